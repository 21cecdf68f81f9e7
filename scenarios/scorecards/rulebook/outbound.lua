-- Calls that we make. Greeting and introduction are judged by "base", too.

local text = include "rulebook/text"
local worth_noting = include "rulebook/worth_noting"

rule "fee_reminder_facts" {
  group = "outbound", section = "handling", kind = "that", when_expected = true, points = 25,
  any = { "state_due" },
  that = "said('state_purpose') and said('state_due') and not said('threat') and not said('blame_customer')",
  phase = "outbound", observe = { "act" }, sources = "004·8-3.3(8)",
  title = text("催费只讲事实", "催繳只講事實", "A reminder keeps to facts"),
  expected = text("说明来意，再讲清月份、通知日、期限和滞纳金。", "說明來意，再講清楚月份、通知日、期限和滯納金。",
                  "The purpose, then month, date of the notice, due day and surcharge."),
  met = text("日期、金额都清楚，语气平和。", "日期、金額都清楚，語氣平和。", "Dates and figures, in an even tone."),
  broken = text("责备对方，或拿断水断电来吓人。", "責備對方，或拿斷水斷電來嚇人。", "Reproaches, or threats to cut the water off."),
  coaching = text("说“想跟您确认一下，三月的物业费通知您收到了吗？期限是二十号”。",
                  "說「想跟您確認一下，三月的管理費通知您收到了嗎？期限是二十號」。",
                  "Say “May I check whether our notice for March reached you? It is due on the twentieth.”"),
}

rule "out_plan_time" {
  group = "outbound", section = "timing", kind = "length", limit = "120 %", points = 8, timed = true,
  phase = "outbound", observe = { "timing", "form" }, sources = "002·1.1, 6",
  title = text("掌握通话时间", "掌握通話時間", "Keep the time in hand"),
  expected = text("通话不超过预计时间的百分之 {limit}。", "通話不超過預計時間的百分之 {limit}。",
                  "The call takes no more than {limit} per cent of the time it should."),
  met = text("该谈的谈完，时间也刚好。", "該談的談完，時間也剛好。", "All is said, and the time was kept."),
  broken = text("越谈越远，耽误双方的时间。", "越談越遠，耽誤雙方的時間。", "It runs on, at the cost of both."),
  coaching = text("一开始就说“占用您两分钟”，两分钟到了就收尾。",
                  "一開始就說「耽誤您兩分鐘」，兩分鐘到了就收尾。",
                  "Say “It will take two minutes” at the start, and come to an end when they are up."),
}

rule "out_greet_introduce" {
  group = "outbound", section = "opening", kind = "say", window = "first_turn", points = 15,
  all = { "greet", "identify_org" },
  phase = "outbound", observe = { "act" }, sources = "002·1.2, 004·8-3.3(2),(8)",
  title = text("接通先问好、报单位", "接通先問好、報單位", "Greet and say who you are"),
  expected = text("第一句话里又问好，又报单位。", "第一句話裡又問好，又報單位。",
                  "The first answer holds both a greeting and the name of the house."),
  met = text("“您好，这里是……”", "「您好，這裡是……」", "“Good morning, this is …”"),
  broken = text("第一句就问“你是谁”。", "第一句就問「你是誰」。", "“Who is that?” comes first."),
  coaching = text("对方一“喂”就说“您好，这里是……”，再说找谁。",
                  "對方一「喂」就說「您好，這裡是……」，再說找誰。",
                  "On their “Hello?” say “Good morning, this is …”, then whom you want."),
}

rule "out_confirm_person" {
  group = "outbound", section = "opening", kind = "say", window = "first_turns", limit = "2 answers", points = 30,
  when_expected = true, any = { "confirm_person" },
  phase = "outbound", observe = { "act" }, sources = "002·1.2",
  title = text("核对接电话的人", "確認接電話的人", "Make sure who it is"),
  expected = text("头两句话里核对对方是不是要找的人。", "頭兩句話裡確認對方是不是要找的人。",
                  "Within the first two answers it is checked who is on the line."),
  met = text("确定是本人，才往下说。", "確定是本人，才往下說。", "On only when it is the right person."),
  broken = text("没问是谁就把事情说了。", "沒問是誰就把事情說了。", "The matter is told to whoever lifts."),
  coaching = text("报完单位就问“请问是康女士吗？”，是本人再谈正事。",
                  "報完單位就問「請問是康小姐嗎？」，是本人再談正事。",
                  "After your name ask “Am I speaking to Ms Kang?”; only then come to the matter."),
}

