-- expect: TR011 a whole number is needed, not a string
scenario { format = "1", id = "format_text", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }
