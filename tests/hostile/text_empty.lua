-- expect: TR024 the text is empty
scenario { format = 1, id = "text_empty", title = "x", caller = {} }
beat "a" { caller = "", next = "b" } beat "b" { ending = "c" }
