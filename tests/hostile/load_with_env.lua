-- expect: TR028 nothing here is called "load"
local f = load("os.exit()", "x", "t", {}) f()
