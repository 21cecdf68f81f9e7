-- expect: TR007 there is no file "scenario_.lua" to include
while true do include "scenario_" end
