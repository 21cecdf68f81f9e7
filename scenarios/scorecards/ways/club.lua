-- A club: members are greeted by somebody with a name, never guessed at, and never
-- kept; the time of both sides is kept in hand.
-- Of the card of that name; a house's own card can include it and go on from there.

include "rulebook/own_name"

drop "identify_dept"
adjust "offer_help" { bonus = true, points = 8 }

-- Name, company and matter where somebody is asked for; no guessing.
adjust "screen_named_call" { points = 40 }
adjust "never_guess_names" { points = 12 }

adjust "hold_under_one_minute" { points = 25 }

-- Time is kept, and what matters is said by both sides.
adjust "out_plan_time" { limit = "100 %", points = 15 }
adjust "do_not_neglect_others" { limit = "120 %", points = 12 }
adjust "repeat_key_points" { points = 10 }
adjust "ask_other_to_repeat" { points = 10 }

-- A good-bye is enough, and the customer puts the receiver down first.
adjust "thank_caller" { bonus = true, points = 8 }
adjust "offer_more_help" { bonus = true, points = 8 }
adjust "caller_hangs_up_first" { points = 40 }
