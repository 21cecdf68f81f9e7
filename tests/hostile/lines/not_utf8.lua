-- expect: TR024 the text has control characters or is not UTF-8
return { title = "T", asks = string.char(0xFF, 0xFE) }
