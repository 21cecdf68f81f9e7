-- Two of the same callers in a row, on the day of an advertisement.
scenario { format = 1, id = "queue", title = "One after the other", caller = { who = "Ms Ning", surname = "Ning", mood = 70 },
  cast = { next_one = { who = "Mr Duan", surname = "Duan", mood = 70 } }, scorecard = { "base", "sales" }, length = { 60, 300 } }

beat "first" { listen = true, patience = 60, next = "goes_on" }
beat "goes_on" { caller = "Go on.", patience = 60, next = "goes_on", on { { has = "farewell", to = "gone" } } }
beat "gone" { caller = "Goodbye.", hangs_up = 2, next = "rings" }
beat "rings" { ring = { after = 8, gives_up_after_rings = 6 }, by = "next_one", next = "second" }
beat "second" { by = "next_one", listen = true, patience = 60, next = "goes_on_too" }
beat "goes_on_too" { by = "next_one", caller = "Go on.", patience = 60, next = "goes_on_too",
  on { { has = "farewell", to = "over" } } }
beat "over" { by = "next_one", caller = "Goodbye.", patience = 30, ending = "over" }
