-- expect: TR007 "circle.lua" includes itself
scorecard { format = 1, id = "circle", title = "T", sections = { { "a" } } }
include "circle"
