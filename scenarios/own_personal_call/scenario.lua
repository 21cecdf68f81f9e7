-- One's own cousin rings at work, in high spirits, with a weekend to plan and a
-- story to tell. The house is named as always, since nobody can know who rings;
-- then it takes a warm sentence, a time after work and a good-bye. Meanwhile
-- somebody has come up to the desk.

local sharp = { "coarse", "sarcasm", "dare", "threat", "badmouth_caller", "fatal_phrase" }
local curt  = { "refuse_bluntly", "order_caller", "rush", "argue", "interrogate", "blame_customer",
                "busy_brush_off", "plead_ignorance", "demand_repeat" }
-- What tells her that this is not the moment; and what sounds kind besides.
local puts_off = { "defer_personal", "offer_callback", "visitor_excuse", "next_contact" }
local warm     = { "apologise", "thank", "empathise", "calm", "wish", "praise" }

-- Every answer may be unkind; and it may be curt unless it names a better time.
local function with_manners(on_silence, branches)
  local all = {
    { silence = true, to = on_silence },
    { any = sharp, mood = -25, set = { wounds = "wounds + 1" }, to = "hurt" },
    { any = curt, lacks = puts_off, mood = -14, set = { wounds = "wounds + 1" }, to = "hurt" },
  }
  for _, branch in ipairs(branches) do
    table.insert(all, branch)
  end
  return on(all)
end

scenario {
  format = 1,
  id = "own_personal_call", title = L"title", about = L"about",
  kind = "inbound", difficulty = 1,
  caller = { who = L"who", manner = "chatty", voice = "woman_1", mood = 70, rate = 115,
             hold = { bears = 20, mood = -5 },
             interrupted = -3,
             silence = { mood = -4, bears = 3 } },
  line   = { gives_up_after_rings = 8 },
  length = { 25, 80 },
  facts  = {
    plan = pick {
      { ["zh-Hans"] = "去江边烧烤",   ["zh-Hant"] = "去河邊烤肉",     en = "have a barbecue by the river" },
      { ["zh-Hans"] = "去青石岭爬山", ["zh-Hant"] = "去青石嶺爬山",   en = "walk up Greystone Hill" },
      { ["zh-Hans"] = "给外婆过八十大寿", ["zh-Hant"] = "幫外婆過八十大壽", en = "throw Gran her eightieth birthday party" },
      { ["zh-Hans"] = "带孩子去看花灯", ["zh-Hant"] = "帶小孩去看花燈", en = "take the children to see the lanterns" },
    },
    day = pick {
      { ["zh-Hans"] = "周六", ["zh-Hant"] = "週六", en = "Saturday" },
      { ["zh-Hans"] = "周日", ["zh-Hant"] = "週日", en = "Sunday" },
    },
    gossip = pick {
      { ["zh-Hans"] = "三舅家的老二把婚给退了", ["zh-Hant"] = "三舅家的老二悔婚了", en = "Uncle San's boy has called off his wedding" },
      { ["zh-Hans"] = "大姨跟邻居为一盆花吵到居委会去了", ["zh-Hant"] = "大阿姨跟鄰居為了一盆花吵到里長那裡去了",
        en = "Auntie and her neighbour have fallen out over a flowerpot" },
      { ["zh-Hans"] = "小雅瞒着全家把工作辞了", ["zh-Hant"] = "小雅瞞著全家把工作辭了", en = "Little Ya has quit her job without telling a soul" },
    },
    table_for = number { 6, 12 },
  },
  counters = { wounds = 0, chats = 0 },
  scorecard = { "base", "own_personal_call" },
}

local function picks_up(on_silence)
  return on {
    { any = sharp, mood = -25, set = { wounds = "wounds + 1" }, to = "hurt" },
    { silence = true, to = on_silence },
    { when = "rings > 3 and not said('apologise_late')", mood = -3, to = "rings_in_late" },
    { any = { "identify_org", "identify_dept" }, to = "rings_in" },
    { otherwise = true, to = "rings_in_unsure" },
  }
end

beat "opening" {
  listen = true, patience = 7,
  expects = { "greet", "identify_org", "identify_dept", "offer_help" },
  choices = { L"open_wei", L"open_full", L"open_help", L"open_org" },
  picks_up("anyone"),
}
beat "anyone" {
  caller = L"anyone", patience = 7,
  expects = { "greet", "identify_org", "identify_dept", "offer_help" },
  choices = { L"open_full", L"open_org", L"open_wei" },
  picks_up("gave_up"),
}

