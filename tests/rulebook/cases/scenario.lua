-- The same caller again with a complaint, a repair, a fee and a question for the
-- management at once: one call for the rules of five groups.
scenario { format = 1, id = "cases", title = "Several matters", caller = { who = "Ms Ning", surname = "Ning", mood = 70 },
  facts = { phone = digits { 8 } }, slip = { { "phone", kind = "digits", fact = "phone", title = "Number" } },
  knowledge = { { "fees", title = "Fees", text = "The management fee is 312.", seconds = 5 } },
  scorecard = { "base", "complaint", "repair", "fees", "transfer", "colleague_absent", "authority", "rude_customer" },
  length = { 60, 180 } }

beat "opens" { listen = true, patience = 60, expects = { "greet", "identify_org", "offer_help" }, next = "asks" }
beat "asks" { caller = "I have several matters.", patience = 60,
  expects = { "ask_detail", "confirm", "escalate", "protect_info", "ask_name_again", "ask_slow_down", "ask_repeat",
              "ask_name", "acknowledge", "show_willingness", "check_audible", "calm", "apologise" }, next = "name" }
beat "name" { caller = "{caller.surname}.", patience = 60, next = "n1" }
for i = 1, 11 do
  beat ("n" .. i) { caller = "{phone:digits}. Go on.", patience = 60, next = "n" .. i + 1,
    on { { has = "farewell", to = "n12" } } }
end
beat "n12" { caller = "Goodbye.", patience = 30, ending = "over" }
