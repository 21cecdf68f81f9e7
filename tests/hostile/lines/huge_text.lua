-- expect: TR024 the text has 240000 bytes
return { title = "T", asks = ("好"):rep(80000) }
