-- A customer service desk: lifted before the third ring, the name asked for early and
-- used to the end, everything read back, and a wish at parting.
-- Of the card of that name; a house's own card can include it and go on from there.

include "rulebook/strict_rings"

-- The name before the answer, asked for once more, and used to the end.
adjust "ask_surname" { window = "first_turns", limit = "5 answers", points = 30 }
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
