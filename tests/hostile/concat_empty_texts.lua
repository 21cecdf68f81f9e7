-- expect: TR003 TR080 look for
local t = {} for i = 1, 200000 do t[i] = "" end while true do local s = table.concat(t) end
