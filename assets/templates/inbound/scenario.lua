-- en: A question answered at once: the shortest whole call.
-- zh-Hans: 简单询问：当场就能答复，最短的一通完整电话。
-- zh-Hant: 簡單詢問：當場就能答覆，最短的一通完整電話。
--
-- en: Lines that begin with two dashes are notes for you; the game skips them. Change the call
-- en: bit by bit into your own and try it after each change:
-- en:   thirdring check NEW_SCENARIO     finds slips of the pen and says in which line
-- en:   thirdring play NEW_SCENARIO      plays it
-- en: Mind three things: every { has its }, every entry ends with a comma, every text has both its
-- en: quotation marks. All that can be written here is explained in scenarios/README.md.
-- zh-Hans: 以两个减号开头的行是写给您看的说明，游戏不理会它。请一点一点改成您自己的电话，
-- zh-Hans: 每改一处就试一次：
-- zh-Hans:   thirdring check NEW_SCENARIO     检查笔误，并告诉您在第几行
-- zh-Hans:   thirdring play NEW_SCENARIO      玩一遍
-- zh-Hans: 注意三点：有 { 就要有 }，每一项后面加英文逗号，文字前后都有英文引号。
-- zh-Hans: 这里能写的一切都在 scenarios/README.md 里说明。
-- zh-Hant: 以兩個減號開頭的行是寫給您看的說明，遊戲不會理會。請一點一點改成您自己的電話，
-- zh-Hant: 每改一處就試一次：
-- zh-Hant:   thirdring check NEW_SCENARIO     檢查筆誤，並告訴您在第幾行
-- zh-Hant:   thirdring play NEW_SCENARIO      玩一遍
-- zh-Hant: 注意三點：有 { 就要有 }，每一項後面加半形逗號，文字前後都有半形引號。
-- zh-Hant: 這裡能寫的一切都在 scenarios/README.md 裡說明。

-- en: The head: what the call is about and who calls. It comes once.
-- zh-Hans: 开头这一段：这是什么电话、谁打来的。只写一次。
-- zh-Hant: 開頭這一段：這是什麼電話、誰打來的。只寫一次。
scenario {
  format = 1,
  -- en: The same as the name of this folder.
  -- zh-Hans: 和这个文件夹的名字一样。
  -- zh-Hant: 和這個資料夾的名稱一樣。
  id = "NEW_SCENARIO",
  -- en: L"title" means: the text called "title" in lines/en.lua and the other languages there. If
  -- en: you write in one language only, put the text itself here: title = "When does the pool open?"
  -- zh-Hans: L"title" 的意思是：lines/zh-Hans.lua（以及同处的其他语言）里叫 title 的那句话。
  -- zh-Hans: 只用一种语言的话，直接把文字写在这里就行：title = "泳池几点开"
  -- zh-Hant: L"title" 的意思是：lines/zh-Hant.lua（以及同處的其他語言）裡叫 title 的那句話。
  -- zh-Hant: 只用一種語言的話，直接把文字寫在這裡就行：title = "泳池幾點開"
  title = L"title", about = L"about",
  kind = "inbound", difficulty = 1,
  -- en: mood: 0 is furious, 100 is delighted. voice: man_1, woman_1, elder_1, child_1 …
  -- zh-Hans: mood 是心情：0 怒不可遏，100 心花怒放。voice 是声音：man_1、woman_1、elder_1、child_1……
  -- zh-Hant: mood 是心情：0 怒不可遏，100 心花怒放。voice 是聲音：man_1、woman_1、elder_1、child_1……
  caller = { who = L"who", surname = L"surname", voice = "woman_1", mood = 70 },
  -- en: A good call takes from 20 to 90 seconds.
  -- zh-Hans: 打得好的话，这通电话要 20 到 90 秒。
  -- zh-Hant: 講得好的話，這通電話要 20 到 90 秒。
  length = { 20, 90 },
  -- en: Which rules of etiquette count; "base" are those of every call.
  -- zh-Hans: 按哪些礼仪规则评分；"base" 是每通电话都适用的。
  -- zh-Hant: 依哪些禮儀規則評分；"base" 是每通電話都適用的。
  scorecard = { "base" },
  -- en: Drawn anew for every call: here a number from 101 to 1206. Lines say it as {unit}.
  -- zh-Hans: 每通电话重新抽取：这里是 101 到 1206 之间的一个数。台词里写作 {unit}。
  -- zh-Hant: 每通電話重新抽取：這裡是 101 到 1206 之間的一個數。台詞裡寫作 {unit}。
  facts = { unit = number { 101, 1206 } },
  -- en: What the trainee should write down. Because of fact = "unit" the note is compared with it.
  -- zh-Hans: 学员应当记下的内容。写了 fact = "unit"，就会拿记下的和它核对。
  -- zh-Hant: 學員應當記下的內容。寫了 fact = "unit"，就會拿記下的和它核對。
  slip = {
    { "who",  kind = "text",   title = L"slip_who",  required = true },
    { "unit", kind = "number", fact = "unit", title = L"slip_unit", required = true },
  },
}

