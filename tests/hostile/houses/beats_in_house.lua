-- expect: TR028 nothing here is called "beat"
beat "a" { listen = true }
house { format = 1, id = "beats_in_house", name = "N", desk = "D" }
