-- expect: TR011 a text is needed, not a number
house { format = 1, id = "aliases_odd", name = "N", desk = "D", aliases = { 1, {}, function() end, "\27" } }
