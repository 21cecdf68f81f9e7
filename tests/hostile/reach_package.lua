-- expect: TR028 nothing here is called "require"
local ffi = require "ffi"
