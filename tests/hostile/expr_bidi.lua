-- expect: TR040 "" does not belong here
scenario { format = 1, id = "expr_bidi", title = "x", caller = {}, counters = { n = 0 }, flags = { f = true } }
beat "a" { listen = true, next = "b", on { { when = "n > 1 \u{202E} and f", to = "b" } } } beat "b" { ending = "c" }
