-- expect: TR027 a line has 1 to 16 wordings, not 9000
local one = { text = "x", ms = 500 } local t = {} for i = 1, 9000 do t[i] = one end return { title = one, asks = t }
