-- expect: TR030 beat "a" is
scenario { format = 1, id = "beats_same_name", title = "x", caller = {} }
for i = 1, 500 do beat "a" { listen = true, next = "b" } end beat "b" { ending = "c" }
