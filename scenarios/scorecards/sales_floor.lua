-- A show-flat sales floor: the house first, then the name; two to three minutes, the
-- number read back, and an appointment at the end.

scorecard {
  format = 1,
  id = "sales_floor",
  title = { ["zh-Hans"] = "售楼处", ["zh-Hant"] = "接待中心",
            en = "Sales floor" },
  caps = { 300, 100 },
  sections = include "rulebook/sections",
}

include "rulebook/all"
include "ways/sales_floor"
