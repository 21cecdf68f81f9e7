-- expect: TR012
scenario { format = 1, id = "many_mistakes", title = "x", caller = {} }
for i = 1, 500 do
  local list = {}
  for k = 1, 8 do list[k] = { to = ("wrong"):rep(12) .. k } end
  beat(("name"):rep(14) .. i) { listen = true, on(list) }
end
