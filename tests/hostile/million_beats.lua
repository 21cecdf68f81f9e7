-- expect: TR027 there are more than 512 calls of beat
scenario { format = 1, id = "million_beats", title = "x", caller = {} }
for i = 1, 1000000 do beat("b" .. i) { listen = true, next = "b1" } end
