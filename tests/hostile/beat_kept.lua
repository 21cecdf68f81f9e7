-- expect: TR030 beat "a" was given two tables
local b = beat "a" for i = 1, 100 do b { listen = true } end
