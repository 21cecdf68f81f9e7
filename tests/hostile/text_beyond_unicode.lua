-- expect: TR024 the text has control characters or is not UTF-8
scenario { format = 1, id = "text_beyond_unicode", title = "x", caller = {} }
beat "a" { caller = "\u{7FFFFFFF}", next = "b" } beat "b" { ending = "c" }
