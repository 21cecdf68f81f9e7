-- expect: TR011 an expression in quotes is needed, not a function
scorecard { format = 1, id = "applies_function", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "silence", points = 1, title = "T", applies = function() while true do end end }
