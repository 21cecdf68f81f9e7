-- expect: TR017 0 is not between 50 and 20000
house { format = 1, id = "ring_zero", name = "N", desk = "D", ring = { 0, 0 } }
