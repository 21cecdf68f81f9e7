-- expect: TR003 TR080 look for
local b local function a() return b() end b = function() return a() end a()
