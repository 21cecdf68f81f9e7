-- expect: TR008 the file has no scenario { … }
assert(("x"):rep(math.mininteger) == "" and ("x"):rep(-1, "y") == "")
