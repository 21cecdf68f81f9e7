-- expect: TR002 functions call each other too deeply
local function f(a, b) table.sort({ 2, 1 }, f) return a < b end f(1, 2)
