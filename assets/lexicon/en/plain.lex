# The unwanted acts as tired people say them on an ordinary day. What stands
# here are families of wordings that the other files have not.

@set yesword = yes|yeah|yep|yup|okay|right|sure|fine|good|mm|mhm|aha|of course|got it|uh huh|all right|true|hm|i see|i know
@set grunt = okay|mmm|hmmm|mhm|mm|hm|hmm|yes|yeah|yep|yup|uh|er|hey|oi|hello|hi|well|huh|aha|yah|ya
@set wellthen = talk to me|go on|what|what now|what is it|what do you (want|need)|who is (this|that|it|on|calling|there)|listening|i am listening|speak|tell me|go
@set mobster = lady|woman|man|guy|bloke|chap|couple|owner|tenant|caller|customer|cow|sod|bat|bird
@set quickcall = pick up|take (line|this|the|that)|get (the|that|this|line)|grab|come (and|here|over|get|take|quick)|phone|telephone|line (<num>|one|two|three)|answer|you (free|there|busy)

act bare_wei
  use soft remedy
  when first_turn first_turn_late
  + ^ <grunt> [<grunt>] [and|so] <wellthen> [then|now] [?|!|.] $
  + ^ who is (this|that) now [?] $
  + ^ <grunt> ? speaking [.|?] $
  + ^ hello , (yeah|yes|what) ?
  + ^ (aye|eh|ya) ? $
  + ^ <grunt> [<grunt>] ? [<grunt>] <wellthen> [then|now] [?|!|.] $
  + ^ <grunt> . <wellthen> [then|now] [?|!|.] $
  + ^ what ? (hello|yes|yeah) [?|.|!] $
  + ^ (uh huh|mhm|mm hm) ? $
  + ^ <grunt> [<grunt>] i am (here|listening|on) , what [?|.] $
  + ^ (hello|yes|yeah) [hello|yes] ? [is] (anyone|anybody|someone|somebody) [there|here|on] [?|!|.] $
  unless-turn <org>
  unless-turn <dept>
  unless-turn (hi|hey|hello) , what is up
  beats shout_colleague demand_repeat

act bare_wei
  use soft remedy
  when first_turn first_turn_late
  + ^ <grunt> [<grunt>] what is it [then|now] [?|!|.] $
  + ^ (yep|yup) who is (this|that) [then] [?|.] $
  + ^ <grunt> ? [<grunt>] what is it [then|now] [?|!|.] $
  unless-turn <org>
  unless-turn <dept>
  beats interrogate

act interrogate
  use g_who soft remedy not_said
  + / [and|so|right|well|then] (what|who) would you be (wanting|after|looking|calling) ~5
  + / [tell|say] me first who you are
  + / do you have an appointment or (what|not) ~1
  + / [and] your (company|name|firm|business) would be [what] [?|.] $
  + are you from the (press|papers|police|council|bank|tax office) or what ~1
  + / you want to (speak|talk) to (who|whom) ~1
  + who told you (to|you could) (call|ring|phone|come) ~3
  + / [and|so] you are (calling|ringing|phoning) because ~2 [?|.|…] $
  + what (company|firm) is that , ~4
  + why do you (care|want to know|need to know) ~6
  + who do you think you are ~3
  + (how come|how is it) you (have|got|know) ~1 (this|my|our|the|that) ~2 (number|extension|line|name)
  + / [and] where are you (even|actually|really|exactly) (calling|ringing|phoning) from
  + ^ who are you looking for [?|.] $
  + you are from where ~2
  + / who says you (can|may|could|are allowed) ~5
  + / [and] you would be [who] ? $
  + (what|why) do you (need|want) ~1 (manager|director|boss|him|her|owner|engineer|<title> <word>) for ~1
  + / how do you know (him|her|them|us|<title> <word>) ?
  + where exactly are you (phoning|calling|ringing) from ~~4
  + what (firm|company) did you say ~6 and why
  + what is the (reason|purpose|point) (for|of) (calling|ringing|the call|your call|this call) ~1
  + are you ~3 or (just|only|merely) (a|an|some|the) ~2
  + / [your] (name|surname|company|flat|unit|number) [your] (name|surname|company|flat|unit|number|reason) [and] what is it ~~4
  + / (name|surname|company|flat|unit|number) ? (name|surname|company|flat|unit|number|reason) ?
  unless-sentence (sir|madam|could|may)
  at-most 14
  beats ask_detail

act rush
  use g_rush not_said
  + / [so|and|look|right] (bottom line|short version|in a nutshell) [please|then] [?|!|.] $
  + / you (talk|chatter|go on) too (much|long) ~1
  + (do not|did not) need (all the|the|every) (details|detail|history|background|whole story) ~1
  + / just yes or no ~1
  + (time|patience) for your (stories|story|whining|moaning|complaints|problems) ~1
  + is there (much|a lot|any) more (to come|of this|of that) ~2
  + / (quick quick|hurry hurry|fast fast) ~5
  + / (calm yourself|get a grip|pull yourself together) ~4
  + you have [only] [got] (<num>|a|one|ten|thirty|sixty) (seconds|secs) ~3
  + do (we|i|you) [really] have to (go through|hear|listen to|discuss) (all|it|that|this) ~2 (again|now) ~1
  + / [that is] enough already ~1
  + let us not drag (this|it) out ~2
  + short and sweet ~4
  + (can not|not going to|will not) (listen to|go on with|do) (this|that|it) all (day|night|morning|afternoon)
  + must you (shout|yell|scream|go on|repeat) ~3
  + skip to the (end|point|important|last) ~3
  + (third|fourth|fifth|tenth|hundredth|umpteenth|<num>) time you (have|are) ~1 (told|said|telling|saying|explained|explaining) ~4
  + get a word in (edgeways|edgewise)
  + / [okay|right|yes|all right] [that is] enough [now|already] [,] (i|you) (heard|have heard|get|got|know|understand|have said) ~4
  + (others|other people|people|someone else) (want|wants|need|needs|would like) to (talk|speak|get through|use) ~4
  + are we (nearly|almost|ever|finally) (there|done|finished) [yet]
  + (no|not much|what is the) (point|use|good) [in] (shouting|yelling|screaming|bawling|swearing|howling) ~5
  unless-sentence (thank you|sorry|take your time)
  beats refuse_bluntly

act mechanical_yes
  use g_mech not_said
  + ^ <yesword> <yesword> <yesword> <yesword> [<yesword>] [<yesword>] [.|!] $
  + / all right all right all right
  + ^ <yesword> . <yesword> . <yesword> . <yesword> [.] [<yesword>] [.|!] $
  beats sarcasm acknowledge

act mumble
  use g_mumble remedy
  + how (do|shall|can) i (explain|say|put|describe) [it|this|that] , ~2 (like|you know|yeah|um|well|so) ~4
  + how (do|shall|can) i (explain|say|put|describe) [it|this|that] , it is , (like|you know|um|well|sort of) ~4
  + [something|somewhere] (along|on) (those|these) lines , (sort of|kind of|you know|like|roughly) ~2
  + (sort|kind) of a , ~~4
  + how do you (call|say) (it|that) , ~3
  + one of (those|these) ~~3 (whatsits|thingies|thingummies|doodahs|doodads|gizmos|whatchamacallits) ~2
  unless-act bare_wei

