-- expect: TR028 nothing here is called "os"
local now = os.time()
scenario { format = 1, id = "reach_clock", title = os.date("%F", now) }
