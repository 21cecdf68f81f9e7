-- expect: TR036 listen and caller exclude each other
scenario { format = 1, id = "caller_itself", title = "x", caller = {} }
local c = {} c.caller = c beat "a" { listen = true, caller = c, next = "b" } beat "b" { ending = "c" }
