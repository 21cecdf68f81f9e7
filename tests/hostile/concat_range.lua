-- expect: TR002 range out of bounds
local o = table.concat({}, "", 1, 1 << 60)
