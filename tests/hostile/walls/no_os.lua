-- succeeds: differs
local moment = tostring(os.clock())
scenario { format = 1, id = "made", title = moment, caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }
