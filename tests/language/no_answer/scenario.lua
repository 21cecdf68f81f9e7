-- The trainee calls: nobody answers, then the line is engaged, then Ms Kang.
scenario { format = 1, id = "no_answer", title = "Ten rings", kind = "outbound",
  caller = { who = "Ms Kang", surname = "Kang", knows_surname = true, mood = 60 },
  facts = { phone = digits { 8 }, hour = clock { "09:00", "12:00", step = 30 } },
  knowledge = { { "sheet", title = "Call sheet", everyday = true,
                  text = "Ms Kang, {phone}: the technician comes tomorrow at {hour}." } },
  slip = { { "tries", title = "Tries" }, { "hour", fact = "hour", title = "Hour" } },
  counters = { patient = 0 },
  scorecard = { "base" } }

beat "dials" { dial = { number = "phone", tries = { "no_answer", "engaged", { rings = 2 } }, rings_max = 15 }, on {
    { no_answer = true, when = "ringback >= 10", set = { patient = "patient + 1" } },
    { engaged = true, mood = 1 },
    { answered = true, when = "patient > 0 and idle >= 60 and dials > 2", to = "answers" },
    { answered = true, to = "hurried" },
    { wrong_number = true, to = "stranger" } } }
beat "stranger" { caller = "Wrong number!", hangs_up = 1, next = "dials" }
beat "answers" { caller = "Hello?", expects = { "greet" }, next = "told" }
beat "hurried" { caller = "You have rung and rung!", mood = -10, next = "told" }
beat "told" { caller = "Fine, tomorrow then.", next = "bye", on { { silence = true, to = "bye" } } }
beat "bye" { caller = "Goodbye.", ending = "confirmed" }
