# Slang, small talk, coarse words, nicknames, and what is called across the room.

@rewrite alright | allright = all right
@rewrite kinda = kind of
@rewrite sorta = sort of
@rewrite should've | shouldve = should have
@rewrite could've | couldve = could have
@rewrite would've | wouldve = would have
@rewrite must've | mustve = must have
@rewrite dunno mate = do not know mate

@set chum = mate|love|luv|dearie|darling|sweetie|honey|hon|babe|bro|dude|buddy|pal|guv|bruv|hun|sweetheart|sunshine|my friend|matey|kiddo|pet|duck|petal|squire|champ|boss man|fella|girlfriend|babes|sis|doll
act slang
  use two_slang g_slang
  unless (builder|developer|company|firm) (went|goes|has gone) bust
  + okey dokey ~1 (mate|love|pal)
  unless-turn (you are through to|good morning|good afternoon|good evening|<org>)
  unless-act shout_colleague sarcasm nickname
  + / (shoot|fire away) [.|!|then] $
  + <notafter my|your|his|her|the|a|our|best|team|flat|room|old|running|mr|mrs|ms|soul|class|school|work> (mate|buddy|pal|dude|bro|luv|babe|hun|guv) /
  + (no idea|no clue|nope|come on|hold on|never mind|relax|easy|not my (job|problem)|all good|planet|flats|easy now|do that|try|tomorrow|later|know|sure|idea|clue|place|town|world) <chum> (.|!|?|,|/|$)
  + (hell|much|you|it|that|now|up|out|it is|moment|minute|wait|then|luck|on|there|me|day|evening|morning|one|again|soon|done|sorted) <chum> (.|!|?|,|/|$)
  + / <chum> /
  + (no problemo|no worries mate|sure thing <chum>|what is cooking|what can i do you for|do you for|my bad|nailed it|bingo|a doddle|chill out|take a chill|easy peasy|job done|job is a good|hang loose|hang tight|peace out|rock on|far out|you bet ya|you betcha|betcha|hell yeah|heck yeah|hell no|okay doke|okay dokey|okay dokay|hunky dory|tickety boo|spot on|bang on|smashing|ace|bonza|crikey|blimey|gosh|jeez|geez|yippee|woohoo|yay|ooh la la|alrighty|aye aye captain|rightio|righty|toodeloo|pip pip|bye bye now|ta ra|tara|tata|hasta la vista|adios|tschuss|see you later alligator|in a while crocodile|night night|nighty night|sweet dreams|kisses|xoxo|xx|big hug|hugs)
  + / (sweet|bingo|nice|wicked|mint|epic|sick|legend|boom|yo|oi oi|hey hey|lush|brill|fab|ace|super duper|peachy|groovy|dope|lit|whatevs|totes|natch|def|defo|ciao ciao|bysies|byeee|byee|buh bye|later gator|tnx|thx mate|np|nvm|brb|idk|tbh|btw|fyi mate|lmao|rofl|omg|wtf|haha yeah) (!|.|,|job|one|as|mate|$) ~1
  + (nice one|cool|awesome|super|sweet|great stuff|top stuff|brilliant) (cheers|mate|ta|catch|see|bye|later|laters|i |we |got|job)
  + (see|catch|talk to|speak to) (ya|you later|you soon|you around|ye|yous)
  + (gone|going|went) (bust|bonkers|bananas|haywire|belly up|kaput|doolally|west)
  + (is|are|was|got|all|totally|completely|bit) ~1 (knackered|dodgy|wonky|buggered|busted|banjaxed|borked|bust|on the fritz|naff|iffy|rubbish at|fubar|up the spout|pants|crappy|minging|manky)
  + (give|drop) (us|me|him|her|them) a (bell|buzz|shout|tinkle|holler|line|ding)
  + (kick the bucket|hit the sack|hit the road|a piece of cake|no skin off|up for grabs|bob is your uncle|cost a bomb|cost an arm and a leg|a couple of quid|quid|bucks|grand|tenner|fiver|peanuts) (.|,|!|mate|/) ~1
  + (gotcha|righto|righty|yup|cheers) (leave|will|i |bye|cheers|see|on it|then|love|mate|chum|done|that)
  + (what is|how is) (up|it going|it hanging|tricks|things|happening|poppin|new) [then] (?|mate|love|!|/) ~1
  + (hey|hi|hello|heya|howdy|morning|evening|afternoon) (there <chum>|you guys|guys|folks|peeps|gorgeous|handsome|beautiful|<chum>)
  + (half a sec|two secs|two ticks|half a mo|just a mo|a mo|in a jiff|in a jiffy)
  + / (ta|cheers) [very much|ever so|a lot|a million|a bunch] [love|mate|for|then|bye]
  + (lemme|watcha|whatcha|ain't|y'all|innit|yous)
  + me and the (lads|boys|girls|guys)
  unless you (said|say|wrote|called)
  unless (mr|mrs|ms|miss|dr) <word>
  unless (dead|new|old) (dear|love)
  unless (i am at work|working|after work|mr <word>|mrs <word>)
  unless-turn (at work|i am working|at the desk|on the desk|after work|ring you tonight|after six)
  unless (mr|mrs) dude

