-- expect: TR026 a line without a key
return { title = "T", asks = "A", [true] = "x", [{}] = "y", [1] = "z" }
