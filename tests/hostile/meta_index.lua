-- expect: TR028 nothing here is called "setmetatable"
scenario(setmetatable({}, { __index = function() while true do end end }))
