-- Wrong number: an elderly man, hard of hearing, is sure that he has rung his
-- bank. The number on his card differs from ours in one digit. Kindness, a
-- clear word about who we are and a look at the digits send him on his way.

-- What hurts him, and what is merely curt.
local sharp = { "coarse", "sarcasm", "dare", "threat", "badmouth_caller", "fatal_phrase" }
local curt  = { "refuse_bluntly", "order_caller", "rush", "argue", "interrogate", "blame_customer",
                "busy_brush_off", "closing_time_brush_off", "plead_ignorance", "demand_repeat" }
-- What tells him that this is not the bank, and what leads him to believe it is.
local told  = { "wrong_number_help", "identify_org", "identify_dept", "decline_politely", "admit_limit" }
local eager = { "show_willingness", "ask_detail", "ask_need", "ask_name", "ask_to_hold",
                "announce_transfer", "offer_callback", "reassure_action" }

scenario {
  format = 1,
  id = "wrong_number", title = L"title", about = L"about",
  kind = "inbound", difficulty = 1,
  caller = { who = L"who", manner = "elder", voice = "man_2", mood = 70, rate = 90,
             hold = { bears = 25, mood = -8 },
             interrupted = -6,
             silence = { mood = -5, bears = 3 } },
  line   = { gives_up_after_rings = 8 },
  length = { 50, 150 },
  facts  = {
    -- Our number is 6188 0316; the bank's is one digit away from it.
    card   = pick { "6188 0346", "6188 0816", "6183 0316", "6588 0316" },
    errand = pick {
      { ["zh-Hans"] = "问问退休金到账没有", ["zh-Hant"] = "問一下退休金入帳了沒",
        en = "ask whether my pension has come in" },
      { ["zh-Hans"] = "把到期的存单续一下", ["zh-Hant"] = "把到期的定存續一下",
        en = "renew a deposit that has just matured" },
      { ["zh-Hans"] = "补登一下存折", ["zh-Hant"] = "補登一下存摺",
        en = "have my passbook brought up to date" },
    },
  },
  slip = { -- nothing has to be written down, but one may
    { "phone",  kind = "digits", fact = "card", title = L"slip_phone" },
    { "matter", kind = "text",                  title = L"slip_matter" },
  },
  scorecard = { "base", "wrong_number" },
}

beat "opening" {
  listen = true, patience = 8,
  expects = { "greet", "identify_org", "identify_dept", "offer_help" },
  choices = { L"open_org", L"open_full", L"open_wei", L"open_help" },
  on {
    { any = sharp, mood = -25, to = "hurt" },
    { silence = true, to = "anyone" },
    { when = "rings > 3 and not said('apologise_late')", mood = -6, to = "kept_waiting" },
    { any = { "identify_org", "identify_dept" }, to = "asks" },
    { otherwise = true, mood = -4, to = "asks_unsure" },
  },
}

beat "anyone" {
  caller = L"anyone", patience = 8,
  expects = { "greet", "identify_org", "identify_dept", "offer_help" },
  choices = { L"open_org", L"open_full", L"open_wei", L"open_help" },
  on {
    { any = sharp, mood = -25, to = "hurt" },
    { silence = true, to = "gave_up" },
    { any = { "identify_org", "identify_dept" }, to = "asks" },
    { otherwise = true, mood = -4, to = "asks_unsure" },
  },
}

-- He takes us for the bank. Four beats differ only in how he asks.
local function takes_us_for_the_bank(on_silence)
  return on {
    { any = sharp, mood = -25, to = "hurt" },
    { silence = true, to = on_silence },
    { any = curt, lacks = "check_audible", mood = -14, to = "mishears" },
    { any = told, when = "said('check_audible')", mood = 5, to = "doubts" },
    { any = told, mood = 2, to = "mishears" },
    { has = "check_audible", to = "mishears" },
    { has = "guess_name", mood = -4, to = "mishears" },
    { any = eager, to = "wanders" },
    { otherwise = true, to = "mishears" },
  }
end

beat "asks" {
  caller = L"asks", patience = 12,
  expects = { "wrong_number_help", "check_audible" },
  choices = { L"asks_short", L"asks_guess", L"asks_kind", L"asks_lookup" },
  takes_us_for_the_bank("still_there"),
}

beat "asks_unsure" {
  caller = L"asks_unsure", patience = 12,
  expects = { "wrong_number_help", "check_audible", "identify_org" },
  choices = { L"asks_short", L"asks_guess", L"asks_kind", L"asks_lookup" },
  takes_us_for_the_bank("still_there"),
}

