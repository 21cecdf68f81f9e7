-- expect: TR036 a rule of kind avoid does not look into the window closing
scorecard { format = 1, id = "avoid_in_closing", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "avoid", any = { "rush" }, window = "closing", limit = "2 times", points = 5, title = "T" }
