-- Talk: the caller's name and form of address.

local text = include "rulebook/text"

rule "use_surname" {
  group = "base", section = "listening", kind = "say", window = "after_surname", points = 15, low = "2 answers",
  any = { "address_by_surname" },
  phase = "talk", observe = { "act" }, sources = "001·S3②, X4, 002·4.13f, 004·3, 004·8-3.2(1), 4.1, 4.2",
  title = text("用姓氏称呼", "用姓氏稱呼", "Use the caller's name"),
  expected = text("知道姓氏以后，至少 {low} 次用“姓氏＋先生／女士”称呼对方。",
                  "知道姓氏之後，至少 {low} 次用「姓氏＋先生／女士」稱呼對方。",
                  "Once the name is known it is used, with a title, in at least {low} answers."),
  met = text("知道姓氏后，称呼一路用到道别。", "知道姓氏後，稱呼一路用到道別。",
             "Once known, the name is used to the very end."),
  broken = text("问了姓氏却不再用，只剩“您”。", "問了姓氏卻不再用，只剩「您」。",
                "The name is asked for and never used."),
  coaching = text("知道姓什么就用起来，比如“好的，王先生”，结束时再叫一次。",
                  "知道姓什麼就用起來，例如「好的，王先生」，結束時再稱呼一次。",
                  "Use the name as soon as you have it, “Certainly, Mr Wang”, and once more at the end."),
}

rule "remember_surname" {
  group = "base", section = "listening", kind = "avoid", window = "after_surname", points = 6,
  any = { "ask_name", "ask_name_again" },
  phase = "talk", observe = { "act" }, sources = "001·X4, 002·4.13f, 004·8-4.2",
  title = text("问过就记住", "問過就記住", "Remember the name"),
  expected = text("对方说过姓氏以后不再问第二遍。", "對方說過姓氏之後不再問第二次。",
                  "A name that was given is not asked for again."),
  met = text("记下姓氏，之后不必再问。", "記下姓氏，之後不必再問。",
             "The name is noted and not asked for again."),
  broken = text("对方说过了，又问一次“您贵姓”。", "對方說過了，又問一次「您貴姓」。",
                "A name already given is asked for again."),
  coaching = text("一听到姓氏就写在来电单上，称呼时看一眼：“好的，李女士”。",
                  "一聽到姓氏就寫在來電單上，稱呼時看一眼：「好的，李女士」。",
                  "Write the name on the slip the moment you hear it, then just look and say “Thank you, Ms Li”."),
}

rule "ask_surname_again" {
  group = "base", section = "listening", kind = "that", when_expected = true, points = 5,
  any = { "ask_name_again" },
  that = "said('ask_name_again') and count('ask_name_again') <= calls and not said('pushy')",
  phase = "talk", observe = { "act" }, sources = "001·S3③",
  title = text("对方不说，稍后再问一次", "對方不說，稍後再問一次", "Held back? Ask once more"),
  expected = text("对方不愿说姓氏，帮上忙之后再问一次，只一次。",
                  "對方不願說姓氏，幫上忙之後再問一次，只一次。",
                  "A name held back is asked for once more after some help, and only once."),
  met = text("先帮忙，再轻轻问一句，对方不说就算了。", "先幫忙，再輕輕問一句，對方不說就算了。",
             "Help first, one gentle question, and no more."),
  broken = text("问一次就放弃，或一问再问。", "問一次就放棄，或一問再問。",
                "Given up at once, or asked again and again."),
  coaching = text("事情有眉目了再说“方便的话，留个姓氏，我好跟您回复”。",
                  "事情有眉目了再說「方便的話，留個姓氏，我好跟您回覆」。",
                  "When the matter is under way say “If you don't mind, a surname would help me get back to you.”"),
}

-- that it is asked again is one thing, that something lies between another
rule "ask_surname_again_later" {
  group = "base", section = "listening", kind = "between", low = "15 s", points = 3, timed = true,
  any = { "ask_name" }, ends = { "ask_name_again" }, applies = "said('ask_name_again') and calls <= 1",
  phase = "talk", observe = { "act" }, sources = "001·S3③",
  title = text("隔一会儿再问", "隔一會兒再問", "Not in the same breath"),
  expected = text("第二次问姓氏，离第一次至少 {low:s} 秒，只问这一次。", "第二次問姓氏，離第一次至少 {low:s} 秒，只問這一次。",
                  "The name is asked for once more, and no sooner than {low:s} seconds after the first time."),
  met = text("先帮了忙，过后再轻轻问。", "先幫了忙，過後再輕輕問。", "Some help lies between the two questions."),
  broken = text("刚不愿说，下一句又追着问。", "剛不願說，下一句又追著問。",
                "The name was just held back, and the very next sentence asks for it again."),
  coaching = text("先说“没关系，我先帮您查”，查完再问“方便留个姓氏吗？”",
                  "先說「沒關係，我先幫您查」，查完再問「方便留個姓氏嗎？」",
                  "Say “That's all right, let me look it up first”, and ask again when that is done."),
}

rule "address_without_surname" {
  group = "wrong_number", section = "listening", kind = "say", window = "no_surname", low = "2 answers", points = 10,
  any = { "address_neutral" },
  phase = "talk", observe = { "act" }, sources = "001·S3③",
  title = text("不知姓名也要称呼", "不知姓名也要稱呼", "Address a nameless caller"),
  expected = text("至少 {low} 次用“先生”“女士”称呼对方。", "至少 {low} 次用「先生」「女士」稱呼對方。",
                  "A polite form of address in at least {low} answers."),
  met = text("不知姓名，也称“先生”“女士”。", "不知姓名，也稱「先生」「女士」。",
             "Without a name it is still “sir” or “madam”."),
  broken = text("全程没有称呼，或直接叫“你”。", "全程沒有稱呼，或直接叫「你」。",
                "No form of address from beginning to end."),
  coaching = text("不知道姓什么，也要说“好的，先生”“女士，您请讲”。",
                  "不知道姓什麼，也要說「好的，先生」「女士，您請說」。",
                  "Without a name there is still “Certainly, sir” or “Of course, madam”."),
}

rule "use_polite_titles" {
  group = "base", section = "listening", kind = "that", when_expected = true, points = 4,
  any = { "address_by_surname", "address_neutral" },
  that = "(said('address_by_surname') or said('address_neutral')) and not said('slang')",
  phase = "talk", observe = { "act" }, sources = "003·recv1, 004·5-3(1),(2), 002·7",
  title = text("称呼得体", "稱呼得體", "Proper titles"),
  expected = text("称“姓＋先生／女士／职称”，不用随便的叫法。", "稱「姓＋先生／女士／職稱」，不用隨便的叫法。",
                  "Surname and title, or sir and madam; nothing over-familiar."),
  met = text("称呼带头衔，听来有分寸。", "稱呼帶頭銜，聽來有分寸。",
             "The address carries a title and keeps its distance."),
  broken = text("直呼其名，或叫“大哥”“美女”。", "直呼其名，或叫「大哥」「美女」。",
                "First names, “mate” or “love”."),
  coaching = text("拿不准就用“先生”“女士”；知道职称就说“林经理，您好”。",
                  "拿不準就用「先生」「女士」；知道職稱就說「林經理，您好」。",
                  "When unsure, use “sir” or “madam”; if you know the title, “Good morning, Manager Lin”."),
}
