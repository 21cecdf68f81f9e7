-- expect: TR003 TR080 look for
while true do local s = string.format("%99d%99d%99d", 1, 2, 3) end
