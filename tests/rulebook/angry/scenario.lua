-- A caller who does not bear much.
scenario { format = 1, id = "angry", title = "Hardly any patience", caller = { who = "Ms Ning", surname = "Ning", mood = 55 },
  scorecard = { "base" }, length = { 60, 180 } }

beat "opens" { listen = true, patience = 60, next = "asks" }
beat "asks" { caller = "I have been waiting for a week!", patience = 60,
  on { { any = { "rush", "coarse" }, mood = -60, to = "gone" }, { otherwise = true, to = "gone" } } }
beat "gone" { caller = "Goodbye.", patience = 30, ending = "over" }
