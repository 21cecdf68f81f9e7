-- expect: TR003 a text of more than 262144 bytes
local s = "x" for i = 1, 64 do s = string.format("%s%s", s, s) end
