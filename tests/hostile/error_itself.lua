-- expect: TR002
error(("x"):rep(200000))
