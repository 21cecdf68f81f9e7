-- expect: TR003 TR080 look for
repeat until false
