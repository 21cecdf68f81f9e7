-- expect: TR028 nothing here is called "house"
house { format = 1, id = "house_in_card", name = "N", desk = "D" }
