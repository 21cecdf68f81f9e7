-- expect: TR022 xxxx
return { title = "T", asks = "{" .. ("x"):rep(1500) .. "}" }
