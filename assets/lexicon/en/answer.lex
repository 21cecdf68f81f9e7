# Answers: plain facts, fees, dues and the way to us.

@set item = gym|pool|clubhouse|hot water|cable|broadband|wifi|guard|staff|landscaping|shared lighting|common lighting|common areas|management charge|key card|meter|surcharge|management|management fee|electricity|water|gas|parking|cleaning|rubbish|heating|repairs|repair|lift|lift reserve|reserve|security|service charge|internet|deposit|rent|maintenance|gardening|lighting|fee|insurance|tax|sinking fund|waste|shared costs|garden|storage
@set total = in all|in total|altogether|all together|all told|total|sum|comes to|come to|makes|adds up to|add up to
act itemise_fee
  unless (fee|bill|charge|rent|price|cost) for <month> (is|was|comes)
  unless take the items
  + <item> [fee|is|comes to|was] <num> ~~12 <item> [fee|is|comes to|was] <num>
  + <num> [yuan|dollars|pounds|euros] (for|is for|on|goes on|in) [the] <item> ~~14 <num> [yuan|dollars] (for|is for|on|goes on|in) [the] <item>
  + (<num>|two|three|four|five|these|the) items ~6 (<num>|<total>)
  + <num> (of that|of it|of which|of this) ~2 (is|was|for|goes) ~3 (<item>|for|to)
  + (with|including|plus) ~2 (shared costs|<item>) ~4 <num> (<total>|in)
  + <month> (comes to|is|amounts to) <num> ~4
  + (comes to|is|amounts to) <num> ~~6 (here are|these are|let me read|i will read) ~3 (items|details|lines|breakdown)
  + <item> ~2 <num> ~~8 (<total>) <num>
  + <num> (is|are|was) [for] [the] [shared|common] <item> ~~8 <num> [is|are|was] [for] [the] [shared|common] <item>
  + <num> (for|is for) [the] <item> (plus|and|,) <num> ~6
  + of the <num> , <num> ~4
  + (makes|make|totals|sums up to|which is|so) ~1 <num> (in all|in total|altogether|together|all told)
  + <num> [yuan|dollars|for <item>] ~~8 (plus|and) <num> ~~6 (total|altogether|in all|in total|makes)
  + <num> for [the] <word> , <num> for [the] <word> ~~5 (makes|total|altogether|together|in all|comes to|that is)
  beats-turn inform

@set pay = pay|settle|paying|settling|make payment|make the payment|making it|making the payment|make it|transfer|payment
act ask_pay_intent
  + (will|can|could|would) you (manage|be able|find it possible|wish) to (pay|settle|transfer) ~6
  + (say|until|till|by) ~5 for the payment ~6
  + (all right|convenient|suit you|okay|fine|possible) (for|with) the (payment|transfer|fee) ~6
  + (will|would|are) you [be] (paying|pay|settling|transferring) ~5
  + <which> (day|payday|date|week|way) ~4 (easiest|best|convenient|suit) ~4 (settling|paying|pay|settle|payment) ~4
  unless-turn (not possible|some other time|show you|showroom|come and see|viewing|visit)
  unless would (<weekday>|tomorrow) ~4 suit you ~~2 (at|,|.|?)
  + (might|would|could|will) you be able to (pay|settle|transfer|make) ~6
  + (when|how|which day|what day|which way|by what) ~8 (you|your|suit|convenient|prefer) ~5 <pay>
  + (would|do|will|are|could) you ~4 (prefer to|like to|plan to|planning to|planning on|intend to|want to|able to|wish to|rather) ~2 <pay>
  + (by|through|with) (transfer|card|bank transfer|direct debit|cash|cheque) or ~4 (cash|person|card|transfer|counter|cheque|debit|desk)
  + (way|method|form|means) of (paying|payment) ~5 (suit|suits|prefer|convenient|you|best)
  + (before|by) (month end|the end of the month|<weekday>) (suit|be convenient|be all right|work for) ~1 you
  + would (before|by|the end|paying) ~4 (suit|be convenient|work)
  + (could|would|can) you (come|call|drop) (this week|in this week|by this week|on <weekday>)
  + (shall|should) (i|we) expect (you|your payment|the payment)
  + (may|can|could) i (ask|know) when ~4 (pay|settle|payment|expect)
  + when (may|can) we expect ~3 (payment|it|transfer)
  + (could|can|would|will) you ~1 (make|send|arrange|complete) (the|your|a) (payment|transfer) ~4
  + (will|would|are) you [be] (transferring|paying|sending|coming|settling) ~6 or ~3 (transfer|pay|paying|coming|come|cash|counter|card|person|transferring)
  + (when|what day|which date|by when) ~4 (can|could|may|shall|should|might) (we|i) ~2 (expect|count on|receive|look for) ~4
  + (is|would) (the end|month end|next week|this week|friday|<weekday>|payday|the <num>) ~4 (possible|suit|convenient|all right|manageable|work) ~2 (payment|you|pay)
  + (how|when) do you (plan|intend|want|wish|prefer|propose) to (pay|settle) ~3
  + when ~3 (is|will|would|should|can) ~4 payment ~4
  + (will|would|do|are) you ~2 (settle|settling|pay|paying) ~8 or ~4
  unless (finally|at last|ever) [going to] pay
  unless-sentence (possible|accept|accepted|we take|you can|you may|either)
  unless (you can|you could|you may|can be|is|are) ~1 (pay|paid|payable)
  unless (could|would|can) you come ~4 (meet|at <num>|<num> (am|pm)|lobby|showroom|see|visit)
  unless-act threat pushy
  + (come to the counter|pay at the counter|come in) or ~6 (transfer|bank|send|online) ~4 ?

