-- expect: TR012 no beat "nowherenowherenowherenowherenowherenowherenowherenowhere"
scenario { format = 1, id = "next_nowhere", title = "x", caller = {} }
beat "a" { listen = true, next = ("nowhere"):rep(8) } beat "b" { ending = "c" }
