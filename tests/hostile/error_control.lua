-- expect: TR002 [2J]0;title
error("\27[2J\27]0;title\7" .. string.char(0, 1, 2))
