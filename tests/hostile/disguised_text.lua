-- expect: TR024 control characters
scenario { format = 1, id = "disguised_text", title = "safe\u{202E}exe.gnp", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }
