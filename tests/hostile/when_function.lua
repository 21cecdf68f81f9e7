-- expect: TR011 an expression in quotes is needed, not a function
scenario { format = 1, id = "when_function", title = "x", caller = {} }
beat "a" { listen = true, next = "b", on { { when = function() while true do end end, to = "b" } } } beat "b" { ending = "c" }
