-- expect: TR011 string.format does not know that conversion
local s = string.format("%-0")
