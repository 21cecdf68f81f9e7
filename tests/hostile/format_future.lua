-- expect: TR009 format 2 is not known here
scenario { format = 2, id = "format_future", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }
