-- expect: TR007 there is no file "SCENARIO.lua" to include
include("SCENARIO")
