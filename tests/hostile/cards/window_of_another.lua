-- expect: TR036 a rule of kind ready does not look into the window before_hold
scorecard { format = 1, id = "window_of_another", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "ready", window = "before_hold", points = 5, title = "T" }
