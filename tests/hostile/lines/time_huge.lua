-- expect: TR017 9223372036854775807 is not between 100 and 60000
return { title = "T", asks = { text = "A", ms = math.maxinteger } }
