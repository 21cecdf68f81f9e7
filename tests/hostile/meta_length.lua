-- expect: TR028 nothing here is called "setmetatable"
local n = 0
table.insert(setmetatable({}, { __len = function() n = n + 1 return n < 2 and 1 or 1 << 60 end }), 1, 1)
