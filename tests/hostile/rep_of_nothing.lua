-- expect: TR008 the file has no scenario
local s = string.rep("", 1 << 60) return "done"
