-- Twenty seconds in the drawer, with the caller on hold.
scenario { format = 1, id = "long_lookup", title = "What do I owe?", festival = "spring_festival",
  caller = { who = "Ms Guo", surname = "Guo", mood = 60 },
  facts = { fee = amount { 300, 320, cents = true }, power = amount { 100, 200 } },
  knowledge = { { "fees", title = "Fees of C-506", text = "Management {fee}, electricity {power}.", seconds = 20 } },
  slip = { { "fee", fact = "fee", title = "Fee", required = true }, { "power", fact = "power", title = "Power" } },
  scorecard = { "base" } }

beat "opening" { listen = true, next = "asks", on { { has = "greet_festival", when = "festival and house_org", mood = 5, to = "asks" } } }
beat "asks" { caller = "Guo. What do I owe for April?", patience = 30, on {
    { look_up = "fees", when = "hold == 0 and holds == 0", mood = -1 },
    { looked_up = "fees", mood = 0 },
    { look_up = "archive", mood = -2 },
    { hold = true, mood = 0 },
    { resume = true, when = "looked('fees')", to = "back" },
    { resume = true, to = "impatient" },
    { has = "plead_ignorance", to = "cross" } } }
beat "back" { listen = true, patience = 20, expects = { "resume_after_hold" }, on {
    { when = "right('fee') and right('power')", to = "thanks" }, { otherwise = true, to = "cross" } } }
beat "impatient" { caller = "Have you got it now?", next = "cross" }
beat "thanks" { caller = "Thank you, I'll pay on the 20th.", ending = "itemised" }
beat "cross" { caller = "Never mind!", ending = "not_told" }
