-- The colleague is out: a lift fitter asks for an engineer who is not back until
-- four. The inspection is moved, and he says the new day and hour only once. The
-- slip is all that will be left of his call; when it is read back to him, he
-- finds that he gave the wrong telephone number.

local sharp = { "coarse", "sarcasm", "dare", "threat", "badmouth_caller", "fatal_phrase" }
local curt  = { "refuse_bluntly", "rush", "argue", "interrogate", "blame_customer", "plead_ignorance",
                "demand_repeat", "chat_joke", "shout_colleague" }
-- What sends him away to try again by himself.
local later = { "busy_brush_off", "closing_time_brush_off", "order_caller", "vague_delay" }
-- What tells about the colleague more than a stranger should know.
local loose = { "leak_private", "nickname", "badmouth_caller" }
local asks  = { "screen_caller", "ask_name", "ask_name_again" }
local waits = { "ask_to_hold", "hold_reason_time" }

-- Every answer may also be an insult or a snub. `curt_to` is where a snub leads.
local function with_manners(curt_to, branches)
  local all = {
    { silence = true, to = "still_there" },
    { any = sharp, mood = -25, set = { clashes = "clashes + 1" }, to = "taken_aback" },
    { any = curt, lacks = { "ask_contact", "read_back", "offer_message" }, mood = -12, to = curt_to },
  }
  for _, branch in ipairs(branches) do
    table.insert(all, branch)
  end
  return on(all)
end

scenario {
  format = 1,
  id = "colleague_absent", title = L"title", about = L"about",
  kind = "inbound", difficulty = 2,
  caller = { who = L"who", surname = fact "name", manner = "matter_of_fact", voice = "man_3",
             mood = 62, rate = 110,
             hold = { bears = 30, mood = -6 },
             interrupted = -6,
             silence = { mood = -6, bears = 3 } },
  line   = { gives_up_after_rings = 8 },
  length = { 75, 200 },
  facts  = {
    name = pick {
      { ["zh-Hans"] = "杜", ["zh-Hant"] = "杜", en = "Du" },
      { ["zh-Hans"] = "卢", ["zh-Hant"] = "盧", en = "Lu" },
      { ["zh-Hans"] = "丁", ["zh-Hant"] = "丁", en = "Ding" },
    },
    firm = pick {
      { ["zh-Hans"] = "松岭电梯", ["zh-Hant"] = "松嶺電梯", en = "Songling Lifts" },
      { ["zh-Hans"] = "白榆电梯", ["zh-Hant"] = "白榆電梯", en = "Baiyu Lifts" },
      { ["zh-Hans"] = "青湾电梯", ["zh-Hant"] = "青灣電梯", en = "Qingwan Lifts" },
    },
    building = number { 2, 8 },
    day    = number { 13, 20 },             -- from the 12th to one of these
    hour   = pick { "8:45", "9:15", "9:30", "10:30", "11:15" },
    office = digits { 8 },                  -- the number he gives first
    phone  = digits { 8 },                  -- the one that holds
    topic = pick {                          -- key words; others that will do behind a stroke
      { ["zh-Hans"] = "验收/检验/检查 改期/改时间/改日/改到/改成",
        ["zh-Hant"] = "檢查/驗收/檢驗 改期/改時間/改日/改到/改成/延",
        en = "inspection/check moved/rescheduled/postponed/changed/new" },
    },
  },
  slip = {
    { "who",    kind = "name",    fact = "name",     title = L"slip_who",    required = true },
    { "firm",   kind = "company", fact = "firm",     title = L"slip_firm",   required = true },
    { "matter", kind = "matter",  fact = "topic",    title = L"slip_matter", required = true },
    { "where",  kind = "number",  fact = "building", title = L"slip_where",  required = true },
    { "day",    kind = "number",  fact = "day",      title = L"slip_day",    required = true },
    { "hour",   kind = "clock",   fact = "hour",     title = L"slip_hour",   required = true },
    { "phone",  kind = "digits",  fact = "phone",    title = L"slip_phone",  required = true },
    { "reply",  kind = "text",                       title = L"slip_reply",  required = true },
  },
  counters = { clashes = 0 },
  scorecard = { "base", "colleague_absent" },
}

