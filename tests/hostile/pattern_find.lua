-- expect: TR002 attempt to call a nil value (method 'find')
return (("a"):rep(300)):find(".-.-.-b")
