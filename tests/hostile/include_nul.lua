-- expect: TR007 include cannot leave the folder
include("a\0/../../secret")
