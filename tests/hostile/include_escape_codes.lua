-- expect: TR007 include cannot leave the folder
include("\27[2Jx")
