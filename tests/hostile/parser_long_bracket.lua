-- expect: TR001 unfinished long string
local s = [========[ x ]=======] return s
