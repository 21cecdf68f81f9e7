-- expect: TR002 a text cannot be calculated with
local n = "1.5" | 0
