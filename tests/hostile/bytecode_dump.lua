-- expect: TR002 there is no function "dump" there
local code = string.dump(function() return 1 end)
