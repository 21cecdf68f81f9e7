-- expect: TR002 attempt to call a nil value (field 'move')
table.move({}, 1, 1 << 60, 1)
