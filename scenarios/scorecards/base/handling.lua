-- Section "handling": helping, difficult moments, the limits of one's powers,
-- putting on hold, and what must never be said.

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

-- A rule against saying something.
local function never(id, points, acts, rest)
  rule(id) {
    group = "base", section = "handling", kind = "avoid", points = points, fatal = rest.fatal,
    any = acts, applies = worth_noting(acts),
    title = rest.title, expected = rest.expected, coaching = rest.coaching,
  }
end

rule "show_willingness" {
  group = "base", section = "handling", kind = "say", points = 15, when_expected = true,
  any = { "show_willingness", "reassure_action" },
  title = text("乐意帮忙", "樂意幫忙", "Show that you are glad to help"),
  expected = text("对方提出要求后，明确表示马上去办。", "對方提出要求後，明確表示馬上處理。",
                  "The request is taken up with words that show willingness."),
  coaching = text("先表态再办事：“好的，我马上帮您处理。”",
                  "先表態再處理：「好的，我馬上幫您處理。」",
                  "Say it before you do it: “Certainly, I'll see to it right away.”"),
}

rule "ask_good_questions" {
  group = "base", section = "handling", kind = "say", points = 10, when_expected = true,
  any = { "ask_detail", "ask_address", "ask_need" },
  title = text("问清情况", "問清楚情況", "Ask for the facts"),
  expected = text("用一两个问题把情况问清楚。", "用一兩個問題把情況問清楚。",
                  "One or two questions that complete the picture."),
  coaching = text("别急着答，先问一句“请问是哪个位置，什么时候开始的？”",
                  "別急著答，先問一句「請問是哪個位置，什麼時候開始的？」",
                  "Before answering ask “Which one is it, please, and when did it start?”"),
}

never("never_argue", 10, { "argue", "blame_customer" }, {
  title = text("不跟对方争", "不跟對方爭", "Never argue"),
  expected = text("不争对错，也不怪对方。", "不爭對錯，也不怪對方。",
                  "No dispute, and no fault laid at the caller's door."),
  coaching = text("就算对方记错了，也只说“我再帮您核实一下”。",
                  "就算對方記錯了，也只說「我再幫您確認一次」。",
                  "Even if the caller is mistaken, just say “Let me check that again for you.”"),
})

never("no_flat_refusal", 8, { "refuse_bluntly" }, {
  title = text("不一口回绝", "不一口回絕", "No flat refusal"),
  expected = text("办不到的事，说明原因并给出别的办法。", "辦不到的事，說明原因並提出別的辦法。",
                  "A no comes with regret, a reason and another way."),
  coaching = text("把“不行”换成“很抱歉，这个暂时做不到，不过我可以……”。",
                  "把「不行」換成「很抱歉，這個目前沒辦法，不過我可以……」。",
                  "Turn “Can't be done” into “I'm afraid that isn't possible, but I can …”."),
})

never("no_casual_promise", 8, { "overpromise", "change_terms" }, {
  title = text("不乱许诺", "不隨便承諾", "No casual promises"),
  expected = text("只答应自己做得到的事和答复的时间。", "只答應自己做得到的事和答覆的時間。",
                  "Only one's own action and the time of an answer are promised."),
  coaching = text("别说“保证没问题”，说“我马上上报，明天上午十点前答复您”。",
                  "別說「保證沒問題」，說「我馬上回報，明天上午十點前答覆您」。",
                  "Instead of “I guarantee it”, say “I'll report it now and let you know by ten tomorrow.”"),
})

never("do_not_bluff", 5, { "bluff" }, {
  title = text("不知道不乱说", "不知道不亂說", "Don't bluff"),
  expected = text("不清楚的事不凭猜测回答。", "不清楚的事不憑猜測回答。",
                  "Nothing is stated on a guess."),
  coaching = text("拿不准就说“我先问清楚，再答复您”。",
                  "不確定就說「我先問清楚，再答覆您」。",
                  "If you aren't sure, say “I'd rather not guess; let me find out and tell you.”"),
})

