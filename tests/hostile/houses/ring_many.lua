-- expect: TR017 a ring has 2, 4, 6 or 8 times, not 5000
house { format = 1, id = "ring_many", name = "N", desk = "D", ring = (function() local t = {} for i = 1, 5000 do t[i] = 1000 end return t end)() }
