-- A show-flat sales floor: the house first, then the name; two to three minutes, the
-- number read back, and an appointment at the end.
-- Of the card of that name; a house's own card can include it and go on from there.

local text = include "rulebook/text"

include "rulebook/own_name"
include "rulebook/sales_desk"

drop "identify_dept"

-- “Glad to be of service” is a greeting here, too.
adjust "greet_first" { any = { "greet", "greet_festival", "offer_help" } }

-- The name right after the first question.
adjust "ask_surname" { window = "first_turns", limit = "2 answers", points = 30 }

-- Two to three minutes, and no shorter.
adjust "sales_two_to_three_minutes" {
  that = "talk >= 120 and talk <= 180", points = 25,
  expected = text("询问电话谈两到三分钟。", "詢問電話談兩到三分鐘。", "An enquiry takes two to three minutes."),
  broken = text("超过三分钟，或两分钟不到就结束。", "超過三分鐘，或兩分鐘不到就結束。",
                "More than three minutes, or over within two."),
}
adjust "confirm_phone_number" { points = 30 }

-- Our own name and the appointment are what the caller is to keep in mind.
adjust "restate_own_name" { points = 25 }
adjust "definite_time_place" { points = 40 }
adjust "say_will_wait" { points = 20 }
adjust "thank_caller" { bonus = true, points = 8 }
