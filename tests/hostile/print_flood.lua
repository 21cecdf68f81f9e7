-- expect: TR028 nothing here is called "print"
while true do print(("x"):rep(1000)) end
