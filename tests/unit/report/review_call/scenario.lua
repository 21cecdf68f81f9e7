-- A call for the debrief's tests that goes the same way whatever is said in it, so that an
-- act added to an answer changes nothing but the verdict.
scenario {
  format = 1, id = "review_call", title = "A call that goes its way", about = "For tests.",
  kind = "inbound", difficulty = 1,
  caller = { who = "Caller", surname = fact "name", manner = "brisk", voice = "man_1", mood = 70,
             hold = { bears = 30, mood = -10 }, interrupted = -6,
             silence = { mood = -5, bears = 4 } },
  line = { gives_up_after_rings = 8 },
  length = { 20, 90 },
  facts = { phone = digits { 8 }, name = pick { "Wong", "Lee", "Chan" } },
  slip = {
    { "phone", kind = "digits", fact = "phone", title = "Telephone", required = true },
    { "matter", kind = "text", title = "Matter" },
  },
  scorecard = { "base" },
}

beat "opening" {
  listen = true, patience = 8, expects = { "greet", "identify_org", "offer_help" },
  next = "asks",
}

beat "asks" {
  caller = "This is {name}, my number is {phone:digits}. Please have someone call me.",
  patience = 8, expects = { "read_back" },
  on {
    { silence = true, to = "asks" },
    { otherwise = true, mood = -3, to = "back" },
  },
}

beat "back" { caller = "Good, that is all I wanted.", patience = 8, next = "nothing_else" }

beat "nothing_else" {
  caller = "No, nothing else, thank you.", patience = 8, expects = { "thank", "farewell" },
  next = "bye",
}

beat "bye" { caller = "Goodbye.", ending = "done", hangs_up = 2 }