# Only the reminder facts: what is due, when it was noticed, what follows.
@set charge = fee|fees|charge|charges|payment|rent|bill|invoice|amount|instalment|installment|levy|deposit|sum|contribution|<month>|notice|premium|balance
act state_due
  unless (move|change|shift|extend|alter|push back) ~1 due date
  unless is not until
  + (fee|rent|charge|payment|bill|invoice) (has|have) to be (paid|settled|in) (by|before|until) ~5
  + grace period ~4
  + (have not|not) (had|got|seen) (the|your) (rent|fee|payment|money|instalment|transfer|<month>) ~5
  + (have not|not yet) ~2 received (your|the) ~3 <charge>
  + <charge> ~8 (is|was|were|are|falls|fell|became|becomes) ~2 due ~6
  + (due (by|on|date)|overdue|outstanding since|due last|falls due|fell due)
  + (surcharge|late fee|late charge|penalty|interest|late payment fee) ~8 (applies|is added|will apply|of|per|is|a day|percent|will be added)
  + (notice|bill|invoice|statement|reminder|letter) ~4 (went out|was sent|was posted|was issued|was mailed|were sent|sent on)
  + (notice|bill|invoice|statement|reminder) ~4 dated
  + <charge> ~5 (has not|have not|is not|not yet) ~2 (arrived|reached|come in|been paid|been received|in)
  + (reminder|remind you) ~4 (deadline|payment|due|<charge>) ~6
  + (covenant|agreement|contract|house rules|bylaws) ~2 (sets|set|gives|requires|says) ~2 (limit|deadline|date|due)
  + (we have to|we must|we will have to) add ~3 (percent|per cent|surcharge|fee)
  + (deadline|last day|closing date|due date) ~3 (for|is|was) ~3 (payment|paying|<date>|<weekday>|the <num>)
  + under the (agreement|contract|covenant) ~8 (due|paid|payable)
  + (is|are|remains|remain|was|shows as|be) ~2 (still|currently|yet) ~1 (outstanding|unpaid|overdue|open|owing|not paid)
  + (fee|fees|charge|rent|bill|invoice|payment|<month>|amount|balance) ~4 (outstanding|unpaid|overdue) ~3
  + (surcharge|late fee|late charge|penalty|interest) ~4 (is|will be|gets) (added|charged|applied|due) ~5
  + (payment|fee|charge|rent|bill|amount) ~3 (deadline|due date) (is|was) ~4
  + (last|final) (day|date) (for|of|to) (payment|pay|paying) ~4
  + (friendly|gentle|kind|short|courtesy|little|small) reminder ~6
  + (was|were|is|are) (payable|to be paid) (by|on|before|until) ~3
  + (nothing|no payment|no money|it|the money) (has|have) ~2 (come in|arrived|reached us|been received|been paid) ~2
  unless (calling|phoning|ringing|here) (with|about|to)
  unless (is|are) not due
  unless-act threat leak_private change_terms blame_customer
  beats inform
  + (reminder|notice) (on|of) the <num>[st|nd|rd|th] ~6

act state_due
  + <it> is due (on|by|the) ~4
  + (bill|notice) was sent on

# Directions and where exactly to come; house facts with a place are inform.
@set landmark = metro|subway|station|stop|bus|exit|highway|roundabout|traffic lights|junction|crossing|corner|street|road|bridge|library|school|town hall|park|church|bank|hospital|mall|supermarket|post office|square|avenue|row|lane
act give_route
  + (cross|crossing) (the|over) ~2 (bridge|road|square|street|river|park) ~3
  + [you are] best (taking|take|catching|getting) (the|a) ~2 (tram|bus|metro|train|number|line|ferry|taxi) ~4
  + keep (straight|left|right|going) [on] ~1 (until|till|as far as|past|to) ~4
  + (leave|exit) the (motorway|highway|expressway|road|ring road) (at|by|after|before) ~5
  unless before we go on
  + turn off the (ring road|road|motorway|highway|main road|street|avenue|expressway) ~5
  unless-turn it is a (quiet|small|green|large|big|modern)
  + follow the (signs|sign|road|path|river|lane|track|street) ~4
  + (if you are|when you) (driving|drive|coming by car|walking|cycling) ~~4 (entrance|gate|car park|door|turn|keep|take) ~5
  + best way is (through|by|via|along|past|over) ~5
  unless (shutting in|do you come from)
  unless (gate|entry|visitor|access|three|two|<num>) ~3 (records|files|books|lists|logs|months|papers)
  unless go on then
  + (straight on|straight ahead) ~4
  + (first|second|third|fourth) (gate|door|street|building|left|right|turning|entrance|exit) ~2 (left|right|side|the)
  + (take|catch|ride) the (metro|subway|bus|train|tram|ferry|underground|tube|line|number <num>|<num>|lift|green line|red line|blue line) [to|line|as far as|from|and|<num>]
  + (walk|go|drive|head|continue|carry on|turn|bear|cross) (about|around|straight|left|right|north|south|east|west|past|along|down|up|towards|over|<num>|a|for|out|on|the|through|into|back) ~6 (metres|meters|minutes|left|right|north|south|east|west|<landmark>|yards|straight|ahead|block|blocks|entrance|gate)
  + (turn|bear|keep) (left|right)
  + (set|put|type|enter|use) ~3 (navigation|sat nav|satnav|gps|map) ~3
  + (we are|it is|you will find us|you will find it|the showroom is|our office is|the office is|it lies|we sit|entrance is) ~4 (minutes|metres|meters|steps) ~2 (from|away|walk|along|past|beyond)
  + (we are|you will find us|find us) ~2 (at|on|in|behind|opposite|next to|across|near|just|between) ~~6 (<landmark>|<num>|behind|left|right)
  + which (way|direction|side) ~3 (you|come|coming) ~3 (from|by)
  + (will you|are you|would you be) (come|coming|be coming) by (car|metro|bus|train)
  + (you can|please|you may) park (at|in|by|on|under|right|outside|behind)
  + (note|showroom|sales office) ~6 (is not at|is not on|not the same place|is separate from) ~3 (site|estate)
  + (from|get off at|leave the) ~4 (station|exit|stop|metro) ~~6 (walk|turn|minutes|metres|left|right|straight)
  + (come|go) ~3 exit <word>
  + take [the] [metro|subway|bus|tram|train|underground] (line|bus|exit|tram|metro|subway|train|number) <num> ~4
  + (you can|you could|please|just|best) ~1 take [the|a] (bus|metro|subway|tram|train|taxi|underground|ferry|lift) ~4
  + (walk|go|drive|keep|carry on|continue) [straight] (straight|on|ahead|along|forward) ~4 (metre|metres|meter|meters|minutes|until|to|then|till|past)
  unless go ahead , ~2 (write|complain|ring|tell|sue)
  + (minute|minutes|metres|meters|steps) [walk|drive|ride|on foot|by car|away] (from|to) [the|our|exit] ~3 (station|stop|metro|gate|bridge|exit|square|crossing|door|entrance|office|showroom|mall|subway|park)
  + (leave|park|put) (your|the) (car|bike|bicycle) (in|at|by|on|right|outside|behind|under) ~6
  + (leave|come out|get out|exit|get off|change) (by|at|from|through|via|on) (exit|gate|the <word> exit|<word> station|<num>) ~4
  + you will see (us|it|the <word>|our ~2|a <word>) ~3 (on|at|to|in front|opposite|ahead|right|left)
  + (are you|will you be|would you be|do you) (coming|come|arriving|driving|travelling) ~2 (by|from) ~6
  + (showroom|sales office|office|reception) (is not|is on) (at the site|on the site|on site|the <word> floor) ~3
  + (we are|it is|the showroom is|the office is|our office is) ~2 (across|opposite|behind|next to|beside|just past|right by|in front of) ~1 (the|from) ~6
  + which exit ~4
  + (walk|go|drive|head) (towards|toward|past) the ~4
  + (tram|bus|metro|train|line|subway) [number|line] <num> ~2 (brings|takes|stops|goes|runs|leads) ~5
  unless (visitor|residents|resident) parking
  unless (he|she|they) ~1 (went|turned|walked|drove|came|took)
  unless-turn (in a nutshell|in short|in brief|briefly|in two words|in a few words)
  unless go on , or ~4
  unless-sentence (bedroom|bedrooms|flats have|homes have|move in|most flats)
  unless (take|taking) ~2 lift [is|was]
  unless-act blame_customer slander_rival refuse_bluntly
  beats inform

