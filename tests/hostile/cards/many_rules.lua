-- expect: TR027 there are more than 512 calls of rule
scorecard { format = 1, id = "many_rules", title = "T", sections = { { "a" } } }
for i = 1, 100000 do rule("r" .. i) { section = "a", kind = "silence", points = 1, title = "T" } end
