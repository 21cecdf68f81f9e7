-- expect: TR003 TR080 look for
local t = nil for i = 1, 10000000 do t = { next = t } end
