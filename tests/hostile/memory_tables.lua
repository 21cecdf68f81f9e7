-- expect: TR003 MiB of memory
local keep = {} while true do keep = { keep, {}, {} } end
