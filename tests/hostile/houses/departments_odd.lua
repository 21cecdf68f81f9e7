-- expect: TR011 a text is needed, not a number
house { format = 1, id = "departments_odd", name = "N", desk = "D", departments = { 1, { { } }, "x", { name = { en = {} } } } }
