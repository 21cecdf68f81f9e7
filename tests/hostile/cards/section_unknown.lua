-- expect: TR026 "../a" cannot be a name
scorecard { format = 1, id = "section_unknown", title = "T", sections = { { "a" } } }
rule "r" { section = "../a", kind = "silence", points = 1, title = "T" }