act slang
  use g_slang
  + (wotcha|wotcher|ttyl|ttfn|gr8|l8r|cu later|ey up|ay up|alrighty|okie|deffo|soz|tara|pukka|cushty|rad|dope|gnarly|holla|hiya there) ~1
  + (for|with|to|at|got|do|tell|fix|hook|help|sort|hear|get|feel|give|call|ring) ya ~2
  + (sec|tick|mo|bit|while|hand|fine|yes|ta|today|round|up) <chum> (.|!|?|,|/|$)
  + (sure thing|will do|consider it done|no problem|right you are|roger|you got it) (boss|chief|captain|guv|squire|governor) ~4
  + (nae|no) (worries|bother|bovver) (hen|pal|mate|lad|son|matey) ~2
  + / aye , ~3
  + (the deets|the lowdown|good vibes|legit|no stress|you rock|too easy|all good in the hood)
  + <notafter my|your|his|her|a|the> love , (nothing|no|it|we|you|i|they|there) ~3
  + / k [,] (thx|thanks|bye|cool) ~2
  unless (mr|mrs|ms|miss|dr) <word>
  unless (you|he|she) (said|say|wrote|called)
  unless-act sarcasm nickname

act chat_joke
  use g_joke remedy not_said
  + (hear|heard|know|guess) who (got off|hooked up|is seeing|is dating|broke up|kissed|fancies|got drunk|was drunk|got married|got fired|ran off) ~5
  + typical (monday|friday|weather|english weather) , is (it not|not it)
  + i bought (a|some|new|the) ~2 (shoes|dress|car|bag|phone|jacket|tv|bike) ~3 , (they|it) (are|is) ~2
  + where are you (going|off to) on (holiday|vacation) ~2
  + did you hear about ~3 (couple|guy|girl|boss|party|wedding|affair|row) ~4
  + what did you think of ~3 (episode|match|game|film|show|final|party|song|concert) ~1
  + are you (watching|going to watch|following|into) [the] ~2 (world cup|match|game|final|cup|race|olympics|football|series|show|boxing|tennis) ~3
  + i went to (that|the|a) ~3 (place|restaurant|bar|cafe|pub|noodle|club|film|movie|gig) ~~4
  + (so|too) (hot|cold|warm) [today|in here] i could ~3
  + (i|we) (had|have had) (such|so much|quite) (a laugh|a giggle|fun|a good time) ~4
  + [i] love that (song|tune|film|movie|ringtone|band|dress) ~4
  + have you (seen|met) the new (guy|girl|boy|manager|guard|receptionist|one) ~5
  + (he|she) is [so] (gorgeous|hot|dreamy|cute|sexy) ~1
  + (i|we) (hate|love) (mondays|rain|winter|summer|the rain|fridays|sundays) ~4
  + <word> (fancies|has a crush on|is sweet on|snogged|hooked up with|kissed) (the|our|mr|ms|a) ~2
  + (two|three) (plumbers|men|priests|nuns|women|electricians|lawyers|engineers|guards|cows|ducks) (walk|go|went|walked|sit) (into|in|on) ~5
  + (got|have you [got]|have) [you] [any] (holiday|weekend|summer|christmas|new year) plans ~2 ?
  + (heh heh|hee hee|hah hah|tee hee|bwahaha|ahaha|ahahaha|hahah) ~2
  unless-sentence (leak|bill|contract)
  beats ask_detail

act coarse
  use g_coarse own_words
  + (horseshit|dogshit|shite|gobshite|knobhead|bellend|twonk|douche|douchebag|motherfucking|eff off|naff off|jog on|bog off|sling your hook|bite me|suck it)
  + shut the (hell|fuck) up
  + (what|you|such|you are a|load of) (complete|total|utter|absolute|bloody) (moron|idiot|fool|crap|clown|muppet|berk|prat|git|imbecile|bollocks|bastard|twit)
  unless-act badmouth_caller
  beats sarcasm

act sarcasm
  use g_sarcasm remedy not_said
  + (did|do|would) you (need|want|like) me to (read|explain|spell|draw|sing|write|say) ~5 (bedtime|crayon|picture|capitals|bigger letters|slow motion|story|pictures) ~2
  + / [oh] i see you are the (expert|boss|specialist|lawyer|engineer|clever one) ~2
  + (write|put|draw) (it|that|this) [down] in crayon ~1
  + some of us (actually|have to) work ~4
  + must be [a] ~2 (joy|fun|hit) at (parties|dinner) ~1
  + did you work (that|it) out ~1 on your own ~1
  + can not you (read|count|write|spell|listen) [?|!|.] $
  + what planet (do you|are you) ~4
  + do not strain (yourself|your) ~2
  + (forget|forgot|left|leave) your brain ~3
  + you needed (a|your) ~2 (degree|diploma|doctorate|lawyer) for (that|this)
  + / oh bravo ~5
  + spell (cat|dog|yes|no) for you ~3
  + (do not think|doubt) you would (follow|understand|get it) ~2
  + / [oh] (wow|bravo|well done|look at you|gosh|goodness) , you ~1 (worked|figured|found|managed|learnt|learned|know|finally|actually) ~6
  + it is [only|just] (a|an) <word> [<word>] , not (a|an) (spaceship|rocket|nuclear|brain|space|submarine|jumbo|moon|exam|opera) ~3
  + (most|other|normal|sensible|ordinary) (people|adults|children|kids) ~1 (learn|learned|learnt) ~5 (school|kindergarten|nursery|five|six|seven) ~1
  + / [oh|poor you|wow|gosh|dear me|dear] [,] a whole <num> (minutes|minute|hours|hour|days|seconds) (without|with|of) ~4
  + (is|are) your (hearing|eyesight|ears|eyes|brain) (okay|all right|working|broken|blocked|switched on) ~6
  + can you [even|actually] (count (to|at all|up)|spell ~2 ?|tell the time|tie your shoes) ~3
  + my crystal ball ~4
  + / [ha|oh|yeah|hah] you wish [.|!] $
  + / [oh|honestly|really|tut] some people [.|!] $
  + / ever heard of ~4
  + at your age [.|!|?] $
  + / [oh|do|just] grow up [.|!|,]
  + what do you think this is , (a|an) (hotel|charity|circus|joke|game|zoo|bank) ~2
  + what do you think this is ?
  + / [oh|ooh|aw|well] (poor thing|good for you) [.|!] $
  + / [oh|yeah|yes|well] [,] sure you (did|do|are|were) [.|!|,]
  + i am so sorry [,] your (highness|majesty|lordship|ladyship|grace) ~1
  + did it hurt (when|to) ~5
  + you do know (how|what) a <word> (works|is|does|looks like) ~4
  + / [oh] (big|fine|bold|brave) words (for|from) ~5
  + how (kind|nice|good|sweet|generous|lovely) of you to (finally|at last|bother|deign|grace) ~4
  + (shall|should) i (roll out|fetch|bring|get|call|hire) (the|a|your|you a) (red carpet|butler|violin|limousine|brass band|champagne|orchestra|medal) ~3
  + what did your last (servant|slave|maid|butler) ~2
  + trouble with (long words|big words|reading|the alphabet|counting|buttons) ~2
  + do you always (need|want|have to|expect) ~4 (explained|twice|three times|told|repeated|everything|pampering) ~3
  + i will (type|write|say|spell|put|print) it (in capitals|in big letters|in crayon|in block letters|in words of|on your forehead) ~4
  + / [oh|my|well|gosh] how (terribly|awfully|frightfully|dreadfully|very|so) (important|clever|grand|busy|delicate|special|sensitive|posh|precious|brave) (we|you) (are|must be) ~2
  + (finally|actually) (managed|learned|learnt|worked out|bothered|remembered) to (read|open|pay|use|press|find|write) (a|the|your|an) ~2
  unless on the (board|door|bag|box|form|card)
  unless-sentence (i am sorry|glad|pleased|happy)
  beats show_willingness offer_help ask_detail inform praise

