-- A customer service desk: lifted before the third ring, the name asked for early and
-- used to the end, everything read back, and a wish at parting.

scorecard {
  format = 1,
  id = "service",
  title = { ["zh-Hans"] = "客户服务中心", ["zh-Hant"] = "客戶服務中心",
            en = "Customer service" },
  caps = { 300, 100 },
  sections = include "rulebook/sections",
}

include "rulebook/all"
include "ways/service"
