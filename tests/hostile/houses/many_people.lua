-- expect: TR003 a table with more than 10000 keys
house { format = 1, id = "many_people", name = "N", desk = "D", people = (function() local t = {} for i = 1, 100000 do t[i] = { name = "P" .. i } end return t end)() }
