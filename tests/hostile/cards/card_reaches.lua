-- expect: TR028 nothing here is called "require"
scorecard(require "card_reaches")
