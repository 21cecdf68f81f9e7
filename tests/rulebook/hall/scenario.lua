-- The same caller again while much happens besides: pen and form are missing, it gets
-- loud, a visitor comes, and somebody calls the trainee away.
scenario { format = 1, id = "hall", title = "A busy desk", caller = { who = "Ms Ning", surname = "Ning", mood = 70 },
  facts = { phone = digits { 8 } }, slip = { { "phone", kind = "digits", fact = "phone", title = "Number" } },
  cast = { somebody = { who = "Somebody", room = true } },
  people = { { "shen", where = "desk", answers = 3 } },
  events = {
    pen = { kind = "not_ready", at = 0 },
    noise = { kind = "noise", at = 20, leaves = 30 },
    visitor = { kind = "visitor", at = 60, leaves = 40, by = "somebody" },
    away = { kind = "called_away", at = 110, leaves = 60, by = "somebody" } },
  scorecard = { "base", "visit", "shift", "wrong_number" }, length = { 60, 180 } }

beat "opens" { listen = true, patience = 60, expects = { "greet", "identify_org", "offer_help", "voicemail_text" },
  next = "asks" }
beat "asks" { caller = "It is about the number {phone:digits}.", patience = 60, next = "n1" }
for i = 1, 11 do
  beat ("n" .. i) { caller = "Go on.", patience = 60, next = "n" .. i + 1,
    on { { has = "farewell", to = "n12" } } }
end
beat "n12" { caller = "Goodbye.", patience = 30, ending = "over" }
