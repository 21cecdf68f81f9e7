-- expect: TR003 TR080 look for
local s = ("x"):rep(250000) while true do local t = s:sub(2) end
