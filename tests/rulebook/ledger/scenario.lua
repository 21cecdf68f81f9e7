-- What was promised in one call is kept, or forgotten, in the hour after it: a visitor
-- stands at the desk as it rings, a message is taken, and the caller wants to be rung back.
scenario { format = 1, id = "ledger", title = "Promises", caller = { who = "Ms Ning", surname = "Ning", mood = 70 },
  cast = { somebody = { who = "Somebody", room = true } },
  facts = { phone = digits { 8 }, kind = pick { "complaint" } },
  slip = { { "phone", kind = "digits", fact = "phone", title = "Number" },
           { "call_type", kind = "text", fact = "kind", title = "Kind of call" },
           { "matter", kind = "text", title = "Matter", required = true } },
  people = { { "shen", where = "desk", answers = 3 } },
  events = { visitor = { kind = "visitor", at = 0, leaves = 60, by = "somebody" } },
  scorecard = { "base", "complaint", "message", "shift", "visit" }, length = { 60, 180 } }

beat "opens" { listen = true, patience = 60, expects = { "greet", "identify_org", "offer_help" }, next = "asks" }
beat "asks" { caller = "{caller.surname}. Is Mr Shen there? The lift stands still.", patience = 60, next = "n1" }
for i = 1, 7 do
  beat ("n" .. i) { caller = "{phone:digits}. Go on.", patience = 60, next = "n" .. i + 1,
    on { { has = "farewell", to = "gone" } } }
end
beat "n8" { caller = "Goodbye.", hangs_up = 2, next = "desk" }
beat "gone" { caller = "Goodbye.", hangs_up = 2, next = "desk" }
beat "desk" { dial = { number = "phone", anew = true, tries = { { rings = 2 } } }, next = "again" }
beat "again" { caller = "Hello?", patience = 60, next = "over" }
beat "over" { caller = "Goodbye.", patience = 30, ending = "over" }
