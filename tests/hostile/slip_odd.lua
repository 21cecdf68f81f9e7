-- expect: TR011 { "name", kind = …, title = … } is needed, not a number
scenario { format = 1, id = "slip_odd", title = "x", caller = {}, slip = { 1, {}, { {} }, { "who", kind = "magic" }, { "who", fact = "none" } } }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }
