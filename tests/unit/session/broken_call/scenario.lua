scenario {
  format = 1, id = "broken_call", title = "Broken", about = "For tests.",
  kind = "inbound", difficulty = 1,
  caller = { who = "Caller", manner = "brisk", voice = "man_1", mood = 70 },
  line = { gives_up_after_rings = 6 }, length = { 20, 90 }, scorecard = { "base" },
}
beat "opening" { listen = true, next = "byee" }
beat "bye" { caller = "Bye.", ending = "done" }
