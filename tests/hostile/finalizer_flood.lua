-- expect: TR028 nothing here is called "setmetatable"
for i = 1, 100 do setmetatable({}, { __gc = function() while true do end end }) end
local t = {} for i = 1, 200000 do t[i % 100] = {} end
