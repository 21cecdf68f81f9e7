-- Talk: enquiries of buyers, from the first question to the appointment.

local text = include "rulebook/text"
local worth_noting = include "rulebook/worth_noting"

rule "weave_selling_points" {
  group = "sales", section = "handling", kind = "that", when_expected = true, points = 15,
  any = { "inform" }, that = "said('introduce_project') and not said('boast')",
  phase = "talk", observe = { "act" }, sources = "000·A2, 004·2-tel",
  title = text("回答中带出优点", "回答中帶出優點", "Weave in a strength"),
  expected = text("答完问题，顺带说一个实在的优点，不夸大。", "答完問題，順帶說一個實在的優點，不誇大。",
                  "The answer carries one true strength and no boast."),
  met = text("“离地铁五分钟，上班很方便”。", "「離捷運五分鐘，上班很方便」。",
             "“Five minutes from the metro, so it's easy to get to work.”"),
  broken = text("只报数字，或吹“全城最好”。", "只報數字，或吹「全城最好」。",
                "Bare figures, or “the best in town”."),
  coaching = text("答完加一句好处：“三房朝南，冬天采光很好。”", "答完加一句好處：「三房朝南，冬天採光很好。」",
                  "Add the benefit: “Three bedrooms facing south, so it's bright in winter.”"),
}

rule "sales_collect_info" {
  group = "sales", section = "recording", kind = "tally", low = "3 times", points = 25,
  any = { "ask_name", "ask_contact", "ask_address", "ask_need" },
  phase = "talk", observe = { "act", "form" }, sources = "000·A3, 004·2-tel, 004·1-tel2, 004·3",
  title = text("了解客人和需求", "了解客人和需求", "Learn who they are and what they want"),
  expected = text("姓名、联系方式、住哪一带、要什么样的，至少问到 {low} 样。",
                  "姓名、聯絡方式、住哪一帶、要什麼樣的，至少問到 {low} 樣。",
                  "Name, number, area, wishes: at least {low} of them are asked for."),
  met = text("一边介绍一边问，资料自然齐了。", "一邊介紹一邊問，資料自然齊了。",
             "Asked between the answers, the picture completes itself."),
  broken = text("聊完了还不知道对方是谁、要什么。", "聊完了還不知道對方是誰、要什麼。",
                "At the end one knows neither who it was nor what was wanted."),
  coaching = text("穿插着问：“您目前住哪一带？想要几房？”", "穿插著問：「您目前住哪一帶？想要幾房？」",
                  "Ask in between: “Which part of town are you in now? How many bedrooms?”"),
}

rule "ask_source" {
  group = "sales", section = "recording", kind = "say", points = 15,
  any = { "ask_source" },
  phase = "talk", observe = { "act", "form" }, sources = "004·3",
  title = text("问从哪里知道的", "問從哪裡知道的", "Ask how they heard of us"),
  expected = text("顺口问一句对方怎么知道我们的。", "順口問一句對方怎麼知道我們的。",
                  "A casual question how the caller heard of the house."),
  met = text("自然地问，记在单子上。", "自然地問，記在單子上。", "It is asked lightly and noted."),
  broken = text("忘了问，或问得像盘问。", "忘了問，或問得像查戶口。", "Forgotten, or asked like a policeman."),
  coaching = text("说“方便请教，您是从哪里知道我们的？”", "說「方便請教，您是從哪裡知道我們的？」",
                  "Say “May I ask how you came to hear of us?”"),
}

rule "ask_need_before_price" {
  group = "sales", section = "handling", kind = "order", when_expected = true, points = 20,
  any = { "ask_need" }, before = { "inform", "introduce_project" },
  phase = "talk", observe = { "act" }, sources = "004·3",
  title = text("先问需要再报价", "先問需要再報價", "The need before the price"),
  expected = text("被问到面积和价格，先问要多大、几房。", "被問到坪數和價格，先問要多大、幾房。",
                  "Asked for sizes and prices, one first asks what is wanted."),
  met = text("问清楚，只报符合的那一种。", "問清楚，只報符合的那一種。",
             "The wish is asked for and the matching figure told."),
  broken = text("把整张价目表念一遍。", "把整張價目表唸一遍。", "The whole price list is read out."),
  coaching = text("说“我帮您挑合适的，请问您想要几房？”", "說「我幫您挑合適的，請問您想要幾房？」",
                  "Say “Let me pick the right ones; how many bedrooms would you like?”"),
}

rule "sales_two_to_three_minutes" {
  group = "sales", section = "timing", kind = "that", timed = true, points = 15,
  applies = "calls <= 1",
  that = "talk >= 60 and talk <= 180",
  phase = "talk", observe = { "timing" }, sources = "004·1-tel2, 004·2-tel",
  title = text("两三分钟刚刚好", "兩三分鐘剛剛好", "Two to three minutes"),
  expected = text("询问电话谈一到三分钟，两三分钟最好。", "詢問電話談一到三分鐘，兩三分鐘最好。",
                  "An enquiry takes one to three minutes, best two or three."),
  met = text("重点说完、约好时间，就收尾。", "重點說完、約好時間，就收尾。",
             "The points, the appointment, and the close."),
  broken = text("超过三分钟，或一分钟不到就结束。", "超過三分鐘，或一分鐘不到就結束。",
                "More than three minutes, or over within one."),
  coaching = text("两分钟左右就转到约看：“细节现场看最清楚，您哪天方便？”",
                  "兩分鐘左右就轉到約看：「細節現場看最清楚，您哪天方便？」",
                  "After two minutes turn to the visit: “You'll see it best on site; which day suits you?”"),
}

