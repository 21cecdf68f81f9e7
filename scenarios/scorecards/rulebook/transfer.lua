-- Calls for others, handing over, wrong numbers, and visitors at the desk.

local text = include "rulebook/text"
local worth_noting = include "rulebook/worth_noting"

rule "redirect_with_number" {
  group = "transfer", section = "handling", kind = "say", points = 15, when_expected = true,
  any = { "give_extension" },
  phase = "transfer", observe = { "act" }, sources = "001·S4②, 004·8-4.1",
  title = text("告诉对方该打哪个号码", "告訴對方該打哪個號碼", "Give the right number"),
  expected = text("不归这里管的，说清是哪个部门、分机多少。", "不歸這裡管的，說清楚是哪個部門、分機幾號。",
                  "Who has come to the wrong desk is told which one it is, and its number."),
  met = text("部门和分机都说了，对方记得下来。", "部門和分機都說了，對方記得下來。",
             "Desk and extension are given, so that they can be written down."),
  broken = text("只说“不是这里”，没有下文。", "只說「不是這裡」，沒有下文。", "“Not here”, and nothing more."),
  coaching = text("说“这里是客服，工程部的分机是 8002，我也可以帮您转过去”。",
                  "說「這裡是客服，工程部的分機是 8002，我也可以幫您轉過去」。",
                  "Say “This is Customer Service; Engineering is on 8002, or I can put you through.”"),
}

rule "screen_named_call" {
  group = "colleague_absent", section = "handling", kind = "say", points = 25, when_expected = true,
  any = { "screen_caller" },
  phase = "transfer", observe = { "act", "form" }, sources = "002·2.2, 004·2-w16",
  title = text("问清来电单位和事由", "問清楚來電單位與事由", "Find out who is calling, and why"),
  expected = text("找人的电话，客气地问清是哪家单位、什么事。", "找人的電話，客氣地問清楚是哪個單位、什麼事。",
                  "When somebody is asked for by name: a polite question about company and matter."),
  met = text("姓名、单位、事由都客气地问到了。", "姓名、單位、事由都客氣地問到了。",
             "Name, company and matter were asked for kindly."),
  broken = text("什么都不问就去叫人，或像审问。", "什麼都不問就去叫人，或像審問。",
                "Straight to the colleague without a question, or a cross-examination."),
  coaching = text("先别说在不在，问一句“请问您是哪家公司的，找他是哪方面的事？”",
                  "先別說在不在，問一句「請問您是哪家公司，找他是哪方面的事？」",
                  "Before you say whether he is in, ask “May I know your company, and what it is about?”"),
}

rule "present_hand_over_quickly" {
  group = "transfer", section = "timing", kind = "that", points = 8, timed = true,
  applies = "transfers > 0", that = "said('announce_transfer') and hold <= 30", -- 15 s to find, 15 s to brief
  phase = "transfer", observe = { "timing", "control" }, sources = "002·2.3",
  title = text("人在就尽快交给他", "人在就儘快交給他", "Hand over without delay"),
  expected = text("说一声要转给谁，最后一次等候不超过 30 秒。", "說一聲要轉給誰，最後一次等候不超過 30 秒。",
                  "The hand-over is announced, and the last wait is no longer than 30 seconds."),
  met = text("说明转给谁，几句交代完就接上。", "說明轉給誰，幾句交代完就接上。",
             "Announced, a short briefing, and the colleague is there."),
  broken = text("找人、闲聊，让对方等了又等。", "找人、閒聊，讓對方等了又等。",
                "A long search or a chat while the caller waits."),
  coaching = text("说“他在，我马上请他接”，跟同事只讲姓名和事由就交过去。",
                  "說「他在，我馬上請他接」，跟同事只講姓名和事由就交過去。",
                  "Say “He's here, I'll hand you over”, and give your colleague just the name and the matter."),
}

