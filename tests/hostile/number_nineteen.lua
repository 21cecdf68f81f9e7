-- expect: TR006 "9999999999999999999" is not a whole number
local n = 9999999999999999999
