-- expect: TR028 nothing here is called "setmetatable"
local t = setmetatable({}, { __mode = "k" }) for i = 1, 1000000 do t[{}] = i end