act badmouth_caller
  use g_badmouth not_said
  + (mr|mrs|ms|miss) (complains|moans|never happy|grumpy|misery|whinge|know it all|shouty|picky|fussy|complaint) ~6
  + (it is|here is) old (mr|mrs|ms|miss) <word> again ~2
  + oh no , not (mr|mrs|ms|miss) <word> ~4
  + tell (him|her|them) (nobody's|nobody is|no one's|no one is) (here|in|home) ~1
  + that (nag|witch|hag|misery|moaner|fusspot|bore|pest|creep|grump|whinger) (from|in|of) ~5
  + (this|that) one is a bit (slow|thick|dim|simple|odd|mad|special|touched) ~4
  + oh (god|no|lord) [,] it is (him|her|them) ~5
  + some (weirdo|nutter|idiot|lunatic|loony|crank|moaner|whiner|madman|madwoman|maniac|drunk) ~4
  + the (daily|weekly|usual|same old|nightly) (whinge|moan|rant|drama|circus|whining|moaning) ~4
  + (crazy|mad|batty|loony) <word> (lady|woman|man|guy|bloke) ~3
  + (off|out of) (his|her) (trolley|nut|tree|rocker|box)
  + watch out , (this|that) one ~4
  + (the|it is the) (queen|king|duchess|emperor|princess|lord) (of|from) ~2 <num>[<word>] ~~6
  + (put|leave|keep|park) (him|her|them|this one|that one) on hold (till|until) ~1 (he|she|they) (gives|gets|hangs|cools|goes|dies|stops|shuts|give) ~3
  + (some|another|yet another) (crazy|mad|nutty|hysterical|stroppy|grumpy|whiny|loony|weird|stupid|screaming|moaning|batty|daft) [old] <mobster> ~6
  + if (he|she|they|that one|this one) (rings|calls|phones|asks) [again|back] [,|then] (i am (not|out|dead|gone)|i have (left|gone|died)|say i|tell him i|tell her i) ~4
  + (i swear|honestly|god|lord) ~1 (this|that) <mobster> ~8 (nothing|never|always|all day|again|mad|nuts) ~4
  + (it is|got|there is|here is) (the|that|this) (whiner|moaner|nutter|lunatic|whinger|grump|pest|screamer|shouter|weirdo) ~6
  unless-sentence please
  beats threat argue slang closing_time_brush_off busy_brush_off brief_colleague shout_colleague sarcasm

act shout_colleague
  use g_shout not_said
  + ^ (xiao|lao|ah|auntie|uncle|mr|ms|mrs|miss) <word> ! ~2 <quickcall> ~~6
  + / who has got the (key|keys|file|list|stapler) ~3 ? !
  + ^ <not hello|hi|good|thank|thanks|sorry|please|yes|no|oh|of|not|that|what|well|i|you|we|it|happy|right|okay> <word> <word> ! ~1 <quickcall> ~~6
  + ^ <not hello|hi|thanks|sorry|please|yes|no|oh|great|right|okay> <word> ! ~4 ? ~3 <quickcall> ~4 !
  + ^ <not hello|hi|good|thank|thanks|sorry|please|yes|no|oh|of|not|that|what|well|i|you|we|it|happy|right|okay> <word> [<word>] ! it is (your|for) ~6 !
  + who is free ? ~~4
  + where ~2 is <word> ? <word> !
  + is (mr|ms|mrs) <word> (around|there|in) ? (somebody|someone|anybody|anyone) ?
  + / (somebody|someone|anybody) (get|fetch|find|call) ~3 , (quick|now|there is|it is) ~~6 !
  + (one of you|you lot|someone|somebody|anyone) ~3 (pick|take|get|answer|grab) ~4 (phone|line|call|line <num>) !
  + (seen|where is|where has) <word> [got to] ? ~2 (phone|call|telephone|customer|somebody|someone) (for|on) ~3
  + ^ (guys|lads|girls|folks|everyone|everybody|you lot) ! ~~8
  + (line (one|two|three|<num>)|phone|call|telephone|for you|for the boss|for the manager) ~~4 (quick|come quick|hurry|now) !
  + ^ <word> ! <word> ! ~~4 (phone|telephone|call|customer|line) ~2
  + ^ <word> <word> ! ~~4 (phone|telephone|customer) ~2
  unless-sentence (please|could|would|may i)
  beats rush sarcasm slang ask_detail interrogate

@set petname = giraffe|uncle bear|piggy|fatboy|moneybags|beanpole|ginger|granddad|grandad|sunny boy|twinkle toes|mummy bear|mama bear|papa bear|daddy bear|big bear|dopey|happy feet|goofy|smurf|shrimp|moose|hulk|batman|hawkeye|goggles|noodle|muffin|cupcake|bossy boots|lurch|shrek|yoda|gandalf|santa|the hulk|the oracle|the brain|the boffin|lazybones|chief grumpy|his lordship|queen bee|king kong|bigfoot|slowcoach|turbo|jaws|gollum|piglet|mousey|froggy|chipmunk|sunny jim|matey|sleepy|sleepyhead|baldy|four eyes|shorty|fatty|specs|curly|lofty|tubby|stretch|sparky|doc|prof|the prof|the geek|pumpkin|tiny tim|big al|daddy longlegs|grandma|granny|mother hen
act nickname
  use not_said
  + / [sorry|yeah|oh|no|our|i am afraid|afraid] <petname>'s (not|gone|just|still|only|in|out|on|off|at|away|here|back|with|busy|got|having|the one|your man|around|been) ~4
  + (ask|get|call|tell) the old (bear|fox|goat|owl) ~4
  + (our|the) little (princess|monkey|angel|genius) in <dept>
  + (to|with|is|ask|get) (big|little) (brother|sister) <word> ~2
  + / old (fox|bear|owl|goat|crow|wolf|misery|grumpy) (in|is|will|has|knows|from) ~4
  + / [sorry|yeah|oh|no] the old man's (in|at|out|away|not|gone|off) ~4
  + / [sorry|yeah|oh|no] (fatty|shorty|baldy|tubby|skinny|lanky|curly|ginger|blondie|crazy|lazy) <word> (is|has|will|knows|handles) ~4
  + / [sorry|yeah|oh|no|our|i am afraid|afraid] <petname> (is|has|will|was|knows|handles|does|takes|looks after|went|said|says|fixes|left|comes|in (accounts|repairs|sales|security|engineering)) ~4
  + (ask|get|fetch|call|tell|find|see|let|if|to|with|for|from|through to|try|want|our) <petname> (.|,|?|!|$|in|he|she|for|about|know|when|and|knows|is|has|will|from|on|at) ~1
  + / (little|fat|crazy|mad|big|old) <not one|lift|boiler|flat|door|gate|pump|problem|leak|girl|boy|by|bit|more|man|lady> <word> will (come|bring|look|take|pop|ring|mend|help|fetch|drop) ~4
  unless (mr|mrs|ms|miss|manager) <word>
  unless (an|a|your|my|his|her) <petname>
  unless (tea|biscuit|sauce|soup|cake|road|street|cat|dog)
  unless-sentence (said|called|calls)
  beats slang

