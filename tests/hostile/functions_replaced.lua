-- expect: TR008 the file has no scenario { … }
tostring = nil type = nil pairs = nil string.rep = nil string = nil table = nil math = nil
scenario = function() end
