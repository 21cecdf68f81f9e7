-- expect: TR002 value 1 that char was given does not fit: value out of range
local s = string.char(1 << 40)