act refuse_bluntly
  use g_refuse soft remedy not_said
  + ^ no [,] (we|i|you|they) (can not|will not|may not|shall not) [.|!] $
  + / (that|it|this) is (just|simply|plainly) (not possible|impossible|not allowed|not done) [.|!] $
  + (we|i) will not pay (a|one) (cent|penny|dime|yuan|thing) ~2
  + ^ impossible . (goodbye|bye|next|no) ~1
  + ^ (will not|would not) (do|pay|help|move|change) (it|that|this) [.|!] $
  + / you can forget (that|it|about it) ~1
  + / [sorry] (that|it|this) is [just|simply|really] not on [.|!] $
  + (i|we) have no intention of ~5
  + ^ can not help you [there|with that] [.|!] $
  + then i can not help you ~3
  + / [no|nope|nah] (will not|is not going to) happen [.|!] $
  + / [that|it|this] (does not|do not) concern (us|me|this desk|our desk|our office) ~2
  + nothing to do with (this|our|my) (desk|office|department|counter|team|company|firm|place|side|end) ~2
  + (it is|that is) not (us|me) (who|that) (do|does|handle|handles|deal|deals|repair|repairs|fix|pay|pays|decide|decides) ~3
  + / [and|so|well|no] (we|i) (will not|are not going to|am not going to) (pay|refund|replace|cover|send|repair|reimburse) [for] (that|it|this|you|anything|a thing|anybody|anyone) [.|!|,] $
  + no way (round|around|out of) it ~3
  + , we will not pay [.|!] $
  + / [no|nope] [,] (end of|end of it|full stop|final) [.|!] $
  unless-turn (if|until|but|however|instead|because|so i will|i can)
  beats passive_minimal inform slang

act plead_ignorance
  use g_ignorance soft remedy not_said
  + i know nothing [at all] about (it|that|this|them|him|her) [.|!] $
  + ^ (have not|i have not|we have not) heard (anything|a thing|a word) [about (it|that)] [.|!] $
  + what do i know about ~3
  + no idea when (that|it) (was|happened) ~2
  + (it is|that is) not something (i|we) know ~1 about ~2
  + / not a (scooby|sausage|dicky bird)
  + (nobody has|no one has|nobody's|no one's) told (me|us) (a thing|anything|a word) ~3
  + / (that is|it is) [all|a complete|a bit of|still] a (mystery|puzzle|riddle) to (me|us) ~1
  + do not look at me , ~1 (no idea|i have no idea|no clue|i do not know|i would not know) ~2
  + / [hm|hmm|er|well|no] not that (i have|we have|i) (heard|been told|was told|know of) ~2
  + (can not|could not) help you (there|with that) , (no idea|no clue|i do not know|dunno|not a clue)

act busy_brush_off
  use g_busy soft remedy not_said
  + (it is|it has been|we are) (mad|manic|crazy|chaos|bedlam|a madhouse|hectic|heaving|packed|a zoo|chaotic) ~3 , (try|call|ring|phone|come|later|not now) ~4
  + / too busy ~2 , try (next|again|later|another|tomorrow) ~2
  + (no time|hands full|busy|snowed under|swamped) ~3 , (ring|call|try|phone) [me|back|us] (tomorrow|next week|on monday|monday|next month) ~1
  + i am in a (rush|hurry) , (call|ring|later|bye|try) ~3
  + (can not|could not) (deal with|handle|do|talk about) (this|that|it|you) now , ~4
  + / [sorry] [far] too busy [,] [bye|sorry] [.|!] $
  + not a good time . (try|call|ring|phone) ~3
  + up to (my|our) (eyes|neck|ears|eyeballs|elbows) ~2 , (ring|call|try|phone|come|bye|later|not now) ~3
  + too much on (my|our) plate , (bye|sorry|call|later|not now|ring|try) ~2
  + (got|have) [got] (visitors|a visitor|people|customers|someone|a guest|guests|clients|a customer) ~4 , (gotta|got to|have to|must|call|ring|bye|not now|no time|phone) ~4
  + (got to|have to|gotta|must) hang up [now|bye] [.|!] $
  + (rushed|run|run ragged|swamped|busy) ~4 , give (us|me) a (ring|call|bell) (next|later|another|tomorrow|some other|when|after) ~3
  + i have ~1 (<num>|two|three|other) (phones|lines) ringing ~~6
  unless-turn (i will|may i|shall i|let me|could i) ~2 (ring|call|phone)
  beats slang

act closing_time_brush_off
  use g_closing soft remedy not_said
  + i am off in (<num>|five|two|ten|a|half) (minutes|minute|mins|hour) ~6
  + we (finish|close|stop) at ~2 on <weekday> , (bye|sorry|call|ring|come|try) ~2
  + i am (officially|already|actually) off duty ~2
  + it is <num> past <num> , ~4 (not|tomorrow|nobody) ~4
  + (my|our) coat on [already|now] [.|!|,]
  + after (five|six|<num>) (there is|you will find|you get) (nobody|no one) ~6
  + (i|we) should (have been|be) (home|at home|in bed) ~4
  + it is (<num>|ten|five|quarter|nearly|almost|gone|past|after) ~3 (<num>|closing|closing time|lunch|lunchtime) [<word>] , ~1 (nothing|nobody|no one|you must be joking|too late|can not start|nothing gets|everything is) ~5
  + (everyone|everybody) is (on holiday|off|away) , (ring|call|come|try) ~4
  + (shutters|shutter|blinds|lights|grille) (are|is) [already] (down|off|out|locked) [already] ~2
  + ^ sorry [,] closed [.|!] $
  + / at this (hour|time) ? ~~6
  + / (i|we) finished at <num> [sorry] [.|!] $
  + (office|desk|counter) is (shut|closed) [now] , (goodbye|bye|sorry) ~2
  + hours are ~6 , [so] (ring|call|come|try|phone) ~2 [then] [.|!] $
  + (you have|you) [just] missed us ~6
  + (we have|i have) [already] (cashed up|locked up|packed up|logged off|knocked off) ~2
  + <num> to <num> on a (friday|saturday|sunday) ~5
  + (engineers|everyone|everybody|they|plumbers|lads|staff|girls|others|all) (have|has|are|is) [all] [already] (gone home|left for the day|knocked off|clocked off|gone for the day) ~1 [.|!] $
  + (we|i) do not (take|answer|accept|do) (calls|repairs|messages|reports|complaints|anything) (at (the weekend|weekends|night|lunch)|on (weekends|sundays|saturdays)|in the evening|after <word>|during lunch|over lunch) ~2
  + nothing (gets|is getting|will get) done (today|tonight|now|this late|any more) ~2
  beats sarcasm inform

act order_caller
  use g_order soft remedy not_said
  + it (says|stands) [so|that|it] ~1 on the (back|front|bottom|top) of ~2 , [just] (read|look|check) ~3
  + / [just] write (an|a) (email|letter|mail|note) to (accounts|sales|<dept>|the <word>|head office) [.|!] $
  + (in|on) (the|your) ~2 (you got|you have|we sent you|you were given) , (have a read|have a look|read it|look there|check it)
  + / [just] (download|print|get) it (from|off) the (site|website|app|internet|desk) [.|!] $
  + / [just] follow the (instructions|steps|guide|manual|signs) (in|on|at|there|yourself) ~4
  + / [just] (report|book|pay|submit|raise|log|file) (it|that) (through|via|in|on|by) the (app|website|portal|form|system) [like everyone else|yourself] [.|!] $
  + / [just] send (an|us an|me an) (email|e mail|mail|letter) , (that is|like everyone|like everybody) ~5
  + / [just|then|well|so|go and] get yourself (a|an) (plumber|electrician|locksmith|cleaner|handyman|painter|doctor|copy|form|map|ladder|torch) ~3
  + [,] (look|check|read) (on|at|in) the (website|app|notice board|noticeboard|board|handbook|manual|internet|page|site) [.|!] $
  + (ring|call|phone|ask|contact|try) the ~2 (yourself|not us|instead) [.|!] $
  unless-sentence (i will|i can|let me|if you|you may|you can also)
  beats inform give_route

act demand_repeat
  use soft g_demand not_said
  + / [and|so] your (name|number|flat|address|surname) again ? $
  + / the (number|name|address|date|street|flat) again [.|?|!] $
  + / sorry [,] what [?|.] $
  + / [and] say (your|the) (name|number|address|date|street) again ~2
  + (did not|do not) get (any|half|a word) of (that|it) , ~2

act vague_delay
  use g_vague soft not_said
  + / as soon as (somebody|someone|we|they|he|she|anyone) (has|have|gets|get|finds) [a|some|the] (time|moment|minute|chance) [.|!] $
  + / (we|they|somebody|someone) will (call|ring) you (some time|sometime|some day|eventually) ~1
  + get back to you , (do not|no idea|not sure|can not) [know|say] when
  + / [oh] some time (after|in|next|before) ~4 , (i suppose|i guess|maybe|perhaps|probably|or so) ~2
  + / (could|might|may) be (tomorrow|today|this week|next week) , (could|might|may|maybe) [be] (next|a|in|the) ~3
  + wait (till|until) (after|over) the (holidays|holiday|new year|weekend|summer|festival|break) ~1 [.|!] $
  + (someone|somebody|one of us|they|he|she) (gets|will get|comes|will come) [round|around] to (it|you|that|yours) ~2 (one day|some day|sometime|eventually|in the end|at some point|when|sooner or later) ~4
  + you are (in|on) (the|a|our) (list|queue|pile) , ~6 (one day|some day|sometime|eventually|whenever|patience|when they|when we) ~4
  + (they are|we are) (working on it|on it) , (no idea|who knows|can not say|could be|might be) ~4
  beats closing_time_brush_off plead_ignorance bluff

act excuse
  use g_excuse soft remedy not_said
  + we had (the|a|an|so many|too many|some) ~1 (inspectors|inspection|audit|auditors|visitors|meeting|training|fire drill|delegation|party|flood|emergency|move) ~~6 (nobody|no one|no time|had time|that is why|what) ~4
  + there was (nobody|no one) ~3 , what could (i|we) do ~1
  + i was (on|at|in) (my lunch break|lunch|my break|a meeting|training|the dentist) when you (called|rang|phoned|came|wrote) ~1
  + (van|car|truck) was (in the garage|at the garage|being repaired|out of petrol) ~2
  + (colleague|plumber|engineer|boss|manager|secretary) was (sick|ill|away|off|on leave) so (nothing|nobody|no one|it) ~4
  + i thought (somebody|someone|another|a colleague|the other) ~2 (was doing|had done|did|would do|was handling|took) (it|that) ~2
  + (i|we) had (two|three|four|five|<num>|several) (people|men|colleagues|staff|plumbers|technicians) (off sick|off|sick|ill|away|on holiday|on leave) ~2
  + i have (<num>|hundreds of|so many|too many) ~2 (flats|owners|tenants|calls|people|residents|customers|buildings) to (look after|deal with|think of|handle|answer) ~~6
  + my (computer|screen|phone|car|alarm clock|train|bus) (froze|crashed|broke down|died|was late|did not go off|was stuck) ~4
  + (whole|half the|half of the|entire|most of the) (team|staff|office|crew|department|place) (had|has|have|was|were|is|are|got|went) ~1 (flu|sick|ill|covid|down|a cold|on leave|on holiday) ~4
  + i (had|would) (only|just|only just) ~1 (come|got|returned|been) back (from|off) ~4
  + (it is|it was) the (end|start|beginning) of the (month|year|quarter|week) , ~1 (everything|everybody|everyone|nobody|what|we were|of course|you know) ~4
  + (system|computer|printer|server|machine|post|spam filter|mailbox|inbox|software) (ate|swallowed|mangled|chewed|hid|dropped|bounced) ~4
  + (phones|lines|computers|systems) were down ~1 so ~4
  + i had <num> (other|more) (complaints|cases|calls|jobs|people|owners|tenants) ~3
  + (van|car|truck|lorry) would not start ~2
  + / [well] (nobody's|no one's) perfect ~2
  + [well|but] it (rained|snowed|was raining|was snowing|was a holiday|was sunday) , ~1 (did not it|did it not|was not it|was it not|what|you know) ~3
  + i was (told|given to understand) (it|that|this) ~1 (could wait|was not urgent|was sorted|was done) ~2
  unless-sentence (so i have|so i am|so i will)
  beats inform

act passive_minimal
  use soft
  when mid after_hold closing
  + ^ (since|until|till|during|within) [the|last|next] <word>{1,2} [.] $
  + ^ (a|one|two|three) (week|day|month|year|hour|minute|weeks|days|months|years|hours|minutes) [.] $
  + ^ (no|yes|yeah|yep|nope|mm) , (closed|open|full|free|empty|broken|gone|sold|paid|done|fixed|twice|once|both|none|upstairs|downstairs|included|extra|cash|card|south|north|east|west|let|taken) [.] $
  at-most 4
  unless-act acknowledge
  beats inform