never("admit_own_mistake", 6, { "blame_others", "excuse" }, {
  title = text("不推责、不找借口", "不推責、不找藉口", "No blaming, no excuses"),
  expected = text("不把责任推给同事、别的部门或客观原因。", "不把責任推給同事、其他部門或環境因素。",
                  "Neither colleagues nor circumstances are blamed."),
  coaching = text("不管是谁的疏忽，先说“是我们没做好，我来跟进”。",
                  "不管是誰的疏忽，先說「是我們沒做好，我來跟進」。",
                  "Whoever slipped up, say “That was our oversight; I'll follow it up.”"),
})

never("no_cold_impatient_tone", 10, { "rush", "interrogate", "passive_minimal" }, {
  title = text("不冷淡、不催促", "不冷淡、不催促", "Neither cold nor impatient"),
  expected = text("不催对方，不盘问，也不用一两个字打发人。", "不催對方，不盤問，也不用一兩個字打發人。",
                  "No hurrying, no cross-examining, no one-word answers."),
  coaching = text("把“你谁啊”“快点说”换成“请问怎么称呼您？您慢慢说”。",
                  "把「你誰啊」「快點說」換成「請問怎麼稱呼您？您慢慢說」。",
                  "Turn “Who are you? Get on with it” into “How may I address you? Please take your time.”"),
})

never("no_sarcasm_mimicry", 8, { "sarcasm", "badmouth_caller" }, {
  title = text("不讽刺、不挖苦", "不諷刺、不挖苦", "No sarcasm"),
  expected = text("不讽刺、不学舌，也不在旁边议论对方。", "不諷刺、不模仿，也不在旁邊議論對方。",
                  "No mocking or belittling, not even aside."),
  coaching = text("对方没听懂，就说“是我没讲清楚，我换个说法”。",
                  "對方沒聽懂，就說「是我沒講清楚，我換個說法」。",
                  "If the caller doesn't follow, say “I wasn't clear; let me put it another way.”"),
})

never("no_coarse_or_insulting", 6, { "coarse" }, {
  fatal = true,
  title = text("不说粗话", "不說粗話", "No coarse words"),
  expected = text("无论对方怎么骂，都不还口说粗话。", "無論對方怎麼罵，都不回嘴說粗話。",
                  "No coarse word, whatever the caller says."),
  coaching = text("听到难听的话，先吸一口气，再说“您的心情我理解，我来想办法”。",
                  "聽到難聽的話，先吸一口氣，再說「您的心情我理解，我來想辦法」。",
                  "When it gets ugly, breathe in and say “I can see you're upset; let me find a way.”"),
})

never("no_taboo_phrases", 20, { "plead_ignorance", "order_caller", "busy_brush_off", "closing_time_brush_off",
                                "vague_delay", "demand_repeat", "dare", "threat" }, {
  title = text("不用服务忌语", "不用服務忌語", "No taboo phrases"),
  expected = text("不说“不知道”“我在忙”“你自己查”“随便你投诉”这一类的话。",
                  "不說「不知道」「我在忙」「你自己查」「隨便你投訴」這一類的話。",
                  "Nothing of the kind “no idea”, “I'm busy”, “look it up”, “complain if you like”."),
  coaching = text("话到嘴边换个说法：“不知道”就说成“我马上帮您问清楚”。",
                  "話到嘴邊換個說法：「不知道」就說成「我馬上幫您問清楚」。",
                  "Keep a kinder twin ready: for “No idea” say “Let me find out for you.”"),
})

never("no_taboo_phrases_fatal", 6, { "fatal_phrase" }, {
  fatal = true,
  title = text("绝不说伤人的话", "絕不說傷人的話", "Never a phrase beyond the pale"),
  expected = text("辱骂、叫阵、赶人一类的话，一句也不能说。", "辱罵、叫陣、趕人一類的話，一句也不能說。",
                  "No insult, no challenge, no telling people to go."),
  coaching = text("火气上来时只管说“请您稍等，我来处理”，别的一句都不添。",
                  "火氣上來時只管說「請您稍等，我來處理」，別的一句都不添。",
                  "When your temper rises, say only “Let me see to it for you”, and nothing more."),
})

