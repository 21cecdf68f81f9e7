-- Zhang with which zhang? The wrong character is not the name.
scenario { format = 1, id = "homophone", title = "Zhang with which zhang?",
  caller = { who = "Mr Zhang", surname = fact "surname_of", mood = 70 },
  facts = { surname_of = name {
    { ["zh-Hans"] = "章", ["zh-Hant"] = "章", en = "Zhang", sounds_like = { "张", "彰", "Chang" } },
    { ["zh-Hans"] = "石", ["zh-Hant"] = "石", en = "Shi", sounds_like = { "史", "时", "Shih" } } } },
  slip = { { "who", fact = "surname_of", title = "Who", required = true } },
  counters = { dice = 0 },
  scorecard = { "base" } }

beat "opening" { listen = true, next = "asks" }
beat "asks" { caller = "{caller.surname}. I have a parcel notice here.", set = { dice = "draw(6) + 1" }, patience = 30, on {
    { when = "right('who')", to = "thanks" },
    { when = "slip('who')", to = "no" },
    { otherwise = true, when = nil, to = "no" } } }
beat "thanks" { caller = "That is the one. Thank you.", on { { when = "dice > 6 or dice < 1", to = "no" }, { otherwise = true, to = "bye" } } }
beat "bye" { caller = "Goodbye!", ending = "right_name" }
beat "no" { caller = "No, not that one.", ending = "wrong_name" }
