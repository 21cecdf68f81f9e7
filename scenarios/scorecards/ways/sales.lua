-- A sales line with advertising days: short calls, data collected, nothing superfluous
-- in the opening or the close.
-- Of the card of that name; a house's own card can include it and go on from there.

include "rulebook/sales_desk"

local text = include "rulebook/text"

drop "identify_dept"

-- The mouthpiece is covered for every word to a colleague.
adjust "cover_mouthpiece" { points = 12 }
adjust "hold_phrase" { points = 20 }

-- Short on the days of an advertisement, and whatever can be learnt of the caller.
adjust "ad_day_keep_short" { points = 20 }
adjust "sales_collect_info" { points = 35 }
adjust "read_back" { points = 35 }

-- Thanks or good-bye: one of them will do.
adjust "farewell" {
  any = { "farewell", "thank", "thank_feedback" },
  title = text("道谢或道别", "道謝或道別", "Thanks or good-bye"),
  expected = text("最后一句话里道谢或说“再见”。", "最後一句話裡道謝或說「再見」。",
                  "Thanks or a courteous good-bye in the last words."),
  met = text("最后一句是谢谢或再见。", "最後一句是謝謝或再見。", "Thanks or good-bye at the very end."),
}
adjust "thank_caller" { bonus = true, points = 8 }

-- The receiver goes down after the other one.
adjust "caller_hangs_up_first" { points = 40 }
