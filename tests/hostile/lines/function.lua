-- expect: TR011 the file has to return a table of lines
return function() while true do end end
