-- expect: TR002 xxxx
error(("x"):rep(260000):rep(1) .. ("y"):rep(200000))
