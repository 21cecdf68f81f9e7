-- A call that the trainee makes, going the same way whatever is said in it.
scenario {
  format = 1, id = "outgoing_call", title = "A call of ours", about = "For tests.",
  kind = "outbound", difficulty = 1,
  caller = { who = "Ms Ning", surname = "Ning", mood = 70, knows_surname = true },
  length = { 20, 90 },
  facts = { phone = digits { 8 } },
  knowledge = { { "sheet", title = "Call sheet", text = "{phone}", everyday = true } },
  scorecard = { "base", "outbound" },
}

beat "dials" { dial = { number = "phone", tries = { { rings = 2 } } }, next = "answers" }
beat "answers" {
  caller = "Hello?", patience = 60, expects = { "greet", "identify_org", "state_purpose" }, next = "listens",
}
beat "listens" { caller = "Go on.", patience = 60, next = "agrees" }
beat "agrees" { caller = "All right.", patience = 60, next = "over" }
beat "over" { caller = "Goodbye.", ending = "over", hangs_up = 2 }
