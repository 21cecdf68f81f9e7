-- expect: TR007 "lines/en.lua" includes itself, if through others
return include "lines/en"