act chat_joke
  unless ha , (that|yes|you|true|good|well)
  use g_joke remedy
  unless-sentence surcharge
  unless surcharge
  unless-act change_terms leak_secret badmouth_caller sarcasm brief_colleague
  unless (therapist|doctor|lawyer|psychiatrist|specialist|surgeon)
  + a man walks into ~5
  + listen to this (one|joke|story) ~6
  + <word> ~3 is (dating|seeing|sleeping with|in love with|engaged to) (the|our|a|mr|ms) ~3
  + guess how (old|much|many|long) ~5
  + you should have seen ~8
  + (are you|is it you who is) the one with the ~5 (dog|cat|car|baby|hat|bike|garden|balcony) ~6
  + i nearly did not come in ~2
  + (what is|how is) the weather ~6
  + (what is|how is) the weather ~8
  + (girl|guy|boy|man|woman|boss|manager|guard|accountant|receptionist|colleague) ~3 is (dating|seeing|going out|sleeping|married|in love|engaged) ~4
  unless get this wrong
  + what did (he|she|they) say ~4 (then|next|what|and)
  + tell me everything ~4
  + (ha ha|haha|hahaha|hahahaha|hehe|hihi|hee hee|ho ho|lol|rofl|lmao|ha) [ha] (!|.|,|$|/)
  + (just|only|was|were|am) [just|only] (joking|kidding|teasing|messing|pulling your leg|having you on|winding you up|having a laugh)
  + (you will|you are going to|going to make you) (laugh|crack up|die laughing|love this|like this one)
  + (you will not|you would not|you will never) (believe|guess) (what|who|this|how|it) ~4
  + (have you|did you) (heard|hear) (the one|the joke|the latest|the gossip|about (the|our) (manager|boss|guard|accountant)) ~4
  + (did|have|do) you (see|watch|watched|seen|catch|follow|like) ~3 (game|match|film|movie|show|series|final|football|news last night|episode|cup|concert|telly)
  + (what|where|how) (are|were|did|do|was) you ~2 (doing|off to|going|up to|do|go|spend|plans) ~3 (weekend|holiday|holidays|tonight|after work|summer|christmas|evening|new year|yesterday|lunch|dinner|last night) ?
  + how was your (weekend|holiday|holidays|evening|day|trip|lunch|christmas|birthday)
  + my (knees|knee|back|head|feet|legs|eyes|neck|shoulders|stomach|shoes) (is|are) (killing|hurting|aching) ~2
  + i would rather be ~2 (beach|bed|home|holiday|pub|sofa|bar|anywhere)
  + (i|we) went (running|shopping|swimming|dancing|skiing|hiking|fishing|to the (gym|pub|cinema|beach|match|hairdresser)|clubbing|camping) ~3
  + (any|got any|have you got any|have you got|have you any) [nice] plans [for] ~4
  + what did you have for (lunch|dinner|breakfast|tea)
  + (it is|is not it|what a|such a) ~1 (freezing|boiling|baking|pouring|cold|hot|sunny|chilly|lovely day|gorgeous|sweltering|windy|foggy|muggy|miserable) ~2 (today|is not it|out there|out|weather|(are not we)|outside|in here) ~2
  + (i am|i feel|i was|feeling) [so|a bit|really|rather|quite|very|dead|absolutely|just|still|feel] (tired|exhausted|sleepy|hungry|starving|bored|knackered|hung over|in a (silly|funny|good|bad|great) mood|fed up|half asleep|yawning|on a diet) ~3
  + (dying|desperate|gasping|longing) for (a|my|some) ~2 (tea|coffee|cup|cuppa|lunch|break|holiday|beer|drink|smoke|cigarette|weekend|cigar|nap)
  + (can not|could not|can hardly|hardly) wait (to get home|to go home|for (the weekend|my|friday|lunch|five|home|the holidays)|till (five|friday|six|lunch))
  + (glad|happy|pleased) to (see the back of|be going home|get out of here|finish) ~4
  + (thank god|thank goodness|thank heavens|roll on|happy|fridays|mondays) ~1 (friday|it is friday|eh|again|the weekend|weekend|hey)
  + (my|our) (sister|brother|mum|mother|dad|father|aunt|uncle|nephew|niece|cousin|gran|grandma|daughter|son|boyfriend|girlfriend|husband|wife|flatmate|best friend|mate|hairdresser|dog|cat|neighbour) ~~6 (laugh|married|hilarious|same problem|too|birthday|wedding|funny|always says|got|bought|just|loves|snores|drives|is getting|was|thinks|told|you know|reckons)
  + (we|i) (were|was|went|had|got|stayed|danced|drank|partied|did|saw|met) ~5 (last night|at the weekend|on saturday night|till (two|three|four|five|late|dawn)|party|pub|hangover|karaoke|concert|beach|on the bus|on holiday|a nice weekend|cinema|barbecue|disco) ~3
  + (my head is killing|i am so hung|what a night|some night that was|big night) ~3
  + (i love|i like|nice|lovely|great|cool) your (ringtone|voice|accent|name|laugh|hold music|music|dog) ~3
  + you sound (like|just like) (my|a|an|that|someone|the) ~4
  + (rumour has it|word is|a little bird|the gossip|they say) ~1 (the|our|that|told|mr|ms|mrs|is|he|she|around here|in the office|goes) ~5
  + (guess|know) (who|what) (i|we|our|the) (saw|heard|met|did|boss|had|found|got) ~4
  + (so (then|there) (i|we|he|she) (said|told|was|were|says|goes)|wait till (i|you) (tell|hear)|oh my god|no way really|get this|long story but) ~6
  + (speaking of|talking of|that reminds me of) ~2 (which|weekend|holidays|food|lunch|my|funny|the other day)
  + (hilarious|that is so funny|that is a good one|good one that|you crack me up|you are funny|you are so funny|made my day|laughed out loud|laugh my head off|so funny|too funny|how funny|funny old world|comedy gold)
  + (at least|now|so|well) you have [got] a [free] ~1 (swimming pool|pool|shower|waterfall|fountain|sauna|aquarium|jacuzzi|spa)
  + (do|did) you (come|grow up) (from round|round here|from here|from the north|from the south|in this) ~3
  + do not mind me ~4
  + more fun ~5
  + (my|what is your|are you a) (star sign|zodiac|horoscope|favourite|taurus|gemini|leo|scorpio|virgo)
  + (between ourselves|juicy|scandal|the gossip|gossip) ~3 (office|here|story|is|about)
  + [so] what are you (up to|wearing|having for) [today|tonight|then|these days] (?|.|!|/)
  + (depends if|hope) the boss is (looking|not looking|out|away) ~4
  + (i might|i could) (sneak|grab|nip out for) ~3 (one in|coffee|smoke|nap|bite)
  unless (form|notice|letter|repair|appointment|viewing|leak|bill|contract|discount|floor price|clause|surcharge|film night|club)
  unless (i am|are) sorry to hear
  unless (your|the) (leak|repair|lift|heating|water)
  unless (nobody|no one) told
  unless-turn (it was my day off|at work now)
  beats inform

