-- expect: TR060 a rule of kind order needs both
scorecard { format = 1, id = "acts_of_itself", title = "T", sections = { { "a" } } }
local t = {} t[1] = t rule "r" { section = "a", kind = "order", any = t, before = t, points = 1, title = "T" }
