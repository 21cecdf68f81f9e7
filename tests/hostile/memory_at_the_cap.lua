-- expect: TR003 TR080
local live = {} for i = 1, 90000 do live[i] = { i } end
while true do local s = ("x"):rep(250000) live[#live + 1] = s .. #live end
