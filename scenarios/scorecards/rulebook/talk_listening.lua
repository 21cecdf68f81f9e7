-- Talk: listening, hearing right, and making sure.

local text = include "rulebook/text"
local worth_noting = include "rulebook/worth_noting"

rule "classify_call" {
  group = "base", section = "listening", kind = "slip_right", field = "call_type", points = 5,
  phase = "talk", observe = { "timing", "form", "control" }, sources = "001·S3①, 004·8-4.1, 004·9",
  title = text("先判断是哪类电话", "先判斷是哪類電話", "Which kind of call is it?"),
  expected = text("听懂来意，就判断是询问、报修、投诉还是找人。",
                  "聽懂來意，就判斷是詢問、報修、客訴還是找人。",
                  "Once the purpose is told: enquiry, repair, complaint, or a call for somebody?"),
  met = text("类别判断对，单子和处理流程也就对。", "類別判斷對，單子和處理流程也就對。",
             "The kind is seen rightly, and form and route follow."),
  broken = text("把投诉当询问，对方得从头再说。", "把客訴當詢問，對方得從頭再說。",
                "A complaint is taken for an enquiry and has to be told again."),
  coaching = text("听完第一段就确认：“您这是要报修，对吗？我帮您登记。”",
                  "聽完第一段就確認：「您這是要報修，對嗎？我幫您登記。」",
                  "After the first account make sure: “This is a repair, isn't it? I'll enter it for you.”"),
}

rule "full_attention" {
  group = "base", section = "listening", kind = "repeat", limit = "0 answers", points = 25,
  applies = "turns > 1",
  phase = "talk", observe = { "form", "act" },
  sources = "000·E3, 001·X3, 002·3.5, 6, 003·tel7, recv, 004·1-tel1, 004·5-4.2, 004·6-p1, 004·8-2.5, 3.2(3), 4.1, 4.2, 004·9",
  title = text("听了再答", "聽了再答", "Answer what was said"),
  expected = text("每次回答都针对对方刚说的话，不照搬前一句。", "每次回答都針對對方剛說的話，不照搬前一句。",
                  "Each answer meets what the caller has just said; none is a copy of an earlier one."),
  met = text("每句都接着对方刚说的话。", "每句都接著對方剛說的話。",
             "Every answer takes up what was just said."),
  broken = text("照搬同一句，像没在听。", "照搬同一句，像沒在聽。",
                "The same sentence again, as if nobody listened."),
  coaching = text("先接住对方的话，如“您是说……”，再往下讲。",
                  "先接住對方的話，如「您是說……」，再往下講。",
                  "Take up the caller's own words first: “So the barrier is still down …”"),
}

rule "no_multitasking" {
  group = "base", section = "listening", kind = "quiz", points = 4,
  phase = "talk", observe = { "scene" }, sources = "000·E3, 004·8-3.2(3)",
  title = text("通话不做别的事", "通話不做別的事", "Nothing else meanwhile"),
  expected = text("接起电话，手上的事全放下。", "接起電話，手上的事全放下。",
                  "Other work is laid down while the caller is on the line."),
  met = text("只听、只答、只记这一通。", "只聽、只答、只記這一通。",
             "One listens, answers and notes, and that is all."),
  broken = text("一边通话一边回邮件、跟旁人说话。", "一邊通話一邊回郵件、跟旁人說話。",
                "Mail is answered and neighbours talked to meanwhile."),
  coaching = text("接起前把窗口缩小，对旁人说“我先接电话”。", "接起前把視窗縮小，對旁人說「我先接電話」。",
                  "Minimise the window before you lift, and tell others “I'll take this call first.”"),
  ask = text("通话中跳出一封紧急邮件，怎么办？", "通話中跳出一封緊急郵件，怎麼辦？",
             "An urgent mail pops up during a call. What do you do?"),
  answers = {
    { text("边听边打字，两边都不耽误", "邊聽邊打字，兩邊都不耽誤",
           "Type while listening, so that neither waits") },
    { text("先讲完电话，再看邮件", "先講完電話，再看郵件",
           "Finish the call, then read the mail"), right = true },
    { text("请对方等一下，先回邮件", "請對方等一下，先回郵件", "Ask the caller to wait and answer the mail") },
  },
}

