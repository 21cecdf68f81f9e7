-- expect: TR029 the id is "good" but the name is "id_of_another"
scenario { format = 1, id = "good", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }
