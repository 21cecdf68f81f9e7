-- expect: TR002 kkkk
local k = ("k"):rep(10000) return { title = "T", asks = "A", [k] = "x" }, error(k)
