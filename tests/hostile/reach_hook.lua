-- expect: TR028 nothing here is called "debug"
debug.sethook() while true do end
