-- expect: TR024 the text has control characters or is not UTF-8
return { title = "T", asks = ("好"):sub(1, 1) .. "x" }
