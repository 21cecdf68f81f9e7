# Manner: grunts, questions without courtesy, hurry, slang, mockery.

# Nothing but a grunt: any house name, courtesy or offer makes it something else.
act bare_wei
  use two_bare_wei soft remedy
  when first_turn first_turn_late
  + ^ <dept> . (yes|yeah|what|hello|speak|huh) [?|.|!] $
  + ^ yes ? (who|what) ~4
  + ^ (mm|hm|uh|er|um) [,] (yeah|yes|yep|what|hello|who) ?
  + ^ (yes|yeah|yep|well|hello|hi) what is it [?|.|!] $
  + ^ (yeah|yep|yes|yup|ye es|huh|hm|what|speak|uh|er|mm|eh|hey) [?|!|.] $
  + ^ (yeah|yep|ye es|yup|yes|huh|er|um|oi) (hello|hi|what|speak|who|hey|who is (it|that|this)) ~6
  + ^ (yeah|yep|yup|huh|oi|eh|ye es|yes) (?|!) ~~8 [? ~~6]
  + ^ (who is (that|it|this|there)|what is it|speak|speak up|talk) /
  + ^ hello ? (who is|what|speak|yeah|yes)
  + ^ hello ? hello
  + ^ (yeah|yep|yup|huh|oi|eh|ye es|yes) ?
  + ^ (yeah|yep|yup|huh|oi|eh) !
  + ^ hello [there] ? $
  unless-turn (please|how may|may i|can i help|good (morning|afternoon|evening)|speaking|here)
  at-most 12

act interrogate
  unless what do you want (me|us) to
  use g_who soft remedy
  unless-sentence ^ (yeah|yes|yep|hello|well|hi) what is it
  use not_said
  unless-sentence name and number then i
  unless-turn ^ (yeah|yes|yep) ? what is it ? $
  unless-turn ^ (yeah|yes|yep|yup|huh) ? who is (that|this|it) ? $
  unless name and number , then
  unless who is calling , and from
  unless-turn may i announce
  + are you the owner or ~4
  + then why are you (calling|ringing|phoning) ~3
  + where have you been ~6
  + who (wants to know|asked you|told you to (ring|call|phone|come)) ~4 ?
  unless and who told you
  + which flat is it ? ~~8 (come on|hurry|quick|all day) ~3
  + what is (broken|wrong|the matter) (now|this time) ?
  + / why do you ask ?
  + not again . what ?
  unless ^ speak up
  + (which|what) (flat|unit|block|name) ? (name|number|flat|which|what) [and ~2] ?
  unless who is (that|this|it) again
  + what are you , some (kind|sort) of ~3
  + / who are you (after|looking for|wanting|trying to get) [then|?] $
  + / (what is it|what is this) about [?|then|.] $
  unless-turn ^ [yes|yeah|yep|well|hello|hi] what is it [?|.|!] $
  + / [and] you are who ~1
  + state your (business|name|purpose)
  + / get on with it [.|!] $
  + / [and] who might you be
  + / [and|so|but|then|well|look|okay] (who are you|who is (this|that|it|calling)|who am i (speaking|talking) to) /
  + / [and|so|but|then|well|look|okay] (who are you|who is (this|that|it|calling)|who am i (speaking|talking) to) (and|then|anyway|again)
  + who (do|did|would) you want ~4
  + who the (hell|devil) ~3
  + / [and|so|then|but|look|feelings aside|well|what the hell] what do you want ~4
  + what the hell do you want
  + / [so|and] what (company|firm|unit|department) [are you [from|with]] /
  + what are you then
  + (what is|what has) (this|that|it) ~1 (to do with you|got to do with you|to you)
  + what is it to you
  + / and you are ?
  + (spit it out|out with it)
  + why ~1 you (want|need|asking|care) ~2 (know|this|that|him|her|it|the director|the manager)
  + why are you (asking|calling|ringing) ~3
  + / (name|surname|number|address|unit|flat) [!|.|?] $
  + ^ (name|surname|number|unit|address|flat number|flat|company) [and number] /
  + what is it (this time|now|then)
  + / (which|what) (company|firm|department) ?
  + what is it ? $
  + what is the matter then
  + / is <not fatty|shorty|baldy|specs|ginger|smiley|tubby|tiny> <word> (there|in) ? $
  + (where did you get|who gave you) (this|my|our|that|the) (number|name)
  + (tell me|say) who you are
  + what (business|concern) is (it|that) of yours
  + (you|so you) (want|wanted) what ?
  + why (do|would|should) you want <him>
  unless-sentence (please|may i|could i|could you|sir|madam|if i may|may i ask|would you mind)
  unless who are you (looking|trying|hoping)
  unless who is calling please
  unless why ~4 (angry|upset)
  unless-act ask_name sarcasm defer_personal
  unless is (that|this|it|anyone|anybody|everyone|everything|he|she|water|someone|there|power) (there|in)

