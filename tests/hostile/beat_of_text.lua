-- expect: TR011 beat "a" needs a table in braces
scenario { format = 1, id = "beat_of_text", title = "x", caller = {} }
beat "a" "b"
