-- expect: TR001 "x" was declared <const>
local x <const> = 1 x = 2
