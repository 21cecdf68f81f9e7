-- expect: TR006 "0.5" is not a whole number
return { title = "T", asks = { text = "A", ms = 0.5 } }