rule "energetic_voice" {
  group = "base", section = "timing", kind = "reaction", low = "2 answers", limit = "5 s", points = 10, timed = true,
  phase = "talk", observe = { "timing", "quiz" }, sources = "000·E3, 003·man2, 004·8-2.5",
  title = text("反应及时", "反應及時", "Answer promptly"),
  expected = text("对方说完后 {limit:s} 秒内接话，最多慢 {low} 次。", "對方說完後 {limit:s} 秒內接話，最多慢 {low} 次。",
                  "Answers begin within {limit:s} seconds; slower at most {low} times."),
  met = text("对方话音一落就接得上。", "對方話音一落就接得上。",
             "The answer comes as soon as the caller has finished."),
  broken = text("常常慢好几拍才出声。", "常常慢好幾拍才出聲。", "Answers keep coming late."),
  coaching = text("一时没想好，先应一声“好的，我看一下”，别让对方空等。",
                  "一時沒想好，先應一聲「好的，我看一下」，別讓對方空等。",
                  "If you need to think, say “Let me see” first so that the line isn't dead."),
}

rule "acknowledge_while_listening" {
  group = "base", section = "listening", kind = "say", points = 12, when_expected = true,
  any = { "acknowledge" },
  phase = "talk", observe = { "timing", "act", "control" }, sources = "001·S3⑥, 004·5-3(7), 004·8-2.5",
  title = text("边听边回应", "邊聽邊回應", "Show that you are listening"),
  expected = text("对方说话时，用“好的”“我明白”这样的话回应。", "對方說話時，用「好的」「我明白」這樣的話回應。",
                  "Short signs of attention while the caller explains."),
  met = text("对方停顿时应一声“好的，我明白”。", "對方停頓時應一聲「好的，我明白」。",
             "A short “I see” where the caller pauses."),
  broken = text("对方说了一长段，这头一声不吭。", "對方說了一長段，這頭一聲不吭。",
                "The caller tells it all into silence."),
  coaching = text("对方说完一段，先应一声“好的，我明白”，再接着往下问。",
                  "對方說完一段，先應一聲「好的，我明白」，再接著往下問。",
                  "When the caller pauses, say “I see” or “I understand” before your next question."),
}

rule "no_long_silence" {
  group = "base", section = "timing", kind = "silence", points = 15, timed = true,
  phase = "talk", observe = { "timing" }, sources = "001·S3⑥",
  title = text("不冷场", "不冷場", "No dead air"),
  expected = text("不让对方等到开口催问。", "不讓對方等到開口催問。",
                  "The caller never has to ask whether anyone is there."),
  met = text("要查要想，都先说一声。", "要查要想，都先說一聲。", "Looking up and thinking are announced."),
  broken = text("线上没声音，对方问“还在吗？”", "線上沒聲音，對方問「還在嗎？」",
                "Dead air, until the caller asks “Are you there?”"),
  coaching = text("要查东西就说出来：“我正在帮您查，请稍等。”",
                  "要查資料就說出來：「我正在幫您查，請稍等。」",
                  "If you're looking something up, say so: “I'm just checking that for you.”"),
}

rule "no_mechanical_yes" {
  group = "base", section = "listening", kind = "avoid", points = 4,
  any = { "mechanical_yes" }, applies = worth_noting { "mechanical_yes" },
  phase = "talk", observe = { "act" }, sources = "002·4.9",
  title = text("不连声“对对对”", "不連聲「對對對」", "No strings of “yes yes yes”"),
  expected = text("不把同一个应声词连着说。", "不把同一個應聲詞連著說。",
                  "The same yes-word is not strung together."),
  met = text("应声的话有变化，一次一个。", "應聲的話有變化，一次一個。", "The yes-words vary, one at a time."),
  broken = text("一口气“对对对”“是是是”。", "一口氣「對對對」「是是是」。", "“Yes yes yes” in one breath."),
  coaching = text("一次说一个就够，轮着用“好的”“是的”“我明白”。",
                  "一次說一個就夠，輪流用「好的」「是的」「我明白」。",
                  "One is enough, and vary it: “I see”, “right”, “I understand”."),
}

