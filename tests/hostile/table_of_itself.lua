-- expect: TR011
local t = { format = 1, id = "table_of_itself", title = "x" }
t.caller = t t.facts = t t.slip = t t.scorecard = t t.length = t t.line = t t[1] = t
scenario(t)
local b = {} b[1] = b b.on = b b.choices = b b.set = b b.expects = b b.caller = b
beat "a"(b) beat "b" { ending = "c" }
