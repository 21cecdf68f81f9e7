-- A front desk: best lifted within two rings, a name in the greeting, no long searches
-- while somebody waits, and always the question for anything else.

scorecard {
  format = 1,
  id = "front_desk",
  title = { ["zh-Hans"] = "前台", ["zh-Hant"] = "櫃台",
            en = "Front desk" },
  caps = { 300, 100 },
  sections = include "rulebook/sections",
}

include "rulebook/all"
include "ways/front_desk"
