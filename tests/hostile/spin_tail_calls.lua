-- expect: TR003 TR080 look for
local function a() return a() end a()
