-- Group "colleague_absent": calls for somebody who is not there. Whether the
-- note reaches the desk lies outside a call; what can be heard is the promise.

local function text(hans, hant, en)
  return { ["zh-Hans"] = hans, ["zh-Hant"] = hant, en = en }
end

-- Avoiding something counts only in a call that gave occasion to do it.
local function worth_noting(acts)
  local condition = "turns > 4"
  for _, act in ipairs(acts) do
    condition = condition .. " or said('" .. act .. "')"
  end
  return condition
end

rule "screen_named_call" {
  group = "colleague_absent", section = "handling", kind = "say", points = 25, when_expected = true,
  any = { "screen_caller" },
  title = text("问清来电单位和事由", "問清楚來電單位與事由", "Find out who is calling, and why"),
  expected = text("找人的电话，客气地问清是哪家单位、什么事。", "找人的電話，客氣地問清楚是哪個單位、什麼事。",
                  "When somebody is asked for by name: a polite question about company and matter."),
  coaching = text("先别说在不在，问一句“请问您是哪家公司的，找他是哪方面的事？”",
                  "先別說在不在，問一句「請問您是哪家公司，找他是哪方面的事？」",
                  "Before you say whether he is in, ask “May I know your company, and what it is about?”"),
}

rule "absent_wording_discreet" {
  group = "colleague_absent", section = "handling", kind = "say", points = 30, when_expected = true,
  any = { "say_absent" },
  title = text("得体地说明不在", "得體地說明不在", "A discreet “not in”"),
  expected = text("道声抱歉，只说不在和几时回来，不说去向。", "說聲抱歉，只說不在和幾時回來，不說去向。",
                  "Regret, “not in just now” and the time of return; nothing about where or why."),
  coaching = text("只说“很抱歉，他现在不在，四点回来”，私事一个字也别提。",
                  "只說「很抱歉，他現在不在，四點回來」，私事一個字也別提。",
                  "“I'm sorry, he isn't in just now, he'll be back at four” is all a caller needs."),
}

rule "absent_offer_message" {
  group = "colleague_absent", section = "handling", kind = "say", points = 45,
  any = { "offer_message" },
  title = text("主动提出转告", "主動提出轉告", "Offer to take a message"),
  expected = text("人不在，就主动问要不要转告或留电话。", "人不在，就主動問要不要轉告或留電話。",
                  "Where the colleague is away, an offer to pass a message on."),
  coaching = text("说完“不在”别停，接着问“需要我替您转告他吗？”",
                  "說完「不在」別停，接著問「需要我替您轉告他嗎？」",
                  "Don't stop at “not in”; go on with “May I take a message for him?”"),
}

rule "colleague_names_formal" {
  group = "colleague_absent", section = "handling", kind = "avoid", points = 6,
  any = { "nickname", "shout_colleague" }, applies = worth_noting { "nickname", "shout_colleague" },
  title = text("称呼同事要正式", "稱呼同事要正式", "Colleagues by their proper names"),
  expected = text("在对方面前不叫同事外号，也不隔着屋子喊人。", "在對方面前不叫同事綽號，也不隔著辦公室喊人。",
                  "No nicknames before a caller, and no shouting across the room."),
  coaching = text("不管私下怎么叫，电话里都说“沈工”“方主管”。",
                  "不管私下怎麼叫，電話裡都說「沈工程師」「方主任」。",
                  "Whatever you call him at lunch, on the telephone he is “Mr Shen”."),
}

rule "five_w_one_h" {
  group = "colleague_absent", section = "recording", kind = "slip_filled", points = 25,
  title = text("记全六要素", "記齊六要素", "Who, what, when, where, why, how"),
  expected = text("谁、什么事、哪里、几号几点、为何找他、怎么回话，一样不缺。",
                  "誰、什麼事、哪裡、幾號幾點、為何找他、怎麼回覆，一樣不缺。",
                  "Who, what, where, day and hour, why, and what answer is wanted: nothing missing."),
  coaching = text("挂断前扫一眼来电单，缺哪栏问哪栏：“请问是几号楼，改到几点？”",
                  "掛斷前看一眼來電單，缺哪欄問哪欄：「請問是幾號樓，改到幾點？」",
                  "Run your eye down the slip before you close and ask for what is missing: “Which building is it, please?”"),
}

rule "memo_always" {
  group = "colleague_absent", section = "recording", kind = "slip_filled", field = "matter", points = 10,
  title = text("替人接电话必留字条", "代接電話必留紙條", "Always leave a note"),
  expected = text("来电单上写明了对方为什么事找他。", "來電單上寫明了對方為什麼事找他。",
                  "The slip says what the call was about."),
  coaching = text("别靠记性，听到事由就落笔，一句“电梯验收改期”就够。",
                  "別靠記性，聽到事由就下筆，一句「電梯檢查改期」就夠了。",
                  "Don't trust your memory; “lift inspection moved” is enough, but write it down at once."),
}

rule "deliver_message" {
  group = "colleague_absent", section = "closing", kind = "say", points = 30,
  any = { "promise_pass_on" },
  title = text("答应一定转告", "答應一定轉告", "Promise that he will be told"),
  expected = text("明确答应：人一回来就转告。", "明確答應：人一回來就轉告。",
                  "A clear promise to tell the colleague on his return."),
  coaching = text("结束前说一句“他一回来我就转告，请他给您回电”，说了就要做到。",
                  "結束前說一句「他一回來我就轉告，請他給您回電」，說了就要做到。",
                  "Say “I'll tell him as soon as he's back and ask him to ring you”, and then do it."),
}
