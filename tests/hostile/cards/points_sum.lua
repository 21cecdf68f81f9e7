-- expect: TR017 1048576 is not between 1 and 1000
scorecard { format = 1, id = "points_sum", title = "T", sections = { { "a" } } }
for i = 1, 90 do rule("r" .. i) { section = "a", kind = "silence", points = 1 << 20, title = "T" } end
