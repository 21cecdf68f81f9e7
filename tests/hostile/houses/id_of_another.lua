-- expect: TR029 the id is "home" but the name is "id_of_another"
house { format = 1, id = "home", name = "N", desk = "D" }
