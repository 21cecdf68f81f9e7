return {
  title = "My cousin on the line",
  about = "A working afternoon like any other, and the telephone rings. You only know who it is once you have answered. The business line is not for private matters, but family have feelings, too; and somebody may come up to the desk at any moment.",
  who   = "Your cousin",

  -- Picking up
  open_full = "Good afternoon, {house.name}, {house.desk}. How may I help you?",
  open_org  = "Hello, {house.name}, good afternoon.",
  open_help = "Hello, what can I do for you? I'm listening, go ahead.",
  open_wei  = "Yeah, who's that?",
  anyone = {
    "Hello? Is that you? Why don't you say something?",
    "Hello? Can't you hear me?",
  },

  -- It's only her
  rings_in = {
    "Ooh, very grand! It's only me! We're going to {plan} on {day}. Are you in?",
    "Got you! It's me, don't you know your own cousin? Everybody's coming on {day} to {plan}, except you.",
    "Hiya, it's me! You weren't picking up your mobile, so I thought I'd try here. {day}: we're going to {plan}. Coming?",
  },
  rings_in_unsure = {
    "Is that you? It's me! You might say where I've got to, I thought I'd misdialled. {day}, we're going to {plan}. Are you coming?",
    "That sounds like you. It's me! We're going to {plan} on {day}, the whole family. You've got to come.",
  },
  rings_in_late = {
    "What were you doing, having a nap? It's me! We're going to {plan} on {day}. Are you in?",
  },
  in_defer = "Oh hello, it's you! I'm at work just now. May I call you after work, at six?",
  in_chat = "You've saved my life, I was bored stiff! Who's going? Tell me everything.",
  in_cold = "What do you want? I'm busy, call me some other time.",
  in_whisper = "Softly, the boss is just next door. Go on, I'm listening.",
  in_bye = "It's not a good moment. Goodbye.",

  story = {
    "All of them, children and all! Oh, and have you heard? {gossip}! You'll never guess why…",
    "Masses of people! Listen, you mustn't breathe a word of this, but {gossip}!",
  },
  story_more = "You don't say! What happened? Tell me from the beginning!",
  story_later = "I'd love to hear it, but I'm at work and this is the office line. I'll ring you tonight at six, all right?",
  story_stop = "Oh, stop going on and on. Get to the point.",
  story_yawn = "Mm. And then?",
  story_on = {
    "Honestly! I only heard yesterday. Gran was so cross that she left her dinner, and Mum was up half the night with her, and then…",
    "I know! But wait, there's more to it. It all goes back to New Year, when…",
  },
  on_laugh = "Ha ha, I'm dying! So what did they do then?",
  on_lunch = "Hang on, what are we eating on {day}? Shall I bring a salad?",

  -- One small favour
  favour = {
    "Oh yes, work. Just one tiny thing: book us a table for {table_for} from your phone there, would you? It won't cost you anything.",
    "All right, I won't keep you. But be an angel and ring the restaurant for me, {table_for} of us. You can use the office phone.",
  },
  favour_coolly = {
    "All right, busy bee. You can surely make one call for me, though? A table for {table_for}, on the office phone.",
  },
  favour_defer = "I'm sorry, this is the office line and I can't keep it busy. Is it urgent? If not, I'll book it on my own phone and call you after work.",
  favour_yes = "No problem, I'll ring them right away from here. Which restaurant is it?",
  favour_no = "No. Can't be done. Do it yourself.",
  favour_boss = "Depends if the boss is looking. If she pops out, I might sneak one in.",
  delighted = {
    "You're a star! The one on the corner, a window table, and ask if we can bring our own wine, and whether there's a private room…",
  },
  del_take = "Right, right, window, wine. What else?",
  del_mend = "I'm sorry, I shouldn't have said that. This is the office line. I'll book it on my own phone and call you after work, at six.",
  del_number = "What's their number again? Hang on while I look.",

  -- Somebody at the desk
  visitor = {
    "(A voice at the desk: “Excuse me, is anybody there?”) … Oh, have you got somebody with you?",
    "(Somebody comes up to the desk and taps on it.) … What's that tapping?",
  },
  visitor_ignored = {
    "(A voice at the desk: “Good afternoon, may I trouble you?”) … Let me finish, I'm just coming to it!",
    "(A resident comes up to the desk and waits.) … Are you listening? This is the best part!",
  },
  visitor_waits = {
    "(The voice at the desk again: “Is anybody free?”) … Doesn't somebody want you over there?",
  },
  vis_signal = "(covering the mouthpiece) Good afternoon, please have a seat. I'll be with you in a moment.",
  vis_go = "There's somebody here. I'll call you after work. Goodbye!",
  vis_turn = "Oh, they can wait a minute. Go on.",
  vis_never_mind = "Nobody, some resident. Probably asking the way.",

  -- She lets go
  lets_go = {
    "You've got somebody there? Off you go, then. There's no rush about this, I'll wait for you to ring tonight.",
    "Oh, you're busy, I'll let you get on. It'll keep till tonight.",
  },
  lets_go_coolly = {
    "Somebody there? Oh. Well, see to them, then. I hadn't finished, though.",
  },
  go_warm = "Is there anything else that can't wait? No? Thank you for understanding. I'll call you tonight. Goodbye!",
  go_short = "Right. Goodbye, then.",
  go_slang = "Cheers, love, laters. Bye-bye!",
  go_gossip = "Wait, wait, how did that story end?",
  lingers = {
    "So shall I hang up? You might at least say goodbye.",
  },
  linger_mm = "Mm. Yes. Right.",

  -- Left out in the cold
  pouts = {
    "Is that all I get? Not so much as a how-are-you? I'm family, you know.",
    "Goodbye, just like that? Too grand for your own cousin now?",
  },
  pouts_sorry = "I'm sorry, I do want to talk. It's just that I'm at work. I'll call you after work, at six. All right?",
  pouts_so = "This is a place of work. Find somebody else to talk to.",
  pouts_busy = "Well, I can't talk, and that's all there is to it.",
  hurt = {
    "What's that for? I was only asking you out for the day.",
    "Charming! What have I done to deserve that?",
  },
  hurt_sorry = "I'm sorry, that came out badly. I'm at work just now. May I call you after work, at six?",
  hurt_tease = "Just kidding! You do take things to heart.",
  hurt_so = "Well, it's true. Nobody rings people at work.",
  still_there = {
    "Hello? You've gone quiet.",
    "Are you still there?",
  },
  still_here = "Yes, yes, I was miles away. Where had you got to?",
  still_defer = "I'm here. It's just that I'm at work. I'll call you after work, at six, all right?",

  -- Endings
  tonight = {
    "Lovely, speak tonight! Don't work too hard. Goodbye!",
    "Right, I'll wait for your call. Bye-bye!",
  },
  tonight_coolly = {
    "Fine. Bye.",
    "If that's how it is. Bye.",
  },
  battery = {
    "Oh bother, my battery's going. Can't talk, bye!",
    "Goodness, is that the time? There's something on the stove. Bye!",
  },
  gave_up = {
    "Gone again? Oh, never mind.",
  },
  offended = {
    "Well, that's the last time I ring you, I can tell you.",
  },
}
