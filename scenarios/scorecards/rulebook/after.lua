-- After the call: passing on, following up, writing up, learning.

local text = include "rulebook/text"

rule "message_promised" {
  group = "colleague_absent", section = "closing", kind = "say", points = 30,
  any = { "promise_pass_on" },
  phase = "transfer", observe = { "act" }, sources = "001·S4②, 004·8-4.1",
  title = text("答应一定转告", "答應一定轉告", "Promise that he will be told"),
  expected = text("明确答应：人一回来就转告。", "明確答應：人一回來就轉告。",
                  "A clear promise to tell the colleague on his return."),
  met = text("答应了，也说了什么时候转告。", "答應了，也說了什麼時候轉告。", "A promise, and when it will be kept."),
  broken = text("只说“知道了”，对方心里没底。", "只說「知道了」，對方心裡沒底。",
                "“All right”, and the caller is none the wiser."),
  coaching = text("结束前说一句“他一回来我就转告，请他给您回电”，说了就要做到。",
                  "結束前說一句「他一回來我就轉告，請他給您回電」，說了就要做到。",
                  "Say “I'll tell him as soon as he's back and ask him to ring you”, and then do it."),
}

rule "deliver_message" {
  group = "message", section = "closing", kind = "between", points = 30,
  any = { "promise_pass_on" }, ends = { "brief_colleague" },
  phase = "after", observe = { "scene", "timing" }, sources = "001·S4②, 004·8-4.1",
  title = text("留言真的转到", "留言真的轉到", "Hand the message on"),
  expected = text("答应转告的话，当班就告诉同事本人。", "答應轉告的話，當班就告訴同仁本人。",
                  "What one promised to pass on is told to the colleague within the shift."),
  met = text("同事一回来，就听到谁来电、什么事。", "同仁一回來，就聽到誰來電、什麼事。",
             "The colleague hears who rang, and about what."),
  broken = text("单子留在抽屉里，同事不知道有人找。", "單子留在抽屜裡，同仁不知道有人找。",
                "The note stays in the drawer, and the colleague never hears of it."),
  coaching = text("同事一回来就说：“丁先生来过电话，验收改到十五号，请您四点前回电。”",
                  "同仁一回來就說：「丁先生來過電話，檢查改到十五號，請您四點前回電。」",
                  "As soon as your colleague is back say “Mr Ding rang; the inspection is moved to the 15th, would you ring him before four?”"),
}

rule "complaint_follow_up" {
  group = "outbound", section = "handling", kind = "say", points = 25, when_expected = true,
  any = { "follow_up_check" },
  phase = "after", observe = { "scene", "control" }, sources = "004·5-4.2, 004·9",
  title = text("处理完再回访", "處理完再回訪", "Ring to see how it went"),
  expected = text("处理之后打电话问结果满不满意。", "處理之後打電話問結果滿不滿意。",
                  "After the case is handled, the caller is asked how it went."),
  met = text("主动问好了没有、还有什么不满意。", "主動問好了沒有、還有什麼不滿意。",
             "It is asked whether all is well, and what is not."),
  broken = text("电话打了，只为通知结案。", "電話打了，只為通知結案。", "The call only announces that the case is closed."),
  coaching = text("问一句“昨天修好以后，还有没有不满意的地方？”，有就再听一遍。",
                  "問一句「昨天修好以後，還有沒有不滿意的地方？」，有就再聽一遍。",
                  "Ask “Has it been all right since yesterday's repair?”, and listen again if it hasn't."),
}

