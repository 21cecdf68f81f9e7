-- expect: TR027 more than 64 departments
house { format = 1, id = "departments_many", name = "N", desk = "D", departments = (function() local t = {} for i = 1, 5000 do t[i] = { "d" .. i, name = "D" } end return t end)() }
