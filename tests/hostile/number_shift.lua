-- expect: TR008 the file has no scenario { … }
assert(1 << 1000 == 0 and 1 >> -1000 == 0 and -1 >> 63 == 1)