rule "out_confirm_before_matter" {
  group = "outbound", section = "opening", kind = "order", points = 15,
  any = { "confirm_person", "identify_org" }, before = { "state_purpose" },
  phase = "outbound", observe = { "act" }, sources = "002·1.2",
  title = text("先报身份，再谈正事", "先報身分，再談正事", "Who we are before what we want"),
  expected = text("说明来意之前，先报单位、核对对方。", "說明來意之前，先報單位、確認對方。",
                  "The house is named, or the person confirmed, before the purpose is told."),
  met = text("先让对方知道是谁打来。", "先讓對方知道是誰打來。", "They know who is ringing before they hear why."),
  broken = text("一接通就讲事情，对方一头雾水。", "一接通就講事情，對方一頭霧水。",
                "The matter first, and they wonder who it is."),
  coaching = text("拨通先说“您好，这里是……”，再说为什么打来。",
                  "接通先說「您好，這裡是……」，再說為什麼打來。",
                  "Begin with “Hello, this is …”, then say why you call."),
}

rule "out_fetch_thank" {
  group = "outbound", section = "opening", kind = "that", points = 8,
  applies = "said('ask_to_fetch')", that = "said('thank')",
  phase = "outbound", observe = { "act" }, sources = "002·1.2, 004·8-3.3(2)",
  title = text("请人代叫要道谢", "請人代叫要道謝", "Thank whoever fetches"),
  expected = text("请接电话的人去叫人，也谢谢他。", "請接電話的人去叫人，也謝謝他。",
                  "Whoever goes to fetch the person wanted is thanked."),
  met = text("“麻烦您请林先生听电话，谢谢。”", "「麻煩您請林先生聽電話，謝謝。」",
             "“Would you call Mr Lin to the phone? Thank you.”"),
  broken = text("使唤人似的，一声谢也没有。", "使喚人似的，一聲謝也沒有。", "Like an order, and never a thank-you."),
  coaching = text("说“麻烦您请林先生听电话好吗？谢谢您”，一句话里就道谢。",
                  "說「麻煩您請林先生聽電話好嗎？謝謝您」，一句話裡就道謝。",
                  "Put both in one breath: “Could I speak to Mr Lin, please? Thank you so much.”"),
}

rule "out_apologise_unarranged" {
  group = "outbound", section = "opening", kind = "say", points = 15, when_expected = true,
  any = { "apologise_disturb" },
  phase = "outbound", observe = { "act" }, sources = "002·1.2, 004·5-3(7),(8), 004·8-3.2L14",
  title = text("为打扰致歉", "為打擾致歉", "Sorry to disturb you"),
  expected = text("没有事先约好的电话，先说一声打扰了。", "沒有事先約好的電話，先說一聲打擾了。",
                  "A call that nobody expects begins with an apology for disturbing."),
  met = text("先为打扰道歉，再说事情。", "先為打擾致歉，再說事情。", "Sorry to disturb, and then the matter."),
  broken = text("当作对方一直在等这通电话。", "當作對方一直在等這通電話。", "As if they had been waiting for the call."),
  coaching = text("开口加一句“不好意思，打扰您了”。", "開口加一句「不好意思，打擾您了」。",
                  "Add “I'm sorry to disturb you” to your first words."),
}

