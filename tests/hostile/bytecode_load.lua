-- expect: TR028 nothing here is called "load"
local f = load("\27Lua", "x", "b") f()
