-- expect: TR017 low is more than there are acts in any
scorecard { format = 1, id = "tally_of_the_same", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "tally", any = { "greet", "greet" }, low = "2 times", points = 5, title = "T" }