act interrogate
  use g_who soft remedy
  unless-sentence ^ (yeah|yes|yep|hello|well|hi) what is it
  use not_said
  when first_turn first_turn_late
  unless-turn ^ (yeah|yes|yep|yup|huh) ? who is (that|this|it) ? $
  unless ^ speak up , who is that
  unless-turn ^ (yeah|yes|yep) ? what is it ? $
  + (yes yes|yes|yeah|well) [,] what (now|is it now) ?
  + what is (broken|wrong|up|the matter|it) (now|this time|again) ?
  + , what is it ? $
  + ^ <org> . what ~3 ?
  + <org> , what ?
  + what is it about [?|.] $
  unless-turn ^ [yes|yeah|yep|well|hi] what is it [?|.|!] $
  + what is it /
  + what do you want
  + who is (it|that|this) ?
  unless what is it (you|that you)

act rush
  use both_rush
  unless-turn (phone|call|telephone|line|caller) (for|is for) you
  use g_rush not_said
  unless-turn ^ wait there [.|!] $
  + i said (wait|stop|quiet|enough|hurry) ~2
  + get on with it [will you|then|now|please]
  unless-turn ^ right , i am hanging up
  + shut the (hell|fuck) up
  + ^ anything else ? [no ?] (good|fine|right) ~4
  + anything else ? no ? ~4
  + / you (finished|done) ?
  + [you|have you|are you|all] (finished|done|through) (at last|finally|now|yet|then) ?
  + enough enough
  + (do not|stop) interrupt(ing| me)
  + i heard you (the first time|already|all right)
  + (just|come on|oh) get on with it
  + / (shh|shush|sh|hush) /
  + (come on|quickly) (quickly|come on|spit)
  + hurry up
  + / quiet [now|please] (!|.)
  + (be quick|make it quick|make it short|make it snappy|keep it short|quickly now|get a move on|chop chop|come on then)
  + (are you|you) (done|finished) [yet|now] ?
  + (have you|you) (finished|done) [yet|talking] ?
  + get to the point
  + (do not|stop|quit|no need to) (go on and on|going on and on|ramble|rambling|waffle|waffling|drone|droning|whine|whining|shout|shouting|yell|yelling|interrupt|interrupting|repeat yourself|repeating yourself)
  + (what is|where is) the (rush|fire|hurry|shouting)
  + (all right all right|okay okay|yes yes) ~2 (enough|i get it|i know|stop|that will do)
  + / all right all right /
  + is there ~1 no end to (it|this)
  + calm down
  + (shut up|be quiet|stop talking|pipe down|that is enough|stop crying|stop it|stop right there|let me (talk|speak))
  + (stop|quit) (talking|moaning|complaining|crying|nagging)
  + (quick|faster|quicker) [!|.] $
  unless any (quicker|faster)
  + (i have not|we have not|i do not have) [got] all (day|night)
  + (how long|how much longer) (is this|are you|will this|will you) ~3 (going|take|talk|be)
  + can i (finally|just|now) have (my|some) (lunch|break|coffee|peace)
  + anything else ? quick
  + (your|my) time is (up|money)
  + (short version|cut it short|cut the story|wrap it up|in one sentence)
  + (wait your turn|keep your hair on|keep your voice down|hold your horses)
  + one sentence ~3 (quick|please)
  + (speed|hurry) (it|this|things) (up|along)
  + just (answer|say it|say yes or no|spit)
  unless-sentence (sorry|please) ~4 (interrupt|do not)
  unless (said|says|told|tell) ~3 (hurry|calm|shut)
  unless are you (done|finished) (with|by|paying)
  unless (stop lying|stop mumbling)
  unless (it|that|this|he|she|they|it will) ~2 (be quiet|shut up)
  unless (will|to|can|not) ~2 be quick
  unless-act coarse

