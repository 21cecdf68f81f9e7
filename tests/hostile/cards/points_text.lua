-- expect: TR011 a whole number is needed, not a string
scorecard { format = 1, id = "points_text", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "silence", points = "9", title = "T" }
