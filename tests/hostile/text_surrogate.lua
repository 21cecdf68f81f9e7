-- expect: TR024 the text has control characters or is not UTF-8
scenario { format = 1, id = "text_surrogate", title = "x", caller = {} }
beat "a" { caller = "\u{D83D}\u{DE00}", next = "b" } beat "b" { ending = "c" }