rule "no_interrupting" {
  group = "base", section = "listening", kind = "interrupt", points = 12,
  applies = "turns > 4 or interruptions > 0",
  phase = "talk", observe = { "timing" }, sources = "004·8-3.2(3)",
  title = text("不打断对方", "不打斷對方", "Let the caller finish"),
  expected = text("对方的话没说完，不抢着说。", "對方的話沒說完，不搶著說。",
                  "The caller is never talked over."),
  met = text("等对方说完才开口。", "等對方說完才開口。", "One waits for the end of the sentence."),
  broken = text("对方说到一半就插话。", "對方說到一半就插話。", "The caller is cut off in mid-sentence."),
  coaching = text("等对方说完再开口，心里默数一下，然后说“好的，我明白了”。",
                  "等對方說完再開口，心裡默數一下，然後說「好的，我了解了」。",
                  "Wait for the end of the sentence, take a breath, then begin with “I see”."),
}

rule "say_when_not_heard" {
  group = "base", section = "listening", kind = "say", points = 15, when_expected = true,
  any = { "ask_repeat", "ask_slow_down" },
  phase = "talk", observe = { "act", "form" }, sources = "004·1-tel1, 004·8-3.2(3), 3.3(1)",
  title = text("没听清就礼貌地问", "沒聽清楚就禮貌地問", "Say so when you didn't hear"),
  expected = text("没听清的时候，马上客气地请对方再说一遍。", "沒聽清楚的時候，馬上客氣地請對方再說一次。",
                  "A polite request to repeat what could not be heard."),
  met = text("没听清楚，马上请对方再说一次。", "沒聽清楚，馬上請對方再說一次。",
             "What was not heard is asked for at once."),
  broken = text("没听清楚就猜，或粗声叫对方大声点。", "沒聽清楚就猜，或粗聲叫對方大聲點。",
                "One guesses, or snaps “Louder!”"),
  coaching = text("没听清别猜也别装，说“抱歉，刚才没听清，麻烦您再说一次好吗？”",
                  "沒聽清楚別猜也別裝懂，說「抱歉，剛才沒聽清楚，麻煩您再說一次好嗎？」",
                  "Don't guess; say “I'm sorry, I didn't catch that. Could you say it once more, please?”"),
}

rule "ask_to_slow_down" {
  group = "base", section = "listening", kind = "say", when_expected = true, points = 5,
  any = { "ask_slow_down" },
  phase = "talk", observe = { "act" }, sources = "002·4.8, 004·5-3(7)",
  title = text("太快就请对方慢一点", "太快就請對方慢一點", "Too fast? Ask for a slower pace"),
  expected = text("记不下来时，客气地请对方放慢。", "記不下來時，客氣地請對方放慢。",
                  "Where the pen cannot follow, a polite request to slow down."),
  met = text("说明在记，请对方慢慢说。", "說明在記，請對方慢慢說。",
             "The caller hears that notes are taken, and slows down."),
  broken = text("来不及记也不说，漏了一半。", "來不及記也不說，漏了一半。",
                "Nothing is said, and half of it is lost."),
  coaching = text("说“我正在记，麻烦您说慢一点，号码两位两位地说”。",
                  "說「我正在記，麻煩您說慢一點，號碼兩碼兩碼地說」。",
                  "Say “I'm writing this down; could you go a little slower, two digits at a time?”"),
}

rule "check_audible" {
  group = "base", section = "listening", kind = "say", points = 14, when_expected = true,
  any = { "check_audible" },
  phase = "talk", observe = { "act" }, sources = "002·1.4, 004·8-3.3(1)",
  title = text("确认对方听得清", "確認對方聽得清楚", "Check that you are heard"),
  expected = text("对方听不清时，问一声听不听得清。", "對方聽不清時，問一聲聽不聽得清楚。",
                  "When hearing is difficult the caller is asked whether it comes through."),
  met = text("线路不好时，问一声听不听得见。", "線路不好時，問一聲聽不聽得見。",
             "On a poor line one asks whether it comes through."),
  broken = text("对方听不见，还自顾自说下去。", "對方聽不見，還自顧自說下去。",
                "One talks on into a line that nobody hears."),
  coaching = text("放慢一点，再问“您现在听得清吗？”",
                  "放慢一點，再問「您現在聽得清楚嗎？」",
                  "Slow down and ask “Can you hear me clearly now?”"),
}

