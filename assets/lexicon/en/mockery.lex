# Mockery, belittling and contempt; and contempt told to a colleague.

@guard quoted_speech
  unless (he|she|they|guard|caller|somebody|someone) ~1 (said|says|told|called|shouted|wrote)

act sarcasm
  unless-turn you do not say ! (what|when|how|who|where|tell|and then)
  use g_sarcasm soft remedy
  unless told you lot no
  + is (that|this|it) (too|so) (difficult|hard|complicated) (for you|to) ~4
  + are you always (this|so|that) ~3 ?
  + (nobody|no one|anyone|anybody) with [half] (a|any) (brain|sense|manners) ~5
  + some of us have to work ~4
  unless (to explain this for the|must be so)
  + (oh|ah) , bravo ~~8
  + out of your (bloody|tiny|damned|fucking) mind
  unless-act blame_others rush badmouth_caller slander_rival
  unless (you lot no|bless you for keeping)
  + i am (trembling|shaking|quaking|terrified|so scared) ~3
  + ooh (a|an|the) ~6 (letter|lawyer|complaint|threat|email) ~4
  + use your finger ~4
  + (slowly|carefully) this time ~8
  unless you do not say ! what
  + what do you expect for (that|the|this|your) ~3
  + i am not the one who (chose|bought|rented|moved|wanted|signed|decided) ~6
  + do you (talk|speak) (to|with) (your|everyone|everybody|all) ~4 like (that|this) ~3
  unless bless you for (waiting|your)
  unless bless you for being so (patient|kind)
  unless (nobody|no one) (forced|made|asked) you to (live|stay|buy|rent|move)
  + / [well|oh] that is (a|an) (brilliant|clever|genius|wonderful|fantastic) question [.|!] $
  unless some of us ~2 (work|things)
  + (never|not) heard a better (reason|excuse|story) ~4
  + a (hello|please|thank you|thanks|sorry|little manners|bit of politeness|little politeness) (would|might) be nice ~2
  + what a (charming|lovely|delightful|pleasant|sweet|friendly) (tone|voice|way|manner|attitude|person|greeting) ~4
  + (nobody|no one|you) ~1 (call|calls|calling) ~1 (that|this|yourself) ~3 ?
  unless messed it up
  + did (nobody|no one|anybody|anyone|somebody) [ever] teach you ~6
  + (bring|get|fetch|buy) [the|some|my] (popcorn|violin|violins|tissues|handkerchief)
  unless are making (it|that) up
  unless a (child|toddler|baby|dog|cat|monkey) (has|is|was|got)
  + you are all the same ~4
  unless a child could (fall|drown|reach|climb|be|get|trip|hurt)
  + (with|in) (that|your) (temper|attitude|manners|manner|tone) ~~5 (nobody|no wonder|no one|friends|alone) ~3
  + you must have been (absent|asleep|away|out|ill|off sick) ~2 (day|when|the day) ~4
  + (are not you|are you not) the (sharpest|brightest|cleverest|quickest|smartest|sharp|bright) ~5
  + words of one syllable ~2
  + (use|open) your [own] (eyes|ears|mouth|brain|head) ~4
  + (oh|ooh|well) (bravo|brilliant|genius|top marks|clever) ~~8 (you|found|switch|button)
  + (you could not|you can not|can you even|could you even) afford ~5
  + you do not (look|sound|seem) like (someone|somebody|a person|the (type|sort|kind)) (who|that|to) ~5
  + (thanks|thank you) a bunch
  + you are always (full of|on about|complaining|moaning|after) ~4
  + (ooh|oh|ah|well|my my) [,] look who (is|has|thinks|got|wants|woke) ~5
  + (do|must|should|shall|will|am) i [really|always|honestly|actually|seriously|supposed to] (have to|need to|explain|repeat|tell|to explain) ~3 (again|twice|everything|even that|every time|picture|hundred times|over and over|spell)
  + (do i have to|must i|shall i|should i) (explain|repeat|draw|spell|translate|read) ~3 (everything|even that|twice|again|for you|picture|it out|to you) [too|as well] ?
  + (do you want|shall i|should i|would you like|want|do you need|you want) [me to] (hold your hand|draw|spell|tie|wipe|fetch a|translate|come and (do|hold|wipe|turn|tuck)|tissue|a tissue|a medal|an apology in writing|someone to hold|me on my knees|a round of applause) ~4
  + did (nobody|no one|somebody|anybody|your (mother|parents)) ~2 (teach|tell|show|explain) you ~6
  + (surely|even) ~1 you (can|could|should|must|ought|will|might) ~1 (understand|know|see|manage|get|read|follow|work) ~3
  + (that|what) [is|a] (brilliant|clever|fascinating|wonderful|marvellous|splendid|genius|bright) (question|idea|plan|suggestion|observation|remark) (.|!|,|from|of you|that) ~2
  + (which|what) school did you ~3
  + what (did|do) they teach ~4
  + how old are you (.|?|!|really|anyway)
  + what are you , ~3 (five|ten|twelve|six|seven|four|three|stupid|deaf|blind|new|child|baby|idiot) ?
  + what are you (five|ten|twelve|six|seven|four|three|stupid|deaf|blind|new|child) ?
  + words of one syllable
  + (how|so) (lucky|blessed|honoured|privileged|fortunate) (we|i) (are|am|feel) ~5
  + (absent|asleep|away|sick|off) the day (they|you|we) ~4
  + (do you|did you|you) expect ~1 (a|the|me to|us to|applause) ~2 (parade|medal|applause|prize|thank|trophy|round|curtsy|bow|kneel|red carpet)
  + are not you (the|a) ~3 (drawer|box|block|bunch|crayon|genius|ray|bulb|expert)
  + you are (always|forever|constantly|never happy|never satisfied|only happy) ~1 [<word>] (complaining|moaning|whining|on about|calling|ringing|nagging|after something|unless|when|are you not)
  + you [do|really|just] ~1 (love|enjoy|like|live) ~1 (complaining|moaning|making (a fuss|trouble)|to (complain|moan|make a fuss|argue|hear yourself)|the sound of your own) ~2
  + (with|in) (that|your|such an|such a) (temper|attitude|tone|face|mood|memory|brain|manner|manners) ~6
  + your (household|family|flat|building|lot|floor|sort|tower|kind) ~1 (is|are) [always|nothing but|just] (trouble|a problem|complaining|difficult|the worst|a nuisance|a pain|a headache)
  + you are (nothing but|such a|a real|a right|always|a|quite a|quite the|just a) ~1 (trouble|nuisance|pain|bother|baby|headache|drama queen|troublemaker|pest|moaner|whiner|complainer|chatterbox|nag|annoying|tiresome|burden|charmer|comedian|expert|case) ~4
  + (you are|how|so) (annoying|tiresome|pathetic|hopeless|unbelievable|impossible to please|clueless|useless|insufferable|a disgrace|ignorant|ridiculous|a joke|a waste of time) (.|!|,|today|again|as usual|you|/) ~1
  + not [exactly|really|quite] (brain surgery|rocket science|quantum physics|higher mathematics|that complicated|so complicated|a science)
  + (any|have you [got] any|got any) (other|more) (genius|bright|clever|brilliant|stupid|silly|wonderful|great|fancy) (ideas|questions|suggestions|wishes|orders|requests)
  + what else (would|does|can) (the|his|her|your) (gentleman|lady|majesty|king|queen|highness|lordship|madam|princess) ~4
  + (breakfast in bed|red carpet|on a silver (plate|platter)|with a cherry on top|champagne|butler|a foot massage|a magic wand|violins|serve you on)
  + (i suppose|you must|do you|you seem to|perhaps you|so you) [think|believe|imagine] ~1 (think|believe|imagine) ~1 (we|i|the world|everyone|everything|it all|you own|money) ~7
  + / as (if|though) (we|i|anyone) (had|have|care|cared|were|was|would|did not have|could) ~4
  + [do you|you|have you|you have] still (do not|not|have not|did not) [got|get|gotten|understood|understand] (it|understood|understand|got it|followed|grasped|getting it) ~2
  + still (do not|does not) (get|understand) (it|that|me) ~2
  + [it is] so (simple|easy|obvious|clear) (a|any|even|my|that even) ~6
  + (a|any|even a|my) (child|toddler|baby|monkey|dog|cat|grandmother|five year old|six year old|ten year old|goldfish|parrot) [of (five|six|<num>)] (would|could|can|knows|gets|understands|has) ~4
  + how (hard|difficult|complicated) (can|could|is) (it|that) [be|to] ~4
  + how can (anyone|anybody|a person|one|somebody|you) be (so|that|this) ~4
  + how (stupid|slow|dense|thick|dumb|silly|naive|blind|deaf) (can|could|are|do) ~4
  + i am (terribly|so|really|absolutely|very|deeply|shaking|quaking|trembling) [so|very] (frightened|scared|terrified|impressed|afraid|shaking|trembling|in my boots|with fear|heartbroken|moved) (.|!|,|now|/) ~1
  + (thanks|thank you) [so much|a lot|a million|very much] for (nothing|your (charming|wise|sunny) ~2|that (pearl|gem|insight|lecture|speech)|(making|ruining|spoiling|brightening) my ~2|sharing|the (entertainment|show|compliment|abuse|insults))
  + you (obviously|clearly|plainly|evidently) (did not|do not|can not|were not|have not|never) (listen|read|understand|know|think|listening|thinking|paying|learn|learnt|heard|got) ~4
  + some of us (have|are|work|actually|need|do) ~4
  + you must be [great|a lot of|so much|really|very|so] ~1 (fun|a joy|a delight|proud|joking|kidding|lonely|bored|popular|joy|delight|charming) ~4
  + (congratulations|bravo|well done|hooray|hurray|hurrah|a round of applause|clap clap|top marks|full marks|ten out of ten|give yourself a medal|you deserve a medal|you win a prize|a gold star) [on|for|.|,|!] ~1 (you (managed|found|finally|did it|worked|can|have|noticed|only)|finally|at last|genius|sherlock|only <word>|reading|finding|dialling) ~4
  + no wonder (nobody|your|no one|they|people|everyone) ~6
  + no wonder (you|he|she) (are|is|live|lives|have|has|can|got|never) ~1 (alone|lonely|single|divorced|no friends|no one|nobody|lost|fired|late|stupid|poor|broke|evicted)
  + (can|could) (see|understand|imagine) why (your|nobody|people|they|no one|everyone|you are) ~6 (stand|left|hate|avoid|alone|moved|single|divorced|like you|mad)
  + (has|did|does) (anyone|anybody|nobody|no one) ever (told|tell|said|say) [you] ~5
  + (what|which) language (do|should|must|would|shall) ~5
  + (shall|do|should|must) i (say|repeat|explain|write) it in (english|chinese|french|latin|capital letters|big letters|crayon|another language) ~3
  + (nobody|no one) (forced|made|asked|makes|is forcing|begged|invited) you ~4
  + (pigs (might|may|can|will|could) fly|when hell freezes|in your dreams|keep dreaming|fat chance|nice try|tough luck|too bad for you|my heart bleeds|boo hoo|cry me|cry baby|poor you|poor baby|sob sob|play the violin|oh joy|oh goody|how thrilling|how exciting|how fascinating|i am thrilled|what a treat|what a joy|story of my life|tell me something new|you do not say|well well well|surprise surprise|no kidding|get a grip|lucky old|hard luck|hard cheese|big deal|whoop de doo|whoopee|hip hip|give me strength|heaven help|god give me|spare us|how original|how cute|how sweet of|how very clever|clever you|clever girl|clever boy|good boy|good girl|there there|diddums|aw bless|bless you for|miracles do happen|rome was not built|join the club|welcome to the (real world|club)|ever so sorry your|is it that time)
  + good luck with (that|it|your|finding|the) ~3
  + (have a nice day|have a good day|have a lovely day|have fun|enjoy) ~1 (if you (can|manage|know how)|your (misery|bucket|leak|puddle|cold shower|complaint)|being) ~4
  + (loudest|biggest|greatest|worst|most (annoying|boring|difficult|tiresome)|champion|chief|rudest) ~1 (complainer|whiner|moaner|customer|caller|tenant|resident|nuisance|baby|troublemaker|complaint) ~4
  + (where|who) (did you|told you|do you) ~1 (hear|get|read|pick up|find|dig up|that) (that|such|this) (rubbish|nonsense|garbage|drivel|fairy tale|idea|story|tale)
  + what (rubbish|nonsense|utter|tosh|drivel|piffle) ~3
  + (they|everyone|everybody|the whole <word>|we|people) (will|would|are going to|is going to|all|will all|must) ~1 (laugh|laughing|laughed|giggle) ~1 at you
  + (what a|such a) (baby|drama|fuss|performance|genius|shock|tragedy|catastrophe|diva|charmer|hero|martyr|comedian|poor soul|delightful person|pleasure to)
  + what a (lovely|charming|delightful|pleasant|wonderful) (person|man|woman|voice|attitude|customer|way) ~4
  + do you (ever|even|actually|really) (think|listen|wash|read|work|believe|hear yourself|own|know) ~4 ?
  + (ever|you ever) (thought of|considered|tried|heard of|think of) (reading|listening|thinking|cleaning|working|paying|a|an|the word|manners|getting|using|looking) ~4
  + is that (the best you can|supposed to (scare|impress|frighten)|all you (can (do|say|manage|think of)|have (got|to say))) ~3
  + (try|start|maybe try|how about|what about) (reading|using your|thinking|listening|cleaning|paying attention|learning|growing up|being (nice|polite)|switching your brain) ~4
  + (you call|are you calling|call) (that|this|yourself) a ~3
  + (i hope|hope|trust) you are (happy|pleased|satisfied|proud|ashamed) [now|of yourself|with yourself]
  + (must be|it must be|how) nice to have ~6
  + (too much|so much|all that|plenty of|nothing but) time on your hands
  + [it is|that is] (written|printed|all there|there) ~2 in (black and white|big letters|plain (english|chinese)|capital letters|bold) ~~6 [blind|see|read]
  + (was|is) (that|it) so (hard|difficult|terrible) (.|?|now|then|to)
  + (got it|clear|understood|is that clear|happy|satisfied) (now|yet|at last|finally) [genius|or|then|professor|,] ?
  + (genius|einstein|your majesty|your highness|your royal|princess|cupcake|snowflake|drama queen|smarty|big shot|hot shot|mr important|mrs important|little miss|mr perfect|mastermind|wise guy|clever dick) ~2 [<word>] (.|!|?|,|$)
  + (learn|go and learn|you should learn|first learn|better learn|time you learned|time you learnt) [how] [to|some] (read|speak|listen|write|count|english|manners|spell|behave|use|say|ask|dial|respect|be polite) ~4
  + (go back|back) to school
  + (were you|was he|you were) (born|dropped|raised|brought up) ~4 (barn|head|yesterday|stable|wolves|stupid|like that|that way)
  + (your|you have|with your) (poor|tiny|little|small|slow) (brain|mind|head)
  + (what|nothing) ~1 (is|goes on|between|wrong with) ~3 (your head|your brain|between your ears|you people|that head)
  + what is (wrong|the matter) with you
  + i (can not|could not) (put|make|say) it [any|much] (simpler|plainer|clearer|slower|more simply|more simple) [for you] ~2
  + i have (already|just) (told|explained|said) ~3 (twice|three times|a hundred times|a thousand times|<num> times|ten times|to you)
  + (how many more times|how many times|for the (last|third|hundredth|umpteenth|tenth|<num>th) time|once and for all)
  + (did|are|were) you (not listening|listening at all|even listening|asleep|born|paying attention|sleeping|dreaming|drunk|awake) ~3
  + wake up [and|!|,|.|will] ~3
  + (my|our) hero (.|!)
  + (if|when) you (were|had|are) (half as|as|any|only) (clever|smart|bright|polite|quick|slower|stupider|dumber) ~5
  + / [oh|come on] wake up [and|will you] (!|.|,|$)
  + wake up and (smell|listen|read|look)
  + not (very|too|exactly|the) (bright|clever|sharp|smart|brightest|sharpest|quick) ~1 [are you|is it|tool|bulb|,|.|!] ~1
  + (world|everything|universe|sun) (does not|do not|is not) (revolve|turn|wait|all) ~1 (around|about|for) you
  + (everything|it) is (always|all) about you
  + (other people|others|real people|some people|there are people) (have|with) (real|actual|bigger|worse|serious) problems
  + (so|you) (we are|are) a (bit|little) (touchy|sensitive|slow|deaf|thick|grumpy) ~4
  + (touchy|grumpy|testy|tetchy|feisty|charming|delightful|lovely manners|so sensitive|so polite|so grown up|somebody got|someone got) (today|are we|are you|this morning|out of bed|as ever|as always) ~3
  + are not (we|you) [a bit|so|the|just|such a|in a] <word> [today|this morning|ray|one|mood|,] ?
  + [do|can|did] you [not] (speak|understand) (english|chinese|human|plain) ~3
  + do you (speak|understand) (english|chinese|plain|human) ~3 ?
  + (i am|we are|am i|are we) [not] your (servant|slave|secretary|mother|maid|nanny|babysitter|butler|personal|psychiatrist|therapist|doormat|punchbag) ~3
  + (this|it) is not (a (hotel|charity|kindergarten|nursery|zoo|circus|restaurant|helpline for|therapy)|the (ritz|hilton)|kindergarten) ~3
  + your (problem|problems|complaint|complaints|story) [is|are|really] ~2 (breaks|breaking|boring|fascinating|so interesting|killing) ~3
  + do you (have|need|think) ~4 (brain|for brains|problem with your (eyes|ears|head|brain|hearing)|written on my|tattooed|charity|servant|personal|slave|mind reader|psychic|all day to) ~3
  + you (people|lot|types|tenants|owners) [are] (always|never|all|just|only|really|ought|think|should|are) ~4
  + (only|just) (you|someone like you|a fool|an idiot) (could|would|can) ~5
  + (even (the|my|a)|my) dog ~2 (more|better|smarter|cleverer|politer) ~3
  use quoted_speech
  unless-sentence (please (do not|take)|sorry to hear|i understand|may i|i am so sorry|we apologise)
  unless (you are|do you|are you) ~3 (sure|able|happy with|welcome|comfortable|free|covered|charged|allowed)
  unless (let me know|sounds as if)
  unless (it sounds|sounds as)
  unless (as in bravo|is that good for you)
  unless (if|should) you
  unless you are angry
  unless how annoying ~3 must
  unless (how many times|what is wrong) ~3 (happened|it|that|has|before|the|does|lift)
  unless professor <word> (i|would|may)
  unless (that is our mr|the gate)

