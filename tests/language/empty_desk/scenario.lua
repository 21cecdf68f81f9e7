-- Away from the desk for a moment: the telephone rings, and a colleague answers
-- if one was told. The handset is dead afterwards.
scenario { format = 1, id = "empty_desk", title = "Gone for two minutes",
  about = "You are called to the hall in a moment. The desk has to stay answered.",
  caller = { who = "Ms Lin", surname = "Lin", mood = 65 },
  cast = { hall = { who = "Somebody in the hall", room = true }, mate = { who = "Mr Shen", room = true } },
  people = { { "shen", where = "desk", answers = 3 } },
  flags = { covered = false, reported = false },
  events = {
    called = { kind = "called_away", delay = 5, by = "hall", says = "Could you come to the hall, please?" },
    gone = { kind = "distraction", binds = { 30, 30 } },
    dead = { kind = "line_cut" } },
  scorecard = { "base" } }

beat "desk" { ring = { after = 40 }, start = "called", next = "first", on {
    { event = "called", to = "called" } } }
beat "called" { ring = { after = 25 }, next = "first", asides = { "Mr Shen, could you take the telephone for two minutes, please?" }, on {
    { handled = "called", set = { covered = "true" } },
    { aside = true, when = "covered", to = "covered" },
    { after = 20, when = "covered", to = "covered" }, { after = 20, to = "uncovered" } } }
beat "covered" { ring = { after = 10, taken = 2 }, start = "gone", on { { taken = true, to = "memo" } } }
beat "uncovered" { ring = { after = 10, gives_up_after_rings = 5 }, start = "gone", next = "first", on {
    { no_answer = true, to = "returns" } } }
beat "memo" { by = "mate", caller = "Ms Lin rang; she will ring again. I said you were back in a minute.", patience = 20, next = "returns" }
beat "returns" { ring = { after = 12 }, on { { answered = true, to = "dead_set" }, { no_answer = true, to = "lost" } } }
beat "dead_set" { listen = true, start = "dead", on { { event = "dead", to = "no_tone" } } , next = "dead_set" }
beat "no_tone" { ring = { after = 30 }, next = "second", on {
    { consult = "engineering", set = { reported = "true" } },
    { no_answer = true, to = "lost" } } }
beat "first" { listen = true, next = "lost" }
beat "second" { listen = true, expects = { "greet", "identify_org", "apologise" }, on {
    { when = "covered and reported", mood = 10, to = "well" }, { otherwise = true, mood = -10, to = "well" } } }
beat "well" { caller = "Lin here. There was nothing to be heard just now.", patience = 20, expects = { "apologise" }, on {
    { when = "covered and reported", to = "kept" }, { otherwise = true, to = "left" } } }
beat "kept" { caller = "No matter. Goodbye!", ending = "desk_kept" }
beat "left" { caller = "Well. Goodbye.", ending = "desk_left" }
beat "lost" { listen = true, ending = "lost" }