rule "busy_colleague_no_shout" {
  group = "colleague_absent", section = "handling", kind = "avoid", points = 6,
  any = { "shout_colleague" }, applies = worth_noting { "shout_colleague" },
  phase = "transfer", observe = { "act", "control" }, sources = "004·2-w11",
  title = text("不隔着大厅喊人", "不隔著大廳喊人", "Never shout across the hall"),
  expected = text("同事正忙，用内线或走过去轻声说。", "同事正忙，用內線或走過去輕聲說。",
                  "A busy colleague is told on the house line or by walking over."),
  met = text("内线通知，或记下留言。", "內線通知，或記下留言。", "The house line is used, or a message taken."),
  broken = text("“老王，电话！”整个大厅都听见。", "「老王，電話！」整個大廳都聽見。",
                "“Wang! Phone!” for all the hall to hear."),
  coaching = text("说“他正在接待客人，我替您留个话好吗？”，别在话筒旁喊人。",
                  "說「他正在接待客人，我幫您留個話好嗎？」，別在話筒旁喊人。",
                  "Say “He is with a customer; may I take a message?” and keep your voice for the caller."),
}

rule "absent_offer_message" {
  group = "colleague_absent", section = "handling", kind = "say", points = 45,
  any = { "offer_message" },
  phase = "transfer", observe = { "act", "form" }, sources = "001·S4②, 002·2.3, 004·8-3.3(1), 4.1",
  title = text("主动提出转告", "主動提出轉告", "Offer to take a message"),
  expected = text("人不在，就主动问要不要转告或留电话。", "人不在，就主動問要不要轉告或留電話。",
                  "Where the colleague is away, an offer to pass a message on."),
  met = text("主动提出转告或记下号码。", "主動提議轉告或記下號碼。", "A message or a note of the number is offered unasked."),
  broken = text("“不在”两个字，叫人晚点再打。", "「不在」兩個字，叫人晚點再打。",
                "“Not here, try later.”"),
  coaching = text("说完“不在”别停，接着问“需要我替您转告他吗？”",
                  "說完「不在」別停，接著問「需要我替您轉告他嗎？」",
                  "Don't stop at “not in”; go on with “May I take a message for him?”"),
}

rule "absent_wording_discreet" {
  group = "colleague_absent", section = "handling", kind = "say", points = 30, when_expected = true,
  any = { "say_absent" },
  phase = "transfer", observe = { "act" }, sources = "002·2.3",
  title = text("得体地说明不在", "得體地說明不在", "A discreet “not in”"),
  expected = text("道声抱歉，只说不在和几时回来，不说去向。", "說聲抱歉，只說不在和幾時回來，不說去向。",
                  "Regret, “not in just now” and the time of return; nothing about where or why."),
  met = text("只说暂时不在、几时回来。", "只說暫時不在、幾時回來。", "Not in at the moment, and back at such an hour."),
  broken = text("把同事的私事也讲了出去。", "把同事的私事也講了出去。", "The colleague's private affairs come along."),
  coaching = text("只说“很抱歉，他现在不在，四点回来”，私事一个字也别提。",
                  "只說「很抱歉，他現在不在，四點回來」，私事一個字也別提。",
                  "“I'm sorry, he isn't in just now, he'll be back at four” is all a caller needs."),
}

rule "memo_always" {
  group = "colleague_absent", section = "recording", kind = "slip_filled", field = "matter", points = 10,
  phase = "transfer", observe = { "form" }, sources = "002·2.3",
  title = text("替人接电话必留字条", "代接電話必留紙條", "Always leave a note"),
  expected = text("来电单上写明了对方为什么事找他。", "來電單上寫明了對方為什麼事找他。",
                  "The slip says what the call was about."),
  met = text("挂断时，纸上已经有事由。", "掛斷時，紙上已經有事由。", "By the end the matter is on paper."),
  broken = text("全凭记性，一个字也没写。", "全憑記性，一個字也沒寫。", "All kept in the head."),
  coaching = text("别靠记性，听到事由就落笔，一句“电梯验收改期”就够。",
                  "別靠記性，聽到事由就下筆，一句「電梯檢查改期」就夠了。",
                  "Don't trust your memory; “lift inspection moved” is enough, but write it down at once."),
}

