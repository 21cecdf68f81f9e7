-- Engineering is asked, told what it is about, and takes the call over.
scenario { format = 1, id = "transfer_briefed", title = "Who handles move-ins?",
  caller = { who = "Mr Hong", surname = "Hong", mood = 65, hold = { bears = 60, mood = -5 } },
  cast = { engineer = { who = "Mr Shen", room = true } },
  people = { { "fang", where = "with_customer", back = "at three", answers = 3 } },
  flags = { told = false },
  scorecard = { "base" } }

beat "opening" { listen = true, next = "asks" }
beat "asks" { caller = "Hong Removals. We need the lift on Saturday at eight.", patience = 30, asides = { "Mr Hong of Hong Removals needs the lift on Saturday at eight." }, on {
    { consult = "fang", mood = -1 },
    { unavailable = "fang", mood = 0 },
    { consult = true, mood = 0 },
    { consulted = "shen", to = "desk" },
    { transfer = "shen", when = "consulted('shen') and told", to = "handed" },
    { transfer = "engineering", to = "blind" },
    { transfer = true, mood = -20, to = "blind" } } }
beat "desk" { caller = "Shen here.", by = "engineer", patience = 30,
  choices = { "It's Mr Hong of Hong Removals; he needs the lift on Saturday at eight. May I put him through?" },
  set = { told = "true" }, on {
    { any = "brief_colleague", to = "agrees" }, { otherwise = true, to = "agrees" }, { resume = true } } }
beat "agrees" { caller = "Yes, give him to me.", by = "engineer", patience = 30, on {
    { transfer = true, when = "told", to = "handed" } }, next = "agrees" }
beat "handed" { caller = "Mr Hong? Shen, Engineering. The lift on Saturday at eight, isn't it?", by = "engineer", ending = "handed_over" }
beat "blind" { caller = "Whom have I got now?", mood = -15, ending = "blind_transfer" }
