-- Three callers in a row from this morning's advertisement.
local callers = { { "an", "Mr An", 65 }, { "bo", "Ms Bo", 60 }, { "cai", "Mr Cai", 50 } }
local cast, facts, slip = {}, {}, {}
for i, c in ipairs(callers) do
  if i > 1 then cast[c[1]] = { who = c[2], surname = string.upper(string.sub(c[1], 1, 1)) .. string.sub(c[1], 2), mood = c[3],
    gone = callers[i + 1] and callers[i + 1][1] .. "_rings" or "some_lost" } end
  facts[c[1]] = digits { 8 }
  slip[i] = { c[1], kind = "digits", fact = c[1], title = c[2], required = true }
end
scenario { format = 1, id = "ad_day", title = "The phone never stops",
  caller = { who = "Mr An", surname = "An", mood = 65, gone = "bo_rings" }, cast = cast, facts = facts, slip = slip,
  counters = { lost = 0 }, scorecard = { "base" }, length = { 60, 300 } }

for i, c in ipairs(callers) do
  local id, by = c[1], i > 1 and c[1] or nil
  local last = i == #callers
  local after = last and "some_lost" or callers[i + 1][1] .. "_rings"
  if i > 1 then
    beat (id .. "_rings") { ring = { after = 12, gives_up_after_rings = 4 }, by = by, next = id .. "_opens", on {
      { answered = true, when = "rings > 2", mood = -15, to = id .. "_opens" },
      { no_answer = true, set = { lost = "lost + 1" }, to = after } } }
  end
  beat (id .. "_opens") { by = by, listen = true, expects = { "greet", "identify_org", "offer_help" }, next = id .. "_asks" }
  beat (id .. "_asks") { by = by, caller = "{caller.surname}. I saw your advertisement. What does it cost?", patience = 20,
    expects = { "invite_visit" }, on { { any = { "invite_visit", "propose_time_place" }, mood = 10, to = id .. "_number" },
      { otherwise = true, mood = -10, to = id .. "_number" } } }
  beat (id .. "_number") { by = by, caller = "{" .. id .. ":digits}.", patience = 20, expects = { "thank", "farewell" }, next = id .. "_bye",
    on(last and { { when = "lost == 0", to = "all_served" } } or {}) }
  beat (id .. "_bye") { by = by, caller = "Goodbye.", hangs_up = 2, next = after }
end
beat "all_served" { by = "cai", caller = "Goodbye.", ending = "all_served" }
beat "some_lost" { by = "cai", listen = true, ending = "some_lost" }
