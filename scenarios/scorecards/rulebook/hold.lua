-- On hold: the word before, the time, and the word after.

local text = include "rulebook/text"

rule "hold_phrase" {
  group = "base", section = "handling", kind = "say", window = "before_hold", points = 15,
  any = { "ask_to_hold" },
  phase = "hold", observe = { "act", "control" }, sources = "000·E5, 001·S3⑦, 004·2-w12, 004·8-3.2(3), 4.1",
  title = text("让人等之前先说一声", "請人等候前先說一聲", "Announce the hold"),
  expected = text("按保持键之前，先请对方稍候。", "按保留鍵之前，先請對方稍候。",
                  "A polite request to wait before the hold key is pressed."),
  met = text("先说“请您稍等”，再按键。", "先說「請您稍等」，再按鍵。", "“One moment, please”, and then the key."),
  broken = text("话说到一半，耳边忽然没声音了。", "話說到一半，耳邊忽然沒聲音了。",
                "The line goes quiet without a word."),
  coaching = text("按键之前先说原因和时间：“我查一下，大约半分钟，请您稍等。”",
                  "按鍵之前先說原因和時間：「我查一下，大約半分鐘，請您稍等。」",
                  "Before you press the key, give the reason and the time: “I'll check, about half a minute; one moment, please.”"),
}

rule "hold_with_consent" {
  group = "base", section = "handling", kind = "say", window = "agreed_hold", points = 10,
  any = { "ask_consent" },
  phase = "hold", observe = { "timing", "act", "control" }, sources = "004·2-w12, 002·4.5, 004·5-3(7)",
  title = text("征得同意再让人等", "徵得同意再請人等", "Ask before holding"),
  expected = text("问一声“可以吗”，对方同意了再按保持键。", "問一聲「可以嗎」，對方同意了再按保留鍵。",
                  "The caller is asked for leave, and the hold comes after the yes."),
  met = text("对方说了“好”，才请他等。", "對方說了「好」，才請他等。", "The hold begins after the caller's yes."),
  broken = text("没问可不可以就按了下去。", "沒問可不可以就按了下去。", "The key is pressed before anyone was asked."),
  coaching = text("在“请您稍等”后面加一句“可以吗？”，等对方应声再按。",
                  "在「請您稍等」後面加一句「可以嗎？」，等對方回應再按。",
                  "Put it as a question, “Would you mind holding?”, and wait for the yes."),
}

rule "cover_mouthpiece" {
  group = "base", section = "handling", kind = "avoid", points = 5,
  any = { "badmouth_caller", "shout_colleague", "brief_colleague" },
  applies = "asides > 0 or consults > 0 or said('badmouth_caller') or said('shout_colleague')",
  phase = "hold", observe = { "act", "control" }, sources = "000·E5",
  title = text("跟旁人说话先捂住话筒", "跟旁人說話先摀住話筒", "Cover the mouthpiece"),
  expected = text("跟同事或来客说的话，电话那头听不见。", "跟同事或訪客說的話，電話那頭聽不見。",
                  "What is said to somebody in the room does not reach the caller."),
  met = text("先请对方稍候，捂住话筒再转头。", "先請對方稍候，摀住話筒再轉頭。",
             "A word to the caller, the hand over the mouthpiece, and then the colleague."),
  broken = text("对着开着的话筒喊同事，或议论来电人。", "對著開著的話筒喊同事，或議論來電者。",
                "A colleague is called, or the caller discussed, into the open line."),
  coaching = text("先说“对不起，请稍候”，捂住话筒，再转头跟同事讲。",
                  "先說「對不起，請稍候」，摀住話筒，再轉頭跟同事講。",
                  "Say “Excuse me one moment”, cover the mouthpiece, and only then turn round."),
}

rule "hold_under_one_minute" {
  group = "base", section = "timing", kind = "hold", limit = "60 s", total = "60 s", points = 15,
  phase = "hold", observe = { "timing", "control" }, sources = "001·S3⑦, 002·4.6, 4.13, 004·8-4.1",
  title = text("等候不过一分钟", "等候不超過一分鐘", "Hold for a minute at most"),
  expected = text("每次让对方等候不超过 {limit:s} 秒，几次加起来也不超过 {low:s} 秒。",
                  "每次讓對方等候不超過 {limit:s} 秒，幾次加起來也不超過 {low:s} 秒。",
                  "No hold lasts longer than {limit:s} seconds, nor all of one caller's together longer than {low:s}."),
  met = text("一分钟之内就回来，哪怕只说还在查。", "一分鐘之內就回來，哪怕只說還在查。",
             "Back within the minute, if only to say that it takes longer."),
  broken = text("让人干等，过了一分钟还没回来。", "讓人乾等，過了一分鐘還沒回來。",
                "The caller is left waiting past the minute."),
  coaching = text("查得久就先回来说一声：“还要一会儿，稍后我给您回电可以吗？”",
                  "查得久就先回來說一聲：「還要一會兒，稍後我回電給您可以嗎？」",
                  "If it takes longer, come back and say “This will take a while; may I call you back?”"),
}