act mechanical_yes
  unless yes , yes , (the|that|it|you|i|we|this|my|of course) ~3
  use g_mech soft not_said
  unless-sentence ^ yes yes (i (have|understand|see|follow|heard)|what|move on)
  unless yes yes what
  + uh huh . uh huh ~3
  unless yes yes move on
  + ^ (right|okay|yes|sure|mm|yeah|good|fine|got it) . (right|okay|yes|sure|mm|yeah|good|fine|got it) . (right|okay|yes|sure|mm|yeah|good|fine|got it) ~2
  unless yes yes i (have|understand|see|follow|heard)
  unless yes yes i heard
  unless ^ yes yes i (have|understand|see|follow)
  + (hm hm hm hm|hm hm|uh huh uh huh|mhm mhm|aye aye|sure thing sure thing)
  + (yeah yeah|yes yes|yep yep|uh huh uh huh|mm hm mm hm|okay okay okay|right right right|fine fine|sure sure|mm mm mm|good good good|ok ok ok|of course of course|aha aha|yup yup|got it got it|i see i see|i know i know|no problem no problem)
  + (right right|okay okay|good good|all right all right all right) (right|okay|good|yes|yeah)
  unless-sentence (all right all right) ~3 (enough|stop)

# Two fillers, or a vague tag in place of an answer.
@set filler = um|er|erm|uh|hmm|ah|uhm|umm|hm|eh|errr|ehm
@set vague = sort of|kind of|you know|or whatever|whatever|and so on|or something|something like that|something of the kind|and stuff|more or less|like that|and all that|i mean|it is like|somehow|kind of thing|in a way|what do you call it|thingy|what not
act mumble
  use g_mumble remedy
  unless minutes ~6 or something like that
  + <filler> ~~10 <filler>
  + <filler> ~~10 <vague>
  + <vague> ~~6 <vague>
  + how shall i (say|put it)
  + anyway like that
  + (something of the kind|thingamajig|thingy|whatsit|what is it called|you know what i mean)
  + / (kind of|sort of) /
  + / (kind of|sort of) (whatever)
  + / or whatever [.|!] $
  unless eh ?
  unless uh huh
  unless-act bare_wei

@set mate = mate|love|dear|dearie|darling|sweetie|honey|hon|babe|bro|dude|buddy|pal|luv|man|sweetheart|sunshine|boss|chief|guv|bruv|girl|hun|lah|lor|leh|my friend
act slang
  use two_slang g_slang
  + (okey dokey|okie dokie|will do) <mate> ~2
  unless-act shout_colleague sarcasm nickname
  + (no worries|no probs|cheers|hiya|hello|hi|hey|bye|okay|sure|thanks|a sec|hang on|a moment|a minute|a tick|right|laters|all right|yeah|yes|sorted|cool|there you go|ta|what is up|you got it|no problem|nice one|take care|listen|look|oi|of course|sorry|fine|ready|done) <mate>
  + (hiya|howdy|yo|wassup|what is up|whats up|sup)
  + (no probs|no prob|no biggie|no sweat|easy peasy|okey dokey|okie dokie|okey doke|righto|righty ho|cool beans|piece of cake|happy days|sweet as|nae bother)
  + / (sorted|gotcha|laters|cheerio|ta ta|ta|toodle pip|toodles|cheers|ciao|cya|see ya|yup|yikes|omg|innit|ya|cool|awesome|wicked|roger that|yeah nah) /
  + / (sorted|gotcha|laters|cheerio|ta ta|ta|toodle pip|toodles|cheers|ciao|cya|see ya|yup|yikes|omg|innit|ya|cool|awesome|wicked|roger that|yeah nah) (mate|and)
  + (yup|yep) gotcha
  + (innit|ain't|y'all|gotta dash|hang on a tick|half a tick|mwah|gazillion|chill|chillax|bloke|bloody marvellous)
  + (catch|see) (you|ya) (later|around) [mate|alligator]
  + (you|u) still there or what
  + (buzz|bell|shout) (me|us|ya)
  + give (me|us) a (bell|shout|buzz)
  + (knackered|skint|dodgy|kaput|bonkers|on the blink|stuffed up|cock up|gutted)
  + (hun|sweetie|sweetheart|darling|luv|babe|bro|dude)
  unless you (said|say)

