-- expect: TR028 nothing here is called "loadfile"
local f = loadfile("../other/scenario.lua") f()