# Told to a colleague: the caller is he, she or that one.
@set moanword = pain|nuisance|nightmare|idiot|moron|whiner|chatterbox|troublemaker|nutcase|crank|weirdo|bore|pest|lunatic|nutter|loony|misery|cow|fool|bat|crackpot|moaner|complainer|psycho|grouch|grump|bully|maniac|headcase|old bag|hag|witch|freak|time waster|timewaster|dragon|drama queen|crybaby|leech
@set whom = him|her|them|this one|that one|this guy|that guy|this woman|that woman|this man|that man|this lady|that lady|this person
act badmouth_caller
  use both_badmouth_caller g_badmouth soft
  unless-sentence it is the (cleaners|builders|plumbers|guards|engineers) who
  unless what shall i tell (him|her|them) (it|about|this)
  + (human|walking|talking) (foghorn|disaster|complaint|nightmare|catastrophe|siren) ~2
  unless it is the <word> who (lost|broke|forgot|left)
  + that <word>{1,2} (woman|lady|man|guy|bloke|one|fellow|person|couple|caller|chap|girl|mr <word>|mrs <word>) again
  + (the|it is the|it is that|that|our) (crazy|mad|batty|leak|parking|noise|dog|lift|whining|moaning|awful|grumpy|dreadful|nasty|difficult|stupid|old|screaming|shouting) (lady|woman|man|guy|one|couple|bloke|fellow|cow|bat|caller|<moanword>) ~4 [again|line|on|from]
  + (it is|there is|i have got|got|i have|here is|look) [the|your|our|that|another|a] [favourite|same old|usual|old|resident|local|biggest] (<moanword>|friend the|favourite (customer|caller)) ~4
  + (your|our|everybody's|everyone's) favourite (customer|caller|resident|<moanword>|tenant|lady|gentleman|person|couple) ~4
  + (tell|just tell) <him> (i am|we are|i have|that i am|i was|you can not find|nobody is|something|anything|whatever|i died|i will not) ~4 [<word>] (meeting|lunch|out|home|gone|dead|sick|busy|not here|holiday|left|in|me|it|/) ~1
  + say (i am|i have|that i am|we are|nobody is) ~2 (out|not (here|in)|gone|home|sick|lunch|meeting|dead|left|busy|away)
  + (not|oh no|oh god|god|ugh|oh lord|good grief|please not|heavens) ~1 (<whom>) [again] (.|!|?|,|/|$)
  + <whom> (is|are) (driving|getting|making|doing|boring|giving) (me|us|my|everyone) ~5
  + (<he>|it|<whom>) (drives|is driving|makes|gets|gives|is getting|is giving|is doing|does) (me|us|my|everyone) ~1 (mad|crazy|nuts|up the wall|sick|on my nerves|nerves|head in|headache|a headache|to tears|insane|round)
  + (<he>|<whom>) (will not|does not|never|can not) (shut up|stop|give up|go away|leave (me|us)|let go|stop (talking|moaning|ringing|calling)|take no|get it|understand anything|let it go) ~3
  + (take|handle|talk to|deal with|have|you take|you have|you talk to|you deal with|answer) (this one|<him>|<whom>) ~1 [will you|would you|for me|i|,|.] ~~2 (i can not|i have had|<he> (is|has)|i am not|i give up|impossible|i refuse|or i|before i|i do not want)
  unless i will have <him> (call|ring|phone)
  + (can|could|will|would) you (take|handle|talk to|deal with) (this one|<him>|<whom>) ? <he> is ~4
  + you (take|handle|talk to|deal with|have) <whom>
  + <he> (is|will be) (impossible|unbearable|hopeless|nuts|crazy|mad|mental|insane|loopy|a few|not all there|two sandwiches|thick as|dumb as|deaf as|as thick|off again|on again|at it again|so annoying|awful|horrible|a piece of work|one of those|having one of) ~4
  + [just|simply] let <him> (wait|stew|ring|sweat|rot|hang|shout|scream|moan|talk) ~4
  + (pretend|act as if|make out) (we|i|the line|you|nobody|you are|that) ~4
  + (hang up on|put the phone down on|cut off|get rid of|ignore|fob off|lose|block) (<him>|<whom>) ~2
  + another (idiot|<moanword>|one of those|moaning <word>|clueless <word>|whining <word>) ~4
  + (a|the|such a|what a|a right|a real|a total|a proper|a complete|an absolute) [right|real|total|royal|complete|old|bloody] (<moanword>|pain in the (neck|backside|bum|ass|arse)) ~3 [on (line|the phone)|from|again|this|that|,|.|!|$] ~1
  + <he> is (always|just|only|forever|still) (on about|moaning|complaining|whining|banging on|calling about|ringing about|after something|making (a fuss|trouble)) ~4
  + what (do i|shall i|should i|am i supposed to) (tell|say to|do with) <him> ~2
  unless what (should|shall) i tell <him> ? $
  + i (can not|could not|will not|refuse to) (deal with|stand|bear|take|talk to|listen to|face|put up with) (<whom>|<him>) ~4
  + (the|that) (loony|chatterbox|<moanword>) (from|in|of|with|on|at) ~4
  + (roll|rolling) (my|your) eyes ~3
  + (guess who|oh no guess who) (is|it is|again|has rung|is on|rang)
  + (mr|mrs|ms|miss) <word> is (mad|crazy|nuts|a <moanword>|a pain|a nuisance|off again|on the warpath|drunk again|at it again|impossible|the worst) ~4
  + (mr|mrs|ms|miss) <word> again (what a|god|ugh|not|i can not|you take|help|save me|lucky me|oh)
  + (just some|only some|just a|nobody just|nobody only) (resident|tenant|nutter|old <word>|<moanword>|owner|caller) ~3
  + <he> can (wait|whistle|go (jump|whistle|to hell)|get lost|lump it) ~3
  use quoted_speech
  unless will you take him ?
  unless (told|asked|saw|called) ~2 (him|her|them) again
  unless (ask|tell|call|ring|contact|send|remind|email|chase|try|reach|see|phone|check with) (him|her|them) [that|to] again
  unless-sentence (please|madam|sir|may i|i will tell|we will tell)
  unless (tell|telling) <him> [that] (i am|we are) (sorry|grateful|coming)

act sarcasm
  use g_sarcasm soft remedy
  + you (have|have got|got|could have used) (legs|feet|eyes|ears|hands|two legs|two feet|two eyes|two hands|your legs|your feet|your eyes|your brain) ~4
  use own_words
  + [try] (using|use|used|got|have|have got) [your] [own|two] ~1 (legs|eyes|ears|brain|loaf|head) [too|for once|you know|for a change] , (could you not|can you not|have you not|did you not|do you not|you know|right) ~2
  + (wow|well well|my my|clever|did you|have you|you) ~8 (all by yourself|all on your own) [then] (?|!|.)

