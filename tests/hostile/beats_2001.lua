-- expect: TR027 there are more than 512 calls of beat
scenario { format = 1, id = "beats_2001", title = "x", caller = {} }
for i = 1, 2001 do beat("b" .. i) { listen = true, next = "b1" } end
