-- expect: TR027 bytes of text
scenario { format = 1, id = "much_text", title = "x", caller = {} }
for i = 1, 500 do
  local gap = (" "):rep(1900) .. i
  beat("b" .. i) { caller = "好" .. gap, next = "b1", choices = { "您" .. gap } }
end
