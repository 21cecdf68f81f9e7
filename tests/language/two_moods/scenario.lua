-- Lines 1 and 2: each caller has a mood, a name and patience of their own.
scenario { format = 1, id = "two_moods", title = "Lines 1 and 2",
  caller = { who = "Mr Yan", surname = "Yan", mood = 70, hold = { bears = 25, mood = -10 } },
  cast = { mei = { who = "Ms Mei", surname = "Mei", mood = 45, voice = "woman_2", manner = "nervous" } },
  events = { line2 = { kind = "second_line", at = 10, leaves = 18, mood = -5 } },
  counters = { yan = 70 },
  scorecard = { "base" } }

beat "opening" { listen = true, expects = { "greet", "identify_org" }, next = "asks" }
beat "asks" { caller = "{caller.surname} here. I would like to know about the club.", patience = 40, on {
    { handled = "line2", set = { yan = "mood" }, to = "mei" },
    { resume = true, to = "back" }, { has = "farewell", to = "bye" } } }
beat "mei" { by = "mei", caller = "{caller.surname}, Block C. The lift is stuck! Nobody is inside.", patience = 20, on {
    { any = { "reassure_action", "escalate", "calm" }, mood = 20, to = "mei_waits" },
    { otherwise = true, mood = -30, to = "mei_waits" } } }
beat "mei_waits" { by = "mei", caller = "All right.", patience = 40, next = "mei_waits", on { { resume = true, to = "back" } } }
beat "back" { listen = true, expects = { "resume_after_hold" }, patience = 20, on {
    { when = "mood < yan", mood = -5, to = "goes" }, { otherwise = true, to = "goes" } } }
beat "goes" { caller = "No hurry. I'll come round. Goodbye!", on { { hung_up = true, to = "bye" } }, hangs_up = 2, next = "rings_back" }
beat "rings_back" { ring = { after = 15 }, by = "mei", next = "opens", on { { no_answer = true, to = "bye" } } }
beat "opens" { by = "mei", listen = true, expects = { "greet", "identify_org" }, on {
    { when = "mood < 40", to = "cross" }, { otherwise = true, to = "thanks" } } }
beat "thanks" { by = "mei", caller = "It runs again. Thank you!", ending = "both_served" }
beat "cross" { by = "mei", caller = "It still stands there!", ending = "one_served" }
beat "bye" { caller = "Goodbye.", ending = "one_served" }
