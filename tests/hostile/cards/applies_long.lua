-- expect: TR043 an expression has at most 1000 bytes
scorecard { format = 1, id = "applies_long", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "silence", points = 1, title = "T", applies = ("rings > 1 and "):rep(10000) }
