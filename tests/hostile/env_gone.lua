-- expect: TR002 "_ENV" has no value here
_ENV = nil
scenario { format = 1 }
