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

# --- small words
@set ring = call|ring|phone
@set ringing = calling|ringing|phoning
@set cani = can|could|may|might
@set mayi = may|can|could|shall
@set it = it|this|that
@set which = which|what
@set tohim = <him>|<title> <word>

# --- time
@set weekday = monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|saturday|saturdays|sunday|sundays|mon|tue|tues|wed|thurs|fri
@set month = january|february|march|april|may|june|july|august|september|october|november|december
@set part = morning|afternoon|evening|night
@set daytime = noon|midday|lunch|lunchtime|midnight|breakfast|dinner|close of business|close of play|closing time|end of business|end of day|end of the day|end of today|end of tomorrow|end of the week|end of the month|month end|end of play|the weekend
@set clock = [half past|half|a quarter past|a quarter to|quarter past|quarter to] <num>[am|pm] [past <word>|to <word>|o'clock|am|pm|a.m.|p.m.|sharp] | <daytime>
@set date = (the|<month>) <num>[st|nd|rd|th] | <num>[st|nd|rd|th] [of] <month> | the first [of]
@set days = <weekday> [<part>] | today | tomorrow [<part>] | tonight | this (<part>|week) | next (week|month|<weekday>) | the day after [tomorrow] | <date>
@set unit = second|seconds|sec|secs|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks
# A definite point in time for an answer or an action.
@set due = (by|before|until|till|at|around|about|on|no later than|not later than|later than) [about|around|the|latest|<month>|half past|half|a quarter past|quarter past|a quarter to|quarter to] (<num>[st|nd|rd|th|am|pm]|<daytime>|<weekday>|today|tonight|tomorrow|this (<part>|week)|next (week|month|<weekday>)|the day after|the first|the latest) [o'clock|am|pm|a.m.|p.m.|sharp|<part>|<month>] | (in|within|inside) [about|around|less than|under|the next|the|at most] (<num>|a|an|half an|one|the|a couple of) [working|business|half|full] <unit> | (in|within|inside) [about|around|under] <num>(min|mins|hrs|hr|h) | (this|later this) (morning|afternoon|evening) | (today|tonight|tomorrow) [<part>] | first thing | (first|latest|at the latest) [on] <weekday> | <weekday> (morning|afternoon|evening|noon|at|by) | by return

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

# --- what is kept back: "I'm not able to say where she lives"
@guard withheld
  unless (where|whether|if|what|which|why|how much|how long|who) ~2 (<he>|<title> <word>|<person>|(the|your|our|my) <word>) ~1 (lives|live|stays|moved|works|is (living|staying|ill|sick|in|on|away|off|divorced|behind)|has paid|has not paid|owes|paid|earns|bought|sold|rents)
  unless (not|never|unable|nobody|no one|without|against|wrong|nor|neither|rather|refuse) ~6 (share|sharing|say|saying|tell|telling|give|giving|disclose|disclosing|discuss|discussing|confirm|reveal|pass on|hand out|comment|talk|read out) ~3 (where|whether|who|what|how|when|if|which|why|about|on|that (he|she|they|<title>))
  unless (will|would) (not|never) ~1 (hand|give|send|pass)
  unless (private|confidential|secret|between <him> and) ~2 (where|whether|how|what|who|that)

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
  unless-sentence (may i|might i|could i|may we|could we)
  unless-turn (shall i|(may|could) (he|she|they|my|our)|may (i|we) (ring|call|phone|help|offer|put|send|let|pass|connect|suggest|come|read|show|explain|tell)|can i (help|get|offer|take|ask|put|send|read|ring|call)|would you like|would you mind|do you mind|would that|would (<weekday>|tomorrow|it|this|the <word>) suit|if you like|if you wish|if you prefer|if you would rather|whichever (is|suits)|whatever suits)
  unless-sentence ((so|very|really|truly|terribly) sorry (about|for (the|your|this)|to|that|you|we|i|.)|sorry (that|to hear|to have|about (it|the|this|your|our|all) ~2 (and|we|i|let|.|!|it will|the)|for (the|your|this|all|it|any|our|my) ~2 (and|we|i|let|.|!|it will|the)|you (were|had|have)|if|we (did|missed|forgot|should|kept|have|left|let|gave|got)|i (did|missed|forgot|should|kept|have|was|left|let|gave|got|misread|misheard|wrote|put))|<notafter not|to> apologise for|apologies|forgive me|(was|is|were|entirely|completely|all) (my mistake|our mistake|our oversight|my fault|our fault|my error|our error)|thank you for (waiting|holding|letting me|letting us|bearing|pointing|telling|understanding|your understanding|explaining))
  unless-sentence please
@guard remedy
  unless-turn (i will|we will|let me|i can|we can|i am going to|i am) [just|now|also|gladly|certainly|happily|personally] (ring|ringing|call|calling|phone|phoning|ask you|ask (him|her|them|the|our|my)|asking (the|our|my|him|her)|connecting|transferring|putting you|passing|chasing|find out|find (it|you|that)|check (that|it|with|the|for|whether|and|now)|checking (that|it|with|the|now)|let you know|send (you|it|the|him|her|them|someone|somebody|a)|sending|look (it|that) up|get (back|it|that|him|her|you)|put (you|it|that|a|the)|pass|trace|read (it|you|the)|book|note|report it|bring (it|you|that|the|back)|email (you|it|him|her|the)|arrange|see to|take (it|that|a|your)|have (it|a|the|that|him|her|someone|your)|speak up for|speak to (the|our|my)|arranging|raising|make sure|walk you|explain|go through|apply|keep)
  unless-turn (i have|we have) [just|now|already] (sent|asked|arranged|booked|reported|put) (the|our|a|it|him|her|someone|somebody)

# --- What looks like an unwanted act and is none, act by act.
@guard g_rush
  unless you are (not|never|hardly) (wasting|taking|keeping|holding)
  unless-sentence (pardon|sorry|apologies|apologise|forgive|excuse|not ~5 (quicker|faster))
  unless-sentence ^ [hey|oi] <word> [,|!] (pick|grab|get|take|come|phone|line|answer) ~~6 quick
  unless been (quicker|faster)
  unless-sentence wait there , i will
  unless-turn ? then thank you
  unless-sentence wait your turn , (could|might|may|who knows)
  unless stop it , you
  unless stop it with
  unless (he|she|it|they|that) (is|was|are|were|came) ~1 quick
  unless i just answer the (phone|phones|calls)
  unless-sentence hurry , it is the last
  unless (i will|let me|let us) (be|make it|keep it)
  unless (told|tell|ask|asked) (him|her|them) to
  unless rush hour
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
  unless well done for <word>
  unless bet you are (tired|cold|glad|hungry|right|happy|worried)
  unless-sentence i hope
  unless proud of (your|him|her|them|it)
  unless-turn (at this hour|on a (sunday|saturday|friday))
  unless (all|everything|anything) [quite] clear
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
  unless dragon lady
  unless the old man's (in|at|out|away|not|gone|off)
  unless or (just|only) some
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
  unless do not know what happened (there|just then|then|just now)
  unless (no idea who let you|nobody told me it)
  unless-sentence i had gone
  unless-turn give me until
  unless do not know (whether|if) you ~4
  unless-turn my name is
  unless (want|like|need|let) ~4 (know|do not know)
  unless-sentence (maybe|perhaps|probably|possibly) ~6 , (hard|difficult|impossible) to say
  unless (not sure which|do not know exactly)
  unless (bad|good|nice) idea
  unless-sentence know that , thank
  unless-sentence new ~3 , but
  unless (ask me to|know about you)
  unless work here (in|on|until|part)
  unless we did not get
  unless (not yet know|know yet [,] (who|when|where|whether|if|what|which|how|but))
  unless-sentence just started ~2 , so (ms|mr|mrs|miss|my|i will|let)
  unless not sure (when|how long)
  unless-sentence (might|may|could) be ~3 , not sure
  unless new so
  unless (nobody|no one) told me (you|it|that|about|there|the|to|we|he|she)
  unless get any of (that|it)
  unless first (day|week) (of|free|back)
  unless (the|your|on the|his|her|their) first (day|week)
  unless-turn (go ahead|how (can|may) i help|what can i do)
  unless-sentence (at some point|eventually|some time or other|sooner or later|one of these days|some day) , i (can not|could not) say when
  unless-sentence i (think|guess|believe) it is ~6 not sure
  unless did not (get|catch|hear) that
  unless-turn i would rather (look|check|ask|find|make|not|leave)
  unless (price|number|name|address|date|code) by heart
  unless how to put it
  unless-sentence (looked at|dealt with|looked into|worked on) , no idea
  unless-turn (bear with me|while i (ask|check|look|find))
  unless why should i (tell|say)
  unless nobody knows yet
  unless-sentence decided (that|it|this)
  unless (no number|hard to say when)
  unless been here (for|since|<num>|ten|many|over)
  unless (do not know|no idea|not sure|not certain) (whether|if|how) (this|that|the) <word>
  unless not sure i (understood|followed|follow|heard|caught|got)
  unless (nobody|no one) told you ?
  unless-turn (i will|let me|i am) [now|just] (trace|chase|chasing|find|look|get)
@guard g_busy
  unless (not|never) ~1 (that|because) (i am|we are) ~2 busy
  unless time for your (stories|story|whining|moaning|complaints)
  unless no time to lose
  unless run (the|a|it|this|that|some)
  unless (call|ring|phone|try) (the|your|a|an|my|our) ~1
  unless (any time|anytime|whenever)
  unless try again in a (minute|moment|second)
  unless in the middle of your
  unless-sentence (quieter|easier|better) for you
  unless-sentence think it over
  unless (he|she|they|mr <word>|ms <word>|mrs <word>|doctor|manager) ~1 can not (talk|come|stop)
  unless-sentence later [,] later
  unless / some other time [.|!] $
  unless in the middle of (checking|reading|looking|going through|finding|typing|entering|opening|writing|printing)
  unless (line|lines|number|engaged) (was|is|were|are) busy
@guard g_closing
  unless-sentence (happy|glad) to (stay|help)
  unless-turn (in the middle of|busy|swamped|up to my|run off|rushed off|queue)
  unless we do not do
  unless-turn (swamped|busy|snowed under)
  unless tell (him|her|them) i am at lunch
  unless (did not|do not|not) (call|ring|phone) on monday
  unless (i|we) (could|can|will|shall|might|would) ~4 (try|ring|call|phone|come) ~2 tomorrow
  unless (gone|left) (up|down|wrong|out|missing|through|off)
  unless-sentence too busy ~2 , try ~2
  unless-sentence (no time|hands full|swamped|snowed under|very busy) ~4 , ~1 (ring|call|try|phone) ~3
  unless but it is <num>
  unless-turn put you (down|in)
  unless (did|to|will|shall|may|would|could|might|they|ones|people|firm|men|he|she|we|i) ~1 (ring|call|come|try|phone) ~1 (tomorrow|on monday|in the morning)
  unless what time (he|she|they|you|the|that|it <not is> <word>)
  unless (nobody|no one) has <word> in
  unless-turn not a good time
  unless (everybody|everyone) [has] gone to
  unless-sentence (up to (my|our)|pretend i|say i am)
  unless-sentence (mad|manic|crazy|hectic|bedlam|rushed|heaving) ~~6 (try|call|ring) ~3
  unless-turn i will ~8 (before|by) (then|that|<num>)
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
  unless (if you lose (a|the|your) <word>|stops working (after|without))
  unless love to see you in court
  unless-turn (making|make|get|give) you a new
  unless make sure (nobody|no one|everyone|everybody) (parks|comes|enters|touches|gets|is|has|uses)
  unless tell the neighbours about
  unless tell your landlord that (the|we|he|she|it)
  unless call the police (right away|at once|for you|now)
  unless-sentence about (the|your) (contract|purchase|papers|deed)
  unless watch out for
  unless know who you (mean|want|are)
  unless (name goes on the list|put your name down)
  unless-sentence last chance , (tomorrow|price|only|today)
  unless on the list (right away|today|for|now|of|at once|too|.)
  unless you will never have
  unless (price|prices|this|these|ours|offer|offers) you will never
  unless (look at page|name will be put on the list)
@guard g_demand
  unless speak up (for|at)
  unless even speak
  unless (let me|i will|shall i|may i) ~1 (say|repeat|spell)
@guard g_mumble
  unless-sentence put (it|this) , (on|in|under|as)
  unless i reckon
  unless sort of thing (our|we|the|you|i)
  unless-sentence how shall i put it , (the|it|we|you|this)
  unless mm hm
  unless whatever (the|happens|comes|you|time|is|suits)
@guard g_excuse
  unless-turn again i am not in
  unless i am (just|only) (a|the) (temp|trainee|intern|student|stand in|replacement)
  unless-turn (should have|ought to have) (rung|called|told|phoned|written|sent|checked)
  unless it is (friday|sunday|saturday) (evening|night) , what
  unless (i overlooked|what do you expect for)
  unless-turn (sorry|apologies|thank you) ~6 (left you|kept you|keep you|wait|hanging|waiting|hold)
  unless i only work here
  unless not the one (to|for|who)
  unless-turn (i am|we are) [very|so|really|truly] sorry (we|i|you|that|for|about)
  unless these things happen
  unless-sentence (do not blame|do not worry|never mind|no harm)
  unless-turn (i am|we are) [so|very|really|truly] sorry (.|!)
  unless-sentence (mr|mrs|ms|miss) <word> , i am not here
  unless-sentence (on our side|so i will)
  unless missed the (middle|last|first|end|beginning|name|number)
  unless-sentence so the (bank|post|shop|office)
  unless because of the (holiday|holidays)
  unless expect (from|of) (us|me)
  unless-turn (others|neighbours|flats) ~2 (rung|called|reported|rang|the same)
  unless-sentence (friday|saturday|sunday) (afternoon|evening|night)
  unless-turn do not look at me , ~1 (no idea|i have no idea|no clue|i do not know)
  unless forgot to (say|mention|tell you|ask|add|give you|note|read|thank)
  unless-sentence so (your|the|it) ~6 (this morning|today|now|tomorrow|in)
  unless so (i am|i will|we are|i have) (signing|standing|taking|doing|helping|answering|asked|taken)
  unless-turn (thank you|thanks) for (saying|telling|letting|your|the|waiting|holding|bearing|being|coming)
  unless-sentence (understaffed|short staffed|swamped|busy) [today] , (ring|call|try|come)
  unless-sentence not our problem
  unless-sentence (search me|no idea|no clue|dunno) ~2 nobody told
  unless expect me to
  unless-sentence (technician|engineer|plumber|doctor|caretaker|nurse|electrician|driver) (said|says|told|found|thinks)
  unless-sentence (i am sorry|so i have asked|so i will ask|i will ask|remembers you)
  unless-turn more (seconds|second|moment|minute|minutes)
  unless-turn (running again|working again|up again|back up|has told me everything|so please|i can see your)
@guard g_argue
  unless you are not wrong
  unless it can not be (helped|changed)
  unless never said (hurry|anything about you|you)
  unless i never said you
  unless you were (just|about to) ~2 (telling|saying|asking|giving|explaining)
  unless (nobody|no one) is saying
  unless you are (not|no|never) [in the way|any|at all] (disturbing|bothering|interrupting|troubling|keeping|holding|wasting|taking|being|bother|trouble|nuisance|late|the (first|only))
  unless what (is|was) wrong
  unless (right|correct|nonsense|rubbish|wrong) (chute|collection|bin|room|number|flat)
  unless-sentence (he is|she is|this one) ~6 , i am telling you
  unless told (him|her|them|anyone) your
  unless-sentence (came|comes) from
  unless-sentence (remember|recall|know|say|tell me) who
  unless-sentence tell any(one|body) , did you
  unless no such (number|name|flat|person|street)
  unless / and that is not (right|fair)
  unless never heard that name
  unless yes [,] you are (right|quite|absolutely|correct|welcome)
  unless (there is a mistake in|there is another call)
  unless-sentence be changed , full stop
  unless i never (forget|tire|mind|miss|doubt|doubted)
  unless never said (it|that it) was
  unless (you listen|there is a call for)
  unless who told you (that it|it was|to)
  unless there (is|was) a (crack|hole|leak|stain|gap)
  unless you did not (miss|do anything|make|lose|have to|need)
  unless-sentence no no [,] i (do believe|believe|understand|see)
@guard g_over
  unless get a (copy|receipt|letter|call|key|card|form|ticket)
  unless guarantee ~3 for <num> (years|months|year)
  unless-sentence whatever happens , (i am|we are)
  unless will (definitely|certainly|surely) be (checked|looked|told|informed|asked|read|heard|seen)
  unless-sentence as (clause|the contract|agreed)
  unless (must|should) not ~1 happen
  unless (will|can) not get a
  unless will (definitely|certainly|surely) (be (there|here|in|with|back|at)|ring|call|let|look|ask)
  unless i swear (this|that) (man|woman|guy|lady|one|caller)
  unless / that will not be a problem [.|!] $
  unless you will (regret|lose|be sorry|miss)
  unless word [that] i will (ring|call|ask|phone|tell|let|look|check|pass|be|come)
  unless-sentence i promise [you] (to|i will|that i will) (ring|call|phone|ask|let|tell|pass|come back|get back|report|check|look|write|send)
  unless (refund|deposit|claim|compensation) (form|letter|policy|rules|request)
  unless (can not|could not|not) be guaranteed
@guard g_bluff
  unless / (maybe|perhaps) (start|begin|tell|let)
  unless (before|until|till|unless|than) i (say|imagine|think|suppose|guess|agree)
  unless think (the|this|our|your) line
  unless (think|believe|suppose|guess) (it is|that is) (best|better|wise|fair|right|important|safer|kind|great|good|time)
  unless (rather than|think so too)
  unless expect (him|her|them|you) (at|by|on|back|here)
  unless-sentence , i will (call|ring|fetch|page|radio)
  unless (perhaps it is only|bet that was)
  unless in <num> (minutes|seconds|hours|days) or so
  unless probably be (back|here|there|in|at)
  unless-turn (police|engineer|plumber|surveyor|firm) (are|is) ~1 (looking|checking)
  unless say the (simplest|easiest|best|first)
  unless (believe|think) (that is|that was|this is) (all|everything|it)
  unless suppose you (want|would|need|mean|have)
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
  unless better time
  unless (best|top|perfect) (entrance|door|bell|shelf|drawer|button|moment|place to|one for|thing|line|spot)
  unless price on (the|our) (list|sheet)
  unless number one (on|in|at) (<word> road|<word> street|the (street|road|list))
  unless-sentence (badge|voted|certificate|survey|award of|rated <num>|ranked <num>)
  unless not the (best|lowest|cheapest|biggest|finest)
@guard g_slang
  unless what is up (there|here|in|on|with the)
  unless (everyone|everybody) says
  unless-turn ^ (yo|ya|yep|yeah|yup|oi oi) [,] [hello|what now|who is this|who is that] [?|.|!] $
  unless (cheers|buddy|ace|sunshine|boss|chief) (is|was|will|has)
  unless (called|name is|named|surname is) (buddy|cheers|sunshine|ace|love|darling)
@guard g_blame
  unless (nobody|no one|neither of you) is to blame
  unless-sentence told you ~8 ?
  unless-sentence i (understand|see|hear|am sorry) [that] (the|our) ~8 (apologise|apologies|sorry)
  unless my fault [that] (the|it|if the) (system|computer|weather|lift|traffic|rain|post|network|line)
  unless-sentence you say the (guard|porter|plumber|engineer|caretaker) told
  unless the developer who decides
  unless-turn (do not|never) bother with
  unless nobody told (me|us)
  unless (whether|if) (it|this|that) (is|was) ~1 your
  unless (not|never|nobody|no one) ~2 (say|said|saying|says|meant|mean|think|thinks|suggesting) ~3 your [own] (fault|mistake|doing)
  unless why do not you ~1 (call|ring|phone) again
  unless you have clearly done your
  unless did (nobody|no one|anyone|anybody) teach you
  unless the one who ~2 (lying|wrong|mistaken|confused)
  unless you ~2 (read|check|looked) ~4 please
  unless (none|not|nothing|never|hardly|nobody|neither) ~4 your [own] (fault|mistake|doing|error|carelessness)
  unless you (should|ought to) ~1 have been (told|informed|rung|called|asked|warned|given|offered|sent|contacted|answered|helped)
  unless how (he|she|they) (left|got|made|did)
  unless (he|she|they|it|someone|somebody|courier|post|guard) must have got it
  unless-sentence own choice , (both|either)
  unless lost the baby
  unless did not tell me (the|which|what|how)
  unless took your call (this|on|yesterday|at|earlier)
  unless decided to (paint|build|open|plant|change|give|offer|help|clean|repair|fix)
  unless because you (have the|are (a|an|the)|live|asked|wanted)
  unless-turn (i will be|i would be) (glad|happy)
  unless (bank|council|board|committee|court|insurance) decides
  unless (i|we|you) have got the
  unless you (need|have|ought) to ask
  unless the one who (called|rang|phoned|asked|wrote|was here|reported)
  unless why have you not come (to see|for|round)
  unless (over at|over there at) <word>
  unless-turn (i am|we are) [so|very|really|truly] sorry (.|!)
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
  unless you are wasting (your|my|our) time
  unless just look (in|at|on) the
  unless it was (us|me|we|i) who
  unless (nobody's|no one's) fault
  unless (i will|i have|let me|we will|i am going to) ~2 (speak|talk)
  unless-sentence when (he|she|they) left
  unless (your own|own) (account|data|bill|record|file|name|flat|details|number|key|unit|contract)
  unless done your (homework|research|sums|best|duty|part)
  unless trust me
@guard g_order
  unless-sentence (never|not|would not|do not) ~2 (ask|expect|want|send|need|have to|leave) (you|to) ~2
  unless (come and see|go home without|ought to have read)
  unless-turn . not us .
  unless take it to the (newspapers|press|papers|media)
  unless-sentence (have to|must|should) be ~6 house rules
  unless it is in the house rules
  unless (do|please) come and
  unless do not go away
  unless try (anybody's|anyone's|everybody's|the patience)
  unless (did not you|did you|have you|have not you|should have|must have)
  unless do not ~2 yourself
  unless at the desk for
  unless i (would|had) better
  unless (for|to give you) (the|your|a) (key|card|trolley|ticket|pass|ladder|umbrella)
  unless try the ~2 (key|button|door|switch|code|tap|handle)
  unless (still|you) in the queue
  unless do have a look
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
  unless that is the rule (in|here|for|everywhere)
  unless-sentence (down|broke|crashed|strike|stuck) , (nothing|not a thing) (i|we) could do
  unless-turn i know ~1 (who|someone|somebody) ~1 can
  unless without (asking|your|you|telling)
  unless ask me to choose
  unless do not bother (taking|writing|noting)
  unless (point|use) [in] (shouting|yelling|screaming|swearing)
  unless you deal with it
  unless-sentence (there|that) , (no idea|no clue|dunno)
  unless-sentence not my area , no idea
  unless do not do repairs after
  unless do not wait for (us|me|him|her|them)
  unless-sentence past (<num>|six|five|closing)
  unless not going anywhere
  unless it (was|is) you who
@guard g_joke
  unless (only|can) guess what
  unless favourite time
  unless-sentence last night and (found|checked|repaired|fixed|saw|looked)
  unless how (sorry|glad|grateful|pleased|happy)
  unless for (a|the) (viewing|visit|tour|party|garden)
  unless (were|was) (short|closed|late|called|understaffed|on duty)
  unless you get this number
  unless-sentence ^ ha , (that|yes|you|true|good|well|quite|indeed)
  unless-sentence no [,] i am joking
  unless (haha|ha ha|ha) (thank|thanks|that is kind|yes|quite)
@known batch waker botch butch bench

# --- Look-alikes of wanted acts.
@guard g_fup
  unless see that everything
  unless (line|sound|connection|signal) [any] (better|clearer)
@guard g_conv
  unless (trouble you for|what time it is)
  unless (driving|coming|walking) (or|by)
@guard g_addr
  unless-sentence which street did you say
  unless which door did you (say|choose|pick|want|order|prefer|mean)
@guard g_need
  unless another (company|number|firm|office|estate)
  unless (settle the bill|in mind as)
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
  unless (number|code|digits) (on|of|printed on|from|off) (the|your|this|that) (permit|bill|card|meter|slip|letter|contract|receipt|parcel|form|box|label|key|ticket|badge|lift|locker|invoice|delivery|car|id|door|order|phone)
  unless (their|his|her|its) (extension|number)
  unless (get|be|are) cut off
@guard g_absent
  unless <he> is out ?
  unless (ones|tickets|colours|sizes|models|copies|lamps|lights|bulbs|lifts) are out
  unless-sentence when (he|she|they) left
  unless out of (surgery|hospital|danger|stock|order)
@guard g_inform
  unless you are (not|no|never) [a] (disturbing|bothering|interrupting|keeping|bother|trouble|nuisance)
  unless somewhere [.|!] $
  unless nobody (called|named|by (the|that) name)
  unless (hard|difficult) for (me|us) to
  unless you may [of course] (look|compare|think|take)
  unless so there is something
  unless you will have (her|his|their|my|our|an|the|your) ~1 (answer|reply|word)
  unless get a ~3 (idea|feel|feeling|impression|sense|picture)
  unless (can|could) (advise|answer|help with|decide|speak) on
  unless (has|have) (its|their) [own] (strong points|strengths|merits|good points|good sides|pros|advantages|charm|charms)
  unless-sentence ^ (ah|oh|right|okay|i see) so it is
  unless (there is no excuse|done everything right)
  unless (a bit of an|an|some|a lot of) (echo|noise|crackling|buzzing)
  unless (man|driver|visitor|somebody|someone) needs me
  unless taking longer than
  unless (only|just) a (test|drill|mistake)
  unless not (supposed|meant) to
@guard g_repeat
  unless last (two|three|four|five|six|<num>) digits of the (phone|number|card|id|mobile|account) [number] (you|on|that|we|in|with)
  unless i will (say|repeat|read) ~3 (again|once more)
  unless can not cut (new|the|a|keys|it)
@guard g_lmr
  unless (shall|may|should|can|could) i (ask|tell)
  unless please give it to me
@guard g_ack
  unless-sentence ^ (okay|right|yes) [,] (changed|altered|corrected|amended|i have (changed|altered|corrected)|half past)
@guard g_vague
  unless soon enough ?
  unless no idea when (that|it) (was|happened)
  unless-sentence , so about
  unless not good enough
  unless depends on (whether|if) you
  unless-sentence (better|easier|good|best|suit|suits|all right) [for] you
  unless-turn do (all|what|everything|my best|our best) ~2
  unless wait (till|until) you hear (what|this|about|who|the)
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
  unless know exactly who can
  unless-turn i am [so|very] sorry
  unless-turn (she|he) is (on|in|at|the|our|over)
  unless-turn (she|he) (would|wants|is asking|asks|needs|says|is here)
  unless-turn may i [just] (check|ask)
  unless <title> <word>'s (household|residence|home|family|place)
  unless <title> <word>'s (number|phone|flat|office|line|extension)
  unless-turn (pretend|say i am|tell him i|tell her i|say i have)
  unless-sentence told me
@guard g_private
  unless was (sick|ill) so
  unless sold (just|only|barely) <num>
  unless off for (a|an|one|<num>|the) (hour|minute|moment|day|week|night|repair)
  unless (moved in on|bought the same)
  unless (ill|sick|unwell) today
  unless (mobile|phone) is (off|switched off|engaged|busy|broken)
  unless list of (shops|prices|firms|dates|doctors|plumbers|rules|fees|times|papers|documents)
  unless stays (at|in|on) the (desk|gate|lobby|lodge|office|door)
  unless paid for (the (damage|repair|cleaning|work)|it last)
  unless (firm|company|council|shop|desk|clinic|bank|dentist|hotel|school)'s number
  unless number is on (the|your)
  unless lives for (his|her|the)
  unless is (here|at the desk|on line|calling|waiting|asking)
  unless broke (it|the|that|into|down|your|a)
  unless-turn (council|company|bureau|hotline|hospital|clinic|dentist|shop|police|board|firm|developer) ~~12 their number
  unless (lives|living) on site
  unless lost (his|her) job (key|card)
  unless has (offered|agreed|asked|kindly|given|promised|signed|confirmed)
  unless (called|rang|reported|wrote|phoned) [us|me] [about|for] (it|this|that|the) [too|same|as well]
  unless moved to (another|the|our|a) ~1 (department|team|desk|office|branch|ward|floor|section)
  unless lives (in|on) (our|the|site) ~1 (staff|site|premises|lodge|house)
  unless your ~4 (is|was|has|after) ~4 operation
  unless-sentence how (is|was|are|has) your ~4
  unless-sentence (was|is) (that|it|he|she) (your|the|a)
  unless (nearly|almost|practically|as good as) bankrupt
  unless you must be the
  unless-sentence (now|then|still|is that why|does he|does she) ?
  unless has agreed
@guard g_dare
  unless try me (again|later|after|in|on|at|tomorrow|next|when|once|before|between)
  unless-sentence hurry up , i am waiting
  unless leave it (at|in|with|by)
  unless (in writing|by (phone|letter|email|post|mail)|notice|(in|on) the (box|form|book))
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
  unless (forgot|missed|left|lost) nothing
  unless nobody else has ~3 like (ours|us)
  unless that is what happens when (<dept>|accounts|sales|engineering|they|he|she)
  unless everyone else has signed
@guard g_pushy
  unless-sentence change the clause
  unless can not say yes
  unless-sentence waiting for , the
  unless sign before the
  unless-sentence (so that|then i can|so i can)
  unless signed (but|except)
  unless (fast|quickly) with the
  unless-sentence because we need
  unless-turn until it is (done|fixed|settled|sorted|ready)
  unless (first|second|third|last) (instalment|month|payment|half)
  unless (everybody|everyone) [has|is] left
  unless sorry (to hear|you said)
  unless do you want to (leave|give)
  unless (when you have made up your mind|be patient)
@guard private_matter
  unless-turn (behind with|behind on|in arrears|owes|owe|divorced|divorcing|separated|pregnant|in hospital|bankrupt|moved out|(his|her|their) (fees|rent|bill|bills|mobile|number|address|salary|wife|husband|job|loan))
@guard g_secret
  unless guarantee ~5
  unless that (firm|company|developer)
  unless between you and me there
  unless-sentence (lobby|meeting|vote|playground|rest are|still (open|free))
  unless key is in the safe at
  unless (cut|turn off|shut) [off] (the|your) (power|electricity|water|gas|heating)
  unless (fancies|crush on|kissed|snogged|sweet on)
  unless-turn (on the day it|as soon as it is) (comes|is|public|out|announced|published)
  unless-sentence (as stated|as agreed|in the contract|stated in)
  unless (price|cost) is on the
  unless-sentence (as it says|board outside|as the|report says|in the news|newspaper|published|annual report|press)
  unless-sentence go up , (100|100%|one hundred|guaranteed|for sure|believe me|trust me)
@guard g_terms
  unless cut you off
  unless (out of (the|your)|off your|on the bill|fix the date with)
  unless (did|was|has|had) not (write|written)
  unless change the (date|time|day) /
  unless-turn (our error|our mistake|by mistake|wrong item|wrongly)
  unless cancel the (order|booking|appointment|reservation|viewing|visit|subscription)
  unless (only|just) by the ~3
  unless changed only (by|in|with|if|when)
  unless only be changed
  unless get it sorted out (by|today|tomorrow|this|on|before|within|for you)
  unless-sentence (our terms|the terms|as agreed|on the list|approved|has approved)
@guard g_coarse
  unless push off the
  unless-sentence as you put it
  unless where the heck
  unless bloody (mary|nose|knee|hand|finger)
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
  unless know who sent
  unless need (it|this|that|them) by
  unless-sentence (sorry|please|excuse me|pardon)

# --- conditions that two blocks of one act share
@guard both_inform
  unless answer's [still] no
  unless-sentence ?
  unless-sentence (repeat|noted|written down|you said|you told|you mentioned|as you|sum up|my notes|please)
  unless (your (turn|word|patience|call|life|name|report|message|answer|reply|request|complaint)|the (thing|matter|point)|a (pain|nightmare|nuisance)|my (name|surname|mistake|fault))
  unless (i will|we will|let me|could you|would you|shall i|may i|i am going to) ~4
  unless / [and|but] (if|whether|once|when)
  unless (ha ha|haha|lol|typical|whatever|anyway|um|er|sort of|kind of|maybe|perhaps|probably|i think|i guess|i suppose)
  unless (fault|mistake|blame|messed|lie|lies|lying|cheap|swindle|worst|best|never|secret|between us)
  unless (due|overdue|unpaid|outstanding|afraid|sorry|unfortunately|regrettably)
  unless (line is (breaking|bad|poor)|line ~2 (dropped|was cut|broke|went)|one moment|a moment)
  unless (is|are) (out|away|off|on leave|on holiday|in a meeting|busy|not in|not here|on another) ~3
  unless (visitor|guest|customer) (is here|has come|is waiting|has just)
  unless (alarm|siren) has just
  unless (tells|told|asks|asked|says|said) (me|you|him|her|us|them)
  unless will ~1 (be with you|come|call|ring|contact|check|look|see)
@guard both_ask_detail
  unless / (was|is) that (it|all|everything) [then|now] ?
  unless is that what you (wanted|meant|mean)
  unless (i see what|will that be all|are you the one with)
  unless are you (mr|mrs|ms|miss)
  unless is the (line|sound|connection) ~1 (clearer|better|clear)
  unless-sentence just to be (clear|sure|certain)
  unless what are you , some
  unless (how does that sound|what do you say|how would that be|how about it)
  unless (why are you|why do you) ~1 (talk|talking|speak|speaking|shout|shouting|mumble)
  unless do you (get|see|know) what i ~3
  unless / (is|are|was|were|do|does|did|has|have|had|can|could|will|would|should) [not] (it|you|he|she|they|we|i|that|there) [not] ?
  unless (how|what) about
  unless (where (were we|was i|am i))
  unless (is|was) <it> (not|just|only) ~4
@guard both_leak_private
  unless (is|are|was|has) not ~1 (ill|sick|in hospital|divorced|pregnant|dead|drunk|away)
  unless (tenant|owner|people|family) before you
  unless (in the next town|in town|nearby|in the city)
  unless (caretaker|guard|porter|janitor) lives
  unless-sentence (you said|you told|let me repeat|is that right|is his number|is her number|at the office|office line)
  unless (emergency|night|weekend|out of hours|after hours) ~1 number
  unless hours number
  unless (builder|developer|estate|project) next door
@guard both_dare
  unless-sentence makes mistakes so what
  unless then go and (ask|see|look|talk)
  unless (if you do sue|and i have noted)
  unless makes mistakes , so what
  unless / [and|then|well|fine|go on|so] [,] sue [,] (i|what|will|is|has|can|from|at|called|and)
  unless (that is your right|you may|you are free|of course)
  unless (ask|tell|want|like) <him> to (ring|call|write)
  unless i do not care (what|who) (time|it costs)
@guard both_threat
  unless i know your (voice|name|number)
  unless-turn (if that suits you|while we test|if you like)
  unless (one more|another) (call|word) and (we are done|i have|we have|that is)
  unless-sentence ?
  unless-sentence (build|buy|bought|over there|next door|their flats|trust me|rent|move)
  unless do not blame (me|us) if (nobody|no one|it|the <word>|he|she|they)
  unless (will be|is|goes) ~2 (back|restored)
@guard both_pushy
  unless sign first and we will ~1 (drop|quietly)
  unless (everyone|everybody) who bought
  unless you (would|will) be (mad|crazy|a fool) to (buy|live|rent|move|sign|invest) ~2 (there|at|in|from|over|next)
  unless (before|or) (it is|it will be) ~2 (too late|gone) to (repair|stop|save)
  unless (you must|you have to|you need to) (give|tell|leave) ~2 (notice|us time)
  unless in writing
@guard both_give_deadline
  unless (will be|be|is|are) ~1 (back|open|closed|there|off|waiting|here|available|ready|on leave|away) ~3 <due>
  unless (be there|meet you|see you|wait|expect you|find me) ~6
  unless (could|would|will|can) you <not be> ~8 <due>
  unless / [just|please|then|and|well|better] (ring|call|phone|try) [me|us] [back|again] <due>
  unless you will have to
@guard both_guess_name
  unless-sentence ^ i see , <title> <word>
  unless <title> <word> , i see
  unless that would be (mr|mrs|ms|miss) <word> now
  unless-turn (any more|no longer|is not the) ~~6 that would be
  unless (number|plate|date|time|name|address|flat|surname) ~3 is ~~6 (right|correct)
@guard both_badmouth_caller
  unless it is the (cleaners|builders|plumbers|guards|engineers)
  unless nuisance for you
  unless can you take (him|her|them) [now|please] ?
  unless (with|to|for|from) (him|her|them) again
  unless (that is|it is) a ~1 (nuisance|pain|nightmare)
  unless you (are|would be)
@guard both_bluff
  unless perhaps you would like
  unless perhaps (just|you would|a|an) ~2 (initial|initials|surname|name|like to)
  unless bet you are (the|mr|mrs|ms|miss|that)
  unless i suppose i (could|can|might)
  unless (how|what) ~4 (that|this|it) must be
@guard both_leak_secret
  unless-sentence (dating|in love|engaged to|sleeping with)
  unless (says the|quietly drop)
  unless between you and me ~5 (girl|guy|boy|man|woman|accounts|reception) ~2 (is|are)
  unless (i am|we are|i was) not supposed to ~6 sorry
@guard both_rush
  unless (not so quickly|to give you the short version)
  unless (can|could|would) you spare me
  unless (do not|no need to|need not|not) ~1 (hurry|rush|be quick)
  unless please ~1 calm
@guard two_bare_wei
  unless-turn ^ (who|what) is (it|this|that) ? <word>
  unless-turn ^ (who|what) ~4 (what do you want|make it|who do you want)
  unless-turn <org>
@guard two_slang
  unless-turn hang on a tick would you
  unless-sentence hang on a tick , would
  unless hang on a tick , would
  unless hang on a tick would you
@guard two_leak_secret
  unless (can not|may not|will not|not) ~2 (say|tell|disclose|discuss|reveal)
  unless-turn (private discount|pay now or|or we will cut)
@guard two_decline_politely
  unless (quite catch|catch|hear|follow|understand|remember)
  unless (he|she|they|mr|ms|mrs|the <boss>) ~2 (is|are|has|can not)
@guard two_overpromise
  unless (nobody|no one) ~2 (may|can|could) guarantee
  unless (told|said|promised|told you|said to you) ~3 guaranteed
@guard two_show_willingness
  unless-turn (no trouble at all|no bother) ~6 (do not worry|not to worry|wrong number|goodbye|misdial|happens)
@guard two_decline_politely2
  unless (can not|not) ~2 (answer|decide|hear|catch|judge)
  unless (not) ~1 (tell you|answer|say|judge)
@guard two_slander_rival
  unless (compare|comparing) ~3 yourself
  unless (both|each) ~4 (strengths|merits|advantages)
@guard two_announce_transfer
  unless (could|would|can|will) you [please|kindly] (get|fetch|bring|call) ~3 to the phone
@guard two_introduce_project
  unless ^ (we [still|only] have|there are) ~8 (left|available)
  unless one two three
@guard two_coarse
  unless (you|he|she|they|wrote|said|say|called|word|caller) ~3 (said|say|bloody|damn)
@guard two_vague_delay
  unless depends [on] (what|which|how) ~1 you (need|want|like|prefer|are looking)
