-- A sales line with advertising days: short calls, data collected, nothing superfluous
-- in the opening or the close.

scorecard {
  format = 1,
  id = "sales",
  title = { ["zh-Hans"] = "销售热线", ["zh-Hant"] = "銷售專線",
            en = "Sales line" },
  caps = { 300, 100 },
  sections = include "rulebook/sections",
}

include "rulebook/all"
include "ways/sales"
