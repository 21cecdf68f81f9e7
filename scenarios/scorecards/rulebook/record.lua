-- The message slip and what has to be on it.

local text = include "rulebook/text"

rule "take_notes" {
  group = "base", section = "recording", kind = "slip_filled", points = 20,
  phase = "record", observe = { "timing", "form" },
  sources = "000·E6, 001·S3⑤, 002·1.2, 2.2, 3.6, 003·desk, tel3, 004·1-tel1, 004·8-2.5, 4.1, 004·9",
  title = text("边听边记", "邊聽邊記", "Take notes"),
  expected = text("来电单上该填的都填了。", "來電單上該填的都填了。",
                  "Every required field of the slip is filled."),
  met = text("该填的栏都有内容。", "該填的欄都有內容。", "Nothing that matters is left blank."),
  broken = text("挂断后才想起哪栏没写。", "掛斷後才想起哪欄沒寫。", "A blank is noticed after the call."),
  coaching = text("对方一边说您一边写，没空写就说“请您慢一点，我正在记”。",
                  "對方一邊說您一邊寫，來不及寫就說「請您慢一點，我正在記」。",
                  "Write while the caller talks; if it's too fast, say “A little slower, please, I'm taking notes.”"),
}

rule "record_full_set_when_required" {
  group = "complaint", section = "recording", kind = "slip_filled", points = 20,
  phase = "record", observe = { "form" }, sources = "001·S4①, 004·8-4.1, 004·9",
  title = text("要办的事记全套", "要辦的事記全套", "The full record for a case"),
  expected = text("投诉、报修、建议，姓名、联系方式、地址、内容和要求都记下。",
                  "客訴、報修、建議，姓名、聯絡方式、地址、內容和要求都記下。",
                  "For a case: name, contact, address, content and what the caller wishes."),
  met = text("五样齐全，接手的人不必再问。", "五樣齊全，接手的人不必再問。",
             "All five are there, and nobody has to ask again."),
  broken = text("少了一样，处理的人只好再打电话问。", "少了一樣，處理的人只好再打電話問。",
                "One is missing, and somebody must ring to ask."),
  coaching = text("结束前照单子从上看到下，缺什么就说“再跟您确认一下地址”。",
                  "結束前照單子從上看到下，缺什麼就說「再跟您確認一下地址」。",
                  "Go down the slip once before you close: “May I just check your address?”"),
}

rule "ask_contact_details" {
  group = "base", section = "recording", kind = "say", points = 10, when_expected = true,
  any = { "ask_contact", "ask_address" },
  phase = "record", observe = { "act", "form" }, sources = "002·2.2, 004·2-tel, 004·8-3.2L8, 3.3(3),(5)",
  title = text("请对方留联系方式", "請對方留聯絡方式", "Ask how to reach the caller"),
  expected = text("说明用途，客气地请对方留下联系方式。", "說明用途，客氣地請對方留下聯絡方式。",
                  "A polite request for a number or address, with the reason."),
  met = text("说明用途，再请对方留号码。", "說明用途，再請對方留號碼。", "A reason and a polite question."),
  broken = text("不问，或一句“电话报一下”。", "不問，或一句「電話報一下」。", "Not asked, or “Give me your number”."),
  coaching = text("连原因一起问：“万一断线，我打哪个号码能找到您？”",
                  "連原因一起問：「萬一斷線，我打哪個號碼能找到您？」",
                  "Give the reason with the question: “In case we're cut off, may I have your number?”"),
}

rule "five_w_one_h" {
  group = "colleague_absent", section = "recording", kind = "slip_filled", points = 25,
  phase = "record", observe = { "form" }, sources = "002·4.2",
  title = text("记全六要素", "記齊六要素", "Who, what, when, where, why, how"),
  expected = text("谁、什么事、哪里、几号几点、为何找他、怎么回话，一样不缺。",
                  "誰、什麼事、哪裡、幾號幾點、為何找他、怎麼回覆，一樣不缺。",
                  "Who, what, where, day and hour, why, and what answer is wanted: nothing missing."),
  met = text("看单子的人不用再问第二句。", "看單子的人不用再問第二句。", "Whoever reads the slip needs no second question."),
  broken = text("知道有事，却不知道几点、在哪儿。", "知道有事，卻不知道幾點、在哪裡。",
                "It is known what, but not when or where."),
  coaching = text("挂断前扫一眼来电单，缺哪栏问哪栏：“请问是几号楼，改到几点？”",
                  "掛斷前看一眼來電單，缺哪欄問哪欄：「請問是幾號樓，改到幾點？」",
                  "Run your eye down the slip before you close and ask for what is missing: “Which building is it, please?”"),
}

rule "record_accurately" {
  group = "base", section = "recording", kind = "slip_right", points = 20,
  phase = "record", observe = { "form" }, sources = "000·E6, 002·4.8, 004·9",
  title = text("记录准确", "記錄正確", "Get it down right"),
  expected = text("来电单上的姓氏、号码、地点跟对方说的一致。", "來電單上的姓氏、號碼、地點與對方說的一致。",
                  "Names, numbers and places on the slip are what the caller said."),
  met = text("一个数字也没错。", "一個數字也沒錯。", "Not one digit is wrong."),
  broken = text("号码错一位，人就找不到了。", "號碼錯一碼，人就找不到了。", "One wrong digit, and the caller is lost."),
  coaching = text("号码两位两位地记，记完念一遍：“我跟您核对一下。”",
                  "號碼兩碼兩碼地記，記完唸一次：「我跟您核對一下。」",
                  "Take numbers down in pairs and read them over: “Let me check that with you.”"),
}

rule "read_back" {
  group = "base", section = "recording", kind = "say", points = 30, when_expected = true,
  any = { "read_back" }, lacks = { "read_back_wrong" },
  phase = "record", observe = { "act", "form" },
  sources = "000·E6, 001·S5①, X5, 004·3, 004·8-3.3(1), 4.1, 4.2",
  title = text("复述记录", "複述記錄", "Read it back"),
  expected = text("把记下的要点念给对方听。", "把記下的要點唸給對方聽。",
                  "What was noted is repeated to the caller."),
  met = text("道别之前把要点念了一遍。", "道別之前把要點唸了一遍。", "The points are repeated before the good-bye."),
  broken = text("记完就挂，错了也没人知道。", "記完就掛，錯了也沒人知道。", "Down goes the receiver, and nobody knows of the slip."),
  coaching = text("记完就念一遍：“我跟您核对一下：……”，错了当场就能改。",
                  "記完就唸一遍：「我跟您核對一下：……」，錯了當場就能改。",
                  "Read your notes over: “Let me repeat that: …”; a slip is put right on the spot."),
}

rule "read_back_until_confirmed" {
  group = "base", section = "recording", kind = "say", points = 8, when_expected = true,
  any = { "confirm", "correct_record" },
  phase = "record", observe = { "act", "form" }, sources = "001·S5①, 004·8-4.1",
  title = text("复述后请对方确认", "複述後請對方確認", "Get the yes"),
  expected = text("复述之后问对方对不对。", "複述之後問對方對不對。",
                  "After the read-back the caller is asked whether it is right."),
  met = text("听到“对”才往下走，改过的再念一次。", "聽到「對」才往下走，改過的再唸一次。",
             "On only after a yes; what was corrected is read again."),
  broken = text("念是念了，没等对方点头。", "唸是唸了，沒等對方同意。", "Read, but without waiting for the yes."),
  coaching = text("念完别忘了加一句“这样记对吗？”，听到“对”才算数。",
                  "唸完別忘了加一句「這樣對嗎？」，聽到「對」才算數。",
                  "End the read-back with “Is that right?”, and wait for the yes."),
}

rule "ask_other_to_repeat" {
  group = "base", section = "recording", kind = "say", points = 4, when_expected = true,
  any = { "ask_to_note" },
  phase = "record", observe = { "act" }, sources = "002·4.7",
  title = text("请对方也记下来", "請對方也記下來", "Ask them to note it"),
  expected = text("要对方记住的号码或时间，请他写下并说一遍。", "要對方記住的號碼或時間，請他寫下並說一遍。",
                  "A number or hour that the other side needs is to be written down and said back."),
  met = text("对方写了，也念回来了。", "對方寫了，也唸回來了。", "They wrote it down and said it back."),
  broken = text("说过就当他记住了。", "說過就當他記住了。", "It was said, so they must have it."),
  coaching = text("报号码前先说“请您记一下”，报完再问“麻烦您念一遍给我听好吗？”",
                  "報號碼前先說「請您記一下」，報完再問「麻煩您唸一遍給我聽好嗎？」",
                  "Say “Have you something to write with?” first, and afterwards “Would you read it back to me?”"),
}

rule "urgent_report_up" {
  group = "repair", section = "handling", kind = "say", points = 20, when_expected = true,
  any = { "escalate" },
  phase = "record", observe = { "scene", "timing" }, sources = "002·2.2",
  title = text("急事马上报上去", "急事馬上報上去", "Report what is urgent"),
  expected = text("急的事当场说明马上报告主管。", "急的事當場說明馬上報告主管。",
                  "What cannot wait is reported to the superior at once, and the caller is told so."),
  met = text("挂断前就说会马上上报。", "掛斷前就說會馬上呈報。", "The caller hears that it goes up at once."),
  broken = text("跟别的单子一起放着。", "跟別的單子一起放著。", "It joins the pile."),
  coaching = text("说“漏水不能等，我现在就报告值班主管”，说完就去做。",
                  "說「漏水不能等，我現在就報告值班主管」，說完就去做。",
                  "Say “A leak can't wait; I'm telling the duty manager now”, and do it."),
}

