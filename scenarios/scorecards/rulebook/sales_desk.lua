-- For sales desks: the caller speaks next, so an offer of help is welcome but not due.

adjust "offer_help" { bonus = true, points = 8 }
adjust "offer_more_help" { bonus = true, points = 8 }
