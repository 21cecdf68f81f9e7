-- expect: TR007 include cannot leave the folder
include("lines//en")
