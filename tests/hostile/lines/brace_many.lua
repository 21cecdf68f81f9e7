-- expect: TR022 nothing is called {x}
return { title = "T", asks = ("{x}"):rep(600) }
