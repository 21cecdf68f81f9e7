-- expect: TR011 a text is needed, not a function
return { title = function() end, asks = { text = {}, ms = "long" } }
