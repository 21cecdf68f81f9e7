-- expect: TR022 a brace is never closed
return { title = "T", asks = ("{"):rep(200) .. "x" .. ("}"):rep(200) }
