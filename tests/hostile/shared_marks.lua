-- expect: TR020 no file in lines/ has the key "key"
scenario { format = 1, id = "shared_marks", title = "x", caller = {} }
local key = L"key" local list = {} for i = 1, 100000 do list[i] = key end
beat "a" { caller = key, choices = list, next = "b" } beat "b" { ending = "c" }
