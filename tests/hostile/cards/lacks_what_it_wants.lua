-- expect: TR036 no answer holds an act and lacks it
scorecard { format = 1, id = "lacks_what_it_wants", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "say", any = { "greet", "thank" }, lacks = { "thank", "greet" }, points = 5, title = "T" }
