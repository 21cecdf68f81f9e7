-- expect: TR019 "../../x" is not possible here
house { format = 1, id = "ring_unknown", name = "N", desk = "D", ring = "../../x" }
