-- A sales desk that lifts at the second or third ring, apologises after the fifth, and
-- does not chase after names.

scorecard {
  format = 1,
  id = "two_three_five",
  title = { ["zh-Hans"] = "二三五销售台", ["zh-Hant"] = "二三五銷售台",
            en = "Two-three-five sales desk" },
  caps = { 300, 100 },
  sections = include "rulebook/sections",
}

include "rulebook/all"
include "ways/two_three_five"
