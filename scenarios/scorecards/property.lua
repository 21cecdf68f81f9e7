-- A property management desk: lifted before the third ring, the name asked, remembered
-- and used, everything read back until it is right, and a wish at parting.

scorecard {
  format = 1,
  id = "property",
  title = { ["zh-Hans"] = "物业服务中心", ["zh-Hant"] = "物業管理中心",
            en = "Property management" },
  caps = { 300, 100 },
  sections = include "rulebook/sections",
}

include "rulebook/all"
include "ways/property"
