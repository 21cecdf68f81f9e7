-- expect: TR028 nothing here is called "setmetatable"
local t = setmetatable({}, { __pairs = function() return next, {}, nil end }) for k in pairs(t) do end
