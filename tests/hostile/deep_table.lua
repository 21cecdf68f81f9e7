-- expect: TR011
local t = {} for i = 1, 100000 do t = { t } end
scenario { format = 1, id = "deep_table", title = t, caller = t }
beat "a"(t) beat "b" { ending = "c" }
