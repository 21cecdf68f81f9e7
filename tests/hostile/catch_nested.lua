-- expect: TR028 nothing here is called "pcall"
local function f() pcall(f) while true do end end
while true do pcall(f) end
