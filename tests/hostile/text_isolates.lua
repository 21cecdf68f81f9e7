-- expect: TR024 the text has control characters or is not UTF-8
scenario { format = 1, id = "text_isolates", title = "x", caller = {} }
beat "a" { caller = "\u{2066}abc\u{2069}", next = "b" } beat "b" { ending = "c" }
