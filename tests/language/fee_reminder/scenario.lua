-- Overdue: the son answers first and must not learn what it is about; his father
-- comes, embarrassed, and says that he never got the notice.
scenario { format = 1, id = "fee_reminder", title = "Overdue", kind = "outbound", difficulty = 4,
  about = "Call Mr Bao in D-803 about March's management fee.",
  caller = { who = "Mr Bao", surname = "Bao", knows_surname = true, mood = 55, voice = "man_2" },
  cast = { son = { who = "His son", mood = 65, voice = "man_1" } },
  facts = { phone = digits { 8 }, fee = amount { 300, 500, cents = true }, day = number { 21, 28 } },
  slip = { { "pays", kind = "number", fact = "day", title = "Pays on the", required = true } },
  knowledge = { { "sheet", title = "Call sheet", everyday = true,
    text = "Mr Bao, D-803, {phone:digits}. March: {fee}. Notice sent on the 5th, due on the 20th." } },
  flags = { told = false },
  scorecard = { "base" }, length = { 40, 150 } }

beat "dials" { dial = { number = "phone", tries = { { rings = 2 } } }, next = "son" }
beat "son" { by = "son", caller = "Hello?", expects = { "greet", "identify_org", "ask_to_fetch" }, next = "son_asks" }
beat "son_asks" { by = "son", caller = "What is it about?", patience = 20,
  choices = { "I have a message for your father; could you get him for me, please?",
              "Your father owes us {fee} for March." }, on {
    { any = { "leak_private", "itemise_fee" }, set = { told = "true" }, mood = -20, to = "fetches" },
    { any = { "ask_to_fetch", "thank" }, to = "fetches" },
    { otherwise = true, set = { told = "true" }, mood = -10, to = "fetches" } } }
beat "fetches" { by = "son", caller = "Wait. Dad!", patience = 20, next = "father" }
beat "father" { caller = "Bao.", expects = { "confirm_person", "apologise_disturb" }, next = "defends" }
beat "defends" { caller = "I never got a notice.", patience = 20, expects = { "apologise", "ask_pay_intent" }, on {
    { any = { "apologise", "empathise" }, mood = 10, to = "promises" },
    { any = { "argue", "threat", "blame_customer" }, mood = -40, to = "promises" }, { otherwise = true, to = "promises" } } }
beat "promises" { caller = "All right, I'll pay on the {day}.", patience = 20, expects = { "thank", "farewell" }, on {
    { when = "told", mood = -20, to = "ashamed" }, { when = "mood >= 50", to = "agreed" }, { otherwise = true, to = "ashamed" } } }
beat "agreed" { caller = "Goodbye.", ending = "agreed" }
beat "ashamed" { caller = "And leave my son out of it.", ending = "ashamed" }
