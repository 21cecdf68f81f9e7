-- expect: TR008 scorecard was called a second time
scorecard { format = 1, id = "card_twice", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "silence", points = 1, title = "T" }
scorecard {}
