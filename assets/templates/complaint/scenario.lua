-- en: A complaint: the caller is angry and softens when heard.
-- zh-Hans: 投诉：来电人带着火气，有人认真听就会软下来。
-- zh-Hant: 客訴：來電人帶著火氣，有人認真聽就會軟下來。
--
-- en: New here: the call remembers what has happened, and the mood decides how it goes on. The
-- en: template "inbound" explains how a call is written at all.
-- zh-Hans: 这里的新内容：电话会记住发生过的事，心情决定怎么往下走。
-- zh-Hans: 电话怎么写，从头说明在 inbound 模板里。
-- zh-Hant: 這裡的新內容：電話會記住發生過的事，心情決定怎麼往下走。
-- zh-Hant: 電話怎麼寫，從頭說明在 inbound 範本裡。

scenario {
  format = 1,
  id = "NEW_SCENARIO",
  title = L"title", about = L"about",
  kind = "inbound", difficulty = 3,
  caller = {
    who = L"who", surname = L"surname", manner = "angry", voice = "man_1", mood = 35,
    -- en: On hold he waits 30 seconds; then the mood falls by 8, and again every ten seconds.
    -- zh-Hans: 让他等，他能等 30 秒；之后心情降 8，每过十秒再降一次。
    -- zh-Hant: 讓他等，他能等 30 秒；之後心情降 8，每過十秒再降一次。
    hold = { bears = 30, mood = -8 },
    -- en: Talking over him costs 10. Each silence costs 6; after the third in a row he hangs up.
    -- zh-Hans: 打断他降 10。每次没人出声降 6；接连第三次他就挂机。
    -- zh-Hant: 打斷他降 10。每次沒人出聲降 6；接連第三次他就掛斷。
    interrupted = -10,
    silence = { mood = -6, bears = 2 },
  },
  length = { 45, 150 },
  -- en: Besides the usual rules those for angry callers.
  -- zh-Hans: 除了通用规则，再加上应对生气来电人的规则。
  -- zh-Hant: 除了通用規則，再加上應對生氣來電人的規則。
  scorecard = { "base", "rude_customer" },
  facts = { phone = digits { 8 }, flat = number { 301, 906 } },
  slip = {
    { "who",    kind = "text",   title = L"slip_who",    required = true },
    { "flat",   kind = "number", fact = "flat",  title = L"slip_flat",   required = true },
    { "phone",  kind = "digits", fact = "phone", title = L"slip_phone",  required = true },
    { "matter", kind = "text",   title = L"slip_matter", required = true },
  },
  -- en: Something to remember: snubs counts how often he was snubbed; it begins at 0.
  -- zh-Hans: 要记住的事：snubs 数他被顶撞了几次，从 0 开始。
  -- zh-Hant: 要記住的事：snubs 數他被頂撞了幾次，從 0 開始。
  counters = { snubs = 0 },
}

-- en: Two lists that are needed more than once get a name, so that they are written only once.
-- zh-Hans: 要用好几次的清单起个名字，写一遍就够了。
-- zh-Hant: 要用好幾次的清單取個名字，寫一遍就夠了。
local sharp = { "argue", "blame_customer", "blame_others", "refuse_bluntly", "coarse", "sarcasm", "excuse" }
local kind  = { "apologise", "empathise", "calm" }

beat "opening" {
  listen = true,
  expects = { "greet", "identify_org", "offer_help" },
  next = "complains",
  on { { silence = true, mood = -10, to = "complains" } },
}

beat "complains" {
  caller = L"complains", patience = 7,
  expects = { "apologise", "empathise" },
  choices = { L"sorry", L"defend" },
  on {
    -- en: set changes what is remembered: one snub more.
    -- zh-Hans: set 改变记住的内容：顶撞又多了一次。
    -- zh-Hant: set 改變記住的內容：頂撞又多了一次。
    { any = sharp, mood = -15, set = { snubs = "snubs + 1" }, to = "flares" },
    { any = kind, mood = 15, to = "details" },
    { silence = true, mood = -8, to = "flares" },
    { otherwise = true, to = "details" },
  },
}

beat "flares" {
  caller = L"flares", patience = 7,
  expects = { "apologise", "calm" },
  choices = { L"sorry", L"defend" },
  on {
    -- en: when asks for what is remembered: after two snubs not even an apology helps.
    -- zh-Hans: when 查看记住的内容：顶撞过两次，道歉也没用了。
    -- zh-Hant: when 查看記住的內容：頂撞過兩次，道歉也沒用了。
    { when = "snubs >= 2", to = "leaves" },
    { any = sharp, mood = -20, set = { snubs = "snubs + 1" }, to = "leaves" },
    { any = kind, mood = 12, to = "details" },
    { silence = true, mood = -10, to = "leaves" },
    { otherwise = true, to = "details" },
  },
}

-- en: Time to write: patience is how many seconds of silence he bears.
-- zh-Hans: 给学员留时间记录：patience 是他能忍受几秒没人说话。
-- zh-Hant: 給學員留時間記錄：patience 是他能忍受幾秒沒人說話。
beat "details" {
  caller = L"details", patience = 12,
  expects = { "ask_detail", "ask_contact", "read_back" },
  choices = { L"read_back" },
  next = "when_then",
  on {
    { any = sharp, mood = -15, set = { snubs = "snubs + 1" }, to = "flares" },
    { silence = true, mood = -4, to = "still_there" },
    { has = "give_deadline", mood = 15, to = "content" },
  },
}

beat "still_there" { caller = L"still_there", patience = 12, expects = { "read_back" }, next = "when_then" }

-- en: A time is promised, or he doubts that anything will happen.
-- zh-Hans: 说出几点以前答复，他才放心；不然他不信会有人管。
-- zh-Hant: 說出幾點以前答覆，他才放心；不然他不信會有人處理。
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