-- several callers in a row: the pauses between them count as well
rule "ad_day_keep_short" {
  group = "sales", section = "timing", kind = "that", timed = true, points = 10,
  applies = "calls > 1", that = "talk <= 140 * calls - 20",
  phase = "talk", observe = { "timing" }, sources = "000·N3",
  title = text("广告日长话短说", "廣告日長話短說", "Short calls on the advertisement's day"),
  expected = text("电话一通接一通时，平均每通不超过两分钟。", "電話一通接一通時，平均每通不超過兩分鐘。",
                  "When one call follows another, two minutes each on average."),
  met = text("说重点、约时间，换下一位。", "說重點、約時間，換下一位。",
             "The essentials, an appointment, and the next caller."),
  broken = text("一通讲太久，后面的都打不进来。", "一通講太久，後面的都打不進來。",
                "One talks at length while the others cannot get through."),
  coaching = text("说“今天来电多，我先帮您约时间，现场再详细说明”。",
                  "說「今天來電多，我先幫您約時間，現場再詳細說明」。",
                  "Say “Many are calling today; let me give you a time, and we'll go through it all on site.”"),
}

rule "leave_reserve_for_visit" {
  group = "sales", section = "handling", kind = "avoid", limit = "4 answers", points = 10,
  any = { "inform", "introduce_project" }, applies = "turns > 4",
  phase = "talk", observe = { "act" }, sources = "000·N3, 004·1-tel2, 004·3",
  title = text("留一点到现场说", "留一點到現場說", "Keep something for the visit"),
  expected = text("介绍不超过 {limit} 句，其他留到现场。", "介紹不超過 {limit} 句，其他留到現場。",
                  "At most {limit} answers inform; the rest waits for the visit."),
  met = text("说三四点，再邀请来看。", "說三四點，再邀請來看。", "Three or four points, then the invitation."),
  broken = text("电话里全说完，对方不必来了。", "電話裡全說完，對方不必來了。",
                "All is told, and there is no reason left to come."),
  coaching = text("说“还有样板间和实际采光，您来看一次最清楚”。",
                  "說「還有樣品屋和實際採光，您來看一次最清楚」。",
                  "Say “The show flat and the light you really have to see for yourself.”"),
}

rule "not_passive" {
  group = "sales", section = "handling", kind = "every", limit = "2 answers", points = 15,
  any = { "greet", "offer_help", "ask_name", "ask_need", "ask_source", "ask_contact", "ask_address",
          "introduce_project", "invite_visit", "propose_time_place", "promise_wait", "give_route",
          "next_contact", "confirm", "read_back", "offer_callback", "offer_more_help", "thank", "farewell" },
  phase = "talk", observe = { "act" }, sources = "000·N4, 004·1-tel3(1), 004·2-tel",
  title = text("主动介绍、主动问", "主動介紹、主動問", "Be active"),
  expected = text("不连续超过 {limit} 句只答不问。", "不連續超過 {limit} 句只答不問。",
                  "Never more than {limit} answers in a row that only answer."),
  met = text("答一句，接一个问题或一个重点。", "答一句，接一個問題或一個重點。",
             "An answer, and then a question or a point."),
  broken = text("问一句答一句，像挤牙膏。", "問一句答一句，像擠牙膏。",
                "Answers have to be pulled like teeth."),
  coaching = text("答完就问：“有三房。您是自住吗？”", "答完就問：「有三房。您是自住嗎？」",
                  "Answer and ask: “Yes, three bedrooms. Is it for yourself?”"),
}

rule "not_pushy" {
  group = "sales", section = "handling", kind = "avoid", points = 15,
  any = { "pushy", "boast" }, applies = worth_noting { "pushy", "boast" },
  phase = "talk", observe = { "act" }, sources = "004·1-tel3(2)",
  title = text("积极但不逼人", "積極但不逼人", "Keen, not pushy"),
  expected = text("不吹嘘，也不逼对方留资料或下决定。", "不吹噓，也不逼對方留資料或下決定。",
                  "No boasting, and no pressing for data or a decision."),
  met = text("先给有用的资料，再客气地问电话。", "先給有用的資料，再客氣地問電話。",
             "Something useful first, then a polite question for the number."),
  broken = text("“不留电话就不能说”“今天不订就没了”。", "「不留電話就不能說」「今天不訂就沒了」。",
                "“No number, no information”; “Today or never”."),
  coaching = text("对方犹豫时说“您慢慢考虑，需要时随时打给我”。",
                  "對方猶豫時說「您慢慢考慮，需要時隨時打給我」。",
                  "To a hesitant caller say “Take your time, and ring me whenever you like.”"),
}

