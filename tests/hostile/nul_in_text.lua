-- expect: TR024 control characters
scenario { format = 1, id = "nul_in_text", title = "a\0b", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }
