-- Group "wrong_number": calls that were not meant for us.

local function text(hans, hant, en)
  return { ["zh-Hans"] = hans, ["zh-Hant"] = hant, en = en }
end

rule "wrong_number_kind" {
  group = "wrong_number", section = "handling", kind = "say", points = 40,
  any = { "wrong_number_help" },
  title = text("善待打错电话的人", "善待打錯電話的人", "Be kind to a wrong number"),
  expected = text("客气地说明打错了，并帮对方核对号码。", "客氣地說明打錯了，並幫對方核對號碼。",
                  "The mistake is explained kindly, with help to put it right."),
  coaching = text("别只说“打错了”，说“您可能拨错了，这里是……，我帮您核对一下号码”。",
                  "別只說「打錯了」，說「您可能撥錯了，這裡是……，我幫您核對一下號碼」。",
                  "Rather than “Wrong number”, say “You may have misdialled, this is …; let me check the number with you.”"),
}

rule "check_audible" {
  group = "wrong_number", section = "listening", kind = "say", points = 14, when_expected = true,
  any = { "check_audible" },
  title = text("确认对方听得清", "確認對方聽得清楚", "Check that you are heard"),
  expected = text("对方听不清时，问一声听不听得清。", "對方聽不清時，問一聲聽不聽得清楚。",
                  "When hearing is difficult the caller is asked whether it comes through."),
  coaching = text("放慢一点，再问“您现在听得清吗？”",
                  "放慢一點，再問「您現在聽得清楚嗎？」",
                  "Slow down and ask “Can you hear me clearly now?”"),
}

rule "address_without_surname" {
  group = "wrong_number", section = "listening", kind = "say", window = "no_surname", low = 2, points = 10,
  any = { "address_neutral" },
  title = text("不知姓名也要称呼", "不知姓名也要稱呼", "Address a nameless caller"),
  expected = text("至少 {low} 次用“先生”“女士”称呼对方。", "至少 {low} 次用「先生」「女士」稱呼對方。",
                  "A polite form of address in at least {low} answers."),
  coaching = text("不知道姓什么，也要说“好的，先生”“女士，您请讲”。",
                  "不知道姓什麼，也要說「好的，先生」「女士，您請說」。",
                  "Without a name there is still “Certainly, sir” or “Of course, madam”."),
}

rule "closing_wish" {
  group = "wrong_number", section = "closing", kind = "say", window = "closing", limit = 2, points = 5,
  any = { "wish" },
  title = text("道别带一句祝愿", "道別帶一句祝福", "A good wish at parting"),
  expected = text("道别时送上一句祝愿。", "道別時送上一句祝福。", "A good wish goes with the good-bye."),
  coaching = text("“再见”前面添一句“祝您办事顺利”，话不多，人情味足。",
                  "「再見」前面添一句「祝您一切順利」，話不多，卻很有人情味。",
                  "Put “All the best” before “Goodbye”; it costs nothing and is remembered."),
}
