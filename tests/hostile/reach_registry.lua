-- expect: TR028 nothing here is called "getmetatable"
local mt = getmetatable(L"title") mt.__index = mt
