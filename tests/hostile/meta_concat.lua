-- expect: TR028 nothing here is called "setmetatable"
local function deep(n) if n > 0 then return 1 + deep(n - 1) end return 0 end
local t = setmetatable({}, { __concat = function() deep(5000) return "x" end })
local r = "p" .. "q" .. t