@set feature = cellar|cellars|tram stop|tram|parks|roof garden|market hall|transport links|transport|storage room|storage|river|sea|forest|trees|supermarket|terrace|lawn|sauna|library|riverside|restaurants|cinema|hospital|university|bus stop|kindergartens|towers|promenade|bedroom|bedrooms|metro|school|schools|park|garden|gardens|pool|gym|balcony|balconies|parking|garage|lake|river|view|views|towers|blocks|completion|handover|move in|square metres|kitchen|kitchens|playground|shops|shopping|market|kindergarten|nursery|clinic|greenery|green|clubhouse|heating|lifts|fitted|layout|layouts|station|ferry|terrace|terraces|floors|homes|flats|storeys|duplex|duplexes|studios|ready|completed
act introduce_project
  use two_introduce_project
  + (to give you|in) the short version ~~12
  + (twelve|ten|eight|five|six|seven|nine|<num>) storeys , ~~12
  + it is (a|an) [quiet|small|green|large|big|modern|lovely|sunny|leafy] ~1 (block|estate|complex|building|development|house|tower|project) of ~~16
  + (two|three|four|five|six|seven|eight|nine|ten|twelve|<num>) [low|high|slim|small|tall] (blocks|towers|buildings|houses) (around|round|with|set|and|by|next|,) ~~20
  + (close|near|next) to the (metro|subway|station|lake|park|river|sea|school) ~~8 (bedroom|bedrooms|flats|homes|green|fitted|mainly|blocks)
  + (flats|homes|units) (have|offer|come with|come in) ~4 (rooms|bedrooms|balcony|balconies|<num>) ~~14 (move in|school|metro|park|parking|year|lake|market)
  + (name|mention|tell you) (two|three|four) (things|points) ~~20
  + <num> (blocks|towers|buildings) ~~8 (green|garden|gardens|trees|flats|homes|units|park|pool)
  + (main|most|mainly|typical) (sizes|size|layouts|homes|flats|two|three|units) ~~6 (<num>|bedroom|bedrooms|square)
  + (fitted out|fully fitted|fully furnished|finished|handed over|turnkey) ~~4 (move in|ready|handover|year|keys|completion)
  + (three|two|four|<num>) (points|things|facts|features) [about|to know|in short|stand out|in brief] ~~4 (location|layout|layouts|amenities|size|price|first|one|the)
  + [a] (school|market|metro|park|clinic|supermarket|kindergarten|shops|nursery) and [a] (school|market|metro|park|clinic|supermarket|kindergarten|shops|playground|pool) ~3 (nearby|close by|around the corner|within|next door|on the doorstep|minutes|at the)
  + (location|layout) (layout|amenities|location|price)
  + (first|one|firstly) ~~12 (second|two|secondly) ~~12 (third|three|thirdly|last)
  + (shall|let me|i can|may) ~2 (give|outline|sum up|introduce|describe|run through|walk you through|present) ~4 (outline|project|estate|overview|introduction|picture|highlights|summary|development)
  + (the|our) (project|estate|development|complex) (has|offers|consists of|comprises|is made up of|includes) ~5 <num> ~~8
  + (homes|flats|units) (range|ranging|run) from ~3 <num> (to|up)
  unless-act boast slander_rival give_route read_back confirm propose_time_place
  beats-turn inform

# Three features in one breath are a presentation, unless they are asked about.
act introduce_project
  use two_introduce_project
  when mid after_hold outbound_first
  + <feature> ~~9 <feature> ~~9 <feature>
  unless-act boast slander_rival give_route read_back confirm propose_time_place correct_record invite_visit follow_up_check
  beats-turn inform