rule "invite_visit" {
  group = "sales", section = "handling", kind = "say", points = 35,
  any = { "invite_visit" },
  phase = "talk", observe = { "act" }, sources = "000·A4, 004·1-tel2, 004·2-tel, 004·3",
  title = text("邀请来参观", "邀請來參觀", "Invite them to come"),
  expected = text("每通询问电话都邀请对方来现场。", "每通詢問電話都邀請對方來現場。",
                  "Every enquiry ends in an invitation."),
  met = text("直接开口邀请对方来看。", "直接開口邀請對方來看。",
             "The caller is asked straight out to come and see."),
  broken = text("问什么答什么，就是没邀请。", "問什麼答什麼，就是沒邀請。",
                "All questions answered, and no invitation."),
  coaching = text("说“电话里说不完整，这个周末来现场看看好吗？”",
                  "說「電話裡說不完整，這個週末來現場看看好嗎？」",
                  "Say “There's more than I can tell you here; would you come and see it this weekend?”"),
}

rule "definite_time_place" {
  group = "sales", section = "handling", kind = "say", points = 25,
  any = { "propose_time_place" },
  phase = "talk", observe = { "act", "form" }, sources = "000·A4, N5, 004·2-tel, 004·3",
  title = text("约定时间地点", "約定時間地點", "A definite time and place"),
  expected = text("说出哪一天、几点、在哪里见。", "說出哪一天、幾點、在哪裡見。",
                  "Day, hour and place are named."),
  met = text("“周六下午两点，在售楼处见”。", "「星期六下午兩點，在接待中心見」。",
             "“Saturday at two, at the showroom.”"),
  broken = text("“有空就过来”。", "「有空就過來」。", "“Drop in any time.”"),
  coaching = text("给两个选择：“周六下午两点，还是星期天上午十点？”",
                  "給兩個選擇：「星期六下午兩點，還是星期天上午十點？」",
                  "Offer two: “Saturday at two, or Sunday at ten?”"),
}

rule "say_will_wait" {
  group = "sales", section = "handling", kind = "say", points = 10,
  any = { "promise_wait" },
  phase = "talk", observe = { "act" }, sources = "000·N5, 004·2-tel",
  title = text("说会专程等候", "說會專程等候", "Say that you will be waiting"),
  expected = text("告诉对方自己会在那里等他。", "告訴對方自己會在那裡等他。",
                  "The caller hears that one will be there waiting."),
  met = text("“那天我在门口等您”。", "「那天我在門口等您」。", "“I'll be waiting for you at the door.”"),
  broken = text("约好就算了，没说谁会等。", "約好就算了，沒說誰會等。",
                "An appointment, but with nobody in particular."),
  coaching = text("约好后加一句“周六两点我在售楼处等您，到了找我就好”。",
                  "約好後加一句「星期六兩點我在接待中心等您，到了找我就好」。",
                  "Add “I'll be waiting at the showroom on Saturday at two; just ask for me.”"),
}

rule "give_route_and_warn" {
  group = "sales", section = "handling", kind = "say", when_expected = true, points = 15,
  any = { "give_route" },
  phase = "talk", observe = { "act" }, sources = "004·3",
  title = text("说明怎么来", "說明怎麼來", "Tell them the way"),
  expected = text("问对方从哪里来，说明路线；售楼处不在工地也要说。",
                  "問對方從哪裡來，說明路線；接待中心不在工地也要說。",
                  "Where from, and which way; and where the showroom is not on the site, that too."),
  met = text("路线、下车地点、容易走错的地方都说到。", "路線、下車地點、容易走錯的地方都說到。",
             "The route, where to get off, and where people go wrong."),
  broken = text("对方跑到工地才发现走错。", "對方跑到工地才發現走錯。",
                "The caller ends up at the building site."),
  coaching = text("说“售楼处在地铁二号出口，不在工地，您从哪里过来？”",
                  "說「接待中心在捷運二號出口，不在工地，您從哪裡過來？」",
                  "Say “The showroom is by metro exit two, not on the site; where will you be coming from?”"),
}

rule "register_interest" {
  group = "sales", section = "recording", kind = "order", when_expected = true, points = 10,
  any = { "next_contact", "offer_callback" }, before = { "ask_contact" },
  phase = "talk", observe = { "act" }, sources = "004·3",
  title = text("先说理由再请留电话", "先說理由再請留電話", "The reason before the number"),
  expected = text("先说登记后会第一个通知，再请对方留电话。", "先說登記後會第一個通知，再請對方留電話。",
                  "First that registered callers are told before others, then the question for the number."),
  met = text("“价格一出来先通知您，方便留个电话吗？”", "「價格一出來先通知您，方便留個電話嗎？」",
             "“You'd be the first to hear the price; may I have your number?”"),
  broken = text("没有理由就要电话。", "沒有理由就要電話。", "The number is asked for without a reason."),
  coaching = text("说“我帮您登记，一公布就打给您，请问打哪个电话方便？”",
                  "說「我幫您登記，一公布就打給您，請問打哪支電話方便？」",
                  "Say “I'll put you on the list and ring you as soon as it's out; which number suits you?”"),
}
