-- expect: TR003 TR080 look for
scenario { format = 1, id = "sites_flood", title = "x", caller = {} }
local keep = {} while true do keep[#keep + 1] = on {} end
