-- expect: TR027 10 answers
scenario { format = 1, id = "choices_ten", title = "x", caller = {} }
local t = {} for i = 1, 10 do t[i] = "x" .. i end beat "a" { listen = true, choices = t, next = "b" } beat "b" { ending = "c" }
