-- expect: TR007 include cannot leave the folder
include(("a/"):rep(5000) .. "b")
