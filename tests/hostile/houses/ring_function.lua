-- expect: TR011 a word in quotes is needed, not a function
house { format = 1, id = "ring_function", name = "N", desk = "D", ring = function() while true do end end }
