-- expect: TR011 the name of an act in quotes is needed, not a function
scenario { format = 1, id = "expects_odd", title = "x", caller = {} }
beat "a" { listen = true, expects = { function() end, {}, 1, true }, next = "b" } beat "b" { ending = "c" }
