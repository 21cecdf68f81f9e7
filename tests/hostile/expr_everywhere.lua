-- expect: TR027 more than 32768 instructions in expressions
scenario { format = 1, id = "expr_everywhere", title = "x", caller = {}, counters = { n = 0 } }
local e = ("n + "):rep(200) .. "n > 1"
for i = 1, 250 do local list = {} for k = 1, 16 do list[k] = { when = e, to = "b" } end
  beat("a" .. i) { listen = true, on(list), next = "b" } end beat "b" { ending = "c" }
