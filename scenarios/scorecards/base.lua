-- The house's telephone etiquette: the rulebook as it stands. A scenario takes the
-- group "base" and, besides, the group of its own kind of call. Points are weights:
-- the rules that apply to a call share 1000 points.

scorecard {
  format = 1,
  id = "base",
  title = { ["zh-Hans"] = "接听电话礼仪（基本）", ["zh-Hant"] = "接聽電話禮儀（基本）",
            en = "Answering the telephone (basic)" },
  caps = { 300, 100 },           -- highest score with one fatal mistake, with more
  sections = include "rulebook/sections",
}

include "rulebook/all"
