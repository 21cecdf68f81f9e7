-- expect: TR010 a value without a name
local t = "x" for i = 1, 100000 do t = { t } end return { title = "T", asks = t }
