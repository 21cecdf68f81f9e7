-- Calls that are not meant for the desk, and what a sales call ends with.
scenario { format = 1, id = "others", title = "Not for us", caller = { who = "Ms Ning", surname = "Ning", mood = 70 },
  facts = { phone = digits { 8 } }, slip = { { "phone", kind = "digits", fact = "phone", title = "Number" } },
  scorecard = { "base", "sales", "wrong_number", "own_personal_call", "colleague_private" }, length = { 60, 180 } }

beat "opens" { listen = true, patience = 60, expects = { "greet", "identify_org", "offer_help" }, next = "asks" }
beat "asks" { caller = "{caller.surname}. Is my husband there?", patience = 60,
  expects = { "wrong_number_help", "read_back", "visitor_excuse", "signal_visitor" }, next = "n1" }
for i = 1, 7 do
  beat ("n" .. i) { caller = "{phone:digits}. Go on.", patience = 60, next = "n" .. i + 1,
    on { { has = "farewell", to = "n8" } } }
end
beat "n8" { caller = "Goodbye.", patience = 30, ending = "over" }
