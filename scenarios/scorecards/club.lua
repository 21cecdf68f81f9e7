-- A club: members are greeted by somebody with a name, never guessed at, and never
-- kept; the time of both sides is kept in hand.

scorecard {
  format = 1,
  id = "club",
  title = { ["zh-Hans"] = "会所", ["zh-Hant"] = "會館",
            en = "Club" },
  caps = { 300, 100 },
  sections = include "rulebook/sections",
}

include "rulebook/all"
include "ways/club"
