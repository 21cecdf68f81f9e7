-- expect: TR003 a text of more than 262144 bytes
error(("x"):rep(300000))
