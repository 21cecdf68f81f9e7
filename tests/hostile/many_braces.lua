-- expect: TR022 a brace is never closed
scenario { format = 1, id = "many_braces", title = "x", caller = {} }
beat "a" { caller = ("{"):rep(1900), next = "b" } beat "b" { ending = "c" }
