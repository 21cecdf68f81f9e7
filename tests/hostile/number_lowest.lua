-- expect: TR008 the file has no scenario { … }
assert(math.mininteger // -1 == math.mininteger and math.mininteger % -1 == 0)
assert(math.abs(math.mininteger) == math.mininteger)
