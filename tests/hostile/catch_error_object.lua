-- expect: TR028 nothing here is called "xpcall"
xpcall(error, function(e) while true do end end, setmetatable({}, {}))
