-- expect: TR028 nothing here is called "setmetatable"
local t = setmetatable({}, { __tostring = function(s) return tostring(s) end }) return tostring(t)
