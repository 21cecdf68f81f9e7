-- expect: TR003 TR080 look for
local n = 0 repeat n = n + 1 until n < 0