# A plain statement about the house and no more special act. Every special and
# every unwanted act that may stand in the same sentence beats it there.
@set fact = <num>|<weekday>|<month>|<part>|<clock>|open|closed|available|included|free|ready|finished|replaced|repaired|fixed|installed|delivered|booked|full|busy|shut|off|on|down|back|here|next|behind|opposite|beside|between|near|level|floor|block|tower|building|basement|lobby|street|road|river|website|online|section|page|contract|list|locker|exit|cash|card|cards|daily|weekly|monthly|yearly|year|years|month|months|week|weeks|day|days|hours|hour|minutes|metres|square|percent|yuan|dollars|people|until|from|north|south|east|west|listed|published|moved|transferred|allowed|required|covered|private|public|the same|restored|today|tomorrow|yesterday|usable|upstairs|downstairs|left|right|with|in|at|by|simple|under|above|below|inside|outside|a year|per|its|own|of|to|for|<org>|before|after|only|one|two|three|both|shared|separate|without|than|extra|nearby
@set subject = the|our|your|this|each|every|all|both|these|those|most
@set noun = fee|fees|price|prices|rent|bill|bills|invoice|deposit|payment|payments|contract|contracts|form|forms|key|keys|card|cards|code|gate|gates|door|doors|lift|lifts|stairs|staircase|lobby|corridor|garage|garages|car park|space|spaces|parking|pool|gym|sauna|library|playground|garden|gardens|lawn|terrace|roof|cellar|basement|storage|flat|flats|homes|house|houses|tower|towers|block|blocks|building|buildings|floor|floors|room|rooms|kitchen|kitchens|bathroom|bathrooms|bedroom|bedrooms|balcony|balconies|window|windows|wall|walls|ceiling|tap|taps|pipe|pipes|valve|meter|meters|boiler|heating|water|electricity|power|gas|light|lights|lamp|lamps|alarm|camera|cameras|intercom|bell|letterbox|parcel|parcels|locker|lockers|letter|letters|notice|list|website|office|counter|desk|showroom|show flat|reception|shop|shops|school|kindergarten|clinic|market|park|station|metro|bus|buses|ferry|tram|guard|guards|caretaker|plumber|plumbers|technician|technicians|electrician|engineer|engineers|gardener|gardeners|cleaner|cleaners|postman|architect|developer|builders|builder|manager|supervisor|colleague|colleagues|committee|board|owners|residents|tenants|visitors|guests|children|dogs|pets|bicycles|cars|bikes|rubbish|bins|waste|warranty|guarantee|insurance|viewings|viewing|tour|meeting|inspection|delivery|registration|handover|completion|construction|renovation|work|works|repair|repairs|phase|mortgage|loan|tax|discount|surcharge|pump|filter|lock|locks|fan|air conditioning|internet|wifi|signal|system|app|schedule|timetable|opening hours|hours|reservation|booking|waiting list|community|estate|project|site

