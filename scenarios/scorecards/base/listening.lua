-- Section "listening": attention, manner of speaking, forms of address.

local function text(hans, hant, en)
  return { ["zh-Hans"] = hans, ["zh-Hant"] = hant, en = en }
end

-- Having avoided something counts only in a call that gave occasion to do it;
-- having done it counts always.
local function worth_noting(acts)
  local condition = "turns > 4"
  for _, act in ipairs(acts) do
    condition = condition .. " or said('" .. act .. "')"
  end
  return condition
end

rule "ask_surname" {
  group = "base", section = "listening", kind = "say", points = 20, when_expected = true,
  any = { "ask_name", "ask_name_again" },
  title = text("请教贵姓", "請教貴姓", "Ask the caller's name"),
  expected = text("及早有礼貌地请教对方姓氏。", "及早有禮貌地請教對方姓氏。",
                  "An early, polite request for the caller's surname."),
  coaching = text("听明白来意后就问一句“请问您贵姓？”，后面称呼、记录都方便。",
                  "聽明白來意後就問一句「請問您貴姓？」，後面稱呼、記錄都方便。",
                  "Once you know what it is about, ask “May I have your surname, please?”"),
}

rule "use_surname" {
  group = "base", section = "listening", kind = "say", window = "after_surname", points = 15, low = 2,
  any = { "address_by_surname" },
  title = text("用姓氏称呼", "用姓氏稱呼", "Use the caller's name"),
  expected = text("知道姓氏以后，至少 {low} 次用“姓氏＋先生／女士”称呼对方。",
                  "知道姓氏之後，至少 {low} 次用「姓氏＋先生／女士」稱呼對方。",
                  "Once the name is known it is used, with a title, in at least {low} answers."),
  coaching = text("知道姓什么就用起来，比如“好的，王先生”，结束时再叫一次。",
                  "知道姓什麼就用起來，例如「好的，王先生」，結束時再稱呼一次。",
                  "Use the name as soon as you have it, “Certainly, Mr Wang”, and once more at the end."),
}

rule "remember_surname" {
  group = "base", section = "listening", kind = "avoid", window = "after_surname", points = 6,
  any = { "ask_name", "ask_name_again" },
  title = text("问过就记住", "問過就記住", "Remember the name"),
  expected = text("对方说过姓氏以后不再问第二遍。", "對方說過姓氏之後不再問第二次。",
                  "A name that was given is not asked for again."),
  coaching = text("一听到姓氏就写在来电单上，称呼时看一眼：“好的，李女士”。",
                  "一聽到姓氏就寫在來電單上，稱呼時看一眼：「好的，李女士」。",
                  "Write the name on the slip the moment you hear it, then just look and say “Thank you, Ms Li”."),
}

rule "never_guess_names" {
  group = "base", section = "listening", kind = "avoid", points = 5,
  any = { "guess_name" }, applies = worth_noting { "guess_name" },
  title = text("不猜对方是谁", "不猜對方是誰", "Never guess who it is"),
  expected = text("对方没报过名字，就不猜他是谁。", "對方沒報過名字，就不猜他是誰。",
                  "No caller is given a name before saying one."),
  coaching = text("觉得耳熟也别猜，问一句“请问怎么称呼您？”最稳妥。",
                  "覺得耳熟也別猜，問一句「請問怎麼稱呼您？」最保險。",
                  "Even if the voice is familiar, ask “How should I address you?” rather than guess."),
}

rule "acknowledge_while_listening" {
  group = "base", section = "listening", kind = "say", points = 12, when_expected = true,
  any = { "acknowledge" },
  title = text("边听边回应", "邊聽邊回應", "Show that you are listening"),
  expected = text("对方说话时，用“好的”“我明白”这样的话回应。", "對方說話時，用「好的」「我明白」這樣的話回應。",
                  "Short signs of attention while the caller explains."),
  coaching = text("对方说完一段，先应一声“好的，我明白”，再接着往下问。",
                  "對方說完一段，先應一聲「好的，我明白」，再接著往下問。",
                  "When the caller pauses, say “I see” or “I understand” before your next question."),
}

rule "no_interrupting" {
  group = "base", section = "listening", kind = "interrupt", points = 12,
  applies = "turns > 4 or interruptions > 0",
  title = text("不打断对方", "不打斷對方", "Let the caller finish"),
  expected = text("对方的话没说完，不抢着说。", "對方的話沒說完，不搶著說。",
                  "The caller is never talked over."),
  coaching = text("等对方说完再开口，心里默数一下，然后说“好的，我明白了”。",
                  "等對方說完再開口，心裡默數一下，然後說「好的，我了解了」。",
                  "Wait for the end of the sentence, take a breath, then begin with “I see”."),
}