never("protect_customer_data", 6, { "leak_private" }, {
  fatal = true,
  title = text("不泄露他人信息", "不洩漏他人資料", "Keep private data private"),
  expected = text("不透露业主和同事的私人信息。", "不透露住戶和同事的個人資料。",
                  "Nothing private about residents or colleagues is given away."),
  coaching = text("有人打听，就说“这个不便透露，我可以帮您转告”。",
                  "有人打聽，就說「這個不便透露，我可以幫您轉告」。",
                  "If asked, say “I'm afraid that's private, but I can pass on a message.”"),
})

rule "sincerity" {
  group = "base", section = "handling", kind = "mood", limit = 50, points = 30,
  applies = "turns > 4 or mood < 50",
  title = text("让对方心里舒服", "讓對方心裡舒服", "The caller leaves content"),
  expected = text("结束时对方的心情不低于 {limit}。", "結束時對方的心情不低於 {limit}。",
                  "The caller's mood at the end is at least {limit}."),
  coaching = text("把对方当自家人，多说一句“给您添麻烦了，我来处理”。",
                  "把對方當自己人，多說一句「給您添麻煩了，我來處理」。",
                  "Treat callers like friends of the house: “I'm sorry for the trouble; I'll take care of it.”"),
}

-- Hold ----------------------------------------------------------------------

rule "hold_phrase" {
  group = "base", section = "handling", kind = "say", window = "before_hold", points = 15,
  any = { "ask_to_hold" },
  title = text("让人等之前先说一声", "請人等候前先說一聲", "Announce the hold"),
  expected = text("按保持键之前，先请对方稍候。", "按保留鍵之前，先請對方稍候。",
                  "A polite request to wait before the hold key is pressed."),
  coaching = text("按键之前先说原因和时间：“我查一下，大约半分钟，请您稍等。”",
                  "按鍵之前先說原因和時間：「我查一下，大約半分鐘，請您稍等。」",
                  "Before you press the key, give the reason and the time: “I'll check, about half a minute; one moment, please.”"),
}

rule "hold_with_consent" {
  group = "base", section = "handling", kind = "say", window = "before_hold", points = 10,
  any = { "ask_consent" },
  title = text("征得同意再让人等", "徵得同意再請人等", "Ask before holding"),
  expected = text("问一声“可以吗”，对方同意了再按保持键。", "問一聲「可以嗎」，對方同意了再按保留鍵。",
                  "The caller is asked for leave, and the hold comes after the yes."),
  coaching = text("在“请您稍等”后面加一句“可以吗？”，等对方应声再按。",
                  "在「請您稍等」後面加一句「可以嗎？」，等對方回應再按。",
                  "Put it as a question, “Would you mind holding?”, and wait for the yes."),
}

rule "resume_with_apology" {
  group = "base", section = "handling", kind = "say", window = "after_hold", points = 15,
  any = { "resume_after_hold" },
  title = text("回来先说“久等了”", "回來先說「久等了」", "Back with an apology"),
  expected = text("接回电话的第一句先道歉或道谢。", "接回電話的第一句先致歉或道謝。",
                  "The first words after a hold thank or apologise for the wait."),
  coaching = text("接回来第一句就说“对不起，让您久等了”，再说查到了什么。",
                  "接回來第一句就說「對不起，讓您久等了」，再說查到了什麼。",
                  "Start with “Sorry to keep you waiting”, and only then tell what you found."),
}

rule "sincerity_fatal" {
  group = "base", section = "handling", kind = "mood", limit = 1, points = 10, fatal = true,
  title = text("不把对方气走", "不把對方氣走", "Never drive a caller off"),
  expected = text("对方不会被气得挂断电话。", "對方不會被氣得掛斷電話。",
                  "The caller is not so vexed as to hang up."),
  coaching = text("觉得对方越说越气，就先停下来说“给您添麻烦了，我马上处理”。",
                  "覺得對方越說越氣，就先停下來說「給您添麻煩了，我馬上處理」。",
                  "When you hear the caller getting angrier, stop and say “I'm sorry for the trouble, I'll see to it now.”"),
}
