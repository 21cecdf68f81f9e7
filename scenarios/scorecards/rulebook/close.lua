-- The last answers, and who hangs up.

local text = include "rulebook/text"

rule "complaint_thank" {
  group = "complaint", section = "closing", kind = "say", window = "closing", limit = "3 answers", points = 20,
  any = { "thank_feedback" },
  phase = "close", observe = { "act" }, sources = "001·S5③, 004·5-3(8), 004·8-3.2L11, 3.3(3),(4)",
  title = text("感谢对方的意见", "感謝對方的意見", "Thanks for the criticism"),
  expected = text("最后 {limit} 句话里感谢对方提出意见。", "最後 {limit} 句話裡感謝對方提出意見。",
                  "Within the last {limit} answers the caller is thanked for speaking up."),
  met = text("真心谢谢他把问题说出来。", "真心謝謝他把問題說出來。", "Sincere thanks for having told us."),
  broken = text("一句谢谢也没有，或说得像反话。", "一句謝謝也沒有，或說得像反話。",
                "No thanks, or thanks that sound like mockery."),
  coaching = text("道别前说“谢谢您告诉我们，这对我们改进很有帮助”。",
                  "道別前說「謝謝您告訴我們，這對我們改進很有幫助」。",
                  "Before the good-bye say “Thank you for telling us; it helps us to do better.”"),
}

rule "fee_enquiry_ask_pay" {
  group = "fees", section = "closing", kind = "say", points = 15, when_expected = true,
  any = { "ask_pay_intent" },
  phase = "close", observe = { "act" }, sources = "004·8-3.3(7)",
  title = text("委婉问一声何时缴费", "委婉問一聲何時繳費", "Ask kindly about payment"),
  expected = text("说清费用以后，客气地问打算什么时候、怎么缴。", "說清楚費用之後，客氣地問打算什麼時候、怎麼繳。",
                  "After the figures, a polite question when or how the caller would like to pay."),
  met = text("问得轻，对方好回答。", "問得輕，對方好回答。", "Lightly asked, and easy to answer."),
  broken = text("不提，或像催债。", "不提，或像討債。", "Left out, or put like a demand."),
  coaching = text("说“请问您打算来服务台缴，还是转账方便？”",
                  "說「請問您打算到服務台繳，還是轉帳方便？」",
                  "Say “Would you rather pay at the desk, or by transfer?”"),
}

rule "restate_own_name" {
  group = "sales", section = "closing", kind = "say", window = "closing", limit = "4 answers", points = 12,
  any = { "identify_self", "invite_call_again" },
  phase = "close", observe = { "act" }, sources = "004·3",
  title = text("结束前再报一次姓名", "結束前再報一次姓名", "Your name once more"),
  expected = text("最后 {limit} 句话里再报姓名，或欢迎对方随时来电找自己。",
                  "最後 {limit} 句話裡再報姓名，或歡迎對方隨時來電找自己。",
                  "Within the last {limit} answers one's own name again, or an invitation to ring any time."),
  met = text("对方知道下次该找谁。", "對方知道下次該找誰。", "The caller knows whom to ask for."),
  broken = text("聊得很愉快，对方却不知道找哪位。", "聊得很愉快，對方卻不知道找哪位。",
                "A good talk, and no name to ask for."),
  coaching = text("说“我姓何，有问题随时打来找我”。", "說「我姓何，有問題隨時打來找我」。",
                  "Say “My name is He; do ring and ask for me any time.”"),
}

rule "offer_more_help" {
  group = "base", section = "closing", kind = "say", window = "closing", limit = "4 answers", points = 18,
  any = { "offer_more_help" },
  applies = "not said('defer_personal')", -- nobody asks that of a relation
  phase = "close", observe = { "act" }, sources = "003·tel9, 004·5-3(7), 004·8-3.3(1)",
  title = text("问还有没有别的事", "問還有沒有別的事", "Anything else?"),
  expected = text("结束之前问一声还有没有别的需要。", "結束之前問一聲還有沒有別的需要。",
                  "Before the close the caller is asked whether there is anything else."),
  met = text("道别之前主动多问一句。", "道別之前主動多問一句。", "One more question before the good-bye."),
  broken = text("事情一完就急着收线。", "事情一完就急著收線。", "The matter is done and one is off."),
  coaching = text("道别之前先问“请问您还有别的需要吗？”",
                  "道別之前先問「請問您還有別的需要嗎？」",
                  "Before the good-bye ask “Is there anything else I can do for you?”"),
}

rule "reassure_action" {
  group = "base", section = "closing", kind = "say", points = 12, when_expected = true,
  any = { "reassure_action", "give_deadline" },
  phase = "close", observe = { "act" },
  sources = "001·S5②, 004·5-3(8), 004·8-3.2L9, 3.3(3), 4.1",
  title = text("告诉对方接下来怎么办", "告訴對方接下來怎麼處理", "Say what happens next"),
  expected = text("明确告诉对方自己接下来会做什么。", "明確告訴對方自己接下來會做什麼。",
                  "The caller is told what will now be done."),
  met = text("对方知道谁会做、做什么。", "對方知道誰會做、做什麼。", "The caller knows who will do what."),
  broken = text("挂断了还不知道有没有人管。", "掛斷了還不知道有沒有人處理。",
                "The caller hangs up wondering whether anybody cares."),
  coaching = text("给对方一颗定心丸：“我马上处理，有结果就告诉您。”",
                  "讓對方安心：「我馬上處理，有結果就告訴您。」",
                  "Set the caller's mind at ease: “I'm dealing with it now and I'll tell you how it goes.”"),
}

