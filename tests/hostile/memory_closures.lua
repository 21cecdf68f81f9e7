-- expect: TR003 TR080 look for
local t = {} while true do local n = #t t[n + 1] = function() return n end end
