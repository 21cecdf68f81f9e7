-- expect: TR003 TR080 look for
local t = {} for i = 1, 200 do t[i] = i end
while true do table.pack(table.unpack(t)) end