rule "unnamed_call_transfer" {
  group = "transfer", section = "handling", kind = "say", points = 35, when_expected = true,
  any = { "admit_limit", "announce_transfer", "escalate" },
  phase = "transfer", observe = { "act" }, sources = "002·2.3, 004·1-tel1",
  title = text("坦白说明，转给懂的人", "坦白說明，轉給懂的人", "Say frankly who knows better"),
  expected = text("自己不清楚的事，说明由谁负责，提出转过去。", "自己不清楚的事，說明由誰負責，提議轉過去。",
                  "What the desk does not know goes to somebody who does, and the caller is told to whom."),
  met = text("说明不归自己管，马上交给懂的人。", "說明不歸自己管，馬上交給懂的人。",
             "Frank about the limit, and straight on to the right person."),
  broken = text("硬着头皮乱答，或把人打发走。", "硬著頭皮亂答，或把人打發走。",
                "A guess, or the caller is sent away."),
  coaching = text("别猜，也别让人自己去问，说“这件事由工程部负责，我帮您转过去”。",
                  "別猜，也別讓人自己去問，說「這件事由工程部負責，我幫您轉過去」。",
                  "Neither guess nor send people away; say “Engineering looks after that, I'll put you through”."),
}

rule "hand_over_prepared" {
  group = "transfer", section = "handling", kind = "control", field = "consult", low = "1 time", points = 35,
  phase = "transfer", observe = { "act", "control" }, sources = "002·2.3, 004·1-tel1",
  title = text("先问同事再转", "先問同事再轉", "Ask the colleague first"),
  expected = text("转接之前先联系接手的同事。", "轉接之前先聯絡接手的同事。",
                  "Whoever takes the call over is asked before."),
  met = text("同事知道有电话要来，也有空接。", "同事知道有電話要來，也有空接。",
             "The colleague knows of the call and is free for it."),
  broken = text("没问一声就转过去。", "沒問一聲就轉過去。", "The call is passed on unasked."),
  coaching = text("请来电人稍等，先问同事在不在、方不方便，再转。",
                  "請來電人稍候，先問同事在不在、方不方便，再轉。",
                  "Put the caller on hold, ask your colleague whether it suits, and then hand over."),
}

-- Only for those who did it: a transfer that the colleague was told of leaves the rule out.
rule "brief_before_transfer" {
  group = "transfer", section = "handling", kind = "that", points = 45,
  applies = "transfers > 0", that = "briefed('brief_colleague')",
  phase = "transfer", observe = { "act", "control" }, sources = "002·2.3, 004·1-tel1, 004·2-w12",
  title = text("转接前交代清楚", "轉接前交代清楚", "Brief before you hand over"),
  expected = text("转接之前告诉同事：谁来电、什么事、谈到哪儿了。", "轉接之前告訴同事：誰來電、什麼事、談到哪裡了。",
                  "Before the transfer the colleague hears who is calling, about what, and how far it is."),
  met = text("同事接起来就知道是谁、什么事。", "同事接起來就知道是誰、什麼事。",
             "The colleague takes over knowing who it is and why."),
  broken = text("来电人得从头再讲一遍。", "來電者得從頭再講一遍。", "The caller has to tell it all again."),
  coaching = text("先对同事说“洪先生来电，周六搬家要用货梯”，来电人就不用从头再讲。",
                  "先對同事說「洪先生來電，星期六搬家要用貨梯」，來電人就不必從頭再講。",
                  "Tell your colleague “Mr Hong needs the lift on Saturday”, and he need not tell it all again."),
}

