-- Group "rude_customer": callers who are angry, insulting or both.

local function text(hans, hant, en)
  return { ["zh-Hans"] = hans, ["zh-Hant"] = hant, en = en }
end

rule "stay_polite_with_rude" {
  group = "rude_customer", section = "handling", kind = "say", low = 3, points = 25,
  any = { "show_willingness", "reassure_action", "calm", "empathise", "apologise" },
  title = text("对方失礼，我不失礼", "對方失禮，我不失禮", "Courtesy for the discourteous"),
  expected = text("挨了骂照样客气：至少 {low} 次体谅、安抚或表示马上去办。",
                  "挨了罵照樣客氣：至少 {low} 次體諒、安撫或表示馬上處理。",
                  "Under insults the answers stay courteous: at least {low} that soothe, feel with the caller or take up the matter."),
  coaching = text("不接骂声接事情，回一句“我理解您着急，我马上处理”。",
                  "不接罵聲接事情，回一句「我理解您著急，我馬上處理」。",
                  "Don't catch the insult, catch the problem: “I can see it's urgent; I'll see to it right away.”"),
}

rule "control_emotion" {
  group = "rude_customer", section = "handling", kind = "avoid", points = 20,
  any = { "argue", "rush", "sarcasm", "dare", "threat", "coarse", "interrogate", "blame_customer", "fatal_phrase" },
  title = text("稳住情绪", "穩住情緒", "Keep your own feelings in hand"),
  expected = text("全程不顶嘴、不说气话。", "全程不回嘴、不說氣話。",
                  "No sharp word in return, from beginning to end."),
  coaching = text("对方骂的是这件事，不是您；慢慢说一句“好的，我在听”。",
                  "對方罵的是這件事，不是您；慢慢說一句「好的，我在聽」。",
                  "It's the trouble he is cursing, not you; slow down and say “I'm listening.”"),
}

rule "focus_on_problem_not_attitude" {
  group = "rude_customer", section = "handling", kind = "say", points = 15,
  any = { "ask_detail", "ask_address" },
  title = text("只问事情，不论态度", "只問事情，不論態度", "The problem, not the manner"),
  expected = text("挨骂之后问的是事情本身。", "挨罵之後問的是事情本身。",
                  "After an outburst the question is about the matter."),
  coaching = text("骂完了就问事：“请问您在几号门？车牌号是多少？”",
                  "罵完了就問事：「請問您在幾號門？車牌號碼是多少？」",
                  "After the outburst ask about the matter: “Which gate are you at, please?”"),
}

rule "calm_the_caller" {
  group = "rude_customer", section = "handling", kind = "say", points = 15, when_expected = true,
  any = { "calm", "empathise" },
  title = text("安抚对方", "安撫對方", "Soothe the caller"),
  expected = text("说出对方的着急，请他放心。", "說出對方的著急，請他放心。",
                  "Words that name the worry and take it off the caller."),
  coaching = text("别说“你冷静点”，说“等了这么久，换作是我也会着急”。",
                  "別說「你冷靜點」，說「等了這麼久，換作是我也會著急」。",
                  "Never “Calm down”; say “After such a wait I'd be upset too.”"),
}

rule "complaint_apologise" {
  group = "rude_customer", section = "handling", kind = "say", points = 10, when_expected = true,
  any = { "apologise", "admit_fault" },
  title = text("为不便道歉", "為不便致歉", "Apologise for the trouble"),
  expected = text("为给对方造成的不便道歉。", "為給對方造成的不便致歉。",
                  "An apology for the trouble the caller has had."),
  coaching = text("先说“真对不起，给您添麻烦了”，道歉不等于认赔。",
                  "先說「真對不起，給您添麻煩了」，致歉不等於認賠。",
                  "Say “I'm very sorry for the trouble” first; being sorry admits no claim."),
}
