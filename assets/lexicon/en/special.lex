# Wrong numbers, private calls, visitors at the desk, the answering machine.

act wrong_number_help
  use g_wrongnum
  + (their|the|our) last digit ~5
  + you want the (other|hotel|bank|school|clinic) ~6
  + was it the <word> you (wanted|were after|were trying|meant) ~3
  + you have reached ~4 by mistake ~3
  unless-turn ^ wrong number [.|!|bye|goodbye] $
  + (easily|easy to) (done|happens|mix|mistake) ~2
  + (ends|end) in <num> and (we|ours|our number) (end|ends) ~3
  + which <word> were you (after|trying|looking|hoping|wanting) ~3
  + (one|a|last|first|second|single) (digit|figure|number) ~2 (slipped|out|off|wrong|different|swapped|missing|too many)
  unless / [hello] who are you (after|looking for|wanting) [then|?] $
  unless (valve|button|tap|switch|lever|knob|key|handle|way)
  + (whom|who) were you (trying|hoping|wanting) to (reach|call|ring|get)
  + you (have|have got|seem to have|may have|must have) ~1 the wrong number
  + (may|might|must|could|seem to|appear to|think you|perhaps you|afraid you) ~2 (misdialled|misdialed|dialled|dialed|wrong number|the wrong|rung the wrong|called the wrong|pressed)
  + you [have|may have|might have|must have] (probably|perhaps|maybe|likely|most likely|simply|just|only) [have|just] (misdialled|misdialed|dialled|dialed|mistyped|pressed|mixed up|swapped|rung|got) ~3 (digit|digits|number|figure|figures)
  + you [have|may have|might have|must have] (probably|perhaps|maybe|likely|most likely|simply|just) [have|just] (dialled|dialed|misdialled|misdialed) [~2 wrong]
  + (perhaps|maybe|probably) ~3 (one|a|the last|two) (digit|digits|figure) ~3 (wrong|off|out|different|swapped|mixed)
  + you [have|may have|might have|must have] [probably] (dialled|pressed|mixed up|mistyped|swapped|got) (a|one|the last|the first|two|a single) ~1 (digit|digits|figure) ~2
  + (did you dial|did you mean to dial|did you want to dial|which number did you|what number did you|were you dialling|which number are you trying)
  + (i think|perhaps|maybe) you (wanted|want|were looking for|meant|are looking for|mean) the ~3
  + (never mind|no trouble|not to worry|no matter|no harm done|no worries) ~~8 (whom|who|wrong number|misdialled|happens|this is not|digit|bank|goodbye)
  + (check|read) [me] the number ~6 (again|with you|on the card|card|once more|directory)
  + (let me|shall i|could i|i will|may i|can i) ~2 (see|help|find|check|look up) ~4 (which digit|you find (theirs|their|the)|you their|their number|the number with you|right number|the correct number|find theirs)
  + (whom|who) did you (want|wish|mean|need|hope) ~3
  + (easy|easily|happens) ~~6 (wrong digit|numbers are|alike|similar|misdial)
  + (would|could) you ~3 (read|check) ~4 (number|card|digits) ~3 (card|again|i will)
  + (this is not|we are not) the (bank|hospital|school|clinic|<word>) ~~8 (help|number|check|find|digit|misdialled|you)
  + <which> number ~2 (trying|meaning|hoping|wanting|wish|looking) ~3
  + this number belongs to ~4
  + (there is|we have) no ~4 (here|at this number) ~~6 (number|dial|trying)
  + <which> number (did|have|do) you ~2 (dial|dialled|call|have|want) ~2
  + (easily|often) (mixed up|confused|mistaken|misdialled) ~3
  + (number|numbers) (ends|end) in <num> ~~4 (ours|our|theirs)
  + (you dial|you dialled|you called|you have dialled|dial) [the|a] wrong number ~4
  + / wrong number ~2
  + (whom|who) are you (looking for|after|trying|calling) ~4
  + (you have|you must have|you may have) [reached|got|called] ~1 wrong ~3
  + (this is not|we are not|you have not reached|you want|you need) (the|a) (bank|hospital|clinic|school|hotel|restaurant|police|post office|shop|doctor|dentist|airline|taxi|cinema|university|library|station|pharmacy|surgery) ~4
  + (mix|mixed|swap|swapped|confuse|confused) ~2 (digit|digits|numbers|figures) ~2
  unless (accounts|accounting|finance|they|he|she|sales|we|engineering|somebody|someone) ~1 (mixed|swapped|confused)
  unless-act order_caller argue guess_name refuse_bluntly
  beats ask_repeat

