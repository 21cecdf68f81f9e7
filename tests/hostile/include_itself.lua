-- expect: TR007 includes itself
include "scenario"
