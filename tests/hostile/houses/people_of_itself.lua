-- expect: TR010 a plain list is needed, without the field "name"
local p = {} p[1] = p p.name = p
house { format = 1, id = "people_of_itself", name = "N", desk = "D", people = p }
