# Contractions, spellings and word lists used by all English files.
# A right side is final, so short forms are written out here once and for all.

@rewrite i'm | im = i am
@rewrite i'll = i will
@rewrite i've | ive = i have
@rewrite i'd = i would
@rewrite you're | youre = you are
@rewrite you'll | youll = you will
@rewrite you've | youve = you have
@rewrite you'd = you would
@rewrite we're = we are
@rewrite we'll = we will
@rewrite we've | weve = we have
@rewrite we'd = we would
@rewrite they're | theyre = they are
@rewrite they'll = they will
@rewrite they've = they have
@rewrite they'd = they would
@rewrite he's | hes = he is
@rewrite he'll = he will
@rewrite he'd = he would
@rewrite she's | shes = she is
@rewrite she'll = she will
@rewrite she'd = she would
@rewrite it's = it is
@rewrite it'll = it will
@rewrite that's | thats = that is
@rewrite that'll = that will
@rewrite this'll = this will
@rewrite there's | theres = there is
@rewrite there'll = there will
@rewrite here's = here is
@rewrite what's | whats = what is
@rewrite who's | whos = who is
@rewrite who'd = who would
@rewrite where's | wheres = where is
@rewrite how's = how is
@rewrite when's = when is
@rewrite let's = let us
@rewrite name's = name is
@rewrite surname's = surname is
@rewrite number's = number is
@rewrite line's = line is
@rewrite system's = system is
@rewrite manager's = manager is
@rewrite everyone's = everyone is
@rewrite everybody's = everybody is
@rewrite someone's = someone is
@rewrite somebody's = somebody is
@rewrite isn't | isnt = is not
@rewrite aren't | arent = are not
@rewrite wasn't | wasnt = was not
@rewrite weren't | werent = were not
@rewrite don't | dont = do not
@rewrite doesn't | doesnt = does not
@rewrite didn't | didnt = did not
@rewrite can't | cannot | cant = can not
@rewrite couldn't | couldnt = could not
@rewrite won't | wont = will not
@rewrite wouldn't | wouldnt = would not
@rewrite shouldn't | shouldnt = should not
@rewrite shan't = shall not
@rewrite haven't | havent = have not
@rewrite hasn't | hasnt = has not
@rewrite hadn't | hadnt = had not
@rewrite needn't = need not
@rewrite mustn't = must not
@rewrite d'you = do you
@rewrite should of = should have
@rewrite could of = could have
@rewrite would of = would have
@rewrite must of = must have
@rewrite fee's | fees's = fee is
@rewrite price's = price is
@rewrite bill's = bill is
@rewrite rent's = rent is
@rewrite lift's = lift is
@rewrite water's = water is
@rewrite power's = power is
@rewrite pool's = pool is
@rewrite gym's = gym is
@rewrite deposit's = deposit is
@rewrite parcel's = parcel is
@rewrite management's = management is
@rewrite door's = door is
@rewrite answer's = answer is
@rewrite flat's = flat is
@rewrite stamp's = stamp is
@rewrite you'd've = you would have
@rewrite there'd = there would
@rewrite that'd = that would
@rewrite it'd = it would
@rewrite how'd = how did
@rewrite where'd = where did
@rewrite cos | coz | cuz = because
@rewrite telephone | phone call = phone
@rewrite gonna = going to
@rewrite wanna = want to
@rewrite gotta = got to
@rewrite gimme = give me
@rewrite pls | plz | plese | pleae | plaese = please
@rewrite thankyou | thank u | ty | thx = thank you
@rewrite soory | sory = sorry
@rewrite teh = the
@rewrite waht | whta = what
@rewrite yuo | yu = you
@rewrite yoru | ur | yuor = your
@rewrite bakc | bak = back
@rewrite loking | lookng = looking
@rewrite taht | tht = that
@rewrite adn = and
@rewrite hte = the
@rewrite wiht | wth = with
@rewrite jsut = just
@rewrite cna = can
@rewrite thsi = this
@rewrite whcih | wich = which
@rewrite thnak | thakn = thank
@rewrite thanx | tanks = thanks
@rewrite sry | srory | sorrry = sorry
@rewrite hav | haev = have
@rewrite knwo = know
@rewrite pelase | plaes | pleas = please
@rewrite mornig | moning | morining = morning
@rewrite helo | hallo = hello
@rewrite abt = about
@rewrite cal = call
@rewrite hepl = help
@rewrite gud = good
@rewrite nubmer | numer = number
@rewrite tommorow | tommorrow | tomorow | tmrw = tomorrow
@rewrite untill = until
@rewrite recieve = receive
@rewrite becuase | becasue = because
@rewrite definately = definitely
@rewrite id have = i would have
@rewrite id like = i would like
@rewrite id be = i would be
@rewrite id rather = i would rather
@rewrite id love = i would love
@rewrite id say = i would say
@rewrite mister = mr
@rewrite f u c k | f. u. c. k | f.u.c.k | fck | fcuk | fvck | phuck | f u c king = fuck
@rewrite fcking | fking | fuking | fukin | fuckin = fucking
@rewrite s h i t | sh1t | sht | shyt | s.h.i.t = shit
@rewrite b1tch | btch | biatch = bitch
@rewrite a55hole | assh0le | ahole | arseh0le = asshole
@rewrite bullsh1t | bullsht | bull shit = bullshit
@rewrite stfu = shut the fuck up
@rewrite ma'am | maam = madam
@rewrite apologize = apologise
@rewrite apologizing = apologising
@rewrite ill send = i will send
@rewrite ill email = i will email
@rewrite ill call = i will call
@rewrite ill ring = i will ring
@rewrite ill check = i will check
@rewrite ill get = i will get
@rewrite ill be = i will be
@rewrite ill ask = i will ask
@rewrite ill have = i will have
@rewrite ill look = i will look
@rewrite ill see = i will see
@rewrite ill put = i will put
@rewrite ill let = i will let
@rewrite ill tell = i will tell
@rewrite ill find = i will find
@rewrite ill pass = i will pass
@rewrite ok | okey = okay
@rewrite apartment = flat
@rewrite cell phone | cellphone | cell = mobile