rule "log_enquiry_form" {
  group = "sales", section = "recording", kind = "quiz", points = 5,
  phase = "after", observe = { "form" }, sources = "000·A5, 003·desk",
  title = text("每通咨询都登记", "每通詢問都登記", "Log every enquiry"),
  expected = text("来电资料记入咨询电话统计表。", "來電資料記入諮詢電話統計表。",
                  "Every enquiry is entered in the list of telephone enquiries."),
  met = text("挂断就填，接下一通之前填完。", "掛斷就填，接下一通之前填完。",
             "Entered at once, before the next call."),
  broken = text("一天下来，只记得几个大概。", "一天下來，只記得幾個大概。", "By evening only a few are remembered."),
  coaching = text("挂断后先填一行，再对自己说“下一通”。", "掛斷後先填一行，再對自己說「下一通」。",
                  "Fill in the line as soon as the receiver is down, and only then say “Next, please.”"),
  ask = text("咨询电话统计表什么时候填？", "諮詢電話統計表什麼時候填？", "When is the list of enquiries filled in?"),
  answers = {
    { text("每通之后马上", "每通之後馬上", "Straight after each call"), right = true },
    { text("有成交希望的才填", "有成交希望的才填", "Only for callers who are likely to buy") },
    { text("周末一次补齐", "週末一次補齊", "All together at the weekend") },
  },
}

rule "report_enquiry_to_manager" {
  group = "sales", section = "recording", kind = "quiz", points = 4,
  phase = "after", observe = { "scene" }, sources = "004·2-tel, 004·5-4.2",
  title = text("来电资料交给经理", "來電資料交給經理", "Share it with the manager"),
  expected = text("资料及时整理，跟销售经理讨论。", "資料及時整理，跟銷售經理討論。",
                  "The day's calls are sorted and discussed with the sales manager."),
  met = text("当天整理好，一起商量怎么跟进。", "當天整理好，一起商量怎麼跟進。",
             "Sorted the same day, and the next steps agreed."),
  broken = text("资料收在自己抽屉里。", "資料收在自己抽屜裡。", "It stays in one's own drawer."),
  coaching = text("下班前找经理说“今天有六通来电，我想跟您讨论怎么跟进”。",
                  "下班前找經理說「今天有六通來電，我想跟您討論怎麼跟進」。",
                  "Before you go, tell the manager “Six calls today; may we talk about how to follow them up?”"),
  ask = text("今天的来电客户资料，下班前怎么处理？", "今天的來電客戶資料，下班前怎麼處理？",
             "What becomes of today's callers' details before you go home?"),
  answers = {
    { text("自己留着，免得被抢走", "自己留著，免得被搶走", "I keep them, so that nobody takes them") },
    { text("整理好，跟经理讨论", "整理好，跟經理討論", "I sort them and talk them over with the manager"), right = true },
    { text("等经理问起再说", "等經理問起再說", "I wait until the manager asks") },
  },
}

rule "self_review" {
  group = "shift", section = "closing", kind = "quiz", points = 4,
  phase = "after", observe = { "scene" }, sources = "001·X9",
  title = text("挂断后回想一遍", "掛斷後回想一遍", "Look back at each call"),
  expected = text("每通之后想想哪里好、哪里可以更好。", "每通之後想想哪裡好、哪裡可以更好。",
                  "After every call: what went well, and what could be better?"),
  met = text("想出一点，下一通就用上。", "想出一點，下一通就用上。", "One thing is found and used in the next call."),
  broken = text("挂了就忘，同样的错再来一次。", "掛了就忘，同樣的錯再來一次。",
                "Forgotten at once, and the same mistake comes again."),
  coaching = text("挂断后问自己一句“刚才哪一句可以说得更好？”", "掛斷後問自己一句「剛才哪一句可以說得更好？」",
                  "Ask yourself “Which sentence could I have put better?”"),
  ask = text("一通不顺的电话刚结束，接下来最有用的是什么？", "一通不順的電話剛結束，接下來最有用的是什麼？",
             "A call has just gone badly. What helps most now?"),
  answers = {
    { text("跟同事抱怨那位客人", "跟同事抱怨那位客人", "Complaining about the caller to a colleague") },
    { text("想想哪一句可以换个说法", "想想哪一句可以換個說法",
           "Thinking which sentence could have been put otherwise"), right = true },
    { text("马上忘掉，免得影响心情", "馬上忘掉，免得影響心情", "Forgetting it at once, to save one's mood") },
  },
}

