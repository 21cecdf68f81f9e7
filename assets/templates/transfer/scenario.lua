-- en: Another desk knows better: ask it, brief it, hand over.
-- zh-Hans: 别的部门才清楚：先去问，说明来意，再把电话转过去。
-- zh-Hant: 別的部門才清楚：先去問，說明來意，再把電話轉過去。
--
-- en: New here: a second voice, asking a colleague, and handing over. The template "inbound"
-- en: explains how a call is written at all.
-- zh-Hans: 这里的新内容：第二个说话的人、询问同事、转接。电话怎么写，从头说明在 inbound 模板里。
-- zh-Hant: 這裡的新內容：第二個說話的人、詢問同事、轉接。電話怎麼寫，從頭說明在 inbound 範本裡。

scenario {
  format = 1,
  id = "NEW_SCENARIO",
  title = L"title", about = L"about",
  kind = "inbound", difficulty = 2,
  caller = { who = L"who", surname = L"surname", voice = "man_2", mood = 65,
             hold = { bears = 50, mood = -6 } },
  -- en: Somebody else who speaks. room: in the house, so the caller does not hear what is said there.
  -- zh-Hans: 另一个说话的人。room：他在单位里，跟他说的话来电人听不见。
  -- zh-Hant: 另一個說話的人。room：他在單位裡，跟他說的話來電人聽不見。
  cast = { engineer = { who = L"engineer", voice = "man_3", room = true } },
  length = { 45, 150 },
  scorecard = { "base", "transfer" },
  facts = {
    -- en: A flat such as B-1203, and a time of day.
    -- zh-Hans: 一个房号，例如 B-1203；一个钟点。
    -- zh-Hant: 一個門牌，例如 B-1203；一個鐘點。
    home = unit { blocks = { "A", "B", "C" }, floors = { 3, 18 }, flats = { 1, 4 } },
    hour = clock { "08:00", "10:00", step = 30 },
  },
  slip = {
    { "who",  kind = "text", title = L"slip_who", required = true },
    { "home", fact = "home", title = L"slip_home", required = true },
    { "hour", fact = "hour", title = L"slip_hour", required = true },
  },
}

beat "opening" {
  listen = true,
  expects = { "greet", "identify_org", "offer_help" },
  next = "asks",
  on { { silence = true, mood = -5, to = "asks" } },
}

-- en: The trainee cannot know the answer. Good: to say so, to offer to pass the call on, and to ask
-- en: the caller to hold. Not good: to put him through at once, without a word to anybody.
-- zh-Hans: 学员不可能知道答案。好的做法：坦白说明、提出转给懂的人、请对方稍等。
-- zh-Hans: 不好的做法：跟谁都没说一声就直接转走。
-- zh-Hant: 學員不可能知道答案。好的做法：坦白說明、提議轉給懂的人、請對方稍候。
-- zh-Hant: 不好的做法：跟誰都沒說一聲就直接轉走。
beat "asks" {
  caller = L"asks", patience = 15,
  expects = { "announce_transfer", "address_by_surname", "ask_consent", "ask_to_hold" },
  choices = { L"offer", L"guess", L"brush_off" },
  on {
    -- en: transfer: the call is handed over. true: to whomever.
    -- zh-Hans: transfer：电话被转走。true：不管转给谁。
    -- zh-Hant: transfer：電話被轉走。true：不管轉給誰。
    { transfer = true, mood = -15, to = "lost" },
    { any = { "refuse_bluntly", "plead_ignorance", "order_caller", "rush" }, mood = -20, to = "cross" },
    { any = { "announce_transfer", "ask_to_hold", "ask_consent", "escalate" }, mood = 5, to = "agrees" },
    { silence = true, mood = -5, to = "asks_again" },
    { otherwise = true, to = "asks_again" },
  },
}

beat "asks_again" {
  caller = L"asks_again", patience = 15,
  expects = { "announce_transfer", "ask_to_hold" },
  choices = { L"offer", L"brush_off" },
  on {
    { transfer = true, mood = -15, to = "lost" },
    { any = { "announce_transfer", "ask_to_hold", "ask_consent", "escalate" }, to = "agrees" },
    { silence = true, mood = -5, to = "cross" },
    { otherwise = true, mood = -10, to = "cross" },
  },
}

