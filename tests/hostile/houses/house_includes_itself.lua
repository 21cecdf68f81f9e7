-- expect: TR007 "house_includes_itself.lua" includes itself, if through others
include "house_includes_itself"
