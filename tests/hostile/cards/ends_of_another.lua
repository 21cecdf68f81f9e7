-- expect: TR060 only a rule of kind between can have ends
scorecard { format = 1, id = "ends_of_another", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "say", any = { "greet" }, ends = { "thank" }, points = 1, title = "T" }