rule "thank_caller" {
  group = "base", section = "closing", kind = "say", window = "closing", limit = "3 answers", points = 18,
  any = { "thank", "thank_feedback" },
  phase = "close", observe = { "act" },
  sources = "000·E7, 001·S5③, X6, 003·tel9, 004·5-3(3), 004·8-3.2L13, 4.1, 4.2",
  title = text("感谢来电", "感謝來電", "Thank the caller"),
  expected = text("结束时谢谢对方来电。", "結束時謝謝對方來電。",
                  "The caller is thanked at the end."),
  met = text("最后几句里有一声谢谢。", "最後幾句裡有一聲謝謝。", "A thank-you among the last words."),
  broken = text("说完事就道别，没有谢意。", "說完事就道別，沒有謝意。", "The matter, the good-bye, and no thanks."),
  coaching = text("最后说一句“谢谢您的来电”，不管事情大小。",
                  "最後說一句「謝謝您的來電」，不管事情大小。",
                  "End with “Thank you for calling”, however small the matter was."),
}

rule "farewell" {
  group = "base", section = "closing", kind = "say", window = "closing", limit = "2 answers", points = 25,
  any = { "farewell" },
  phase = "close", observe = { "act" },
  sources = "000·E7, 001·S5④, 002·4.11, 7, 004·1-tel1, 004·5-3(6), 004·8-3.3, 4.1",
  title = text("说再见", "說再見", "Say good-bye"),
  expected = text("最后一句话里说“再见”。", "最後一句話裡說「再見」。",
                  "A courteous good-bye in the last words."),
  met = text("最后一句是清楚的“再见”。", "最後一句是清楚的「再見」。", "A clear good-bye at the very end."),
  broken = text("“挂了啊”，或什么也没说。", "「掛囉」，或什麼也沒說。", "“That's it then”, or nothing at all."),
  coaching = text("挂断前清清楚楚说一声“再见”，别用“那就这样”代替。",
                  "掛斷前清清楚楚說一聲「再見」，別用「那就這樣」代替。",
                  "Finish with a clear “Goodbye”, not with “Right, that's it then”."),
}

rule "closing_wish" {
  group = "base", section = "closing", kind = "say", window = "closing", limit = "2 answers", points = 5,
  bonus = true,
  any = { "wish" },
  phase = "close", observe = { "act" }, sources = "001·S5④, 002·4.11, 004·5-3(5),(6), 004·8-4.1",
  title = text("道别带一句祝愿", "道別帶一句祝福", "A good wish at parting"),
  expected = text("道别时送上一句祝愿。", "道別時送上一句祝福。", "A good wish goes with the good-bye."),
  met = text("道别里有一句合时宜的祝愿。", "道別裡有一句合時宜的祝福。", "A wish that suits the day."),
  broken = text("只有“再见”两个字。", "只有「再見」兩個字。", "A bare good-bye."),
  coaching = text("“再见”前面添一句“祝您办事顺利”，话不多，人情味足。",
                  "「再見」前面添一句「祝您一切順利」，話不多，卻很有人情味。",
                  "Put “All the best” before “Goodbye”; it costs nothing and is remembered."),
}

rule "caller_hangs_up_first" {
  group = "base", section = "closing", kind = "hang_up", limit = "8 s", points = 30,
  applies = "said('farewell') or mood >= 50 and silences < 2",   -- not when the caller gave up
  phase = "close", observe = { "control" }, sources = "000·E8, 002·4.11, 004·1-tel1, tel+2",
  title = text("让对方先挂", "讓對方先掛", "Let the caller hang up first"),
  expected = text("对方挂断以后再放下听筒。", "對方掛斷之後再放下聽筒。",
                  "The receiver goes down only after the caller has hung up."),
  met = text("听到对方挂断才放下。", "聽到對方掛斷才放下。", "The receiver goes down after the click."),
  broken = text("“再见”刚说完就咔哒一声。", "「再見」剛說完就喀的一聲。", "A click right after the good-bye."),
  coaching = text("说完“再见”拿着听筒等一两秒，听到对方挂断再放下。",
                  "說完「再見」拿著聽筒等一兩秒，聽到對方掛斷再放下。",
                  "After “Goodbye” keep the receiver for a second or two until you hear the click."),
}

rule "caller_hangs_up_first_fatal" {
  group = "base", section = "closing", kind = "hang_up", points = 10, fatal = true,
  phase = "close", observe = { "control" }, sources = "000·E8, 002·4.11, 004·1-tel1, tel+2",
  title = text("不挂别人的电话", "不掛別人的電話", "Never hang up on a caller"),
  expected = text("话没说完，绝不挂断。", "話沒說完，絕不掛斷。",
                  "The line is never cut while the caller has something to say."),
  met = text("再难也陪到最后。", "再難也陪到最後。", "One stays on the line, however hard it is."),
  broken = text("对方还在讲，电话就断了。", "對方還在講，電話就斷了。", "The line is cut while the caller speaks."),
  coaching = text("实在撑不住也别挂，说“请您稍等，我请主管来跟您谈”。",
                  "真的撐不住也別掛，說「請您稍等，我請主管來跟您談」。",
                  "If it gets too much, don't hang up; say “One moment, please, I'll ask my supervisor to speak to you.”"),
}
