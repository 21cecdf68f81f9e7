-- expect: TR018 the text has no language
scenario { format = 1, id = "choices_odd", title = "x", caller = {} }
beat "a" { listen = true, choices = { {}, 1, function() end, true, { en = {} } }, next = "b" } beat "b" { ending = "c" }
