-- expect: TR002 a division by zero
local n = 1 % 0
