-- expect: TR026 "a/../b" cannot be a name
scorecard { format = 1, id = "rule_name", title = "T", sections = { { "a" } } }
rule "a/../b" { section = "a", kind = "silence", points = 1, title = "T" }
