-- expect: TR002 error() was called with a no value instead of a message
error()
