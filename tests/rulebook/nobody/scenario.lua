-- A call that nobody answers, however often one dials.
scenario { format = 1, id = "nobody", kind = "outbound", title = "Nobody there",
  caller = { who = "Ms Ning", surname = "Ning", mood = 70, knows_surname = true },
  facts = { phone = digits { 8 } },
  knowledge = { { "sheet", title = "Call sheet", text = "{phone}", everyday = true } },
  scorecard = { "base", "outbound" }, length = { 60, 180 } }

beat "dials" { dial = { number = "phone", tries = { "no_answer" } }, next = "answers" }
beat "answers" { caller = "Hello?", patience = 60, ending = "over" }
