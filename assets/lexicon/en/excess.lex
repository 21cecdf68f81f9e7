# More ways to promise too much, to guess, to tell what is private or secret,
# to bend terms, to run down rivals, to boast, to press, to guess names.

act overpromise
  use two_overpromise g_over not_said
  + it can not go wrong , (believe|trust) me
  + money will double ~4
  + (i|we) [can|absolutely|personally|really|do|will|hereby|truly] (guarantee|swear|vouch|warrant|assure you|promise) ~2 (it will|it is|you will|that it|that you|nothing|no more|never|this will|there will|they will|the price|they|a full|the <word> will) ~6
  + (trust me|believe me|i promise|promise|i swear|i bet|take my word|you can be sure|rest assured|mark my words|without a doubt|no doubt|no question|guaranteed|for sure|one hundred percent|100%|100 percent|no worries|do not worry) ~~3 (it will|you will (get|have|be|never|win|love|not)|they will (pay|approve|say|agree|refund|fix|sign|have to)|the (boss|bank|manager|company|price) will|nothing will|never|it can not|there will not) ~6
  + (it|that|this|you|they|everything|your <word>|the <word>) (will|can|is going to|are going to) ~1 [be|get|have|go|never|not|all] ~1 (approved|fixed|repaired|refunded|accepted|granted|through|paid|quiet|solved|compensated|money|sorted|done|happen|perfect|fine) ~4 (trust me|believe me|i promise|promise|i swear|guaranteed|no question|for sure|no doubt|100%|one hundred percent|definitely|without fail|you will see|mark my words)
  + (will|is going to|are going to|is) (definitely|certainly|absolutely|surely|most certainly|without doubt|for sure|100%|guaranteed to) ~1 (be|get|go|come|work|happen|win|rise|never|approve|pay|refund|grant) ~3
  + you will [definitely|certainly|absolutely|surely|100%|for sure] ~1 (get|have|receive|be given|see) ~4 (refund|money back|compensation|discount|approved|loan|new (boiler|flat|lift|door|tap)|for free|your money|deposit back|the flat|what you want)
  + (of course|sure|certainly|naturally|definitely) ~1 (you will|they will|we will|it will) (get|have|pay|refund|give you|win|approve|be (approved|fixed|refunded|paid|done|repaired|sold)|compensate|replace) ~4
  + (there will not|there is not going to|you will not|you will never|it will not|that will not|it will never|that will never) (be|have) ~1 [any|a single|one|more|another] ~1 (problem|problems|trouble|noise|leak|leaks|issue|issues|complaint|delay|hassle|risk|difficulty|surcharge) ~4
  + (it|that) (will never|can not|is not going to) (happen|leak|break|fail|flood|drip|stop|go wrong|occur|come back|be a problem) ~1 (again|ever|any more|believe me|trust me|i promise|promise) ~3
  + (never|not) ~1 (leak|happen|break|flood|drip|fail|stop) ~1 (again|ever) ~4
  + (they|the bank|the boss|the manager|the company|the insurance|accounts|he|she|the board|the developer) (can not|could not|will not|would not) (refuse|say no|reject|turn (you|it|that) down|turn down) ~4
  + you (can not|will not|could not) lose ~2 (that|this|the case|it)
  + you will (win|get) (that|it|this|your way|the case|everything) ~3 [guaranteed|for sure|i|no]
  unless get it (by|in|with|on|from)
  + (price|prices|value|it|they) (can|will|could) only (go up|rise|increase|get better|get higher|double) ~3
  + (will|is going to|bound to|sure to|certain to|guaranteed to) (go up|rise|double|increase in value|appreciate|triple|be worth) ~5
  unless i will go up
  + (we|i|they|the (company|developer|boss|office)) (will|are going to|is going to) (pay|cover|refund|compensate|replace|reimburse|settle) [for] ~1 (all|everything|the (full|whole|entire)|every|any|each|you in full|you for|it all|the lot|all of|the damage|your (hotel|whole|entire|damage|loss|losses)) ~4
  + (we|they|i) (will|are going to) (give|get|buy|find|install) you (a|an|the|two|three|one) ~1 (brand new|new|free|bigger|better|refund|full|upgrade|voucher) (<word>|<word> <word>) (promise|guaranteed|for free|free|no charge|i|/|.|!) ~1
  + you (have|can have|have got) (my|our) (word|promise|solemn|guarantee|oath) ~5
  + (as good as|practically|count it as|consider that) (done|in the bag|yours|approved|settled|sold|signed|fixed) (.|!|,|/|$|trust|believe|i) ~1
  + (i will|we will) (make sure|see to it|see|ensure|guarantee|arrange it so) [that] (you|they|he|it|the <word>) (get|gets|pay|pays|approve|approves|win|never|sign|signs|agree|agrees|is approved|receive|goes through) ~3 (no matter what|refund|compensation|flat|loan|discount|money|approval|leaks|it signed)
  + you will get (compensation|a refund|a discount|your money|the money|the loan|all of it|every cent|every penny|the full|it all) ~6
  + (your|the) (loan|application|request|refund|claim|visa|permit|mortgage) (will|is going to|is sure to|is bound to|is certain to) (go through|be (approved|granted|accepted|paid)|come through) ~4
  + (no matter what|whatever (happens|it takes|it costs)|come what may|at any cost|at all costs) ~5
  + (satisfaction|success|profit|return|returns|approval) guaranteed
  + (a hundred|one hundred|a thousand|two hundred|110|100|200|hundred) (percent|per cent|%) ~1 (sure|certain|safe|guaranteed|approved|fixed|dry|satisfied|yes|they)
  + (cross my heart|hand on heart|on my mother's|upon my honour|on my honour|scout's honour|on my life|i stake my|i would bet my|you can bank on|you can count on it|you can bet) ~5
  + (repaired|fixed|done|sorted|solved|finished|quiet|dry|back) (by|before|tonight|tomorrow|today|within|in) ~4 (guaranteed|i promise|i swear|no matter|without fail|you have my word|100%|for certain)
  + it will not cost you (a|anything|one|a single) ~3
  + there will not be any ~1 (problem|problems|trouble|more) ~3
  unless (can not|could not|may not|do not|not|never|unable to|no one can|hard to|nobody can|would not) ~2 (guarantee|promise|swear|assure)
  unless (guarantee|guaranteed|guarantees) (runs|expires|covers|period|lasts|until|for|ends|by the|card)
  unless (is|was|are|tap has|under) ~1 (guarantee|guaranteed) (for|until|by|card)
  unless (i|we) promise [you] (to|that i will (ring|call|ask|check|report|pass)|i will (ring|call|ask|check|report|pass|look|let)|an answer)
  unless assure you ~1 (i|we) ~4
  unless (if|whether|when|how|what|do not think) ~8 [~4 <word>] ?
  unless-sentence (i will do my best|no promise|not promise|the contract says|planned|scheduled|according to)
  unless (will|it will|that will) be (done|fixed|repaired|ready|back) (by|before|at|on|tomorrow|this) ~3 /
  unless-act boast
  unless (never get|get no)
  unless (private|special) discount
  beats inform
  + never break down again ~4
  + (will|is going to|are going to) (approve|accept|sign|agree|grant|pass|refund|waive|allow|let you) ~~8 (no question|no doubt|guaranteed|for sure|definitely|i promise|trust me|without question|you can bank on it) ~2
  + (will|is going to|are going to) (definitely|certainly|surely) (approve|accept|sign|agree|grant|refund|win|pass|rise|double) ~5