-- en: The call itself is a chain of moments, called beats. In the first one the trainee has just
-- en: picked up: the caller listens (listen = true). "expects" lists what a good answer holds here:
-- en: a greeting, the name of the house, an offer of help. next: where the call goes on.
-- zh-Hans: 电话本身是一个接一个的时刻，叫 beat（拍）。第一拍里学员刚接起来，来电人在听（listen = true）。
-- zh-Hans: expects 写好的回答在这里应有什么：问好、报单位、主动提供帮助。next：接下来去哪一拍。
-- zh-Hant: 電話本身是一個接一個的時刻，叫 beat（拍）。第一拍裡學員剛接起來，來電人在聽（listen = true）。
-- zh-Hant: expects 寫好的回答在這裡應有什麼：問好、報單位、主動提供協助。next：接下來去哪一拍。
beat "opening" {
  listen = true,
  expects = { "greet", "identify_org", "offer_help" },
  next = "asks",
  -- en: Exceptions stand in "on". This one: nobody says anything, so the mood falls by 8.
  -- zh-Hans: 例外写在 on 里。这一条：没人出声，心情降 8。
  -- zh-Hant: 例外寫在 on 裡。這一條：沒人出聲，心情降 8。
  on { { silence = true, mood = -8, to = "anyone" } },
}

beat "anyone" { caller = L"anyone", expects = { "greet", "identify_org" }, next = "asks" }

-- en: Here the caller speaks (caller = …). choices are ready-made answers for those who do not
-- en: want to type; being ready-made earns them nothing.
-- zh-Hans: 这一拍来电人说话（caller = ……）。choices 是现成的回答，给不想打字的学员用；
-- zh-Hans: 选现成的并不会因此得分。
-- zh-Hant: 這一拍來電人說話（caller = ……）。choices 是現成的回答，給不想打字的學員用；
-- zh-Hant: 選現成的並不會因此得分。
beat "asks" {
  caller = L"asks",
  expects = { "address_by_surname", "inform" },
  choices = { L"answer_full", L"answer_curt" },
  -- en: Read from top to bottom; the first one that fits is taken. "any": one of these was heard
  -- en: in the answer. "otherwise": everything else.
  -- zh-Hans: 从上往下看，第一条符合的生效。any：回答里听到了其中任何一样。otherwise：其余一切。
  -- zh-Hant: 從上往下看，第一條符合的生效。any：回答裡聽到了其中任何一樣。otherwise：其餘一切。
  on {
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
  next = "bye",
  on { { silence = true, to = "bye" } },
}

-- en: Endings: the caller says this and hangs up. The name after "ending" stands in the reports.
-- zh-Hans: 结局：来电人说完这句就挂机。ending 后面的名字会出现在报表里。
-- zh-Hant: 結局：來電人說完這句就掛斷。ending 後面的名稱會出現在報表裡。
beat "bye"   { caller = L"bye", ending = "answered" }
beat "cross" { caller = L"cross", ending = "sent_away" }
