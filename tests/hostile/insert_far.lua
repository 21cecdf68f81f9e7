-- expect: TR002 value 2 that insert was given does not fit: position out of bounds
table.insert({}, 1 << 62, 1)
