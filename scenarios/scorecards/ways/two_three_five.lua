-- A sales desk that lifts at the second or third ring, apologises after the fifth, and
-- does not chase after names.
-- Of the card of that name; a house's own card can include it and go on from there.

include "rulebook/own_name"
include "rulebook/sales_desk"

local text = include "rulebook/text"

adjust "pickup_window_two_to_three" { points = 15 }
adjust "apologise_when_late" {
  applies = "rings > 5",
  expected = text("铃响超过五声才接，第一句话要道歉。", "鈴響超過五聲才接，第一句話要致歉。",
                  "After more than five rings the first answer holds an apology."),
}
adjust "identify_dept" { applies = "rings > 0", points = 20 }

-- Names and numbers come by themselves to those who are not hasty.
drop "ask_surname_again"
adjust "ask_surname" { bonus = true, points = 8 }
adjust "not_pushy" { points = 25 }

-- Three minutes at most.
adjust "sales_two_to_three_minutes" { points = 25 }

-- A good-bye is enough, and the other side puts the receiver down first.
adjust "thank_caller" { bonus = true, points = 8 }
adjust "caller_hangs_up_first" { points = 40 }
