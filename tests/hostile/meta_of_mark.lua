-- expect: TR028 nothing here is called "getmetatable"
getmetatable(digits { 8 })[1] = 99
