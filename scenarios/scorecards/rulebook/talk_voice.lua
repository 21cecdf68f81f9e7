-- Talk: voice, language and manner of speaking.

local text = include "rulebook/text"
local worth_noting = include "rulebook/worth_noting"

rule "voice_clear_warm" {
  group = "base", section = "listening", kind = "quiz", points = 4,
  phase = "talk", observe = { "act", "quiz", "voice" },
  sources = "000·E1, A1, 001·S2③, X2, 002·1.3, 4.3, 4.13, 004·1-tel2, 004·2-tel, 004·8-3.1, 4.1, 4.2",
  title = text("声音清楚亲切", "聲音清楚親切", "A clear, warm voice"),
  expected = text("咬字清楚，语气自然亲切。", "咬字清楚，語氣自然親切。",
                  "Clear words in a natural, friendly tone."),
  met = text("一听就懂，也让人舒服。", "一聽就懂，也讓人舒服。", "Easy to follow and pleasant to hear."),
  broken = text("含在嘴里，或冷冰冰。", "含在嘴裡，或冷冰冰。", "Swallowed words, or an icy tone."),
  coaching = text("嘴张开一点，每句最后一个字也说完：“好的，我帮您查。”",
                  "嘴張開一點，每句最後一個字也說完：「好的，我幫您查。」",
                  "Open your mouth and finish the last word too: “Certainly, I'll check.”"),
  ask = text("怎样说话，电话那头听起来最清楚？", "怎樣說話，電話那頭聽起來最清楚？",
             "What makes you clearest at the other end?"),
  answers = {
    { text("句子说完整，每个字都说到尾", "句子說完整，每個字都說到尾",
           "Whole sentences, every word to its end"), right = true },
    { text("靠近话筒，用气音轻轻说", "靠近話筒，用氣音輕輕說", "Whispering close to the mouthpiece") },
    { text("提高音调，一字一顿", "提高音調，一字一頓", "A high pitch, word by word") },
  },
}

rule "volume_moderate" {
  group = "base", section = "listening", kind = "quiz", points = 3,
  phase = "talk", observe = { "quiz", "voice" }, sources = "001·X2, 002·3.2, 004·2-w10, 004·8-3.1",
  title = text("音量适中", "音量適中", "A moderate volume"),
  expected = text("对方听得清楚，旁人不受打扰。", "對方聽得清楚，旁人不受打擾。",
                  "The caller hears well and the neighbours are left in peace."),
  met = text("跟面对面谈话差不多大声。", "跟面對面談話差不多大聲。", "As loud as across a table."),
  broken = text("像在喊话，或小声得听不见。", "像在喊話，或小聲得聽不見。", "Shouting, or hardly to be heard."),
  coaching = text("开始时问一句“这样的音量您听得清楚吗？”", "開始時問一句「這樣的音量您聽得清楚嗎？」",
                  "Ask once, early on: “Can you hear me well like this?”"),
  ask = text("对方说听不清楚，先怎么做？", "對方說聽不清楚，先怎麼做？",
             "The caller cannot hear you well. What first?"),
  answers = {
    { text("直接用喊的", "直接用喊的", "Shout") },
    { text("换个安静的时间再打", "換個安靜的時間再打", "Ring again at a quieter time") },
    { text("话筒靠近嘴边，放慢，再问听不听得清楚", "話筒靠近嘴邊，放慢，再問聽不聽得清楚",
           "Bring the mouthpiece closer, slow down and ask again"), right = true },
  },
}

rule "pace_moderate" {
  group = "base", section = "listening", kind = "long_answer", low = "0 answers", limit = "24 s", points = 10,
  applies = "turns > 1",
  phase = "talk", observe = { "timing" }, sources = "001·X2, 002·3.2, 004·1-tel2, 004·6-p1, 004·8-4.2",
  title = text("一次说一件事", "一次說一件事", "One thing at a time"),
  expected = text("一次说话不超过 {limit:s} 秒。", "一次說話不超過 {limit:s} 秒。",
                  "No answer takes longer than {limit:s} seconds to say."),
  met = text("一次一件事，说完停一下。", "一次一件事，說完停一下。", "One thing at a time, then a pause."),
  broken = text("一口气说一长串，对方插不上话。", "一口氣說一長串，對方插不上話。",
                "One long speech with no room for the caller."),
  coaching = text("先说一点，停一停，问一句“您看可以吗？”再接着讲。",
                  "先說一點，停一停，問一句「您看可以嗎？」再接著講。",
                  "Say one point, pause, and ask “Is that all right?” before the next."),
}