rule "out_of_scope_pass_fast" {
  group = "transfer", section = "handling", kind = "say", window = "first_turns", limit = "5 answers", points = 12,
  when_expected = true, any = { "admit_limit", "announce_transfer", "escalate" },
  phase = "transfer", observe = { "act", "control" }, sources = "002·2.3, 4.5",
  title = text("不懂的事别拖", "不懂的事別拖", "Pass it on soon"),
  expected = text("最迟第 {limit} 句话就说明由谁来接手。", "最遲第 {limit} 句話就說明由誰來接手。",
                  "Within the first {limit} answers it is said who will take over."),
  met = text("一听不归自己管，就找同事或主管。", "一聽不歸自己管，就找同事或主管。",
             "As soon as it is clear, a colleague or superior is brought in."),
  broken = text("来回问了半天，最后才说不归我管。", "來回問了半天，最後才說不歸我管。",
                "Many questions first, and only then “not my field”."),
  coaching = text("听明白了就说“这方面工程部最清楚，我现在就帮您转”。",
                  "聽明白了就說「這方面工程部最清楚，我現在就幫您轉」。",
                  "Once you know what it is, say “Engineering knows this best, I'll put you through now.”"),
}

rule "consent_before_expert" {
  group = "transfer", section = "handling", kind = "say", points = 20, when_expected = true,
  any = { "ask_consent" },
  phase = "transfer", observe = { "act", "control" }, sources = "002·4.5, 004·2-w12",
  title = text("转接前征求同意", "轉接前徵求同意", "Ask before handing over"),
  expected = text("转接之前问一句对方是否愿意。", "轉接之前問一句對方是否願意。",
                  "The caller is asked whether that is all right."),
  met = text("问过对方，对方愿意才转。", "問過對方，對方願意才轉。", "The caller agrees before the transfer."),
  broken = text("没问就换了一个人来讲。", "沒問就換了一個人來講。", "Another voice appears unasked."),
  coaching = text("转之前问一声：“我帮您转接到工程部，您看可以吗？”",
                  "轉之前問一聲：「我幫您轉接到工程部，請問這樣可以嗎？」",
                  "Ask first: “May I put you through to Engineering?”"),
}

rule "wrong_number_kind" {
  group = "wrong_number", section = "handling", kind = "say", points = 40,
  any = { "wrong_number_help" },
  phase = "transfer", observe = { "act", "control" }, sources = "002·2.3",
  title = text("善待打错电话的人", "善待打錯電話的人", "Be kind to a wrong number"),
  expected = text("客气地说明打错了，并帮对方核对号码。", "客氣地說明打錯了，並幫對方核對號碼。",
                  "The mistake is explained kindly, with help to put it right."),
  met = text("说明打错了，还帮忙核对号码。", "說明打錯了，還幫忙核對號碼。",
             "The mistake is explained, and the number checked together."),
  broken = text("“打错了！”接着就挂。", "「打錯了！」接著就掛。", "“Wrong number!”, and down it goes."),
  coaching = text("别只说“打错了”，说“您可能拨错了，这里是……，我帮您核对一下号码”。",
                  "別只說「打錯了」，說「您可能撥錯了，這裡是……，我幫您核對一下號碼」。",
                  "Rather than “Wrong number”, say “You may have misdialled, this is …; let me check the number with you.”"),
}

rule "colleague_private_call" {
  group = "colleague_private", section = "handling", kind = "that", points = 40,
  any = { "say_absent", "offer_message", "promise_pass_on" },
  that = "said('say_absent') and (said('offer_message') or said('promise_pass_on')) and " ..
         "not said('leak_private') and not said('chat_joke')",
  phase = "transfer", observe = { "act" }, sources = "002·2.3",
  title = text("同事家人来电要得体", "同事家人來電要得體", "A colleague's family on the line"),
  expected = text("抱歉地说明不在，提出转告，不谈同事的私事。", "抱歉地說明不在，提議轉告，不談同事的私事。",
                  "Regret, an offer to pass it on, and not a word about the colleague's affairs."),
  met = text("语气亲切，答应请他回电。", "語氣親切，答應請他回電。", "Friendly in tone, with the promise that he will ring."),
  broken = text("冷淡应付，或聊起同事的私事。", "冷淡應付，或聊起同事的私事。",
                "A cold answer, or gossip about the colleague."),
  coaching = text("说“真抱歉，他这会儿走不开，我请他一有空就给您回电”。",
                  "說「真抱歉，他現在走不開，我請他一有空就回電給您」。",
                  "Say “I'm so sorry, he can't come to the phone; I'll ask him to ring you as soon as he's free.”"),
}

