-- expect: TR036 rule "r" is both adjusted and dropped
scorecard { format = 1, id = "adjusted_dropped", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "rings", limit = "3 rings", points = 1, title = "T" }
rule "s" { section = "a", kind = "silence", points = 1, title = "T" }
adjust "r" { points = 5 }
drop "r"
