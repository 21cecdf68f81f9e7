-- expect: TR026 cannot be a name
scenario { format = 1, id = "name_of_path", title = "x", caller = { voice = "../../etc/passwd" } }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }
