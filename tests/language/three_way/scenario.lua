-- Father and son on one line; the son speaks quickly and is easily cut off.
scenario { format = 1, id = "three_way", title = "Father, son and dialect",
  caller = { who = "Mr Ou senior", surname = "Ou", mood = 60, rate = 80 },
  cast = { son = { who = "Mr Ou junior", voice = "man_1", manner = "brisk", rate = 140 } },
  scorecard = { "base" } }

beat "opening" { listen = true, next = "father" }
beat "father" { caller = "A flat with a lift, for my wife and me.", patience = 12, next = "son", on {
    { after = 8, to = "son" } } }
beat "son" { caller = "Let me tell you what he means: two rooms, ground floor or lift, and not too dear.", by = "son", on {
    { interrupted = true, has = "apologise", mood = 2, to = "again" },
    { interrupted = true, mood = -10, to = "again" },
    { hung_up = true, mood = -50, to = "cut_off" },
    { otherwise = true, to = "bye" } } }
beat "again" { caller = "Let my son finish, please.", next = "bye" }
beat "cut_off" { caller = "Hello? Hello?", ending = "hung_up_on_both" }
beat "bye" { caller = "Thank you, both of us will come.", ending = "appointment" }
