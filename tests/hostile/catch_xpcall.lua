-- expect: TR028 nothing here is called "xpcall"
xpcall(function() while true do end end, function() while true do end end)