rule "visitor_first" {
  group = "visit", section = "handling", kind = "side", field = "visitor", window = "before_pick_up", limit = "15 s", points = 12,
  phase = "transfer", observe = { "scene", "timing" }, sources = "002·2.3",
  title = text("人和电话同时到，先招呼人", "人和電話同時到，先招呼人", "Visitor and telephone at once"),
  expected = text("先问候来客、请坐，再接电话。", "先問候訪客、請坐，再接電話。",
                  "The visitor is greeted and offered a seat, and then the receiver is lifted."),
  met = text("一句“您好，请坐”，转身接起电话。", "一句「您好，請坐」，轉身接起電話。",
             "“Good morning, please sit down”, and then the telephone."),
  broken = text("只顾电话，来客站着没人理。", "只顧電話，訪客站著沒人理。",
                "The telephone is taken and the visitor left standing."),
  coaching = text("先对来客说“您好，请坐，我接个电话”，接起来晚了就道歉。",
                  "先對訪客說「您好，請坐，我接個電話」，接起來晚了就致歉。",
                  "Say “Good morning, do sit down, I'll just take this call”, and apologise on the line if it got late."),
}

rule "visitor_mid_call_callback" {
  group = "visit", section = "handling", kind = "say", points = 15, when_expected = true,
  any = { "visitor_excuse" },
  phase = "transfer", observe = { "act", "control" }, sources = "002·2.3",
  title = text("通话中来了客人，约好回电", "通話中來了客人，約好回電", "A visitor in mid-call"),
  expected = text("向来电人说明有急事，约好自己回电。", "向來電者說明有急事，約好自己回電。",
                  "The caller hears that something pressing has come up, and that we shall ring back."),
  met = text("说明原因，由自己打回去。", "說明原因，由自己打回去。", "A reason, and we are the ones to ring."),
  broken = text("叫对方晚点再打，或让客人干站着。", "叫對方晚點再打，或讓客人乾站著。",
                "“Ring again later”, or the visitor is left standing."),
  coaching = text("说“真不好意思，我这里有急事，二十分钟后我给您回电，好吗？”",
                  "說「真不好意思，我這裡有急事，二十分鐘後我回電給您，好嗎？」",
                  "Say “I'm sorry, something urgent has come up; may I ring you back in twenty minutes?”"),
}

rule "signal_visitor" {
  group = "own_personal_call", section = "handling", kind = "say", points = 60, when_expected = true,
  any = { "signal_visitor", "visitor_excuse" },
  phase = "transfer", observe = { "scene", "timing" }, sources = "003·man11, 004·8-2.4(3)",
  title = text("马上招呼来客", "馬上招呼來客", "Greet the visitor at once"),
  expected = text("柜台前来了人，马上捂住话筒点头招呼。", "櫃台前有人來，馬上摀住話筒點頭招呼。",
                  "Somebody at the desk gets a nod and a word at once, with the mouthpiece covered."),
  met = text("点头、手势或一句轻声招呼。", "點頭、手勢或一句輕聲招呼。", "A nod, a gesture or a soft word."),
  broken = text("装作没看见，等讲完再说。", "裝作沒看見，等講完再說。", "One looks away until the call is over."),
  coaching = text("捂住话筒，轻声说一句“您好，请先坐，我马上就来”。",
                  "摀住話筒，輕聲說一句「您好，請先坐，我馬上就來」。",
                  "Cover the mouthpiece and say softly “Good afternoon, please have a seat; I'll be with you in a moment.”"),
}
