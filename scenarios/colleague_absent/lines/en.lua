return {
  title = "Is Mr Shen in?",
  about = "A lift company rings for Mr Shen of Engineering. He will be back at four; where he is concerns nobody. Find out who is calling, from where and about what, take the whole message, read it back and see that it gets to him.",
  who   = "Man from the lift company",
  slip_who    = "Caller's name",
  slip_firm   = "Company",
  slip_matter = "What it is about",
  slip_where  = "Which building",
  slip_day    = "New day of the month",
  slip_hour   = "At what time",
  slip_phone  = "Telephone",
  slip_reply  = "Answer wanted",

  -- Picking up
  open_full = "Good afternoon, {house.name}, {house.desk}. How may I help you?",
  open_org  = "Hello, {house.name}, good afternoon.",
  open_help = "Hello, what can I do for you? I can put you on the list if you like.",
  open_wei  = "Yeah? Who do you want?",
  anyone = {
    "Hello? Am I through? Is anybody there?",
    "Hello? The line's gone quiet.",
  },

  -- Asking for the engineer
  asks = {
    "Afternoon. Mr Shen from Engineering, please. Is he about?",
    "Hello there, could I have a word with Mr Shen in Engineering?",
    "Afternoon, I'm after Mr Shen. Is he in?",
  },
  asks_unsure = {
    "That is {house.name}, isn't it? I'm after Mr Shen in Engineering.",
    "Have I got {house.name}? I'd like Mr Shen, if he's about.",
  },
  waited = {
    "At last. It's been ringing for ages. Is Mr Shen in Engineering there?",
    "You take some getting hold of, don't you? Mr Shen in Engineering, please.",
  },
  asks_screen = "Certainly. May I have your name, please, and ask which company you're calling from and what it's about?",
  asks_screen_org = "Yes, this is {house.name}, {house.desk}. May I have your name, please, and ask which company you're calling from and what it's about?",
  asks_screen_sorry = "I'm sorry to have kept you waiting. May I have your name, please, and ask which company you're calling from and what it's about?",
  asks_blunt = "He's not here. You'd better try his mobile.",
  asks_out = "I'm sorry, Mr Shen is out at the moment. He'll be back at about four.",
  asks_who = "And who are you, then? What do you want him for?",
  asks_hold = "One moment, please. May I put you on hold while I see whether he's in?",
  waits_a_moment = {
    "All right, I'll hang on.",
    "Fine, but I haven't got all day.",
  },

  says_who = {
    "The name's {caller.surname}, from {firm}. The inspection of the lift in building {building} has to be moved, and he needs to know.",
    "{caller.surname}, {firm}. It's the lift inspection in building {building}. We've got to change the day.",
  },
  says_who_unasked = {
    "I'm from {firm}, {caller.surname}'s the name. The lift inspection in building {building} has to be moved. He knows what it's about.",
    "{firm}, my name's {caller.surname}. It's about the lift inspection in building {building}; the day's got to change, and he has to be told.",
  },
  says_who_coolly = {
    "What's this, an interrogation? {firm}, the name's {caller.surname}, and the lift inspection in building {building} has to be moved. Will that do?",
  },
  out_offer = "I'm sorry, Mr {caller.surname}, Mr Shen isn't in just now. He'll be back at four. May I take a message for him?",
  out_offer_sorry = "I'm sorry, that came out wrong. Mr Shen isn't in just now, Mr {caller.surname}, he'll be back at four. May I take a message for him?",
  out_later = "Mr Shen's out, Mr {caller.surname}. Please ring again after four.",
  out_gossip = "Mr Shen is at the hospital with his wife. She's having an operation, I gather, so goodness knows when he'll be back.",
  out_mobile = "He isn't at his desk. His private mobile number is 4471 2093, just ring him on that.",

  hesitates = {
    "Not in? At four I'll be down a lift shaft. I can't take a call there, nor make one. Now what?",
    "That's awkward. I'm off down the shaft in a minute and the phone's no use there. Somebody has to tell him.",
  },
  hes_offer = "Not to worry. May I take a message for Mr Shen? Please go on, I have a pen ready.",
  hes_email = "Well, you could always send him an email. He's bound to see it in the end.",
  hes_luck = "Sorry about that. When are you free, then?",

  hears_gossip = {
    "Good grief, is it serious? So who's looking after the lift inspection, then?",
    "Oh dear, really? Will he be at work at all this week? My inspection can't wait.",
  },
  gossip_more = "It's pretty bad, they say. The whole office is talking about it, anyway.",
  gossip_stop = "I'm sorry, I shouldn't say more about that, it's private. He'll be back at four. May I take a message for him?",
  gossip_shrug = "I couldn't tell you. Your guess is as good as mine.",

  put_off = {
    "Ring again? This is my third go today, and that's what I'm told every time!",
    "You all say that! At four I'll be down a shaft. What am I supposed to ring with?",
  },
  put_off_sorry = "I'm very sorry you've had to ring so often. May I take a message for Mr Shen? I'll write down every word.",
  put_off_again = "Well, he isn't here. You'll just have to try later.",
  put_off_ok = "Mm, all right, go on then. What is it?",

  -- The message
  tells = {
    "Right, jot this down: lift inspection, building {building}. It was to be two o'clock on the 12th, and now it's {hour} in the morning on the {day}th. The inspectors can't fit us in, so it's not our doing.",
    "Tell him this, would you: the inspection in building {building} is off for two o'clock on the 12th. The inspectors have moved it to the {day}th, {hour} in the morning.",
  },
  tells_briskly = {
    "Have you got a pen? Building {building}, inspection: two o'clock on the 12th is cancelled, it's the {day}th, {hour} in the morning. The inspectors' doing.",
  },
  tells_again = {
    "The {day}th, {hour} in the morning, lift inspection, building {building}. It was two o'clock on the 12th. Got it this time?",
  },
  tells_contact = "Thank you, I've noted that. Which number can Mr Shen reach you on, Mr {caller.surname}?",
  tells_noted = "Mm, fine, got that.",
  tells_repeat = "I'm sorry, I didn't catch that. Could you say the day and the time once more, please?",
  tells_why = "Changed again? You lift people are all the same, you never stick to a date.",
  tells_tell = "All right, I'll mention it. He shouldn't mind, I don't suppose.",

  phone = {
    "Try my office, {office:digits}.",
    "Put down the office number, {office:digits}.",
  },
  phone_unasked = {
    "You'd better have a number, too. The office, {office:digits}.",
    "Don't you want my number? It's {office:digits}, that's the office.",
  },
  phone_read = "Let me read that back, Mr {caller.surname}: {firm}, lift inspection in building {building}, moved to the {day}th at {hour} in the morning, and your number is {office}. Is that right?",
  phone_done = "Lovely, I've got all that down, no need to worry.",
  phone_promise = "No problem at all, I guarantee Mr Shen will have it all sorted today.",
  phone_again = "What? Say that again, and slower.",
  phone_sure = "It's all down on paper, there can't be any mistake.",
  wants_it_read = {
    "Read it to me, would you? Somebody took the wrong day down last time.",
    "Never mind that you've got it. What have you got? Read it out.",
  },

  -- The correction
  corrects = {
    "Day and time are right. But not that number, there's nobody in the office this afternoon. Make it {phone:digits}.",
    "That's it, except the number. I shan't be in the office after all, so put {phone:digits} instead.",
  },
  corrects_coolly = {
    "The number's no good, nobody's in the office this afternoon. It's {phone:digits}. Get it right, please.",
  },
  insists = {
    "Have you changed that number or haven't you? Read it to me.",
    "So what's the new number? {phone:digits}. Let me hear it.",
  },
  corr_changed = "Thank you, I've changed it to {phone}. Is that right now?",
  corr_both = "Fine, I'll leave both numbers there and he can try his luck.",
  corr_earlier = "Why didn't you say so before? I've written it all out now.",
  corr_fine = "Mm, okay, fine.",
  corr_trust = "You can relax, it's in good hands here.",

  -- An answer today
  wants_reply = {
    "That's it. It has to be settled today, so get him to ring me, would you?",
    "Right. Yes or no, I need to hear from him today. The inspectors are waiting.",
  },
  wants_reply_coolly = {
    "Oh, leave it. Just make sure that he rings me today. Did you hear that?",
  },
  reply_pass_on = "Certainly, Mr {caller.surname}. I'll tell Mr Shen as soon as he's back at four and ask him to ring you today.",
  reply_sure = "No problem. I guarantee he'll ring you at four on the dot, you have my word.",
  reply_perhaps = "I'll try to mention it some time or other, if he isn't too busy.",
  reply_ring = "He'll be in at five, I should think. Ask again then.",
  takes_at_word = {
    "Four on the dot? Good. If it hasn't rung by one minute past, I'll be asking for you.",
  },
  word_yes = "You do that. It's no problem at all, I guarantee it.",
  word_mend = "I'm sorry, I promised more than I can. I'll tell him the moment he's back and ask him to ring you today.",
  word_joke = "Oh, you didn't take that seriously, did you? I was only joking.",
  doubts = {
    "Not like last time, I hope. The note sat on a desk and nobody read it.",
    "They said that last time, and he never heard a word of it.",
  },
  doubts_hand = "You can rely on it, Mr {caller.surname}. I'll hand the note to Mr Shen myself as soon as he's back.",
  doubts_note = "It'll be on his desk. Whether he reads it is not my business.",
  doubts_him = "Well, that was his fault for not reading it, not ours at the desk.",

  settled = {
    "Good, I'll leave it with you, then.",
    "Fine, that's a weight off my mind.",
  },
  settled_coolly = {
    "Well, we'll see, won't we?",
  },
  settled_more = "You're welcome, Mr {caller.surname}. Is there anything else you'd like me to tell him?",
  settled_bye = "Very well, that's that then, Mr {caller.surname}. Goodbye.",
  settled_ok = "Mm, right.",
  settled_sorry = "I'm sorry for the mix-up. Is there anything else I can do for you?",

  -- Good-bye
  nothing_else = {
    "No, that was all.",
    "That's the lot. I've a lift to see to.",
  },
  bye_full = "Thank you for calling, Mr {caller.surname}. Goodbye!",
  bye_short = "Right you are. Goodbye, then.",
  bye_slang = "No worries, mate. Bye-bye!",

  -- Silence and insults
  still_there = {
    "Hello? Are you still there?",
    "Hello? I'm waiting, you know.",
  },
  still_sorry = "I'm sorry, I'm listening. I was just writing that down.",
  still_yes = "Still here. Carry on.",
  taken_aback = {
    "What sort of tone is that? I asked you a civil question.",
    "Hold on, what have I done to you?",
  },
  aback_sorry = "I apologise, I shouldn't have said that. May I take a message for Mr Shen?",
  aback_tone = "That's just how I talk. Go on with what you were saying.",
  aback_you = "Well, it was you who started pushing me.",

  -- Endings
  at_ease = {
    "Thanks very much. Goodbye!",
    "Cheers, you've been a help. Bye now.",
  },
  at_ease_coolly = {
    "Right. Bye.",
  },
  leaves = {
    "That's it, then. I'm off.",
  },
  tries_elsewhere = {
    "Forget it, I'll find him some other way.",
    "Never mind. I'll get somebody else to tell him.",
  },
  gave_up = {
    "Nobody there? I'll hang up, then.",
  },
  offended = {
    "I've had enough of this. Your manager will be hearing from me.",
  },
}
