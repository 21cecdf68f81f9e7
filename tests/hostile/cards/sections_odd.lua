-- expect: TR011 { "name", title = … } is needed, not a number
scorecard { format = 1, id = "sections_odd", title = "T", sections = { 1, {}, { {} }, function() end, { "a" }, { "a" } } }
rule "r" { section = "a", kind = "silence", points = 1, title = "T" }
