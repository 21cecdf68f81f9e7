-- The night before the holiday: the announcement is spoken onto the machine; in the
-- morning its recordings are heard, and the urgent one is rung back first.
scenario { format = 1, id = "voicemail_setup", title = "The night before the holiday", kind = "outbound",
  about = "Speak the announcement for the holiday. In the morning, clear the recordings.",
  caller = { who = "The machine", mood = 70 },
  cast = { machine = { who = "The machine", voice = "woman_1" },
           fang = { who = "Ms Fang", surname = "Fang", mood = 35, voice = "woman_2" },
           tao = { who = "Mr Tao", surname = "Tao", mood = 60, voice = "man_2" } },
  facts = { leak = digits { 8 }, fees = digits { 8 } },
  slip = { { "leak", kind = "digits", fact = "leak", title = "Ms Fang, water", required = true },
           { "fees", kind = "digits", fact = "fees", title = "Mr Tao, fees", required = true } },
  knowledge = { { "log", title = "Call log of the night", text = "23:10 Tao, {fees:digits}", seconds = 8 } },
  flags = { complete = false, urgent_first = false, traced = false },
  scorecard = { "base" }, length = { 60, 240 } }

beat "tone" { by = "machine", caller = "Please speak after the tone.", patience = 60, expects = { "voicemail_text" },
  choices = { "You have reached Yunshan Court. We are closed until the eighth. In an emergency please call 6188 0000. Please leave your name, number and matter after the tone; we will ring you back by ten on the eighth.", "We are closed." },
  on { { has = "voicemail_text", set = { complete = "true" }, to = "morning" }, { otherwise = true, to = "morning" } } }
beat "morning" { by = "machine", caller = "Two new messages. First: Tao, about my fees.", patience = 60, next = "second" }
beat "second" { by = "machine", caller = "Second: Fang, water comes through my ceiling! {leak:digits}.", patience = 60,
  choices = { "First I ring back Ms Fang.", "First I ring back Mr Tao." }, on {
    { looked_up = "log", set = { traced = "true" } },
    { when = "right('leak')", set = { urgent_first = "true" }, to = "leak_first" }, { otherwise = true, to = "fees_first" } } }
local function call_back(name, fact, who, line, after, last)
  beat (name) { dial = { number = fact, anew = true, tries = { { rings = 2 } } }, next = name .. "_opens" }
  beat (name .. "_opens") { by = who, caller = "{caller.surname}?", expects = { "greet", "identify_org" }, patience = 20, on {
    { any = { "identify_org", "greet" }, mood = 10, to = name .. "_says" }, { otherwise = true, mood = -10, to = name .. "_says" } } }
  beat (name .. "_says") { by = who, caller = line, expects = { "reassure_action", "farewell" }, patience = 30, next = name .. "_bye", on(last or {}) }
  beat (name .. "_bye") { by = who, caller = "Thank you. Goodbye.", hangs_up = 2, next = after }
end
call_back("leak_first", "leak", "fang", "The ceiling is dripping on my bed!", "fees_last")
call_back("fees_last", "fees", "tao", "How much is it this month?", "done",
  { { when = "complete and urgent_first and traced", to = "cleared" } })
call_back("fees_first", "fees", "tao", "How much is it this month?", "leak_last")
call_back("leak_last", "leak", "fang", "Now? It came down an hour ago!", "done")
beat "cleared" { by = "tao", caller = "Thank you. Goodbye.", ending = "cleared_by_urgency" }
beat "done" { by = "machine", caller = "No new messages.", ending = "cleared" }
