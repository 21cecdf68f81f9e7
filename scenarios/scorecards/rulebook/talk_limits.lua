-- Talk: the limits of one's powers, and what stays inside the house.

local text = include "rulebook/text"
local worth_noting = include "rulebook/worth_noting"

rule "stay_within_authority" {
  group = "complaint", section = "handling", kind = "that", when_expected = true, points = 15,
  any = { "escalate" },
  that = "said('escalate') and not said('change_terms') and not said('overpromise')",
  phase = "talk", observe = { "act" }, sources = "004·5-1, 004·2-w19",
  title = text("不越权", "不越權", "Stay within your powers"),
  expected = text("超出权限的事往上报，不自己作主。", "超出權限的事往上報，不自己作主。",
                  "What is beyond one's powers goes up and is not decided on the spot."),
  met = text("说明要请示，并报给主管。", "說明要請示，並報給主管。",
             "One says that it has to be asked, and asks."),
  broken = text("自作主张答应减免或赔偿。", "自作主張答應減免或賠償。",
                "A waiver or a refund is granted off one's own bat."),
  coaching = text("说“这要请主管决定，我现在就报上去，今天给您答复”。",
                  "說「這要請主管決定，我現在就報上去，今天給您答覆」。",
                  "Say “My supervisor has to decide that; I'll report it now and you'll hear today.”"),
}

rule "guide_choice" {
  group = "sales", section = "handling", kind = "sequence", low = "2 times", points = 15,
  any = { "ask_need", "introduce_project", "propose_time_place" },
  phase = "talk", observe = { "act" }, sources = "004·5-1",
  title = text("帮对方选对", "幫對方選對", "Help callers to the right choice"),
  expected = text("先问需要，再介绍合适的，最后约时间。", "先問需要，再介紹合適的，最後約時間。",
                  "First the need, then what fits it, then a time to see it."),
  met = text("介绍的正是对方要的。", "介紹的正是對方要的。", "What is offered is what was asked for."),
  broken = text("没问需要，就推自己想卖的。", "沒問需要，就推自己想賣的。",
                "The offer comes before the need is known."),
  coaching = text("先问“您几个人住、要几房？”，再说“那么这一种最适合您”。",
                  "先問「您幾個人住、要幾房？」，再說「那麼這一種最適合您」。",
                  "Ask “How many of you are there?” first, and then “This one would suit you best.”"),
}

rule "protect_manager_numbers" {
  group = "colleague_absent", section = "handling", kind = "that", when_expected = true, points = 10,
  any = { "protect_info" },
  that = "said('protect_info') and not said('leak_private')",
  phase = "talk", observe = { "act" }, sources = "004·2-w16",
  title = text("不给主管的私人号码", "不給主管的私人號碼", "No private numbers of the management"),
  expected = text("有人要主管手机，婉转说不便提供，改为代为联系。",
                  "有人要主管手機，婉轉說不便提供，改為代為聯絡。",
                  "A private number is declined politely, with an offer to make contact."),
  met = text("“号码不便提供，我请他回电给您”。", "「號碼不便提供，我請他回電給您」。",
             "“I'm afraid I can't give it out, but I'll ask him to ring you.”"),
  broken = text("一问就报出主管的手机。", "一問就報出主管的手機。",
                "The mobile number is given for the asking."),
  coaching = text("说“他的号码我不便提供，请留下您的电话，我马上转告他”。",
                  "說「他的號碼我不便提供，請留下您的電話，我馬上轉告他」。",
                  "Say “I'm not able to give out his number; leave me yours and I'll tell him at once.”"),
}

rule "protect_customer_data" {
  group = "base", section = "handling", kind = "avoid", points = 6, fatal = true,
  any = { "leak_private" }, applies = worth_noting { "leak_private" },
  phase = "talk", observe = { "act" }, sources = "004·2-w17, 004·5-1, 4.2",
  title = text("不泄露他人信息", "不洩漏他人資料", "Keep private data private"),
  expected = text("不透露业主和同事的私人信息。", "不透露住戶和同事的個人資料。",
                  "Nothing private about residents or colleagues is given away."),
  met = text("有人打听，只说不便透露，并帮忙转达。", "有人打聽，只說不便透露，並幫忙轉達。",
             "Asked for it, one declines and offers to pass on a word."),
  broken = text("说出别人的住址、电话或买卖。", "說出別人的住址、電話或買賣。",
                "Somebody's address, number or business is told."),
  coaching = text("有人打听，就说“这个不便透露，我可以帮您转告”。",
                  "有人打聽，就說「這個不便透露，我可以幫您轉告」。",
                  "If asked, say “I'm afraid that's private, but I can pass on a message.”"),
}

rule "protect_company_secrets" {
  group = "sales", section = "handling", kind = "avoid", points = 10,
  any = { "leak_secret" }, applies = worth_noting { "leak_secret" },
  phase = "talk", observe = { "act" }, sources = "004·2-w18, 004·5-1",
  title = text("不泄露公司机密", "不洩漏公司機密", "Company secrets stay inside"),
  expected = text("底价、业绩和内部计划不对外说。", "底價、業績和內部計畫不對外說。",
                  "Floor prices, figures and plans are not told outside."),
  met = text("只谈公开的资料，其他婉转带过。", "只談公開的資料，其他婉轉帶過。",
             "Only what is public is told."),
  broken = text("“跟你说，底价其实是……”", "「跟你說，底價其實是……」", "“Between us, the floor price is …”"),
  coaching = text("被追问就说“公开的资料我都可以说明，内部的部分请您见谅”。",
                  "被追問就說「公開的資料我都可以說明，內部的部分請您見諒」。",
                  "If pressed, say “I'll gladly explain all that is public; the rest I must ask you to excuse.”"),
}

