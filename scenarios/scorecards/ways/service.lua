-- A customer service desk: lifted before the third ring, the name asked for early and
-- used to the end, everything read back, and a wish at parting.
-- Of the card of that name; a house's own card can include it and go on from there.

local text = include "rulebook/text"

include "rulebook/strict_rings"

-- The name before the answer, asked for once more, and used to the end.
adjust "ask_surname" { window = "first_turns", limit = "5 answers", points = 20 }
rule "ask_surname_first" {
  group = "base", section = "listening", kind = "order", when_expected = true, points = 15,
  any = { "ask_name" }, before = { "inform" },
  phase = "opening", observe = { "act" }, sources = "001·S3②",
  title = text("先请教贵姓再答复", "先請教貴姓再答覆", "The name before the answer"),
  expected = text("答复之前先请教对方贵姓。", "答覆之前先請教對方貴姓。", "The surname is asked for before the question is answered."),
  met = text("问过贵姓，才开始说明。", "問過貴姓，才開始說明。", "The name first, and then the explanation."),
  broken = text("问题答完了，还不知道对方姓什么。", "問題答完了，還不知道對方姓什麼。",
                "The question is answered, and the caller still has no name."),
  coaching = text("听完问题先问“请问您贵姓？”，再说“李女士，是这样的……”。",
                  "聽完問題先問「請問您貴姓？」，再說「李女士，是這樣的……」。",
                  "Ask “May I have your surname, please?” first, and then “Ms Li, it works like this …”"),
}
adjust "ask_surname_again" { points = 10 }
adjust "use_surname" { low = "3 answers", points = 20 }

-- Announced, one minute, an apology.
adjust "hold_phrase" { points = 20 }
adjust "hold_under_one_minute" { points = 20 }
adjust "resume_with_apology" { points = 20 }

adjust "read_back_until_confirmed" { points = 20 }

-- Reassurance, thanks, a wish, good-bye.
adjust "reassure_action" { points = 20 }
adjust "closing_wish" { bonus = false, points = 6 }
adjust "offer_more_help" { bonus = true, points = 8 }