beat "kept_waiting" {
  caller = L"kept_waiting", patience = 12,
  expects = { "wrong_number_help", "check_audible" },
  choices = { L"asks_short", L"asks_kind_late", L"asks_kind", L"asks_lookup" },
  takes_us_for_the_bank("still_there"),
}

beat "forgives" {
  caller = L"forgives", patience = 12,
  expects = { "wrong_number_help", "check_audible" },
  choices = { L"asks_kind", L"asks_short", L"asks_lookup" },
  takes_us_for_the_bank("gave_up"),
}

-- Offered help with his banking, he tells all about it.
beat "wanders" {
  caller = L"wanders", patience = 12,
  expects = { "wrong_number_help", "check_audible" },
  choices = { L"wanders_stop", L"wanders_on", L"wanders_kind" },
  on {
    { any = sharp, mood = -25, to = "hurt" },
    { silence = true, to = "still_there" },
    { any = curt, mood = -14, to = "mishears" },
    { any = told, when = "said('check_audible')", to = "doubts" },
    { any = told, to = "mishears" },
    { otherwise = true, to = "transfer" },
  },
}

beat "mishears" {
  caller = L"mishears", patience = 12,
  expects = { "check_audible", "wrong_number_help" },
  choices = { L"mishears_repeat", L"mishears_slow", L"mishears_sharp" },
  on {
    { any = sharp, mood = -25, to = "hurt" },
    { silence = true, to = "still_there" },
    { any = curt, mood = -14, to = "doubts" },
    { has = "check_audible", mood = 5, to = "doubts" },
    { otherwise = true, to = "doubts" },
  },
}

beat "doubts" {
  caller = L"doubts", patience = 12,
  expects = { "wrong_number_help", "acknowledge" },
  choices = { L"doubts_compare", L"doubts_sure", L"doubts_redial", L"doubts_glasses" },
  on {
    { any = sharp, mood = -25, to = "hurt" },
    { silence = true, to = "still_there" },
    { any = curt, mood = -12, to = "insists" },
    { any = { "wrong_number_help", "calm", "empathise", "apologise" }, mood = 5, to = "transfer" },
    { otherwise = true, to = "transfer" },
  },
}

-- Contradicted, he only gets more certain.
beat "insists" {
  caller = L"insists", patience = 12,
  expects = { "wrong_number_help", "calm" },
  choices = { L"insists_compare", L"insists_again", L"insists_up_to_you" },
  on {
    { any = sharp, mood = -25, to = "hurt" },
    { silence = true, to = "still_there" },
    { any = curt, mood = -12, to = "puzzled" },
    { otherwise = true, mood = 3, to = "transfer" },
  },
}

beat "transfer" {
  caller = L"transfer", patience = 12,
  expects = { "decline_politely", "wrong_number_help" },
  choices = { L"transfer_try", L"transfer_no", L"transfer_digits", L"transfer_ask" },
  on {
    { any = sharp, mood = -25, to = "hurt" },
    { silence = true, to = "still_there" },
    { any = { "decline_politely", "admit_limit", "wrong_number_help" }, mood = 4, to = "reads" },
    { any = curt, mood = -12, to = "reads_coolly" },
    { any = { "announce_transfer", "ask_to_hold", "overpromise", "show_willingness" }, to = "waits" },
    { otherwise = true, to = "reads" },
  },
}

-- He believes he is being put through.
beat "waits" {
  caller = L"waits", patience = 12,
  expects = { "decline_politely", "apologise" },
  choices = { L"waits_own_up", L"waits_longer", L"waits_dial" },
  on {
    { any = sharp, mood = -25, to = "hurt" },
    { silence = true, to = "still_there" },
    { any = { "decline_politely", "apologise", "admit_fault", "wrong_number_help" }, to = "reads" },
    { otherwise = true, mood = -8, to = "reads_coolly" },
    { resume = true, mood = -4, to = "reads_coolly" },
  },
}

local function looks_at_the_digits(on_other)
  return on {
    { any = sharp, mood = -25, to = "hurt" },
    { silence = true, to = "still_there" },
    { any = curt, mood = -12, to = "sees_coolly" },
    { any = { "read_back", "wrong_number_help", "inform", "confirm" }, when = "mood >= 55",
      mood = 5, to = "sees" },
    { any = { "read_back", "wrong_number_help", "inform", "confirm" }, mood = 5, to = "sees_coolly" },
    { has = "ask_repeat", to = "reads_again" },
    { otherwise = true, to = on_other },
  }
end

