-- expect: TR002 now
table.sort({ 3, 2, 1 }, function() error("now") end)
