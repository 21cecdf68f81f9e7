-- succeeds: loads
-- what the terminal does with this: [2J
scenario { format = 1, id = "made", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }
