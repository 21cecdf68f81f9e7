-- Section "recording": the message slip.

local function text(hans, hant, en)
  return { ["zh-Hans"] = hans, ["zh-Hant"] = hant, en = en }
end

rule "take_notes" {
  group = "base", section = "recording", kind = "slip_filled", points = 20,
  title = text("边听边记", "邊聽邊記", "Take notes"),
  expected = text("来电单上该填的都填了。", "來電單上該填的都填了。",
                  "Every required field of the slip is filled."),
  coaching = text("对方一边说您一边写，没空写就说“请您慢一点，我正在记”。",
                  "對方一邊說您一邊寫，來不及寫就說「請您慢一點，我正在記」。",
                  "Write while the caller talks; if it's too fast, say “A little slower, please, I'm taking notes.”"),
}

rule "record_accurately" {
  group = "base", section = "recording", kind = "slip_right", points = 20,
  title = text("记录准确", "記錄正確", "Get it down right"),
  expected = text("来电单上的姓氏、号码、地点跟对方说的一致。", "來電單上的姓氏、號碼、地點與對方說的一致。",
                  "Names, numbers and places on the slip are what the caller said."),
  coaching = text("号码两位两位地记，记完念一遍：“我跟您核对一下。”",
                  "號碼兩碼兩碼地記，記完唸一次：「我跟您核對一下。」",
                  "Take numbers down in pairs and read them over: “Let me check that with you.”"),
}

rule "contact_most_important" {
  group = "base", section = "recording", kind = "slip_filled", field = "phone", points = 12,
  title = text("联系方式最要紧", "聯絡方式最要緊", "Above all, how to reach them"),
  expected = text("来电单上有对方的电话。", "來電單上有對方的電話。",
                  "The slip has the caller's telephone number."),
  coaching = text("结束前看一眼电话栏，空着就问“方便留个电话吗？”",
                  "結束前看一眼電話欄，空著就問「方便留個電話嗎？」",
                  "Glance at the phone field before you close; if it's empty, ask “May I have your number?”"),
}

rule "ask_contact_details" {
  group = "base", section = "recording", kind = "say", points = 10, when_expected = true,
  any = { "ask_contact", "ask_address" },
  title = text("请对方留联系方式", "請對方留聯絡方式", "Ask how to reach the caller"),
  expected = text("说明用途，客气地请对方留下联系方式。", "說明用途，客氣地請對方留下聯絡方式。",
                  "A polite request for a number or address, with the reason."),
  coaching = text("连原因一起问：“万一断线，我打哪个号码能找到您？”",
                  "連原因一起問：「萬一斷線，我打哪個號碼能找到您？」",
                  "Give the reason with the question: “In case we're cut off, may I have your number?”"),
}

rule "read_back" {
  group = "base", section = "recording", kind = "say", points = 30, when_expected = true,
  any = { "read_back" }, lacks = { "read_back_wrong" },
  title = text("复述记录", "複述記錄", "Read it back"),
  expected = text("把记下的要点念给对方听，一个数字也不错。", "把記下的要點唸給對方聽，一個數字也不錯。",
                  "What was noted is repeated to the caller, with every figure right."),
  coaching = text("记完就念一遍：“我跟您核对一下：……”，错了当场就能改。",
                  "記完就唸一遍：「我跟您核對一下：……」，錯了當場就能改。",
                  "Read your notes over: “Let me repeat that: …”; a slip is put right on the spot."),
}

rule "read_back_until_confirmed" {
  group = "base", section = "recording", kind = "say", points = 8, when_expected = true,
  any = { "confirm", "correct_record" },
  title = text("复述后请对方确认", "複述後請對方確認", "Get the yes"),
  expected = text("复述之后问对方对不对。", "複述之後問對方對不對。",
                  "After the read-back the caller is asked whether it is right."),
  coaching = text("念完别忘了加一句“这样记对吗？”，听到“对”才算数。",
                  "唸完別忘了加一句「這樣對嗎？」，聽到「對」才算數。",
                  "End the read-back with “Is that right?”, and wait for the yes."),
}
