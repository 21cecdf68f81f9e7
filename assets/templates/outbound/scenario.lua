-- en: You make the call: dial, say who you are and why.
-- zh-Hans: 由学员打出去：拨号、说明身份和来意，请对方复述一遍。
-- zh-Hant: 由學員撥出去：撥號、說明身分和來意，請對方複述一次。
--
-- en: New here: a call that the trainee makes, with a call sheet and a number to dial. The template
-- en: "inbound" explains how a call is written at all.
-- zh-Hans: 这里的新内容：由学员打出去的电话，有通话单和要拨的号码。
-- zh-Hans: 电话怎么写，从头说明在 inbound 模板里。
-- zh-Hant: 這裡的新內容：由學員撥出去的電話，有通話單和要撥的號碼。
-- zh-Hant: 電話怎麼寫，從頭說明在 inbound 範本裡。

scenario {
  format = 1,
  id = "NEW_SCENARIO",
  title = L"title", about = L"about",
  -- en: outbound: the trainee calls; "caller" is the person who is called.
  -- zh-Hans: outbound：学员打出去；这里的 caller 是接电话的人。
  -- zh-Hant: outbound：學員撥出去；這裡的 caller 是接電話的人。
  kind = "outbound", difficulty = 2,
  -- en: knows_surname: it stands on the call sheet, so it may be used from the start.
  -- zh-Hans: knows_surname：通话单上写着姓，一开始就可以称呼。
  -- zh-Hant: knows_surname：通話單上寫著姓，一開始就可以稱呼。
  caller = { who = L"who", surname = L"surname", knows_surname = true, voice = "woman_2", mood = 60 },
  length = { 30, 120 },
  scorecard = { "base", "outbound" },
  facts = { phone = digits { 8 }, hour = clock { "09:00", "11:30", step = 30 } },
  -- en: The call sheet. everyday: it lies open on the desk from the beginning.
  -- zh-Hans: 通话单。everyday：一开始就摊在桌上。
  -- zh-Hant: 通話單。everyday：一開始就攤在桌上。
  knowledge = { { "sheet", title = L"sheet_title", text = L"sheet_text", everyday = true } },
  slip = {
    { "hour",   fact = "hour", title = L"slip_hour", required = true },
    { "result", kind = "text", title = L"slip_result", required = true },
  },
}

-- en: Nothing is on the line yet: the trainee dials. number: the right digits are those of the fact
-- en: "phone". tries: what each dialling meets; here somebody answers after two rings.
-- zh-Hans: 线上还没有人：学员拨号。number：正确的号码是 phone 这一项。
-- zh-Hans: tries：每拨一次遇到什么；这里响两声就有人接。
-- zh-Hant: 線上還沒有人：學員撥號。number：正確的號碼是 phone 這一項。
-- zh-Hant: tries：每撥一次遇到什麼；這裡響兩聲就有人接。
beat "dials" {
  dial = { number = "phone", tries = { { rings = 2 } } },
  next = "answers",
  on { { wrong_number = true, to = "stranger" } },
}

-- en: A wrong number: a stranger answers and hangs up (hangs_up), and the trainee dials again.
-- zh-Hans: 拨错了：陌生人接起来又挂掉（hangs_up），学员再拨。
-- zh-Hant: 撥錯了：陌生人接起來又掛掉（hangs_up），學員再撥。
beat "stranger" { caller = L"stranger", hangs_up = 2, next = "dials" }

beat "answers" {
  caller = L"answers",
  expects = { "greet", "identify_org", "confirm_person" },
  choices = { L"introduce", L"straight_in" },
  on {
    { has = "identify_org", mood = 5, to = "listens" },
    { silence = true, mood = -10, to = "who_is_it" },
    { otherwise = true, mood = -5, to = "who_is_it" },
  },
}

beat "who_is_it" {
  caller = L"who_is_it",
  expects = { "identify_org", "apologise_disturb" },
  choices = { L"introduce_late" },
  on {
    { has = "identify_org", to = "listens" },
    { silence = true, mood = -10, to = "hangs_up" },
    { otherwise = true, mood = -15, to = "hangs_up" },
  },
}

-- en: Now the purpose, in one sentence, with the time said clearly.
-- zh-Hans: 现在一句话说清来意，时间要说明白。
-- zh-Hant: 現在一句話說清來意，時間要說明白。
beat "listens" {
  caller = L"listens",
  expects = { "state_purpose", "ask_convenient" },
  choices = { L"purpose", L"vague" },
  on {
    { has = "state_purpose", mood = 5, to = "repeats" },
    { silence = true, mood = -5, to = "what_for" },
    { otherwise = true, mood = -5, to = "what_for" },
  },
}

beat "what_for" {
  caller = L"what_for",
  expects = { "state_purpose" },
  choices = { L"purpose" },
  on {
    { silence = true, mood = -15, to = "hangs_up" },
    { otherwise = true, to = "repeats" },
  },
}

-- en: She repeats the time, so that both know it was understood.
-- zh-Hans: 她把时间复述一遍，双方都放心。
-- zh-Hant: 她把時間複述一次，雙方都放心。
beat "repeats" {
  caller = L"repeats", patience = 15,
  expects = { "confirm", "offer_more_help", "thank", "farewell" },
  choices = { L"confirm_thank", L"thats_it" },
  next = "bye",
  on { { silence = true, to = "bye" } },
}

beat "bye"      { caller = L"bye", ending = "informed" }
beat "hangs_up" { caller = L"hangs_up", ending = "not_listened_to" }
