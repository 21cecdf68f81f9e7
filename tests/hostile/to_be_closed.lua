-- expect: TR002 got a non-closable value
do local x <close> = { close = function() while true do end end } end
