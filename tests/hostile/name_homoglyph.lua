-- expect: TR026 "а" cannot be a name
scenario { format = 1, id = "name_homoglyph", title = "x", caller = {} }
beat "a" { listen = true, next = "\u{0430}" } beat "\u{0430}" { ending = "c" }