-- expect: TR003 the file needs more than 16 MiB of memory
local t = {} for i = 1, 1000000 do t[i] = "x" end return { title = "T", asks = t }
