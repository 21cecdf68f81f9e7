-- expect: TR002 error() was called with a table
error({ tostring = function() while true do end end })
