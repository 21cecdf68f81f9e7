-- expect: TR028 nothing here is called "load"
local f = load("return 1 / 3") return f()
