-- The shouter: a visitor's driver is shut in behind a barrier that will not
-- lift. He insults whoever answers. Each courteous answer takes some of the
-- anger out of him, each sharp one adds to it. The barrier can be looked at and
-- restarted from the desk, which takes about half a minute.

-- What makes him furious, what merely annoys him, and what takes the heat out.
local sharp = { "coarse", "sarcasm", "dare", "threat", "badmouth_caller", "fatal_phrase" }
local curt  = { "refuse_bluntly", "order_caller", "rush", "argue", "interrogate", "blame_customer",
                "blame_others", "excuse", "busy_brush_off", "closing_time_brush_off",
                "plead_ignorance", "demand_repeat", "vague_delay", "chat_joke" }
local kind  = { "show_willingness", "apologise", "admit_fault", "empathise", "calm", "reassure_action" }
local asks  = { "ask_detail", "ask_address", "ask_name", "ask_contact", "ask_repeat" }
local waits = { "ask_to_hold", "hold_reason_time" }

-- Every answer may also be an insult or a snub. `curt_to` is where a snub leads.
local function with_manners(curt_to, branches)
  local all = {
    { any = sharp, mood = -25, set = { clashes = "clashes + 1" }, to = "flares_up" },
    { any = curt, lacks = { "ask_name", "ask_contact", "read_back" }, mood = -12, to = curt_to },
  }
  for _, branch in ipairs(branches) do
    table.insert(all, branch)
  end
  return on(all)
end

scenario {
  format = 1,
  id = "rude_customer", title = L"title", about = L"about",
  kind = "inbound", difficulty = 3,
  caller = { who = L"who", surname = fact "name", manner = "angry", voice = "man_1",
             mood = 40, rate = 120,
             hold = { bears = 40, mood = -8 },
             interrupted = -8,
             silence = { mood = -6, bears = 3 } },
  line   = { gives_up_after_rings = 8 },
  length = { 75, 210 },
  facts  = {
    name = pick {
      { ["zh-Hans"] = "雷", ["zh-Hant"] = "雷", en = "Lei" },
      { ["zh-Hans"] = "邱", ["zh-Hant"] = "邱", en = "Qiu" },
      { ["zh-Hans"] = "聂", ["zh-Hant"] = "聶", en = "Nie" },
    },
    plate = pick { "B7K203", "C3F916", "F8N572", "K5T048", "R2D639" },
    gate  = number { 1, 4 },
    since = pick {
      { ["zh-Hans"] = "六点零五分", ["zh-Hant"] = "六點零五分", en = "five past six" },
      { ["zh-Hans"] = "六点十分",   ["zh-Hant"] = "六點十分",   en = "ten past six" },
      { ["zh-Hans"] = "六点二十分", ["zh-Hant"] = "六點二十分", en = "twenty past six" },
    },
    phone = digits { 8 },
  },
  slip = {
    { "who",    kind = "name",   fact = "name",  title = L"slip_who",    required = true },
    { "plate",  kind = "text",   fact = "plate", title = L"slip_plate",  required = true },
    { "gate",   kind = "number", fact = "gate",  title = L"slip_gate",   required = true },
    { "since",  kind = "text",                   title = L"slip_since" },
    { "phone",  kind = "digits", fact = "phone", title = L"slip_phone",  required = true },
    { "matter", kind = "text",                   title = L"slip_matter" },
  },
  counters = { clashes = 0 },
  scorecard = { "base", "rude_customer" },
}

beat "opening" {
  listen = true, patience = 6,
  expects = { "greet", "identify_org", "identify_dept", "offer_help" },
  choices = { L"open_help", L"open_full", L"open_wei", L"open_org" },
  on {
    { any = sharp, mood = -25, set = { clashes = "clashes + 1" }, to = "flares_up" },
    { silence = true, to = "anyone" },
    { when = "rings > 3 and not said('apologise_late')", mood = -8, to = "waited" },
    { any = { "identify_org", "identify_dept" }, to = "shouts" },
    { otherwise = true, mood = -4, to = "shouts_who" },
  },
}