@set verb = is|are|was|were|opens|open|closes|close|costs|cost|runs|run|starts|begins|ends|comes|come|arrives|arrived|takes|took|leaves|lasts|includes|include|covers|cover|gives|give|lies|stands|faces|face|needs|reads|holds|hold|carries|has|have|had|starts at|belongs|went|came|changed|moved|says|shows|applies|allows|works|stays|sits|expires|includes
@set verbs = lives|looks|look|finish|finishes|finished|started|start|lead|leads|overlooks|handles|handle|kept|keep|keeps|built|counts|serves|connects|receives|handed|towed|stood|drives|passes|saves|heats|weighs|fits|seats|cleans|empties|picks|delivers|accepts|prints|reports|checks|repairs|rings|sounds|smells|tells|dates|wants|knows|amounts|amount|equals|totals|consists|measures|means|depends|charges|charge|consist|rises|rise|falls|fall|drops|grows|requires|require|contains|contain|provides|provide|offers|offer|reopens|reopen|continues|continue|follows|resumes|happen|happens|call|calls|use|uses|used|made|make|makes|serve|share|shares|sent|paid|brought|turned|closed|opened|happened|broke|failed|stopped|froze|burst|gets|get|got|remains|remain|stay|go|goes|belong|need|must|should
@set opener = i|we|you|he|she|they|it|that|this|there|what|who|whom|whose|when|where|why|how|which|is|are|am|was|were|do|does|did|can|could|will|would|shall|should|may|might|must|if|because|unless|let|please|kindly|thank|thanks|sorry|do|nobody|never|just|to|my|not|no|yes|and|but|or|so|in|at|on|with|for|one|someone|somebody|people|anyone|everyone|anything|nothing|hello|good|right|well|oh|certainly|sure|of|have|has|had|take|leave|pay|call|ring|phone|put|give|go|come|read|look|check|ask|tell|wait|hold|hurry|speak|get|hey|any|a|make|try|see|talk|write|bring|send|pop|drop|welcome|happy|all|enjoy|feel|use|keep|stay|sit|sign|another|more|best|back|off|out|great|fine
@set does = is|are|was|were|has|have|had|can|will|does|do|did|goes|go|stops|stop|lives|comes|come|came|costs|cost|takes|take|took|opens|open|closes|close|runs|run|starts|start|ends|end|arrives|arrive|arrived|leaves|leave|left|includes|include|covers|cover|needs|need|belongs|stays|stay|works|work|faces|lies|stands|starts|sits|holds|gives|shows|shuts|rises|went|changed|moved|switched|replaced|repaired|begins|began|expires|applies|apply|meets|meet|usually|normally|only|also
act inform
  use g_inform
  unless (i have|i) [just|now] (found|got|checked) (the|your|it|that|her|his) [<word>] [now] /
  unless nothing ~6 (near|like|close to|beats) (us|ours)
  unless behind you
  unless <word> will (call|ring|phone|contact) you
  unless (so tough|the system was down|your card stops|a quarter of a minute)
  unless on (his|her|their|its) way
  unless the cleaners will
  unless only the <word> (likes|wants|needs)
  unless (others|both|all) of us were
  unless (you are comfortable|door's always open|you would)
  unless (is|are) ~3 (finest|best|greatest)
  unless (only|half|not) ~2 understand
  unless there is (a|an) ~1 (vacuum|crackle|noise|lorry|drill|echo|hum|buzz|siren|motorbike|train|plane|dog)
  unless (there is anything|fault lies|you have got the|we take cards and)
  unless so long ,
  unless (got a pen|jot that down|have a pen)
  unless (but|sorry) we do not take
  unless you have (come|got) (through|the right)
  unless that will be all
  unless there (are|is) (two|three|a few|four|<num>) steps
  unless you have (been|got a nerve)
  unless we do not need (any|a|your|more|anything)
  + / [yes|no|well|in fact|at present|currently|today|and|but] <not <opener>> ~4 <does> ~5 <fact>
  + (the|our|your|a|an|each|every|all|both|most|two|three|four|<num>|mr|mrs|ms) ~4 (will be|will cost|can be|may be|does not|do not|did not|left|sent|signed|brought|happens|happened|broke|uses|meet|meets|stays|remains|will open|will close|will start|will last) ~5 <fact>
  + you (can|may|could) [also|either|always] (pay|park|collect|pick|use|enter|leave|bring|find|apply|register|book|drop|choose|return|cancel|request|keep|fetch|order|hand|sign up|get in) ~4
  + you will (find|need|receive|get) (the|a|an|your|it|our) ~6
  + <subject> ~4 <verb> [now|still|already|currently|also|only|just|usually|normally|always|about|around] ~5 <fact>
  + <org> <verb> ~5 <fact>
  + / [yes|no] <word>{1,3} (is|are|was|were) [not|only|also|always|usually] (allowed|collected|forbidden|emptied|charged|included|delivered|sold out|permitted|required|locked|cleaned|checked|read|billed|posted|installed|provided|banned|free of charge|limited|guaranteed|served|possible) ~4
  + the <worker> (will be|comes|will come|arrives|is due) ~3 (with|there|here|between|at|about|around|on|tomorrow|today)
  + (<word> <word>|<word>) (is|are|lies) (on the other side|next to|opposite|behind|across|near|north|south|east|west|in block|on level|on floor|between|at the corner|on the corner|about <num>|just off) ~3
  + (it|they) (is|are|was|were|opens|closes|costs|runs|takes|starts|comes|lasts|expires|covers|includes|arrives|leaves|has|have|took|works) [now|open|only|about|around|from|also|already|not|usually] ~4 (<num>|<weekday>|<month>|<clock>|tomorrow|today|year|free|included|open|closed|installed|replaced|upstairs|downstairs|delivered|daily|next to|behind|opposite|on the <word> floor|builders|button|included|per|until|by hand|online)
  + (there is|there are|there was|there were|there will be) [now|still|also|only|currently] ~4 (<fact>|left|problem|outage|cut|school|clinic|gym|pool|park|garden|service|bus|<word>)
  + (we|you) [do|can|still|also|currently|normally] (have|take|accept|offer|provide|open|close|charge|supply|keep|use|allow|collect|deliver|clean) ~4 (<fact>|flats|units|two|three|bedroom|bedrooms|parking|left|bookings|service|payment|payments|a <word>)
  + (yes|no) (we|it|they|there|that|the <word>|you) (do|does|is|are|have|has|can|will|spoke|was|were) ~4
  + (push|press|turn|hold|use|pull|open|close|enter|scan|swipe|type|tap|insert|switch|reset|unplug) (the|your|it|in) ~~12 (and|then|twice|until|it will|to|by|button|code|card|key|door|valve)
  + <num> <word> (is|are|was) (listed|for sale|available|let|sold|included|usable|left|reserved)
  + (starts|start|priced|listed|quoted|charged|set) (at|from) ~2 <num>
  + (the|your|our) ~3 (had|has|have) ~3 and (i|we) have ~4
  + (flats|units|homes|rooms|spaces|slots|places|tickets|keys|forms|seats|bedrooms) (is|are|cost|run|start|open) ~2 (available|left|free|taken|gone|sold|reserved|<num>|ready|from)
  + (i|we) (heard|checked|found|restarted|replaced|found out|have found|have checked|have restarted|have replaced|have reset|have looked) ~~10 (it is|it was|the <word>|that)
  + (the earliest|the next|the first|the last|the nearest) ~3 (is|are|was|comes|leaves) ~5
  + (manager|engineer|technician|plumber|guard|electrician|office|supplier|caretaker|board) (says|said|confirmed|tells me|told me|reports|confirms|comes|will come|arrives|is coming|will be there|was) ~6
  + (power|water|electricity|gas|lift|heating|hot water|internet|light) (will be|should be|is|was|went|comes) ~3 (back|off|on|restored|cut|out|working|again|shut)
  + (parcel|letter|key|keys|form|payment|cheque|receipt|contract|report|card|file|order|package|delivery|ticket|permit|part|parts|meter reading) ~1 (has|have|is|are|arrived|was|were|came|will be) ~4 (arrived|ready|in|at|here|sent|posted|received|reached|signed|been|delivered|left|come|with)
  + (as simple as|all you need is|you need to bring|you will need|you only need) ~5
  + the reference [number] is ~2
  + / (a|an|each|another|every) [new|second|single|spare] <word> (is|costs|takes|lasts|comes|has|needs|opens|includes|gets|covers|holds) ~3 (<num>|<noun>|with|in|at|by|from|for|two|own|free|included)
  + i (spoke|talked) (to|with) ~4 and ~6
  + / [yes|no|well|and|but] we [have|already|also|just] (sent|posted|mailed|emailed|delivered|replaced|repaired|checked|changed|installed|received|closed|moved|cleaned|tested|painted|sold|opened|finished|started|switched|put|cut|shut) (you|the|your|a|an|it|all|both|them|new|one|two|<num>) ~6
  + (residents|guests|visitors|owners|tenants|children|dogs|pets|bicycles|cars|bikes|anyone|everybody|everyone|cyclists|members) (may|can|must|need to|have to|are allowed to|should|go|pay|park|get|use|enter) ~6
  + you (do not need|need) (a|an|any|your|no|only|to (book|pay|register|sign|bring|apply|show)) ~6
  + (it|that|this|the <word>) (will cost|will be|would cost|costs|cost) [you|about|around|only|just] <num> ~3
  + (smoking|parking|cooking|barbecues|ball games|drilling|delivery|collection|handover|registration|admission|entry|rubbish|recycling|renovation|viewings|cleaning) (is|are|takes|starts|ends|costs|was|goes|begins) ~6
  + it is (open|closed|free|included|available|ready|full|sold|booked|shut|only open|a test|only a test|paid|usable) ~4
  + (what|the reason) [for that] is [that] the ~8
  + / [yes|no|and|but] <it> [also|only|already|still|just] (includes|covers|costs|means|applies|depends|comes|takes|lasts|opens|starts|runs|closes|ends|expires|counts|belongs|works|needs|contains) ~5
  + / [yes|no|and|but|unfortunately] we (do not|only|always|usually|normally|never) (charge|have|offer|accept|take|allow|open|provide|deliver|keep|sell|rent|close|need|require|collect|clean|store) ~5
  + / [yes|no|and|but] (it|they|the <word>|all of them|that|everything) will be ~3 (<fact>|replaced|repaired|cleaned|painted|open|back)
  + (payment|collection|access|entry|parking|registration) is ~1 (possible|allowed|available|free|only) ~5
  + / [yes|no] it is [not|only|also|still|now|always] (possible|allowed|permitted|forbidden|necessary|enough|required) to ~4
  + / [yes|no|well] (that|this) (lift|door|gate|fee|price|form|key|card|room|flat|line|number|service|road|meter|valve) ~2 (only|also|always|never|just|still|no longer) ~5
  + (dogs|cats|pets|children|bicycles|visitors|residents|owners|guests|tenants|cars|keys|cards|forms|bills|prices|fees|windows|balconies) (have|has|had) to ~5
  + <title> <word> (in|from|at) ~3 (looks after|handles|deals with|is responsible|does|is in charge|manages|takes care) ~4
  + (your|the) (payment|letter|form|money|transfer|application|order|cheque|email|parcel) (reached|arrived|came|got) ~4
  + / [yes|no] (rent|parking|heating|management|delivery|breakfast|insurance|price|rubbish|internet) (includes|covers|costs|is|comes|takes|does) ~4
  + / [yes|no] (they|he|she|it|we) (deliver|delivers|clean|cleans|collect|collects|open|opens|close|closes|start|starts|come|comes|work|works|empty|empties|check|checks|charge|charges|repair|repairs|visit|visits|bring|brings|belongs|faces|costs|leave|leaves|serve|serves) ~2 (<fact>|the|a) ~3
  + / [yes|no] you (pay|get|receive|have|enter|park|find|share|keep|save|own|rent) ~2 (nothing|<num>|the|a|an|it|only|free|your|two|one|half|everything) ~4
  + <title> <word> (suggests|recommends|proposes|says|advises|thinks) ~3
  + (engineer|technician|manager|plumber|electrician|office|guard|caretaker|board|committee|architect|colleague|supervisor) (suggests|recommends|proposes|advises|expects|agrees|agreed|prefers|offers|offered) ~4
  unless-sentence ?
  unless (line is (breaking|bad|poor)|alarm has|the one|your (turn|word|patience|call|life|name)|the (thing|matter|point) is|a (pain|nightmare|nuisance)|my (name|surname|mistake|fault))
  unless (you have every|so (sorry|kind))
  unless (i will|we will|let me|shall i|may i|could you|would you|please (tell|let|give|call|ring|write|read|hold|wait|leave)|i am going to) ~4
  unless (i|we) (am|are) [very|so|really] sorry ~~20
  unless (if|whether) (it|you|the|that|there|this) ~4
  unless (is|was) (a|an) [very] (long|matter|pity|pleasure|shame|question|different)
  unless (it is|that is|there is) (not|no|all right|quite|nothing|a matter|a pity)
  unless (apologies|apologise|apology|ashamed)
  unless (i|we) (thought|think|believe|guess|suppose|heard you)
  unless there (are|is) (a few|some|two|three|four|one|<num>) (things|numbers|points|questions|matters|items)
  unless (told|asked|begged|ordered|invited) (me|you|him|her|them|us)
  unless (used to|sister|brother|cousin|mother|father|husband|wife|aunt|uncle|girlfriend|boyfriend)
  unless (is|was|are|were) ~2 (complaint|pity|shame|rude|sarcastic|crazy)
  unless (ha ha|haha|lol)
  unless (your|the) (answer|reply|report|request|complaint|case|ticket|message) ~2 (will|logged|registered|recorded|noted|reach|has been)
  unless (as soon as|the moment|the minute|whether|until) (the|he|she|they|we|i|your|our|it) ~3
  unless / [and|but] (once|when|if) (the|he|she|they|we|i|your|our|it) ~3
  unless you will get (our|my|a (call|reply|letter from me)) ~3
  unless (yes we can|is being sent|kept you|will reach)
  unless before the (week|day|month) is
  unless you (get|have) (a point|my|the idea|my word|every|no (idea|right))
  unless (plenty of time|(this|here) is ~2 (<org>|front desk|desk|reception|customer service)|you have reached|on its way)
  unless (leave|trust) (that|it|this|everything) (to|with) me
  unless (in that case|worth a look|no need|may leave a letter|so (much|and so))
  unless / [and|but|so] (he|she|my <word>|someone like you|people like you)
  unless (your|our|my) (fault|call|concern|patience|time|name|understanding|message|feedback|trust|view|question|oversight|mistake)
  unless (nice|good|kind|glad|sorry|afraid|useful|thoughtful)
  unless-act-turn brief_colleague voicemail_text signal_visitor wrong_number_help follow_up_check introduce_project
  unless-act read_back confirm correct_record ask_to_hold hold_reason_time apologise_disturb state_purpose leave_message_request promise_wait ask_detail praise thank_feedback overpromise argue sarcasm dare threat coarse chat_joke badmouth_caller shout_colleague nickname refuse_bluntly plead_ignorance busy_brush_off vague_delay excuse blame_customer blame_others order_caller slang rush interrogate mumble pushy guess_name follow_up_check next_contact reconnect_after_cut ask_address ask_contact ask_name ask_repeat check_audible admit_fault empathise offer_more_help offer_help escalate announce_transfer promise_pass_on identify_self propose_time_place protect_info decline_politely closing_time_brush_off brief_colleague give_extension visitor_excuse

# A few words on the whole: the lead-in announces a presentation.
act introduce_project
  unless ^ (we [still|only] have|there are) ~8 (left|available)
  + (in a nutshell|in short|in brief|briefly|in two words|in a few words|in a word|the short version|the main points|in three words) [<title> <sn>|sir|madam] ~~12 (<feature>|central|green|quiet|bright|walk|metres|year)
  + (briefly|in short) ~~14 (<feature>|central|green|quiet|walk|metres|year)
  + (place|estate|project|complex|development|neighbourhood|community|site) ~3 with (a|two|three|its|lots of|plenty of|<num>) ~~3 <feature> ~~5 (and|,) ~3 <feature>
  + (every|each) (home|flat|unit|apartment) (has|comes with|gets) ~5 ~~5 (and|,) ~~4 <feature>
  + (mention|tell you|name|give you|point out) (two|three|four|a few|the main) (things|points|facts|features|advantages) ~~8 (<feature>|location|layout|price|size)
  + (we have|we have got|there are) (<num>|two|three|four|five|six) (towers|blocks|buildings|phases) ~~6 (and|with) ~~5 (<feature>|<num>|trees|green)
  + (project|estate|development|complex) (has|have|is|with|offers) (<num>|two|three|four|five|six) (buildings|building|blocks|towers|houses) ~~8 <feature>
  + (homes|flats|units) (are|range|run|measure) (between|from) ~3 <num> (and|to) <num> ~~5
  + <feature> ~~3 (plenty of|lots of|a lot of) (green|greenery|trees|space|light) ~~5 (and|,) ~~4
  + (two|three|a few|some|four) (things|points|facts|words) (to (tell|mention|know|say|note)|about|worth) ~~16 (<feature>|faces|south|minutes|green|quiet)
  + (quiet|green|sunny|central|leafy) (street|location|area|spot|place|neighbourhood|site) , ~~16 (floors|flats|park|lake|river|school|metro|windows|balconies|balcony|garden|shops) ~~4
  + <num> (floors|storeys) , ~~12 (park|lake|river|school|metro|balconies|garden|gardens|shops) ~3
  unless-act boast slander_rival read_back confirm propose_time_place state_purpose
  beats-turn inform

# What somebody has done in the matter.
act inform
  use g_inform
  unless answer's [still] no
  + / (somebody|someone) (sprayed|left|put|parked|broke|took|threw|painted|wrote|opened|closed|reported|found) ~8
  + (nobody|no one|nothing)'s ~1 (free|available|open|left) (before|until|till) ~4
  + (<noun>|machines|bikes|prams|bicycles|shoes|bins|trolleys|grills|barbecues|pets|dogs|visitors|children) (may|can|must|go|belong|stay|are to) ~6
  + / [yes|no] (he|she) is in the (building|house|office|block) ~4
  + (found|got) it , it (was|is) ~6
  + ^ it is not (in|on) (the|our) (system|list|file|book|computer|record|records) ~3
  + it turns out ~8
  + (manager|supervisor|boss|director|engineer|office|board|team|committee|accountant|colleague) (says|said) (yes|no) ~3
  + (he|she|<title> <word>) is not (the|our|a) <word> (any more|anymore|now) ~4
  + / [yes|no] (he|she|they) (is|are) (in|at|on) (the|his|her|their) (building|office|house|block|site|hall|lobby|roof|basement) ~4
  + (that|it) would be (<title> <word>|<person>) now
  + ^ right . so . ~6 <num> ~2
  + ^ (found it|got it|here it is|here we are|i have it|there it is) . <word>{1,3} <num> ~4
  + / [yes|no] it (opened|closed|started|ended|stopped|arrived|came|was (built|opened|closed|replaced|repaired|sold|installed|painted)|has <num>|went up|went down) ~6
  + / [yes|no|well|and|but|ah] (he|she|they|my colleague|my colleagues|the <worker>|our <worker>|nobody|somebody|someone|<title> <word>|the <boss>|our <boss>|the <word>) [has|have|had|already|also|just] (called|rang|came|went|checked|looked|replaced|repaired|fixed|installed|changed|transferred|paid|sent|left|brought|took|closed|opened|turned|switched|moved|signed|handed|collected|delivered|finished|started|tested|measured|cleaned|reset|cut|shut|approved|returned|picked up|dropped off|posted|booked|painted|spoke|was here|were here|was there|was in|was with|has two|has three) ~5
  + / [yes|no|well|and|but] (<title> <word>|he|she|they|my colleague|our <worker>|the <worker>|the <word>) ~3 (is|are) [already|still|now] (handling|dealing|looking|working|repairing|fixing|checking|coming|bringing|preparing|testing) ~4
  + / [yes|no] (they|he|she|we) [only|also|already|all] (started|finished|began|opened|closed|moved|came|left|built|bought|sold|rented|raised|changed|stopped|painted|ordered|delivered|repaired|fixed|brought|put) (the|it|on|at|in|last|a|an|all|this|two|<num>|to|from|work) ~4
  + / (the|our|your) [<word>] <word> (call|calls|name|use|uses|know|knows|treat|prefer|recommend|recommends|advise|advises|suggest|suggests) (it|them|that|this|the|these) ~5
  unless-sentence ?
  unless (<he>|they|people) ~2 (said|say|asks|asked|told|tells|wants|wanted)
  unless (fault|mistake|blame|messed|never|nobody came|no one came)
  unless (i will|we will|let me|please|could you|would you|shall i|may i) ~4
  unless-act-turn brief_colleague voicemail_text signal_visitor wrong_number_help follow_up_check introduce_project
  unless-act read_back confirm correct_record ask_to_hold hold_reason_time apologise_disturb state_purpose leave_message_request promise_wait ask_detail praise thank_feedback overpromise argue sarcasm dare threat coarse chat_joke badmouth_caller shout_colleague nickname refuse_bluntly plead_ignorance busy_brush_off vague_delay excuse blame_customer blame_others order_caller slang rush interrogate mumble pushy guess_name follow_up_check next_contact reconnect_after_cut ask_address ask_contact ask_name ask_repeat check_audible admit_fault empathise offer_more_help offer_help escalate announce_transfer promise_pass_on identify_self propose_time_place protect_info decline_politely closing_time_brush_off brief_colleague give_extension

# The things and people of the house, and whatever is said of them.
act inform
  use both_inform g_inform
  when mid after_hold outbound_first closing
  + / [and|but] (the|our|your|all|every|each|both|most|these|this|that|any|a|an|two|three|<num>) [<word>] <noun> [<word>] (<verb>|<verbs>|<does>|sign|signed|charge|face|swim|reach|allow|consist|hang|seem|might|would|may|used|will be|will stay|will open|will close|will start|will end|will remain|will cost) <word> ~4
  + / (children|dogs|pets|bicycles|cars|visitors|residents|guests|owners|tenants|parking|heating|electricity|water|gas|delivery|registration|viewing|viewings|collection|construction|work|repairs) [<word>] [<word>] (<verb>|<verbs>|<does>|swim|may|must|would|used|will be|will start) ~4
  + / [yes|no|and|but|well] we are [only|always|also|still|now] (open|closed|in|at|on|by|next|opposite|fully booked|sold out|available|reachable) ~5
  + you (would|will|do|only|also|just) need (a|an|the|your|two|only|to (bring|show|sign|book|register|fill|pay)) ~5
  unless-act-turn brief_colleague voicemail_text signal_visitor wrong_number_help follow_up_check introduce_project
  unless-act read_back confirm correct_record ask_to_hold hold_reason_time apologise_disturb state_purpose leave_message_request promise_wait ask_detail praise thank_feedback overpromise argue sarcasm dare threat coarse chat_joke badmouth_caller shout_colleague nickname refuse_bluntly plead_ignorance busy_brush_off vague_delay excuse blame_customer blame_others order_caller slang rush interrogate mumble pushy guess_name follow_up_check next_contact reconnect_after_cut ask_address ask_contact ask_name ask_repeat check_audible admit_fault empathise offer_more_help offer_help escalate announce_transfer promise_pass_on identify_self propose_time_place protect_info decline_politely closing_time_brush_off brief_colleague give_extension reassure_action state_due give_route itemise_fee introduce_project say_absent invite_visit

# What is left, when nothing else was said: a clause about a thing or a person.
act inform
  use both_inform g_inform
  when mid after_hold
  unless <word> will (call|ring|phone|contact) you
  unless (week of|whichever)
  + / [yes|no|and|but|well] (the|our|these|those|each|every|both|most|some|a|an) <word> <word> ~8 <word> (.|,)
  + / [yes|no|and|but|well] (she|he|they|it|<title> <word>|<person>|(the|our) <word>) [only|also|just|never|already] <word>ed ~6
  + / [yes|no|and|but|well] it is (the|in|on|at|for|by|from|next|behind|not the) ~8
  + / [yes|no|and|but|well] (there is|there are|there was) (no|a|an|one|two|only|still|also) <not need|rush|hurry|reason|doubt|problem|trouble|point|use|way|harm|pressure> ~6
  + / [yes|no|and|but] you (can|may|could) <word> ~6
  + / (when|if|once|after) ~8 , (just|you|the|it|they|he|she) ~6
  at-least 4
  unless-act-turn greet_festival apologise_late offer_help ask_name ask_name_again show_willingness ask_detail ask_need ask_repeat ask_slow_down check_audible apologise empathise calm admit_fault thank_feedback praise ask_to_hold hold_reason_time ask_consent offer_callback ask_contact ask_address admit_limit announce_transfer brief_colleague give_extension say_absent offer_message promise_pass_on screen_caller itemise_fee ask_pay_intent state_due give_route introduce_project ask_source invite_visit propose_time_place promise_wait read_back confirm correct_record ask_to_note reassure_action give_deadline escalate decline_politely protect_info offer_more_help invite_call_again wish farewell confirm_person ask_to_fetch apologise_disturb ask_convenient state_purpose leave_message_request reconnect_after_cut next_contact follow_up_check wrong_number_help defer_personal signal_visitor visitor_excuse voicemail_text bare_wei interrogate rush mechanical_yes mumble slang chat_joke coarse sarcasm badmouth_caller shout_colleague nickname refuse_bluntly plead_ignorance busy_brush_off closing_time_brush_off order_caller demand_repeat vague_delay excuse passive_minimal blame_customer blame_others argue dare threat overpromise bluff leak_private leak_secret change_terms slander_rival boast pushy guess_name

act inform
  use g_inform
  unless answer's [still] no
  when mid after_hold
  + / [no|and] we (do not|never|would never|would not) (cut|turn|switch|shut|lock|throw|evict|sell|share|enter|open|read|pass) (anybody's|anyone's|your|people's|the|any|people|residents) ~4 [on|over|because|for|to|without] ~4
  unless-act protect_info

act inform
  use g_inform
  when mid after_hold
  + / [no|and|but] you (do not|will not) (have to|need to) (fill|pay|book|sign|bring|come|apply|register|do|wait|call|be|send|print|show|buy|ask|move|tell|worry about the) ~8
  unless-sentence ?
  unless (apologise|explain|say sorry|repeat|shout|tell me)
