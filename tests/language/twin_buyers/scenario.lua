-- Two buyers, one after the other: the same questions, another purse.
scenario { format = 1, id = "twin_buyers", title = "Two buyers",
  caller = { who = "Mr Shi", surname = "Shi", mood = 60, voice = "man_1" },
  cast = { sheng = { who = "Mr Sheng", surname = "Sheng", mood = 60, voice = "man_2" } },
  facts = { shi_phone = digits { 8 }, sheng_phone = digits { 8 } },
  slip = { { "shi", kind = "digits", fact = "shi_phone", title = "Mr Shi's number", required = true },
           { "sheng", kind = "digits", fact = "sheng_phone", title = "Mr Sheng's number", required = true } },
  counters = { shi = 0 },
  scorecard = { "base" }, length = { 60, 240 } }

local function questions(who, flat, phone, after) -- after: when this caller is content
  local by = who ~= "shi" and who or nil
  beat (who .. "_opening") { by = by, listen = true, expects = { "greet", "identify_org", "offer_help" }, next = who .. "_asks" }
  beat (who .. "_asks") { by = by, caller = "{caller.surname} is my name. How large is your " .. flat .. " flat?", patience = 20,
    choices = { "Mr {caller.surname}, it has what you need for the two of you. Would Saturday at ten or Sunday at three suit you for a visit? I'll be waiting for you at the showroom.", "It depends." },
    expects = { "invite_visit", "propose_time_place" }, on {
      { any = { "invite_visit", "propose_time_place", "promise_wait" }, mood = 10, to = who .. "_phone" },
      { otherwise = true, mood = -25, to = who .. "_phone" } } }
  beat (who .. "_phone") { by = by, caller = "My number is {" .. phone .. ":digits}.", patience = 30,
    expects = { "thank", "farewell" }, on { { when = after, to = who .. "_content" }, { otherwise = true, to = who .. "_bye" } } }
end

questions("shi", "smallest", "shi_phone", "mood >= 70")
beat "shi_content" { caller = "I'll be there. Goodbye.", set = { shi = "mood" }, hangs_up = 2, next = "quiet" }
beat "shi_bye" { caller = "Goodbye.", set = { shi = "mood" }, hangs_up = 2, next = "quiet" }
beat "quiet" { ring = { after = 20, gives_up_after_rings = 6 }, by = "sheng", next = "sheng_opening", on {
    { answered = true, when = "rings > 3", mood = -10, to = "sheng_opening" },
    { no_answer = true, to = "rang_out" } } }
beat "rang_out" { by = "sheng", caller = "Then not.", ending = "second_missed" }
questions("sheng", "largest", "sheng_phone", "shi >= 60 and mood >= 60")
beat "sheng_content" { by = "sheng", caller = "Until Saturday.", ending = "equally_well" }
beat "sheng_bye" { by = "sheng", caller = "Goodbye.", ending = "not_equally_well" }
