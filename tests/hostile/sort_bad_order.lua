-- expect: TR008 the file has no scenario
local t = {} for i = 1, 4000 do t[i] = i % 7 end
for i = 1, 5 do table.sort(t, function() return true end) end
