-- expect: TR002 "mt" has no value here, so it has no fields
local mt = ("").__index mt.upper = nil
local s = ("x"):upper()
