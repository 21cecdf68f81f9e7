-- expect: TR028 nothing here is called "pcall"
while true do pcall(function() while true do end end) end
