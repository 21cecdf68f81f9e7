-- expect: TR003 TR080 look for
for i = 1, 1000000 do _ENV["n" .. i] = i end
