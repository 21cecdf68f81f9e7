-- expect: TR002 value 2 that char was given does not fit: value out of range
local s = string.char(65, -1)