beat "anyone" {
  caller = L"anyone", patience = 6,
  expects = { "greet", "identify_org", "identify_dept", "offer_help" },
  choices = { L"open_full", L"open_wei", L"open_org" },
  on {
    { any = sharp, mood = -25, set = { clashes = "clashes + 1" }, to = "flares_up" },
    { silence = true, to = "gave_up" },
    { any = { "identify_org", "identify_dept" }, to = "shouts" },
    { otherwise = true, mood = -4, to = "shouts_who" },
  },
}

-- The first insult. Three ways of beginning, one way on.
local function after_the_first_insult()
  return with_manners("provoked", {
    { silence = true, to = "still_there" },
    { any = kind, mood = 8, to = "where" },
    { any = asks, to = "where" },
    { otherwise = true, mood = -3, to = "where_impatient" },
  })
end

beat "shouts" {
  caller = L"shouts", patience = 10,
  expects = { "show_willingness", "apologise", "calm", "ask_detail" },
  choices = { L"shouts_manners", L"shouts_help", L"shouts_not_ours", L"shouts_flat" },
  after_the_first_insult(),
}
beat "shouts_who" {
  caller = L"shouts_who", patience = 10,
  expects = { "show_willingness", "apologise", "calm", "ask_detail", "identify_org" },
  choices = { L"shouts_help_who", L"shouts_manners", L"shouts_not_ours", L"shouts_flat" },
  after_the_first_insult(),
}
beat "waited" {
  caller = L"waited", patience = 10,
  expects = { "show_willingness", "apologise", "calm", "ask_detail" },
  choices = { L"waited_sorry", L"shouts_manners", L"waited_busy", L"shouts_flat" },
  after_the_first_insult(),
}

-- Snubbed, he wants somebody else on the line.
beat "provoked" {
  caller = L"provoked", patience = 10,
  expects = { "show_willingness", "apologise", "calm" },
  choices = { L"provoked_nobody", L"provoked_sorry", L"provoked_flat" },
  with_manners("where_impatient", {
    { silence = true, to = "still_there" },
    { any = kind, mood = 8, to = "where" },
    { otherwise = true, to = "where_impatient" },
  }),
}

-- The second insult, and the first facts: gate and time.
local function after_the_gate()
  return with_manners("plate_noise", {
    { silence = true, to = "still_there" },
    { any = kind, mood = 7, to = "plate_noise" },
    { otherwise = true, to = "plate_noise" },
  })
end

beat "where" {
  caller = L"where", patience = 10,
  expects = { "empathise", "calm", "ask_detail", "acknowledge" },
  choices = { L"where_plate", L"where_calm_down", L"where_noted", L"where_shift" },
  after_the_gate(),
}
beat "where_impatient" {
  caller = L"where_impatient", patience = 10,
  expects = { "empathise", "calm", "ask_detail", "acknowledge" },
  choices = { L"where_noted", L"where_plate", L"where_shift", L"where_calm_down" },
  after_the_gate(),
}

-- A horn swallows half of the number plate.
beat "plate_noise" {
  caller = L"plate_noise", patience = 10,
  expects = { "ask_repeat" },
  choices = { L"noise_pretend", L"noise_what", L"noise_polite" },
  with_manners("plate_cross", {
    { silence = true, to = "still_there" },
    { any = { "ask_repeat", "check_audible", "ask_slow_down" }, mood = 3, to = "plate" },
    { otherwise = true, mood = -6, to = "plate_cross" },
  }),
}

-- The third insult. The plate, whole this time.
local function after_the_plate()
  return with_manners("name_unasked", {
    { silence = true, to = "still_there" },
    { any = { "ask_name", "ask_name_again" }, mood = 4, to = "name" },
    { any = kind, mood = 4, to = "name_unasked" },
    { otherwise = true, to = "name_unasked" },
  })
end

