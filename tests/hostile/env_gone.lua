-- expect: TR002 attempt to index a nil value
_ENV = nil
scenario { format = 1 }
