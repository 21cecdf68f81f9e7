-- Before a call that we make: what cannot be seen in the call is asked afterwards.

local text = include "rulebook/text"

rule "out_define_goal" {
  group = "outbound", section = "opening", kind = "quiz", points = 5,
  phase = "outbound", observe = { "form" }, sources = "002·1.1",
  title = text("拨号之前先想目的", "撥號之前先想目的", "Know why you ring"),
  expected = text("拨号之前清楚这通电话要达成什么。", "撥號之前清楚這通電話要達成什麼。",
                  "Before dialling it is clear what the call is to achieve."),
  met = text("目的一句话写在通话单最上面。", "目的一句話寫在通話單最上面。", "The aim stands in one line at the top of the sheet."),
  broken = text("拨通了才想要说什么。", "接通了才想要說什麼。", "One dials first and thinks afterwards."),
  coaching = text("拨号前写下一句“打这通电话，是要确认周三十点能进屋维修”。",
                  "撥號前寫下一句「打這通電話，是要確認星期三十點能進屋維修」。",
                  "Write one line before you dial: “To confirm that we may come in on Wednesday at ten.”"),
  ask = text("打电话给住户约维修，拿起听筒之前第一件事是什么？", "打電話給住戶約維修，拿起聽筒之前第一件事是什麼？",
             "You are about to ring a resident to arrange a repair. What comes before the receiver?"),
  answers = {
    { text("写下这通电话要谈成什么", "寫下這通電話要談成什麼", "Writing down what the call is to settle"), right = true },
    { text("先拨，谈着谈着就清楚了", "先撥，談著談著就清楚了", "Dialling; it becomes clear as one talks") },
    { text("等对方心情好的时候", "等對方心情好的時候", "Waiting until the other is in a good mood") },
  },
}

rule "out_verify_number_name" {
  group = "outbound", section = "opening", kind = "that", points = 10,
  applies = "dials > 0", that = "misdials == 0",
  phase = "outbound", observe = { "form", "control" }, sources = "002·1.1",
  title = text("核对号码和称呼", "核對號碼和稱呼", "Check number and name"),
  expected = text("拨号之前核对号码，一次拨对。", "撥號之前核對號碼，一次撥對。",
                  "The number is checked before dialling, and dialled right."),
  met = text("照着单子上的号码拨。", "照著單子上的號碼撥。", "Dialled from the sheet."),
  broken = text("凭印象拨，打到了别人家。", "憑印象撥，打到了別人家。", "Dialled from memory, and a stranger answers."),
  coaching = text("手指点着单子上的号码拨；开口先问“请问是康女士吗？”",
                  "手指點著單子上的號碼撥；開口先問「請問是康小姐嗎？」",
                  "Keep a finger on the number as you dial, and begin “Am I speaking to Ms Kang?”"),
}

rule "out_prepare_outline" {
  group = "outbound", section = "opening", kind = "quiz", points = 4,
  phase = "outbound", observe = { "form" }, sources = "002·1.1",
  title = text("先列好要点", "先列好要點", "Prepare the points"),
  expected = text("要谈的内容列成几点，纸笔资料放手边。", "要談的內容列成幾點，紙筆資料放手邊。",
                  "The points are written down in order, with pen and papers at hand."),
  met = text("三点写好，一点一点谈完。", "三點寫好，一點一點談完。", "Three points, one after the other."),
  broken = text("挂断才想起最要紧的没说。", "掛斷才想起最要緊的沒說。", "The main thing comes to mind after the call."),
  coaching = text("把要说的写成三点；开口说“有三件事跟您确认，第一是……”。",
                  "把要說的寫成三點；開口說「有三件事跟您確認，第一是……」。",
                  "Write three points and say “Three things, if I may; the first is …”"),
  ask = text("这通电话要谈三件事，怎样最不容易漏？", "這通電話要談三件事，怎樣最不容易漏？",
             "There are three things to discuss. How is nothing forgotten?"),
  answers = {
    { text("记在心里，随机应变", "記在心裡，隨機應變", "Keep them in mind and see how it goes") },
    { text("写成三点，谈完一点勾一点", "寫成三點，談完一點勾一點", "Write them down and tick each off"), right = true },
    { text("分三次打，一次说一件", "分三次打，一次說一件", "Ring three times, once for each") },
  },
}

rule "out_plan_difficult" {
  group = "outbound", section = "opening", kind = "quiz", points = 4,
  phase = "outbound", observe = { "form" }, sources = "002·1.1, 1.3",
  title = text("难打的电话先想好对策", "難打的電話先想好對策", "Plan for the awkward call"),
  expected = text("预想对方会怎么反对，备好回答再拨。", "預想對方會怎麼反對，備好回答再撥。",
                  "The likely objection is foreseen, and an answer ready."),
  met = text("对方一生气，准备好的话就用上了。", "對方一生氣，準備好的話就用上了。",
             "When it comes, the prepared answer is at hand."),
  broken = text("被问住了，当场支支吾吾。", "被問住了，當場支支吾吾。", "Caught out, one stammers."),
  coaching = text("先备好一句“我理解您不方便，那改到周五可以吗？”再拨。",
                  "先備好一句「我了解您不方便，那改到星期五可以嗎？」再撥。",
                  "Have one sentence ready before you dial: “I see that it doesn't suit; would Friday be better?”"),
  ask = text("要通知一位上次发过火的住户改期，拨号前做什么？", "要通知一位上次發過火的住戶改期，撥號前做什麼？",
             "You must tell a resident who was angry last time that the date has moved. What first?"),
  answers = {
    { text("马上打，早完早安心", "馬上打，早完早安心", "Ring at once to get it over") },
    { text("请同事打，自己避开", "請同事打，自己避開", "Leave it to a colleague") },
    { text("想好他会说什么，备好答复和替代日期", "想好他會說什麼，備好答覆和替代日期",
           "Think what he may say, and have an answer and another date ready"), right = true },
  },
}

rule "out_consider_other" {
  group = "outbound", section = "timing", kind = "quiz", points = 4,
  phase = "outbound", observe = { "timing" }, sources = "002·1.3",
  title = text("替对方挑时间", "替對方挑時間", "Choose their hour"),
  expected = text("避开用餐和休息时间再拨。", "避開用餐和休息時間再撥。", "One does not ring at meal or rest times."),
  met = text("上午十点，对方正好有空。", "上午十點，對方正好有空。", "Ten in the morning, when it suits."),
  broken = text("中午一点，吵醒午睡的人。", "中午一點，吵醒午睡的人。", "Straight into the midday rest."),
  coaching = text("先看时间，再问“这个时间打给您方便吗？”", "先看時間，再問「這個時間打給您方便嗎？」",
                  "Look at the clock, and ask “Is this a good hour to ring you?”"),
  ask = text("不急的通知，什么时候打给退休的住户最合适？", "不急的通知，什麼時候打給退休的住戶最合適？",
             "When is best to ring a retired resident about something that can wait?"),
  answers = {
    { text("上午十点左右", "上午十點左右", "About ten in the morning"), right = true },
    { text("中午一点，人一定在家", "中午一點，人一定在家", "At one, when everybody is at home") },
    { text("晚上十点，最安静", "晚上十點，最安靜", "At ten in the evening, when it is quiet") },
  },
}
