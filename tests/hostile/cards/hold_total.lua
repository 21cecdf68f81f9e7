-- expect: TR017 all holds together may take less than one of them
scorecard { format = 1, id = "hold_total", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "hold", limit = "60 s", total = "30 s", points = 1, title = "T" }