beat "plate" {
  caller = L"plate", patience = 10,
  expects = { "ask_name", "acknowledge" },
  choices = { L"plate_rude", L"plate_who", L"plate_name", L"plate_found" },
  after_the_plate(),
}
beat "plate_cross" {
  caller = L"plate_cross", patience = 10,
  expects = { "ask_name", "acknowledge", "apologise" },
  choices = { L"plate_name", L"plate_found", L"plate_rude", L"plate_who" },
  after_the_plate(),
}

local function after_the_name()
  return with_manners("phone_unasked", {
    { silence = true, to = "still_there" },
    { has = "ask_contact", mood = 5, to = "phone" },
    { any = waits, to = "phone_unasked" },
    { any = kind, mood = 3, to = "phone_unasked" },
    { otherwise = true, to = "phone_unasked" },
  })
end

beat "name" {
  caller = L"name", patience = 10,
  expects = { "address_by_surname", "ask_contact" },
  choices = { L"name_rules", L"name_wait", L"name_contact", L"name_visit" },
  after_the_name(),
}
beat "name_unasked" {
  caller = L"name_unasked", patience = 10,
  expects = { "ask_name", "address_by_surname", "ask_contact" },
  choices = { L"name_wait", L"name_visit", L"name_contact_sorry", L"name_rules" },
  after_the_name(),
}

local function after_the_phone()
  return with_manners("urges", {
    { silence = true, to = "still_there" },
    { any = { "ask_to_hold", "hold_reason_time" }, when = "said('read_back')", mood = 5, to = "lets_wait" },
    { has = "read_back", mood = 6, to = "confirms" },
    { any = waits, to = "lets_wait" },
    { has = "overpromise", to = "urges" },
    { any = { "confirm", "ask_repeat" }, to = "confirms" },
    { otherwise = true, to = "urges" },
    { hold = true, mood = -8 },
    { resume = true, to = "back" },
  })
end

beat "phone" {
  caller = L"phone", patience = 11,
  expects = { "read_back", "confirm" },
  choices = { L"phone_promise", L"phone_up_to_you", L"phone_check", L"phone_wait" },
  after_the_phone(),
}
beat "phone_unasked" {
  caller = L"phone_unasked", patience = 11,
  expects = { "ask_contact", "read_back", "confirm" },
  choices = { L"phone_check", L"phone_wait", L"phone_promise", L"phone_up_to_you" },
  after_the_phone(),
}

-- Before the look-up: he is to be asked whether he will wait.
local function before_the_wait(on_other)
  return with_manners("lets_wait_cross", {
    { silence = true, to = "still_there" },
    { any = waits, mood = 4, to = "lets_wait" },
    { any = { "inform", "offer_more_help" }, to = on_other },
    { any = kind, mood = 2, to = on_other },
    { otherwise = true, to = on_other },
    { hold = true, mood = -8 },
    { resume = true, to = "back" },
  })
end

beat "confirms" {
  caller = L"confirms", patience = 10,
  expects = { "reassure_action", "ask_to_hold", "hold_reason_time", "ask_consent" },
  choices = { L"confirms_wait", L"confirms_short", L"confirms_order", L"confirms_tell" },
  before_the_wait("lets_wait_cross"),
}
beat "urges" {
  caller = L"urges", patience = 10,
  expects = { "reassure_action", "read_back", "ask_to_hold", "hold_reason_time", "ask_consent" },
  choices = { L"confirms_order", L"confirms_wait", L"confirms_tell", L"confirms_short" },
  before_the_wait("lets_wait_cross"),
}

-- He has agreed to wait: now the line may be put on hold.
local function on_the_line()
  return with_manners("hurries", {
    { resume = true, when = "hold > 60", mood = -8, to = "back" },
    { resume = true, to = "back" },
    { silence = true, to = "hurries" },
    { any = { "thank", "acknowledge", "ask_to_hold", "hold_reason_time" }, lacks = "inform" },  -- still here: no new line
    { otherwise = true, to = "hurries" },
  })
end

beat "lets_wait" {
  caller = L"lets_wait", patience = 12,
  choices = { L"wait_ok", L"wait_done" },
  on_the_line(),
}
beat "lets_wait_cross" {
  caller = L"lets_wait_cross", patience = 12,
  choices = { L"wait_done", L"wait_ok" },
  on_the_line(),
}

