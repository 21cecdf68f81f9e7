-- expect: TR036 rule "s" wants the call lifted in rings 4 to 5
scorecard { format = 1, id = "rings_contradict", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "rings", limit = "3 rings", points = 1, title = "T" }
rule "s" { section = "a", kind = "rings", low = "4 rings", limit = "5 rings", points = 1, title = "T" }
