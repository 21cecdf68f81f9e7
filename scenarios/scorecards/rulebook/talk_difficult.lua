-- Talk: difficult callers, and one's own temper.

local text = include "rulebook/text"
local worth_noting = include "rulebook/worth_noting"

rule "stay_polite_with_rude" {
  group = "rude_customer", section = "handling", kind = "say", low = "3 answers", points = 25,
  any = { "show_willingness", "reassure_action", "calm", "empathise", "apologise" },
  phase = "talk", observe = { "act" }, sources = "000·E9, 004·9",
  title = text("对方失礼，我不失礼", "對方失禮，我不失禮", "Courtesy for the discourteous"),
  expected = text("挨了骂照样客气：至少 {low} 次体谅、安抚或表示马上去办。",
                  "挨了罵照樣客氣：至少 {low} 次體諒、安撫或表示馬上處理。",
                  "Under insults the answers stay courteous: at least {low} that soothe, feel with the caller or take up the matter."),
  met = text("挨了骂，照样体谅、安抚、办事。", "挨了罵，照樣體諒、安撫、辦事。",
             "Under insults one soothes, feels with the caller and acts."),
  broken = text("对方一凶，礼貌就不见了。", "對方一凶，禮貌就不見了。",
                "The caller gets rude and the courtesy is gone."),
  coaching = text("不接骂声接事情，回一句“我理解您着急，我马上处理”。",
                  "不接罵聲接事情，回一句「我理解您著急，我馬上處理」。",
                  "Don't catch the insult, catch the problem: “I can see it's urgent; I'll see to it right away.”"),
}

rule "control_emotion" {
  group = "rude_customer", section = "handling", kind = "avoid", points = 20,
  any = { "argue", "rush", "sarcasm", "dare", "threat", "coarse", "interrogate", "blame_customer", "fatal_phrase" },
  phase = "talk", observe = { "act", "timing" }, sources = "004·6-p2, 004·5-0",
  title = text("稳住情绪", "穩住情緒", "Keep your own feelings in hand"),
  expected = text("全程不顶嘴、不说气话。", "全程不回嘴、不說氣話。",
                  "No sharp word in return, from beginning to end."),
  met = text("语气始终平稳。", "語氣始終平穩。", "The tone stays even to the end."),
  broken = text("回嘴、赌气，或把话说重。", "回嘴、賭氣，或把話說重。",
                "Talking back, sulking or sharp words."),
  coaching = text("对方骂的是这件事，不是您；慢慢说一句“好的，我在听”。",
                  "對方罵的是這件事，不是您；慢慢說一句「好的，我在聽」。",
                  "It's the trouble he is cursing, not you; slow down and say “I'm listening.”"),
}

rule "focus_on_problem_not_attitude" {
  group = "rude_customer", section = "handling", kind = "say", points = 15,
  any = { "ask_detail", "ask_address" },
  phase = "talk", observe = { "act" }, sources = "004·9",
  title = text("只问事情，不论态度", "只問事情，不論態度", "The problem, not the manner"),
  expected = text("挨骂之后问的是事情本身。", "挨罵之後問的是事情本身。",
                  "After an outburst the question is about the matter."),
  met = text("只问事情：哪里、何时、什么状况。", "只問事情：哪裡、何時、什麼狀況。",
             "One asks about the matter: where, when, what."),
  broken = text("只跟对方计较态度。", "只跟對方計較態度。", "One argues about the caller's manners."),
  coaching = text("骂完了就问事：“请问您在几号门？车牌号是多少？”",
                  "罵完了就問事：「請問您在幾號門？車牌號碼是多少？」",
                  "After the outburst ask about the matter: “Which gate are you at, please?”"),
}

rule "never_argue" {
  group = "base", section = "handling", kind = "avoid", points = 10,
  any = { "argue", "blame_customer" }, applies = worth_noting { "argue", "blame_customer" },
  phase = "talk", observe = { "act" }, sources = "002·3.7, 003·disc, bar, 004·5-4.2, 004·6-p2, 004·8-3.1",
  title = text("不跟对方争", "不跟對方爭", "Never argue"),
  expected = text("不争对错，也不怪对方。", "不爭對錯，也不怪對方。",
                  "No dispute, and no fault laid at the caller's door."),
  met = text("对方记错了，也只说再查一次。", "對方記錯了，也只說再查一次。",
             "Even a mistaken caller hears “Let me check again”."),
  broken = text("跟对方争谁对谁错。", "跟對方爭誰對誰錯。", "A dispute about who is right."),
  coaching = text("就算对方记错了，也只说“我再帮您核实一下”。",
                  "就算對方記錯了，也只說「我再幫您確認一次」。",
                  "Even if the caller is mistaken, just say “Let me check that again for you.”"),
}