local function picks_up(on_silence)
  return on {
    { any = sharp, mood = -25, set = { clashes = "clashes + 1" }, to = "taken_aback" },
    { silence = true, to = on_silence },
    { when = "rings > 3 and not said('apologise_late')", mood = -6, to = "waited" },
    { any = { "identify_org", "identify_dept" }, to = "asks" },
    { otherwise = true, mood = -4, to = "asks_unsure" },
  }
end

beat "opening" {
  listen = true, patience = 7,
  expects = { "greet", "identify_org", "identify_dept", "offer_help" },
  choices = { L"open_org", L"open_wei", L"open_full", L"open_help" },
  picks_up("anyone"),
}
beat "anyone" {
  caller = L"anyone", patience = 7,
  expects = { "greet", "identify_org", "identify_dept", "offer_help" },
  choices = { L"open_full", L"open_org", L"open_wei" },
  picks_up("gave_up"),
}

-- He asks for the engineer. Three ways of beginning, one way on.
local function wants_the_engineer()
  return with_manners("says_who_coolly", {
    { any = loose, mood = -6, to = "hears_gossip" },
    { any = later, mood = -10, to = "put_off" },
    { any = asks, mood = 3, to = "says_who" },
    { any = waits, lacks = { "say_absent", "offer_message" }, to = "waits_a_moment" },
    { otherwise = true, to = "says_who_unasked" },
    { resume = true, to = "back" },
  })
end

beat "asks" {
  caller = L"asks", patience = 10,
  expects = { "screen_caller", "ask_name" },
  choices = { L"asks_blunt", L"asks_screen", L"asks_out", L"asks_who" },
  wants_the_engineer(),
}
beat "asks_unsure" {
  caller = L"asks_unsure", patience = 10,
  expects = { "screen_caller", "ask_name", "identify_org" },
  choices = { L"asks_hold", L"asks_blunt", L"asks_who", L"asks_screen_org" },
  wants_the_engineer(),
}
beat "waited" {
  caller = L"waited", patience = 10,
  expects = { "screen_caller", "ask_name", "apologise" },
  choices = { L"asks_who", L"asks_screen_sorry", L"asks_blunt", L"asks_out" },
  wants_the_engineer(),
}

-- Somebody goes to look whether the engineer is there.
beat "waits_a_moment" {
  caller = L"waits_a_moment", patience = 15,
  choices = { L"asks_screen_sorry", L"asks_out", L"asks_blunt" },
  wants_the_engineer(),
}
beat "back" {
  listen = true, patience = 8,
  expects = { "resume_after_hold", "screen_caller", "ask_name" },
  choices = { L"asks_blunt", L"asks_out", L"asks_screen_sorry" },
  wants_the_engineer(),
}

-- Who he is, and what about. Now he is to hear that the engineer is out.
local function hears_he_is_out()
  return with_manners("hesitates", {
    { any = loose, mood = -6, to = "hears_gossip" },
    { any = later, lacks = "offer_message", mood = -10, to = "put_off" },
    { has = "offer_message", mood = 5, to = "tells" },
    { any = { "promise_pass_on", "ask_detail", "show_willingness", "ask_contact" }, to = "tells" },
    { when = "said('offer_message')", to = "tells" },           -- offered before he gave his name
    { otherwise = true, to = "hesitates" },
  })
end

beat "says_who" {
  caller = L"says_who", patience = 11,
  expects = { "say_absent", "offer_message", "address_by_surname", "acknowledge" },
  choices = { L"out_later", L"out_gossip", L"out_mobile", L"out_offer" },
  hears_he_is_out(),
}
beat "says_who_unasked" {
  caller = L"says_who_unasked", patience = 11,
  expects = { "screen_caller", "ask_name", "say_absent", "offer_message", "address_by_surname", "acknowledge" },
  choices = { L"out_gossip", L"out_offer", L"out_later", L"out_mobile" },
  hears_he_is_out(),
}
beat "says_who_coolly" {
  caller = L"says_who_coolly", patience = 11,
  expects = { "apologise", "say_absent", "offer_message", "address_by_surname" },
  choices = { L"out_offer_sorry", L"out_later", L"out_gossip", L"out_mobile" },
  hears_he_is_out(),
}