act bluff
  use both_bluff
  unless-turn (technician|engineer|plumber|electrician|fitter|surveyor) (will|is going to|can) (tell|check|look|find|see|confirm|say|know|test)
  use g_bluff soft
  + , or something like that [.] $
  + <num> [,] (maybe|perhaps|possibly) <num> ~4
  + (forty|fifty|<num>) , maybe (fifty|<num>) ~3
  unless-act hold_reason_time guess_name overpromise mumble vague_delay leak_private leak_secret decline_politely blame_customer chat_joke excuse sarcasm
  unless (one|a) digit
  unless (say|saying) (another|a|one) word
  + (i would|i) (say|guess|imagine|think|suppose|reckon|assume|presume|expect|believe|fancy|estimate|bet) [that|it is|it|they|you|the|there|he|she|roughly|maybe|about|around|probably|perhaps] ~5 (<num>|<month>|<weekday>|open|closed|free|included|allowed|okay|fine|possible|yes|around|about|roughly|somewhere|metres|thousand|normal|enough|same|cheaper|agree|allow|allows|would|could|can|might|should|will|second|third|first|floor|summer|winter|spring|autumn|the bank|nineties|eighties|by then|or so|soon|somebody|everybody) ~3
  + (as far as i (know|remember|can tell|recall)|to the best of my|if i am not mistaken|if i remember|if memory serves|off the top of my head|from memory|at a guess|at a rough guess|my guess is|just guessing|i am guessing|i am only guessing|a wild guess|roughly speaking|ballpark|in the region of|somewhere around|somewhere between|somewhere in the|something around|do not quote me|do not hold me to|do not take my word|chances are|the chances are|odds are|i have a feeling|i have an idea|i have a hunch|i heard (somewhere|from someone)|they say|people say|word has it|so they say|someone said|somebody told me|somebody said|i seem to (remember|recall)|it seems to me|i vaguely|i am under the impression|i dare say|i daresay|i should imagine|i should say|for all i know|last i heard|last time i (looked|checked)) ~~3 (<word>|<num>)
  + / [well|hmm|er|yes] i (suppose|guess|reckon|imagine|assume|presume|fancy) [that] (they|it|he|she|we|the|there|pets|dogs|most|banks|somebody) ~5
  + (about|roughly|around|approximately|something like) ~5 , (i would say|i think|i guess|i suppose|i reckon|i believe|i imagine|at a guess)
  + / (should be|probably|about|around|roughly|maybe|perhaps) [around|about|roughly|by|on|in|at] ~3 [<word>] (i think|i guess|i suppose|or so|or thereabouts)
  + / [it|that|there|he|she|they|you|this|well|yes|hmm] [is|it is] (maybe|perhaps|probably|presumably|possibly|most likely|likely|very likely|quite likely) [it is|in|on|at|about|around|from|not|so|yes|no|the|a|you|they|he|she|there|he is|they are|there is|you can|you could|it was|because|next|open|closed|free] ~5 [<word>] (.|!|/|$)
  + / [it|that|there|he|she|they|you|this] (should|could|might|must|may|ought to|would) [probably|easily|well] (be|have been|cost|take|open|close|have|come|work|do|allow|start) ~5 (i think|i guess|i suppose|i reckon|probably|or so|or something|or thereabouts|i imagine|i believe|i should think)
  + (must be|should be|could be|might be|may be|would be) [something like|about|around|roughly|somewhere|on|in|the|a] (<num>|fine|okay|open|closed|free|included|possible|the (valve|pump|pipe|first|second|third|fourth|wiring|weather|same)|june|july|may|<month>|<weekday>|enough|cheaper|somewhere) ~3 [<word>] (.|!|,|/|$)
  + (they|banks|people|owners|we|you|pets|guests) (normally|usually|generally|mostly|typically|tend to|often) ~6 (i think|i guess|i believe|i suppose|i reckon|i imagine|if i remember|as far as|i would say|probably)
  unless (name|surname) would be enough
  + (fairly|pretty|almost|quite|reasonably|rather|nearly|ninety percent|90 percent|90%|relatively) (sure|certain|confident|positive) ~5
  + <num> ~2 (or so|or thereabouts|ish|give or take|or something|something like that|i think|i guess|i suppose|probably|maybe|if not|at a guess|or maybe <num>|or perhaps <num>|or was it|roughly|approximately)
  + (or something like that|or something along|or thereabouts|or so i (think|believe|heard)|i should think|i would have thought|i would think|i suppose so|i think so|i guess so|i reckon|at a guess|i imagine so) (.|!|$|/)
  + (like|about|around|roughly) <num> [thousand|hundred|yuan|metres|minutes] or ~1 <num> ~3
  + (i think|i believe|i guess) (it is|it was|they are|they|there is|there are|he|she|you can|you could|we|pets|yes|no|so|that is|this is|the) ~5 [<word>] (.|!|/|$)
  unless (i think|i believe|maybe|perhaps|probably|must|may|might) ~1 (you|we) (wanted|want|may|have|misdialled|were|dialled|need|meant|had|mean|are looking|might|should|could|were cut|got)
  unless (i think|i believe|perhaps|maybe) (i|we) (should|could|can|will|had|ought|would|have|misheard|heard)
  unless i think i (should|know|ought)
  unless-turn (let me|i will (check|ask|find|look|confirm|make sure|have|ring|call|put|report|send|see|note|do)|i can (check|ask|find|put|send|offer)|may i|shall i|one moment|could i|could you|would you|wrong number|misdialled|i am sorry|your time|best to|may we|shall we|for you to)
  unless (your|that|this|it|you) must be ~2 (hard|upsetting|difficult|frustrating|awful|worrying|terrible|stressful|tiring|annoying|unpleasant|horrible|exhausting|painful|sad|frightening|mr|mrs|ms|miss|the|tired|relieved|cold)
  unless [~8 <word>] ?
  unless (paid|kept|sent|reported|returned|closed|read|sealed|used|brought|handed|able) ~1 (by|before|within|at|to|in|on)
  unless (bound to|going to be|happy to|glad to)
  unless (should|must|would) be (free|back|there|with|able|at|exhausted|worried|my|most|very|happy|glad|delighted)
  unless (back|free) by
  unless must have (been|felt|had)
  unless you must be
  unless you would be (very|most)
  unless should be mr
  unless (a fool|mad|crazy)
  unless (it|that|this) (should|would|may|might) be (a pleasure|fine with|helpful|best|better|kind|lovely|nice|wise)
  unless (i|we) (may|might|could|would|should) be
  unless (last|delay|take) ~2 (until|longer)
  unless as the (price list|brochure|contract|letter)
  beats inform

