-- expect: TR003 the file needs more than 16 MiB of memory
local function deep(n) if n == 0 then while true do on {} end end return 1 + deep(n - 1) end deep(150)
