-- expect: TR018 the weights of the scorecard sum to nothing
scorecard { format = 1, id = "weights_nothing", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "silence", points = 9, bonus = true, title = "T" }
