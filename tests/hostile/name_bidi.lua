-- expect: TR026 "ab" cannot be a name
scenario { format = 1, id = "name_bidi", title = "x", caller = {} }
beat "a\u{202E}b" { listen = true, next = "b" } beat "b" { ending = "c" }
