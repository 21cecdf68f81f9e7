-- expect: TR011 the file has to return a table of lines
local x = 1