rule "stay_alert" {
  group = "base", section = "recording", kind = "slip_right", field = "phone", points = 4,
  phase = "talk", observe = { "form", "act" }, sources = "002·1.3",
  title = text("一个数字也不放过", "一個數字也不放過", "Not one digit wrong"),
  expected = text("记下的电话号码一位不差。", "記下的電話號碼一碼不差。",
                  "The telephone number on the slip is right to the last digit."),
  met = text("号码跟对方说的完全一样。", "號碼跟對方說的完全一樣。",
             "The number is exactly what the caller said."),
  broken = text("错一位，人就找不到了。", "錯一碼，人就找不到了。",
                "One wrong digit, and the caller cannot be reached."),
  coaching = text("听到尾数就重复一遍：“后四位是……，对吗？”", "號碼聽到尾數就覆述「末四碼是……，對嗎？」",
                  "Say the end over at once: “The last four are …, is that right?”"),
}

rule "verify_on_the_spot" {
  group = "base", section = "listening", kind = "order", when_expected = true, points = 5,
  any = { "confirm", "read_back", "ask_to_note" }, before = { "farewell" },
  phase = "talk", observe = { "act", "form" }, sources = "002·1.3",
  title = text("有疑问当场问清楚", "有疑問當場問清楚", "Make sure there and then"),
  expected = text("道别之前，要紧的事当场确认。", "道別之前，要緊的事當場確認。",
                  "What matters is made sure of before the good-bye."),
  met = text("挂断前问过“这样对吗？”", "掛斷前問過「這樣對嗎？」", "“Is that right?” comes before the end."),
  broken = text("带着疑问道别，事后才担心。", "帶著疑問道別，事後才擔心。",
                "One says good-bye in doubt and worries afterwards."),
  coaching = text("说再见前先问“我再确认一次，是周五上午十点，对吗？”",
                  "說再見前先問「我再確認一次，是星期五上午十點，對嗎？」",
                  "Before the good-bye ask “Just to be sure: Friday at ten in the morning?”"),
}

rule "repeat_key_points" {
  group = "base", section = "listening", kind = "that", when_expected = true, points = 4,
  any = { "ask_to_note" },
  that = "said('ask_to_note') and (said('read_back') or said('confirm'))",
  phase = "talk", observe = { "act" }, sources = "002·1.4",
  title = text("重点双方各说一遍", "重點雙方各說一遍", "Key points twice, by both sides"),
  expected = text("自己记的念给对方听，对方要记的请他也说一遍。",
                  "自己記的唸給對方聽，對方要記的請他也說一遍。",
                  "We read back what we noted; the caller is asked to repeat what we gave."),
  met = text("时间、地点、金额，两边都说过。", "時間、地點、金額，兩邊都說過。",
             "Time, place, sum: both sides have said them."),
  broken = text("重点只提一次，各记各的。", "重點只提一次，各記各的。",
                "Mentioned once, and each side notes something else."),
  coaching = text("说完就问“麻烦您也说一次时间，我们对一下”。", "說完就問「麻煩您也說一次時間，我們對一下」。",
                  "Add “Would you say the time back to me, so that we both have it?”"),
}

rule "do_not_make_repeat" {
  group = "base", section = "listening", kind = "avoid", limit = "2 answers", points = 3,
  any = { "ask_repeat", "demand_repeat" }, applies = "turns > 2",
  phase = "talk", observe = { "act" }, sources = "004·6-p1",
  title = text("不让对方一说再说", "不讓對方一說再說", "Spare callers the repetition"),
  expected = text("请对方重说，整通不超过 {limit} 次。", "請對方重說，整通不超過 {limit} 次。",
                  "The caller is asked to repeat in at most {limit} answers."),
  met = text("听到就记，不必再问。", "聽到就記，不必再問。", "It is noted when heard and not asked again."),
  broken = text("同一件事，让对方说了又说。", "同一件事，讓對方說了又說。",
                "The same story is asked for over and over."),
  coaching = text("一听到就写，不确定的只问那一处：“门牌是八号还是十号？”",
                  "一聽到就寫，不確定的只問那一處：「門牌是八號還是十號？」",
                  "Write as you hear, and ask only for the doubtful part: “Was it number eight or ten?”"),
}
