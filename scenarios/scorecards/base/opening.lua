-- Section "opening": the first answer of the call.

local function text(hans, hant, en)
  return { ["zh-Hans"] = hans, ["zh-Hant"] = hant, en = en }
end

rule "greet_first" {
  group = "base", section = "opening", kind = "say", window = "first_turn", points = 35,
  any = { "greet", "greet_festival" },
  title = text("先问好", "先問好", "Greet first"),
  expected = text("第一句话就问好。", "第一句話就問好。", "A greeting in the very first answer."),
  coaching = text("拿起电话先说一声“您好”，对方一听就知道找对了人。",
                  "拿起電話先說一聲「您好」，對方一聽就安心。",
                  "Begin with “Good morning” or “Hello”; two words, and the caller feels welcome."),
}

rule "no_bare_wei" {
  group = "base", section = "opening", kind = "avoid", window = "first_turn", points = 12,
  any = { "bare_wei" },
  title = text("不以“喂”开头", "不以「喂」開頭", "No bare “Yeah?”"),
  expected = text("不用一声“喂”当开场白。", "不用一聲「喂」當開場白。",
                  "The call is not opened with a mere grunt."),
  coaching = text("把“喂”换成“您好，这里是……”，一样短，听着却亲切得多。",
                  "把「喂」換成「您好，這裡是……」，一樣短，聽起來卻親切得多。",
                  "Trade “Yeah?” for “Hello, this is …”; it is hardly longer and sounds far kinder."),
}

rule "identify_org" {
  group = "base", section = "opening", kind = "say", window = "first_turn", points = 35,
  any = { "identify_org" },
  title = text("报出单位", "報出單位名稱", "Say who we are"),
  expected = text("第一句话里报出单位名称。", "第一句話裡報出單位名稱。",
                  "The name of the house in the first answer."),
  coaching = text("问好之后马上报名字：“您好，这里是……”，免得对方还要问打到了哪里。",
                  "問好之後馬上報名稱：「您好，這裡是……」，對方就不必再問打到哪裡了。",
                  "Follow the greeting with the name, “Hello, this is …”, so nobody has to ask where they have got to."),
}

rule "identify_dept" {
  group = "base", section = "opening", kind = "say", window = "first_turn", points = 14,
  any = { "identify_dept" },
  title = text("报出部门", "報出部門", "Say which desk"),
  expected = text("第一句话里报出部门。", "第一句話裡報出部門。",
                  "The desk or department in the first answer."),
  coaching = text("单位后面再带上部门：“……客服中心”，对方就知道这事您管不管。",
                  "單位後面再帶上部門：「……客服中心」，對方就知道這件事找您對不對。",
                  "Add your desk after the name, “…, Customer Service”, and callers know at once whether you are the right person."),
}

rule "offer_help" {
  group = "base", section = "opening", kind = "say", window = "first_turn", points = 20,
  any = { "offer_help" }, applies = "rings > 0", -- not in a call that we make
  title = text("主动问需要", "主動問需求", "Offer help"),
  expected = text("第一句话里主动问对方需要什么。", "第一句話裡主動問對方需要什麼。",
                  "An offer of help in the first answer."),
  coaching = text("报完名字别停住，接一句“请问有什么可以帮您？”",
                  "報完名稱別停住，接一句「請問有什麼可以為您服務？」",
                  "Don't stop after the name; go on with “How may I help you?”"),
}

rule "identity_before_business" {
  group = "base", section = "opening", kind = "order", points = 10,
  any = { "identify_org", "identify_dept", "identify_self" },
  before = { "ask_name", "ask_detail", "ask_address", "ask_contact", "ask_need", "screen_caller",
             "interrogate", "inform", "ask_to_hold" },
  title = text("先报自己，再谈事情", "先報自己，再談事情", "Ourselves first, then business"),
  expected = text("提问或答复之前先报出自己是谁。", "提問或答覆之前先報出自己是誰。",
                  "We say who we are before asking or answering anything."),
  coaching = text("问对方之前先说“这里是……”，再问“请问您贵姓”，对方才放心回答。",
                  "問對方之前先說「這裡是……」，再問「請問您貴姓」，對方才放心回答。",
                  "Say “This is …” before “May I have your name?”; people answer more gladly when they know who is asking."),
}

rule "apologise_when_late" {
  group = "base", section = "opening", kind = "say", window = "first_turn", points = 25,
  any = { "apologise_late" }, applies = "rings > 3",
  title = text("接晚了先道歉", "接晚了先致歉", "Late? Apologise at once"),
  expected = text("铃响超过三声才接，第一句话要道歉。", "鈴響超過三聲才接，第一句話要致歉。",
                  "After more than three rings the first answer holds an apology."),
  coaching = text("接晚了就先说“您好，让您久等了”，对方的火气往往就消了一半。",
                  "接晚了就先說「您好，讓您久等了」，對方的火氣往往就消了一半。",
                  "Put “I'm sorry to have kept you waiting” right after the greeting; it takes the edge off the wait."),
}
