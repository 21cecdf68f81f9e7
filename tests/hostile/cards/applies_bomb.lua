-- expect: TR043 the expression is nested too deeply
scorecard { format = 1, id = "applies_bomb", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "silence", points = 1, title = "T", applies = ("("):rep(900) }
