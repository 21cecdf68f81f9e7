-- expect: TR010 no field "" here
house { format = 1, id = "unknown_fields", name = "N", desk = "D", password = "x", __index = {}, ["\0"] = 1 }