rule "complaint_form" {
  group = "complaint", section = "recording", kind = "quiz", points = 5,
  phase = "record", observe = { "form" }, sources = "004·8-3.2L10",
  title = text("投诉写在投诉单上", "客訴寫在客訴單上", "A complaint has its own form"),
  expected = text("每一件投诉都填投诉单。", "每一件客訴都填客訴單。", "Every complaint goes on a complaint form."),
  met = text("一件一张，交得出去也查得到。", "一件一張，交得出去也查得到。",
             "One form for each, so that it can be passed on and found again."),
  broken = text("写在便条上，过两天就不见了。", "寫在便條上，過兩天就不見了。",
                "A scrap of paper, gone in two days."),
  coaching = text("一边填一边告诉对方：“我把您的意见写在投诉单上，今天就交上去。”",
                  "一邊填一邊告訴對方：「我把您的意見寫在客訴單上，今天就交上去。」",
                  "Tell the caller as you fill it in: “I'm putting this on a complaint form; it goes up today.”"),
  ask = text("业主打电话来投诉噪音，内容该写在哪里？", "住戶打電話來抱怨噪音，內容該寫在哪裡？",
             "A resident rings to complain about noise. Where do you write it?"),
  answers = {
    { text("投诉单", "客訴單", "On the complaint form"), right = true },
    { text("手边的便条，有空再誊", "手邊的便條，有空再謄", "On a slip of paper, to be copied later") },
    { text("咨询电话统计表", "諮詢電話統計表", "In the list of enquiries") },
  },
}

rule "complaint_record_same_day" {
  group = "complaint", section = "recording", kind = "slip_filled", field = "matter", points = 8,
  phase = "record", observe = { "timing", "form" }, sources = "002·2.3",
  title = text("投诉当天记好", "客訴當天記好", "Recorded the same day"),
  expected = text("当天接到的投诉，当天记录完毕。", "當天接到的客訴，當天記錄完畢。",
                  "A complaint is on record before the day is over."),
  met = text("下班前单子已经写好、交出。", "下班前單子已經寫好、交出。", "Written and handed in before going home."),
  broken = text("留到明天，细节已经模糊了。", "留到明天，細節已經模糊了。", "Tomorrow, when the details have blurred."),
  coaching = text("挂断后先写单子再接下一件，可以对客人说“我现在就记录”。",
                  "掛斷後先寫單子再處理下一件，可以對客人說「我現在就記錄」。",
                  "Write it up before anything else; you can say “I'm recording this right now.”"),
}

rule "repair_fields" {
  group = "repair", section = "recording", kind = "slip_filled", points = 25,
  phase = "record", observe = { "act", "form" }, sources = "004·8-3.3(5), 004·9, 001·S4①",
  title = text("报修资料一次问齐", "報修資料一次問齊", "All that the repair needs"),
  expected = text("哪里坏、什么坏、姓名、电话，派工要的都有。", "哪裡壞、什麼壞、姓名、電話，派工要的都有。",
                  "What is broken, where, the name and the telephone number are on the slip."),
  met = text("师傅拿着单子就能上门。", "師傅拿著單子就能上門。", "The fitter can set out with the slip alone."),
  broken = text("缺了门牌或电话，师傅白跑一趟。", "缺了門牌或電話，師傅白跑一趟。",
                "No flat or no number, and the fitter goes for nothing."),
  coaching = text("按顺序问：“请问是哪一间、什么问题？怎么称呼您？上门前打哪个电话？”",
                  "照順序問：「請問是哪一間、什麼問題？怎麼稱呼您？上門前打哪支電話？」",
                  "Ask in order: “Which room, and what is wrong? Your name, please? And which number before we come?”"),
}

rule "contact_most_important" {
  group = "base", section = "recording", kind = "slip_filled", field = "phone", points = 12,
  phase = "record", observe = { "form" }, sources = "004·1-tel2, 004·2-tel",
  title = text("联系方式最要紧", "聯絡方式最要緊", "Above all, how to reach them"),
  expected = text("来电单上有对方的电话。", "來電單上有對方的電話。",
                  "The slip has the caller's telephone number."),
  met = text("别的来不及问，电话一定留下。", "別的來不及問，電話一定留下。",
             "Whatever else is missing, the number is there."),
  broken = text("谈得很好，却再也找不到人。", "談得很好，卻再也找不到人。",
                "A fine talk, and no way to find the caller again."),
  coaching = text("结束前看一眼电话栏，空着就问“方便留个电话吗？”",
                  "結束前看一眼電話欄，空著就問「方便留個電話嗎？」",
                  "Glance at the phone field before you close; if it's empty, ask “May I have your number?”"),
}

rule "confirm_phone_number" {
  group = "sales", section = "recording", kind = "order", when_expected = true, points = 15,
  any = { "read_back" }, before = { "farewell" },
  phase = "record", observe = { "act", "form" }, sources = "004·3",
  title = text("电话号码念一遍", "電話號碼唸一遍", "Read the number back"),
  expected = text("道别之前，把对方的号码逐位念一遍。", "道別之前，把對方的號碼逐碼唸一遍。",
                  "Before the good-bye the caller's number is read back digit by digit."),
  met = text("号码念过，对方说没错。", "號碼唸過，對方說沒錯。", "The number was read, and the caller agreed."),
  broken = text("记下就道别，没有核对。", "記下就道別，沒有核對。", "Noted, good-bye, and never checked."),
  coaching = text("说“跟您核对一下号码：一三八……，对吗？”",
                  "說「跟您核對一下號碼：零九一二……，對嗎？」",
                  "Say “Let me check your number: one, three, eight … Is that right?”"),
}