-- It is only her. What comes next decides whether this is a short call.
local function hears_a_known_voice()
  return with_manners("still_there", {
    { any = puts_off, lacks = "farewell", when = "mood >= 60", mood = 4, to = "favour" },
    { any = puts_off, lacks = "farewell", to = "favour_coolly" },
    { any = puts_off, to = "visitor" },
    { has = "farewell", mood = -10, to = "pouts" },
    { otherwise = true, mood = 2, set = { chats = "chats + 1" }, to = "story" },
  })
end

beat "rings_in" {
  caller = L"rings_in", patience = 10,
  expects = { "defer_personal" },
  choices = { L"in_chat", L"in_cold", L"in_defer", L"in_whisper" },
  hears_a_known_voice(),
}
beat "rings_in_unsure" {
  caller = L"rings_in_unsure", patience = 10,
  expects = { "defer_personal" },
  choices = { L"in_defer", L"in_chat", L"in_whisper", L"in_cold" },
  hears_a_known_voice(),
}
beat "rings_in_late" {
  caller = L"rings_in_late", patience = 10,
  expects = { "defer_personal", "apologise" },
  choices = { L"in_bye", L"in_whisper", L"in_chat", L"in_defer" },
  hears_a_known_voice(),
}

-- The story. Every answer that goes along with it makes it longer.
beat "story" {
  caller = L"story", patience = 10,
  expects = { "defer_personal" },
  choices = { L"story_more", L"story_stop", L"story_yawn", L"story_later" },
  with_manners("still_there", {
    { any = puts_off, lacks = "farewell", mood = 3, to = "favour" },
    { any = puts_off, to = "visitor" },
    { has = "farewell", mood = -10, to = "pouts" },
    { otherwise = true, mood = 2, set = { chats = "chats + 1" }, to = "story_on" },
  }),
}
beat "story_on" {
  caller = L"story_on", patience = 10,
  expects = { "defer_personal" },
  choices = { L"story_later", L"on_lunch", L"story_stop", L"on_laugh" },
  with_manners("still_there", {
    { any = puts_off, lacks = "farewell", to = "favour" },
    { any = puts_off, to = "visitor" },
    { has = "farewell", mood = -10, to = "pouts" },
    { otherwise = true, mood = 1, set = { chats = "chats + 1" }, to = "visitor_ignored" },
  }),
}

-- Put off, she asks one small thing: the office telephone for a private call.
local function asks_a_favour()
  return with_manners("still_there", {
    { any = { "decline_politely", "admit_limit" }, lacks = "farewell", mood = 3, to = "visitor" },
    { any = puts_off, lacks = "farewell", mood = 2, to = "visitor" },
    { any = puts_off, to = "visitor" },
    { has = "farewell", mood = -6, to = "pouts" },
    { any = { "show_willingness", "reassure_action", "overpromise" }, mood = 5, set = { chats = "chats + 1" }, to = "delighted" },
    { otherwise = true, to = "visitor" },
  })
end

beat "favour" {
  caller = L"favour", patience = 10,
  expects = { "decline_politely", "defer_personal" },
  choices = { L"favour_yes", L"favour_defer", L"favour_no", L"favour_boss" },
  asks_a_favour(),
}
beat "favour_coolly" {
  caller = L"favour_coolly", patience = 10,
  expects = { "decline_politely", "defer_personal" },
  choices = { L"favour_no", L"favour_yes", L"favour_boss", L"favour_defer" },
  asks_a_favour(),
}
beat "delighted" {
  caller = L"delighted", patience = 10,
  expects = { "defer_personal", "decline_politely" },
  choices = { L"del_take", L"del_mend", L"del_number" },
  with_manners("still_there", {
    { any = puts_off, mood = -2, to = "visitor" },
    { any = { "decline_politely", "admit_limit", "apologise" }, mood = -2, to = "visitor" },
    { has = "farewell", to = "visitor" },
    { otherwise = true, set = { chats = "chats + 1" }, to = "visitor_ignored" },
  }),
}

-- A voice at the desk, heard at both ends.
local function somebody_has_come()
  return with_manners("visitor_waits", {
    { has = "farewell", when = "said('defer_personal') and mood >= 60", to = "tonight" },
    { has = "farewell", to = "tonight_coolly" },
    { any = { "signal_visitor", "visitor_excuse" }, when = "said('defer_personal') and mood >= 60", mood = 5, to = "lets_go" },
    { any = { "signal_visitor", "visitor_excuse" }, mood = 3, to = "lets_go_coolly" },
    { any = puts_off, lacks = "farewell", mood = 2, to = "lets_go" },
    { any = { "apologise", "thank", "ask_to_hold" }, to = "lets_go_coolly" },
    { resume = true, to = "lets_go_coolly" },
    { when = "visits('visitor_waits') > 0", to = "battery" },
    { otherwise = true, set = { chats = "chats + 1" }, to = "visitor_waits" },
  })
end

beat "visitor" {
  caller = L"visitor", patience = 8,
  expects = { "signal_visitor" },
  choices = { L"vis_turn", L"vis_signal", L"vis_go", L"vis_never_mind" },
  somebody_has_come(),
}
beat "visitor_ignored" {
  caller = L"visitor_ignored", patience = 8,
  expects = { "signal_visitor" },
  choices = { L"vis_never_mind", L"vis_turn", L"vis_signal", L"vis_go" },
  somebody_has_come(),
}
beat "visitor_waits" {
  caller = L"visitor_waits", patience = 8, mood = -4,
  expects = { "signal_visitor", "defer_personal" },
  choices = { L"vis_signal", L"vis_never_mind", L"vis_go" },
  with_manners("gave_up", {
    { any = { "signal_visitor", "visitor_excuse" }, mood = 3, to = "lets_go_coolly" },
    { any = puts_off, lacks = "farewell", to = "lets_go_coolly" },
    { has = "farewell", to = "tonight_coolly" },
    { otherwise = true, to = "battery" },
  }),
}

-- She lets go. A word of thanks and a good-bye are all that is missing.
local function parts()
  return with_manners("lingers", {
    { has = "farewell", when = "mood >= 60 and said('defer_personal')", mood = 2, to = "tonight" },
    { has = "farewell", to = "tonight_coolly" },
    { when = "chats > 2", to = "battery" },
    { otherwise = true, to = "lingers" },
  })
end

beat "lets_go" {
  caller = L"lets_go", patience = 9,
  expects = { "thank", "farewell" },
  choices = { L"go_slang", L"go_short", L"go_warm", L"go_gossip" },
  parts(),
}
beat "lets_go_coolly" {
  caller = L"lets_go_coolly", patience = 9,
  expects = { "defer_personal", "thank", "farewell" },
  choices = { L"go_short", L"go_gossip", L"go_warm", L"go_slang" },
  parts(),
}
beat "lingers" {
  caller = L"lingers", patience = 7,
  expects = { "farewell" },
  choices = { L"go_warm", L"go_slang", L"linger_mm" },
  on {
    { silence = true, to = "gave_up" },
    { any = sharp, mood = -25, to = "offended" },
    { has = "farewell", when = "said('defer_personal')", to = "tonight" },
    { has = "farewell", to = "tonight_coolly" },
    { otherwise = true, to = "tonight_coolly" },
  },
}

-- Cut short without a kind word, she sulks: once, that can be mended.
beat "pouts" {
  caller = L"pouts", patience = 9,
  expects = { "apologise", "defer_personal" },
  choices = { L"pouts_sorry", L"pouts_so", L"pouts_busy" },
  on {
    { silence = true, to = "gave_up" },
    { any = sharp, mood = -25, to = "offended" },
    { any = puts_off, mood = 8, to = "visitor" },
    { any = warm, mood = 6, to = "visitor" },
    { otherwise = true, mood = -6, to = "tonight_coolly" },
  },
}
beat "hurt" {
  caller = L"hurt", patience = 9,
  expects = { "apologise", "defer_personal" },
  choices = { L"hurt_tease", L"hurt_sorry", L"hurt_so" },
  on {
    { when = "wounds > 1", to = "offended" },
    { silence = true, to = "offended" },
    { any = sharp, mood = -25, to = "offended" },
    { any = puts_off, mood = 8, to = "visitor" },
    { any = warm, mood = 10, to = "favour_coolly" },
    { when = "mood >= 58", to = "favour_coolly" },
    { otherwise = true, mood = -10, to = "offended" },
  },
}
beat "still_there" {
  caller = L"still_there", patience = 8,
  expects = { "defer_personal" },
  choices = { L"still_here", L"still_defer" },
  on {
    { silence = true, to = "gave_up" },
    { any = sharp, mood = -25, set = { wounds = "wounds + 1" }, to = "hurt" },
    { any = puts_off, mood = 3, to = "visitor" },
    { when = "heard('favour') or heard('favour_coolly') or heard('story_on')", to = "visitor" },
    { when = "heard('story')", to = "story_on" },
    { has = "farewell", to = "pouts" },
    { otherwise = true, to = "story" },
  },
}

beat "tonight"        { caller = L"tonight",        ending = "until_tonight",   hangs_up = 2 }
beat "tonight_coolly" { caller = L"tonight_coolly", ending = "short_and_cool",  hangs_up = 1 }
beat "battery"        { caller = L"battery",        ending = "line_blocked",    hangs_up = 1 }
beat "gave_up"        { caller = L"gave_up",        ending = "nobody_spoke",    hangs_up = 1 }
beat "offended"       { caller = L"offended", mood = -25, ending = "offended",        hangs_up = 1 }
