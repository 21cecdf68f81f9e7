-- expect: TR017 a ring of 100 ms is too short
house { format = 1, id = "ring_short", name = "N", desk = "D", ring = { 50, 50 } }