rule "calm_the_caller" {
  group = "base", section = "handling", kind = "say", points = 15, when_expected = true,
  any = { "calm", "empathise" },
  phase = "talk", observe = { "act" }, sources = "004·8-3.2L6",
  title = text("安抚对方", "安撫對方", "Soothe the caller"),
  expected = text("说出对方的着急，请他放心。", "說出對方的著急，請他放心。",
                  "Words that name the worry and take it off the caller."),
  met = text("说出对方的着急，请他放心。", "說出對方的著急，請他放心。",
             "The worry is named and taken off the caller."),
  broken = text("说“你急什么”，火上加油。", "說「你急什麼」，火上加油。",
                "“What's the rush?” adds fuel to the fire."),
  coaching = text("别说“你冷静点”，说“等了这么久，换作是我也会着急”。",
                  "別說「你冷靜點」，說「等了這麼久，換作是我也會著急」。",
                  "Never “Calm down”; say “After such a wait I'd be upset too.”"),
}

rule "show_willingness" {
  group = "base", section = "handling", kind = "say", points = 15, when_expected = true,
  any = { "show_willingness", "reassure_action" },
  phase = "talk", observe = { "act" }, sources = "004·8-3.2(4), 004·5-3(7)",
  title = text("乐意帮忙", "樂意幫忙", "Show that you are glad to help"),
  expected = text("对方提出要求后，明确表示马上去办。", "對方提出要求後，明確表示馬上處理。",
                  "The request is taken up with words that show willingness."),
  met = text("一听到要求，就说马上处理。", "一聽到要求，就說馬上處理。",
             "The request is taken up gladly and at once."),
  broken = text("叹口气，或勉强说“好吧”。", "嘆口氣，或勉強說「好吧」。", "A sigh, or a grudging “If I must”."),
  coaching = text("先表态再办事：“好的，我马上帮您处理。”",
                  "先表態再處理：「好的，我馬上幫您處理。」",
                  "Say it before you do it: “Certainly, I'll see to it right away.”"),
}

rule "no_cold_impatient_tone" {
  group = "base", section = "handling", kind = "avoid", points = 10,
  any = { "rush", "interrogate", "passive_minimal" },
  applies = worth_noting { "rush", "interrogate", "passive_minimal" },
  phase = "talk", observe = { "act" }, sources = "003·man10, recv, 004·5-4.2, 004·8-2.5, 3.1, 3.2",
  title = text("不冷淡、不催促", "不冷淡、不催促", "Neither cold nor impatient"),
  expected = text("不催对方，不盘问，也不用一两个字打发人。", "不催對方，不盤問，也不用一兩個字打發人。",
                  "No hurrying, no cross-examining, no one-word answers."),
  met = text("句子完整，语气有温度。", "句子完整，語氣有溫度。", "Whole sentences with some warmth."),
  broken = text("一两个字打发，或催对方快说。", "一兩個字打發，或催對方快說。",
                "One-word answers, or hurrying the caller."),
  coaching = text("把“你谁啊”“快点说”换成“请问怎么称呼您？您慢慢说”。",
                  "把「你誰啊」「快點說」換成「請問怎麼稱呼您？您慢慢說」。",
                  "Turn “Who are you? Get on with it” into “How may I address you? Please take your time.”"),
}