rule "no_mechanical_yes" {
  group = "base", section = "listening", kind = "avoid", points = 4,
  any = { "mechanical_yes" }, applies = worth_noting { "mechanical_yes" },
  title = text("不连声“对对对”", "不連聲「對對對」", "No strings of “yes yes yes”"),
  expected = text("不把同一个应声词连着说。", "不把同一個應聲詞連著說。",
                  "The same yes-word is not strung together."),
  coaching = text("一次说一个就够，轮着用“好的”“是的”“我明白”。",
                  "一次說一個就夠，輪流用「好的」「是的」「我明白」。",
                  "One is enough, and vary it: “I see”, “right”, “I understand”."),
}

rule "no_mumbling" {
  group = "base", section = "listening", kind = "avoid", points = 4,
  any = { "mumble" }, applies = worth_noting { "mumble" },
  title = text("不含糊其词", "不含糊其詞", "No mumbling"),
  expected = text("不用“那个、就是那什么”代替回答。", "不用「那個、就是那個什麼」代替回答。",
                  "No fillers in place of an answer."),
  coaching = text("一时想不好，就大大方方说“请稍等，我确认一下”。",
                  "一時想不好，就大方地說「請稍等，我確認一下」。",
                  "If you need a second, say so: “Let me just check that for you.”"),
}

rule "say_when_not_heard" {
  group = "base", section = "listening", kind = "say", points = 15, when_expected = true,
  any = { "ask_repeat", "ask_slow_down" },
  title = text("没听清就礼貌地问", "沒聽清楚就禮貌地問", "Say so when you didn't hear"),
  expected = text("没听清的时候，马上客气地请对方再说一遍。", "沒聽清楚的時候，馬上客氣地請對方再說一次。",
                  "A polite request to repeat what could not be heard."),
  coaching = text("没听清别猜也别装，说“抱歉，刚才没听清，麻烦您再说一次好吗？”",
                  "沒聽清楚別猜也別裝懂，說「抱歉，剛才沒聽清楚，麻煩您再說一次好嗎？」",
                  "Don't guess; say “I'm sorry, I didn't catch that. Could you say it once more, please?”"),
}

rule "standard_service_language" {
  group = "base", section = "listening", kind = "avoid", points = 4,
  any = { "slang" }, applies = worth_noting { "slang" },
  title = text("用规范的服务用语", "使用合宜的服務用語", "Proper service language"),
  expected = text("不用过于随便的口头语。", "不用過於隨便的口頭語。", "No over-familiar or slangy words."),
  coaching = text("把“拜拜”“搞定”换成“再见”“已经为您办好了”。",
                  "把「掰掰」「搞定」換成「再見」「已經為您處理好了」。",
                  "Swap “No worries, mate” for “You're welcome”, and “Laters” for “Goodbye”."),
}

rule "brief_no_chat" {
  group = "base", section = "listening", kind = "avoid", points = 3,
  any = { "chat_joke" }, applies = worth_noting { "chat_joke" },
  title = text("不闲聊、不开玩笑", "不閒聊、不開玩笑", "No chatting or joking"),
  expected = text("只谈正事，不闲聊也不说笑。", "只談正事，不閒聊也不說笑。",
                  "The talk keeps to the matter in hand."),
  coaching = text("话题扯远了，就温和地带回来：“您刚才说的那件事，我们先来看看。”",
                  "話題扯遠了，就溫和地帶回來：「您剛才說的那件事，我們先來看看。」",
                  "Steer back gently: “Let's look at the matter you rang about first.”"),
}

rule "full_attention" {
  group = "base", section = "listening", kind = "repeat", limit = 0, points = 25,
  applies = "turns > 1",
  title = text("听了再答", "聽了再答", "Answer what was said"),
  expected = text("每次回答都针对对方刚说的话，不照搬前一句。", "每次回答都針對對方剛說的話，不照搬前一句。",
                  "Each answer meets what the caller has just said; none is a copy of an earlier one."),
  coaching = text("先接住对方的话，如“您是说……”，再往下讲。",
                  "先接住對方的話，如「您是說……」，再往下講。",
                  "Take up the caller's own words first: “So the barrier is still down …”"),
}

rule "pace_moderate" {
  group = "base", section = "listening", kind = "long_answer", low = 0, limit = 24000, points = 10,
  applies = "turns > 1",
  title = text("一次说一件事", "一次說一件事", "One thing at a time"),
  expected = text("一次说话不超过 {limit:s} 秒。", "一次說話不超過 {limit:s} 秒。",
                  "No answer takes longer than {limit:s} seconds to say."),
  coaching = text("先说一点，停一停，问一句“您看可以吗？”再接着讲。",
                  "先說一點，停一停，問一句「您看可以嗎？」再接著講。",
                  "Say one point, pause, and ask “Is that all right?” before the next."),
}