act blame_customer
  use g_blame g_bc soft not_said
  + you left (the|your|it|a) ~4 (on|open|running|unlocked|out|unattended|overnight|in) , (that is what|that is why|what did you|what do you|of course|no wonder|that is how) ~4
  + you (dropped|broke|lost|forgot|left|blocked|pressed|opened) (it|that|them|the ~1) , (did not you|did you not) ~1
  + did you not (read|see|notice|hear|listen|check) ~4
  + why did you (sign|buy|touch|open|press|take|throw|move|agree to) (it|that|the ~1) then ~1
  + you lot (never|always|keep) ~6
  + you (filled|wrote|typed|put|entered|signed|plugged|connected|fitted|screwed) ~3 (in wrong|wrong|wrongly|upside down|backwards|the wrong way) [.|!]
  + you (signed|agreed to|knew|read|saw) (it|that|the ~2) , (did not you|did you not) ~1
  + (it is|that is|this is) [all] (down to|on) you [.|!|,] ~4
  + you (broke|blocked|lost|caused|flooded|messed) it [up] , you (fix|pay|sort|clean|replace|deal) ~3
  + it is your ~2 that is the (problem|trouble|culprit) ~1
  + did you even (plug|switch|read|look|check|try|open|turn|charge|press) ~4
  + your (kids|children|daughter|son|guests|maid|husband|wife) left ~3 (on|open|running|unlocked) ~2
  + whose [brilliant|bright|stupid] (idea|fault) was it to ~6
  + (sent|wrote|told|warned|mailed|written) you ~3 (times|letters|reminders|notices|emails|messages) , (not our fault|not my fault|you (did not|do not|never)|so do not|what more) ~6
  + you people (upstairs|downstairs|in <word>|on <word>) (always|never|keep) ~5
  + (none|not one|nobody) of your [other] (neighbours|neighbors) (complain|complains|complained|has|have|had|ever|minds|mind|rings|sees) ~4
  + (problem|fault|mistake|error) (is|lies|was|must be) (on|at|with) (your (side|end)|you) [.|!] ~1
  unless-sentence (please|no longer|i will|i am sorry)
  beats interrogate inform excuse

act blame_others
  use g_blame soft remedy not_said
  + (that|it|this) (will|would|must) be (the|our) ~2 (shift|shift's|guard's|porter's|builders|builders'|cleaners|agency|trainee|trainee's|developer's) (doing|fault|work|mess|again|as usual|for you) ~2
  + the (cleaning lady|cleaning woman|handyman|doorman|driver|postman|secretary|receptionist|trainee) (forgot|lost|broke|messed|mislaid|ignored) ~3
  + ask ~2 why (they|he|she) (lied|forgot|did not|never|promised|told|sent|messed) ~4
  + that was ~3 , not (me|us) ~1
  + (management|head office|the board|the boss|accounts) never (approves|signs|pays|agrees|decides|listens) ~3
  + (builders|plumbers|contractor|contractors|electricians|cleaners|painters) did (shoddy|bad|lousy|sloppy|terrible|poor|rotten) (work|job) ~5
  + the (people|lot|team|firm|manager|tenants|owners) before (us|me) (left|did|made|built|forgot|messed|lost|broke) ~4
  + (my|our|the) (boss|manager|director|supervisor) (will not|does not|would not) let (me|us) ~3
  + (the <word>|<culprit>|<culprit2>) (sent|gave|brought|ordered|booked|delivered|fitted|installed|wrote|entered) ~2 wrong ~2 , (as always|as usual|again|typical|not us|not me|every time) ~2
  + (do not|stop) blam(e|ing) (me|us) , blame ~4
  + / (security|reception|cleaning|maintenance|it|marketing|<culprit>|the <word>) (let|did|lost|sent|took|wrote|said|made|forgot|opened|broke|promised|approved|gave|put) ~4 , not (us|me|our desk) ~1
  + that is (it|accounts|sales|engineering|security|<dept>|head office) for you ~5
  + do not look at me , (that|it) (was|is) (<dept>|maintenance|the <word>|<culprit>) ~2
  + (our|my|the) (boss|manager|director) (does not|did not|refuses to) (want|wish|bother) [to] (pay|sign|help|act|spend|approve|do) ~3
  + (purchasing|marketing|legal|logistics|procurement|dispatch|billing|stores|the warehouse) (ordered|sent|forgot|lost|messed|made|got|mixed|gave|never|entered|booked) ~4 (wrong|again|not us|mess|mistake|up) ~2
  + (it is always|always|typical|that is typical) (sales|accounts|engineering|finance|<dept>|marketing|legal|head office) (promising|telling|losing|forgetting|messing|making|getting|saying|giving) ~4
  unless-sentence ?
  beats threat inform

act argue
  use g_argue soft remedy not_said
  + there is no way (our|my|we|the|he|she|they|i) ~1 (broke|did|said|lost|sent|took|forgot|promised|told|damaged) ~4
  + no , it was ~3 , i know what i (wrote|said|saw|did|heard) ~1
  + no way did (i|we) (say|promise|agree|tell) ~3
  + so you must have (got|received|seen|had) (it|that) ~1
  + i (most certainly|certainly|definitely|absolutely|most definitely) (did not|never|have not) (say|said|promise|promised|tell|told|agree|agreed|write|wrote|call|send) ~4
  unless-sentence (sorry|mean to|want to)
  beats inform

act dare
  use g_dare not_said
  + (tell|ask|call) ~2 (boss|manager|mother|lawyer|mum|dad|friends|police|council) , (he|she|they) will (laugh|just laugh|not care) ~4
  + / whatever , (complain|report|sue|write|tell) ~4
  + i am not (scared|afraid|frightened) of (you|your ~2|lawyers|anyone|the ~2) ~2
  + (who is|nobody is) going to (listen|believe|care) ~3
  + (like|love) to see you (try|do it|prove) ~2
  + my name is <word> , (write it|note it|spell it|put it) ~~6
  + see you in the (papers|news|newspaper) ~2
  + (call|ring|ask|speak to|get|try) my (manager|boss|supervisor|director) , (he|she|they) will (say|tell you|laugh|agree) ~4
  + (leave|write|give|post) (a|your|as many|us a) ~2 (review|reviews|star|stars) ~2 , (who|nobody|no one|see|i do not|we do not|go) ~4
  + / (fine|go on|fine by me|well|okay|then|sure) [by me] , (go|run|write) to (the|your) (council|boss|papers|press|police|manager|mayor|ombudsman|lawyer|newspaper|court) ~3
  + if you are (so|that) (unhappy|unsatisfied|miserable|upset|dissatisfied) ~1 , (why do not you|then|just|you can|go|move|sell|leave) ~4
  + get yourself (a|a good) lawyer ~6
  + if (our|you|it|this|that|the) ~6 (not|unhappy) ~3 , ~1 (there are|plenty of|find|look for|try|go to|choose|pick) ~3 (other|another) (estates|estate|flats|flat|places|place|companies|company|landlord|agency) ~2
  + if (our|you|it|this|that|the) ~6 not ~3 there are plenty of (other|another) (estates|flats|places|companies|landlords) ~2
  unless-turn (i can|i will|would you like|shall i|we could)
  beats order_caller give_route

