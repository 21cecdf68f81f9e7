-- expect: TR003 table.unpack gives at most 200 values
local a = table.unpack({}, math.mininteger, math.maxinteger)
