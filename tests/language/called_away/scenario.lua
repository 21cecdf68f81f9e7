-- The trainee is called away; a colleague who is at her desk goes on.
scenario { format = 1, id = "called_away", title = "Called away",
  caller = { who = "Mr Pei", surname = "Pei", mood = 70 },
  people = { { "qiu", name = "Ms Qiu", department = "Customer Service", extension = "8003" } },
  cast = { qiu = { who = "Ms Qiu", voice = "woman_1" }, manager = { who = "The manager", room = true } },
  events = { away = { kind = "called_away", at = 12, leaves = 60, by = "manager", says = "We need you in the hall, now!" } },
  scorecard = { "base" } }

beat "opening" { listen = true, next = "asks" }
beat "asks" { caller = "Pei. I would like to see the layouts. {person.qiu} had promised to send them, extension {extension.qiu}.", patience = 30, on {
    { event = "away", mood = 0, to = "listens" } }, next = "asks" }
beat "listens" { listen = true, patience = 40, asides = { "Mr Pei wants the layouts; please make an appointment with him." }, on {
    { hold = true, mood = 0 },
    { consulted = "qiu", mood = 0 },
    { transfer = "qiu", when = "consulted('qiu') and asides > 0 and briefed('reassure_action') == false", to = "goes_on" },
    { transfer = "qiu", to = "from_zero" },
    { missed = "away", to = "from_zero" } } }
beat "goes_on" { caller = "Mr Pei, Qiu speaking. You would like to see the layouts; would Saturday suit you?", by = "qiu", ending = "handed_over" }
beat "from_zero" { caller = "Again from the beginning? No, thank you.", ending = "lost" }
