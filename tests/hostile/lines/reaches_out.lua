-- expect: TR028 nothing here is called "io"
local f = io.open("/etc/passwd") return { title = f:read("a"), asks = "A" }
