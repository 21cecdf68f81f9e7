-- expect: TR011 a name in quotes is needed, not a table
scorecard { format = 1, id = "rule_of_itself", title = "T", sections = { { "a" } } }
local t = {} t.section = t t.kind = t t.points = t t.title = t t.any = t rule "r"(t)
