-- expect: TR007 there is no file "ab.lua" to include
include("a\u{202E}b")
