-- Group "transfer": calls that somebody else can help with better. The colleague is
-- asked and told what it is about before the caller is handed over.

local function text(hans, hant, en)
  return { ["zh-Hans"] = hans, ["zh-Hant"] = hant, en = en }
end

rule "unnamed_call_transfer" {
  group = "transfer", section = "handling", kind = "say", points = 35, when_expected = true,
  any = { "admit_limit", "announce_transfer", "escalate" },
  title = text("坦白说明，转给懂的人", "坦白說明，轉給懂的人", "Say frankly who knows better"),
  expected = text("自己不清楚的事，说明由谁负责，提出转过去。", "自己不清楚的事，說明由誰負責，提議轉過去。",
                  "What the desk does not know goes to somebody who does, and the caller is told to whom."),
  coaching = text("别猜，也别让人自己去问，说“这件事由工程部负责，我帮您转过去”。",
                  "別猜，也別讓人自己去問，說「這件事由工程部負責，我幫您轉過去」。",
                  "Neither guess nor send people away; say “Engineering looks after that, I'll put you through”."),
}

rule "consent_before_expert" {
  group = "transfer", section = "handling", kind = "say", points = 20, when_expected = true,
  any = { "ask_consent" },
  title = text("转接前征求同意", "轉接前徵求同意", "Ask before handing over"),
  expected = text("转接之前问一句对方是否愿意。", "轉接之前問一句對方是否願意。",
                  "The caller is asked whether that is all right."),
  coaching = text("转之前问一声：“我帮您转接到工程部，您看可以吗？”",
                  "轉之前問一聲：「我幫您轉接到工程部，請問這樣可以嗎？」",
                  "Ask first: “May I put you through to Engineering?”"),
}

rule "hand_over_prepared" {
  group = "transfer", section = "handling", kind = "control", field = "consult", low = 1, points = 35,
  title = text("先问同事再转", "先問同事再轉", "Ask the colleague first"),
  expected = text("转接之前先联系接手的同事。", "轉接之前先聯絡接手的同事。",
                  "Whoever takes the call over is asked before."),
  coaching = text("请来电人稍等，先问同事在不在、方不方便，再转。",
                  "請來電人稍候，先問同事在不在、方不方便，再轉。",
                  "Put the caller on hold, ask your colleague whether it suits, and then hand over."),
}

-- Only for those who did it: a transfer that the colleague was told of leaves the rule out.
rule "brief_before_transfer" {
  group = "transfer", section = "handling", kind = "control", field = "transferred", limit = 0, points = 45,
  applies = "transfers > 0 and not briefed('brief_colleague')",
  title = text("转接前交代清楚", "轉接前交代清楚", "Brief before you hand over"),
  expected = text("转接之前告诉同事：谁来电、什么事、谈到哪儿了。", "轉接之前告訴同事：誰來電、什麼事、談到哪裡了。",
                  "Before the transfer the colleague hears who is calling, about what, and how far it is."),
  coaching = text("先对同事说“洪先生来电，周六搬家要用货梯”，来电人就不用从头再讲。",
                  "先對同事說「洪先生來電，星期六搬家要用貨梯」，來電人就不必從頭再講。",
                  "Tell your colleague “Mr Hong needs the lift on Saturday”, and he need not tell it all again."),
}