# --- people and titles
@set title = mr|mrs|ms|miss|mx|dr|doctor|professor|prof|manager|director
# Two-part surnames; once the surname is known the slot holds it whole.
@set particle = van|van der|van den|von|de|de la|al|el|di|da|del|la|le|st|ben|bin
@set boss = manager|supervisor|superior|superiors|boss|director|management|head|team leader|duty manager|person in charge
@set worker = technician|engineer|plumber|electrician|repairman|fitter|caretaker|guard|contractor|colleague|team|someone|somebody|repair team|lift engineer|locksmith|cleaner|gardener
@set him = him|her|them
@set he = he|she|they
@set dept = customer service|customer services|customer care|front desk|reception|reception desk|sales reception|showroom|show room|engineering|repairs|repairs desk|repair desk|repairs section|repairs counter|maintenance|accounts|accounts desk|accounts counter|accounts office|accounting|finance|sales|sales office|sales desk|sales team|management office|switchboard|help desk|service desk|service counter|concierge|security|security desk|security team|billing|leasing|lettings|legal

# --- courtesy words
@set very = so|very|really|truly|terribly|awfully|most|extremely|ever so|deeply|sincerely
@set thanks = thank you|thanks|many thanks|much obliged|grateful|appreciate

# --- time
@set weekday = monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|saturday|saturdays|sunday|sundays|mon|tue|tues|wed|thurs|fri
@set month = january|february|march|april|may|june|july|august|september|october|november|december
@set part = morning|afternoon|evening|night
@set daytime = noon|midday|lunch|lunchtime|midnight|breakfast|dinner|close of business|close of play|closing time|end of business|end of day|end of the day|end of today|end of tomorrow|end of the week|end of the month|month end|end of play|the weekend
@set clock = [half past|half|a quarter past|a quarter to|quarter past|quarter to] <num> [past <word>|to <word>|o'clock|am|pm|a.m.|p.m.|sharp] | <daytime>
@set date = (the|<month>) <num>[st|nd|rd|th] | <num>[st|nd|rd|th] [of] <month> | the first [of]
@set days = <weekday> [<part>] | today | tomorrow [<part>] | tonight | this (<part>|week) | next (week|month|<weekday>) | the day after [tomorrow] | <date>
@set unit = second|seconds|sec|secs|minute|minutes|min|mins|hour|hours|day|days|week|weeks
# A definite point in time for an answer or an action.
@set due = (by|before|until|till|at|around|about|on|no later than|not later than|later than) [about|around|the|latest|<month>|half past|half|a quarter past|quarter past|a quarter to|quarter to] (<num>[st|nd|rd|th]|<daytime>|<weekday>|today|tonight|tomorrow|this (<part>|week)|next (week|month|<weekday>)|the day after|the first|the latest) [o'clock|am|pm|a.m.|p.m.|sharp|<part>|<month>] | (in|within|inside) [about|around|less than|under|the next|the|at most] (<num>|a|an|half an|one|the|a couple of) [working|business|half|full] <unit> | (this|later this) (morning|afternoon|evening) | (today|tonight|tomorrow) [<part>] | first thing | (first|latest|at the latest) [on] <weekday> | <weekday> (morning|afternoon|evening|noon|at|by) | by return

# --- things
@set thing = flat|room|kitchen|bathroom|bedroom|tap|lift|pipe|door|window|light|boiler|heating|leak|noise|alarm|water|power|meter|ceiling|wall
@set phoneword = number|phone|mobile|contact|email|e mail|phone number|contact number|callback number|email address|contact details|extension|landline
@set place = showroom|show room|show flat|reception|front desk|desk|lobby|office|gate|entrance|site|counter|hall|centre|center|tower|building|block|here|clubhouse|sales office|our office|car park

# --- words that are another's, not the speaker's own
@guard own_words
  unless-sentence (if|when|whenever) (anyone|anybody|someone|somebody|he|she|they) (calls|called|call) you
  unless-sentence , (said|says|wrote|writes|goes|reads) (the|our|my|a|an|his|her) <word>
  unless-sentence (he|she|they|caller|porter|guard|neighbour|neighbours|someone|somebody|nobody|no one|<title> <word>|resident|owner|man|woman|lady|advert|poster|sign|saying|film|title) ~4 (said|says|say|saying|told|tell|tells|shouted|shouts|called|calls|wrote|writes|sprayed|asked|asks|claims|claimed|thinks|think|yelled|screamed|goes)
  unless-sentence (you|you have) [just] (said|told|wrote|mentioned|asked) ~8
  unless-sentence (the word|the words|swear word|swear words|the name|the title|is short for|printed|spelt|is called|a film|a book|a play)
  unless-sentence (we|i) (will|would|shall) (not|never) ~1 (see you in court|cut|sue|evict|call the police)
  unless-sentence (not|never|nobody|no one) ~2 (saying|mean|meant|threaten|threatening|thinks|think)
@rewrite extention | extenshion = extension
@rewrite wednesdy | wensday | wendsday = wednesday
@rewrite thrusday | thurday = thursday
@rewrite tuseday | teusday = tuesday

# --- what others said, what is denied, what is asked about: no act of the speaker's own
@guard not_said
  unless-sentence (notice|sign|letter|rule|rules|poster|leaflet|manual|board|label|text) (says|say|said|reads|tells|asks)
  unless-sentence (the|my|our|your|his|her|a) <word> ~1 (asked|told|ordered|urged|wanted|got) you to
  unless-sentence , (said|says|wrote|writes|goes|reads) (the|our|my|a|an|his|her) <word>
  unless-sentence (did|has|have|had|does|was|were) (the|he|she|they|someone|somebody|anyone|anybody|our|any|a|one|it|this|that|<title>) ~6 (say|said|tell|told|telling|call|called|calling|ask|asked|shout|shouted|swear|promise|promised|reply|answer|use|used)
  unless-sentence (so|and|if|when|that|because|sorry) (the|he|she|they|someone|somebody|our|a|one|<title>) ~5 (said|told|called|shouted|replied|answered|says|tells)
  unless-sentence (i|we) (would|will|could|did|do|must|should|shall|can|am|are|was|were|have) (not|never) ~2 (saying|dream|suggest|suggesting|claim|claiming|imply|implying|pretend|blame|accuse|blaming|accusing)
  unless-sentence (i|we) (would|will) not ~2 (say|call|tell you to)
  unless-sentence (nobody|no one|none of us) ~2 (say|saying|says|said|suggests|suggesting|blames|blaming|accuses|accusing|claims|claiming)

# --- A turn that offers, mends or begs pardon is no rudeness, whatever words stand in it.
@guard soft
  unless-sentence (shall i|may i|may we|might i|could i|could we|can i (help|get|offer|take|ask|put|send|read|ring|call)|would you like|would you mind|do you mind|would that|would (<weekday>|tomorrow|it|this|the <word>) suit|if you like|if you wish|if you prefer|if you would rather|whichever (is|suits)|whatever suits)
  unless-sentence ((so|very|really|truly|terribly) sorry (about|for (the|your|this)|to|that|you|we|i|.)|sorry (that|to hear|to have|about (it|the|this|your|our|all) ~2 (and|we|i|let|.|!|it will|the)|for (the|your|this|all|it|any|our|my) ~2 (and|we|i|let|.|!|it will|the)|you (were|had|have)|if|we (did|missed|forgot|should|kept|have|left|let|gave|got)|i (did|missed|forgot|should|kept|have|was|left|let|gave|got|misread|misheard|wrote|put))|<notafter not|to> apologise for|apologies|forgive me|(was|is|were|entirely|completely|all) (my mistake|our mistake|our oversight|my fault|our fault|my error|our error)|thank you for (waiting|holding|letting me|letting us|bearing|pointing|telling|understanding|your understanding|explaining))
  unless-sentence please
@guard remedy
  unless-turn (i will|we will|let me|i can|we can|i am going to|i am) [just|now|also|gladly|certainly|happily|personally] (ring|ringing|call|calling|phone|phoning|ask you|ask (him|her|them|the|our|my)|asking (the|our|my|him|her)|chasing|find out|find (it|you|that)|check (that|it|with|the|for|whether|and|now)|checking (that|it|with|the|now)|let you know|send (you|it|the|him|her|them|someone|somebody|a)|sending|look (it|that) up|get (back|it|that|him|her|you)|put (you|it|that|a|the)|pass|trace|read (it|you|the)|book|note|report it|bring (it|you|that|the)|email (you|it|him|her|the)|arrange|see to|take (it|that|a|your)|have (it|a|the|that|him|her|someone)|make sure|walk you|explain|go through|apply|keep)

# --- What looks like an unwanted act and is none, act by act.
@guard g_rush
  unless stop it with
  unless (he|she|it|they|that) (is|was|are) ~1 quick
  unless i just answer the (phone|phones|calls)
  unless-sentence hurry , it is the last
  unless let me be quick
  unless (shout|yell|scream) at (the|him|her|them|your|each)
  unless enough (paper|for|to|people|money|time|information|space|water|seats|room|of us)
  unless killing me
  unless-sentence get over here
  unless-sentence (would you like|shall i|may i|i will ask|we will ask|take your time|no hurry|no need to hurry|know that one)
  unless (him|her|them|plumber|engineer|team|fitter|driver|technician) ~2 (speed|hurry|be quick)
  unless (i will|i am going to|i shall|i can) ~1 wait
  unless (standing|sitting|was|were|put|left|it is) right there
  unless-sentence (nights|days|rooms|pieces|from the <num>|<num>|beds|it is <word>) ~~8 is that it
  unless we do not talk to
  unless i do not need your (name|full name|number|details|signature)
@guard g_sarcasm
  unless-turn do not say [!|.] and what
  unless ask our <word> in
  unless pain in the
  unless (well done|congratulations) (to|on) (your|the|you both|you and)
  unless how (clever|kind|sweet|wise|good|thoughtful) of you to (turn|tell|let|call|ring|think|write|keep|bring|check|close|warn)
  unless (would you like|shall|may) [me|i] [to] (spell|repeat|read) (it|the|that|them) [<word>] [for you] ?
  unless (no|not a|not such a|not any) big deal
  unless even a child (can|could) (open|get|fall|reach|climb|lift)
  unless are you deaf in
  unless good luck with (the|your) (move|exam|exams|interview|baby|wedding|new|school|operation|renovation|house|trip|match)
@guard g_badmouth
  unless the (old|new) one (can|could|will|would|does|did|must|needs)
  unless-sentence (lock|door|card|tap|key|pump|filter|bulb|meter|carpet)
  unless (bad|strong|often|long) (is|was) the pain
  unless the pain (on|in|is|was)
  unless pretend you (paid|did|have|were)
  unless (do|answer|help with|take) that one [.|!] $
  unless never guess who
  unless old (man|lady|woman|gentleman|couple) (next door|upstairs|downstairs|from|in|on|who)
  unless do not know that one
  unless the (old|new) one (was|is|has|comes|had)
  unless the old (man|lady|woman|gentleman) ~6 (found|well|bench|bus|ambulance|taxi|help|fell)
  unless (i am|we are) [very|so] sorry ~6 (was|were) ~2 (pain|nuisance|nightmare)
  unless-sentence (until|and will|please tell) ~8 (ring|call|phone|back)
  unless that is <title> <word> again
@guard g_ignorance
  unless first (day|week) (of|free|back)
  unless (the|your|on the|his|her|their) first (day|week)
  unless-turn (go ahead|how (can|may) i help|what can i do)
  unless-sentence (at some point|eventually|some time or other|sooner or later|one of these days|some day) , i (can not|could not) say when
  unless-sentence i (think|guess|believe) it is ~6 not sure
  unless did not (get|catch|hear) that
  unless-turn i would rather (look|check|ask|find|make)
  unless (price|number|name|address|date|code) by heart
  unless how to put it
  unless-sentence (looked at|dealt with|looked into|worked on) , no idea
  unless-turn (bear with me|while i (ask|check|look|find))
  unless why should i (tell|say)
  unless nobody knows yet
  unless-sentence decided (that|it|this)
  unless no number
  unless hard to say when
  unless been here (for|since|<num>|ten|many|over)
  unless (do not know|no idea|not sure|not certain) (whether|if|how) (this|that|the) <word>
  unless not sure i (understood|followed|follow|heard|caught|got)
  unless (nobody|no one) told you ?
  unless-turn (i will|let me|i am) [now|just] (trace|chase|chasing|find|look|get)
@guard g_busy
  unless-sentence think it over
  unless (he|she|they|mr <word>|ms <word>|mrs <word>|doctor|manager) ~1 can not (talk|come|stop)
  unless-sentence later [,] later
  unless / some other time [.|!] $
  unless in the middle of (checking|reading|looking|going through|finding|typing|entering|opening|writing|printing)
  unless (line|lines|number|engaged) (was|is|were|are) busy
@guard g_closing
  unless-sentence that (is|was|will be) (it|all|enough) for ~2 , ~2 (goodbye|bye|good (day|night|evening)|thank you|thanks|have a|take care|all the best|speak soon)
  unless if (everybody|everyone)
  unless talk about it some other
  unless-sentence (understaffed|short staffed|swamped|busy|packed) [today] , ~1 (ring|call|try) another day
  unless did not call on
  unless-sentence too much going on
  unless hurry up
  unless-sentence but (the|we|you can|i|there) ~4 (open|here|will|can|is)
  unless-turn colleague ~3 (will|can) (ring|call|take|help|phone|see)
  unless-turn (but|so) i will (stay|wait|keep|do|have|see)
@guard g_threat
  unless-sentence last chance , (tomorrow|price|only|today)
  unless on the list (right away|today|for|now|of|at once|too|.)
  unless you will never have
  unless look at page
  unless name will be put on the list
@guard g_demand
  unless even speak
  unless (let me|i will|shall i|may i) ~1 (say|repeat|spell)
@guard g_mumble
  unless-sentence how shall i put it , (the|it|we|you|this)
  unless mm hm
  unless whatever (the|happens|comes|you|time|is|suits)
@guard g_excuse
  unless forgot to (say|mention|tell you|ask|add|give you)
  unless-sentence so (your|the|it) ~6 (this morning|today|now|tomorrow|in)
  unless so (i am|i will|we are|i have) (signing|standing|taking|doing|helping|answering|asked|taken)
  unless-turn (thank you|thanks) for (your|the|waiting|holding|bearing|being|coming)
  unless-sentence (understaffed|short staffed|swamped|busy) [today] , (ring|call|try|come)
  unless-sentence not our problem
  unless-sentence (search me|no idea|no clue|dunno) ~2 nobody told
  unless expect me to
  unless-sentence (technician|engineer|plumber|doctor|caretaker|nurse|electrician|driver) (said|says|told|found|thinks)
  unless-sentence (i am sorry|so i have asked|so i will ask|i will ask|remembers you)
  unless-turn more (seconds|second|moment|minute|minutes)
  unless-turn (running again|working again|up again|back up|has told me everything|so please|i can see your)
@guard g_argue
  unless there is a mistake in
  unless there is another call
  unless-sentence be changed , full stop
  unless i never (forget|tire|mind|miss|doubt|doubted)
  unless never said (it|that it) was
  unless you listen
  unless there is a call for
  unless who told you (that it|it was|to)
  unless there (is|was) a (crack|hole|leak|stain|gap)
  unless you did not (miss|do anything|make|lose|have to|need)
  unless-sentence no no [,] i (do believe|believe|understand|see)
@guard g_over
  unless / that will not be a problem [.|!] $
  unless you will (regret|lose|be sorry|miss)
  unless word [that] i will (ring|call|ask|phone|tell|let|look|check|pass|be|come)
  unless-sentence i promise [you] (to|i will|that i will) (ring|call|phone|ask|let|tell|pass|come back|get back|report|check|look|write|send)
  unless (refund|deposit|claim|compensation) (form|letter|policy|rules|request)
  unless (can not|could not|not) be guaranteed
@guard g_bluff
  unless-sentence it was <not the|a|an|in|on|about|around> <word> who ~6
  unless as far as i can (tell|see) from
  unless they say it (will|is going to) (rain|snow|be|get|freeze)
  unless suppose thinking
  unless think you will (like|love|enjoy|find|see|agree|be)
  unless-turn (you have reached|number ends|dialled|misdialled|wrong number)
  unless i (guess|suppose|expect|imagine|think) you would (like|prefer|want|rather)
  unless i (think|believe|suppose) ~2 be (best|better|wise|wiser|good|safer|safest|kind|helpful)
  unless i (imagine|think|suppose|believe) ~2 (was|is|must|feels) ~4 (unpleasant|hard|difficult|upsetting|stressful|worrying|patient|kind|awful|tiring)
  unless-sentence (printed|listed|price list|brochure|according to|on the sheet|catalogue|the contract)
@guard g_boast
  unless number one (on|in|at) (<word> road|<word> street|the (street|road|list))
  unless-sentence (badge|voted|certificate|survey|award of|rated <num>|ranked <num>)
  unless not the (best|lowest|cheapest|biggest|finest)
@guard g_slang
  unless (everyone|everybody) says
  unless-turn ^ (yo|ya|yep|yeah) [,] [hello] [?|.|!] $
  unless (cheers|buddy|ace|sunshine|boss|chief) (is|was|will|has)
  unless (called|name is|named|surname is) (buddy|cheers|sunshine|ace|love|darling)
@guard g_blame
  unless fault (report|reports|log|form|code|number|line|sheet|list|description|finder)
  unless (lost|left|broke|losing|leaving) (his|her|their) (job|work|wife|husband|father|mother|parents|son|daughter|home|money|leg|arm|hip|wrist|ankle|keys|key|card|phone|purse|wallet|bag|way|voice|glasses|position)
  unless (racket|noise|noises|music|sound|sounds|smell|dust|smoke|banging|hammering|drilling|light|lights|party|bell|siren|barking) [outside|there|upstairs|you hear] is not (us|ours|from us)
  unless not (us|ours|me) [but|it is|it was] the (<word> next door|<word> across|<word> opposite|neighbouring|school|church|council|street|road|building|house|other)
  unless why do not you ~1 (think it over|take your time|sleep on)
  unless slow on
  unless left (a|the|your) (card|note|parcel|key|keys|message|form|package|number)
  unless forgot (his|her|their) (keys|key|card|password|phone|bag|umbrella)
  unless (can|may) trust (him|her|them)
  unless my predecessor left
  unless it is (me|us|i) who
  unless never told me (her|his|their|the) (name|number|reason|date)
  unless-sentence (your|the) bank , it is their
  unless (if|until|before|unless|when|whether) (he|she|they) ~3
  unless-turn (so i am taking|so i will|i will speak to|i am taking it)
  unless not to blame
  unless-sentence and (i am|we are) [very|so] sorry
  unless must have entered it
  unless you are wasting your time
  unless just look (in|at|on) the
  unless it was (us|me|we|i) who
  unless (nobody's|no one's) fault
  unless (i will|i have|let me|we will|i am going to) ~2 (speak|talk)
  unless-sentence when (he|she|they) left
  unless (your own|own) (account|data|bill|record|file|name|flat|details|number|key|unit|contract)
  unless done your (homework|research|sums|best|duty|part)
  unless trust me
@guard g_order
  unless (on|in) the (letter|email|message|note|card) (you (got|have|received)|we sent|i sent)
  unless look after yourself
  unless-sentence and the (price|prices|times|dates|rules|answer)
  unless-sentence that is where
  unless (i|we) ~3 look (it|that|them) up
  unless (ring|call|try|come) another (day|time)
  unless ask the next one
  unless ask our <word> in
  unless come and get it
  unless-turn (while you do|i will stay on|if it fails|stay with you)
  unless come (over|by|in|round|along) and
  unless why not (drop|come|pop|stop|visit)
  unless-sentence (worth writing|worth noting|to note|things to bring)
@guard g_refuse
  unless-sentence not my area , no idea
  unless do not do repairs after
  unless do not wait for (us|me|him|her|them)
  unless-sentence past (<num>|six|five|closing)
  unless not going anywhere
  unless it (was|is) you who
@guard g_joke
  unless you get this number
  unless-sentence ha , (that|yes|you|true|good|well|quite|indeed)
  unless-sentence no [,] i am joking
  unless (haha|ha ha|ha) (thank|thanks|that is kind|yes|quite)
@known batch waker botch butch bench

# --- Look-alikes of wanted acts.
@guard g_fup
  unless see that everything
  unless (line|sound|connection|signal) [any] (better|clearer)
@guard g_conv
  unless trouble you for
  unless what time it is
  unless (driving|coming|walking) (or|by)
@guard g_addr
  unless-sentence which street did you say
  unless which door did you (say|choose|pick|want|order|prefer|mean)
@guard g_need
  unless settle the bill
  unless in mind as
  unless how many people (are|were) (in your|inside|there|hurt|stuck|waiting)
  unless who (are you|you) looking for
@guard g_disturb
  unless trouble you have had
  unless sorry you (lost|had|were)
  unless (truly|so|very|really) sorry for the (bother|disturbance|noise)
@guard g_tfb
  unless letting (me|us) (explain|finish|talk|speak)
  unless no idea
  unless (telling|letting) me that .
@guard g_contact
  unless (their|his|her|its) (extension|number)
  unless (get|be|are) cut off
@guard g_absent
  unless <he> is out ?
  unless (ones|tickets|colours|sizes|models|copies) are out
  unless-sentence when (he|she|they) left
  unless out of (surgery|hospital|danger|stock|order)
@guard g_inform
  unless done everything right
  unless (a bit of an|an|some|a lot of) (echo|noise|crackling|buzzing)
  unless (man|driver|visitor|somebody|someone) needs me
  unless taking longer than
  unless (only|just) a (test|drill|mistake)
  unless not (supposed|meant) to
@guard g_repeat
  unless can not cut (new|the|a|keys|it)
@guard g_lmr
  unless (shall|may|should|can|could) i (ask|tell)
  unless please give it to me
@guard g_ack
  unless-sentence ^ (okay|right|yes) [,] (changed|altered|corrected|amended|i have (changed|altered|corrected)|half past)
@guard g_vague
  unless someday i would
  unless-sentence we will (ring|call|fit|send|phone|text|bring|mount|install)
  unless-sentence let us see , (here|now|it|the|i|that|there|yes)
  unless next time read
  unless-sentence by heart
  unless-turn one second
  unless-turn (i am chasing|we are chasing|i will find out|i will ask|i will chase|let me (check|ask|find)|i will have a date)
  unless one day it (will|was)
  unless-sentence i think , or maybe
  unless down the road (has|is|are)
  unless still thinking about it ?
  unless depends on (the|your|how|which|what) (weight|size|distance|age|model|length|number|area|type|amount|season|day|plan|floor|date|class|zone|colour|doctor|many|much|long|big|far|old)
@guard g_guess
  unless <title> <word>'s (number|phone|flat|office|line|extension)
  unless-turn (pretend|say i am|tell him i|tell her i|say i have)
  unless-sentence told me
@guard g_private
  unless (lives|living) on site
  unless lost (his|her) job (key|card)
  unless has (offered|agreed|asked|kindly|given|promised|signed|confirmed)
  unless (called|rang|reported|wrote|phoned) [us|me] [about|for] (it|this|that|the) [too|same|as well]
  unless moved to (another|the|our|a) (department|team|desk|office|branch|ward|floor|section)
  unless lives (in|on) (our|the|site) ~1 (staff|site|premises|lodge|house)
  unless your ~4 (is|was|has|after) ~4 operation
  unless-sentence how (is|was|are|has) your ~4
  unless-sentence (was|is) (that|it|he|she) (your|the|a)
  unless (nearly|almost|practically|as good as) bankrupt
  unless you must be the
  unless-sentence (now|then|still|is that why|does he|does she) ?
  unless has agreed
@guard g_dare
  unless write to us
  unless you can [still|always] cancel
  unless but decide
  unless (put|put it) in the wrong
  unless-sentence come on , i am waiting
  unless-sentence (staffed|handed|busy|forgot) , so what
  unless give a (damn|shit|fuck|toss|hoot|crap)
  unless-sentence (wow|oh|ooh) , big deal
  unless (you were|you have been) promised
@guard g_bc
  unless that is what happens when (<dept>|accounts|sales|engineering|they|he|she)
  unless everyone else has signed
@guard g_pushy
  unless (everybody|everyone) [has|is] left
  unless sorry (to hear|you said)
  unless do you want to (leave|give)
  unless when you have made up your mind
  unless be patient
@guard private_matter
  unless-turn (behind with|behind on|in arrears|owes|owe|divorced|divorcing|separated|pregnant|in hospital|bankrupt|moved out|(his|her|their) (fees|rent|bill|bills|mobile|number|address|salary|wife|husband|job|loan))
@guard g_secret
  unless-sentence (as stated|as agreed|in the contract|stated in)
  unless (price|cost) is on the
  unless-sentence (as it says|board outside|as the|report says|in the news|newspaper|published|annual report|press)
  unless-sentence go up , (100|100%|one hundred|guaranteed|for sure|believe me|trust me)
@guard g_terms
  unless cancel the (order|booking|appointment|reservation|viewing|visit|subscription)
  unless (only|just) by the ~3
  unless changed only (by|in|with|if|when)
  unless only be changed
  unless get it sorted out (by|today|tomorrow|this|on|before|within|for you)
  unless-sentence (our terms|the terms|as agreed|on the list|approved|has approved)
@guard g_coarse
  unless bloody mary
  unless not crap
  unless-sentence (on the menu|bar menu|is the name of)
@guard g_shout
  unless-sentence (is spelt|has agreed|have agreed|agreed to|will turn|to turn)
@guard g_mech
  unless-sentence yes , yes , (the|that|it|you|i|we|this|my) ~3
@guard g_correct
  unless (he|she|they) (is|are) (with|on|in) ~3 right
@guard g_wrongnum
  unless do you want (me|us) to
@guard g_praise
  unless (thanks|thank you) for being
@guard g_visit
  unless in what matter
  unless like to see (him|her|them) [?|.|!]
@guard g_ext
  unless that (we are|i am) on
  unless-sentence (file|ticket|reference|case|order|booking) number , it is
@guard g_decline
  unless (you|he|she|they) [have] [just] (said|were|are|told) ~4 sorry
@guard g_name
  unless (was|named|called|by) <title> <sn>
  unless (the|kitchen|floor|duty|our|a|my|branch|estate|general) (manager|director) <word>
@guard g_who
  unless-sentence (sorry|please|excuse me|pardon)
