-- Section "timing": rings, pauses, holds and the length of the call. Times are
-- in milliseconds. Rules marked `timed` do not apply to calls without time
-- pressure (the terminal and screen readers play without it).

local function text(hans, hant, en)
  return { ["zh-Hans"] = hans, ["zh-Hant"] = hant, en = en }
end

rule "answer_within_three_rings" {
  group = "base", section = "timing", kind = "rings", low = 1, limit = 3, points = 40,
  title = text("三声之内接起", "三聲之內接起", "Answer within three rings"),
  expected = text("铃响 {limit} 声以内接起。", "鈴響 {limit} 聲以內接起。",
                  "The call is answered within {limit} rings."),
  coaching = text("铃一响就放下手里的活，三声之内拿起来说“您好”。",
                  "鈴一響就放下手邊的事，三聲之內拿起來說「您好」。",
                  "Put your work down at the first ring and say “Hello” before the fourth."),
}

rule "pickup_window_two_to_three" {
  group = "base", section = "timing", kind = "rings", low = 2, limit = 3, points = 5,
  title = text("第二、三声接最合适", "第二、三聲接最合適", "Best at the second or third ring"),
  expected = text("在第 {low} 到第 {limit} 声之间接起。", "在第 {low} 到第 {limit} 聲之間接起。",
                  "Picked up between ring {low} and ring {limit}."),
  coaching = text("第一声用来拿好纸笔、露出笑容，第二声再从容地说“您好”。",
                  "第一聲用來準備紙筆、露出笑容，第二聲再從容地說「您好」。",
                  "Use the first ring for pen, paper and a smile; then lift and say “Good morning”."),
}

rule "never_refuse_call" {
  group = "base", section = "timing", kind = "missed", points = 15,
  title = text("有电话必接", "有電話必接", "Never leave a call unanswered"),
  expected = text("响铃的电话不能不接。", "響鈴的電話不能不接。", "A ringing telephone is answered."),
  coaching = text("自己走不开，就请同事代接：“麻烦帮我接一下。”",
                  "自己走不開，就請同事代接：「麻煩幫我接一下。」",
                  "If you can't get to it, ask a colleague: “Would you take that call for me, please?”"),
}

rule "answer_with_confidence" {
  group = "base", section = "timing", kind = "first_word", limit = 3000, points = 10, timed = true,
  title = text("接起就开口", "接起就開口", "Speak up at once"),
  expected = text("接起后 {limit:s} 秒内开口。", "接起後 {limit:s} 秒內開口。",
                  "The first word comes within {limit:s} seconds of picking up."),
  coaching = text("拿起听筒前先想好第一句“您好，这里是……”，接起来就说。",
                  "拿起聽筒前先想好第一句「您好，這裡是……」，接起來就說。",
                  "Have “Hello, this is …” ready before you lift, and say it straight away."),
}

rule "energetic_voice" {
  group = "base", section = "timing", kind = "reaction", low = 2, limit = 5000, points = 10, timed = true,
  title = text("反应及时", "反應及時", "Answer promptly"),
  expected = text("对方说完后 {limit:s} 秒内接话，最多慢 {low} 次。", "對方說完後 {limit:s} 秒內接話，最多慢 {low} 次。",
                  "Answers begin within {limit:s} seconds; slower at most {low} times."),
  coaching = text("一时没想好，先应一声“好的，我看一下”，别让对方空等。",
                  "一時沒想好，先應一聲「好的，我看一下」，別讓對方空等。",
                  "If you need to think, say “Let me see” first so that the line isn't dead."),
}

rule "no_long_silence" {
  group = "base", section = "timing", kind = "silence", points = 15, timed = true,
  title = text("不冷场", "不冷場", "No dead air"),
  expected = text("不让对方等到开口催问。", "不讓對方等到開口催問。",
                  "The caller never has to ask whether anyone is there."),
  coaching = text("要查东西就说出来：“我正在帮您查，请稍等。”",
                  "要查資料就說出來：「我正在幫您查，請稍等。」",
                  "If you're looking something up, say so: “I'm just checking that for you.”"),
}

rule "hold_under_one_minute" {
  group = "base", section = "timing", kind = "hold", limit = 60000, points = 15,
  title = text("等候不过一分钟", "等候不超過一分鐘", "Hold for a minute at most"),
  expected = text("每次让对方等候不超过 {limit:s} 秒。", "每次讓對方等候不超過 {limit:s} 秒。",
                  "No hold lasts longer than {limit:s} seconds."),
  coaching = text("查得久就先回来说一声：“还要一会儿，稍后我给您回电可以吗？”",
                  "查得久就先回來說一聲：「還要一會兒，稍後我回電給您可以嗎？」",
                  "If it takes longer, come back and say “This will take a while; may I call you back?”"),
}

rule "do_not_neglect_others" {
  group = "base", section = "timing", kind = "length", limit = 150, points = 6, timed = true,
  applies = "turns > 4",
  title = text("长短得当", "長短得當", "Neither hurried nor endless"),
  expected = text("通话时间不超过合适时长的 {limit}%。", "通話時間不超過合適時長的 {limit}%。",
                  "The call takes at most {limit} % of a suitable length."),
  coaching = text("事情说清楚了就收尾：“您还有别的需要吗？”，把线留给下一位。",
                  "事情說清楚了就收尾：「您還有別的需要嗎？」，把線留給下一位。",
                  "Once the matter is settled, move on to “Is there anything else?” and free the line."),
}
