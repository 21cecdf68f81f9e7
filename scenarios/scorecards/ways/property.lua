-- A property management desk: lifted before the third ring, the name asked, remembered
-- and used, everything read back until it is right, and a wish at parting.
-- Of the card of that name; a house's own card can include it and go on from there.

include "rulebook/strict_rings"

-- One's own surname is welcome in the greeting, and not due.
adjust "identify_self" { applies = "turns > 0", bonus = true }

-- Asked once, remembered, used.
adjust "ask_surname" { points = 25 }
adjust "remember_surname" { points = 12 }
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
