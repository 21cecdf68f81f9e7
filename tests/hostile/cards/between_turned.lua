-- expect: TR017 low is above limit
scorecard { format = 1, id = "between_turned", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "between", low = "9 s", limit = "3 s", any = { "greet" }, field = "dialled", points = 1, title = "T" }
