-- expect: TR072 did you mean "r"
scorecard { format = 1, id = "adjusted_unknown", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "rings", limit = "3 rings", points = 1, title = "T" }
adjust "rr" { points = 5 }
