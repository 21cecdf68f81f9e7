-- expect: TR003 TR080 look for
local function forever() return 1 end for x in forever do end
