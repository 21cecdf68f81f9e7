-- expect: TR008 house was called a second time
house { format = 1, id = "house_twice", name = "N", desk = "D" }
house { format = 1, id = "house_twice", name = "N", desk = "D" }
