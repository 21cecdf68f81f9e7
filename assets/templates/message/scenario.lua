-- The person wanted is out: regret, offer to take a message, write it down, read
-- it back, promise to pass it on. This is where the slip matters most.
-- 要找的人不在：表示歉意，主动提出留言，记下来，复述，答应转告。留言条在这里最要紧。

scenario {
  format = 1,
  id = "NEW_SCENARIO",
  title = L"title", about = L"about",
  kind = "inbound", difficulty = 2,
  caller = { who = L"who", surname = fact "name", voice = "man_2", mood = 60,
             hold = { bears = 40, mood = -5 } },
  length = { 40, 120 },
  scorecard = { "base", "colleague_absent" }, -- groups of rules in use · 用到的规则组
  facts = {
    name  = pick { "杜", "丁", "卢" },   -- one of these, by the run's seed · 按种子抽一个
    phone = digits { 8 },
    hour  = pick { "9:30", "10:15", "14:45" },
  },
  slip = {
    { "who",   kind = "name",   fact = "name",  title = L"slip_who",   required = true },
    { "phone", kind = "digits", fact = "phone", title = L"slip_phone", required = true },
    { "when",  kind = "text",   fact = "hour",  title = L"slip_when",  required = true },
    { "matter", kind = "text",  title = L"slip_matter", required = true },
  },
}

local curt = { "refuse_bluntly", "order_caller", "rush", "plead_ignorance" }

beat "opening" {
  listen = true,
  expects = { "greet", "identify_org", "offer_help" },
  next = "asks",
  on { { silence = true, mood = -5, to = "asks" } },
}

beat "asks" {
  caller = L"asks",
  expects = { "say_absent", "offer_message", "screen_caller" },
  choices = { L"offer", L"not_here" },
  on {
    { any = curt, mood = -15, to = "insists" },
    { silence = true, mood = -5, to = "insists" },
    { any = { "offer_message", "offer_callback", "ask_name", "screen_caller", "ask_contact" }, mood = 5, to = "tells" },
    { otherwise = true, to = "insists" },
  },
}

beat "insists" {
  caller = L"insists",
  expects = { "offer_message" },
  choices = { L"offer", L"not_here" },
  on {
    { any = curt, mood = -20, to = "gives_up" },
    { silence = true, to = "gives_up" },
    { otherwise = true, to = "tells" },
  },
}

-- Time to write: the caller is patient here. · 给学员写字的时间。
beat "tells" {
  caller = L"tells", patience = 25,
  expects = { "read_back" },
  choices = { L"read_back", L"got_it" },
  on {
    { has = "read_back", mood = 10, to = "right" },
    { silence = true, to = "have_you_got_it" },
    { otherwise = true, to = "have_you_got_it" },
  },
}

beat "have_you_got_it" {
  caller = L"have_you_got_it", patience = 20,
  expects = { "read_back" },
  choices = { L"read_back" },
  on {
    { has = "read_back", mood = 5, to = "right" },
    { silence = true, mood = -5, to = "hopes" },
    { otherwise = true, to = "hopes" },
  },
}

beat "right" {
  caller = L"right",
  expects = { "promise_pass_on", "farewell" },
  choices = { L"promise" },
  next = "bye",
}

beat "bye"      { caller = L"bye", ending = "message_taken" }
beat "hopes"    { caller = L"hopes", ending = "message_doubtful" }
beat "gives_up" { caller = L"gives_up", ending = "rings_again" }
