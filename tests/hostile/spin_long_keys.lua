-- expect: TR003 TR080 look for
local s, t = ("x"):rep(250000), {} local i = 0 while true do i = i + 1 t[s .. i] = nil local x = t[s .. i] end
