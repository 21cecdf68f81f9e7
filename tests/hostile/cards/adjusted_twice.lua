-- expect: TR036 points of rule "r" was adjusted otherwise in line 4
scorecard { format = 1, id = "adjusted_twice", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "rings", limit = "3 rings", points = 1, title = "T" }
adjust "r" { points = 5 }
adjust "r" { points = 7 }
