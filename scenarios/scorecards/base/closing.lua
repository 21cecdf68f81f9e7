-- Section "closing": the last answers, and who hangs up.

local function text(hans, hant, en)
  return { ["zh-Hans"] = hans, ["zh-Hant"] = hant, en = en }
end

rule "reassure_action" {
  group = "base", section = "closing", kind = "say", points = 12, when_expected = true,
  any = { "reassure_action", "give_deadline" },
  title = text("告诉对方接下来怎么办", "告訴對方接下來怎麼處理", "Say what happens next"),
  expected = text("明确告诉对方自己接下来会做什么。", "明確告訴對方自己接下來會做什麼。",
                  "The caller is told what will now be done."),
  coaching = text("给对方一颗定心丸：“我马上处理，有结果就告诉您。”",
                  "讓對方安心：「我馬上處理，有結果就告訴您。」",
                  "Set the caller's mind at ease: “I'm dealing with it now and I'll tell you how it goes.”"),
}

rule "offer_more_help" {
  group = "base", section = "closing", kind = "say", window = "closing", limit = 4, points = 18,
  any = { "offer_more_help" },
  title = text("问还有没有别的事", "問還有沒有別的事", "Anything else?"),
  expected = text("结束之前问一声还有没有别的需要。", "結束之前問一聲還有沒有別的需要。",
                  "Before the close the caller is asked whether there is anything else."),
  coaching = text("道别之前先问“请问您还有别的需要吗？”",
                  "道別之前先問「請問您還有別的需要嗎？」",
                  "Before the good-bye ask “Is there anything else I can do for you?”"),
}

rule "thank_caller" {
  group = "base", section = "closing", kind = "say", window = "closing", limit = 3, points = 18,
  any = { "thank", "thank_feedback" },
  title = text("感谢来电", "感謝來電", "Thank the caller"),
  expected = text("结束时谢谢对方来电。", "結束時謝謝對方來電。",
                  "The caller is thanked at the end."),
  coaching = text("最后说一句“谢谢您的来电”，不管事情大小。",
                  "最後說一句「謝謝您的來電」，不管事情大小。",
                  "End with “Thank you for calling”, however small the matter was."),
}

rule "farewell" {
  group = "base", section = "closing", kind = "say", window = "closing", limit = 2, points = 25,
  any = { "farewell" },
  title = text("说再见", "說再見", "Say good-bye"),
  expected = text("最后一句话里说“再见”。", "最後一句話裡說「再見」。",
                  "A courteous good-bye in the last words."),
  coaching = text("挂断前清清楚楚说一声“再见”，别用“那就这样”代替。",
                  "掛斷前清清楚楚說一聲「再見」，別用「那就這樣」代替。",
                  "Finish with a clear “Goodbye”, not with “Right, that's it then”."),
}

rule "caller_hangs_up_first" {
  group = "base", section = "closing", kind = "hang_up", limit = 8000, points = 30,
  applies = "said('farewell') or mood >= 50 and silences < 2",   -- not when the caller gave up
  title = text("让对方先挂", "讓對方先掛", "Let the caller hang up first"),
  expected = text("对方挂断以后再放下听筒。", "對方掛斷之後再放下聽筒。",
                  "The receiver goes down only after the caller has hung up."),
  coaching = text("说完“再见”拿着听筒等一两秒，听到对方挂断再放下。",
                  "說完「再見」拿著聽筒等一兩秒，聽到對方掛斷再放下。",
                  "After “Goodbye” keep the receiver for a second or two until you hear the click."),
}

rule "caller_hangs_up_first_fatal" {
  group = "base", section = "closing", kind = "hang_up", low = 1, points = 10, fatal = true,
  title = text("不挂别人的电话", "不掛別人的電話", "Never hang up on a caller"),
  expected = text("话没说完，绝不挂断。", "話沒說完，絕不掛斷。",
                  "The line is never cut while the caller has something to say."),
  coaching = text("实在撑不住也别挂，说“请您稍等，我请主管来跟您谈”。",
                  "真的撐不住也別掛，說「請您稍等，我請主管來跟您談」。",
                  "If it gets too much, don't hang up; say “One moment, please, I'll ask my supervisor to speak to you.”"),
}
