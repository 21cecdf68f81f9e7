-- expect: TR027 more than 64 aliases
house { format = 1, id = "many_aliases", name = "N", desk = "D", aliases = (function() local t = {} for i = 1, 5000 do t[i] = "A" .. i end return t end)() }