rule "no_coarse_or_insulting" {
  group = "base", section = "handling", kind = "avoid", points = 6, fatal = true,
  any = { "coarse" }, applies = worth_noting { "coarse" },
  phase = "talk", observe = { "act" }, sources = "004·5-4.2, 004·8-3.1",
  title = text("不说粗话", "不說粗話", "No coarse words"),
  expected = text("无论对方怎么骂，都不还口说粗话。", "無論對方怎麼罵，都不回嘴說粗話。",
                  "No coarse word, whatever the caller says."),
  met = text("对方骂得再难听，用词仍然干净。", "對方罵得再難聽，用詞仍然乾淨。",
             "However ugly it gets, the words stay clean."),
  broken = text("骂出一句粗话，这通就毁了。", "罵出一句粗話，這通就毀了。",
                "One coarse word, and the call is ruined."),
  coaching = text("听到难听的话，先吸一口气，再说“您的心情我理解，我来想办法”。",
                  "聽到難聽的話，先吸一口氣，再說「您的心情我理解，我來想辦法」。",
                  "When it gets ugly, breathe in and say “I can see you're upset; let me find a way.”"),
}

rule "no_sarcasm_mimicry" {
  group = "base", section = "handling", kind = "avoid", points = 8,
  any = { "sarcasm", "badmouth_caller" }, applies = worth_noting { "sarcasm", "badmouth_caller" },
  phase = "talk", observe = { "act" }, sources = "004·8-3.1",
  title = text("不讽刺、不挖苦", "不諷刺、不挖苦", "No sarcasm"),
  expected = text("不讽刺、不学舌，也不在旁边议论对方。", "不諷刺、不模仿，也不在旁邊議論對方。",
                  "No mocking or belittling, not even aside."),
  met = text("照字面理解对方的话，好好回答。", "照字面理解對方的話，好好回答。",
             "The caller's words are taken at face value."),
  broken = text("讽刺、学对方说话，或在旁边议论。", "諷刺、學對方說話，或在旁邊議論。",
                "Mockery, aping, or remarks aside."),
  coaching = text("对方没听懂，就说“是我没讲清楚，我换个说法”。",
                  "對方沒聽懂，就說「是我沒講清楚，我換個說法」。",
                  "If the caller doesn't follow, say “I wasn't clear; let me put it another way.”"),
}

rule "no_flat_refusal" {
  group = "base", section = "handling", kind = "avoid", points = 8,
  any = { "refuse_bluntly" }, applies = worth_noting { "refuse_bluntly" },
  phase = "talk", observe = { "act" }, sources = "004·5-4.1, 4.2, 004·8-3.4",
  title = text("不一口回绝", "不一口回絕", "No flat refusal"),
  expected = text("办不到的事，说明原因并给出别的办法。", "辦不到的事，說明原因並提出別的辦法。",
                  "A no comes with regret, a reason and another way."),
  met = text("说明办不到的原因，并提出别的办法。", "說明辦不到的原因，並提出別的辦法。",
             "A reason, and another way."),
  broken = text("“不行”两个字就完了。", "「不行」兩個字就完了。", "“No”, and that was it."),
  coaching = text("把“不行”换成“很抱歉，这个暂时做不到，不过我可以……”。",
                  "把「不行」換成「很抱歉，這個目前沒辦法，不過我可以……」。",
                  "Turn “Can't be done” into “I'm afraid that isn't possible, but I can …”."),
}

rule "no_casual_promise" {
  group = "base", section = "handling", kind = "avoid", points = 8,
  any = { "overpromise", "change_terms" }, applies = worth_noting { "overpromise", "change_terms" },
  phase = "talk", observe = { "act" }, sources = "004·5-4.2, 004·2-w19",
  title = text("不乱许诺", "不隨便承諾", "No casual promises"),
  expected = text("只答应自己做得到的事和答复的时间。", "只答應自己做得到的事和答覆的時間。",
                  "Only one's own action and the time of an answer are promised."),
  met = text("只承诺自己会做的事和回复时间。", "只承諾自己會做的事和回覆時間。",
             "One's own step and the time of the answer are promised."),
  broken = text("保证结果，或答应自己无权决定的事。", "保證結果，或答應自己無權決定的事。",
                "A result is guaranteed, or something granted that one may not grant."),
  coaching = text("别说“保证没问题”，说“我马上上报，明天上午十点前答复您”。",
                  "別說「保證沒問題」，說「我馬上回報，明天上午十點前答覆您」。",
                  "Instead of “I guarantee it”, say “I'll report it now and let you know by ten tomorrow.”"),
}