-- Nobody has offered to write anything down.
beat "hesitates" {
  caller = L"hesitates", patience = 10,
  expects = { "offer_message" },
  choices = { L"hes_email", L"hes_offer", L"hes_luck" },
  with_manners("put_off", {
    { any = loose, mood = -6, to = "hears_gossip" },
    { any = later, lacks = "offer_message", mood = -10, to = "put_off" },
    { any = { "offer_message", "promise_pass_on", "show_willingness", "ask_contact" },
      mood = 3, to = "tells" },
    { otherwise = true, to = "tells_briskly" },
  }),
}
-- Told too much, he wants to hear more, and is less sure of us.
beat "hears_gossip" {
  caller = L"hears_gossip", patience = 10,
  expects = { "protect_info", "say_absent", "offer_message" },
  choices = { L"gossip_more", L"gossip_stop", L"gossip_shrug" },
  with_manners("put_off", {
    { any = loose, mood = -8, to = "tells_briskly" },
    { any = later, lacks = "offer_message", mood = -10, to = "put_off" },
    { any = { "offer_message", "protect_info", "promise_pass_on", "decline_politely" }, mood = 4, to = "tells" },
    { otherwise = true, to = "tells_briskly" },
  }),
}
beat "put_off" {
  caller = L"put_off", patience = 10,
  expects = { "apologise", "offer_message" },
  choices = { L"put_off_sorry", L"put_off_again", L"put_off_ok" },
  with_manners("tries_elsewhere", {
    { when = "visits('put_off') > 1", to = "tries_elsewhere" },
    { any = later, lacks = "offer_message", mood = -12, to = "tries_elsewhere" },
    { any = { "apologise", "offer_message", "promise_pass_on", "show_willingness" }, mood = 8, to = "tells" },
    { when = "mood < 35", to = "tries_elsewhere" },
    { otherwise = true, to = "tells_briskly" },
  }),
}

-- The message, said once.
local function has_told()
  return with_manners("phone_unasked", {
    { any = { "ask_repeat", "ask_slow_down" }, mood = -2, to = "tells_again" },
    { any = later, mood = -8, to = "phone_unasked" },
    { has = "ask_contact", mood = 3, to = "phone" },
    { otherwise = true, to = "phone_unasked" },
  })
end

beat "tells" {
  caller = L"tells", patience = 12,
  expects = { "acknowledge", "ask_contact" },
  choices = { L"tells_noted", L"tells_contact", L"tells_why", L"tells_tell" },
  has_told(),
}
beat "tells_briskly" {
  caller = L"tells_briskly", patience = 12,
  expects = { "acknowledge", "ask_contact" },
  choices = { L"tells_repeat", L"tells_noted", L"tells_contact", L"tells_tell" },
  has_told(),
}
beat "tells_again" {
  caller = L"tells_again", patience = 12,
  expects = { "acknowledge", "ask_contact" },
  choices = { L"tells_contact", L"tells_noted", L"tells_tell" },
  has_told(),
}

-- A number: not yet the right one, as only the read-back will show.
local function has_given_a_number()
  return with_manners("wants_it_read", {
    { has = "read_back", when = "mood >= 45", mood = 5, to = "corrects" },
    { has = "read_back", mood = 5, to = "corrects_coolly" },
    { any = { "ask_repeat", "confirm" }, to = "corrects" },
    { otherwise = true, to = "wants_it_read" },
  })
end

