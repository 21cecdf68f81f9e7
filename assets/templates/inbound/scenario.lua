-- A simple question. Change it into your own call; scenarios/README.md explains
-- every field, `thirdring check NEW_SCENARIO` finds mistakes.
-- 一通简单的询问电话。把它改成您自己的来电；每个字段的说明见 scenarios/README.md，
-- 写错了用 thirdring check NEW_SCENARIO 检查。

scenario {
  format = 1,
  id = "NEW_SCENARIO",              -- the folder's name · 与文件夹同名
  title = L"title", about = L"about", -- L"…" stands in lines/<language>.lua · 文字写在 lines/ 里
  kind = "inbound", difficulty = 1,
  caller = { who = L"who", surname = "林", voice = "woman_1",
             mood = 70 },           -- 0 furious … 100 delighted · 来电人的心情
  length = { 20, 90 },              -- seconds that a good call takes · 一通好电话的秒数
  scorecard = { "base" },
  facts = { unit = number { 101, 1206 } }, -- drawn anew in every call · 每通电话随机抽取
  slip = {                          -- what should be written down · 应当记下的内容
    { "who",  kind = "text",   title = L"slip_who",  required = true },
    { "unit", kind = "number", fact = "unit", title = L"slip_unit", required = true },
  },
}

-- The first beat is where the call opens after pick-up: the trainee speaks first.
-- 第一拍：接起电话后，学员先开口。
beat "opening" {
  listen = true,
  expects = { "greet", "identify_org", "offer_help" },
  on {
    { silence = true, mood = -8, to = "anyone" },
    { otherwise = true, to = "asks" },
  },
}

beat "anyone" { caller = L"anyone", expects = { "greet", "identify_org" }, next = "asks" }

beat "asks" {
  caller = L"asks",
  expects = { "address_by_surname", "inform" },
  choices = { L"answer_full", L"answer_curt" }, -- ready-made answers · 现成的回答
  on {
    -- From top to bottom, the first that fits is taken. · 从上往下，第一条符合的生效。
    { any = { "refuse_bluntly", "order_caller", "rush" }, mood = -25, to = "cross" },
    { silence = true, mood = -5, to = "asks_again" },
    { otherwise = true, to = "thanks" },
  },
}

beat "asks_again" { caller = L"asks_again", expects = { "inform" }, next = "thanks" }

beat "thanks" {
  caller = L"thanks",
  expects = { "offer_more_help", "thank", "farewell" },
  choices = { L"close_kindly" },
  on {
    { silence = true, to = "bye" },
    { otherwise = true, to = "bye" },
  },
}

-- Endings: the caller says this and hangs up. · 结局：说完这句来电人挂机。
beat "bye"   { caller = L"bye", ending = "answered" }
beat "cross" { caller = L"cross", ending = "sent_away" }