rule "do_not_bluff" {
  group = "base", section = "handling", kind = "avoid", points = 5,
  any = { "bluff" }, applies = worth_noting { "bluff" },
  phase = "talk", observe = { "act" }, sources = "002·4.5",
  title = text("不知道不乱说", "不知道不亂說", "Don't bluff"),
  expected = text("不清楚的事不凭猜测回答。", "不清楚的事不憑猜測回答。",
                  "Nothing is stated on a guess."),
  met = text("不确定就先问清楚再回答。", "不確定就先問清楚再回答。", "What is uncertain is found out first."),
  broken = text("“应该是吧”，凭猜的回答。", "「應該是吧」，憑猜的回答。",
                "“I should think so”: an answer by guesswork."),
  coaching = text("拿不准就说“我先问清楚，再答复您”。",
                  "不確定就說「我先問清楚，再答覆您」。",
                  "If you aren't sure, say “I'd rather not guess; let me find out and tell you.”"),
}

rule "admit_own_mistake" {
  group = "base", section = "handling", kind = "avoid", points = 6,
  any = { "blame_others", "excuse" }, applies = worth_noting { "blame_others", "excuse" },
  phase = "talk", observe = { "act" }, sources = "004·6-p5, 004·5-3(8)",
  title = text("不推责、不找借口", "不推責、不找藉口", "No blaming, no excuses"),
  expected = text("不把责任推给同事、别的部门或客观原因。", "不把責任推給同事、其他部門或環境因素。",
                  "Neither colleagues nor circumstances are blamed."),
  met = text("承认疏失，致歉，说怎么补救。", "承認疏失，致歉，說怎麼補救。",
             "The slip is owned, regretted and mended."),
  broken = text("推给别人，或怪系统、怪人手。", "推給別人，或怪系統、怪人手。",
                "Others, the system or the staffing are blamed."),
  coaching = text("不管是谁的疏忽，先说“是我们没做好，我来跟进”。",
                  "不管是誰的疏忽，先說「是我們沒做好，我來跟進」。",
                  "Whoever slipped up, say “That was our oversight; I'll follow it up.”"),
}

rule "sincerity" {
  group = "base", section = "handling", kind = "mood", limit = "50 mood", points = 30,
  applies = "turns > 4 or mood < 50",
  phase = "talk", observe = { "act", "scene" }, sources = "002·3.1, 6, 003·recv, 004·5-2.3, 004·6-p1, 004·9",
  title = text("让对方心里舒服", "讓對方心裡舒服", "The caller leaves content"),
  expected = text("结束时对方的心情不低于 {limit}。", "結束時對方的心情不低於 {limit}。",
                  "The caller's mood at the end is at least {limit}."),
  met = text("对方挂断时心情不差。", "對方掛斷時心情不差。", "The caller rings off in a fair mood."),
  broken = text("对方带着不满挂断。", "對方帶著不滿掛斷。", "The caller rings off displeased."),
  coaching = text("把对方当自家人，多说一句“给您添麻烦了，我来处理”。",
                  "把對方當自己人，多說一句「給您添麻煩了，我來處理」。",
                  "Treat callers like friends of the house: “I'm sorry for the trouble; I'll take care of it.”"),
}

rule "sincerity_fatal" {
  group = "base", section = "handling", kind = "mood", limit = "1 mood", points = 10, fatal = true,
  phase = "talk", observe = { "act", "scene" }, sources = "002·3.1, 6, 003·recv, 004·5-2.3, 004·6-p1, 004·9",
  title = text("不把对方气走", "不把對方氣走", "Never drive a caller off"),
  expected = text("对方不会被气得挂断电话。", "對方不會被氣得掛斷電話。",
                  "The caller is not so vexed as to hang up."),
  met = text("再生气的人，也谈到最后。", "再生氣的人，也談到最後。", "Even the angriest stays to the end."),
  broken = text("对方气得挂了电话。", "對方氣得掛了電話。", "The caller hangs up in anger."),
  coaching = text("觉得对方越说越气，就先停下来说“给您添麻烦了，我马上处理”。",
                  "覺得對方越說越氣，就先停下來說「給您添麻煩了，我馬上處理」。",
                  "When you hear the caller getting angrier, stop and say “I'm sorry for the trouble, I'll see to it now.”"),
}
