-- expect: TR002 attempt to call a nil value (method 'gsub')
return (("a"):rep(4000)):gsub("a*b", "")
