-- The trainee's hands are full of parcels until the fifth or sixth ring.
scenario { format = 1, id = "late_hands", title = "Sixth ring",
  caller = { who = "Mr Gao", surname = "Gao", mood = 55 },
  line = { gives_up_after_rings = 9 },
  facts = { home = unit { blocks = { "A" }, floors = { 9, 12 }, flats = { 1, 6 } } },
  slip = { { "who", kind = "name", title = "Name", required = true },
           { "home", fact = "home", title = "Flat", required = true } },
  events = { parcels = { kind = "distraction", at = 0, binds = { 5, 6 } } },
  scorecard = { "base" } }

beat "opening" { listen = true, expects = { "greet", "identify_org", "apologise_late", "offer_help" }, on {
    { any = "apologise_late", mood = 10, to = "asks" },
    { when = "rings > 6", mood = -15, to = "asks" },
    { otherwise = true, mood = -10, to = "asks" } } }
beat "asks" { caller = "At last. Gao, {home}. When is the guard post staffed?", patience = 20,
  choices = { "The guard post is staffed from six in the morning to ten at night, Mr Gao. Is there anything else I can do for you?", "Always." },
  on { { any = "offer_more_help", to = "thanks" }, { otherwise = true, mood = -5, to = "thanks" } } }
beat "thanks" { caller = "No, that was all.", expects = { "thank", "farewell" }, on {
    { any = { "farewell", "thank" }, to = "bye" }, { otherwise = true, to = "bye" } } }
beat "bye" { caller = "Goodbye.", ending = "answered" }
