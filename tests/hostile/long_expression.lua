-- expect: TR043 an expression has at most 1000 bytes
scenario { format = 1, id = "long_expression", title = "x", caller = {} }
beat "a" { listen = true, next = "b", on { { when = ("("):rep(200000) } } } beat "b" { ending = "c" }