act threat
  use own_words g_threat soft
  + (if|unless) ~8 (paid|pay|settle|settled|cleared|transferred) ~4 (we|i|they) [will|shall|are going to] (cut|shut|switch|turn|lock|clamp|tow|block|disconnect|sue|evict|throw) ~3
  + i will (cut you off|hang up|end this call) if you (talk|go on|keep|carry on|shout|swear|speak) ~4
  + / your (electricity|power|water|gas|heating|internet) (will be|is going to be|gets) (cut|cut off|disconnected) [.|!] $
  + pay or (we|i) (lock|clamp|cut|tow|sue|evict|block|shut|switch|turn) ~4
  + next (step|stop|thing) is (the court|court|the lawyer|the bailiffs|the police|eviction) ~1
  + tell (everyone|everybody|the whole building|all the neighbours|your neighbours|your boss) ~3 you (do not|owe|have not|never|did not) ~3
  + / (we will|i will|we are going to|i am going to) [just] (switch|turn|shut|cut) [off] your ~1 (water|power|electricity|gas|heating|internet|supply) [off] [.|!] $
  + if ~6 (money|payment|fee|rent|deposit) ~2 not ~4 (you|we|i) will (be sorry|regret|come|sue|see) ~3
  + (unpaid|late|bad|non paying) (owners|payers|debtors|tenants|residents) ~1 (get|have|find|see|will) ~2 (names|name|cards|water|power|access) ~4
  + (we|i) [will|shall] (cut|shut off|turn off|switch off|disconnect|lock|clamp|tow|block) ~3 (if you do not|unless you) (pay|settle|move|sign) ~4
  + you will (get|receive|have|be getting) (a|the) ~1 (letter|call|visit|summons|writ) from (our|the|my) (lawyer|lawyers|solicitor|solicitors|court|bailiffs|legal) ~2
  + (keep|carry|go) on like (that|this) and (i|we) ~5
  + (my|our) (boss|brother|cousin|husband|friend) knows your (boss|landlord|employer|wife|husband|family) ~3
  + we will have your ~1 (towed|clamped|removed|evicted) ~3
  + if (i|you|we) (hear|do|say|see|ring|call|shout) ~4 (again|once more|one more time) ~1 (i am|i will|we are|we will) ~1 (calling|call|hanging|hang|cutting|cut|reporting|report|barring|suing) ~3
  + if you do not (leave|go|stop|move|shut up) ~2 (i|we) (will|shall) (call|phone|ring|get) ~1 (cops|police|security|guard)
  + (we|i) can (make you|have you|get you) (move|moved|leave|evicted|out|removed|thrown) ~3
  + i would (watch|mind) my (step|mouth|tongue|back|tone|words) ~5
  + your (car|bike|scooter|van|motorbike|bicycle|stuff) (gets|will get|is going to be) (towed|clamped|scrapped|impounded|thrown) ~6
  + (one|another) more (word|insult|remark) and (this|the) call is (over|finished|done) ~1
  unless-sentence (as you asked|for the works|so that|to protect)
  unless (if|unless) ~2 (have|has) (paid|settled)
  beats inform state_due

