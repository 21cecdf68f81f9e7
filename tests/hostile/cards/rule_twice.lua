-- expect: TR030 rule "r" is
scorecard { format = 1, id = "rule_twice", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "silence", points = 1, title = "T" }
rule "r" { section = "a", kind = "silence", points = 1, title = "T" }
