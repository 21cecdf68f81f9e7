-- expect: TR002 a text cannot be calculated with
local n = "0.5" + 0
