-- expect: TR027 there are more than 512 calls of rule
scorecard { format = 1, id = "rules_10000", title = "T", sections = { { "a" } } }
for i = 1, 10000 do rule("r" .. i) { section = "a", kind = "silence", points = 5, title = "T" } end
