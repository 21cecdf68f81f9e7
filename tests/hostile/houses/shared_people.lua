-- expect: TR027 more than 500 people
local one = { name = "P" } local p = {} for i = 1, 9000 do p[i] = one end
house { format = 1, id = "shared_people", name = "N", desk = "D", people = p }