rule "no_affected_voice" {
  group = "base", section = "listening", kind = "quiz", points = 3,
  phase = "talk", observe = { "quiz", "voice" }, sources = "002·4.9, 004·8-3.1",
  title = text("不装腔作势", "不裝腔作勢", "No put-on voice"),
  expected = text("用自己平常的声音说话。", "用自己平常的聲音說話。",
                  "One speaks with one's own natural voice."),
  met = text("听起来就是一个愿意帮忙的人。", "聽起來就是一個願意幫忙的人。",
             "It sounds like a person who wants to help."),
  broken = text("嗲声嗲气，或像在念稿、演戏。", "嗲聲嗲氣，或像在唸稿、演戲。",
                "Sugary, theatrical or recited."),
  coaching = text("想象对方就坐在对面，用平常的语气说“您请说”。",
                  "想像對方就坐在對面，用平常的語氣說「您請說」。",
                  "Imagine the caller across the desk and say “Please go ahead” as you would there."),
  ask = text("哪一种语气最合适？", "哪一種語氣最合適？", "Which tone is best?"),
  answers = {
    { text("甜一点，像广播节目", "甜一點，像廣播節目", "Sweet, like a radio show") },
    { text("自然亲切，像对面坐着的人", "自然親切，像對面坐著的人",
           "Natural and friendly, as to somebody across the desk"), right = true },
    { text("严肃平板，显得专业", "嚴肅平板，顯得專業", "Stern and flat, to sound professional") },
  },
}

rule "use_mandarin" {
  group = "base", section = "listening", kind = "quiz", points = 3,
  phase = "talk", observe = { "act" }, sources = "004·2-w14",
  title = text("尽量说普通话", "儘量說國語", "Standard language first"),
  expected = text("客人来电尽量用普通话，对方听不懂再换。", "客人來電儘量用國語，對方聽不懂再換。",
                  "Callers are answered in the standard language unless they cannot follow it."),
  met = text("用普通话开场，看对方需要再调整。", "用國語開場，看對方需要再調整。",
             "It opens in the standard language and adapts to the caller."),
  broken = text("一开口就是方言，对方听得吃力。", "一開口就是方言，對方聽得吃力。",
                "Dialect from the first word, and the caller struggles."),
  coaching = text("先说普通话；对方改说方言而你也会，就问“您习惯说哪一种？”",
                  "先說國語；對方改說方言而你也會，就問「您習慣說哪一種？」",
                  "Begin in the standard language; if the caller changes to one you speak, ask “Which do you prefer?”"),
  ask = text("一位长辈听不懂普通话，你会说他的方言，怎么办？", "一位長輩聽不懂國語，你會說他的方言，怎麼辦？",
             "An elderly caller cannot follow the standard language, but you speak his dialect. What do you do?"),
  answers = {
    { text("坚持说普通话，这是规定", "堅持說國語，這是規定",
           "Keep to the standard language; that is the rule") },
    { text("请他找听得懂的家人来", "請他找聽得懂的家人來", "Ask him to fetch a relative who can follow") },
    { text("改用他听得懂的话，把事情说清楚", "改用他聽得懂的話，把事情說清楚",
           "Change to what he understands and make the matter clear"), right = true },
  },
}

rule "language_all_understand" {
  group = "base", section = "listening", kind = "quiz", points = 3,
  phase = "talk", observe = { "act" }, sources = "004·8-3.1",
  title = text("说大家都懂的话", "說大家都懂的話", "A language that all understand"),
  expected = text("三人以上通话，用每个人都听得懂的语言。", "三人以上通話，用每個人都聽得懂的語言。",
                  "With three or more on the line, a language that everybody follows."),
  met = text("全程用共同的语言，没有人被冷落。", "全程用共同的語言，沒有人被冷落。",
             "The common language throughout, and nobody is left out."),
  broken = text("跟其中一位说起方言，另一位插不上话。", "跟其中一位說起方言，另一位插不上話。",
                "One party is spoken to in dialect and the other left outside."),
  coaching = text("有人改说方言时，说“我们还是用普通话，林先生也好一起听”。",
                  "有人改說方言時，說「我們還是用國語，林先生也好一起聽」。",
                  "When somebody changes over, say “Let's stay with the language Mr Lin follows too.”"),
  ask = text("三方通话，一位客人用方言跟你说话，另一位听不懂，怎么办？",
             "三方通話，一位客人用方言跟你說話，另一位聽不懂，怎麼辦？",
             "In a call of three, one speaks to you in a dialect that the other cannot follow. What do you do?"),
  answers = {
    { text("客气地请大家用共同的语言", "客氣地請大家用共同的語言",
           "Ask politely for the language that all share"), right = true },
    { text("用方言回答，之后再补充给另一位", "用方言回答，之後再補充給另一位",
           "Answer in dialect and tell the other afterwards") },
    { text("不回答，等他自己改口", "不回答，等他自己改口", "Say nothing until he changes back") },
  },
}

