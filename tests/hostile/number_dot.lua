-- expect: TR006 ".5" is not a whole number
local n = .5