@set person = he|she|they|mr <word>|mrs <word>|ms <word>|miss <word>|the manager|our manager|the director|our director|the boss|the engineer|our engineer|the owner|the owners|the tenant|the couple|the lady|the gentleman|the man|the woman|the family|your neighbour|your neighbours|the neighbours|the neighbour|my colleague|the previous tenant|the last tenant|the tenant before you|the people upstairs|the people downstairs|the people next door|the accountant|our accountant|the guard|our plumber|the seller|the buyer|the landlord|your landlord
@set whose = his|her|their|the manager's|the director's|the boss's|our manager's|our director's|the owner's|the tenant's|the engineer's|your neighbour's|the neighbour's|your landlord's|mr <word>'s|mrs <word>'s|ms <word>'s|my colleague's|the plumber's|the seller's|the buyer's|the accountant's
act leak_private
  use both_leak_private
  unless-turn (complaint|complain|post|write to|send (it|them|the|your)|visit|find us) ~~12 here is the address
  unless (lives|living) on site
  use g_private withheld
  unless they have sacked
  unless-turn ? they are (practically|nearly|almost) bankrupt
  unless (he|she|they) (is|are) (away|out) (till|until) [<weekday>|<num>|tomorrow] [.|!] $
  + / (his|her|their) (flat|unit|address|number|mobile|home) ? ~~10 <num>
  + <whose> [private|personal|own|home] (mobile|mobile number|phone|phone number|home number|number at home|cell number|home phone|direct mobile|wechat|whatsapp) [is|number is|it is|is number] ~1 <digits>
  + (the|that|our) <word>'s ~1 (mobile|mobile number|private number|home number|number) [is|?] <digits>
  unless-turn wrong number
  + <whose> [private|personal|own|home|family] (mobile number|mobile|home number|home address|address|number|phone number|private number|birthday|date of birth|salary|bank account|account number|id number|passport|email|rent|contract|wechat|whatsapp|income|debts|phone|medical|diagnosis) [is|number is|are|, it is|?] (<num>|<digits>|on the|the <num>|about) ~4
  + (i will|i can|let me|i could|shall i|we can|here is|i am going to|i might) ~2 [give|send|text|tell|read|show|email|find|dig out|whatsapp|pass|get|have] ~1 [you] ~1 <whose> (private|personal|own|home|mobile|address|birthday|salary|date of birth|bank|file|contract|rent|cell|wechat|direct mobile|number at home|family) ~5
  + (neighbour|neighbours|couple|tenant|tenants|owner|owners|family|lady|gentleman|people) (in|at|of|from|on|upstairs|downstairs|next door) ~3 (owe|owes|(is|are) ~2 (in arrears|in debt|behind (with|on))|(has|have) not paid) ~4
  + here is (his|her|their) [private|own|home|mobile] (number|address|mobile|email) ~3
  + (i know|i have) (that|the|this) (owner|tenant|resident|lady|gentleman|man|family|couple) ~~3 (number|phone|address|mobile|lives|name) ~3
  + (i will|i can|let me|i could) ~1 (give|send|text|read|show|email|tell) you (the|a|all the|everybody's|everyone's|our) ~1 (names|list|numbers|addresses|phone numbers|mobile numbers|owners|residents|tenants|owner's|manager's|director's) ~2 (of|list|numbers|own|private|home|mobile|addresses|all|on your|in your|names|contract) ~4
  + (director's|manager's|boss's|owner's|neighbour's|tenant's|engineer's) (personal|private|home|own) ~4
  + <person> (live|lives|is living|are living|lived) (at|in|on) [number|flat|unit|block|tower] ~1 <num> ~4
  + <person> (live|lives|is living|stays|moved|has moved|have moved) (at|in|on|with|alone|to|upstairs|downstairs|next to|above|below|opposite|just|by) ~5
  + <person> ~1 (bought|paid|owes|owe|sold|earns|earn|rents|signed|borrowed|makes|pays|inherited|has paid|have paid|still owes) ~2 (<num>|<word> million|million|months|for (it|the)|flat|rent|thousand|half|double|a fortune|peanuts|too much|three|two|four|six|about) ~4
  + <person> ~1 (has not|have not|did not|never|had not) (paid|pay|pays|settled) ~6
  + <person> [has|have|is|are|was|were|just|is just|has just|have just|got|is getting|are getting|is now|was recently] [got|getting|been|being|having|gone|going] ~1 (divorced|divorcing|separated|pregnant|fired|sacked|bankrupt|arrested|evicted|thrown out|dismissed|suspended|in debt|in prison|in jail|depressed|in rehab|in therapy|an alcoholic|ill|seriously ill|very ill|hospital|in hospital|at the hospital|at the doctor|at the clinic|seeing a doctor|a divorce|an affair|surgery|an operation|cancer|a breakdown|a miscarriage|a heart attack|a stroke|chemo|on sick leave|off sick|broke|on probation|single|a widow|getting married|sick) ~5
  + (is|was|he is|she is|they are) off (with|because of|for|due to|on) (a|an|his|her|some|sick|stress|maternity|their|the) ~6
  + (he|she) is (at|in) [the] (hospital|clinic|doctor|court|therapy|rehab) ~4
  + (he|she|they) [only|just] (work|works|worked) (at|for|in) (the|a|an) ~2 (bank|hospital|school|police|ministry|factory|court) ~2
  + (your neighbour|the neighbour|the owner|the tenant|the lady|the man|the owner of <num>) ~3 (is called|is named|works|'s called|called|is a|goes by) ~4
  + your neighbour's (called|named|name|surname|date|number|birthday|husband|wife|a) ~4
  + (the owner|the tenant|the lady|the man|the gentleman|the couple|the family|the people|the woman|the guy|owner|tenant) (in|of|at|from|on) (<num>|flat <num>|unit <num>|number <num>|the <word> floor|block <num>|tower <num>) ~1 (is|are|has|have|owes|owe|paid|bought|works|earns|was|were|had|never|lives) ~6
  + (<num>|flat <num>|unit <num>|next door|upstairs|downstairs) ~1 (owes|owe|is behind|is in arrears|has not paid|have not paid|are behind|are in arrears|belongs to (mr|mrs|ms|a|an)|is owned by) ~4
  + (he|she|they) (is|are|will be) (away|on holiday|abroad|out of town|travelling) (till|until|for|all) ~~5 (flat|empty|nobody|alone|house|home)
  unless we are behind the
  + because of (his|her|their) (debts|divorce|illness|drinking|depression|back|heart|nerves|operation|pregnancy|wife|husband|son|daughter|affair) ~3
  + (manager|boss|director|owner|neighbour|accountant|engineer)'s (getting divorced|getting a divorce|divorced|pregnant|in hospital|been fired|ill|in debt|broke|having an affair|wife (left|is)|husband (left|is)) ~3
  + (she is|he is|they are) ~1 (expecting (a baby|twins|her|/)|having a baby|pregnant|getting a divorce|getting divorced|divorced|in debt|bankrupt|broke) ~4
  + (bought|paid|sold|rented) (it|the flat|that flat|<num>) for ~1 <num> ~3
  unless (your own|your mobile|is your|you are|my name|my own|your <word> number)
  unless (if|whether|does|do|did|is|are|has|have) <person> ~4 ?
  unless (extension|hotline|office number|ext|office hours|office address)
  unless (you said|i have noted|let me repeat|may not|not give|not share|not tell|can not|not pass|would rather not|not allowed|not able)
  unless (will|would|can|could|to|shall) (ask|tell|call|ring|contact|reach|see|visit|come|look|let|be) ~3
  unless <person> (is|are) ~1 (out|in|here|back|on leave|away|busy|at lunch|free|available|in a meeting|on the other)
  unless (caretaker|guard|our guard|porter) lives
  unless (fee|the house|our firm|company|the estate) ~2 (paid|earns)
  unless (he|she|they) (live|lives) (there|in) ~3 ?
  beats inform

act leak_secret
  use both_leak_secret
  unless between you and me and
  use g_secret withheld
  + (between (you and me|us|ourselves)|off the record|in confidence|confidentially|strictly between|unofficially|inside information|insider tip|keep it under your hat|keep this to yourself|do not tell anyone|do not tell a soul|do not repeat this|i should not (say|tell|be saying|be telling)|i am not supposed to (say|tell)|you did not get this from me|not official yet|not public yet|not been announced|has not been announced|before it is announced|nobody knows yet|it is still secret|it is a secret) ~~8 (we|they|the|it|prices|tower|boss|company|sold|sell|selling|fees|price|floor|rent|cheaper|second|merge|closing) ~4
  unless (owner|tenant|group) (upstairs|downstairs|next door|in|of|above|below)
  unless-turn (trust me|definitely|can not lose)
  unless (dating|in love|engaged|getting married|sleeping with)
  unless (you|he|she) will take less
  unless (kilos|kilo|square metres|metres|centimetres|tickets|pieces|floors|persons|people|percent of|button)
  unless we are about to close
  unless-act slander_rival threat badmouth_caller
  + [the|our|real|true|actual] (floor|bottom|rock bottom|reserve|lowest|minimum) (price|limit|figure) (is|would be|was) ~2 <num>
  + (lowest|least|furthest|furthest down|minimum) (we|i|they|he|she) (can|could|will|would|might|may) (go|take|accept|sell|do) [to|for|it|down to|is|at] ~2 <num>
  + (he would|she would|they would|we would|he will|she will|they will|the owner would|the boss would|the seller would|the developer would) (take|accept|go|come down|drop|settle|sell|let it go|knock) ~4 (less|lower|off|down|<num>) ~4
  + (price|prices|fees|rents|rates|it) (will|is going to|are going to|are about to|is about to|might|is due to) [be] (drop|go down|fall|cut|reduced|come down|go up|rise|raised|lowered|cheaper|<num> percent cheaper|put up) ~3 [<word>] (next|in <month>|soon|from|after|by <num>|five|ten|percent|per cent|cheaper|lower|higher|/) ~3
  + (we are|they are|the boss is|management is|the company is|the developer is|the firm is) ~1 (going to|about to|planning to|thinking of|preparing to|secretly) ~1 (put|raise|cut|drop|sell|selling|close|closing|sack|sacking|lay|laying|fire|firing|merge|merging|increase|lower|build|building|move|moving|hike|slash) ~2 (prices|price|fees|fee|rents|rates|up|staff|half|people|off|office|estate|land|firm|company|down|tower|second|all|whole|out|everything) ~5
  + (we have|they have|we|they) (hardly|barely|only|scarcely|not|never|have not) ~1 (sold|shifted|let|rented) ~5 [<word>] (this|so far|year|month|quarter|any|anything|week|flats|homes|units|few|/) ~2
  + (is not|are not|not) (selling|renting) (at all|well|one bit) ~2
  + (tower|block|phase|project|flats) ~2 (is not|are not|hardly|will not|does not|do not) (selling|sell|moving|shifting) ~2
  + i am on <num> ~2 (a|per|plus) (week|month|year|hour|commission) ~2
  + (we are|they are|the company is) (letting|laying|getting rid of) ~4 (go|off) ~2
  + (i|we|agents|the agents|our agents) (make|get|earn|take home|pocket|makes|gets|earns|receive) [only|just|about|around] ~1 <num> ~1 (percent|per cent|%|thousand|hundred|a month|each|commission|on every|on each|per) ~3
  + (my|our|the|his|her|manager's) (salary|wage|pay|bonus|commission|margin|profit|markup|cut|kickback|turnover|budget) [here] [is|are|was|on] ~3 (<num>|percent|per cent|tiny|huge|only) ~2
  + (company|firm|developer|group|owner|business|company's|firm's|developer's) [is|are|has|'s] ~2 (running out|broke|bankrupt|short|in debt|in trouble|insolvent|losing|nearly|owes|behind with|going under|up for sale|being sold|being taken over|laying off|about to|strapped|no money|not paid) ~4
  + (bank|banks|investor|investors|supplier|suppliers) (has|have|had|is|are) ~2 (cut|cut off|stopped|cancelled|refused|withdrawn|pulled|suing|not been paid) ~1 (our|us|the firm's|the company's|out|credit|loan) ~2
  + (half|some|a third|most|all|ten|twenty|many) [of] [the|our] ~1 (staff|people|team|workers|employees|guards|office) (will be|are being|are going to be|is being|will) ~1 (laid off|fired|sacked|cut|dismissed|made redundant|let go|go) ~3
  + (safe|alarm|system|office|staff|computer|admin|server|master|archive) [door|room] (code|password|pin|combination|key|login|passcode) [is|are|hangs|lies|it is|number is|was] ~1 (<num>|<word>|under|behind|in|on) ~4
  + (password|passcode|pin|login|combination) [for|to|of] ~3 is ~3
  + (master key|spare key|spare keys|keys|key to the (safe|office|archive)|stamp|contract stamp|company seal|official seal|seal|chop) (is|are|hangs|hang|lies|lie|is kept|are kept|lives|sits) (in|under|behind|on|next|below|inside) ~5
  + (boss|management|head office|director|manager|they) ~1 (told|asked|warned|ordered) us ~4 (keep|not to (tell|say|mention)|quiet|secret|silent) ~5
  + (if you wait|wait) ~1 (till|until|for) ~3 [it will be|you will get|the price|prices|they will|and] ~2 (cheaper|percent|per cent|less|lower|drop|drops|discount) ~3
  + (buyer|buyers|couple|customer|tenant|tenants|people) before you (got|paid|had|bought|signed) ~5
  + (others|other buyers|some buyers|the last buyer|the last one|my last customer) (got|paid|had|bought) (it|the|a|only|theirs) ~2 (<num>|less|cheaper|percent|for) ~3
  + (we|they) (pay|paid|bought) ~3 (land|site|concrete|steel|contractor|plot) ~3 <num> ~2
  unless (can not|may not|will not|not) ~2 (say|tell|disclose|discuss|reveal|talk)
  unless (published|listed|price list|brochure|as advertised|advertised|the letter says|announced)
  unless (your|the room|your own|his|her) (key|keys|password|stamp|code)
  unless (discount|deal) (between|just between)
  unless (did|do|is|are|will|can|what|have|has) [~6 <word>] ?
  unless you did not hear ~3 divorced
  unless gate code is new
  beats inform

act change_terms
  use g_terms
  unless drop you a (line|note|message|text|card|email)
  unless drop (it|them|this|that) (off|round|in|by)
  unless (can not|could not) move
  unless (cut|cutting|turn|switch|shut) ~1 (your|the|his|her|their) (water|power|electricity|gas|heating|supply|internet|line) [supply] off
  unless-act dare leak_secret
  + (i will|we will|i can|we can|let me|i could|we could|i might|i would|i am going to|shall i) ~2 (waive|wave|scrap|skip|forget|drop|cancel|write off|knock off|knock|ignore|halve|let you off|take off|leave out|leave off|cross out|strike out|delete|remove|lower|reduce|shave|cut|erase|tear up|lose|overlook|spare you|postpone|move|backdate|change|rewrite|adjust|bend|extend|fix) [just|quietly] ~1 (the|your|that|this|it|a|any|you|of) ~2 (surcharge|fee|fees|deposit|charge|charges|interest|penalty|clause|fine|rent|late|commission|payment|percent|per cent|<num>|paragraph|rule|deadline|due date|contract|terms|dates|figure|price|condition|off|bill|line|term) ~4
  + (i will|i can|we will|we can|let me) ~1 (knock|take|shave|get you|give you|do you) ~2 (<num>|five|ten|a few|a bit|something|some money|percent|a private|a special|an extra|a little) ~2 (off|percent|per cent|discount|rebate|lower rate|price) ~3
  + (i will|i can|we can|let me) ~1 (give|get|do|find|slip) you (a|an|the) (private|special|secret|little|lower|better|extra|unofficial|personal|friend's|friends'|staff) ~1 (discount|price|rate|rebate|deal|terms|bonus|fee) ~4
  + (surcharge|fee|fine|penalty|deposit|late fee|charge|interest|commission|clause) ~3 (i will|we will|we can|i can) ~1 (make it|let it|make that|have it|just) ~1 (disappear|vanish|go away|forget|drop|lose|waive|scrap|slide|skip) ~2
  + (forget|ignore|skip|never mind|do not worry about|do not bother with|do not mind|disregard|leave out|do not pay|no need to pay) [about] (the|your|that|this|any|this month's|next month's|about the) ~1 (surcharge|fee|late fee|deadline|due date|deposit|penalty|clause|contract|fine|interest|terms|first instalment|first month|down payment|notice period|charge|rule|rules|balance) ~4
  + you (can|could|may|do not have to|do not need to|need not|will not have to|are free to) ~1 (skip|forget|ignore|leave out|miss|pay|stretch|delay|postpone|sign|stick to|keep|follow|settle|put off|hand) ~1 (the|this|that|your|it|in|late|later|half|when|whenever|me|any|on|without|for|to) ~3 (fee|surcharge|late|later|deadline|deposit|clause|contract|month's|penalty|fine|date|whenever|cash|interest|rate|terms|rules|without|like|want|suits|can|tax|receipt|next year|charge) ~3
  unless when do you ~2 you could
  + (deposit|down payment|payment|fee|rent|balance|instalment|first instalment|surcharge|money|second part|fees) (can|could|may) ~1 (wait|be paid (later|whenever|late|next|after|when)|come later|be skipped|be (left|dropped|forgotten)|be late|stay open) ~5
  + (pay|settle|transfer|send it|bring it) ~4 (whenever|when you (can|like|want|have|feel)|some time later|later on|late no|bit later|next year|the rest (whenever|later|when)|half now) ~4 [<word>] (nobody|no one|it is fine|i|we|no problem|/|.) ~1
  + (a|one|two|three|few) (day|days|week|weeks|month|months) ~3 (late|later|over|more|delay) ~2 (does not matter|is fine|is okay|is no problem|will not (hurt|matter)|makes no difference|nobody|no one|will be fine|who cares) ~3
  + (we|i) (can|could|will|might|may) ~1 (take|cross|strike|cut|drop|get|scratch|write|put|change|rewrite|alter|bend|amend|edit|fix|move|skip|adjust|delete) (that|the|this|it|a|an|your|out|any) ~2 (clause|out|off|afterwards|later|contract|term|terms|paragraph|line|different|another|earlier|later date|deadline|rule|rules|bill|dates|figure|date|price|condition|sum|amount) ~4
  + (we|you|i|nobody) (do not|need not|does not) [have to|need to|stick|must|keep|take] ~1 (stick to|stick|follow|keep to|keep|take|go by|mind|obey|read) (the|that|to|by) ~2 (contract|terms|rules|deadline|clause|letter|agreement|paper|date)
  + (deadline|contract|clause|rule|due date|date|term|agreement|rules|terms) ~3 (is|are) (only|just|merely) (on paper|a formality|a guideline|paper|for show|a suggestion|words) ~2
  + (just|simply) (sign|cross|strike|pay|skip|ignore|scratch|leave|forget|write) ~3 (we can|i will|you can|nobody|no one|out|later|whenever|off|it out) ~5
  + (put|write|enter|use) (a|an|in a|in an|down a|down an) (earlier|different|later|lower|other|false|smaller|old|new) (date|price|figure|amount|sum|name|day) ~5
  + (put|write|enter|backdate) ~2 (an|a) (earlier|later|different) date ~6
  + (i will|let me|i can) let you off ~4
  + (get|give) you ~3 (lower|cheaper|better|special) (rate|price|terms) ~2 (without|under|off|on the|no|if you keep|between)
  + (pay|give) me [in] ~2 cash ~5
  + (i will|we will|i can) cover for you
  + (just|simply) (date|backdate|sign|put) (it|that) (last|earlier|before|for|to|as) ~3
  + (without|skip|no|forget) [the] ~1 (tax|invoice|receipt|paperwork|contract|form) (then|and|/|.|,|it) ~4
  + (nobody|no one) (will|is going to|would|needs to|has to|ever) ~1 (mind|notice|know|check|ask|checks|asks|find out|finds out|care) ~4
  unless (can not|could not|may not|not|unable|am not|no) ~4 (waive|waived|change|changed|altered|drop|promise|reduce|lower|extend)
  unless (i will|i can|let me|we will|i could|shall i|may i) ~2 (ask|apply|check|report|find out|put|request|see|propose|pass) ~8
  unless (cancel|drop|move|change|postpone|fix) ~3 (appointment|viewing|order|ticket|visit|off|in|by|date for|name|address|number|time|lock|bulb|tap)
  unless (ask|apply|request) ~4 (for you|whether|to have)
  unless-sentence (the contract (says|allows|provides)|as agreed|by card|by transfer|please|would you|shall we|approval|approved|sorry)
  unless [~8 <word>] changed ?
  unless you need not pay ~3 (visit|for the)
  unless (nobody|no one) ~2 (mind|notice|know|care) [,] (sir|madam)
  beats inform reassure_action

@set rivals = riverside|green valley|lakeside|harbour view|theirs|their <word>|the (project|place|estate|block|development|building|flats|people|tower|complex|lot|site) (next door|across the (road|street|river)|opposite|over the road|down the road|over there|by the river|by the lake)|that (developer|project|place|estate|company|builder|lot|dump)|those (developers|agents|people|flats)|the other (developer|project|place|estate|lot|managers|companies|agents|estates|flats)|other (managers|developers|estates|agents|projects|companies|firms)|the competition|our competitors|our rivals|your current (landlord|agent|estate)|next door's <word>|<word> <word>'s (management|walls|lifts|agents|managers|service)|their management
@set bad = poor quality|poor|rubbish|junk|swindle|con|scam|dump|slum|rip off|fraud|bankrupt|crooks|liars|thieves|shoddy|a mess|terrible|awful|hopeless|useless|nothing but|no credit|cheats|cowboys|worthless|ugly|bust|a joke|disaster|nightmare|crumbling|death trap|overpriced|second rate|regret|sinking|noisy|full of|cracks|cracked|cracking|rotten|rats|mould|cockroaches|trouble|hot air|cheap (concrete|materials|stuff)|fall down|falls down|falling|fall apart|leak|leaks|sued|lie to|lies to|lied|cheat|cheats|cheating|rob|rip people|rip you|could not care less|do not look after|do not care|never (repair|answer|fix|finish)|in droves|bad|worse|the worst|half finished|never finished|dishonest|dodgy|criminal|criminals|unsafe|dangerous|filthy|dirty|damp|thin|collapsing|collapse|burning|fleece|bad name|bad reputation|ghost town|going (under|bust|down)|in trouble|no money|hidden (costs|fees)|amateurs|fools|idiots|overcharge|overcharges
act slander_rival
  use two_slander_rival soft remedy not_said
  + <rivals> [is|are|has|have|was|were|will|would|can|looks|look|use|uses|always|never|just|only|do|does] ~6 <bad> ~3
  + (riverside|green valley|lakeside|harbour view|next door) ~3 <bad> ~3
  + (they|those people|that lot) [have|are|were|use|always|only|just|will|never] ~3 (been sued|sued (three|two|four|many) times|cheat|cheap concrete|cheap materials|practically bankrupt|nearly bankrupt|going bust|go bust|crooks|cowboys|rip (you|people) off|swindlers|lie to everyone|lie through|cut corners everywhere|hidden cracks|build rubbish|full of (rats|mould|cracks)) ~3 [that lot|over there]
  + (use|used|build with|built with) cheap (concrete|materials|steel|cement|pipes) ~1 (over there|there|next door|everywhere) ~2
  + (i would not|i would never|you should not|never|do not|only (a fool|fools|idiots) would|nobody (who|with|in) ~3|no one (who|with) ~3|nobody|no one|who would) (buy|live|sign|rent|invest|move|trust|buys|lives|rents|go|deal|touch) ~2 (at|there|with|from|in|into|them|next door|to|those|that|<word>) ~2 (riverside|green valley|lakeside|next door|them|those|that lot|there|people|lot|if i were|<rivals>) ~4
  + (do not|never|would not) trust (those|them|that|the people|anyone|the agents|that developer) ~5
  + you (would|will) [only|just|soon|really|certainly|definitely] ~1 (regret|be sorry|lose) ~2 (buying|living|signing|renting|moving|to buy|if you buy|going|money) ~2 (there|at|with|from|them|it|next door|to) ~3
  + (people|tenants|owners|residents|everyone|everybody|half the owners) (are|is|have been|keep|keeps) (moving|moving out|leaving|running|fleeing|suing|complaining|selling) ~3 (there|riverside|green valley|lakeside|next door|them|over there|that place|droves) ~3
  + (compared (to|with) us|unlike us|not like us) ~6
  + (their|next door's) (walls|pipes|lifts|flats|roofs|houses|agents|prices|service|staff|management|contracts|managers|guards|homes|building|windows|company) ~1 (are|is|have|has|fall|falls|lie|lies|leak|leaks|crack|cracks|break|breaks|cheat|cheats|smell|smells|rot|collapse|never|always|cost|do not|does not|could not|look) ~6
  + (that|this) (developer|company|builder|agency|estate|agent) (cheats|cheat|lies|robs|swindles|fleeces|never|went|is|has|will|does not|owes|ran) ~2 (his|its|their|customers|buyers|everyone|people|bankrupt|bust|away|pay|finish|finishes|crooks|no|broke|you) ~4
  + look (nice|good|pretty|fine) but ~2 (pipes|walls|inside|they|it|underneath|quality) ~4
  unless (are|is|have|has) [very|quite|really|all] (just|friendly|nice|good|fine|helpful|kind|excellent|well|reasonable|similar|on|in|at)
  unless next door is (a|the|our|an) [new|primary|public|small] (school|park|shop|supermarket|bank|kindergarten|library|gym|clinic|garden|playground|bakery|nursery|church|chemist)
  unless-sentence (noise from|your ceiling|your flat|your neighbour|sorry|please|plumber)
  unless (their|the) (repair|appointment|lease|form|number)
  unless (they|their <word>) (are|is) (here|open|free|at|in|on|out|back|busy|coming)
  unless-act blame_others badmouth_caller
  beats inform

act boast
  use g_boast soft remedy not_said
  unless (not|would not) ~3 (call|say|claim) ~3 (best|finest|greatest)
  unless-act rush threat coarse
  unless (everybody|everyone) knows (it|you|that|him|her|the)
  + (best|finest|greatest|most (beautiful|luxurious|exclusive|desirable|modern|elegant|prestigious|successful|popular)|top|leading|grandest|safest|smartest|nicest|loveliest|only decent|only proper|only real|only good|number one|most) ~2 (estate|flat|flats|view|views|address|investment|homes|home|builder|developer|project|place|building|garden|deal|quality|location|tower|company|service|team|people|managers|price|value) ~2 (in (town|the city|the country|the whole country|the whole|the world|the region|asia|china|this city|the district|europe)|there is|you will (find|ever|see|make)|on the market|ever|anywhere|around|built|by far|money can buy|of all|far and wide|on earth|under the sun|/|!) ~3
  + (best|finest|greatest|smartest) ~1 (investment|decision|buy|deal|choice|flat|home) you will ever ~2
  + (there is|there are|you will find|you can find) (nothing|no|not a|no other|not another|not anything) ~2 (like (it|us|ours|this)|better|finer|as good|comparable|match|that compares|to match) ~4
  + (you will not|you can not|you will never|nobody will|you could not|no one will) (find|get|see|beat|do) ~1 [anything|a|another|any|such|it|this] ~1 (better|nicer|finer|cheaper|as good|like (it|this|ours|us)|price|view|value|deal|comparable|the likes) ~4
  + (no|no other|not one|none of the) ~1 [other] ~1 (estate|developer|project|builder|company|place|flat|agent|competitor|one|city) ~2 (can|could|comes|come|matches|match|offers|offer|beats|beat|builds|has|compares) ~5
  + (nobody|no one|nothing|none) [else] (builds|build|does|makes|sells|offers|comes|beats|can beat|gets|can match|matches|can touch|compares|looks after|has|gives|delivers|can compete|competes) ~1 (like|such|it|close|us|better|near|ours|them|with|anything|a|half) ~3
  + (everyone|everybody|all the world|half the city|the whole (city|town|world|country)|people|even the <word>|celebrities|film stars|millionaires) ~1 (wants|want|would like|would love|dreams|dream|is dying|envies|are queueing|is queueing|queue|queues|fights|would kill|are fighting|loves|talks|is talking|knows) ~1 [to|of|for|us|you|over|about|that we] ~2 (live|move|buy|here|flat|flats|us|you|it|ours|homes|in|best) ~3
  + (you can not|can not|can never|could not|impossible to|you will not) (go wrong|lose|fail|beat it|be disappointed|regret it) ~1 (with (us|it|this|our|ours|a)|here|on this|buying|/|!|.) ~3
  + (gold mine|goldmine|licence to print|money printing|paradise|heaven|rolls royce|the ferrari of|cadillac|mercedes of|diamond|jewel|pearl|crown jewel|eighth wonder|dream come true|palace|castle|a legend|pure luxury|sheer luxury|once in a lifetime|world class|five star|first class|top quality|absolutely perfect|simply perfect|simply unbeatable|unbeatable|unrivalled|unparalleled|incomparable|unequalled|matchless|second to none|miles ahead|head and shoulders|light years|in a class of|a class of its own|leagues ahead|unique in the world|out of this world|the talk of|the envy of|the place to be|the cream of|state of the art everything|like no other|top of the (range|line|pile|league|tree)|cut above|a sure (thing|winner|bet)|jackpot|bargain of|steal of the|deal of the|sensation|sensational|spectacular|breathtaking|fantastic value|incredible value|amazing value) ~4
  + (we are|we have|ours are|ours is|it is|this is|these are) [simply|quite simply|easily|by far|without doubt|definitely|truly|just|absolutely|the] [the] (number one|the number one|best|finest|greatest|perfect|unbeatable|unique|top|the tops|leaders|market leader|market leaders|champions|miles|the champions|the lowest|the cheapest|the best|the only|the finest|the greatest) (of all|in|there|on|prices|ever|everybody|around|by|without|you|full|that|flats|homes|anyone|price|service|builder|!|/) ~5
  + (your|the) (money|investment|capital) (will|is going to|is sure to) (double|triple|grow|multiply|quadruple) ~4
  + (double|triple|twice) (your|the|its|in) (money|value|price|no time|investment|capital) ~3
  + (lowest|best|cheapest|unbeatable) (price|prices|deal|offer|rates|value) (ever|in|anywhere|of|you|on|for miles|guaranteed|/|!) ~3
  + (buy|buying|invest|investing) [here|with us|now|this] ~1 (is|means|and) (winning|making money|profit|getting rich|a win|be rich|never look back|you have won) ~2
  + (get|become|make you) rich ~3
  + (nobody|no one) ~4 (has|have|offers|sells|builds) (better|nicer|finer|bigger|such|more beautiful) ~2
  + (we|ours) ~1 (beat|beats|outshine|outclass|leave|leaves) (everyone|everybody|them all|all|the rest|the others|all others|all the others|every|any) ~3
  + (better|nicer|bigger|greener|safer|prettier|cheaper) than (any|anything|all|every|anyone|everyone|the rest|everybody) ~3
  unless (best|top) ~1 (number|time|way|person|floor|do|thing|suited|wishes|of luck|drawer|day|answer|for you|route|bus|to reach)
  unless (what|which|where|who) ~3 (is|would be|are|suits) ~1 (the best|best)
  unless it is best (to|if|that)
  unless all the best
  unless (do my|do our|try our|your) best
  unless (ask|report|tell|complain|noise|leak|smell|deal with it|repair) ~8
  unless (wish|shut|sure) ~6 paradise
  unless you can not (go wrong|beat) ~2 (way|sign|route|miss)
  unless [the] (garden|palace|castle|diamond|jewel|crown|pearl|paradise|ferrari|mercedes) (street|road|lane|hotel|restaurant|block|square|car)
  unless-sentence (sorry|please|may i|could you|plumber|thank|thanks|as the list|which day)
  beats inform

act pushy
  use both_pushy g_pushy
  unless-turn buy now and it will
  + before i (help|tell|answer|show|say) ~4 (number|name|mobile|phone|budget) ~4
  + (are|do|will|would) you [actually|really|finally|even|going to|now] (buying|buy|coming|want it|taking it|take it|interested|in|going to buy|signing|sign|going to sign|serious|book|booking|decide) [it|this|the flat|now|here] or (not|are you|do you|just|wasting|will you|what)
  + (you|you really|you simply|you just|i|we) (must|have to|need to|need|had better|would better|should really|want|require) [to] (decide|decision|sign|come|give|leave|tell|buy|book|pay|commit|act|reserve|a decision|your decision|an answer|your answer|a yes|your number|your name|your email|your budget|a deposit) ~4 (today|now|your number|your (name|email|budget|phone|contact|details)|first|this (week|weekend|minute|evening|afternoon)|at once|tomorrow|or|before|immediately|right away|by (tonight|tomorrow|noon|friday|five)|me your|straight away|tonight) ~3
  + (i|we) need ~1 (a decision|an answer|your decision|your answer|a yes|your signature|your deposit) ~4 [now|today|by tonight]
  + (decide|buy|book|sign|pay|act|reserve|come|commit|say yes|order) ~2 (today|now|right now|this minute|tonight|at once|tomorrow|quickly|soon|first) ~~2 [<word>] (or|before|otherwise|and you|because|it|the|/|!) ~6 (gone|else|regret|miss|lose|take|late|snap|sold|another|somebody|someone|will|off|expires|goes)
  + (mobile|phone|email|name|contact|deposit|surname|budget|id) [number|details|and number|and phone] first (.|!|,|then|or|and|/|$) ~4
  + first (your|the|a) (name|number|phone|email|deposit|contact|details|mobile|budget|signature) ~4
  + (without|no|unless (i have|you give)|not without|until i (have|get)) [a|your|the] ~1 (deposit|number|name|phone|contact|email|signature|id|details|surname) ~1 (i|we|no|there is no|you|nothing) ~2 (can not|will not|do not|hold|tell|price|prices|nothing|information|viewing|say|reserve|get|brochure|help|keep) ~4
  + (come on|go on|oh come on|come now|please please) [,] ~1 (give|tell|leave|sign|say|decide|buy|take|book) ~1 [me|your|yes|it|now|this|us|up] ~4
  + [just] (give|leave|tell) (me|us) (your|the) ~1 (number|name|phone|email|phone number|mobile|budget|contact|details|address) ~2 [<word>] (,|!) (come on|it will not (hurt|bite|kill)|now|first|or|what is the (problem|harm)|do not be (shy|difficult|silly)|already|why not|go on|i will not bite) ~4
  + (tomorrow|next week|tonight|by (tomorrow|tonight|friday|monday|noon)|on monday|in an hour|soon|this time tomorrow) (it|they|the flat|that one|the offer|the price|this one|all of them) (will be|is|are|may be|could be|might be|will have|goes|will all be) (gone|sold|taken|over|history|up|higher|off) ~3
  + (last|final) (one|chance|flat|offer|unit|day|opportunity|few) ~2 (hurry|quick|be quick|decide|sign|book|take it|so|come|better|buy|today|before) ~3
  + (hurry|be quick|better be quick|quick|come quickly|move fast|act fast|act now|do not wait|do not hesitate too|do not think|do not miss|no time to lose|do not let it|you will miss|grab it|snap it|strike while|first come|before someone|before somebody|before it is) ~3 (last one|one left|before|too long|too much|about it|out|these go|they go|it goes|gone|while|else|serve|served|chance|snaps|takes|last|wait) ~3
  + (only|just) (one|two|three|a few|a couple|a handful) (left|remaining|to go|still) ~~4 (quick|hurry|decide|buy|today|now|gone|sign|grab|better|so|act|come)
  + (these|they|the flats|those|our flats) (go|are going|are selling|sell|will go|will not last|are gone) (fast|quickly|like hot|in no time|long|soon|like mad) ~3
  + (now or never|it is now or|today or never|sign or|sign now|buy now|book now|decide now|pay now and|act now|do it now|just say yes|just buy it|just take it|just do it|take it now|take it today) (!|.|,|or|before|and|while|someone|/|$) ~4
  unless i will do it now
  + (what is|what are you|what more|why are you|why do you|what else) ~1 (stopping you|waiting for|hesitating|hesitate|holding you back|keeping you|do you want|is there to think|to think about|need to think|there to discuss|thinking about) ~4
  + why (have|are|will|would|do|can) [you] ~1 [not|you not] ~2 (made up your mind|decided|decide|buy|sign|signing|buying|coming|come|tell me your|give me your|leave your|booked|reserved|interested|told me|answer|want it|call back) ~4
  + (how much|what) (money|cash|budget|income|savings) (have|do) you (got|have|earn|make) ~3
  + how much do you (earn|make|have in the bank|have saved) ~3
  unless what budget do you have in mind
  + (i will|we will|i am going to|i shall) [keep] (ring|call|phone|calling|ringing|phoning|text|message|pester|chase|be calling|be ringing|try|visit|come round) [you|on|again] ~1 (every (day|hour|morning|evening|week)|each (day|morning)|until you (say|buy|sign|agree|decide|give)|till you|again and again|daily|twice a|day and night|as often|day after day) ~5
  + (you would|you will|you must|anyone would|only a) be (a fool|mad|crazy|stupid|silly|insane|an idiot|sorry) [not to|to miss|to let|to say no|if you (miss|do not|wait|say no|let)|you waited|not] ~4
  + if you do not ~2 (reserve|book|sign|buy|decide|pay|act|come|put|say|take|leave|give|call|order) ~~6 (today|now|this week|tomorrow|soon|deposit|number|tonight|gone|price|sorry|regret|miss|else|lose|guarantee|higher)
  + (shall|so shall|can|so can) (i|we) ~1 (put you down|sign you up|book it|draw up the contract|take your (deposit|card|money)|reserve it|write up|charge) ~3 (today|now|then|right away|at once|deposit|for it) ~3
  + (you|it) (really|simply|just|absolutely) (must|has to|have to) (come|see|visit|buy|take|sign|be|view) ~4 [<word>] (this|today|now|weekend|tomorrow|tonight|week|it|soon|/) ~2
  + (make|made) up your mind ~2
  + (yes or no|in or out|in or not|deal or no deal|take it or not) ~2
  + (put|pay|transfer|leave|bring) ~2 (deposit|booking fee|money|down payment) (first|now|today|at once|right now|straight away|before|by tonight|and it) ~4
  + (everybody|everyone) [else] ~1 (gives|gave|left|leaves|is buying|bought|signed|signs|decides|tells|has signed|pays) ~4
  + (no|without) (number|name|deposit|contact|email|signature) no ~3
  + you (have|need) to (give|tell|leave) me ~4
  + (third|fourth|fifth|last|second) time (i am asking|i ask|asking|i have asked|i asked) ~4
  + cash or card for the ~2
  + [just] (give me|tell me|say) [a] yes or [a] no ~3
  + do not (go|leave|hang up|go home|walk out) ~2 without (signing|buying|paying|leaving|giving|a) ~3
  + (i want|i need|let me have|i must have) your (number|name|email|mobile|phone|budget|deposit|signature) ~3 (before|first|now|or|today)
  + (before|until) i (tell|say|give|show) you ~4 (number|name|anything|price)
  + (stop|quit) (thinking|hesitating|dithering|wasting time|stalling|waiting) (and|about|/|!|.) ~4
  unless-sentence (if you like|no obligation|no pressure|take your time|please|may i|could you|would you (mind|like|be)|could i|might i|sir|madam|family name|payable|our records|emergency|water|fire)
  unless (pay online or|be quick about)
  unless why (do you think|do not you (come|visit|ring|call))
  unless (i will|i am going to) say
  unless-act threat dare
  beats ask_contact

act guess_name
  use both_guess_name g_guess
  when first_turn first_turn_late mid after_hold
  unless that is , <title>
  unless (how|what|why|where|as|which|who|because|if) ~3 (it is|that is|this is|it was|that was|it will be) <title> <word>
  + <title> <word> again [,] (i (suppose|guess|presume|take it|bet|see|expect|imagine)|is it|is it not|right|correct|?) ~1
  + (is this|is that|would this be|would that be|might this be|could this be|could that be|surely that is|this is) [you|by any chance|perhaps|not|still] <title> <word> [again|by any chance|from ~3|speaking|on the line|i am talking to|isn't] ?
  + (is this|is that|would that be|surely that is) [not] <title> <word> [from] [<word>] [<num>|<word>] ?
  + is (that|this|it) you [,] [again] <title> <word> [again] ?
  + [oh|ah|aha|well|hello|so|hey|yes] (it is|that is|that will be|that would be|it will be|this will be|must be|i bet that is|i bet it is|i guess that is|do not tell me it is|do not tell me|let me guess|you again|it is you|it is you again|i knew it was you|i know it is you|i know you|sounds like|you sound like|that sounds like|i would say you are|i think you are|i think it is|i think that is|you are probably|you will be) [again] [,] <title> <word> [again|from ~3|is it not|right|isn't|to me|am i right] ~1 [<word>] (.|?|!|/|$)
  + [ah|oh|hello|aha] <title> <word> [,] i (knew|know|thought|can tell|could tell|recognise|recognised|heard|see) ~1 (it was|it is|it|that|your|you|by) ~4
  + you (would not|will not|could not|must|might|may|can not) (be|happen to be|be by any chance) <title> <word> [would you|then|by any chance] ~1 [<word>] (?|.|!|,|/)
  + you (would not|could not) be <title> <word> ~4
  + you are [surely|not|the|probably] <title> <word> [,] ((are you not|are not you)|right|yes|no|correct|i (think|guess|believe)) ?
  + [is it] <title> <word> ? no ? [or|is it|then] <title> <word> ~1
  + [are you|you are|you must be|are not you|are you not|you would be|it is|that is|oh] ~1 (the|that|our) (gentleman|lady|one|man|woman|couple|family|person|caller|guy|girl|resident|tenant|owner|chap) (with the|from|in|who|with|of|that|on the) ~5 ((are you not|are not you|is it not|is not it)|right|correct|again|yes|no|is it|?) ~1
  + are not you (the|from|that|<title>) ~6 ?
  + you are (from|calling from|the one from) [flat|unit|block|tower|number|the] ~1 (<num>|<word> floor) [,] ((are you not|are not you)|right|correct|yes|no|again|i think|i suppose|/) ~1
  + (i think i know you|i know who (this|you|that) (is|are)|i know exactly who|i recognise you|i recognised (you|your|the)|i recognise (your|the|that)|your (voice|number) (sounds|looks|is) ~1 familiar|i would recognise|i would know (you|that)|i remember (you|your voice)|i know this (number|voice)|i know your (voice|number)|i can hear it is you|heard that voice before|i can see (from|by) your number) ~5
  + (the one|you are the one) who (called|rang|complained|phoned|was here|wrote) ~3 (last|yesterday|before|this morning|on <weekday>|earlier|again) ~3
  + (let me guess|i bet|my guess|i would guess|i guess|wild guess|do not tell me|do not say|i suppose|i presume|i take it|if i am not mistaken) [that|this|it|you] [is|are] ~1 (<title> <word>|you are (the|from|mr|ms|mrs)|your (name|surname) is|(flat|unit|tower|block) <num>) ~4
  + your (name|surname) (is|must be|would be|will be) <word> [,] ((is it not|is not it)|right|i (guess|bet|think|suppose)) ~2
  unless (so|let me|read|repeat|check|noted|note|block|i have put|spelt|spelled) ~~10 (right|correct)
  unless-turn (let me repeat|have i got|to sum up|let me read|to confirm|is that (right|correct|all right)|please speak|may i speak|thank you for (calling|your call))
  unless (this is|it is|that is|here is) <title> <word> (speaking|here|from (<org>|<dept>|customer|the))
  unless (asked|ask|looks after|call|calling) ~2 <title>
  unless you are (right|welcome|speaking|through|not|very|quite|in the)
  unless (it is|that is) <title> <word> who
  beats address_by_surname confirm inform

act leak_private
  use g_private withheld
  unless (tenant|owner|people|family) before you
  + (the|that) ~1 (chap|bloke|guy|man|woman|lady|girl|fellow|couple|people|tenant|owner|family|lot) (in|from|at|upstairs|downstairs|next door) ~3 (fell|lost|got|was|had|is|has|left|owes|drinks|snores|broke|hates|cheats|sleeps)
  needs-turn believe this | guess what | ha ha | haha | between us | between you and me | did you hear | have you heard | gossip | hilarious
  beats inform

act leak_private
  use g_private withheld
  unless (tenant|owner|people|family) before you
  + here is (his|her|their|the (owner's|tenant's|neighbour's|resident's)) [new|private|home|personal|mobile] (number|address|mobile|email|phone number)
  + <title> <word> (in|from|at) [flat|unit|number] (<num>|<digits>|<num> <word>) [has|is] [just] (moved|owes|sold|bought|lives|left|divorced|paid|pays|earns|gets|is away|behind|been) ~6
  unless-sentence (office|extension|desk) number
  beats inform

act leak_private
  use g_private withheld
  unless (tenant|owner|people|family) before you
  + (i will|i can|let me|we can) (text|send|give|email|tell|message) you (the ~1 (neighbour's|owner's|tenant's|resident's|landlord's)|his|her|their) [home|private|mobile|phone|new] (number|address|mobile|email)
  unless-sentence (office|extension|work|not|permission|agrees|consent)
  beats inform reassure_action

act guess_name
  use g_guess
  when first_turn first_turn_late mid
  + (is not|are not) (this|that|you) <title> <word> ~4 ?
  + you (sound|must sound) like (the|that) (gentleman|lady|man|woman|one|chap|person|girl) (from|in|at|who) ~4
  beats chat_joke