act defer_personal
  + it is you (sis|mum|mom|dad|bro|auntie|grandma) ~~10
  + <ring> you (on|in|at|during) my (break|lunch|lunch break|coffee break) ~2
  + (can not|can not really|could not) (talk|chat|speak) ~3 (desk|here|work|phone|now) ~~8 <ring> you ~4
  beats ask_detail next_contact offer_callback ask_consent give_deadline ask_convenient inform slang
  + (auntie|aunty|uncle|gran|grandma|grandpa|honey|babe|son|sis|bro|mummy|daddy) ~~10 (work|duty|shift|later|tonight|after|seven|six|desk|finish) ~4
  + (i am|just|still) ~3 (at work|on the desk|on duty|in the middle of work|in the office|working|on shift) ~~8 (call|ring|phone|talk|speak|tonight|later|lunch|after)
  + (i will|can i|let me|may i) ~2 <ring> you ~2 (tonight|after work|after hours|at lunch|at lunchtime|after my shift|when i am off|when i finish|when i get home|at home|in my break)
  + (working now|at work now) ~2 (talk|speak|call) later
  + this is the (office|work|company) (line|phone) ~~6
  + i (will|can) (call|ring|talk) ~3 about that
  + (let us|we) leave it (till|until|for) (six|tonight|this evening|after|lunch|<num>)
  + is it urgent ? ~~6 (tonight|later|not)
  + (hi|hey|hello|oh) ~1 (mum|mom|dad|darling|honey) ~~12 (call|ring|work|later)
  + (can not|can not really) (chat|talk) ~3 (now|work) ~~10 (call you|ring you|tonight|later tonight)
  + (hi|hey|hello|oh|honey|darling|mum|mom|dad|mate|dear|sweetheart|love) ~~3 (i am|at) ~2 (work|working|duty|the desk|job) ~~8
  + (honey|darling|mum|mom|dad|sweetheart) ~~6 (talk|later|tonight|after)
  unless-act voicemail_text visitor_excuse

# With the line covered: it stands alone, and nothing of it is said to the caller.
act signal_visitor
  unless-turn (tell (him|her|them) i|again|ugh|idiot|moron|crazy|you take|what a pain)
  + ^ \( ~5 (muted|covering|covered|aside|visitor|whispering|hand over|on mute|mute) ~5 \) ~~4 (come in|will not be|sofa|seat|chair|sit|moment|with you|nearly|almost|brochure|welcome|tea|water|coffee) ~6
  + \( ~8 (whispering|whispers|chest|gesturing|nods|nodding|waving|smiling|mouthing|phone against|receiver) ~8 \) ~~6
  + (nearly|almost) (done|finished|through|there) , ~1 (please|do|sit|have|take) ~4
  + (please|do) [have|take|grab] a (chair|seat) ~2
  + \( ~4 (covering|covered|whispering|hand over|muted|mouthpiece|aside) ~4 \) ~~8 (seat|sit|moment|with you|nearly done|almost|brochure|welcome|please|tea|water)
  + \( ~~6 visitor ~~6 \)
  + (please|do) (have|take) a seat
  + (please|do) sit down ~~4 (with you|not be long|nearly|shortly|when this)
  + (nearly|almost) done (do|please) (sit|have)
  + (be with you|with you) (in a minute|in a moment|when this call|shortly|as soon as this call|right after|in just a)
  + welcome one moment
  + (please|do) (have a look|look) at the (brochure|leaflet|model|brochures|catalogue|display)
  + (some|a glass of) (water|tea) while you wait
  + (please|do) (help yourself|make yourself|sit down|sit) ~6 (while you wait|comfortable|right with you|with you)
  unless-act brief_colleague
  beats-turn *