# Gossip, small talk, jokes and loud laughing.
act chat_joke
  use g_joke remedy
  unless-sentence surcharge
  + (my|your) favourite (time|food|team|film|colour|song|singer|season|show|part)
  + (whole|entire) (office|building|department|team|floor|estate|house|company) (is|was|has been|have been) ~1 (talking|gossiping|whispering|laughing) ~3
  + (funny (thing|story|you say)|that reminds me|reminds me of|my ex|my birthday|my horoscope|on a date|got drunk|hangover|so hungry|i am starving|my diet|my holiday|my weekend|my day off|raining cats)
  + (are you (married|single)|how old are you|where are you from originally|do you have (kids|a girlfriend|a boyfriend)|what is your sign)
  + (what did you have|what are you having|what is) for (lunch|dinner|breakfast|supper)
  + (you have|what) a (nice|lovely|beautiful|sexy|sweet) voice
  + (did you know|have you heard) ~3 (is dating|got married|is pregnant|got divorced|split up|was seen)
  + it is [a] (good|lovely|fine|nice|beautiful) ~1 (morning|evening|day|afternoon) (for|to|is|outside|out)
  + (always|never) (rains|snows) ~4
  + (too|so|very) (hot|cold|humid) (today|outside|out|for|is not it)
  + (hear|heard) the one about ~3
  + you (would not|will not) believe what ~6
  + (ha ha ha|haha|hahaha|hahahaha|lol|ha ha)
  + / ha [!|.] $
  + (tell|told|heard|know) [you] [a|the] ~2 (joke|one about)
  + (did|have) you ~1 (see|seen|watch|watched|catch|caught) the (match|game|film|news|show|football|race|fight|final|finale|episode)
  + (the|hear|heard|some|juicy|latest) ~1 (gossip|rumour|rumours) ~3
  + (where|what) are you (off to|up to|doing) ~4 (weekend|tonight|holiday|evening|later)
  + (any|what) plans for the (weekend|holiday|evening)
  + (so|such a|how) (boring|bored|dull)
  + (bored|boring) (today|to death|here|out of my)
  + (you are|what) (a scream|a hoot|hilarious|killing me|so funny|funny)
  + (lovely|nice|good|beautiful|awful|terrible|horrible|great|gorgeous|fine) ~1 (weather|day|morning|evening) (for|today|(is it not|is not it)|we are having|out there|are we not) ~3
  + (weather|rain|sunshine|snow|heat) ~4 (lovely|awful|today is not it|terrible|gorgeous|lately)
  + (my|our) (cat|dog|girlfriend|boyfriend|mother in law|husband|wife|kids|neighbour) ~6 (funny|again|yesterday|said|told|birthday|laugh|loves|always|too)
  + you sound like you have had
  unless between you and me and
  + (guess what|you will never guess|between you and me|just between us) ~6
  + (i|we) (had|went|watched|saw) ~4 (last night|at the weekend|on holiday|party|hangover|concert|pub)
  + (who do you think|what do you think of) ~4 (win|election|match|final|cup)
  + (tiktok|netflix|football|the cup final|lottery|horoscope|star sign|karaoke|selfie)
  + do you (like|fancy|follow) (football|pizza|karaoke|music|cooking|tennis)
  + are you sorry you bought
  + (fancy a|grab a) (drink|coffee|pint|beer)
  + i could (murder|do with) a (coffee|pint|beer|nap)
  unless (discount|floor price|clause|surcharge|football (pitch|field|club)|my day off)
  unless-act leak_secret leak_private badmouth_caller sarcasm

