-- expect: TR001 invalid escape sequence near '"\q'
local s = "\q"
