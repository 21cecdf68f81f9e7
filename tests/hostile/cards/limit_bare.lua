-- expect: TR071 the threshold has no unit
scorecard { format = 1, id = "limit_bare", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "hold", limit = 60, points = 1, title = "T" }