-- Nothing happens: he presses. Whoever never looks loses him.
beat "hurries" {
  caller = L"hurries", patience = 10, mood = -4,
  choices = { L"wait_done", L"hurries_sorry" },
  with_manners("complains", {
    { resume = true, to = "back" },
    { silence = true, to = "gave_up" },
    { any = waits, to = "lets_wait_cross" },
    { when = "visits('hurries') > 1", to = "complains" },
    { otherwise = true, mood = -4, to = "lifts_cross" },
  }),
}

-- Back on the line: the trainee speaks first.
local function after_the_wait()
  return with_manners("lifts_cross", {
    { silence = true, to = "back_called" },
    { has = "resume_after_hold", when = "mood >= 45", mood = 8, to = "lifts" },
    { has = "resume_after_hold", mood = 5, to = "lifts_cross" },
    { when = "mood >= 60", to = "lifts" },
    { otherwise = true, mood = -4, to = "lifts_cross" },
  })
end

beat "back" {
  listen = true, patience = 8,
  expects = { "resume_after_hold", "inform" },
  choices = { L"back_found", L"back_sorry", L"back_guards" },
  after_the_wait(),
}
beat "back_called" {
  caller = L"back_called", patience = 8, mood = -4,
  expects = { "resume_after_hold", "inform" },
  choices = { L"back_sorry", L"back_guards", L"back_found" },
  after_the_wait(),
}

-- The barrier lifts. How he takes it depends on how he was treated.
beat "lifts" {
  caller = L"lifts", patience = 10,
  expects = { "offer_more_help" },
  choices = { L"lifts_good", L"lifts_kind", L"lifts_lesson" },
  with_manners("leaves_cross", {
    { silence = true, to = "still_there" },
    { has = "farewell", when = "not said('offer_more_help')", to = "freed" },
    { any = { "offer_more_help", "apologise", "admit_fault", "calm", "empathise" }, mood = 5, to = "nothing_else" },
    { otherwise = true, to = "nothing_else" },
  }),
}

-- Still angry, he wants to be paid for his time: a promise nobody may give.
beat "lifts_cross" {
  caller = L"lifts_cross", patience = 10,
  expects = { "apologise", "decline_politely", "escalate", "give_deadline" },
  choices = { L"pay_promise", L"pay_escalate", L"pay_no", L"pay_yours" },
  with_manners("leaves_cross", {
    { silence = true, to = "still_there" },
    { has = "overpromise", to = "takes_at_word" },
    { any = { "decline_politely", "escalate", "apologise", "admit_fault", "admit_limit", "empathise",
              "reassure_action", "give_deadline", "offer_callback", "thank_feedback" }, mood = 8, to = "accepts" },
    { has = "farewell", to = "freed_cross" },
    { otherwise = true, mood = -4, to = "presses" },
  }),
}
beat "presses" {
  caller = L"presses", patience = 10,
  expects = { "apologise", "decline_politely", "escalate" },
  choices = { L"pay_escalate", L"pay_no", L"pay_promise" },
  with_manners("complains", {
    { silence = true, to = "still_there" },
    { has = "overpromise", to = "takes_at_word" },
    { any = { "decline_politely", "escalate", "apologise", "admit_fault", "admit_limit", "empathise",
              "reassure_action", "give_deadline", "offer_callback", "thank_feedback" }, mood = 6, to = "accepts" },
    { otherwise = true, to = "leaves_cross" },
  }),
}
beat "takes_at_word" {
  caller = L"takes_at_word", patience = 10,
  expects = { "admit_limit", "decline_politely", "offer_more_help" },
  choices = { L"word_yes", L"word_correct" },
  with_manners("leaves_cross", {
    { silence = true, to = "still_there" },
    { any = { "admit_limit", "decline_politely", "apologise", "escalate", "admit_fault" }, to = "accepts" },
    { otherwise = true, to = "leaves_cross" },
  }),
}
beat "accepts" {
  caller = L"accepts", patience = 10,
  expects = { "offer_more_help", "thank", "farewell" },
  choices = { L"accepts_bye", L"accepts_more", L"accepts_ok" },
  with_manners("leaves_cross", {
    { silence = true, to = "still_there" },
    { has = "farewell", to = "freed_cross" },
    { otherwise = true, to = "nothing_else" },
  }),
}

