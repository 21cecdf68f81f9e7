-- expect: TR003 TR080 look for
for i = math.mininteger, math.maxinteger do end
