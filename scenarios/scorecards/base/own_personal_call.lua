-- Group "own_personal_call": the trainee's own family on the business line. A
-- visitor comes to the desk meanwhile; the gesture is typed as a note in
-- brackets or as the words said with the mouthpiece covered.

local function text(hans, hant, en)
  return { ["zh-Hans"] = hans, ["zh-Hant"] = hant, en = en }
end

rule "own_private_call_brief" {
  group = "own_personal_call", section = "handling", kind = "say", window = "first_turns", limit = 3, points = 130,
  any = { "defer_personal" },
  title = text("私事留到下班后", "私事留到下班後", "Private matters after work"),
  expected = text("最迟第 {limit} 句话就说明在上班，下班后再回电。", "最遲第 {limit} 句話就說明在上班，下班後再回電。",
                  "Within the first {limit} answers: at work now, will ring after hours."),
  coaching = text("一听出是家里人就说“我在上班，下班打给你，好吗？”",
                  "一聽出是家人就說「我在上班，下班打給你，好嗎？」",
                  "As soon as you know the voice, say “I'm at work just now; I'll call you after six, all right?”"),
}

rule "own_private_call_at_once" {
  group = "own_personal_call", section = "handling", kind = "order", points = 40,
  any = { "defer_personal" },
  before = { "chat_joke", "show_willingness", "ask_detail", "acknowledge", "ask_to_hold", "overpromise" },
  title = text("先说在上班，再说别的", "先說在上班，再說別的", "Work first"),
  expected = text("接话头、打听、应承之前，先说明自己在上班。", "接話、打聽、答應之前，先說明自己在上班。",
                  "“I'm at work” comes before any question or going along."),
  coaching = text("别先问“怎么回事”，先说“我在上班呢，晚上慢慢听你讲”。",
                  "別先問「怎麼回事」，先說「我在上班，晚上慢慢聽你說」。",
                  "Before “What happened?” say “I'm at work; I want to hear it all tonight.”"),
}

rule "keep_line_free" {
  group = "own_personal_call", section = "timing", kind = "length", limit = 100, points = 25, timed = true,
  title = text("不占公务电话", "不占用公務電話", "Keep the line free"),
  expected = text("私人来电长话短说，不占着公务线路。", "私人來電長話短說，不占用公務線路。",
                  "A private call is over before a customer finds the line engaged."),
  coaching = text("三两句就收：“先这样，晚上打给你，再见。”",
                  "三兩句就收：「先這樣，晚上打給你，再見。」",
                  "Two or three sentences will do: “Let's talk tonight. Goodbye!”"),
}

rule "own_private_call_no_chat" {
  group = "own_personal_call", section = "handling", kind = "avoid", points = 25,
  any = { "chat_joke", "slang", "show_willingness" },
  applies = "turns > 3 or said('chat_joke') or said('slang') or said('show_willingness')",
  title = text("不在线上拉家常", "不在線上閒話家常", "No gossip, no errands on the line"),
  expected = text("不接着聊，也不用公务电话替人办私事。", "不跟著聊，也不用公務電話替人辦私事。",
                  "No going along with the story, and no private errands on the office telephone."),
  coaching = text("对方说得起劲，就接一句“这么有意思，晚上一定听你讲”。",
                  "對方說得起勁，就接一句「這麼精彩，晚上一定聽你說」。",
                  "If the story is too good to stop, say “I want to hear all of it tonight.”"),
}

rule "signal_visitor" {
  group = "own_personal_call", section = "handling", kind = "say", points = 60, when_expected = true,
  any = { "signal_visitor", "visitor_excuse" },
  title = text("马上招呼来客", "馬上招呼來客", "Greet the visitor at once"),
  expected = text("柜台前来了人，马上捂住话筒点头招呼。", "櫃台前有人來，馬上摀住話筒點頭招呼。",
                  "Somebody at the desk gets a nod and a word at once, with the mouthpiece covered."),
  coaching = text("捂住话筒，轻声说一句“您好，请先坐，我马上就来”。",
                  "摀住話筒，輕聲說一句「您好，請先坐，我馬上就來」。",
                  "Cover the mouthpiece and say softly “Good afternoon, please have a seat; I'll be with you in a moment.”"),
}
