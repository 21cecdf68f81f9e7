-- expect: TR011 a text is needed, not a table
return { title = {}, asks = {} }
