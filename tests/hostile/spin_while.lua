-- expect: TR003 the file took more than
while true do end
