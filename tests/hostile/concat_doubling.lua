-- expect: TR003 MiB of memory
local s = "x" while true do s = s .. s end
