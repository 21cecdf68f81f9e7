-- A front desk: best lifted within two rings, a name in the greeting, no long searches
-- while somebody waits, and always the question for anything else.
-- Of the card of that name; a house's own card can include it and go on from there.

include "rulebook/own_name"

local text = include "rulebook/text"

-- Three rings at most, best two.
adjust "pickup_window_two_to_three" {
  low = "1 ring", limit = "2 rings", points = 10,
  title = text("两声之内接最好", "兩聲之內接最好", "Best within two rings"),
  expected = text("最好在 {limit} 声之内接起。", "最好在 {limit} 聲之內接起。", "Best picked up within {limit} rings."),
  met = text("第二声响完之前就接起来。", "第二聲響完之前就接起來。", "It is lifted before the second ring is over."),
  broken = text("等到第三声才接。", "等到第三聲才接。", "It is lifted at the third."),
  coaching = text("铃一响就伸手，笑一笑，第二声说“您好”。", "鈴一響就伸手，笑一笑，第二聲說「您好」。",
                  "Reach for it at the first ring, smile, and say “Good morning” at the second."),
}

drop "identify_dept"
adjust "offer_help" { bonus = true, points = 8 }

-- What takes more than thirty seconds is answered by ringing back.
adjust "callback_if_over_30s" { points = 25 }
adjust "ask_contact_for_callback" { points = 15 }

-- The question for anything else, and thanks, are due in every call.
adjust "offer_more_help" { points = 30 }
adjust "thank_caller" { points = 25 }
