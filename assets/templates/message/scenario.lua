-- en: The person wanted is out: take a message and read it back.
-- zh-Hans: 要找的人不在：记下留言，复述一遍，答应转告。
-- zh-Hant: 要找的人不在：記下留言，複述一遍，答應轉告。
--
-- en: New here: names, telephone numbers and times that are different in every call, and a slip on
-- en: which each of them is checked. The template "inbound" explains how a call is written at all.
-- zh-Hans: 这里的新内容：每通电话都不同的姓名、号码和时间，以及逐项核对的留言条。
-- zh-Hans: 电话怎么写，从头说明在 inbound 模板里。
-- zh-Hant: 這裡的新內容：每通電話都不同的姓名、號碼和時間，以及逐項核對的留言條。
-- zh-Hant: 電話怎麼寫，從頭說明在 inbound 範本裡。

scenario {
  format = 1,
  id = "NEW_SCENARIO",
  title = L"title", about = L"about",
  kind = "inbound", difficulty = 2,
  -- en: His surname is drawn like the other facts below.
  -- zh-Hans: 他的姓和下面其他内容一样，随机抽取。
  -- zh-Hant: 他的姓和下面其他內容一樣，隨機抽取。
  caller = { who = L"who", surname = fact "name", voice = "man_2", mood = 60,
             hold = { bears = 40, mood = -5 } },
  length = { 40, 120 },
  scorecard = { "base", "colleague_absent" },
  facts = {
    -- en: One of these names. sounds_like: written so it would be nearly right, which is not right.
    -- zh-Hans: 从这些姓里抽一个。sounds_like 是同音字：写成那样只算差不多，不算对。
    -- zh-Hant: 從這些姓裡抽一個。sounds_like 是同音字：寫成那樣只算差不多，不算對。
    name = name {
      { ["zh-Hans"] = "杜", ["zh-Hant"] = "杜", en = "Du", sounds_like = { "度", "渡" } },
      { ["zh-Hans"] = "丁", ["zh-Hant"] = "丁", en = "Ding", sounds_like = { "叮" } },
      { ["zh-Hans"] = "卢", ["zh-Hant"] = "盧", en = "Lu", sounds_like = { "芦", "炉" } },
    },
    -- en: A number of eight digits, and a time from half past eight to a quarter past eleven.
    -- zh-Hans: 一个八位号码，一个八点半到十一点一刻之间的时间。
    -- zh-Hant: 一個八位號碼，一個八點半到十一點一刻之間的時間。
    phone = digits { 8 },
    hour  = clock { "08:30", "11:15", step = 15 },
  },
  slip = {
    { "who",    fact = "name",  title = L"slip_who",    required = true },
    { "phone",  fact = "phone", kind = "digits", title = L"slip_phone", required = true },
    { "when",   fact = "hour",  title = L"slip_when",   required = true },
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

-- en: {phone:digits} in the line is spoken digit by digit. He gives time to write: 25 seconds.
-- zh-Hans: 台词里的 {phone:digits} 会一位一位地念。他给人留时间写：25 秒。
-- zh-Hant: 台詞裡的 {phone:digits} 會一位一位地唸。他給人留時間寫：25 秒。
beat "tells" {
  caller = L"tells", patience = 25,
  expects = { "read_back", "address_by_surname" },
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
  expects = { "promise_pass_on", "offer_more_help", "thank", "farewell" },
  choices = { L"promise" },
  next = "bye",
}

beat "bye"      { caller = L"bye", ending = "message_taken" }
beat "hopes"    { caller = L"hopes", ending = "message_doubtful" }
beat "gives_up" { caller = L"gives_up", ending = "rings_again" }
