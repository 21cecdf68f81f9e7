-- expect: TR017 4600000 s is too much
scorecard { format = 1, id = "limit_huge", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "reaction", limit = "4600000 s", points = 1, title = "T" }
