-- expect: TR002 a text cannot be calculated with
local n = "0x1p4" * 1
