-- The call as a whole: its order, the courteous words, and what must never be said.

local text = include "rulebook/text"
local worth_noting = include "rulebook/worth_noting"

rule "seven_step_order" {
  group = "base", section = "handling", kind = "sequence", low = "4 times", points = 5,
  any = { "identify_org", "address_by_surname", "read_back", "offer_more_help", "farewell" },
  phase = "whole", observe = { "act" }, sources = "004·8-4.1, 001·S1-S5",
  title = text("一通电话七个步骤", "一通電話七個步驟", "Seven steps, in their order"),
  expected = text("报单位、问来意、称呼对方、倾听、记录、复述、道谢道别，依次来。",
                  "報單位、問來意、稱呼對方、傾聽、記錄、複述、道謝道別，依序來。",
                  "Who we are, the purpose, the name, listening, writing, reading back, thanks: one after the other."),
  met = text("从报单位到道别，一步不乱。", "從報單位到道別，一步不亂。", "From the house's name to the good-bye, nothing out of turn."),
  broken = text("道别时才报单位，或复述完才想起称呼。", "道別時才報單位，或複述完才想起稱呼。",
                "The house is named only at the end, or the name used only after the read-back."),
  coaching = text("照顺序走：报单位、叫出“林先生”、记下、念一遍、再说再见。",
                  "照順序走：報單位、叫出「林先生」、記下、唸一遍、再說再見。",
                  "Keep to the steps: your house, “Mr Lin”, write, read it back, and then the good-bye."),
}

rule "ten_character_courtesy" {
  group = "base", section = "listening", kind = "that", points = 5,
  applies = "turns > 3 and not said('defer_personal')",
  that = "said('greet') and (said('thank') or said('thank_feedback')) and said('farewell') and " ..
         "(said('offer_help') or said('ask_name') or said('ask_to_hold') or said('ask_repeat') or " ..
         "said('ask_contact') or said('ask_address') or said('ask_consent') or said('confirm_person') or " ..
         "said('ask_convenient') or said('offer_more_help'))",
  phase = "whole", observe = { "act" }, sources = "004·1-tel+3, 004·9",
  title = text("电话十字不离口", "電話十字不離口", "The five words of courtesy"),
  expected = text("您好、请、谢谢、再见都说到，有不周到就说对不起。", "您好、請、謝謝、再見都說到，有不周到就說對不起。",
                  "Hello, please, thank you and goodbye are all said, and sorry where there is a cause."),
  met = text("四个词都自然地用上了。", "四個詞都自然地用上了。", "All four come quite naturally."),
  broken = text("整通没有一声“请”，或没有“谢谢”。", "整通沒有一聲「請」，或沒有「謝謝」。",
                "A whole call without a please or a thank-you."),
  coaching = text("开头“您好”，询问带“请”，结束“谢谢您，再见”。", "開頭「您好」，詢問帶「請」，結束「謝謝您，再見」。",
                  "Begin with “Good morning”, ask with “please”, and end “Thank you, goodbye.”"),
}

rule "no_taboo_phrases" {
  group = "base", section = "handling", kind = "avoid", points = 20,
  any = { "plead_ignorance", "order_caller", "busy_brush_off", "closing_time_brush_off", "vague_delay",
          "demand_repeat", "dare", "threat" },
  applies = worth_noting { "plead_ignorance", "order_caller", "busy_brush_off", "closing_time_brush_off",
                           "vague_delay", "demand_repeat", "dare", "threat" },
  phase = "whole", observe = { "act" }, sources = "004·5-4.1, 004·8-3.4, 004·9",
  title = text("不用服务忌语", "不用服務忌語", "No taboo phrases"),
  expected = text("不说“不知道”“我在忙”“你自己查”“随便你投诉”这一类的话。",
                  "不說「不知道」「我在忙」「你自己查」「隨便你投訴」這一類的話。",
                  "Nothing of the kind “no idea”, “I'm busy”, “look it up”, “complain if you like”."),
  met = text("为难的时候，也换成了得体的说法。", "為難的時候，也換成了得體的說法。",
             "Even in a tight spot the kinder wording was found."),
  broken = text("脱口而出一句“你去问别人”。", "脫口而出一句「你去問別人」。", "“Ask somebody else” slips out."),
  coaching = text("话到嘴边换个说法：“不知道”就说成“我马上帮您问清楚”。",
                  "話到嘴邊換個說法：「不知道」就說成「我馬上幫您問清楚」。",
                  "Keep a kinder twin ready: for “No idea” say “Let me find out for you.”"),
}

rule "no_taboo_phrases_fatal" {
  group = "base", section = "handling", kind = "avoid", points = 6, fatal = true,
  any = { "fatal_phrase" }, applies = worth_noting { "fatal_phrase" },
  phase = "whole", observe = { "act" }, sources = "004·5-4.1, 004·8-3.4, 004·9",
  title = text("绝不说伤人的话", "絕不說傷人的話", "Never a phrase beyond the pale"),
  expected = text("辱骂、叫阵、赶人一类的话，一句也不能说。", "辱罵、叫陣、趕人一類的話，一句也不能說。",
                  "No insult, no challenge, no telling people to go."),
  met = text("火气再大，嘴上也守得住。", "火氣再大，嘴上也守得住。", "However hot it gets, the tongue is kept."),
  broken = text("骂人、叫阵，或让人滚。", "罵人、叫陣，或叫人滾。", "An insult, a challenge, or “Get lost”."),
  coaching = text("火气上来时只管说“请您稍等，我来处理”，别的一句都不添。",
                  "火氣上來時只管說「請您稍等，我來處理」，別的一句都不添。",
                  "When your temper rises, say only “Let me see to it for you”, and nothing more."),
}