act coarse
  use two_coarse g_coarse soft own_words
  unless mr <word> and mr
  unless (museum|lane|road|street|on the list|your dog|dog is|into the|under the|in the blue)
  + (bullshit|bastard|bastards|asshole|arsehole|fuck|fucking|fuck off|shit|shitty|piss off|bugger off|bitch|dickhead|wanker|twat|prick|cunt|motherfucker|bollocks|tosser|arse|shithead|sod off|screw you)
  + (drop dead|go to hell|kiss my ass|kiss my arse|up yours|stuff it|shove it)
  + / get lost [!|.|,]
  + (get stuffed|crap|bloody|damn|damned|dammit|goddamn|are you sick in the head|are you nuts|are you sick|what the hell|to hell with|who the hell|why the hell|where the hell|how the hell|pissed|screw (this|that|it)|sod it|sod this|bugger|clear off|buzz off|push off|idiot|idiots)
  unless (are you sick) (of|today|at home)

# Mocking, belittling, insulting. Fatal are names for the caller's person only.
act sarcasm
  use g_sarcasm soft remedy own_words
  unless (told you lot no|must be so tiring)
  unless (old pipe|with sauce|recipe|machine)
  unless you do not say ! what
  unless-turn (yeah yeah|right right)
  unless-act blame_others badmouth_caller slander_rival
  unless a child could (fall|drown|reach|climb|be|get|trip|hurt)
  + (do i look like|what do you think (i am|this is|we are)|were you born|mind reader|mind readers|crystal ball|magician|magic wand|rocket science|smallest violin|my heart bleeds|big surprise|as if|yeah right|sure you (did|do|are)|good for you|how nice for you|lucky you|lucky me|ever heard of|at your age|someone your age|where did you grow up|in what language|took you long enough|some people|is that so hard|not that hard|born yesterday|money does not grow|first class service|five star hotel|this is not a hotel|since when are you|fall on your head|wonders never cease|oh please|cry about it|grow up|get a life|poor little|must be hard being|are not we|who asked you|nobody asked you|says who|slow learner|speak slowly for you|small words|for the slow ones)
  + (maybe|perhaps|next time) ~3 (learn|use your|try (reading|listening|thinking)|think first|open your)
  + (shall|should|do) i ~3 (for dummies|slowly for you|in small words|a picture|spell it)
  + (do i look like|what do you think (i am|we are)|were you born|mind reader|mind readers|crystal ball|magician|magic wand|rocket science|smallest violin|my heart bleeds|big surprise|as if|yeah right|how nice for you|lucky you|lucky me|someone your age|where did you grow up|in what language|took you long enough|is that so hard|not that hard|not born yesterday|money does not grow|first class service|five star hotel|this is not a hotel|since when are you|fall on your head|wonders never cease|oh please|cry about it|get a life|poor little|must be hard being|are not we|who asked you|nobody asked you|says who|slow learner|speak slowly for you|small words|for the slow ones)
  + / [oh|my|wow|well] how (clever|smart|original|impressive|charming|brave|noble|grand) (you are|of you)
  + do you need (glasses|a hearing aid|a dictionary|a map|a doctor|a tissue|help reading|someone to)
  + you people (always|never|all|only|just) ~3
  + is (reading|listening|counting|that|it|this) really (that|so|too) (hard|difficult) ~3
  + did (somebody|someone|we|you) (wake up|get out of|get up) ~4 (grumpy|wrong side|bed|cross)
  + what a surprise ~~2 (your|another|you|his|her|the)
  + you (stupid|ignorant|silly|dumb|pathetic|useless|thick|foolish) (person|man|woman|cow|fool|old|idiot|little|pig|creature)
  + (are you|you are|you must be) [really|so|just|that|completely|all|a bit|too|a|an] (stupid|dumb|thick|retarded|brain dead|moron|idiot|imbecile|simpleton|cretin|half wit|halfwit|fool)
  + (are you|you must be|you are) [really|so|just|that|completely|a bit|too] (deaf|blind|slow|dense|crazy|mad|hard of hearing|drunk|simple|senile)
  + (do not|stop|quit) (be|being|act|acting) [so|such|that|all|a|an|such a|such an|completely|totally] (stupid|dumb|thick|daft|dense|pathetic|childish|ridiculous|idiotic|absurd|hysterical|an idiot|idiot|fool|a fool|baby|a baby|child|moron)
  + what a (clever|brilliant|bright|great|wonderful|splendid|marvellous|genius|lovely) (idea|plan|question|story|surprise|thought) i am sure
  + (you do not|do not you|can not you|you can not|(can you not|can not you)|(do you not|do not you)) even (know|read|understand|manage|do|spell|count)
  + (do not|can not|can|did|do|does|could) you [not|even|actually] (understand|read|hear|listen|speak|follow|count|think) ~2 (plain|simple|english|words|language|properly|anything|at all|a word)
  + (what|which) (part|bit|word) ~5 ((do you not|do not you)|do not you|(did you not|did not you)|do not|did not|can not) ~2 (get|understand|hear)
  + (never|did you ever|have you ever|(did you not|did not you)) (went|go|been|gone) to school
  + (are you not|are not you) (grand|clever|special|funny|charming|the clever|a genius|a clever|precious|lovely|the (expert|queen|king|boss))
  + (ooh|oh|ah|aw|aww|my my|dear me) (touchy|scary|temper|poor (you|thing|baby|dear)|diddums|somebody is|someone is|i am (shaking|scared|terrified|trembling)|boo hoo|how sad|fancy|get you|listen to)
  + (touchy|boo hoo|diddums|drama queen|cry me a river|cry baby|crybaby|get over yourself|smarty pants|know it all|smart alec|clever clogs|your highness|your majesty|your lordship|your ladyship|princess|sherlock|einstein)
  + (learn|try learning|go and learn) [to|some|how to] (read|english|manners|listen|count|write|spell|speak|respect)
  + (thank you|thanks) ~4 for (shouting|yelling|nothing|wasting|screaming|the lecture|swearing|interrupting|ruining|stating|your (charming|wisdom|lovely|pearls))
  + sorry for (existing|breathing|living|being alive|being born|not being a mind reader|not reading your)
  + (stop|quit) lying
  + you (liar|are lying|are a liar)
  + i (told|have told) you (twice|three times|<num> times|already|before|that) ~4 (already|what|which|times|do you|are you|not)
  + (how many times|how often) (do i|must i|have i) ~5
  + (do|must|shall|should) i (have to|need to|~1) (spell it out|draw you a picture|spell|draw you)
  + (it is|what) a (pity|shame) you (can not|could not|do not|did not|never)
  + (even|any) (a|my) (child|toddler|five year old|grandmother|idiot|fool|monkey|dog|kid|kids) ~2 (could|can|knows|would|understands|gets|manages)
  + (real|actual|better|proper) (work|things|customers|problems) to (do|deal|worry|attend)
  + you keep (ringing|calling|whining|moaning|complaining|crying) ~4 (about nothing|over nothing|for nothing|again|like a)
  + (brains|common sense|a brain|manners) (are|is|were|would|must) ~3 (missing|help|free|nice|not|run)
  + (use your|got a|lost your|where is your|have you no|have you got a|rusty) (brain|brains|head|eyes|ears|manners)
  + (hard|difficult) (is it|can it be|could it be) ~4 (read|understand|press|write|dial|to|for you)
  + (as|since) you are (so|such) (clever|smart|a genius|an expert|good|important) ~4
  + you (think|believe) you are (so|the|better|special|clever|something|important|somebody)
  + (who do you think you are|what do you think you are)
  + (big|such a) (deal|hero|baby|genius|man|boy|girl|expert) (are you not|are not you)
  + how (sad|tragic|terrible|awful) for you
  + (congratulations|bravo|well done|clap clap|full marks|give (him|her|you) a medal|slow clap|you want a medal|do you want a medal) ~~4 (you|worked|finally|at last|genius|?|/) ~1
  + i bet you (can not|never|do not|are)
  + (that is so typical|just like you people|you people|people like you|(people of|with|of) your (sort|kind|type)|you lot)
  + (wonderful|great|marvellous|brilliant|fantastic|lovely|terrific|charming) (another|here we go|just what i needed|one more|that is all i needed|now you)
  + (another|one more) (complaint|genius|expert|clever one|whiner|professor) (how|what|wonderful|lovely|great|joy)
  + (you do not|(do you not|do not you)) (look|sound|seem) (very|too|so|exactly) (bright|clever|smart)
  + with (that|your) (accent|voice|english) ~6
  + (nice|lovely|funny|cute|charming|what an) (accent|voice) ~4
  + your (english|chinese|accent|spelling|memory) is (terrible|awful|a joke|so|ridiculous|hopeless|worse|funny)
  + (oh|wow|gee|yes|well) (how|what) (clever|original|surprising|impressive|generous|kind) ~3 (of you)
  + (oh|well) (aren't|are you|excuse me for|pardon me for|forgive me for) (being|breathing|existing|living|not)
  + (poor|little) (you|baby|darling|snowflake|princess|lamb|old you)
  + read my lips
  + did (you|your) (mother|parents) ~4 (teach|raise|drop)
  + (buy|get|need|put on|wear) (a|some|your|new|better) (hearing aid|glasses|dictionary|brain|calculator)
  + (you have|someone has|somebody has) (too much|a lot of|nothing better) ~2 (time|to do) ~4
  unless (if|whether) you are ~1 (deaf|blind|slow)
  unless (sounds as if|as in bravo|that good for you)
  unless are you (blind|deaf) or (partially|hard)
  unless is (that|it) hard for you to (reach|open|lift)

# Aside to a colleague: speaking ill of the caller.
@set pest = pain|nuisance|nightmare|idiot|moron|whiner|chatterbox|troublemaker|nutcase|crank|weirdo|bore|pest|lunatic|nutter|loony|misery|cow|fool|old bat|bat|crackpot|difficult one|whining|moaner
act badmouth_caller
  use both_badmouth_caller g_badmouth soft
  + (crazy|mad|batty|loony|nutty|whiny|grumpy|awful) <word> (lady|woman|man|guy|bloke|one) ~3
  + (tell|telling) (him|her|them|that <word>) i (have died|am dead|died|have left|quit|am (out|gone|not here|in a meeting|at lunch|busy|on holiday))
  + <he> is (round the bend|off <word> rocker|out of <word> mind|bananas|bonkers|barmy|a handful|a real|impossible|unbearable|as thick|thick)
  + can not stand (her|him|them|that woman|that man|this one)
  + (him|her|them|that one|that man|that woman|that lady|that guy|this one|<word> lady|<word> man|<word> guy) again
  + (this|that) (man|woman|guy|lady|caller|one|customer|bloke|girl|person|fellow|old <word>|<word>) (is|has|never|whines|moans|wants|will|keeps|drives|talks|again) ~4 (<pest>|mad|crazy|right in the head|whines|moans|about everything|shuts up|stops|nuts|impossible|nothing but|up the wall|hopeless|unbearable|not right|lost|screw)
  + (<he>|it) (is|has) ~3 (mad as|off (his|her) head|a <pest>|such a <pest>|crazy|nuts|not right in the head|a screw loose|lost it|impossible|unbearable|driving me|a right)
  + that (awful|dreadful|terrible|horrible|mad|crazy|stupid|annoying|nasty|silly|old) (woman|man|lady|guy|person|couple|customer|caller) ~~8 again
  + (he|she) is a (pain|nuisance|nightmare|<pest>)
  + such a (pain|nuisance|nightmare|<pest>)
  + what a (pain|nuisance|nightmare|<pest>|whiner)
  + (a|the) (difficult|awful|horrible|crazy|mad|moaning|whining|nasty|stupid) (one|man|woman|lady|guy|caller|customer|old)
  + (ignore|avoid|get rid of|fob off|hang up on) (him|her|them|that one|this one|the old)
  + (say|tell (him|her|them)) (i am|i have|that i am) (out|not (here|in)|gone home|sick|at lunch|in a meeting|dead|left|gone)
  + (the|that) (chatterbox|whiner|moaner|nutcase|nutter|crank|pest|troublemaker|complainer) [again]
  + (not right in the head|a screw loose|mad as a|off (his|her) rocker|off (his|her) head)
  + (here we go|oh no|oh god|god|not) (him|her|them|that (man|woman|guy|lady)) [again]
  + (whines|moans|complains|goes on|bangs on) about (everything|nothing)
  + (he|she) never (shuts up|stops (talking|moaning|complaining|whining)|leaves us)
  + you take (him|her|this one|it) i
  unless (told|asked|saw|called|telling|asking|calling|ringing|see|meet) ~2 (him|her|them) again
  unless (ask|tell|call|ring|contact|send|remind|email|chase|try|reach|see|phone|check with) (him|her|them) again
  unless not to

# Calling across the room with the line open: an upright name and a shout mark.
act shout_colleague
  use g_shout soft
  + ^ <word> ! (get|pick|come|take|answer|grab|over) ~4
  + / [hey|oi|psst] <word> [!|,] [hey|oi] (phone|line <num>|telephone|your phone|it is for you|for you|come here|come and get|get over here|pick up|the phone|customer|quick) ~~6 !
  + ^ [hey|oi] <word> (phone|line <num>) !
  + ^ <word> ! (phone|telephone|line|it is|for you|pick|come|where|what|who|someone|somebody|quick|can you)
  + whose (call|phone|line) is (it|that|this)
  + whose (call|phone) ?
  + <word> come and (get it|take this|get this|take it|pick)
  + you there (it is|phone|come|for you|take)
  + someone for (the boss|the manager|you|<word>) !
  + (quick|somebody|someone|anyone|anybody) (grab|get|take|answer|pick up) (this|that|the phone|it|line <num>)
  + (hey|oi) <word> (phone|come|get|pick|it is|take|where|what|is the|can you|do we|have we|call)
  + (it is|phone|call) for you <word> !
  + (can|will) (somebody|someone|anybody|anyone) (get|take|answer|grab) (that|this|the phone)
  unless (could|would|can|may) i
  unless hey (can|could) you (hear|hold)
  unless (come and (get|collect)) ~2 (keys|parcel)
  + ^ <word> ! (your|the) (phone|line|call)'s ~2

@set pet = fatty|bighead|shorty|specs|four eyes|baldy|boss man|bossman|big ears|fatso|his nibs|her ladyship|curly|blondie|beanpole|lanky|chubby|skinny|grumpy|giraffe|sleepyhead|dumbo|whiskers|freckles|slim jim|goldilocks|smiley|the gaffer|the guvnor|big boss|the big cheese|the big man|the dragon|boss lady|little monkey|fat <word>|the old man|sis|motormouth|muscles|moneybags|sparky|tubby|big <word>|wee <word>|old <word>|young <word>|little <word>|mad <word>
@set petsure = fatty|bighead|shorty|specs|four eyes|baldy|boss man|bossman|big ears|fatso|his nibs|her ladyship|curly|blondie|beanpole|lanky|chubby|skinny|grumpy|giraffe|sleepyhead|dumbo|whiskers|freckles|slim jim|goldilocks|smiley|the gaffer|the guvnor|big boss|the big cheese|the big man|the dragon|boss lady|little monkey|the old man|sis|motormouth|muscles|moneybags|sparky|tubby
act nickname
  unless-turn ^ oh it is you
  unless-sentence with the beard
  unless (the one with|with the beard)
  + <petsure> (is|has|will|took|went|can|knows|said|handles|does|deals|left|comes|in (accounts|repairs|sales)|from|out|off|at|here|i mean)
  + (fatty's|bighead's|shorty's|specs's|baldy's|curly's|blondie's|sparky's|lanky's|skinny's|grumpy's|tubby's|boss man's|bossman's|the gaffer's|the old man's|the dragon's|big boss's|four eyes's|chubby's|smiley's|the big man's|freckles's|muscles's) (out|off|on|in|at|away|here|not|gone|busy|back|got|been)
  + / [oh|yeah] <petsure> /
  + (get|ask|tell|call|fetch|is|want|where is|put you through to|through to|with|get you|pass you to|hand you to) <petsure>
  + (old|little|big|fat|mad|crazy|young) <word> (will|is|has) (fix|sort|see|out|off|in|handle|do|gone|on|away|back|at lunch|our)
  + <pet> i mean (mr|mrs|ms|miss|our)
  + (we call|everyone calls|everybody calls|as we call|known as) (him|her) [the] <word>
  unless (big|little|old|young) (problem|one|lift|gate|boiler|flat|building|pump|door|repair|meter|system|lady|man|woman|gentleman|block|lock|key|window|pipe|tap|job)
  unless sorry i mean
  unless (the|an|a|your|our) (old|little|big|young) <word>

act bare_wei
  use soft remedy
  when first_turn first_turn_late outbound_first
  + ^ (yeah|yep|yup|yes|right|well) (go on|shoot|speak|talk|what) [then] [.|?|!] $
