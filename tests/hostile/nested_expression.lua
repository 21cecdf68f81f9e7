-- expect: TR043 the expression is nested too deeply
scenario { format = 1, id = "nested_expression", title = "x", caller = {} }
beat "a" { listen = true, next = "b", on { { when = ("not "):rep(200) .. "true" } } } beat "b" { ending = "c" }