beat "reads" {
  caller = L"reads", patience = 12,
  expects = { "read_back" },
  choices = { L"reads_near", L"reads_bluff", L"reads_compare" },
  looks_at_the_digits("reads_again"),
}

beat "reads_coolly" {
  caller = L"reads_coolly", patience = 12,
  expects = { "read_back" },
  choices = { L"reads_compare", L"reads_bluff", L"reads_near" },
  looks_at_the_digits("reads_again"),
}

beat "reads_again" {
  caller = L"reads_again", patience = 12,
  expects = { "read_back" },
  choices = { L"reads_compare", L"reads_near" },
  looks_at_the_digits("sees_coolly"),
}

local function sees_it()
  return on {
    { any = sharp, mood = -25, to = "hurt" },
    { silence = true, to = "still_there" },
    { any = curt, mood = -12, to = "puzzled" },
    { has = "offer_more_help", mood = 3, to = "nothing_else" },
    { has = "farewell", when = "mood >= 55", to = "directed" },
    { has = "farewell", to = "directed_coolly" },
    { otherwise = true, to = "nothing_else" },
  }
end

beat "sees" {
  caller = L"sees", patience = 12,
  expects = { "offer_more_help" },
  choices = { L"sees_next_time", L"sees_kind", L"sees_fine" },
  sees_it(),
}

beat "sees_coolly" {
  caller = L"sees_coolly", patience = 12,
  expects = { "offer_more_help", "apologise" },
  choices = { L"sees_fine", L"sees_sorry", L"sees_next_time" },
  sees_it(),
}

beat "nothing_else" {
  caller = L"nothing_else", patience = 12,
  expects = { "thank", "wish", "farewell" },
  choices = { L"bye_short", L"bye_full", L"bye_slang" },
  on {
    { any = sharp, mood = -25, to = "hurt" },
    { any = curt, mood = -12, to = "puzzled" },
    { has = "farewell", when = "mood >= 55", to = "directed" },
    { has = "farewell", to = "directed_coolly" },
    { silence = true, to = "lingers" },
    { otherwise = true, to = "lingers" },
  },
}

-- He is waiting for somebody to say good-bye.
beat "lingers" {
  caller = L"lingers", patience = 8,
  expects = { "farewell" },
  choices = { L"bye_full", L"bye_slang" },
  on {
    { any = sharp, mood = -25, to = "offended" },
    { has = "farewell", to = "directed_coolly" },
    { silence = true, to = "puzzled" },
    { otherwise = true, to = "puzzled" },
  },
}

-- After a silence: he calls into the line and takes up where he was.
beat "still_there" {
  caller = L"still_there", patience = 10,
  expects = { "check_audible" },
  choices = { L"still_sorry", L"still_here" },
  on {
    { any = sharp, mood = -25, to = "hurt" },
    { silence = true, to = "gave_up" },
    { when = "heard('nothing_else')", to = "lingers" },
    { when = "heard('sees') or heard('sees_coolly')", to = "nothing_else" },
    { when = "heard('reads') or heard('reads_coolly') or heard('transfer')", to = "reads_again" },
    { when = "heard('doubts')", to = "transfer" },
    { any = told, when = "said('check_audible')", to = "doubts" },
    { otherwise = true, to = "mishears" },
  },
}

-- Hurt: a word of apology mends it once.
beat "hurt" {
  caller = L"hurt", patience = 10,
  expects = { "apologise" },
  choices = { L"hurt_sorry", L"hurt_shrug", L"hurt_blame" },
  on {
    { when = "visits('hurt') > 1", to = "offended" },
    { any = sharp, mood = -25, to = "offended" },
    { silence = true, to = "offended" },
    { any = curt, mood = -12, to = "offended" },
    { any = { "apologise", "calm", "empathise", "admit_fault" },
      when = "heard('sees') or heard('sees_coolly')", mood = 10, to = "lingers" },
    { any = { "apologise", "calm", "empathise", "admit_fault" }, mood = 10, to = "forgives" },
    { when = "mood >= 50", to = "forgives" },
    { otherwise = true, to = "offended" },
  },
}

beat "directed"        { caller = L"directed",        ending = "directed",        hangs_up = 2 }
beat "directed_coolly" { caller = L"directed_coolly", ending = "directed_coolly", hangs_up = 1 }
beat "puzzled"         { caller = L"puzzled",         ending = "left_puzzled",    hangs_up = 1 }
beat "gave_up"         { caller = L"gave_up",         ending = "nobody_spoke",    hangs_up = 1 }
beat "offended"        { caller = L"offended",        ending = "offended",        hangs_up = 1 }
