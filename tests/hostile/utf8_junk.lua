-- expect: TR028 nothing here is called "utf8"
for c = 0, 255 do utf8.len(string.char(c) .. ("\x8f"):rep(9), 1, -1, true) end
