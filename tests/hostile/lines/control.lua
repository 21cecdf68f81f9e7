-- expect: TR024 the text has control characters or is not UTF-8
return { title = "T\27[2J", asks = "A\0B" }