rule "brief_no_chat" {
  group = "base", section = "listening", kind = "avoid", points = 3,
  any = { "chat_joke" }, applies = worth_noting { "chat_joke" },
  phase = "talk", observe = { "act", "timing" },
  sources = "000·E4, 001·S4③, 002·1.2, 1.3, 4.3, 003·ban4, 004·1-tel1, 004·9",
  title = text("不闲聊、不开玩笑", "不閒聊、不開玩笑", "No chatting or joking"),
  expected = text("只谈正事，不闲聊也不说笑。", "只談正事，不閒聊也不說笑。",
                  "The talk keeps to the matter in hand."),
  met = text("只谈来电的事，长话短说。", "只談來電的事，長話短說。",
             "The talk keeps to the matter and stays short."),
  broken = text("聊起天气、球赛，或开起玩笑。", "聊起天氣、球賽，或開起玩笑。",
                "Weather, matches and jokes take over."),
  coaching = text("话题扯远了，就温和地带回来：“您刚才说的那件事，我们先来看看。”",
                  "話題扯遠了，就溫和地帶回來：「您剛才說的那件事，我們先來看看。」",
                  "Steer back gently: “Let's look at the matter you rang about first.”"),
}

rule "warm_not_joking" {
  group = "base", section = "listening", kind = "avoid", points = 3,
  any = { "chat_joke", "sarcasm" }, applies = worth_noting { "chat_joke", "sarcasm" },
  phase = "talk", observe = { "act", "control" }, sources = "001·S3⑧, 002·4.13, 004·8-3.1",
  title = text("亲切而不嬉闹", "親切而不嬉鬧", "Warm, but no fooling"),
  expected = text("可以跟着笑一声，不拿对方或事情开玩笑。", "可以跟著笑一聲，不拿對方或事情開玩笑。",
                  "A short laugh with the caller is fine; no fun at anyone's expense."),
  met = text("对方说笑，温和地笑一声就回到正题。", "對方說笑，溫和地笑一聲就回到正題。",
             "The caller jokes, one laughs briefly and returns to the matter."),
  broken = text("取笑对方，或笑闹个不停。", "取笑對方，或笑鬧個不停。",
                "Laughing at the caller, or clowning on."),
  coaching = text("对方说笑时回一句“您真幽默，那我们接着看这件事”。",
                  "對方說笑時回一句「您真幽默，那我們接著看這件事」。",
                  "To a joke answer “You've made my day. Now, about the matter …”"),
}

rule "standard_service_language" {
  group = "base", section = "listening", kind = "avoid", points = 4,
  any = { "slang" }, applies = worth_noting { "slang" },
  phase = "talk", observe = { "act" }, sources = "001·X7, 004·5-3, 004·8-3.2, 4.2, 004·9",
  title = text("用规范的服务用语", "使用合宜的服務用語", "Proper service language"),
  expected = text("不用过于随便的口头语。", "不用過於隨便的口頭語。", "No over-familiar or slangy words."),
  met = text("用合宜的服务用语。", "用合宜的服務用語。", "Proper service words are used."),
  broken = text("满口“拜拜”“搞定”。", "滿口「掰掰」「搞定」。", "“Laters” and “Sorted” instead."),
  coaching = text("把“拜拜”“搞定”换成“再见”“已经为您办好了”。",
                  "把「掰掰」「搞定」換成「再見」「已經為您處理好了」。",
                  "Swap “No worries, mate” for “You're welcome”, and “Laters” for “Goodbye”."),
}

