-- expect: TR011 digits{…}, number{…}, pick{…}, name{…}, unit{…}, amount{…} or clock{…} is needed, not a number
scenario { format = 1, id = "facts_odd", title = "x", caller = {}, facts = { a = 1, b = {}, c = L"x", d = digits { 0 }, e = digits { 1 << 40 }, f = number { 9, 1 }, g = pick {}, h = fact "a" } }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }
