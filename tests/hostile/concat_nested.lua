-- expect: TR002 table.concat: element 1 is a table
local t = { { } } local s = table.concat(t)
