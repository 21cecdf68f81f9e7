-- expect: TR060 a rule of kind say needs acts
scorecard { format = 1, id = "kind_table", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = {}, points = 1, title = "T" }
