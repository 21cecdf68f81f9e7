-- expect: TR008 the file has no scenario
scenario = function() end
scenario { format = 1 }
