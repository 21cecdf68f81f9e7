-- expect: TR018 the field section is missing
scorecard { format = 1, id = "rule_of_tables", title = "T", sections = { { "a" } } }
local t = {} local u = t for _ = 1, 100000 do u[1] = {} u = u[1] end rule "r" (t)
