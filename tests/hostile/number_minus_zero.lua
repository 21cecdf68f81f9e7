-- expect: TR006 "0.0" is not a whole number
assert(tostring(-0) == "0" and 0 == -0) local n = -0.0
