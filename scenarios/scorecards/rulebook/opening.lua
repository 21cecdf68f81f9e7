-- The opening: who we are, a greeting, an offer of help, and the caller's name.

local text = include "rulebook/text"
local worth_noting = include "rulebook/worth_noting"

rule "greet_first" {
  group = "base", section = "opening", kind = "say", window = "first_turn", points = 35,
  any = { "greet", "greet_festival" },
  phase = "opening", observe = { "act" },
  sources = "000·A1, 001·S2①, 002·2.2, 003·recv, tel1, 004·1-tel1, 004·2-tel, 004·8-3.2(1), 3.3(1), 004·9",
  title = text("先问好", "先問好", "Greet first"),
  expected = text("第一句话就问好。", "第一句話就問好。", "A greeting in the very first answer."),
  met = text("第一句话里有“您好”或“早上好”。", "第一句話裡有「您好」或早安、午安。",
             "The first answer holds a greeting."),
  broken = text("没问好就直接谈事。", "沒問好就直接談事。", "Business begins without a greeting."),
  coaching = text("拿起电话先说一声“您好”，对方一听就知道找对了人。",
                  "拿起電話先說一聲「您好」，對方一聽就安心。",
                  "Begin with “Good morning” or “Hello”; two words, and the caller feels welcome."),
}

rule "greeting_fits_occasion" {
  group = "base", section = "opening", kind = "that", points = 3,
  applies = "said('greet_festival')", that = "festival",
  phase = "opening", observe = { "act" }, sources = "001·S2②, 004·5-3(4),(5), 004·8-3.2, 4.1",
  title = text("问候要应景", "問候要應景", "A greeting that fits the day"),
  expected = text("节日问候只在节日说。", "節日問候只在節日說。",
                  "A festival greeting is kept for the festival."),
  met = text("节日当天以节日问候代替“您好”。", "節日當天以節日問候代替「您好」。",
             "On the day itself the festival takes the place of “Hello”."),
  broken = text("不是节日，却说节日快乐。", "不是節日，卻說節日快樂。",
                "Season's greetings on an ordinary day."),
  coaching = text("先看一眼日历：节日说“中秋节快乐”，平日说“您好”。",
                  "先看一眼日曆：節日說「中秋節快樂」，平日說「您好」。",
                  "Glance at the calendar: “Happy New Year” on the day, “Good morning” on all others."),
}

rule "no_bare_wei" {
  group = "base", section = "opening", kind = "avoid", window = "first_turn", points = 12,
  any = { "bare_wei" },
  phase = "opening", observe = { "act" }, sources = "004·8-3.4",
  title = text("不以“喂”开头", "不以「喂」開頭", "No bare “Yeah?”"),
  expected = text("不用一声“喂”当开场白。", "不用一聲「喂」當開場白。",
                  "The call is not opened with a mere grunt."),
  met = text("开口就是问候和单位名称。", "開口就是問候和單位名稱。",
             "The call opens with a greeting and a name."),
  broken = text("只“喂”一声就等对方说话。", "只「喂」一聲就等對方說話。", "A grunt, and then waiting."),
  coaching = text("把“喂”换成“您好，这里是……”，一样短，听着却亲切得多。",
                  "把「喂」換成「您好，這裡是……」，一樣短，聽起來卻親切得多。",
                  "Trade “Yeah?” for “Hello, this is …”; it is hardly longer and sounds far kinder."),
}

rule "identify_org" {
  group = "base", section = "opening", kind = "say", window = "first_turn", points = 35,
  any = { "identify_org" },
  phase = "opening", observe = { "act" },
  sources = "000·A1, 001·S2①, X1, 002·2.2, 003·tel1, 004·1-tel1, 004·2-tel, 004·3, 004·8-3.2, 3.3(1), 4.1, 4.2",
  title = text("报出单位", "報出單位名稱", "Say who we are"),
  expected = text("第一句话里报出单位名称。", "第一句話裡報出單位名稱。",
                  "The name of the house in the first answer."),
  met = text("第一句话就让对方知道打到哪里。", "第一句話就讓對方知道打到哪裡。",
             "The first answer tells callers where they have got to."),
  broken = text("对方还得问“请问是哪里？”", "對方還得問「請問是哪裡？」",
                "The caller has to ask “Who is this?”"),
  coaching = text("问好之后马上报名字：“您好，这里是……”，免得对方还要问打到了哪里。",
                  "問好之後馬上報名稱：「您好，這裡是……」，對方就不必再問打到哪裡了。",
                  "Follow the greeting with the name, “Hello, this is …”, so nobody has to ask where they have got to."),
}

rule "identify_dept" {
  group = "base", section = "opening", kind = "say", window = "first_turn", points = 14,
  any = { "identify_dept" }, applies = "house_dept and rings > 0",
  phase = "opening", observe = { "act" }, sources = "001·S2①, 004·1-tel1, 004·8-3.2, 4.1",
  title = text("报出部门", "報出部門", "Say which desk"),
  expected = text("第一句话里报出部门。", "第一句話裡報出部門。",
                  "The desk or department in the first answer."),
  met = text("单位之后接着报部门。", "單位之後接著報部門。", "The desk follows the name of the house."),
  broken = text("只报单位，对方不知道是哪个部门。", "只報單位，對方不知道是哪個部門。",
                "The house only, and the caller cannot tell the desk."),
  coaching = text("单位后面再带上部门：“……客服中心”，对方就知道这事您管不管。",
                  "單位後面再帶上部門：「……客服中心」，對方就知道這件事找您對不對。",
                  "Add your desk after the name, “…, Customer Service”, and callers know at once whether you are the right person."),
}

