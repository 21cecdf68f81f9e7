-- expect: TR028 nothing here is called "debug"
local n, f = debug.getupvalue(beat, 1)