-- All is said but the good-bye.
beat "nothing_else" {
  caller = L"nothing_else", patience = 10,
  expects = { "thank", "farewell" },
  choices = { L"bye_short", L"bye_thanks", L"bye_slang", L"bye_wave" },
  with_manners("leaves_cross", {
    { has = "farewell", when = "mood >= 55", to = "freed" },
    { has = "farewell", to = "freed_cross" },
    { silence = true, to = "freed_cross" },
    { otherwise = true, to = "drives_off" },
  }),
}
beat "leaves_cross" {
  caller = L"leaves_cross", patience = 8,
  expects = { "apologise", "farewell" },
  choices = { L"cross_bye", L"cross_sorry" },
  on {
    { any = sharp, mood = -25, to = "complains" },
    { any = { "apologise", "admit_fault", "calm", "empathise" }, mood = 6, to = "freed_cross" },
    { has = "farewell", to = "freed_cross" },
    { silence = true, to = "complains" },
    { otherwise = true, to = "complains" },
  },
}

-- Insulted back: one chance to mend it.
beat "flares_up" {
  caller = L"flares_up", patience = 8,
  expects = { "apologise", "calm" },
  choices = { L"flares_you_began", L"flares_sorry", L"flares_tone" },
  on {
    { when = "clashes > 1", to = "complains" },
    { any = sharp, to = "complains" },
    { silence = true, to = "complains" },
    { any = curt, lacks = "apologise", to = "complains" },
    { any = { "apologise", "calm", "empathise", "admit_fault" }, when = "heard('lifts') or heard('lifts_cross')",
      mood = 8, to = "leaves_cross" },
    { any = { "apologise", "calm", "empathise", "admit_fault" }, when = "heard('phone') or heard('phone_unasked')",
      mood = 8, to = "urges" },
    { any = { "apologise", "calm", "empathise", "admit_fault" }, when = "heard('plate') or heard('plate_cross')",
      mood = 8, to = "name_unasked" },
    { any = { "apologise", "calm", "empathise", "admit_fault" }, mood = 8, to = "where_impatient" },
    { when = "mood >= 30", to = "where_impatient" },
    { otherwise = true, to = "complains" },
  },
}

-- After a silence he shouts into the line and goes on where he was.
beat "still_there" {
  caller = L"still_there", patience = 8,
  expects = { "apologise" },
  choices = { L"still_yes", L"still_sorry" },
  with_manners("complains", {
    { silence = true, to = "gave_up" },
    { when = "heard('nothing_else') or heard('accepts') or heard('presses')", to = "freed_cross" },
    { when = "heard('lifts')", to = "nothing_else" },
    { when = "heard('lifts_cross') or heard('takes_at_word')", to = "presses" },
    { when = "heard('confirms') or heard('urges')", to = "lets_wait_cross" },
    { when = "heard('phone') or heard('phone_unasked')", to = "urges" },
    { when = "heard('name') or heard('name_unasked')", to = "phone_unasked" },
    { when = "heard('plate') or heard('plate_cross')", to = "name_unasked" },
    { when = "heard('plate_noise')", to = "plate_cross" },
    { when = "heard('where') or heard('where_impatient')", to = "plate_noise" },
    { otherwise = true, to = "where_impatient" },
  }),
}

beat "freed"       { caller = L"freed",       ending = "calmed_and_freed", hangs_up = 2 }
beat "freed_cross" { caller = L"freed_cross", ending = "freed",            hangs_up = 1 }
beat "drives_off"  { caller = L"drives_off",  ending = "drove_off",        hangs_up = 1 }
beat "gave_up"     { caller = L"gave_up",     ending = "nobody_spoke",     hangs_up = 1 }
beat "complains"   { caller = L"complains",   ending = "complained",       hangs_up = 1 }
