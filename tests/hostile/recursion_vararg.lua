-- expect: TR003 a function that calls itself
local function f(...) return f(1, ...) + 1 end f()
