-- succeeds: loads killed
for i = 1, 14000 do coroutine.wrap(function() for k = 1, 900 do end end)() end
scenario { format = 1, id = "made", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }
