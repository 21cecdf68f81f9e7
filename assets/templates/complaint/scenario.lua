-- A complaint: the caller is angry and softens when heard. Flags and counters
-- remember what happened; expressions in quotes read them during the call.
-- 投诉电话：来电人带着火气，被认真听了就会软下来。flags 和 counters 记住发生过的事，
-- 引号里的表达式在通话中读取它们。

scenario {
  format = 1,
  id = "NEW_SCENARIO",
  title = L"title", about = L"about",
  kind = "inbound", difficulty = 3,
  caller = { who = L"who", surname = "秦", manner = "angry", voice = "man_1",
             mood = 35,
             hold = { bears = 30, mood = -8 },  -- seconds on hold without complaint · 能等几秒
             interrupted = -10,                 -- when talked over · 被打断时的心情变化
             silence = { mood = -6, bears = 2 } },
  length = { 45, 150 },
  scorecard = { "base", "rude_customer" },      -- groups of rules in use · 用到的规则组
  facts = { phone = digits { 8 }, flat = number { 301, 906 } },
  slip = {
    { "who",    kind = "text",   title = L"slip_who",    required = true },
    { "flat",   kind = "number", fact = "flat",  title = L"slip_flat",   required = true },
    { "phone",  kind = "digits", fact = "phone", title = L"slip_phone",  required = true },
    { "matter", kind = "text",   title = L"slip_matter", required = true },
  },
  flags = { soothed = false },
  counters = { snubs = 0 },
}

local sharp = { "argue", "blame_customer", "blame_others", "refuse_bluntly", "coarse", "sarcasm", "excuse" }
local kind  = { "apologise", "empathise", "calm" }

beat "opening" {
  listen = true,
  expects = { "greet", "identify_org", "offer_help" },
  on {
    { silence = true, mood = -10, to = "complains" },
    { otherwise = true, to = "complains" },
  },
}

beat "complains" {
  caller = L"complains", patience = 7,
  expects = { "apologise", "empathise" },
  choices = { L"sorry", L"defend" },
  on {
    { any = sharp, mood = -15, set = { snubs = "snubs + 1" }, to = "flares" },
    { any = kind, mood = 15, set = { soothed = "true" }, to = "details" },
    { silence = true, mood = -8, to = "flares" },
    { otherwise = true, to = "details" },
  },
}

-- A second snub ends the call. · 第二次顶撞就谈不下去了。
beat "flares" {
  caller = L"flares", patience = 7,
  expects = { "apologise", "calm" },
  choices = { L"sorry", L"defend" },
  on {
    { when = "snubs >= 2", to = "leaves" },
    { any = sharp, mood = -20, set = { snubs = "snubs + 1" }, to = "leaves" },
    { any = kind, mood = 12, set = { soothed = "true" }, to = "details" },
    { silence = true, mood = -10, to = "leaves" },
    { otherwise = true, to = "details" },
  },
}

beat "details" {
  caller = L"details", patience = 12,
  expects = { "ask_detail", "ask_contact", "read_back" },
  choices = { L"read_back" },
  on {
    { any = sharp, mood = -15, set = { snubs = "snubs + 1" }, to = "flares" },
    { silence = true, mood = -4, to = "still_there" },
    { has = "give_deadline", mood = 15, to = "content" },
    { when = "soothed", to = "when_then" },
    { otherwise = true, to = "when_then" },
  },
}

beat "still_there" { caller = L"still_there", patience = 12, next = "when_then" }

beat "when_then" {
  caller = L"when_then",
  expects = { "give_deadline" },
  choices = { L"deadline", L"vague" },
  on {
    { has = "vague_delay", mood = -12, to = "doubts" },
    { has = "give_deadline", mood = 15, to = "content" },
    { silence = true, mood = -8, to = "doubts" },
    { otherwise = true, mood = -5, to = "doubts" },
  },
}

beat "content" { caller = L"content", expects = { "thank_feedback", "farewell" }, choices = { L"close" }, next = "bye" }
beat "bye"     { caller = L"bye", ending = "settled" }
beat "doubts"  { caller = L"doubts", ending = "unsure" }
beat "leaves"  { caller = L"leaves", ending = "gone_angry" }
