-- expect: TR036 two fatal mistakes may not leave more points than one
scorecard { format = 1, id = "caps_turned", title = "T", caps = { 100, 300 }, sections = { { "a" } } }
rule "r" { section = "a", kind = "silence", points = 5, title = "T" }