act coarse
  use two_coarse g_coarse soft own_words
  unless (another idiot with|for heaven's)
  unless-act badmouth_caller
  + (go|go and) (screw|stuff|fuck) yourself
  + full of (shit|crap)
  + / [oh] (jesus christ|jesus|christ|christ almighty|for god's sake|for christ's sake|for fuck's sake|god almighty|bloody hell|hell's bells|bugger|bugger me|blast|crap|damn|dammit|damn it|hell|sod it|sod off|feck|effing hell|flipping hell|balls|cobblers|piss|bum) (!|,|.|it|$|/) ~1
  + (oh for|for) (god's|christ's|fuck's|heaven's|pete's|crying out loud) ~1
  + (what|who|why|where|how) (the|on|in) (hell|heck|bloody hell|blazes|fuck|devil|god's name) ~4
  + (get|be) the hell (off|out|away) ~3
  + (load|bunch|pile|heap|piece) of (crap|bullshit|bollocks|shit|cobblers|horseshit|junk|garbage)
  + (total|utter|complete|absolute|absolute and utter|such) (crap|bullshit|bollocks|tosh|rot)
  + (bloody|effing|frigging|freaking|flipping|stinking|sodding|bleeding|blasted|damned|goddamn) (<word>|hell|computer|thing|time|phone|system)
  + (you|that|those|these|the) (bloody|little|rotten|stupid) (idiot|idiots|git|sod|swine|cow|pig|rat|shit|brat|toad|fool)
  + (give a|could not give a|do not give a) (damn|shit|toss|monkey's|hoot|fuck|rat's)
  + (screwed|pissed|buggered|arsed|cocked) (up|off|about|around)
  + can not be (arsed|bothered with (you|this|that))
  + (son of a|sod the|damn the|screw the|stuff the|to hell with) ~2
  + screw (this|that|you|the|it|your) ~2
  + out of your (bloody|tiny|damned|fucking) mind
  + (half wit|halfwit|numpty|pillock|plonker|muppet|dimwit|blockhead|birdbrain|airhead|scumbag|dirtbag|sleazebag|scum|lowlife|dipstick|nitwit|twerp|twit|ninny|dumbass|jackass|smartass|jerk)
  unless (dam|dams) (repair|repairs)
  unless (he|she|they|guard|caller|somebody|someone|who) ~1 (say|said|called|shouted|wrote|calls) ~6
  unless <word> (lane|road|street|gate|valley|creek)
  + out of your bloody mind
  + out of your (bloody|fucking|damned|tiny|blasted) mind

@set petword = boss man|the boss man|tubby|slim|curly|nobby|chalky|dusty|tiger|duchess|princess lee|skip|skipper|grandad|nan|brains|fatty|fatso|shorty|specs|baldy|bighead|chubby|chubs|ginger|smiley|speedy|missy|stretch|lofty|twiggy|titch|tiny|stumpy|pops|gramps|grandpa|granny|junior|kiddo|sparks|sparky|mouse|bunny|piggy|bulldog|moustache|beardy|longlegs|peanut|bubbles|grumpy|grumps|sleepy|dopey|giggles|motormouth|carrots|carrot top|red|buddha|rambo|tarzan|einstein|sherlock|superman|the professor|the boss lady|the dragon|the old man|the old lady|the old girl|the big boss|the big man|the big chief|big chief|the gaffer|the kid|the new kid|the boy wonder|the boy|the beard|the queen|the king|the general|the witch|wonder woman|mr know it all|mr grumpy|little one|skinny|slim|curly|blondie|four eyes|noodles|butterfingers|sweetcheeks|cookie|teddy|tiger|bear|monkey|panda|potato|dumpling|meatball|sausage
@set kin = uncle|auntie|aunty|big|little|fat|old|lazy|crazy|grumpy|skinny|chubby|mad|tiny|wee
act nickname
  unless-sentence with the beard
  unless oh it is you
  unless the old <word>
  + <petword> (is|has) ~1 (up|gone|down|out|off|on) ~4
  unless-turn (can not talk|i am on the desk|at the desk|ring you on my break)
  + (pass|put|hand|transfer|give|send|connect) you ~1 (to|on to|over to|with) <kin> <not problem|one|gate|boiler|brother|sister|house|price> <word> ~3
  + (put|get|fetch|grab|give you|ask|tell) <petword> (on|to|over|in|for|he|and)
  + (do not tell|tell|ask|told|with|from|to|by) (the boss man|<petword>) (.|,|!|?|/|$|he|she|about|that) ~1
  + / <petword> is (on|in|at|out|off|away|busy|not|with|having|gone|back|over) ~4
  + / [oh|yeah|well|sorry|our|ask|hello|look] [our] <petword> (is|has|will|was|does|handles|can|knows|took|went|said|takes care|takes|deals|fixes|left|comes|would|does that|gets|might|from|at|in|and|over)
  + (get|ask|ask for|tell|call|fetch|find|see|where is|to|with|want|wants|is|get you|want is|hand you to|pass you to|speak to|message|our|told) <petword> (.|?|!|,|/|$|when|if|you|about|in|there|back|from|here|will|is|and|for|to|on|he|she) ~1
  + / our <petword> ~4
  + (is|has) <petword> (in|out|there|back|gone|around|here|about)
  + / (ask|get|call|tell|see|fetch) <kin> <not problem|one|lift|gate|boiler|flat|building|pump|door|meter|system|lady|man|woman|gentleman|block|lock|key|pipe|tap|job|change|changes|brother|sister|people|ones|house|tenant|owner|contract|letter|number|price|friend|wall|walls> <word> (.|,|?|!|$|he|she|in|about|for|instead)
  + (let me|i will|i can|will you|shall i) [just] (ask|get|call|tell|fetch|grab|try|have) <kin> <not problem|one|lift|gate|boiler|flat|building|pump|door|meter|system|lady|man|woman|gentleman|block|lock|key|pipe|tap|job|change|changes|brother|sister|people|ones|house|tenant|owner|contract|letter|number|price|friend|wall|walls> <word> (.|,|?|!|$|he|she|in|about|for|instead)
  + / (uncle|auntie|aunty|big|fat|lazy|grumpy) <not this|that|it|there|please|dear|i|we|you|problem|one|lift|gate|boiler|flat|building|pump|door|meter|system|lady|man|woman|gentleman|block|lock|key|pipe|tap|job|change|changes|thanks|thank> <word> (will|is|has|does|handles|knows|can|took|went|fixes|said|comes)
  + that is what we (call|all call) (him|her)
  + (big|fat|uncle|auntie|old|little) <word>'s (got|on|out|in|away|not|off|at|the one|gone|coming|having)
  + (we|everybody|everyone|they) (call|calls|all call) (him|her|our <word>|the <word>) ~2
  + (his|her) nickname is
  + (the professor|the doc|the captain|the colonel|the sheriff|the wizard|the mole|the fox) (will|is|has|in (accounts|repairs|security|engineering)|from|does|handles|knows) ~4
  unless sorry i mean
  unless (ginger|red|tiny|sausage|potato) (tea|paint|light|door|button|lamp|gate)
  unless (mr|mrs|ms|miss) (young|small|little|big|old|bear|tiger|king|queen|carrot|red)
  unless (an|a|your) (old|little|big|young|tiny|fat) <word>
  unless (your|a|my|his|her) (teddy|bear|monkey|cookie|kid|boy|mouse|sausage|potato|tiger|peanut|granny|grandpa|red)

act shout_colleague
  use g_shout soft
  + ^ <word> ! get that ~4
  + ^ <not hello|hi|yes|no|hey|please|great|stop|wait|bye|goodbye|thanks|sorry|quick> <word> ! <word> ! ~~10
  + ^ (hey|oi|psst|yo) <not there|you|that|it|what|can|could|i|we|hello|love|mate|honey|listen|look|stop|watch> <word> [,|!] ~~12 [<word>] (?|!|.)
  + (hey|oi) (someone|somebody|anyone|anybody|you lot|guys|everyone|you) ~~10
  + / is (anybody|anyone|somebody|someone|nobody) (picking|getting|taking|answering|going to|dealing) ~4
  + / [hey|oi|will|can|could|please] (somebody|someone|anyone|anybody) (get|take|grab|pick|answer|fetch|find) ~4 (call|phone|boss|manager|line|this|that|door|him|her) ~2 [<word>] (!|?|.)
  + (has|have) (anyone|anybody|somebody|someone|you lot) (seen|got|taken) (the|my|our) ~4
  + (phone|telephone|call|visitor|someone|somebody|line <num>|man|lady|gentleman|customer) for (you|the boss|the manager|<title> <word>|<word>) [over there|on <num>|on line <num>] !
  + / [hey|oi] (table|desk|line|counter) <num> (phone|pick|answer|call) ~2
  + ^ <not hello|hi|yes|no|hey|oi|please|great|good|right|sure|sorry|wonderful|welcome|certainly|thanks|congratulations|impossible|exactly|what|stop|wait|bye|goodbye|never|really|oh|nonsense|rubbish|quick|louder|next|absolutely|perfect|excellent|lovely|seriously|wow|ha|bingo|sorted|cool|awesome|hurry|name|nope|gladly|indeed|correct|brilliant|fantastic|surely|happy> <word> ! ~~3 (there is a|you are wanted|have you|did you|do you|are you|is the|is mr|someone|somebody|where did|get over|get down|over here|on line|line <num>|a customer|that|it is|answer|your turn|hand me|bring|give me the|come over|come here|look|what did) ~~8 [<word>] (!|?)
  + <word> (get over here|get in here|come over here|come here [a|this] (minute|second|moment)|pick up line <num>|pick up the phone|your phone is ringing|you have got a call|it is for you) ~~3 !
  + (turn|switch) (that|the) (radio|music|tv|telly|television|noise|thing) (down|off) ~4
  + (keep it down|quiet|not so loud|shut that door|stop that noise) (over there|back there|you lot|you guys|everybody|in the back|you two)
  + who (is dealing with|wants to take|has got|is taking|left|took|moved|is on|wants) ~2 (this one|this call|the (lift|key|keys|form|phone|file|stapler|register)|it|line <num>) ~2 [<word>] (?|!)
  + is (mr|ms|mrs) <word> (in|there|about|back) (?|!) (phone|telephone|call|line <num>|someone|somebody) ~4
  + what is the price of ~4 ? !
  unless (could|would|may|can) i
  unless hey (can|could) you (hear|hold)
  unless-sentence (please|sir|madam)

act slang
  use g_slang
  when first_turn first_turn_late mid
  + (can|may) i (do|help|get) [for] [you] [with] , [my] (love|luv|dear|dearie|darling|sweetie|honey|hon|babe|mate|pal|duck|petal|sweetheart) ?
  + (help|do for|want|need|after) [you] , [my] (love|luv|dear|dearie|darling|sweetie|honey|hon|babe|mate|pal|duck|petal|sweetheart) /

act nickname
  + / [is|our|old] (baldy|lofty|titch|tubby|ginger|smiler|sparky|beardy|grumpy|sleepy|blondie|curly|lanky|chubby|specs|four eyes|shorty|fatty|slim|stretch|grandpa|granny|big guy|the boss man) (is|has|will|went|said|knows|'s|can|does|looks) ~4
  + (ask|get|fetch|find|call|tell|put you through to) (baldy|lofty|titch|tubby|smiler|sparky|beardy|blondie|curly|lanky|chubby|specs|four eyes|shorty|fatty|the big man|the boss man) ~2
  + (baldy|lofty|titch|tubby|smiler|sparky|beardy|blondie|curly|lanky|chubby)'s ~4
  unless-sentence (you|he|she) (called|call|calls|said|named)
