-- expect: TR002 assertion failed
assert(false, { "x" })