rule "out_get_to_point" {
  group = "outbound", section = "handling", kind = "say", window = "first_turns", limit = "3 answers", points = 40,
  when_expected = true, any = { "state_purpose" },
  phase = "outbound", observe = { "timing", "act" }, sources = "002·1.2, 1.3",
  title = text("三句话内说明来意", "三句話內說明來意", "Come to the point"),
  expected = text("头 {limit} 句话里说清为什么打来。", "頭 {limit} 句話裡說清楚為什麼打來。",
                  "The purpose is told within the first {limit} answers."),
  met = text("开场之后马上说为什么打来。", "開場之後馬上說為什麼打來。", "Right after the opening comes the reason."),
  broken = text("寒暄半天，对方还不知道什么事。", "寒暄半天，對方還不知道什麼事。",
                "Small talk, and they still wonder what it is about."),
  coaching = text("一句话说清：“给您打电话是想通知您明天的维修时间。”",
                  "一句話說清楚：「打電話給您是想通知您明天的維修時間。」",
                  "Say it in one sentence: “I'm calling to let you know about tomorrow's repair.”"),
}

rule "out_remember_goal" {
  group = "outbound", section = "handling", kind = "that", points = 8,
  applies = "said('farewell') or said('chat_joke')",
  that = "(said('state_purpose') or said('state_due') or said('follow_up_check') or " ..
         "said('leave_message_request')) and not said('chat_joke')",
  phase = "outbound", observe = { "form", "act" }, sources = "002·3.6, 4.13",
  title = text("始终记得为什么打", "始終記得為什麼打", "Keep the aim in mind"),
  expected = text("说到了目的，也没有扯远。", "說到了目的，也沒有扯遠。",
                  "The purpose was told, and the talk kept to it."),
  met = text("对方岔开了，也能绕回正题。", "對方岔開了，也能繞回正題。", "When the other strays, one comes back to it."),
  broken = text("聊得起劲，事情忘了说。", "聊得起勁，事情忘了說。", "A lively chat, and the matter forgotten."),
  coaching = text("扯远了就说“说回刚才那件事，周三十点您方便吗？”",
                  "扯遠了就說「回到剛才那件事，星期三十點您方便嗎？」",
                  "When it strays, say “Coming back to Wednesday: would ten o'clock suit you?”"),
}

rule "out_urgent_polite" {
  group = "outbound", section = "handling", kind = "avoid", points = 8,
  any = { "rush", "interrogate", "order_caller", "demand_repeat", "threat" },
  applies = worth_noting { "rush", "interrogate", "order_caller", "demand_repeat", "threat" },
  phase = "outbound", observe = { "act" }, sources = "002·1.3",
  title = text("再急也有礼", "再急也有禮", "Polite, however urgent"),
  expected = text("事情再急，话也说得有条理、有礼貌。", "事情再急，話也說得有條理、有禮貌。",
                  "Even what is urgent is told in order and with courtesy."),
  met = text("短短一句问候，再说急事。", "短短一句問候，再說急事。", "A short greeting, and then what is urgent."),
  broken = text("劈头就催，像在下命令。", "劈頭就催，像在下命令。", "Hurrying and ordering from the first word."),
  coaching = text("深吸一口气，说“您好，这里是物业，楼上漏水，想请您马上看一下厨房”。",
                  "深吸一口氣，說「您好，這裡是物業，樓上漏水，想請您馬上看一下廚房」。",
                  "Take a breath and say “Good morning, this is the management office. There's a leak above you; could you look at your kitchen now?”"),
}

rule "out_order_explain" {
  group = "outbound", section = "handling", kind = "sequence", low = "3 times", points = 8,
  any = { "greet", "confirm_person", "state_purpose", "farewell" },
  phase = "outbound", observe = { "act" }, sources = "002·1.4",
  title = text("内容有先后", "內容有先後", "Everything in its order"),
  expected = text("问好、确认对方、说明来意、道别，一步步来。", "問好、確認對方、說明來意、道別，一步步來。",
                  "Greeting, the right person, the purpose, the good-bye: step by step."),
  met = text("一步接一步，对方跟得上。", "一步接一步，對方跟得上。", "One step after the other, easy to follow."),
  broken = text("事情讲完才问对方是谁。", "事情講完才問對方是誰。", "The matter is told before it is known to whom."),
  coaching = text("按“问好、您是哪位、什么事”的顺序说；对方不懂就说“我再解释一下”。",
                  "照「問好、您是哪位、什麼事」的順序說；對方不懂就說「我再解釋一下」。",
                  "Greeting, person, matter: keep that order, and if they don't follow say “Let me explain that.”"),
}

rule "out_ask_convenient" {
  group = "outbound", section = "opening", kind = "say", points = 15, when_expected = true,
  any = { "ask_convenient" },
  phase = "outbound", observe = { "act" }, sources = "002·1.4, 004·5-3(7)",
  title = text("问现在方便吗", "問現在方便嗎", "Is this a good time?"),
  expected = text("往下谈之前，问对方此刻方不方便。", "往下談之前，問對方此刻方不方便。",
                  "The other side is asked whether it suits just now."),
  met = text("先问有没有空，再细谈。", "先問有沒有空，再細談。", "Whether there is time is asked before the details."),
  broken = text("不管对方在忙，一口气讲到底。", "不管對方在忙，一口氣講到底。", "On one goes, whether they have time or not."),
  coaching = text("说“请问您现在方便接电话吗？”，不方便就约个时间再打。",
                  "說「請問您現在方便講電話嗎？」，不方便就約個時間再打。",
                  "Ask “Is this a good time to talk?”, and if not, when you may ring again."),
}

rule "out_end_when_done" {
  group = "outbound", section = "closing", kind = "quiz", points = 4,
  phase = "outbound", observe = { "timing", "act" }, sources = "002·1.2",
  title = text("谈完就收尾", "談完就收尾", "End when it is done"),
  expected = text("目的达到，道谢、道别，不再拖。", "目的達到，道謝、道別，不再拖。",
                  "Once the aim is reached: thanks and good-bye."),
  met = text("约好时间，两句话就结束。", "約好時間，兩句話就結束。", "The hour is fixed, and two sentences later it is over."),
  broken = text("事情谈妥了还东拉西扯。", "事情談妥了還東拉西扯。", "All is settled, and still it goes on."),
  coaching = text("谈妥就说“那就周三十点，谢谢您，再见”。", "談妥就說「那就星期三十點，謝謝您，再見」。",
                  "When it's settled say “Wednesday at ten, then. Thank you, goodbye.”"),
  ask = text("打给住户约维修，时间谈妥了，接下来呢？", "打給住戶約維修，時間談妥了，接下來呢？",
             "You rang to arrange a repair, and the hour is agreed. What now?"),
  answers = {
    { text("顺便聊聊近况，拉近关系", "順便聊聊近況，拉近關係", "A little chat, for good relations") },
    { text("确认一次，道谢，道别，等对方先挂", "確認一次，道謝，道別，等對方先掛",
           "Confirm it once, thank, say good-bye, and let them hang up"), right = true },
    { text("说完“好”就挂", "說完「好」就掛", "Say “Fine” and hang up") },
  },
}

rule "out_next_reason" {
  group = "outbound", section = "closing", kind = "say", points = 8, when_expected = true,
  any = { "next_contact" },
  phase = "outbound", observe = { "act" }, sources = "002·1.2",
  title = text("为下次联系留个由头", "為下次聯絡留個理由", "A reason to ring again"),
  expected = text("结束前说好什么时候、为什么再联系。", "結束前說好什麼時候、為什麼再聯絡。",
                  "Before the end: when there will be contact again, and why."),
  met = text("对方知道会再接到电话。", "對方知道會再接到電話。", "They know that another call will come."),
  broken = text("一句再见，下次不知道怎么开口。", "一句再見，下次不知道怎麼開口。",
                "A good-bye, and no way to begin next time."),
  coaching = text("说“师傅修好以后，我周四再打来问问情况”。", "說「師傅修好以後，我星期四再打來問問情況」。",
                  "Say “Once it's repaired I'll ring on Thursday to hear how it is.”"),
}

rule "out_ten_rings" {
  group = "outbound", section = "timing", kind = "control", field = "ringback", low = "10 times", limit = "12 times",
  points = 10, applies = "dials == 1 and calls == 0 and ringback > 0", -- several dials cannot be told apart
  phase = "outbound", observe = { "timing", "control" }, sources = "002·1.4",
  title = text("没人接，等十声", "沒人接，等十聲", "Let it ring ten times"),
  expected = text("没人接时，响满 {low} 声再挂断。", "沒人接時，響滿 {low} 聲再掛斷。",
                  "Where nobody answers, one waits for {low} rings before hanging up."),
  met = text("耐心等到第十声，才放下听筒。", "耐心等到第十聲，才放下聽筒。", "Ten patient rings, and then the receiver."),
  broken = text("三四声没人接就挂，或一直响下去。", "三四聲沒人接就掛，或一直響下去。",
                "Given up after three or four, or left ringing on and on."),
  coaching = text("心里数到十再放下，记下“十点，无人接听”，过几分钟再拨。",
                  "心裡數到十再放下，記下「十點，無人接聽」，過幾分鐘再撥。",
                  "Count to ten, note “ten o'clock, no answer”, and try again in a few minutes."),
}

rule "out_retry_3_5_min" {
  group = "outbound", section = "timing", kind = "that", points = 10, timed = true,
  applies = "dials > 1 and dials > calls and calls == 1", that = "idle >= 180 and idle <= 300",
  phase = "outbound", observe = { "timing", "control" }, sources = "002·1.4",
  title = text("过三到五分钟再拨", "過三到五分鐘再撥", "Try again in three to five minutes"),
  expected = text("没打通，过三到五分钟再拨。", "沒打通，過三到五分鐘再撥。",
                  "After a vain attempt, the next one comes three to five minutes later."),
  met = text("先做别的事，四分钟后再拨。", "先做別的事，四分鐘後再撥。", "Something else first, and four minutes later again."),
  broken = text("刚挂就重拨，或半天才想起来。", "剛掛就重撥，或半天才想起來。", "At once, or ages afterwards."),
  coaching = text("在单子上写“十点零四分再拨”，到点再打。", "在單子上寫「十點零四分再撥」，到點再打。",
                  "Write “again at four minutes past” on the sheet, and keep to it."),
}

rule "out_redial_when_cut" {
  group = "base", section = "timing", kind = "side", field = "line_cut", limit = "10 s", points = 8,
  phase = "outbound", observe = { "timing", "control" }, sources = "002·1.4",
  title = text("断线马上回拨", "斷線馬上回撥", "Cut off: dial at once"),
  expected = text("通话中断，{limit:s} 秒内拨回去。", "通話中斷，{limit:s} 秒內撥回去。",
                  "When the line is cut, one dials within {limit:s} seconds."),
  met = text("马上拨回，先为断线道歉。", "馬上撥回，先為斷線致歉。", "Dialled at once, with an apology for the cut."),
  broken = text("等着对方再打来。", "等著對方再打來。", "One waits for the other to ring."),
  coaching = text("马上拨回去说“不好意思，刚才断线了，我们接着说”。",
                  "馬上撥回去說「不好意思，剛才斷線了，我們接著說」。",
                  "Dial straight away and say “I'm sorry, we were cut off. You were saying …”"),
}

rule "out_important_call" {
  group = "outbound", section = "opening", kind = "quiz", points = 2,
  phase = "outbound", observe = { "quiz" }, sources = "002·1.4",
  title = text("重要的事，没约也要打", "重要的事，沒約也要打", "Important calls need no appointment"),
  expected = text("事情重要，没有预约也打，并为打扰道歉。", "事情重要，沒有預約也打，並為打擾致歉。",
                  "What is important is told without an appointment, with an apology for disturbing."),
  met = text("说明为什么急，请对方给一分钟。", "說明為什麼急，請對方給一分鐘。", "Why it cannot wait, and a request for a minute."),
  broken = text("因为没约好，就一直不打。", "因為沒約好，就一直不打。", "Without an appointment, the call is never made."),
  coaching = text("说“没跟您约就打来，很抱歉；明天停水，想先告诉您”。",
                  "說「沒跟您約就打來，很抱歉；明天停水，想先告訴您」。",
                  "Say “I'm sorry to ring unannounced; the water goes off tomorrow, and I wanted you to know.”"),
  ask = text("明天停水，要通知一位没约过的住户，怎么办？", "明天停水，要通知一位沒約過的住戶，怎麼辦？",
             "The water goes off tomorrow, and a resident must be told with whom nothing was arranged. What do you do?"),
  answers = {
    { text("现在就打，先为打扰致歉", "現在就打，先為打擾致歉", "Ring now, with an apology for disturbing"), right = true },
    { text("先写信约时间，再打电话", "先寫信約時間，再打電話", "Write for an appointment first") },
    { text("等他自己打来问", "等他自己打來問", "Wait until he rings to ask") },
  },
}

rule "out_do_not_give_up" {
  group = "outbound", section = "handling", kind = "say", points = 12, when_expected = true,
  any = { "leave_message_request", "next_contact", "offer_callback" },
  phase = "outbound", observe = { "control", "act" }, sources = "002·1.4",
  title = text("找不到人也不放弃", "找不到人也不放棄", "Don't give up"),
  expected = text("人不在或不肯谈，就留话或约下次。", "人不在或不肯談，就留話或約下次。",
                  "Where the person is out or unwilling, a message is left or another time agreed."),
  met = text("留了话，也说了何时再打。", "留了話，也說了何時再打。", "A message, and when there will be another call."),
  broken = text("“不在啊，那算了。”", "「不在啊，那算了。」", "“Not in? Never mind, then.”"),
  coaching = text("说“那我下午四点再打来，麻烦您先跟他说一声”。",
                  "說「那我下午四點再打來，麻煩您先跟他說一聲」。",
                  "Say “Then I'll try again at four; would you tell him that I rang?”"),
}

rule "out_leave_message" {
  group = "outbound", section = "closing", kind = "that", points = 10,
  applies = "said('leave_message_request')", that = "said('thank') and said('farewell')",
  phase = "outbound", observe = { "act" }, sources = "004·8-3.3(2)",
  title = text("托人转告，道谢再挂", "託人轉告，道謝再掛", "A message, thanks, good-bye"),
  expected = text("请人转告之后，道谢并说再见。", "請人轉告之後，道謝並說再見。",
                  "Whoever takes a message for us is thanked and bidden good-bye."),
  met = text("留话、道谢、再见，三样不缺。", "留話、道謝、再見，三樣不缺。", "Message, thanks and good-bye: all three."),
  broken = text("话一留完就挂了。", "話一留完就掛了。", "Down goes the receiver once the message is said."),
  coaching = text("说“麻烦您转告林先生，周三十点维修；谢谢您，再见”。",
                  "說「麻煩您轉告林先生，星期三十點維修；謝謝您，再見」。",
                  "Say “Would you tell Mr Lin, Wednesday at ten? Thank you so much, goodbye.”"),
}

rule "out_thank_you_call" {
  group = "thank_you", section = "handling", kind = "that", points = 40,
  that = "said('thank') and not said('pushy') and not said('introduce_project')",
  phase = "outbound", observe = { "act" }, sources = "004·6-p4",
  title = text("道谢的电话只道谢", "道謝的電話只道謝", "A call of thanks is just that"),
  expected = text("专程谢谢对方，不趁机推销。", "專程謝謝對方，不趁機推銷。",
                  "The call is there to thank, and nothing is sold."),
  met = text("说谢谢，问声好，就道别。", "說謝謝，問聲好，就道別。", "Thanks, a kind word, good-bye."),
  broken = text("谢字刚说完就介绍新房。", "謝字剛說完就介紹新屋。", "Hardly thanked, and the next flats are praised."),
  coaching = text("说“没有别的事，就是想谢谢您选择了我们”，然后道别。",
                  "說「沒有別的事，就是想謝謝您選擇了我們」，然後道別。",
                  "Say “I only wanted to thank you for choosing us”, and leave it at that."),
}
