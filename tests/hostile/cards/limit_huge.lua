-- expect: TR017 4611686018427387904 is not between 0 and 3600000
scorecard { format = 1, id = "limit_huge", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "reaction", limit = 1 << 62, points = 1, title = "T" }
