-- expect: TR002 attempt to index a string value
local s = "x" s.upper = function() end
