-- expect: TR011 an expression in quotes is needed, not a table
scenario { format = 1, id = "when_table", title = "x", caller = {} }
beat "a" { listen = true, next = "b", on { { when = { "true" }, to = "b" } } } beat "b" { ending = "c" }
