-- expect: TR002 cannot be marked <close>
do local x <close> = { close = function() while true do end end } end
