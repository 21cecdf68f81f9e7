-- expect: TR003 TR080 look for
while true do local s = tostring(12345678) end