-- en: Now the trainee puts the caller on hold and asks Engineering ("shen" and "engineering" stand
-- en: in the house's file, scenarios/houses/yunshan.lua). consulted: they have answered.
-- zh-Hans: 现在学员让来电人等候，去问工程部（shen 和 engineering 写在 scenarios/houses/yunshan.lua 里）。
-- zh-Hans: consulted：那边接了。
-- zh-Hant: 現在學員請來電人等候，去問工程部（shen 和 engineering 寫在 scenarios/houses/yunshan.lua 裡）。
-- zh-Hant: consulted：那邊接了。
beat "agrees" {
  caller = L"agrees", patience = 30,
  next = "waits",
  on {
    { consulted = "shen", to = "engineer" },
    { consulted = "engineering", to = "engineer" },
    { transfer = true, mood = -15, to = "lost" },
    { silence = true, mood = -5, to = "waits" },
    { resume = true, to = "waits" },
  },
}

-- en: Back on the line, or still on it, without having asked anybody.
-- zh-Hans: 还没问过谁，就又回到线上，或者根本没离开。
-- zh-Hant: 還沒問過誰，就又回到線上，或者根本沒離開。
beat "waits" {
  caller = L"waits", patience = 25,
  expects = { "ask_to_hold" },
  on {
    { consulted = "shen", to = "engineer" },
    { consulted = "engineering", to = "engineer" },
    { transfer = true, mood = -15, to = "lost" },
    { silence = true, mood = -10, to = "cross" },
    { otherwise = true, mood = -5 },
  },
}

-- en: The colleague answers. by: it is he who speaks, not the caller. Telling him who calls and
-- en: why is called brief_colleague.
-- zh-Hans: 同事接了。by：说话的是他，不是来电人。告诉他谁来电、什么事，叫 brief_colleague。
-- zh-Hant: 同事接了。by：說話的是他，不是來電人。告訴他誰來電、什麼事，叫 brief_colleague。
beat "engineer" {
  caller = L"engineer_says", by = "engineer", patience = 20,
  expects = { "brief_colleague" },
  choices = { L"brief", L"no_brief" },
  on {
    { has = "brief_colleague", to = "ready" },
    { transfer = true, mood = -10, to = "starts_over" },
    { resume = true, to = "waits" },
    { silence = true, to = "who_is_it" },
    { otherwise = true, to = "who_is_it" },
  },
}

beat "who_is_it" {
  caller = L"who_is_it", by = "engineer", patience = 20,
  expects = { "brief_colleague" },
  choices = { L"brief" },
  on {
    { has = "brief_colleague", to = "ready" },
    { transfer = true, mood = -10, to = "starts_over" },
    { resume = true, to = "waits" },
    { silence = true, mood = -10, to = "starts_over" },
    { otherwise = true, mood = -10, to = "starts_over" },
  },
}

-- en: He knows now. Best is to go back to the caller first (resume) and to say who will speak next.
-- zh-Hans: 他都知道了。最好先回到来电人那边（resume），说一声接下来由谁跟他谈。
-- zh-Hant: 他都知道了。最好先回到來電人那邊（resume），說一聲接下來由誰跟他談。
beat "ready" {
  caller = L"ready", by = "engineer", patience = 20,
  on {
    { resume = true, to = "back" },
    { transfer = true, to = "handed" },
    { silence = true, mood = -5 },
    { otherwise = true },
  },
}

beat "back" {
  listen = true, patience = 12,
  expects = { "resume_after_hold", "announce_transfer", "address_by_surname", "offer_more_help", "thank", "farewell" },
  choices = { L"hand_over" },
  next = "grateful",
  on {
    { transfer = true, to = "handed" },
    { silence = true, mood = -5, to = "grateful" },
  },
}

-- en: Without "to" the call stays here until it is handed over.
-- zh-Hans: 没有写 to，就一直停在这一拍，直到转接。
-- zh-Hant: 沒有寫 to，就一直停在這一拍，直到轉接。
beat "grateful" {
  caller = L"grateful", patience = 12,
  on {
    { transfer = true, mood = 10, to = "handed" },
    { silence = true, mood = -10 },
    { otherwise = true },
  },
}

beat "handed"      { caller = L"handed", by = "engineer", ending = "handed_over" }
beat "starts_over" { caller = L"starts_over", ending = "tells_it_twice" }
beat "lost"        { caller = L"lost", ending = "put_through_blindly" }
beat "cross"       { caller = L"cross", ending = "sent_away" }
