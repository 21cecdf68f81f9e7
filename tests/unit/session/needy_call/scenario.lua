-- Names somebody whom no house has.
scenario { format = 1, id = "needy_call", title = "Needy", caller = { who = "He" }, scorecard = { "base" } }
beat "opening" { listen = true, next = "bye", on { { consult = "shenn", mood = 1 } } }
beat "bye" { caller = "Bye.", ending = "done" }