rule "do_not_forget_customer" {
  group = "shift", section = "closing", kind = "between", field = "dialled", limit = "10 min", points = 25,
  any = { "offer_callback", "visitor_excuse" },
  phase = "after", observe = { "scene", "timing" }, sources = "004·5-4.2, 001·S4②, S5②",
  title = text("答应的事要办到", "答應的事要辦到", "Keep what was promised"),
  expected = text("答应回电，就在说好的时间之内拨出去。", "答應回電，就在說好的時間之內撥出去。",
                  "Whoever was promised a call back is rung in time."),
  met = text("到了时间，即使没有结果也打一通。", "到了時間，即使沒有結果也打一通。",
             "At the hour one rings, even without a result."),
  broken = text("挂断以后忘了回电，或拖过了说好的时间。", "掛斷之後忘了回電，或拖過了說好的時間。", "The call back never comes, or comes too late."),
  coaching = text("把时间写在单子上；没有结果也说“还在处理，五点再给您消息”。",
                  "把時間寫在單子上；沒有結果也說「還在處理，五點再給您消息」。",
                  "Write the hour on the slip; without a result say “We're still at it; I'll ring again at five.”"),
}

rule "share_experience" {
  group = "shift", section = "closing", kind = "quiz", points = 3,
  phase = "after", observe = { "quiz" }, sources = "004·5-1, 4.2",
  title = text("好经验说给大家听", "好經驗說給大家聽", "Share what works"),
  expected = text("听同事的意见，也把好办法传开。", "聽同事的意見，也把好辦法傳開。",
                  "One listens to colleagues and passes on what works."),
  met = text("一个好说法，全组都用上。", "一個好說法，全組都用上。", "A good phrase spreads through the team."),
  broken = text("各做各的，同样的坑人人踩。", "各做各的，同樣的錯人人犯。",
                "Everyone alone, and the same mistake many times over."),
  coaching = text("交班时说一句“今天我这样回答，客人很满意”。", "交班時說一句「今天我這樣回答，客人很滿意」。",
                  "At the change of shift say “I put it like this today, and it went down well.”"),
  ask = text("您想出一句很管用的回答，接下来呢？", "您想出一句很管用的回答，接下來呢？",
             "You have found an answer that works very well. What next?"),
  answers = {
    { text("交班时告诉同事", "交班時告訴同事", "Tell the others at the change of shift"), right = true },
    { text("留着自己用，业绩才好", "留著自己用，業績才好", "Keep it, for the sake of one's figures") },
    { text("有人问再说", "有人問再說", "Mention it if somebody asks") },
  },
}

rule "answer_written_messages" {
  group = "shift", section = "closing", kind = "quiz", points = 3,
  phase = "after", observe = { "scene" }, sources = "004·6-p4, p5",
  title = text("邮件也要用心回", "電子郵件也要用心回", "Written questions, too"),
  expected = text("邮件里的问题及时、亲自回答。", "郵件裡的問題及時、親自回答。",
                  "Questions by mail are answered soon and in person."),
  met = text("写上称呼，针对他的问题回答。", "寫上稱呼，針對他的問題回答。",
             "By name, and to what was asked."),
  broken = text("一封自动回复了事。", "一封自動回覆了事。", "An automatic reply and nothing else."),
  coaching = text("电话空档回一封：“林先生您好，您问的车位，情况是这样……”",
                  "電話空檔回一封：「林先生您好，您問的車位，情況是這樣……」",
                  "Use a quiet moment: “Dear Mr Lin, about the parking space you asked for …”"),
  ask = text("住户发邮件来问车位，怎么回最好？", "住戶寫電子郵件來問車位，怎麼回最好？",
             "A resident asks about a parking space by mail. What is the best reply?"),
  answers = {
    { text("用系统的自动回复", "用系統的自動回覆", "The system's automatic one") },
    { text("当天亲自写，称呼姓名，针对问题", "當天親自寫，稱呼姓名，針對問題",
           "A personal one the same day, by name and to the point"), right = true },
    { text("请他打电话来问", "請他打電話來問", "That he should ring instead") },
  },
}
