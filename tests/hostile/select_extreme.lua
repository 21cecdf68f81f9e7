-- expect: TR002 value 1 that select was given does not fit: index out of range
local a = select(math.mininteger, 1, 2, 3)
