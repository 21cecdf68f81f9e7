-- A call for the session's tests: ready-made answers with and without drawn
-- facts, a slip, a hold, a way to the closing and back.
scenario {
  format = 1, id = "desk_call", title = "A call to the desk", about = "For tests.",
  kind = "inbound", difficulty = 1,
  caller = { who = "来电人", surname = fact "name", manner = "brisk", voice = "man_1", mood = 70,
             hold = { bears = 30, mood = -10 }, interrupted = -6,
             silence = { mood = -5, bears = 2 } },
  line = { gives_up_after_rings = 6 },
  length = { 20, 90 },
  facts = { phone = digits { 8 }, name = pick { "王", "李", "赵", "陈" } },
  slip = {
    { "phone", kind = "digits", fact = "phone", title = "电话", required = true },
    { "matter", kind = "text", title = "事由" },
  },
  scorecard = { "base" },
}

beat "opening" {
  listen = true, patience = 8, expects = { "greet", "identify_org", "offer_help" },
  choices = { "您好，云杉里客服中心，请问有什么可以帮您？", "喂。" },
  next = "asks",
}

beat "asks" {
  caller = "我姓{name}，电话是{phone:digits}，请沈工回电。", patience = 8,
  choices = { "跟您核对一下，电话是{phone}，对吗？", "好的。", "请稍等。" },
  on {
    { has = "offer_more_help", to = "nothing_else" },
    { resume = true, to = "back" },
    { silence = true, to = "asks" },
    { otherwise = true, to = "back" },
  },
}

beat "back" {
  caller = "好，那就这样。", patience = 8, choices = { "请问还有其他可以帮您的吗？", "好的，再见。" },
  on {
    { has = "farewell", to = "bye" },
    { otherwise = true, to = "nothing_else" },
  },
}

beat "nothing_else" {
  caller = "没有了，谢谢。", patience = 8, expects = { "thank", "farewell" },
  choices = { "感谢您的来电，再见。" },
  on {
    { has = "farewell", to = "bye" },
    { otherwise = true, to = "after" },
  },
}

beat "after" {
  caller = "还有事吗？", patience = 8, choices = { "感谢您的来电，再见。" }, next = "bye",
}

beat "bye" { caller = "再见。", ending = "done", hangs_up = 2 }
