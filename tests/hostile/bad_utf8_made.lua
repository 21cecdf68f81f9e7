-- expect: TR024 control characters or is not UTF-8
scenario { format = 1, id = "bad_utf8_made", title = string.char(0xED, 0xA0, 0x80), caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }
