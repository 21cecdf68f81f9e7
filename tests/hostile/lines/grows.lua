-- expect: TR003 the file needs more than 16 MiB of memory
local t = {} while true do t[#t + 1] = {} end
