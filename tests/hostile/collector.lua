-- expect: TR028 nothing here is called "collectgarbage"
collectgarbage("stop")
