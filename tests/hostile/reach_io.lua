-- expect: TR028 nothing here is called "io"
local f = io.open("/etc/passwd") return f:read("a")
