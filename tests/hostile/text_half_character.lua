-- expect: TR024 the text has control characters or is not UTF-8
scenario { format = 1, id = "text_half_character", title = "x", caller = {} }
beat "a" { caller = ("好"):sub(1, 2), next = "b" } beat "b" { ending = "c" }
