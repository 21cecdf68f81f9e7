return {
  slip_phone = "Number on his card",
  slip_matter = "What about",
  title = "Wrong number",
  about = "An elderly gentleman, hard of hearing, wants his bank and has reached us instead; he won't believe it. Our own number is 6188 0316. Help him see what happened, but don't do the bank's work for it.",
  who   = "Elderly man",

  -- Picking up
  open_full = "Good morning, {house.name}, {house.desk}. How may I help you?",
  open_org  = "Hello, this is {house.name}. Please go ahead.",
  open_help = "Hello, what can I do for you today? Please go ahead, I'm listening.",
  open_wei  = "Yeah? Who's that? Who d'you want?",
  anyone = {
    "Hello? Hello? Is anybody there?",
    "Hello? I can't hear a thing. Is there someone on the line?",
  },

  -- He takes us for the bank
  asks = {
    "Ah, good day to you. That's the East Gate branch, isn't it? I'd like to {errand}. You'll have to speak up, my ears aren't what they were.",
    "Hello, East Gate branch? I want to {errand}. Slowly, please, I'm rather deaf.",
    "Hello there. I'm after the East Gate branch, I'd like to {errand}. Speak up, will you? I don't hear too well.",
  },
  asks_unsure = {
    "Hello? Is that the East Gate branch? You might give your name. I'd like to {errand}. And do speak up, my hearing's poor.",
    "Where have I got to? That is the East Gate branch, isn't it? I want to {errand}. Slowly, please, I'm a bit deaf.",
  },
  kept_waiting = {
    "Well, that rang and rang. East Gate branch, is it? I'd like to {errand}. Speak up, please, I don't hear too well.",
    "I was starting to think you'd all gone home. You're the East Gate branch, aren't you? I want to {errand}. Slowly, mind, I'm rather deaf.",
  },
  forgives = {
    "Oh, never mind, I won't hold it against you. Just tell me: is this the bank or isn't it?",
  },
  asks_kind = "You may have dialled the wrong number, sir. This is {house.name}, {house.desk}, not the bank. Can you hear me clearly?",
  asks_kind_late = "I'm sorry you had to wait so long. This is {house.name}, sir, not the bank; I think you may have misdialled. Can you hear me clearly?",
  asks_short = "Wrong number. This isn't the bank.",
  asks_guess = "You're Mr Sun from block three, aren't you? I know that voice. This is {house.name}, not the bank.",
  asks_lookup = "Certainly. Which service do you need? Please stay on the line and I'll look up the branch's opening hours for you.",

  wanders = {
    "Well, it's like this. I'd like to {errand}. I've got the passbook and my identity card with me, I just don't want to come for nothing. Is there anything else I need?",
    "I only want to {errand}. My wife saw to it the year before last and I've forgotten how it's done. What should I bring?",
  },
  wanders_kind = "You've thought it through very well, sir, but I think you may have dialled the wrong number. This is {house.name}, not the bank. Can you hear me clearly?",
  wanders_on = "That should be enough, I think. Banks probably close at five, so I guess you'll be fine this afternoon.",
  wanders_stop = "No need to go on, there's no point telling me. We're not a bank.",

  mishears = {
    "Eh? Customer what? You're very faint, I can't make it out.",
    "What court? I'm not in court, am I? I'm a bit deaf, you know.",
    "How's that? Has the branch changed its name? I didn't catch it.",
  },
  mishears_slow = "Of course, sir, I'll go more slowly. You may have dialled the wrong number: this is {house.name}, not the bank. Can you hear me now?",
  mishears_repeat = "This is {house.name}, {house.name}, the {house.desk} desk of a housing estate. We don't do any banking here.",
  mishears_sharp = "I've said it perfectly clearly. Don't you understand plain words?",

  -- He won't believe it
  doubts = {
    "Surely not. I pressed the numbers one by one, straight off the card.",
    "That can't be right. I've got the card here in my hand.",
  },
  doubts_compare = "I see. That's quite all right, sir, it's easy to press one wrong digit. Let me check the number with you and see which digit is wrong.",
  doubts_sure = "Impossible. You got it wrong. This has never been a bank, whatever you say.",
  doubts_redial = "Right, well, you could hang up and try it again.",
  doubts_glasses = "Put your glasses on and read the card yourself, it's all written there.",

  insists = {
    "I've been using telephones for fifty years. I think you simply can't be bothered with me.",
  },
  insists_compare = "Please don't worry, sir. You may have misdialled one digit. Would you read me the number on the card, and I'll check it with you?",
  insists_again = "As I've told you already, sir, this is {house.name}. It really isn't the bank.",
  insists_up_to_you = "Well, I can't help it if you don't believe me.",

  transfer = {
    "Then put me through to them, can't you? It's all telephones.",
    "Well, would you connect me to the counter at the bank, then?",
  },
  transfer_digits = "I'm afraid we have no connection with the bank, sir, so I can't put you through, but I can check the number with you. Would you read me what's on the card?",
  transfer_try = "Certainly, one moment, please stay on the line and I'll put you through now.",
  transfer_no = "Can't be done. We've nothing to do with the bank.",
  transfer_ask = "May I ask which of the clerks you usually deal with?",

  waits = {
    "Am I through? It still sounds like you.",
  },
  waits_own_up = "I'm sorry, sir, I didn't make that clear: I'm afraid I can't connect you to the bank, but I can check the number with you. Would you read me the card?",
  waits_longer = "Hang on a bit longer, it should be nearly there.",
  waits_dial = "It isn't going through. You'd better go and ask at the bank yourself.",

  -- Comparing the digits
  reads = {
    "Very well, listen: the card says {card}. What's yours, then?",
    "All right, I'll read it to you: {card}. And what number is this?",
  },
  reads_coolly = {
    "Then listen for yourself. It says {card}. Where's the mistake? You tell me.",
  },
  reads_again = {
    "I'll say it once more: {card}. Have you got it this time?",
  },
  reads_compare = "Let me repeat that, sir: your card says {card}. Is that right? Ours is 6188 0316, so just one digit is different. I think you may have misdialled.",
  reads_near = "Oh, that's nearly the same as ours. Would you check the number again and just redial?",
  reads_bluff = "That should be head office, I think. The East Gate branch has probably moved, I guess nobody will answer.",

  sees = {
    "Well I never, you're right, there is one digit different! I've wasted your time, I'm so sorry.",
    "Oh dear, I pressed the wrong one. These eyes of mine! What a nuisance for you.",
  },
  sees_coolly = {
    "Hm, so there is. You could have told me that straight away.",
    "Is that so? Then I suppose I pressed the wrong one.",
  },
  sees_kind = "No trouble at all, sir, please don't worry about it. Is there anything else I can do for you?",
  sees_sorry = "I'm sorry, sir, I should have explained it better. Is there anything else I can do for you?",
  sees_fine = "Good, so that's cleared up. You can just dial the number on the card.",
  sees_next_time = "Well, why didn't you look properly? Check it before you ring next time.",

  nothing_else = {
    "No, no, nothing else. I'll ring them now. Thank you.",
    "That's everything, I'll just dial it again. Thanks very much.",
  },
  bye_full = "Thank you for calling, sir. All the best with the bank, and goodbye.",
  bye_short = "Right you are, better give them a ring before they close. Goodbye.",
  bye_slang = "No worries, mate. Laters.",

  lingers = {
    "Well... is that it, then?",
  },

  -- Nobody speaks, or somebody hurts him
  still_there = {
    "Hello? Hello? Are you still there? It's gone quiet.",
    "Hello? Are you listening? I can't hear anything at my end.",
  },
  still_sorry = "Yes, sir, I'm sorry about that. This is {house.name}. Can you hear me now?",
  still_here = "Mm, still here.",

  hurt = {
    "Is that any way to talk? I'm an old man, I only asked a question.",
  },
  hurt_sorry = "I'm very sorry, sir, I shouldn't have put it like that. Please forgive me.",
  hurt_shrug = "I didn't mean anything by it. You're imagining things.",
  hurt_blame = "Well, you got it wrong yourself. How is that my fault?",

  -- Endings
  directed = {
    "Right, goodbye then, goodbye!",
    "Goodbye! You've been very patient with me.",
  },
  directed_coolly = {
    "Right. Goodbye, then.",
  },
  puzzled = {
    "Oh well. I'll ask somebody else.",
  },
  gave_up = {
    "Nobody's speaking... I'll leave it, then.",
  },
  offended = {
    "Well! Young people today haven't a civil word in them!",
  },
}
