-- expect: TR003 a table with more than 10000 keys
scorecard { format = 1, id = "acts_many", title = "T", sections = { { "a" } } }
local t = {} for i = 1, 100000 do t[i] = "greet" end rule "r" { section = "a", kind = "say", any = t, points = 1, title = "T" }
