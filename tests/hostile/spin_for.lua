-- expect: TR003 the file took more than
for i = math.mininteger, math.maxinteger do end
