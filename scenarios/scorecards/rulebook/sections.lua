-- The sections that the rulebook's rows name.

local text = include "rulebook/text"

return {
  { "opening",   title = text("开场", "開場", "Opening") },
  { "listening", title = text("倾听", "傾聽", "Listening") },
  { "handling",  title = text("应对", "應對", "Handling") },
  { "recording", title = text("记录", "記錄", "Recording") },
  { "closing",   title = text("收尾", "收尾", "Closing") },
  { "timing",    title = text("时间", "時間", "Timing") },
}
