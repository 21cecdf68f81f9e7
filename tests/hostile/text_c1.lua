-- expect: TR024 the text has control characters or is not UTF-8
scenario { format = 1, id = "text_c1", title = "x", caller = {} }
beat "a" { caller = "\u{9b}31m", next = "b" } beat "b" { ending = "c" }
