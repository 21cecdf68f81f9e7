-- expect: TR001 unexpected symbol near ']'
local x = 1 --[==[\27Lua ]==] ]==]
