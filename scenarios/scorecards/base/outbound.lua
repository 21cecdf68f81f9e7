-- Group "outbound": calls that we make. Greeting and introduction are in "base".

local function text(hans, hant, en)
  return { ["zh-Hans"] = hans, ["zh-Hant"] = hant, en = en }
end

rule "out_confirm_person" {
  group = "outbound", section = "opening", kind = "say", window = "first_turns", limit = 2, points = 30,
  when_expected = true, any = { "confirm_person" },
  title = text("核对接电话的人", "確認接電話的人", "Make sure who it is"),
  expected = text("头两句话里核对对方是不是要找的人。", "頭兩句話裡確認對方是不是要找的人。",
                  "Within the first two answers it is checked who is on the line."),
  coaching = text("报完单位就问“请问是康女士吗？”，是本人再谈正事。",
                  "報完單位就問「請問是康小姐嗎？」，是本人再談正事。",
                  "After your name ask “Am I speaking to Ms Kang?”; only then come to the matter."),
}

rule "out_confirm_before_matter" {
  group = "outbound", section = "opening", kind = "order", points = 15,
  any = { "confirm_person", "identify_org" }, before = { "state_purpose" },
  title = text("先报身份，再谈正事", "先報身分，再談正事", "Who we are before what we want"),
  expected = text("说明来意之前，先报单位、核对对方。", "說明來意之前，先報單位、確認對方。",
                  "The house is named, or the person confirmed, before the purpose is told."),
  coaching = text("拨通先说“您好，这里是……”，再说为什么打来。",
                  "接通先說「您好，這裡是……」，再說為什麼打來。",
                  "Begin with “Hello, this is …”, then say why you call."),
}

rule "out_apologise_unarranged" {
  group = "outbound", section = "opening", kind = "say", points = 15, when_expected = true,
  any = { "apologise_disturb" },
  title = text("为打扰致歉", "為打擾致歉", "Sorry to disturb you"),
  expected = text("没有事先约好的电话，先说一声打扰了。", "沒有事先約好的電話，先說一聲打擾了。",
                  "A call that nobody expects begins with an apology for disturbing."),
  coaching = text("开口加一句“不好意思，打扰您了”。", "開口加一句「不好意思，打擾您了」。",
                  "Add “I'm sorry to disturb you” to your first words."),
}

rule "out_ask_convenient" {
  group = "outbound", section = "opening", kind = "say", points = 15, when_expected = true,
  any = { "ask_convenient" },
  title = text("问现在方便吗", "問現在方便嗎", "Is this a good time?"),
  expected = text("往下谈之前，问对方此刻方不方便。", "往下談之前，問對方此刻方不方便。",
                  "The other side is asked whether it suits just now."),
  coaching = text("说“请问您现在方便接电话吗？”，不方便就约个时间再打。",
                  "說「請問您現在方便講電話嗎？」，不方便就約個時間再打。",
                  "Ask “Is this a good time to talk?”, and if not, when you may ring again."),
}

rule "out_get_to_point" {
  group = "outbound", section = "handling", kind = "say", window = "first_turns", limit = 3, points = 40,
  when_expected = true, any = { "state_purpose" },
  title = text("三句话内说明来意", "三句話內說明來意", "Come to the point"),
  expected = text("头 {limit} 句话里说清为什么打来。", "頭 {limit} 句話裡說清楚為什麼打來。",
                  "The purpose is told within the first {limit} answers."),
  coaching = text("一句话说清：“给您打电话是想通知您明天的维修时间。”",
                  "一句話說清楚：「打電話給您是想通知您明天的維修時間。」",
                  "Say it in one sentence: “I'm calling to let you know about tomorrow's repair.”"),
}