# A reason at the desk and a call back, in one answer.
act visitor_excuse
  unless (<title> <word>|he|she|they|<boss>|colleague|<person>) ~1 (is|has|have|are) ~1 (with|got|have) a (visitor|guest|customer|client)
  + (with|have|got) a (visitor|guest|customer|client) ~4 ~~6 <ring> you ~3
  + (visitor|guest|guests|visitors|customer|someone|somebody|delivery|courier) ~5 (here|at the desk|at the door|at the counter|come in|arrived|walked in|waiting|in front of me|just come) ~~16 (call|ring|phone|back)
  + (something|a matter|an emergency|alarm|fire alarm) ~3 (urgent|come up|came up|has come|gone off|at hand|emergency) ~~16 (call|ring|phone|back)
  + (let me|allow me|i must|i have to|i need to) ~1 (see to|attend to|deal with|welcome|look after|serve|greet) ~~10 (call|ring|phone|back)
  + allow me ~3 (minutes|moment) ~~4 <ring> ~2
  + (may|can|shall) i return your call
  + (have|have got|has come|got|is) [an|something|some|a] (urgent|emergency) [matter|thing|case|call|here|to] ~~8 <ring> ~2
  unless bye $
  beats apologise ask_to_hold

act visitor_excuse
  + (child|alarm|somebody|someone|delivery|driver|courier|ambulance|fire|flood|accident|fall|fainted|emergency|pram|parcel|man|woman|lady|gentleman) ~8 (lost|fallen|fainted|hurt|stuck|desk|lobby|door|counter|gone off|waiting|come in|collapsed|sick|crying|perishable) ~6
  + (visitor|guest|visitors|customer|someone|somebody|delivery|urgent|alarm|emergency) ~5 (here|at the desk|at the door|at the counter|just come|just arrived|to the desk|to the counter|come in|come up|came up|arrived|walked in|waiting|gone off|in front of me|see to)
  + (have|have got|got) ~2 (visitor|guest|customer|client|someone|somebody) ~3 ~~10 <ring> you
  needs-turn (i will|may i|can i|shall i|could i|let me) ~3 <ring> ~1 (you|back)
  beats apologise ask_to_hold

# Nobody is there: a text for the machine stands alone.
act voicemail_text
  when first_turn first_turn_late
  unless-turn (what is it|what do you want|make it)
  + (leave|record) ~3 (message|name|number) ~~14
  + (office|we|lines|desk|reception) (is|are) ~2 closed ~~14
  + (return|returned) ~3 (calls|call) ~3 (from|as soon|tomorrow|in the morning|the next|when)
  + (nobody|no one) ~4 (take your call|available|here to answer)
  + for urgent repairs ~2 (dial|call|press)
  + we will (reply|get back|call back|ring back|return your call) ~3 (as soon as|in the morning|tomorrow|when we)
  + (after|following) the (tone|beep|signal)
  + (outside|our) (office|opening|business) hours
  + we value your call
  unless (may|can|could|would you like to|would you) ~3 (leave|have|take|note)
  beats-turn *

act voicemail_text
  when mid closing after_hold
  + (leave|record) ~3 (message|name|number) ~6 (after the|at the) (tone|beep|signal)
  + (our|the) office is [now|currently] closed ~~20 (leave|message|we will)
  beats-turn *

act visitor_excuse
  + (someone|somebody|a visitor|a customer|a guest|my next appointment|an elderly (lady|man|gentleman)) ~1 (has|is|just) [just] (come|came|arrived|walked|come in|turned up|here|at) ~4 , ~~10 (ring|rang|call|called|phone|phoned) you ~~10
