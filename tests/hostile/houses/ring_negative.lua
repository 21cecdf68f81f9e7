-- expect: TR017 -1000 is not between 50 and 20000
house { format = 1, id = "ring_negative", name = "N", desk = "D", ring = { -1000, math.mininteger } }
