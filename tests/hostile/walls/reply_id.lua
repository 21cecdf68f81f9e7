-- succeeds: loads
hole.call_me("good")
scenario { format = 1, id = "good", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }
