-- A call that we make: at first nobody answers, then somebody else does, and in the
-- middle the line is cut.
scenario { format = 1, id = "call_out", kind = "outbound", title = "A call of ours",
  caller = { who = "Ms Ning", surname = "Ning", mood = 70, knows_surname = true },
  facts = { phone = digits { 8 } },
  knowledge = { { "sheet", title = "Call sheet", text = "{phone}", everyday = true } },
  slip = { { "phone", kind = "digits", fact = "phone", title = "Number" } },
  events = { cut = { kind = "line_cut", at = 105, leaves = 60 } },
  scorecard = { "base", "outbound", "thank_you" }, length = { 60, 180 } }

beat "dials" { dial = { number = "phone", tries = { "no_answer", { rings = 2 } } }, next = "answers" }
beat "answers" { caller = "Hello?", patience = 60,
  expects = { "greet", "identify_org", "confirm_person", "apologise_disturb", "ask_convenient", "state_purpose",
              "state_due", "follow_up_check", "next_contact", "leave_message_request", "ask_to_fetch" }, next = "n1" }
for i = 1, 11 do
  beat ("n" .. i) { caller = "Go on.", patience = 60, next = "n" .. i + 1, on { { has = "farewell", to = "n12" } } }
end
beat "n12" { caller = "Goodbye.", patience = 30, ending = "over" }
