-- expect: TR008 the file has no scenario { … }
local t = { 1, nil, 3, nil, 5 } t[64] = 1 table.sort(t, function(a, b) return (a or 0) < (b or 0) end)