rule "respectful_language" {
  group = "base", section = "listening", kind = "tally", low = "3 times", points = 5,
  any = { "greet", "greet_festival", "offer_help", "ask_name", "address_by_surname", "address_neutral", "thank",
          "apologise", "apologise_late", "apologise_disturb", "ask_to_hold", "ask_consent", "ask_repeat",
          "resume_after_hold", "offer_more_help", "wish", "farewell" },
  applies = "turns > 2",
  phase = "talk", observe = { "act" }, sources = "002·4.4, 7, 003·tel5, 004·5-3, 004·8-3.2, 3.2L",
  title = text("礼貌用语不离口", "禮貌用語不離口", "Courteous words throughout"),
  expected = text("至少用到 {low} 种礼貌用语：问好、请教、感谢、致歉、道别等。",
                  "至少用到 {low} 種禮貌用語：問好、請教、感謝、致歉、道別等。",
                  "At least {low} kinds of courtesy: greeting, asking leave, thanks, apology, good-bye."),
  met = text("问候、感谢、道别，都有说到。", "問候、感謝、道別，都有說到。",
             "Greeting, thanks and good-bye are all there."),
  broken = text("整通只有事情，少了“请”“谢谢”。", "整通只有事情，少了「請」「謝謝」。",
                "All business, and hardly a “please” or “thank you”."),
  coaching = text("把“您好、请、谢谢、对不起、再见”写在桌上，每通都用上三样。",
                  "把「您好、請、謝謝、對不起、再見」寫在桌上，每通都用上三樣。",
                  "Keep hello, please, thank you, sorry and goodbye in sight; use three of them in each call."),
}

rule "avoid_ambiguous_wording" {
  group = "base", section = "listening", kind = "that", points = 4,
  applies = "said('give_deadline') or said('propose_time_place') or said('vague_delay')",
  that = "not said('vague_delay')",
  phase = "talk", observe = { "act" }, sources = "002·4.4",
  title = text("不说模棱两可的话", "不說模稜兩可的話", "Nothing that can be misread"),
  expected = text("说到时间，就说清楚哪天几点。", "說到時間，就說清楚哪天幾點。",
                  "Where time comes up, it is a day and an hour."),
  met = text("“周五上午十点”，没有第二种理解。", "「星期五上午十點」，沒有第二種理解。",
             "“Friday, ten in the morning”: it can mean only one thing."),
  broken = text("“过几天”“到时候再说”。", "「過幾天」「到時候再說」。", "“In a few days”, “We'll see”."),
  coaching = text("把“改天”换成“周五上午十点，我打给您”。", "把「改天」換成「星期五上午十點，我打給您」。",
                  "Turn “some other day” into “Friday at ten I'll ring you”."),
}

rule "clear_and_organised" {
  group = "base", section = "listening", kind = "order", when_expected = true, points = 5,
  any = { "ask_detail", "ask_need", "ask_address" }, before = { "reassure_action", "give_deadline" },
  phase = "talk", observe = { "act" }, sources = "002·1.3, 1.4, 4.3, 4.13, 004·1-tel2",
  title = text("条理清楚", "條理清楚", "One thing after the other"),
  expected = text("先问清楚，再说怎么处理。", "先問清楚，再說怎麼處理。",
                  "First the questions, then what will be done."),
  met = text("问明情况之后才说处理方式。", "問明情況之後才說處理方式。",
             "The facts are asked for, and the answer follows."),
  broken = text("还没问清楚就先说怎么办。", "還沒問清楚就先說怎麼辦。", "The remedy comes before the facts."),
  coaching = text("照顺序说：“我先问两件事，再告诉您怎么处理。”",
                  "照順序說：「我先問兩件事，再告訴您怎麼處理。」",
                  "Say the order: “Two questions first, then I'll tell you what we'll do.”"),
}

rule "no_mumbling" {
  group = "base", section = "listening", kind = "avoid", points = 4,
  any = { "mumble" }, applies = worth_noting { "mumble" },
  phase = "talk", observe = { "act" }, sources = "002·4.13",
  title = text("不含糊其词", "不含糊其詞", "No mumbling"),
  expected = text("不用“那个、就是那什么”代替回答。", "不用「那個、就是那個什麼」代替回答。",
                  "No fillers in place of an answer."),
  met = text("要想就说要想，要查就说要查。", "要想就說要想，要查就說要查。",
             "One says plainly that one has to think or look."),
  broken = text("“那个……嗯……就是……”半天没有下文。", "「那個……嗯……就是……」半天沒有下文。",
                "“Er … well … sort of …”, and nothing follows."),
  coaching = text("一时想不好，就大大方方说“请稍等，我确认一下”。",
                  "一時想不好，就大方地說「請稍等，我確認一下」。",
                  "If you need a second, say so: “Let me just check that for you.”"),
}
