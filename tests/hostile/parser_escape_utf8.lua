-- expect: TR001 UTF-8 value too large near '"\u{110000000'
local s = "\u{110000000}"
