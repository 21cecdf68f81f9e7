-- expect: TR071 a rule of kind missed has no limit
scorecard { format = 1, id = "limit_none", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "missed", limit = "3 times", points = 1, title = "T" }
