-- The house's telephone etiquette. The rules stand in one file per section; a
-- scenario takes the group "base" and, besides, the group of its own kind of
-- call. Points are weights: the rules that apply to a call share 1000 points.

scorecard {
  format = 1,
  id = "base",
  title = { ["zh-Hans"] = "接听电话礼仪（基本）", ["zh-Hant"] = "接聽電話禮儀（基本）",
            en = "Answering the telephone (basic)" },
  caps = { 300, 100 },           -- highest score with one fatal mistake, with more
  sections = {
    { "opening",   title = { ["zh-Hans"] = "开场", ["zh-Hant"] = "開場", en = "Opening" } },
    { "listening", title = { ["zh-Hans"] = "倾听", ["zh-Hant"] = "傾聽", en = "Listening" } },
    { "handling",  title = { ["zh-Hans"] = "应对", ["zh-Hant"] = "應對", en = "Handling" } },
    { "recording", title = { ["zh-Hans"] = "记录", ["zh-Hant"] = "記錄", en = "Recording" } },
    { "closing",   title = { ["zh-Hans"] = "收尾", ["zh-Hant"] = "收尾", en = "Closing" } },
    { "timing",    title = { ["zh-Hans"] = "时间", ["zh-Hant"] = "時間", en = "Timing" } },
  },
}

include "base/opening"
include "base/listening"
include "base/handling"
include "base/recording"
include "base/closing"
include "base/timing"
include "base/wrong_number"
include "base/rude_customer"
include "base/colleague_absent"
include "base/own_personal_call"
include "base/transfer"
include "base/outbound"
