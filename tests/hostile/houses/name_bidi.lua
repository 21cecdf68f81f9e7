-- expect: TR024 the text has control characters or is not UTF-8
house { format = 1, id = "name_bidi", name = "N", desk = "D", aliases = { "\u{202E}eman" } }
