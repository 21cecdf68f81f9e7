-- A visitor comes to the counter in the middle of a call; a colleague wants
-- something, it gets loud, and pen and form are missing at first.
scenario { format = 1, id = "visitor_mid_call", title = "Someone at the counter", kind = "inbound",
  caller = { who = "Ms Xue", surname = "Xue", mood = 70 },
  cast = { visitor = { who = "Mr Liao", voice = "man_2", manner = "tired", room = true },
           clerk = { who = "A colleague", room = true } },
  facts = { phone = digits { 8 } },
  slip = { { "phone", kind = "digits", fact = "phone", title = "Phone", required = true } },
  flags = { excused = false },
  events = {
    pen     = { kind = "not_ready", at = 0 },
    visitor = { kind = "visitor", at = 12, leaves = 35, mood = -4, by = "visitor", says = "Excuse me?" },
    noise   = { kind = "noise", at = 30, leaves = 20, mood = -2 },
    friend  = { kind = "colleague", at = 34, leaves = 20, by = "clerk", says = "Coming to lunch?" },
    mobile  = { kind = "distraction", at = 36, leaves = 4 },
  },
  scorecard = { "base" } }

beat "opening" { listen = true, expects = { "greet", "identify_org" }, next = "story", on {
  { event = "visitor", mood = 1 }, { when = "not ready", mood = -3, to = "story" } } }
beat "story" { caller = "It's Ms Xue. I have been waiting for a parcel for days and nobody can tell me where it is.",
  patience = 40, choices = { "I see, Ms Xue." }, asides = { "I'll be with you in a moment, please take a seat." },
  on {
    { event = "visitor", mood = 0 },
    { handled = "visitor", mood = 2, set = { excused = "event_time('visitor') <= 5" } },
    { missed = "visitor", to = "alone" },
    { handled = "noise", when = "muted", mood = 1 },
    { aside = true, any = "coarse", mood = -20 },
    { aside = true, mood = 1 },
    { has = "ask_contact", to = "number" },
  } }
beat "alone" { caller = "Are you still listening?", next = "number" }
beat "number" { caller = "It's {phone:digits}.", patience = 40, on {
    { when = "right('phone') and excused and briefed('ask_to_hold')", to = "kind" },
    { when = "asides > 0", to = "fair" },
    { otherwise = true, to = "cold" } } }
beat "kind" { caller = "You have your hands full. Thank you!", ending = "both_noticed" }
beat "fair" { caller = "All right. Goodbye.", ending = "served" }
beat "cold" { caller = "Well. Goodbye.", ending = "ignored" }
