-- expect: TR017 -1 is not between 100 and 60000
return { title = "T", asks = { text = "A", ms = -1 } }