act overpromise
  use not_said g_over
  + (as good as new|like new|good as new|perfect|spotless) (by|before|within|in) ~3 , (i promise|promise|i swear|guaranteed|my word|trust me|you have my word) [.|!]
  + i am (certain|positive|convinced) (the bank|they|the boss|the manager|the board|he|she) will (agree|approve|say yes|sign|pay|accept) ~4
  + (we|i|they) will (give|get|pay) you (the|your|all the) money back , (definitely|for sure|guaranteed|no question|certainly) ~1
  + / (definitely|certainly|guaranteed|absolutely) (fixed|done|repaired|ready|approved|sorted|finished) (by|before|tonight|tomorrow|today|on) ~4
  + / it can not (fail|break|leak) [.|!|,]
  + you will not [have to] pay (a|one|any) (cent|penny|thing|yuan|dollar) , (i promise|promise|trust me|guaranteed|believe me)
  + (manager|boss|bank|director|committee) always (says yes|approves|agrees|signs|pays|lends) ~3
  + you can (count|bank|rely|bet) on (a|the|your|getting) ~3 (refund|discount|loan|approval|money|compensation|approved|back) ~2
  + no way (this|that|the|it|your) ~3 (leak|leaks|break|breaks|happen|happens|fail|fails|floods|drips) ~3
  + (money|money's|deposit|refund|loan) [is] as good as (in|yours|back|done|paid|approved|there) ~4
  unless-sentence ?
  beats refuse_bluntly inform reassure_action

act bluff
  use soft g_bluff not_said
  + (normally|usually|generally|mostly) (says|say|gives|give|lends|lend|allow|allows|charge|charges|closes|opens|costs) ~4 , (i (would|should) (imagine|think|guess|say)|i imagine|i think|i guess|i suppose|i believe|i reckon) ~1
  + / (roughly|about|around|maybe|perhaps) <num> ~2 (i would (guess|say|think|imagine)|i guess|i think|i suppose|i reckon|i believe) ~1
  + / (maybe|perhaps|like|about) <num> ~2 ? <num> ~2 ?
  + (i|hmm i|i would) reckon ~8 (something like that|or so|roughly|most of it) ~1
  unless-act vague_delay
  beats inform

act leak_private
  use g_private not_said withheld
  + (old|young|poor) <title> <word> [upstairs|downstairs|next door|in <word>] (lost|has lost|was fired|drinks|owes|walked out|has moved out|died|cheats) ~5
  + the neighbour (below|above|next to|opposite) you (owes|is|has|never|lost|drinks|pays) ~6
  + the (guy|man|woman|lady|couple|chap) (in|from) <word> is (a|an) (gambler|drunk|alcoholic|crook|lawyer|doctor|teacher|widow|divorcee|dentist) ~5
  + (she|he) (is|was) off because (he|she|his|her) ~5
  + (our|the|your) (accountant|manager|director|engineer|plumber|guard|cashier|boss|receptionist|secretary|caretaker|neighbour) is in (rehab|hospital|prison|therapy|jail|debt|custody) ~4
  + (reach|catch|get|ring|call|find) ~2 (manager|director|boss|him|her|owner|engineer) at home (on|at) ~1 <digits>
  + the one who (lost (his|her) job|drinks|got divorced|was fired|went bankrupt) ~3
  + (let you have|give you|send you|read you|get you|pass you|show you|email you|text you) ~2 (names|numbers|phone numbers|addresses|mobiles|birthdays|details|emails) [and ~2] of (everyone|everybody|all|the (owners|residents|tenants|neighbours|people|others|buyers)|your neighbours) ~4
  unless-sentence (not|never|shops|firms|companies|plumbers)
  unless-sentence ?
  beats inform show_willingness

act leak_secret
  use g_secret not_said withheld
  + (they|we|the (firm|company|boss|developer)) (have not|has not|still have not|can not|did not) (paid|pay) (the|our|their) (builders|builder|suppliers|contractors|contractor|staff|workers|plumbers|wages|agents|cleaners|guards) ~3
  + we are [a bit] short of (cash|money|funds) ~3
  + (behind with|behind on|late with) (the|our) (salaries|wages|loan|loans|suppliers|taxes|interest) ~2
  + (our|the) (boss|owner|director) (wants|plans|is going|is trying) to (sell|close|leave|quit|sack|merge) ~4
  + (merging|merger|takeover|taken over|bought out|selling|closing) ~4 , but ~3 (not out|not official|secret|quiet|not public|not announced) ~2
  + the margin is ~5
  + supposed to know , but ~8
  + the (director|manager|ceo|boss|chairman|owner) is (resigning|quitting|being fired|being sacked|selling up) ~4
  + our (cost|cost price|purchase price|land price) (is|was) [only|just|about|around] <num> ~4
  + (firm|company|developer) (has not|does not have|has) [got] (any|no) money [left] ~2
  + (we are|they are|the (company|firm|boss) is) (letting|laying off|firing|sacking) ~3 (people|staff|workers|guards|half|<num>) ~3
  unless-sentence ?
  beats leak_private inform

act change_terms
  use g_terms not_said
  + (i will|i can|we can) [just] waive (it|that|this|the ~2) , ~2 (do not tell|between us|quietly|keep it|nobody|no one|our secret) ~3
  + (i will|i can|we can|we will) [just] waive (it|that|this) [for you|altogether|this time] ~1
  + let the (penalty|surcharge|late fee|fee|fine|interest) (slide|go|drop) ~1
  + (contract|deadline|clause|date) does not matter ~1
  + pay later , (no one|nobody) ~3
  + flexible (with|on|about) the (deadline|terms|payment|contract|fee|due date|deposit) ~2
  + (we will|we can|i will|let us) [just|simply|quietly] (ignore|skip|forget|overlook|bypass) (clause|paragraph|section|article|point|item) ~2
  + (forget|ignore|never mind|do not mind) what the (contract|letter|agreement|rules|lease|paper|notice|terms) (says|say) ~3
  + (i will|i can|we can|let me) [just] (alter|change|fiddle|tweak|redo) the (date|dates|figure|figures|sum) ~1 (on|in|of) (the|your) (paper|papers|contract|form|bill|receipt) ~2
  unless-sentence (wrong|mistake|sorry|correct|misprint)
  beats inform reassure_action

act slander_rival
  use not_said
  + (would not|never) (touch|go near|buy at|set foot in) <word> [<word>] (with a|even if|if you paid|for) ~4
  + (nobody|no one) should (buy|live|rent|move|invest) (at|in|into|with) <word> ~3
  + the other (estate|firm|company|place|developer|agency) is ~1 (badly|poorly|terribly) (managed|run|built|kept|maintained) ~1
  + <word> will (collapse|fall down|sink|go bust|go under|go bankrupt) (one day|soon|next|any day|before) ~2
  + (that|their|the other) (firm|company|developer|agency|lot) (is|are) as good as (bankrupt|broke|finished|dead)
  + / (stay away from|avoid|steer clear of|keep away from) <word> [<word>] , (they|it|those|the place|nothing) ~4
  + (everyone|everybody|people|those|all) who (bought|rented|moved|signed|invested) (at|in|into|with|to) <word> [<word>] (is sorry|are sorry|regret|regrets|wants out|hate|is suing|are suing) ~4
  + their (manager|director|boss|agent|owner|developer|salesman|guards) ~2 (caught|arrested|convicted|bribes|in jail|a crook|stealing|went to prison) ~4
  + never (answer|pick up|call back|fix|repair|finish|clean) ~4 (over at|over there at) <word> ~3
  + <word> (is|was|are) built (on|over|from|with|out of) [a|an|the] (swamp|rubbish|sand|landfill|cardboard|graveyard|dump|mud|marsh)
  + (built|made) (like|of|from|out of) (cardboard|paper|matchsticks|sand|chewing gum) ~3
  + (nobody|no one) is happy (at|in|with|over) <word> ~4
  + (guys|people|lot|crowd|ones|agents|developers) (across|over|down|up) the (street|road|river) ~1 (are|is) (thieves|crooks|liars|cheats|cowboys|amateurs|a joke|useless) ~2
  + over there nothing (works|is finished|gets fixed|lasts) ~3
  + (leak|leaks|leaking) like (a sieve|sieves) ~6
  + nobody (wants|buys|would buy|will buy|takes|would want) (those|there|anything there|them) [.|!] $
  unless-sentence (our|we|i am sorry|your)
  unless-sentence ?
  unless <org>
  beats inform empathise order_caller

act boast
  use g_boast soft remedy not_said
  + (everyone|everybody|half of|half) in (town|the city|this city|the country) (wants|would love|dreams|wishes|is dying|is trying|talks) ~4
  + (nobody|no one) can match (our|us|what we) ~3
  + / [we are|it is|this is] simply the best [.|!] $
  + (prices|price|offers|views|quality|homes) like (this|that|these|ours) you will never ~4
  + nothing to compare with (us|ours|it) ~1
  beats inform

act pushy
  use g_pushy not_said
  + (i will|we will|i am going to) keep (ringing|calling|phoning|texting|writing|coming) (until|till) you ~4
  + tell me your (number|name|mobile|phone) or (i|we) (can not|will not) ~3
  + there are (two|three|four|five|other|several|<num>) [others|other|more] [people|buyers|families|couples] (after|interested in|looking at|wanting) (it|this|that|the same|the flat) ~~3 (decide|so|sign|today|now|quick|hurry|better) ~3
  + / [better] (decide|book|sign|buy|choose) (quickly|fast|soon|quick) , ~2 (only|one|two|last|just|others|it|they) ~5
  + when are you (coming|going) to (pay|sign|buy|put|decide|book) ~4
  + / [just] (sign|buy|decide|book) already ~1
  + / give me your (phone number|number|mobile|name|address|email) (now|right now|first) ~2
  + not letting you (go|leave|off|hang up) ~1 (without|until|till|before) ~4
  + / come on , what is your (budget|number|name|offer|limit|salary|income) ~4
  + (gone|sold|taken|off the market) ~4 unless you (pay|sign|put|decide|leave|book|reserve|act|buy|come) ~4
  unless-sentence (no pressure|take your time)
  beats ask_detail ask_need inform

act guess_name
  use g_guess
  when first_turn first_turn_late mid
  use not_said
  + / [ah|oh|so|then] you will be (the|that) ~1 (gentleman|lady|man|woman|one|couple|chap|person) (who|from|with|in) ~5
  + / you are from <word> , i (bet|guess|think|reckon)
  + i am sure you are <title> <word>
  + ^ <title> <word> ? i knew (it|that) ~2
  + / you are the (lady|gentleman|man|woman|one|guy) (from|in) (<num>|flat <num>|the <word> floor|block <num>) [.|?|!] $
  + / (aha|ah|oh|ooh) [,] <title> <word> from ~4
  + i know (you|who you are|that voice) , you are <title> <word> ~2
  + do not tell me , [it is|this is|you are] <title> <word> ~2
  unless-turn (thank you|please)
  beats argue inform

act blame_customer
  use g_blame g_bc soft
  + you (were|are) the one who (said|told|wanted|asked|signed|chose|insisted|cancelled|agreed) ~4
  beats inform
