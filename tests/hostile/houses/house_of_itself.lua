-- expect: TR010 no field "aliases" here
local h = { format = 1, id = "house_of_itself" } h.name = h h.desk = h h.people = h h.ring = h h.aliases = h house(h)
