-- expect: TR071 "-5 s" is not a number of seconds
scorecard { format = 1, id = "limit_negative", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "hold", limit = "-5 s", points = 5, title = "T" }