beat "phone" {
  caller = L"phone", patience = 12,
  expects = { "read_back", "confirm" },
  choices = { L"phone_done", L"phone_promise", L"phone_read", L"phone_again" },
  has_given_a_number(),
}
beat "phone_unasked" {
  caller = L"phone_unasked", patience = 12,
  expects = { "ask_contact", "read_back", "confirm" },
  choices = { L"phone_read", L"phone_done", L"phone_again", L"phone_promise" },
  has_given_a_number(),
}
beat "wants_it_read" {
  caller = L"wants_it_read", patience = 12, mood = -4,
  expects = { "read_back", "confirm" },
  choices = { L"phone_sure", L"phone_read", L"phone_promise" },
  with_manners("corrects_coolly", {
    { has = "read_back", mood = 4, to = "corrects" },
    { otherwise = true, mood = -4, to = "corrects_coolly" },
  }),
}

-- The correction: day and hour stand, the number changes.
local function has_corrected()
  return with_manners("insists", {
    { has = "overpromise", to = "wants_reply" },
    { any = { "correct_record", "read_back", "confirm" }, mood = 5, to = "wants_reply" },
    { otherwise = true, to = "insists" },
  })
end

beat "corrects" {
  caller = L"corrects", patience = 12,
  expects = { "correct_record", "confirm" },
  choices = { L"corr_both", L"corr_changed", L"corr_earlier", L"corr_fine" },
  has_corrected(),
}
beat "corrects_coolly" {
  caller = L"corrects_coolly", patience = 12,
  expects = { "correct_record", "confirm" },
  choices = { L"corr_earlier", L"corr_both", L"corr_fine", L"corr_changed" },
  has_corrected(),
}
beat "insists" {
  caller = L"insists", patience = 12, mood = -3,
  expects = { "correct_record", "read_back", "confirm" },
  choices = { L"corr_fine", L"corr_changed", L"corr_trust" },
  with_manners("wants_reply_coolly", {
    { any = { "correct_record", "read_back", "confirm" }, mood = 4, to = "wants_reply" },
    { otherwise = true, mood = -4, to = "wants_reply_coolly" },
  }),
}

-- An answer today. Nobody can promise it in the engineer's name.
local function wants_an_answer()
  return with_manners("doubts", {
    { has = "overpromise", to = "takes_at_word" },
    { any = later, lacks = "promise_pass_on", mood = -8, to = "doubts" },
    { has = "promise_pass_on", lacks = "farewell", mood = 6, to = "settled" },
    { has = "promise_pass_on", to = "nothing_else" },
    { any = { "reassure_action", "give_deadline", "offer_callback" }, mood = 2, to = "settled" },
    { otherwise = true, to = "doubts" },
  })
end

beat "wants_reply" {
  caller = L"wants_reply", patience = 10,
  expects = { "promise_pass_on" },
  choices = { L"reply_sure", L"reply_perhaps", L"reply_pass_on", L"reply_ring" },
  wants_an_answer(),
}
beat "wants_reply_coolly" {
  caller = L"wants_reply_coolly", patience = 10,
  expects = { "promise_pass_on", "apologise" },
  choices = { L"reply_perhaps", L"reply_pass_on", L"reply_ring", L"reply_sure" },
  wants_an_answer(),
}
beat "takes_at_word" {
  caller = L"takes_at_word", patience = 10,
  expects = { "promise_pass_on", "admit_limit", "apologise" },
  choices = { L"word_yes", L"word_mend", L"word_joke" },
  with_manners("settled_coolly", {
    { any = { "promise_pass_on", "apologise", "admit_limit", "admit_fault", "decline_politely" }, mood = 4, to = "settled" },
    { otherwise = true, mood = -6, to = "settled_coolly" },
  }),
}
beat "doubts" {
  caller = L"doubts", patience = 10,
  expects = { "promise_pass_on" },
  choices = { L"doubts_note", L"doubts_him", L"doubts_hand" },
  with_manners("settled_coolly", {
    { has = "overpromise", to = "takes_at_word" },
    { any = later, lacks = "promise_pass_on", mood = -10, to = "settled_coolly" },
    { any = { "promise_pass_on", "reassure_action", "apologise" }, mood = 5, to = "settled" },
    { otherwise = true, mood = -4, to = "settled_coolly" },
  }),
}

