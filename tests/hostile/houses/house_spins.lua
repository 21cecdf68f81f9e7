-- expect: TR003 the file took more than 8000000 steps
while true do house = house end
