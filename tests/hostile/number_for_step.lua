-- expect: TR002 a for loop counts in steps of zero
for i = 1, 10, 0 do end
