-- expect: TR011 a key is neither a text nor a whole number
scenario { format = 1, id = "key_function", title = "x", caller = {}, facts = { [type] = 1 } }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }
