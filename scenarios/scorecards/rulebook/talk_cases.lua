-- Talk: private calls, complaints, repairs and fees.

local text = include "rulebook/text"

rule "own_private_call_brief" {
  group = "own_personal_call", section = "handling", kind = "say", window = "first_turns", limit = "3 answers", points = 130,
  any = { "defer_personal" },
  phase = "talk", observe = { "act", "timing", "scene" }, sources = "001·S4③, 004·2-w15, 004·2-3",
  title = text("私事留到下班后", "私事留到下班後", "Private matters after work"),
  expected = text("最迟第 {limit} 句话就说明在上班，下班后再回电。", "最遲第 {limit} 句話就說明在上班，下班後再回電。",
                  "Within the first {limit} answers: at work now, will ring after hours."),
  met = text("一开始就说在上班，下班再回电。", "一開始就說在上班，下班再回電。",
             "At once: at work now, will ring after hours."),
  broken = text("聊了好几句才说在上班。", "聊了好幾句才說在上班。", "Several sentences of chat come first."),
  coaching = text("一听出是家里人就说“我在上班，下班打给你，好吗？”",
                  "一聽出是家人就說「我在上班，下班打給你，好嗎？」",
                  "As soon as you know the voice, say “I'm at work just now; I'll call you after six, all right?”"),
}

rule "own_private_call_at_once" {
  group = "own_personal_call", section = "handling", kind = "order", points = 40,
  any = { "defer_personal" },
  before = { "chat_joke", "show_willingness", "ask_detail", "acknowledge", "ask_to_hold", "overpromise" },
  phase = "talk", observe = { "act" }, sources = "001·S4③, 004·2-w15, 004·2-3",
  title = text("先说在上班，再说别的", "先說在上班，再說別的", "Work first"),
  expected = text("接话头、打听、应承之前，先说明自己在上班。", "接話、打聽、答應之前，先說明自己在上班。",
                  "“I'm at work” comes before any question or going along."),
  met = text("第一件事就是说明在上班。", "第一件事就是說明在上班。", "“I'm at work” comes first."),
  broken = text("先问“怎么了”，聊开了才收。", "先問「怎麼了」，聊開了才收。",
                "“What happened?” first, and then it runs on."),
  coaching = text("别先问“怎么回事”，先说“我在上班呢，晚上慢慢听你讲”。",
                  "別先問「怎麼回事」，先說「我在上班，晚上慢慢聽你說」。",
                  "Before “What happened?” say “I'm at work; I want to hear it all tonight.”"),
}

rule "own_private_call_no_chat" {
  group = "own_personal_call", section = "handling", kind = "avoid", points = 25,
  any = { "chat_joke", "slang", "show_willingness" },
  applies = "turns > 3 or said('chat_joke') or said('slang') or said('show_willingness')",
  phase = "talk", observe = { "act" }, sources = "001·S4③, 004·2-w15, 004·2-3",
  title = text("不在线上拉家常", "不在線上閒話家常", "No gossip, no errands on the line"),
  expected = text("不接着聊，也不用公务电话替人办私事。", "不跟著聊，也不用公務電話替人辦私事。",
                  "No going along with the story, and no private errands on the office telephone."),
  met = text("婉转打住，留到下班再说。", "婉轉打住，留到下班再說。", "It is put off kindly until after work."),
  broken = text("跟着聊起来，还答应帮忙办私事。", "跟著聊起來，還答應幫忙辦私事。",
                "One chats along and takes on an errand."),
  coaching = text("对方说得起劲，就接一句“这么有意思，晚上一定听你讲”。",
                  "對方說得起勁，就接一句「這麼精彩，晚上一定聽你說」。",
                  "If the story is too good to stop, say “I want to hear all of it tonight.”"),
}

rule "complaint_listen_first" {
  group = "complaint", section = "listening", kind = "order", points = 25,
  any = { "acknowledge", "empathise" },
  before = { "reassure_action", "give_deadline", "decline_politely", "escalate", "inform" },
  phase = "talk", observe = { "timing", "act" }, sources = "002·2.3, 004·8-3.2(3), 004·9",
  title = text("先听完再处理", "先聽完再處理", "Listen first"),
  expected = text("先应声、体谅，让对方把话说完，再谈怎么办。", "先應聲、體諒，讓對方把話說完，再談怎麼辦。",
                  "The story is heard with signs of sympathy before any answer to it."),
  met = text("听完、应过，才说处理方式。", "聽完、應過，才說處理方式。",
             "It is heard out, and then comes the remedy."),
  broken = text("才说两句，就急着解释或答复。", "才說兩句，就急著解釋或答覆。",
                "After two sentences the explaining begins."),
  coaching = text("先说“我在听，您慢慢说”，对方停下来再谈处理。",
                  "先說「我在聽，您慢慢說」，對方停下來再談處理。",
                  "Say “I'm listening, please go on”, and speak of remedies only when the caller stops."),
}

rule "complaint_ask_details" {
  group = "complaint", section = "listening", kind = "say", when_expected = true, points = 20,
  any = { "ask_detail" },
  phase = "talk", observe = { "act", "form" }, sources = "002·2.3, 004·8-3.3(3),(4)",
  title = text("问清楚细节", "問清楚細節", "Ask for the details"),
  expected = text("时间、地点、经过，不清楚的都问到。", "時間、地點、經過，不清楚的都問到。",
                  "When, where, how: whatever is unclear is asked."),
  met = text("一两个问题，把经过补完整。", "一兩個問題，把經過補完整。",
             "A question or two completes the account."),
  broken = text("凭想象判断，没问就下结论。", "憑想像判斷，沒問就下結論。", "A conclusion without a question."),
  coaching = text("说“为了帮您查清楚，请问是哪一天、哪个位置？”",
                  "說「為了幫您查清楚，請問是哪一天、哪個位置？」",
                  "Say “So that I can look into it: which day was it, and where?”"),
}

rule "complaint_grasp_core" {
  group = "complaint", section = "listening", kind = "say", when_expected = true, points = 15,
  any = { "confirm", "read_back" },
  phase = "talk", observe = { "act", "form" }, sources = "004·9",
  title = text("抓住重点", "抓住重點", "Grasp the core"),
  expected = text("用一句话说出对方要的是什么，请他确认。", "用一句話說出對方要的是什麼，請他確認。",
                  "One sentence sums up what the caller wants, and is put to him."),
  met = text("“您是希望今天停止噪音，对吗？”", "「您是希望今天停止噪音，對嗎？」",
             "“You want the noise to stop today, is that right?”"),
  broken = text("在枝节上打转，忘了对方要什么。", "在枝節上打轉，忘了對方要什麼。",
                "Side matters take over, and the point is lost."),
  coaching = text("听完说“我整理一下：您要的是……，对吗？”", "聽完說「我整理一下：您要的是……，對嗎？」",
                  "Afterwards say “Let me sum up: what you want is …, is that right?”"),
}

rule "complaint_apologise" {
  group = "rude_customer", section = "handling", kind = "say", points = 10, when_expected = true,
  any = { "apologise", "admit_fault" },
  phase = "talk", observe = { "act" }, sources = "004·5-3(8), 004·6-p5, 004·8-3.3(3),(4)",
  title = text("为不便道歉", "為不便致歉", "Apologise for the trouble"),
  expected = text("为给对方造成的不便道歉。", "為給對方造成的不便致歉。",
                  "An apology for the trouble the caller has had."),
  met = text("先为造成的不便致歉。", "先為造成的不便致歉。", "The trouble is regretted first."),
  broken = text("一句抱歉也没有，或“抱歉，但是……”。", "一句抱歉也沒有，或「抱歉，但是……」。",
                "No regret, or “Sorry, but …”"),
  coaching = text("先说“真对不起，给您添麻烦了”，道歉不等于认赔。",
                  "先說「真對不起，給您添麻煩了」，致歉不等於認賠。",
                  "Say “I'm very sorry for the trouble” first; being sorry admits no claim."),
}

-- the same for complaints in good manners
rule "complaint_regretted" {
  group = "complaint", section = "handling", kind = "say", points = 15, when_expected = true,
  any = { "apologise", "admit_fault" },
  phase = "talk", observe = { "act" }, sources = "004·5-3(8), 004·6-p5, 004·8-3.3(3),(4)",
  title = text("为不便道歉", "為不便致歉", "Apologise for the trouble"),
  expected = text("为给对方造成的不便道歉。", "為給對方造成的不便致歉。",
                  "An apology for the trouble the caller has had."),
  met = text("先为造成的不便致歉。", "先為造成的不便致歉。", "The trouble is regretted first."),
  broken = text("一句抱歉也没有，或“抱歉，但是……”。", "一句抱歉也沒有，或「抱歉，但是……」。",
                "No regret, or “Sorry, but …”"),
  coaching = text("先说“真对不起，给您添麻烦了”，道歉不等于认赔。",
                  "先說「真對不起，給您添麻煩了」，致歉不等於認賠。",
                  "Say “I'm very sorry for the trouble” first; being sorry admits no claim."),
}

rule "complaint_deadline_contact" {
  group = "complaint", section = "closing", kind = "tally", low = "3 times", points = 30,
  any = { "reassure_action", "give_deadline", "ask_contact" },
  phase = "talk", observe = { "act", "form" }, sources = "004·8-3.2L7, 3.2L15, 3.3(3),(4)",
  title = text("何时答复、怎么联系", "何時答覆、怎麼聯絡", "When the answer comes, and where to"),
  expected = text("说马上处理，说几点答复，问怎么联系，{low} 样都要有。",
                  "說馬上處理，說幾點答覆，問怎麼聯絡，{low} 樣都要有。",
                  "What is done, by when, and how to reach the caller: all {low}."),
  met = text("有动作、有时间、有电话。", "有動作、有時間、有電話。", "A step, a time and a number."),
  broken = text("只说“尽快”，也没留电话。", "只說「儘快」，也沒留電話。",
                "“As soon as possible”, and no number."),
  coaching = text("说“我马上通知现场，今天下午四点前答复您，打这个电话方便吗？”",
                  "說「我馬上通知現場，今天下午四點前答覆您，打這支電話方便嗎？」",
                  "Say “I'll tell the site now and ring you by four this afternoon; is this number right?”"),
}

rule "complaint_beyond_authority" {
  group = "complaint", section = "handling", kind = "that", when_expected = true, points = 25,
  any = { "escalate" },
  that = "(said('admit_limit') or said('decline_politely')) and said('escalate') and said('give_deadline')",
  phase = "talk", observe = { "act" }, sources = "004·8-3.3(4), 001·S5②",
  title = text("办不到的事往上报", "辦不到的事往上報", "Beyond your powers: report and promise a time"),
  expected = text("说明目前办不到和原因，报给主管，并说何时答复。",
                  "說明目前辦不到和原因，報給主管，並說何時答覆。",
                  "Regret and reason, the report to the supervisor, and the time of the answer."),
  met = text("原因、上报、时间，三样都说到。", "原因、上報、時間，三樣都說到。",
             "Reason, report and time are all told."),
  broken = text("“这我没办法”，或怪别的部门。", "「這我沒辦法」，或怪別的部門。",
                "“Nothing I can do”, or another department is blamed."),
  coaching = text("说“这件事我无法决定，我现在报给主管，明天中午前回复您”。",
                  "說「這件事我無法決定，我現在報給主管，明天中午前回覆您」。",
                  "Say “That isn't mine to decide; I'll take it to my supervisor and answer by noon tomorrow.”"),
}

rule "repair_answer_ten_minutes" {
  group = "repair", section = "closing", kind = "tally", low = "2 times", points = 30,
  any = { "reassure_action", "give_deadline" },
  phase = "talk", observe = { "act", "timing" }, sources = "004·8-3.3(5)",
  title = text("报修十分钟内回复", "報修十分鐘內回覆", "A repair is answered within ten minutes"),
  expected = text("说会派人，也说大约几分钟内回复。", "說會派人，也說大約幾分鐘內回覆。",
                  "Somebody will come, and the answer follows in about ten minutes."),
  met = text("“马上派人，十分钟内回电告诉您”。", "「馬上派人，十分鐘內回電告訴您」。",
             "“I'm sending somebody and will ring you within ten minutes.”"),
  broken = text("只说“会处理”，或保证几点修好。", "只說「會處理」，或保證幾點修好。",
                "“We'll see to it”, or an hour for the repair is guaranteed."),
  coaching = text("说“我现在派单，十分钟内回电告诉您师傅几点到”。",
                  "說「我現在派工，十分鐘內回電告訴您師傅幾點到」。",
                  "Say “I'm sending a fitter and will ring you within ten minutes with the time.”"),
}

rule "fee_enquiry_look_up" {
  group = "fees", section = "handling", kind = "control", field = "look_up", low = "1 time", points = 20,
  phase = "talk", observe = { "control", "form" }, sources = "004·8-3.3(7)",
  title = text("查了再说", "查了再說", "Look it up"),
  expected = text("问到费用，先查账再回答。", "問到費用，先查帳再回答。",
                  "Fees are looked up before they are told."),
  met = text("请对方稍候，查到再说。", "請對方稍候，查到再說。",
             "The caller is asked to wait, and the figures are found."),
  broken = text("凭印象报金额。", "憑印象報金額。", "A sum from memory."),
  coaching = text("说“请稍候半分钟，我查一下您这个月的账”。", "說「請稍候半分鐘，我查一下您這個月的帳」。",
                  "Say “Half a minute, please, I'll look up this month's account.”"),
}

rule "fee_enquiry_itemise" {
  group = "fees", section = "handling", kind = "say", points = 30,
  any = { "itemise_fee" },
  phase = "talk", observe = { "act" }, sources = "004·8-3.3(6),(7)",
  title = text("逐项说明费用", "逐項說明費用", "Itemise the fee"),
  expected = text("各项金额和总数都说清楚。", "各項金額和總數都說清楚。", "Every item, and the total."),
  met = text("物业费多少、电费多少、合计多少。", "管理費多少、電費多少、合計多少。",
             "So much for management, so much for electricity, in all so much."),
  broken = text("只报总数，或加起来不对。", "只報總數，或加起來不對。",
                "The total only, or a sum that is wrong."),
  coaching = text("说“物业费八百、电费两百三，合计一千零三十元”。",
                  "說「管理費八百、電費兩百三，合計一千零三十元」。",
                  "Say “Management 800, electricity 230, that makes 1,030 in all.”"),
}
