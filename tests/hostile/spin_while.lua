-- expect: TR003 TR080 look for
while true do end
