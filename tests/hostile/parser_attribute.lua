-- expect: TR001 "<volatile>" is not known
local x <volatile> = 1
