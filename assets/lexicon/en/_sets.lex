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
  unless-sentence (he|she|they|caller|porter|guard|neighbour|neighbours|someone|somebody|nobody|no one|<title> <word>|resident|owner|man|woman|lady|advert|poster|sign|saying|film|title) ~4 (said|says|say|saying|told|tell|tells|shouted|shouts|called|calls|wrote|writes|sprayed|asked|asks|claims|claimed|thinks|think|yelled|screamed|goes)
  unless-sentence (you|you have) [just] (said|told|wrote|mentioned|asked) ~8
  unless-sentence (the word|the words|swear word|swear words|the name|the title|is short for|printed|spelt|is called|a film|a book|a play)
  unless-sentence (not|never|nobody|no one) ~2 (saying|mean|meant|threaten|threatening|thinks|think)
@rewrite extention | extenshion = extension
@rewrite wednesdy | wensday | wendsday = wednesday
@rewrite thrusday | thurday = thursday
@rewrite tuseday | teusday = tuesday

# --- what others said, what is denied, what is asked about: no act of the speaker's own
@guard not_said
  unless-sentence (did|has|have|had|does|was|were) (the|he|she|they|someone|somebody|anyone|anybody|our|any|a|one|it|this|that|<title>) ~6 (say|said|tell|told|telling|call|called|calling|ask|asked|shout|shouted|swear|promise|promised|reply|answer|use|used)
  unless-sentence (so|and|if|when|that|because|sorry) (the|he|she|they|someone|somebody|our|a|one|<title>) ~5 (said|told|called|shouted|replied|answered|says|tells)
  unless-sentence (i|we) (would|will|could|did|do|must|should|shall|can|am|are|was|were|have) (not|never) ~2 (saying|dream|suggest|suggesting|claim|claiming|imply|implying|pretend|blame|accuse|blaming|accusing)
  unless-sentence (i|we) (would|will) not ~2 (say|call|tell you to)
  unless-sentence (nobody|no one|none of us) ~2 (say|saying|says|said|suggests|suggesting|blames|blaming|accuses|accusing|claims|claiming)