-- only where the house wants it in the greeting
rule "identify_self" {
  group = "base", section = "opening", kind = "say", window = "first_turns", limit = "2 answers", points = 8,
  any = { "identify_self" }, applies = "house_self",
  phase = "opening", observe = { "act" }, sources = "003·tel1, 004·1-tel1, 004·3, 004·6-p1, 004·8-3.2L2",
  title = text("报出自己的姓", "報出自己的姓", "Give your own name"),
  expected = text("头 {limit} 句话里报出自己的姓名。", "頭 {limit} 句話裡報出自己的姓名。",
                  "One's own name within the first {limit} answers."),
  met = text("对方知道是谁在接电话。", "對方知道是誰在接電話。", "The caller knows who is speaking."),
  broken = text("说到最后，对方还不知道跟谁谈的。", "說到最後，對方還不知道跟誰談的。",
                "At the end the caller still cannot say who it was."),
  coaching = text("部门后面加一句“我姓林”，对方下次就知道找谁。",
                  "部門後面加一句「我姓林」，對方下次就知道找誰。",
                  "Add “Lin speaking” after the desk; next time the caller knows whom to ask for."),
}

rule "offer_help" {
  group = "base", section = "opening", kind = "say", window = "first_turn", points = 20,
  any = { "offer_help" }, applies = "house_offer and rings > 0", -- not in a call that we make
  phase = "opening", observe = { "act", "timing" }, sources = "001·S2①, 004·5-3(7), 004·8-3.2, 3.3(1), 4.1, 004·9",
  title = text("主动问需要", "主動問需求", "Offer help"),
  expected = text("第一句话里主动问对方需要什么。", "第一句話裡主動問對方需要什麼。",
                  "An offer of help in the first answer."),
  met = text("开场就问需要什么服务。", "開場就問需要什麼服務。", "The opening asks what the caller needs."),
  broken = text("报完名称就不出声，等对方先说。", "報完名稱就不出聲，等對方先說。",
                "After the name comes silence."),
  coaching = text("报完名字别停住，接一句“请问有什么可以帮您？”",
                  "報完名稱別停住，接一句「請問有什麼可以為您服務？」",
                  "Don't stop after the name; go on with “How may I help you?”"),
}

rule "identity_before_business" {
  group = "base", section = "opening", kind = "order", points = 10,
  any = { "identify_org", "identify_dept", "identify_self" },
  before = { "ask_name", "ask_detail", "ask_address", "ask_contact", "ask_need", "screen_caller",
             "interrogate", "inform", "ask_to_hold" },
  phase = "opening", observe = { "act" }, sources = "001·X1, 004·8-4.1, 4.2",
  title = text("先报自己，再谈事情", "先報自己，再談事情", "Ourselves first, then business"),
  expected = text("提问或答复之前先报出自己是谁。", "提問或答覆之前先報出自己是誰。",
                  "We say who we are before asking or answering anything."),
  met = text("先说这里是哪里，再问对方的事。", "先說這裡是哪裡，再問對方的事。",
             "First who we are, then the questions."),
  broken = text("还没报名字就先问“你哪位、什么事”。", "還沒報名字就先問「你哪位、什麼事」。",
                "“Who is it, what about?” before any name."),
  coaching = text("问对方之前先说“这里是……”，再问“请问您贵姓”，对方才放心回答。",
                  "問對方之前先說「這裡是……」，再問「請問您貴姓」，對方才放心回答。",
                  "Say “This is …” before “May I have your name?”; people answer more gladly when they know who is asking."),
}

rule "ask_surname" {
  group = "base", section = "listening", kind = "say", points = 20, when_expected = true,
  any = { "ask_name", "ask_name_again" },
  phase = "opening", observe = { "act", "form" }, sources = "001·S3②, X4, 003·tel4, 004·3, 004·8-3.3(1), 4.2",
  title = text("请教贵姓", "請教貴姓", "Ask the caller's name"),
  expected = text("及早有礼貌地请教对方姓氏。", "及早有禮貌地請教對方姓氏。",
                  "An early, polite request for the caller's surname."),
  met = text("听懂来意就客气地请教贵姓。", "聽懂來意就客氣地請教貴姓。",
             "The name is asked politely once the matter is clear."),
  broken = text("从头到尾没问过对方姓什么。", "從頭到尾沒問過對方姓什麼。", "The name is never asked for."),
  coaching = text("听明白来意后就问一句“请问您贵姓？”，后面称呼、记录都方便。",
                  "聽明白來意後就問一句「請問您貴姓？」，後面稱呼、記錄都方便。",
                  "Once you know what it is about, ask “May I have your surname, please?”"),
}

rule "never_guess_names" {
  group = "base", section = "listening", kind = "avoid", points = 5,
  any = { "guess_name" }, applies = worth_noting { "guess_name" },
  phase = "opening", observe = { "act", "form" }, sources = "002·2.3",
  title = text("不猜对方是谁", "不猜對方是誰", "Never guess who it is"),
  expected = text("对方没报过名字，就不猜他是谁。", "對方沒報過名字，就不猜他是誰。",
                  "No caller is given a name before saying one."),
  met = text("用问的，不用猜的。", "用問的，不用猜的。", "The name is asked for."),
  broken = text("“您是王先生吧？”其实对方没说过。", "「您是王先生吧？」其實對方沒說過。",
                "“Mr Wang, isn't it?”, though nobody said so."),
  coaching = text("觉得耳熟也别猜，问一句“请问怎么称呼您？”最稳妥。",
                  "覺得耳熟也別猜，問一句「請問怎麼稱呼您？」最保險。",
                  "Even if the voice is familiar, ask “How should I address you?” rather than guess."),
}
