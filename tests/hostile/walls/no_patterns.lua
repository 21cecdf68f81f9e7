-- succeeds: killed
local at = (("a"):rep(900)):find(".-.-.-b")
scenario { format = 1, id = "made", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }
