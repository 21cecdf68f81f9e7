-- expect: TR009 format -1 is not known here
house { format = -1, id = "format_negative", name = "N", desk = "D" }
