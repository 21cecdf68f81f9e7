-- expect: TR003 the file took more than
repeat until false
