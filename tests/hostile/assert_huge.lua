-- expect: TR002 xxxx
assert(nil, ("x"):rep(250000))
