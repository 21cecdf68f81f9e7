-- The line drops before the slot is settled; at the redial it is engaged once.
scenario { format = 1, id = "line_cut", title = "Silence in mid-sentence",
  caller = { who = "Mr Tong", surname = "Tong", mood = 70 },
  facts = { phone = digits { 8 }, home = unit { blocks = { "D", "E" }, floors = { 1, 9 }, flats = { 1, 6 } } },
  slip = { { "phone", kind = "digits", fact = "phone", title = "Phone" }, { "home", fact = "home", title = "Flat", required = true } },
  events = { cut = { kind = "line_cut", delay = 4 } },
  scorecard = { "base" } }

beat "opening" { listen = true, next = "asks" }
beat "asks" { caller = "Tong, {home}, telephone {phone:digits}. My tap drips.", next = "slot" }
beat "slot" { caller = "Saturday would suit me, in the morning, if you could send somebody at about half past...",
  start = "cut", patience = 20, next = "bye", on { { event = "cut", to = "dead" } } }
beat "dead" { dial = { number = "phone", tries = { "engaged", { rings = 1 } } }, on {
    { after = 60, to = "rings_back" },
    { answered = true, when = "waited('cut') < 20", mood = 5, to = "back" },
    { answered = true, to = "back" } } }
beat "back" { caller = "Tong.", on {
    { when = "visits('slot') > 0 and right('home')", to = "bye" }, { otherwise = true, to = "bye_cool" } } }
beat "rings_back" { caller = "We were cut off!", mood = -10, next = "bye_cool" }
beat "bye" { caller = "Half past nine on Saturday. Goodbye!", ending = "settled" }
beat "bye_cool" { caller = "Half past nine. Goodbye.", ending = "settled_late" }
