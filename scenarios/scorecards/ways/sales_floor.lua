-- A show-flat sales floor: the house first, then the name; two to three minutes, the
-- number read back, and an appointment at the end.
-- Of the card of that name; a house's own card can include it and go on from there.

include "rulebook/own_name"
include "rulebook/sales_desk"

drop "identify_dept"

-- “Glad to be of service” is a greeting here, too.
adjust "greet_first" { any = { "greet", "greet_festival", "offer_help" } }

-- The name right after the first question.
adjust "ask_surname" { window = "first_turns", limit = "2 answers", points = 30 }

adjust "sales_two_to_three_minutes" { points = 25 }
adjust "confirm_phone_number" { points = 30 }

-- Our own name and the appointment are what the caller is to keep in mind.
adjust "restate_own_name" { points = 25 }
adjust "definite_time_place" { points = 40 }
adjust "say_will_wait" { points = 20 }
adjust "thank_caller" { bonus = true, points = 8 }
