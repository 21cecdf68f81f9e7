-- expect: TR008 scenario was called a second time
beat "extra" { listen = true } scenario {} return { title = "T", asks = "A" }
