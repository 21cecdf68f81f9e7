-- expect: TR002 value 2 that remove was given does not fit: position out of bounds
table.remove({ 1 }, math.mininteger)
