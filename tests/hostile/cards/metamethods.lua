-- expect: TR028 nothing here is called "setmetatable"
scorecard { format = 1, id = "metamethods", title = "T", sections = { { "a" } } }
rule "r" (setmetatable({}, { __index = function() return 1 end }))
