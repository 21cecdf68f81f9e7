-- expect: TR002 is a text and has no such fields
local s = "x" s.upper = function() end
