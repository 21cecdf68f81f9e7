-- expect: TR010 no field "asks" here
local t = { title = "T" } t.asks = t t.asks.text = t return t
