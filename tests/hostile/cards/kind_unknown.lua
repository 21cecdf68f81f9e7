-- expect: TR060 a rule of kind say needs acts
scorecard { format = 1, id = "kind_unknown", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "execute", points = 1, title = "T" }
