-- expect: TR003 at most 200 values
local t = { table.unpack({}, 1, 1 << 30) }
