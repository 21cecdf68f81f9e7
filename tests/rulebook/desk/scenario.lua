-- A caller with something for everybody: holds, messages, hand-overs, a complaint, a
-- repair, a fee and a second line in one call.
scenario { format = 1, id = "desk", title = "Holds and hand-overs", caller = { who = "Ms Ning", surname = "Ning", mood = 70 },
  facts = { phone = digits { 8 } },
  slip = { { "phone", kind = "digits", fact = "phone", title = "Number", required = true },
           { "matter", kind = "text", title = "Matter", required = true } },
  people = { { "shen", where = "desk", answers = 3 } },
  knowledge = { { "file", title = "Old file", text = "Of 2019.", seconds = 40 } },
  events = { second = { kind = "second_line", at = 190, leaves = 40 } },
  scorecard = { "base", "transfer", "colleague_absent", "complaint", "repair", "fees", "visit" }, length = { 60, 180 } }

beat "opens" { listen = true, patience = 60, expects = { "greet", "identify_org", "offer_help" }, next = "asks" }
beat "asks" { caller = "{caller.surname}. Is Mr Shen there?", patience = 60,
  expects = { "screen_caller", "say_absent", "admit_limit", "announce_transfer", "ask_consent", "give_extension",
              "ask_to_note", "escalate", "visitor_excuse", "ask_pay_intent", "reassure_action", "read_back", "confirm",
              "ask_contact" },
  next = "n1" }
for i = 1, 15 do
  beat ("n" .. i) { caller = "{phone:digits}. Go on.", patience = 60, next = "n" .. i + 1,
    on { { has = "farewell", to = "n16" } } }
end
beat "n16" { caller = "Goodbye.", patience = 30, ending = "over" }
