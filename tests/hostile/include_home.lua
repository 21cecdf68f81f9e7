-- expect: TR007 there is no file "~/secret.lua" to include
include("~/secret")
