-- expect: TR002 there is no function "move" there
table.move({}, 1, 1 << 60, 1)
