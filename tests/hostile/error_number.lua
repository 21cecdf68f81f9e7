-- expect: TR002 -9223372036854775808
error(math.mininteger)
