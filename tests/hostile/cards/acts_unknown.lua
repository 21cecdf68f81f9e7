-- expect: TR060 a rule of kind say needs acts
scorecard { format = 1, id = "acts_unknown", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "say", any = { "\27[2J", "" }, points = 1, title = "T" }
