return {
  title = "Shut in at the barrier",
  about = "A visitor's car is stuck behind a barrier that won't lift, and its driver begins with insults. You can see and restart the barrier's controller on your computer; it takes about half a minute, so ask him to hold first. Fill in the slip. Compensation is not yours to promise.",
  who   = "Visiting driver",
  slip_who    = "Caller's surname",
  slip_plate  = "Number plate",
  slip_gate   = "Which gate",
  slip_since  = "Since when",
  slip_phone  = "Telephone",
  slip_matter = "What about",

  -- Picking up
  open_full = "Good evening, {house.name}, {house.desk}. How may I help you?",
  open_org  = "Hello, this is {house.name}. Please go ahead.",
  open_help = "Hello, what can I do for you? Please go ahead, I'm listening.",
  open_wei  = "Yeah? What is it?",
  anyone = {
    "Hello! Is anyone there? Say something!",
    "Oi! You pick up and then say nothing? Is this a joke?",
  },

  -- The first insult
  shouts = {
    "What's wrong with that blasted barrier of yours? I've been stuck in here for ages! Do you people do anything for your money?",
    "Is anybody in charge over there? Your barrier won't go up and I can't get out! Useless, the lot of you!",
    "Your barrier's locked my car in! All those people and not one of you can mind a gate?",
  },
  shouts_who = {
    "Who's that? Is that {house.name}? Your blasted barrier's locked my car in, you useless lot!",
    "Can't even say who you are? That's {house.name}, isn't it? Your barrier won't let me out, you useless lot!",
  },
  waited = {
    "Took you long enough! All asleep, are you? Your barrier won't lift and I'm stuck in here, you useless lot!",
    "I've been ringing and ringing! Your blasted barrier's locked me in. Does anybody work there at all?",
  },
  shouts_help = "I'm very sorry for the trouble, I'll see to it right away. Which gate are you at, please?",
  shouts_help_who = "This is {house.name}, {house.desk}. I'm very sorry for the trouble, I'll see to it right away. Which gate are you at, please?",
  waited_sorry = "I'm sorry to have kept you waiting, and sorry for the trouble. I'll see to it right away. Which gate are you at, please?",
  waited_busy = "We're short-staffed, so what do you expect? What's the matter, then?",
  shouts_manners = "What's the shouting for? Calm down, as if yelling helped anybody.",
  shouts_not_ours = "The barrier belongs to the firm that fitted it. That's not my job, you'll have to ask them.",
  shouts_flat = "Mm. Tell me what's going on, then.",

  provoked = {
    "How dare you! If you can't do it, get me somebody who can. Put your boss on!",
  },
  provoked_sorry = "I'm very sorry, I put that badly. I'll see to it right away. Which gate is the car at, please?",
  provoked_nobody = "That's just how I am. Everyone's gone home, so no one will help you.",
  provoked_flat = "You can tell me, it makes no difference.",

  -- The second insult: gate and time
  where = {
    "Gate {gate}! Since {since}, and there's a whole queue behind me leaning on their horns. All that money they pay you, and you can't lift one pole?",
    "Gate {gate}, as I've been telling you! Stuck since {since}. Your barrier's as rusty as your brains!",
  },
  where_impatient = {
    "Are you listening at all? Gate {gate}! I've been here since {since}. Have your brains rusted up as well?",
    "How often do I have to say it? Gate {gate}, since {since}! Are you made of wood?",
  },
  where_plate = "I understand, I'd be upset too after such a wait. Please don't worry, I'm looking into it at once. What is your number plate, please?",
  where_calm_down = "What's the rush? It's no use shouting at me, you'll have to wait your turn.",
  where_noted = "I see. Gate {gate}, I've noted that.",
  where_shift = "The last shift never said anything. I've only just come on, I wasn't the one.",

  -- A horn drowns the number plate
  plate_noise = {
    "It's... (a long blast of horns)... Got that? Get a move on!",
    "Write down the plate! It's... (horns blaring)... Have you got it?",
  },
  noise_polite = "I'm sorry, I didn't catch that over the horns. Could you say the number plate once more, please?",
  noise_what = "What? Can't hear you. Speak up, say again.",
  noise_pretend = "Right, I've noted the plate, sir.",

  -- The third insult: the whole plate
  plate = {
    "{plate}! Did you hear it this time? If your ears don't work, get them seen to!",
    "{plate}, {plate}! Shall I paint it on your forehead?",
  },
  plate_cross = {
    "You never caught a word of it! {plate}! Bluffers, all of you!",
    "What have you got ears for? {plate}! I've never met anyone so slow!",
  },
  plate_name = "{plate}, I've noted that, thank you. May I have your surname, please, sir, so that I can tell the gatehouse?",
  plate_rude = "You can't say that, I've done nothing to you. You're being unreasonable.",
  plate_who = "What are you, then? What company? Who d'you want here?",
  plate_found = "I've noted that. Let me arrange that for you.",

  name = {
    "{caller.surname}! Is this an interrogation? I only came to pick somebody up, and you lock me in!",
    "It's {caller.surname}! Finished with your questions? That's all you people can do, ask!",
  },
  name_unasked = {
    "The name's {caller.surname}, and you'd better write it down! You don't even ask who I am. How are you going to find me?",
  },
  name_contact = "Please don't worry, Mr {caller.surname}, I'll check it right away. In case we're cut off, may I have your number?",
  name_contact_sorry = "I'm sorry, Mr {caller.surname}, I should have asked you. In case we're cut off, may I have your number?",
  name_rules = "I said no and that's it. Rules are rules.",
  name_wait = "All right, Mr {caller.surname}, hang on then, I'll have a look.",
  name_visit = "Mr {caller.surname}, which block and flat did you come to, please?",

  phone = {
    "Ring our dispatch desk, {phone:digits}! And I'm telling you, if I'm not out in five minutes I'm making a complaint!",
    "Dispatch, {phone:digits}, get it right! And if I'm here any longer, your manager will hear about you!",
  },
  phone_unasked = {
    "Don't you want a number? {phone:digits}, that's our dispatch desk! Dawdle any longer and I'm making a complaint!",
  },
  phone_check = "Thank you, Mr {caller.surname}. Let me check my notes with you: gate {gate}, plate {plate}, stuck since {since}, telephone {phone}. Is that right?",
  phone_promise = "You'll be out in five minutes, I guarantee it, no doubt about it.",
  phone_up_to_you = "Complain, see if I care. I'll do what I always do.",
  phone_wait = "All right, one moment, please, I'll take a look at the controller.",

  -- Before the look-up
  confirms = {
    "Yes, yes, all of it! Will you get on with it?",
    "That's right! Stop reading and do something!",
  },
  urges = {
    "Talk, talk, talk! You've got it all, so get it open!",
  },
  confirms_wait = "I'm dealing with it now, Mr {caller.surname}. I need to check the barrier's controller, about half a minute. Would you mind holding, please?",
  confirms_short = "One moment, please, while I find out what the matter is with that barrier, and then I'll tell you.",
  confirms_order = "Hold on. Don't hang up.",
  confirms_tell = "Right, I'll have a word with Engineering. It should be all right soon, I think.",

  lets_wait = {
    "Half a minute, then. Go on, hurry!",
    "Go on, go on. I've got my eye on the clock!",
  },
  lets_wait_cross = {
    "Wait, wait, wait, that's all one ever hears! Well, go and look!",
  },
  wait_ok = "Thank you, sir.",
  wait_done = "There, it should be fine now, I think. Have another go, you can probably get out.",
  hurries = {
    "Nothing's moving! Have you been to look or haven't you?",
  },
  hurries_sorry = "I'm sorry, I'll check the controller now, about half a minute. One moment, please.",

  -- Back on the line
  back_found = "I've found it. The controller had frozen and I've restarted it. Has the barrier gone up?",
  back_sorry = "Sorry to keep you waiting, Mr {caller.surname}. The controller had frozen and I've restarted it. Has the barrier gone up?",
  back_guards = "I've found it. The gatehouse messed up, they're always like that. It's done now.",
  back_called = {
    "Hello! Where've you gone? Is it done or not?",
  },

  lifts = {
    "Hang on, it's moving... there it goes. Well, you were quick about it. Sorry I shouted just now.",
    "It's up! At last, I can get out. I was in a state before, don't take it to heart.",
  },
  lifts_kind = "That's quite all right, Mr {caller.surname}, anyone would feel the same after such a wait. Is there anything else I can do for you?",
  lifts_good = "Good, it's up, so there's no hurry now. Take your time.",
  lifts_lesson = "Why didn't you say it nicely earlier? You wasted your own time, it's clearly your doing.",

  lifts_cross = {
    "It's up, yes. And who's paying me for the time I've lost in here?",
    "About time. So tell me, what are you going to pay me for all this waiting?",
  },
  pay_escalate = "I'm very sorry about the time you lost, Mr {caller.surname}. I can't promise compensation, but I'm reporting it to my supervisor, and you'll have an answer by ten tomorrow.",
  pay_promise = "No problem, I promise you'll be paid, guaranteed.",
  pay_no = "No. Can't be done. There's no rule for that.",
  pay_yours = "Why did you use that gate, then? Nobody else has this trouble.",
  presses = {
    "So I sat here for nothing, did I? Give me a straight answer!",
  },
  takes_at_word = {
    "You said it, and I'm recording this!",
  },
  word_yes = "Record away, it's sure to be approved.",
  word_correct = "I'm sorry, Mr {caller.surname}, I spoke wrongly: compensation is beyond my authority. I'm reporting it to my supervisor, and you'll have an answer by ten tomorrow.",
  accepts = {
    "Right, I'll wait to hear, then. And if I don't, I'll be on to you again.",
  },
  accepts_more = "Thank you for your understanding, Mr {caller.surname}. Is there anything else I can do for you?",
  accepts_bye = "All right, that's all for now. Goodbye.",
  accepts_ok = "Mm, our people will contact you.",

  -- Saying good-bye
  nothing_else = {
    "No, that's it. I've got to go, they're hooting behind me.",
    "Nothing else. I'm off, then.",
  },
  bye_thanks = "Thank you for calling, Mr {caller.surname}. Have a safe journey. Goodbye.",
  bye_short = "All right then, mind how you go. Goodbye.",
  bye_slang = "Sorted! Laters, mate.",
  bye_wave = "Is that it, then? I'm hanging up.",
  leaves_cross = {
    "Well, now I know what you people are like.",
    "No point talking to you. I'm off.",
  },
  cross_sorry = "I'm very sorry, I shouldn't have spoken like that. Please forgive me. Goodbye.",
  cross_bye = "Oh. Well, goodbye, then.",

  -- Answered back, or not answered
  flares_up = {
    "Say that again! Is that how you talk to people?",
    "Oh, getting cheeky now, are we? One more word and you'll see!",
  },
  flares_sorry = "I'm very sorry, I shouldn't have said that. Please forgive me. I'll see to it right away.",
  flares_you_began = "You started it with your swearing. You're unreasonable.",
  flares_tone = "I was a bit sharp, but you're to blame as well.",
  still_there = {
    "Hello? Speak up! Have you lost your tongue?",
    "Hello! Anyone home? Playing dead, are you?",
  },
  still_sorry = "I'm sorry, I'm with you, I was writing down what you said.",
  still_yes = "Mm, yes, go on.",

  -- Endings
  freed = {
    "Cheers, thanks for that. Goodbye!",
    "Right, you've been a help today. Goodbye!",
  },
  freed_cross = {
    "Yes, yes. Goodbye.",
  },
  drives_off = {
    "Right, I'm off.",
  },
  gave_up = {
    "So nobody cares? I'll go and find your manager myself!",
  },
  complains = {
    "Just you wait, I'm making a complaint this minute!",
  },
}