-- The message is in good hands, or in hands at least.
local function has_settled()
  return with_manners("leaves", {
    { has = "farewell", lacks = "offer_more_help", when = "mood >= 60", to = "at_ease" },
    { has = "farewell", lacks = "offer_more_help", to = "at_ease_coolly" },
    { has = "offer_more_help", mood = 3, to = "nothing_else" },
    { otherwise = true, to = "nothing_else" },
  })
end

beat "settled" {
  caller = L"settled", patience = 10,
  expects = { "offer_more_help" },
  choices = { L"settled_bye", L"settled_more", L"settled_ok" },
  has_settled(),
}
beat "settled_coolly" {
  caller = L"settled_coolly", patience = 10,
  expects = { "offer_more_help", "apologise" },
  choices = { L"settled_ok", L"settled_bye", L"settled_sorry" },
  has_settled(),
}
beat "nothing_else" {
  caller = L"nothing_else", patience = 10,
  expects = { "thank", "farewell" },
  choices = { L"bye_short", L"bye_slang", L"bye_full" },
  with_manners("leaves", {
    { has = "farewell", when = "mood >= 60", to = "at_ease" },
    { has = "farewell", to = "at_ease_coolly" },
    { otherwise = true, to = "leaves" },
  }),
}

-- After a silence he calls into the line and takes up where he was.
beat "still_there" {
  caller = L"still_there", patience = 9, mood = -3,
  expects = { "apologise" },
  choices = { L"still_yes", L"still_sorry" },
  on {
    { any = sharp, mood = -25, set = { clashes = "clashes + 1" }, to = "taken_aback" },
    { silence = true, to = "gave_up" },
    { when = "heard('nothing_else') or heard('settled') or heard('settled_coolly')", to = "nothing_else" },
    { when = "heard('wants_reply') or heard('wants_reply_coolly')", to = "doubts" },
    { when = "heard('corrects') or heard('corrects_coolly')", to = "insists" },
    { when = "heard('phone') or heard('phone_unasked')", to = "wants_it_read" },
    { when = "heard('tells') or heard('tells_briskly') or heard('tells_again')", to = "phone_unasked" },
    { when = "heard('says_who') or heard('says_who_unasked') or heard('says_who_coolly')", to = "hesitates" },
    { any = asks, to = "says_who" },
    { otherwise = true, to = "says_who_unasked" },
  },
}

-- Insulted: an apology mends it once.
beat "taken_aback" {
  caller = L"taken_aback", patience = 10,
  expects = { "apologise" },
  choices = { L"aback_tone", L"aback_sorry", L"aback_you" },
  on {
    { when = "clashes > 1", to = "offended" },
    { silence = true, to = "offended" },
    { any = sharp, to = "offended" },
    { any = curt, mood = -12, to = "offended" },
    { any = { "apologise", "admit_fault" }, when = "heard('wants_reply') or heard('wants_reply_coolly')",
      mood = 10, to = "settled_coolly" },
    { any = { "apologise", "admit_fault" }, when = "heard('tells') or heard('tells_briskly')",
      mood = 10, to = "wants_it_read" },
    { any = { "apologise", "admit_fault" }, mood = 10, to = "tells_briskly" },
    { when = "mood >= 50", to = "tells_briskly" },
    { otherwise = true, to = "offended" },
  },
}

beat "at_ease"         { caller = L"at_ease",         ending = "message_in_good_hands", hangs_up = 2 }
beat "at_ease_coolly"  { caller = L"at_ease_coolly",  ending = "message_left",          hangs_up = 1 }
beat "leaves"          { caller = L"leaves",          ending = "left_without_farewell", hangs_up = 1 }
beat "tries_elsewhere" { caller = L"tries_elsewhere", ending = "no_message",            hangs_up = 1 }
beat "gave_up"         { caller = L"gave_up",         ending = "nobody_spoke",          hangs_up = 1 }
beat "offended"        { caller = L"offended", mood = -20, ending = "offended",              hangs_up = 1 }
