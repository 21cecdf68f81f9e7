-- expect: TR042 heard does not exist in a scorecard
scorecard { format = 1, id = "applies_of_scenario", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "silence", points = 1, title = "T", applies = "heard('x') and visits('y') > 1 and calls > 2" }
