-- Picking up: in time, with both hands ready, and without a moment's fright.

local text = include "rulebook/text"

rule "answer_within_three_rings" {
  group = "base", section = "timing", kind = "rings", low = "1 ring", limit = "3 rings", points = 40,
  phase = "pick_up", observe = { "timing", "control" },
  sources = "000·E2, A1, 001·S1④, 002·2.2, 003·tel2, 004·1-tel1, 004·5-4.2, 004·8-4.1",
  title = text("三声之内接起", "三聲之內接起", "Answer within three rings"),
  expected = text("铃响 {limit} 声以内接起。", "鈴響 {limit} 聲以內接起。",
                  "The call is answered within {limit} rings."),
  met = text("第三声响完之前接起来。", "第三聲響完之前接起來。", "It is lifted before the third ring is over."),
  broken = text("响了四声以上，或一直没接。", "響了四聲以上，或一直沒接。",
                "It is lifted later, or not at all."),
  coaching = text("铃一响就放下手里的活，三声之内拿起来说“您好”。",
                  "鈴一響就放下手邊的事，三聲之內拿起來說「您好」。",
                  "Put your work down at the first ring and say “Hello” before the fourth."),
}

rule "pickup_window_two_to_three" {
  group = "base", section = "timing", kind = "rings", low = "2 rings", limit = "3 rings", points = 5,
  bonus = true,
  phase = "pick_up", observe = { "timing", "control" }, sources = "003·tel2, 004·1-tel1",
  title = text("第二、三声接最合适", "第二、三聲接最合適", "Best at the second or third ring"),
  expected = text("在第 {low} 到第 {limit} 声之间接起。", "在第 {low} 到第 {limit} 聲之間接起。",
                  "Picked up between ring {low} and ring {limit}."),
  met = text("第二声响起后才从容接起。", "第二聲響起後才從容接起。",
             "It is lifted calmly once the second ring has begun."),
  broken = text("第一声就抢接，或拖到第四声；第一声不扣分，只是没有加分。", "第一聲就搶接，或拖到第四聲；第一聲不扣分，只是沒有加分。",
                "It is lifted at the first ring, which costs nothing and earns nothing, or left until the fourth."),
  coaching = text("第一声用来拿好纸笔、露出笑容，第二声再从容地说“您好”。",
                  "第一聲用來準備紙筆、露出笑容，第二聲再從容地說「您好」。",
                  "Use the first ring for pen, paper and a smile; then lift and say “Good morning”."),
}

rule "never_refuse_call" {
  group = "base", section = "timing", kind = "missed", points = 15,
  phase = "pick_up", observe = { "control" }, sources = "004·5-4.2, 003·tel2",
  title = text("有电话必接", "有電話必接", "Never leave a call unanswered"),
  expected = text("响铃的电话不能不接。", "響鈴的電話不能不接。", "A ringing telephone is answered."),
  met = text("每一通响起的电话都有人接。", "每一通響起的電話都有人接。", "Every call that rings is answered."),
  broken = text("让电话响到停，或拿起来一句话不说就放下。", "讓電話響到停，或拿起來一句話不說就放下。",
                "It is left to ring out, or lifted and put down again without a word."),
  coaching = text("自己走不开，就请同事代接：“麻烦帮我接一下。”",
                  "自己走不開，就請同事代接：「麻煩幫我接一下。」",
                  "If you can't get to it, ask a colleague: “Would you take that call for me, please?”"),
}

rule "apologise_when_late" {
  group = "base", section = "opening", kind = "say", window = "first_turn", points = 25,
  any = { "apologise_late" }, applies = "rings > 3",
  phase = "pick_up", observe = { "timing", "act" }, sources = "000·E2, 002·2.2, 004·1-tel1, 004·8-4.1",
  title = text("接晚了先道歉", "接晚了先致歉", "Late? Apologise at once"),
  expected = text("铃响超过三声才接，第一句话要道歉。", "鈴響超過三聲才接，第一句話要致歉。",
                  "After more than three rings the first answer holds an apology."),
  met = text("第一句就为久等致歉。", "第一句就為久等致歉。", "The first answer says sorry for the wait."),
  broken = text("接晚了，开口却像没事一样。", "接晚了，開口卻像沒事一樣。", "Late, and not a word about it."),
  coaching = text("接晚了就先说“您好，让您久等了”，对方的火气往往就消了一半。",
                  "接晚了就先說「您好，讓您久等了」，對方的火氣往往就消了一半。",
                  "Put “I'm sorry to have kept you waiting” right after the greeting; it takes the edge off the wait."),
}