rule "no_contract_change" {
  group = "sales", section = "handling", kind = "avoid", points = 10,
  any = { "change_terms" }, applies = worth_noting { "change_terms" },
  phase = "talk", observe = { "act" }, sources = "004·2-w19",
  title = text("合同内容不松口", "合約內容不鬆口", "The contract stays as it is"),
  expected = text("不改合同条款，也不暗示付款可以拖。", "不改合約條款，也不暗示付款可以拖。",
                  "No clause is changed, and no hint that payment may wait."),
  met = text("照合同说明，有疑问就往上报。", "照合約說明，有疑問就往上報。",
             "The contract is explained and doubts go up."),
  broken = text("“这条划掉就好，晚点交没关系”。", "「這條劃掉就好，晚點繳沒關係」。",
                "“Just cross it out; pay when you like.”"),
  coaching = text("说“合同的内容我不能改，我帮您问主管，明天上午答复您”。",
                  "說「合約的內容我不能改，我幫您問主管，明天上午答覆您」。",
                  "Say “I can't change the contract; I'll ask my supervisor and let you know tomorrow morning.”"),
}

rule "no_slander_rival" {
  group = "sales", section = "handling", kind = "avoid", points = 8,
  any = { "slander_rival" }, applies = worth_noting { "slander_rival" },
  phase = "talk", observe = { "act" }, sources = "004·2-w13",
  title = text("不说同行坏话", "不說同行壞話", "No ill word of competitors"),
  expected = text("谈到别家，只说客观的差别。", "談到別家，只說客觀的差別。",
                  "Of others only facts, and generously."),
  met = text("“各有特色，您可以都看看再比较”。", "「各有特色，您可以都看看再比較」。",
             "“Each has its merits; do look at both and compare.”"),
  broken = text("说别家质量差、快倒了。", "說別家品質差、快倒了。",
                "“They build badly and are nearly bankrupt.”"),
  coaching = text("说“那边我不便评论，我把我们的特点跟您说明”。",
                  "說「那邊我不便評論，我把我們的特點跟您說明」。",
                  "Say “I'd rather not comment on them; let me tell you what is special about ours.”"),
}

rule "superior_body_enquiry" {
  group = "authority", section = "handling", kind = "order", when_expected = true, points = 15,
  any = { "escalate" }, before = { "inform" },
  phase = "talk", observe = { "act", "control" }, sources = "004·2-w16",
  title = text("上级单位来电先请示", "上級單位來電先請示", "Higher authorities go to the supervisor"),
  expected = text("主管机关来问，先请示主管，不随口回答。", "主管機關來問，先請示主管，不隨口回答。",
                  "When an authority enquires, the supervisor is asked before anything is answered."),
  met = text("问清单位和事由，马上报给主管。", "問清單位和事由，馬上報給主管。",
             "Office and matter are noted and the supervisor told at once."),
  broken = text("自己随口回答，或说没空。", "自己隨口回答，或說沒空。", "An off-hand answer, or a brush-off."),
  coaching = text("说“您的问题很重要，请稍候，我请主管来跟您说明”。",
                  "說「您的問題很重要，請稍候，我請主管來跟您說明」。",
                  "Say “This is important; one moment, please, I'll ask my supervisor to speak to you.”"),
}

rule "colleague_names_formal" {
  group = "colleague_absent", section = "handling", kind = "avoid", points = 6,
  any = { "nickname", "shout_colleague" }, applies = worth_noting { "nickname", "shout_colleague" },
  phase = "talk", observe = { "act" }, sources = "004·2-w4",
  title = text("称呼同事要正式", "稱呼同事要正式", "Colleagues by their proper names"),
  expected = text("在对方面前不叫同事外号，也不隔着屋子喊人。", "在對方面前不叫同事綽號，也不隔著辦公室喊人。",
                  "No nicknames before a caller, and no shouting across the room."),
  met = text("提到同事，都用姓加职称。", "提到同仁，都用姓加職稱。", "Colleagues go by surname and title."),
  broken = text("在电话里喊绰号，或隔着办公室叫人。", "在電話裡喊綽號，或隔著辦公室叫人。",
                "A nickname on the line, or a shout across the office."),
  coaching = text("不管私下怎么叫，电话里都说“沈工”“方主管”。",
                  "不管私下怎麼叫，電話裡都說「沈工程師」「方主任」。",
                  "Whatever you call him at lunch, on the telephone he is “Mr Shen”."),
}

rule "no_prying_or_belittling" {
  group = "base", section = "handling", kind = "avoid", points = 3,
  any = { "interrogate", "sarcasm" }, applies = worth_noting { "interrogate", "sarcasm" },
  phase = "talk", observe = { "act" }, sources = "004·5-4.1",
  title = text("不打听、不看轻", "不打聽、不看輕", "Neither prying nor belittling"),
  expected = text("不问对方的职业学历，也不嫌问题简单。", "不問對方的職業學歷，也不嫌問題簡單。",
                  "No questions about trade or schooling, and no question is too simple."),
  met = text("问题再简单，也一步一步说明。", "問題再簡單，也一步一步說明。",
             "However simple the question, it is explained step by step."),
  broken = text("“你是做什么的？这也不懂？”", "「你是做什麼的？這也不懂？」",
                "“What are you, that you don't know this?”"),
  coaching = text("对方问得简单，就说“很多人都问这个，我一步一步说给您听”。",
                  "對方問得簡單，就說「很多人都問這個，我一步一步說給您聽」。",
                  "To a simple question say “Many people ask that; let me take you through it.”"),
}
