-- expect: TR028 nothing here is called "collectgarbage"
collectgarbage("generational") collectgarbage("setpause", 1000)
