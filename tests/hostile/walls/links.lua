-- succeeds: loads
scenario { format = 1, id = "made", title = L"secret", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }
