-- For houses that lift before the third ring sounds.

local text = include "rulebook/text"

drop "pickup_window_two_to_three"

adjust "answer_within_three_rings" {
  limit = "2 rings",
  title = text("第三声之前接起", "第三聲之前接起", "Answer before the third ring"),
  expected = text("铃响 {limit} 声以内、第三声之前接起。", "鈴響 {limit} 聲以內、第三聲之前接起。",
                  "The call is answered within {limit} rings, before the third."),
  met = text("第三声还没响就接起来。", "第三聲還沒響就接起來。", "It is lifted before the third ring begins."),
  broken = text("响了三声以上，或一直没接。", "響了三聲以上，或一直沒接。",
                "The third ring is heard, or nobody answers."),
  coaching = text("铃一响就伸手，第二声之内拿起来说“您好”。", "鈴一響就伸手，第二聲之內拿起來說「您好」。",
                  "Reach for it at the first ring and say “Hello” within the second."),
}
