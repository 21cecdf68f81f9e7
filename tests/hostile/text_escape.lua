-- expect: TR024 the text has control characters or is not UTF-8
scenario { format = 1, id = "text_escape", title = "x", caller = {} }
beat "a" { caller = "\27[2J\27[31mred", next = "b" } beat "b" { ending = "c" }
