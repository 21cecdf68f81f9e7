-- expect: TR028 nothing here is called "os"
local t = _ENV["os"] t.exit()
