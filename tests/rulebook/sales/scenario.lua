-- A caller who answers whatever is said with "Go on": for showing rules of the rulebook
-- both met and broken. This one asks about a flat.
scenario { format = 1, id = "sales", title = "A flat", caller = { who = "Ms Ning", surname = "Ning", mood = 70 },
  facts = { phone = digits { 8 } }, slip = { { "phone", kind = "digits", fact = "phone", title = "Number" } },
  festival = "spring_festival", scorecard = { "base", "sales" }, length = { 60, 180 } }

beat "opens" { listen = true, patience = 60, expects = { "greet", "identify_org", "offer_help" }, next = "asks" }
beat "asks" { caller = "{caller.surname}. What flats are there?", patience = 60,
  expects = { "inform", "ask_need", "introduce_project", "give_route", "next_contact", "ask_to_note", "read_back",
              "address_by_surname" }, next = "n1" }
for i = 1, 11 do
  beat ("n" .. i) { caller = "{phone:digits}. Go on.", patience = 60, next = "n" .. i + 1,
    on { { has = "farewell", to = "n12" } } }
end
beat "n12" { caller = "Goodbye.", patience = 30, ending = "over" }