rule "resume_with_apology" {
  group = "base", section = "handling", kind = "say", window = "after_hold", points = 15,
  any = { "resume_after_hold" },
  phase = "hold", observe = { "act" }, sources = "001·S3⑦, 004·2-w12, 004·8-3.3(4), 4.1",
  title = text("回来先说“久等了”", "回來先說「久等了」", "Back with an apology"),
  expected = text("接回电话的第一句先道歉或道谢。", "接回電話的第一句先致歉或道謝。",
                  "The first words after a hold thank or apologise for the wait."),
  met = text("第一句就是“让您久等了”。", "第一句就是「讓您久等了」。", "“Thank you for waiting” comes first."),
  broken = text("拿起来就接着讲，好像没让人等过。", "拿起來就接著講，好像沒讓人等過。",
                "The talk goes on as if nobody had waited."),
  coaching = text("接回来第一句就说“对不起，让您久等了”，再说查到了什么。",
                  "接回來第一句就說「對不起，讓您久等了」，再說查到了什麼。",
                  "Start with “Sorry to keep you waiting”, and only then tell what you found."),
}

rule "callback_if_over_30s" {
  group = "base", section = "timing", kind = "say", window = "before_look_up", limit = "30 s", points = 8,
  any = { "offer_callback" },
  phase = "hold", observe = { "timing", "act" }, sources = "003·tel6",
  title = text("要查很久就先约回电", "要查很久就先約回電", "A long look-up means a call back"),
  expected = text("要查 {limit:s} 秒以上的事，动手之前先提出回电。", "要查 {limit:s} 秒以上的事，動手之前先提議回電。",
                  "Before a look-up of more than {limit:s} seconds, a call back is offered."),
  met = text("先问可不可以回电，再去翻档案。", "先問可不可以回電，再去翻檔案。",
             "The call back is offered before the files are opened."),
  broken = text("闷头就查，让人在线上听不到声音。", "悶頭就查，讓人在線上聽不到聲音。",
                "One starts to search, and the caller listens to nothing."),
  coaching = text("看到要花半分钟以上，就说“这要查一会儿，十分钟后我给您回电，好吗？”",
                  "看到要花半分鐘以上，就說「這要查一會兒，十分鐘後我回電給您，好嗎？」",
                  "When you see that it takes longer, say “This needs a while; may I ring you back in ten minutes?”"),
}

rule "ask_contact_for_callback" {
  group = "base", section = "recording", kind = "that", points = 6,
  applies = "said('offer_callback') and not said('defer_personal')",
  that = "said('ask_contact') or said('read_back') or said('confirm')",
  phase = "hold", observe = { "form", "control" }, sources = "002·2.2, 003·tel6, 004·8-3.2L8, 3.3(3)",
  title = text("答应回电就要有号码", "答應回電就要有號碼", "No call back without a number"),
  expected = text("说了回电，就问清或核对号码。", "說了回電，就問清楚或核對號碼。",
                  "Whoever promises to ring back asks for the number or checks it."),
  met = text("号码问到了，也念了一遍。", "號碼問到了，也唸了一遍。", "The number was asked for or read back."),
  broken = text("答应回电，却不知道打到哪里。", "答應回電，卻不知道打到哪裡。",
                "A call is promised, and nobody knows where to."),
  coaching = text("说完“我给您回电”，马上接“请问打哪个号码最方便？”",
                  "說完「我回電給您」，馬上接「請問打哪支電話最方便？」",
                  "After “I'll ring you back” go straight on: “Which number suits you best?”"),
}

rule "long_absence_handover" {
  group = "transfer", section = "handling", kind = "that", points = 10,
  applies = "transfers > 0 and holds > 0",
  that = "(said('ask_consent') or said('announce_transfer')) and briefed('brief_colleague') and " ..
         "(said('apologise') or said('resume_after_hold'))",
  phase = "hold", observe = { "act", "control" }, sources = "004·2-w12",
  title = text("走开久了就托给同事", "離開久了就託給同事", "Hand over rather than disappear"),
  expected = text("道歉、征得同意、向同事交代，三样都做到再换人。", "致歉、徵得同意、向同事交代，三樣都做到再換人。",
                  "An apology, the caller's consent and a word to the colleague come before the hand-over."),
  met = text("道了歉，问了对方，也交代了同事。", "致了歉，問了對方，也交代了同事。",
             "Apology, consent and briefing: all three were there."),
  broken = text("把人晾在线上，换人接手也没说一声。", "把人晾在線上，換人接手也沒說一聲。",
                "The caller is left to himself, and somebody else turns up unannounced."),
  coaching = text("说“很抱歉让您等，我请同事先为您服务，可以吗？”，再把事情告诉同事。",
                  "說「很抱歉讓您等，我請同事先為您服務，可以嗎？」，再把事情告訴同事。",
                  "Say “I'm sorry to keep you; may my colleague look after you meanwhile?” and tell him what it is about."),
}

rule "two_calls_order" {
  group = "visit", section = "handling", kind = "side", field = "second_line", limit = "15 s", points = 15,
  phase = "hold", observe = { "control", "timing", "act" }, sources = "001·S3⑦, 003·recv, 004·8-4.1",
  title = text("两部电话有先有后", "兩支電話有先有後", "Two lines, one after the other"),
  expected = text("另一部响了，向第一位致歉后 {limit:s} 秒内接起。", "另一支響了，向第一位致歉後 {limit:s} 秒內接起。",
                  "The second line is taken within {limit:s} seconds, after a word to the first caller."),
  met = text("请第一位稍候，很快接起第二部。", "請第一位稍候，很快接起第二支。",
             "The first is asked to wait, and the second answered soon."),
  broken = text("任由第二部一直响。", "任由第二支一直響。", "The second line rings and rings."),
  coaching = text("说“对不起，我接一下另一部电话，请您稍等”，那边约好回电就马上回来。",
                  "說「對不起，我接一下另一支電話，請您稍候」，那邊約好回電就馬上回來。",
                  "Say “Excuse me, I must take another call”, offer that one a call back, and return at once."),
}
