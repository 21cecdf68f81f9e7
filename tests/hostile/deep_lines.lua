-- expect: TR011 a text is needed, not a table
scenario { format = 1, id = "deep_lines", title = "x", caller = {} }
local t = "x" for i = 1, 100000 do t = { en = t } end
beat "a" { caller = t, next = "b" } beat "b" { ending = "c" }
