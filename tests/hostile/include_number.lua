-- expect: TR011 include needs a name in quotes
include(1)
