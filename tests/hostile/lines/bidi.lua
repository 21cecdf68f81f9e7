-- expect: TR024 the text has control characters or is not UTF-8
return { title = "T", asks = "pay \u{202E}001\u{202C}" }
