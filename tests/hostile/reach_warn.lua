-- expect: TR028 nothing here is called "warn"
warn("@on") warn(("x"):rep(1000))
