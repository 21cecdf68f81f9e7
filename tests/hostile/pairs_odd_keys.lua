-- expect: TR011 pairs cannot order a key that is neither a text nor a whole number
for k in pairs { [true] = 1, [{}] = 2 } do end
