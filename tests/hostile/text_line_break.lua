-- expect: TR024 the text has control characters or is not UTF-8
scenario { format = 1, id = "text_line_break", title = "x", caller = {} }
beat "a" { caller = "one\ntwo\r\n", next = "b" } beat "b" { ending = "c" }
