-- expect: TR028 nothing here is called "getmetatable"
getmetatable("").__index = function() return function() return "hijack" end end
