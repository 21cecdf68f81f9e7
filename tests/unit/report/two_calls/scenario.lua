-- Two calls, one after the other, that go the same way whatever is said in them.
scenario {
  format = 1, id = "two_calls", title = "Two calls", about = "For tests.", kind = "inbound", difficulty = 1,
  caller = { who = "Mr Shi", surname = "Shi", mood = 60, voice = "man_1" },
  cast = { sheng = { who = "Ms Sheng", surname = "Sheng", mood = 80, voice = "woman_1" } },
  length = { 20, 90 },
  scorecard = { "base" },
}

beat "opening" { listen = true, patience = 20, expects = { "greet", "identify_org" }, next = "asks" }
beat "asks" { caller = "Is Mr Lin there?", patience = 20, mood = -5, next = "bye" }
beat "bye" { caller = "I see. Goodbye.", hangs_up = 2, next = "quiet" }
beat "quiet" { ring = { after = 20, gives_up_after_rings = 6 }, by = "sheng", next = "again" }
beat "again" {
  by = "sheng", listen = true, patience = 20, expects = { "greet", "identify_org" }, next = "asks_again",
}
beat "asks_again" { by = "sheng", caller = "Is Ms Lin there?", patience = 20, next = "over" }
beat "over" { by = "sheng", caller = "Goodbye.", ending = "over", hangs_up = 2 }