rule "left_hand_phone_right_hand_pen" {
  group = "base", section = "recording", kind = "ready", window = "before_pick_up", points = 3,
  phase = "pick_up", observe = { "control", "scene", "quiz" }, sources = "002·2.2",
  title = text("一手听筒，一手笔", "一手聽筒，一手筆", "Receiver in one hand, pen in the other"),
  expected = text("接起之前，写字的手已经握着笔。", "接起之前，寫字的手已經握著筆。",
                  "The writing hand holds the pen before the line opens."),
  met = text("线一通，笔已在手上。", "線一通，筆已在手上。", "The line opens and the pen is in hand."),
  broken = text("接起来才腾出手找笔。", "接起來才騰出手找筆。",
                "The pen is hunted for with the caller already there."),
  coaching = text("不写字的手拿听筒，写字的手先握好笔，再说“您好”。",
                  "不寫字的手拿聽筒，寫字的手先握好筆，再說「您好」。",
                  "Lift with the hand that doesn't write, pen ready in the other, then say “Good morning”."),
}

rule "answer_with_confidence" {
  group = "base", section = "timing", kind = "first_word", limit = "3 s", points = 10, timed = true,
  phase = "pick_up", observe = { "timing", "act" }, sources = "002·4.13, 004·1-tel1, 004·9",
  title = text("接起就开口", "接起就開口", "Speak up at once"),
  expected = text("接起后 {limit:s} 秒内开口。", "接起後 {limit:s} 秒內開口。",
                  "The first word comes within {limit:s} seconds of picking up."),
  met = text("接起来马上开口，语气笃定。", "接起來馬上開口，語氣篤定。",
             "The first word comes at once, and firmly."),
  broken = text("接起后一阵沉默，或支支吾吾。", "接起後一陣沉默，或支支吾吾。",
                "A long pause, or hums and haws, after lifting."),
  coaching = text("拿起听筒前先想好第一句“您好，这里是……”，接起来就说。",
                  "拿起聽筒前先想好第一句「您好，這裡是……」，接起來就說。",
                  "Have “Hello, this is …” ready before you lift, and say it straight away."),
}

rule "handle_receiver_gently" {
  group = "base", section = "closing", kind = "quiz", points = 3,
  phase = "pick_up", observe = { "control" }, sources = "002·4.10, 004·5-4.2",
  title = text("轻拿轻放", "輕拿輕放", "Handle the receiver gently"),
  expected = text("听筒轻轻拿起，轻轻放下。", "聽筒輕輕拿起，輕輕放下。",
                  "The receiver is lifted and put down softly."),
  met = text("等对方挂断，再轻轻放回。", "等對方掛斷，再輕輕放回。",
             "After the other side's click it is laid down softly."),
  broken = text("听筒一摔，对方以为你在生气。", "聽筒一摔，對方以為你在生氣。",
                "It is banged down, and the caller takes it for anger."),
  coaching = text("说完“再见”，先用手指按下挂断，再把听筒放回去。",
                  "說完「再見」，先用手指按下掛斷，再把聽筒放回去。",
                  "After “Goodbye” press the hook with a finger, then lay the receiver down."),
  ask = text("听筒为什么要轻轻放下？", "聽筒為什麼要輕輕放下？", "Why is the receiver put down gently?"),
  answers = {
    { text("电话很贵，怕摔坏", "電話很貴，怕摔壞", "Telephones are expensive") },
    { text("对方若还在线上，会把撞击声当成发脾气", "對方若還在線上，會把撞擊聲當成發脾氣",
           "A caller still on the line takes the bang for temper"), right = true },
    { text("规定如此，没有特别原因", "規定如此，沒有特別原因", "It is a rule without a reason") },
  },
}

rule "no_speakerphone" {
  group = "base", section = "opening", kind = "quiz", points = 3,
  phase = "pick_up", observe = { "control" }, sources = "002·4.10",
  title = text("不开免提", "不開免持聽筒", "No loudspeaker"),
  expected = text("与客人通话用听筒，不开免提。", "與客人通話用聽筒，不開擴音。",
                  "Callers are spoken to through the receiver, not the loudspeaker."),
  met = text("用听筒说话，内容不外传。", "用聽筒說話，內容不外傳。",
             "The receiver is used, and nobody else listens in."),
  broken = text("开着免提，整个柜台都听见客人的事。", "開著擴音，整個櫃台都聽見客人的事。",
                "The whole counter hears the caller's business."),
  coaching = text("两手没空就戴上耳机；必须开免提时先问“我开免提方便吗？”",
                  "兩手沒空就戴上耳機；必須開擴音時先問「我開擴音方便嗎？」",
                  "Use a headset if you need both hands; before any loudspeaker ask “May I put you on the speaker?”"),
  ask = text("两手都在忙，电话响了，可以开免提接吗？", "兩手都在忙，電話響了，可以開擴音接嗎？",
             "Both hands are busy. May you answer on the loudspeaker?"),
  answers = {
    { text("可以，省时间", "可以，省時間", "Yes, it saves time") },
    { text("可以，只要音量调小", "可以，只要音量調小", "Yes, if the volume is low") },
    { text("不可以，放下手边的事，用听筒接", "不可以，放下手邊的事，用聽筒接",
           "No, put your work down and use the receiver"), right = true },
  },
}
