-- A second line rings in the middle of the first; afterwards Ms Mei is called back.
scenario { format = 1, id = "two_lines", title = "Lines 1 and 2",
  caller = { who = "Mr Yan", surname = "Yan", mood = 70, hold = { bears = 30, mood = -10 } },
  cast = { mei = { who = "Ms Mei", voice = "woman_2", manner = "nervous" } },
  facts = { phone = digits { 8 } },
  slip = { { "phone", kind = "digits", fact = "phone", title = "Ms Mei's number", required = true } },
  events = { line2 = { kind = "second_line", at = 10, leaves = 15, mood = -5 } },
  scorecard = { "base" } }

beat "opening" { listen = true, next = "asks" }
beat "asks" { caller = "Yan. I would like to know about the club.", patience = 40, on {
    { handled = "line2", to = "mei" },
    { missed = "line2", mood = 0 },
    { resume = true, when = "visits('mei_number') > 0", to = "back" },
    { has = "farewell", to = "bye" } } }
beat "mei" { caller = "The lift is stuck! Nobody is inside.", by = "mei", patience = 20, next = "mei_number" }
beat "mei_number" { caller = "It's {phone:digits}.", by = "mei", patience = 40 , next = "mei_number", on { { resume = true, to = "back" } } }
beat "back" { listen = true, patience = 20, expects = { "resume_after_hold" }, on {
    { when = "hold < 60", mood = 2, to = "goes" }, { otherwise = true, mood = -5, to = "goes" } } }
beat "goes" { caller = "No hurry. I'll come round. Goodbye!", hangs_up = 2, next = "dials" }
beat "dials" { dial = { number = "phone", tries = { { rings = 1 } } }, next = "thanks" }
beat "thanks" { caller = "It runs again already. Thank you!", by = "mei", ending = "both_served" }
beat "bye" { caller = "Goodbye.", ending = "one_served" }
