-- expect: TR022 nothing is called {secret}
return { title = "T", asks = "{secret} {os.getenv} {../x}" }
