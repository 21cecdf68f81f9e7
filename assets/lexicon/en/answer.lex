# Answers: plain facts, fees, dues and the way to us.

@set item = management|management fee|electricity|water|gas|parking|cleaning|rubbish|heating|repairs|repair|lift|lift reserve|reserve|security|service charge|internet|deposit|rent|maintenance|gardening|lighting|fee|insurance|tax|sinking fund|waste|shared costs|garden|storage
@set total = in all|in total|altogether|all together|all told|total|sum|comes to|come to|makes|adds up to|add up to
act itemise_fee
  + <item> [fee|is|comes to|was] <num> ~~12 <item> [fee|is|comes to|was] <num>
  + <num> [yuan|dollars|pounds|euros] (for|is for|on|goes on|in) [the] <item> ~~14 <num> [yuan|dollars] (for|is for|on|goes on|in) [the] <item>
  + (<num>|two|three|four|five|these|the) items ~6 (<num>|<total>)
  + <num> (of that|of it|of which|of this) ~2 (is|was|for|goes) ~3 (<item>|for|to)
  + (with|including|plus) ~2 (shared costs|<item>) ~4 <num> (<total>|in)
  + <month> (comes to|is|amounts to) <num> ~4
  + (comes to|is|amounts to) <num> ~~6 (here are|these are|let me read|i will read) ~3 (items|details|lines|breakdown)
  + <item> ~2 <num> ~~8 (<total>) <num>
  unless (square|metre|metres|bedroom|bedrooms|minutes|floor|flats)
  beats-turn inform

@set pay = pay|settle|paying|settling|make payment|make the payment|making it|making the payment|make it|transfer|payment
act ask_pay_intent
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
  unless (why|still) ~4 not ~2 (pay|paid)
  unless-act threat pushy

# Only the reminder facts: what is due, when it was noticed, what follows.
@set charge = fee|fees|charge|charges|payment|rent|bill|invoice|amount|instalment|installment|levy|deposit|sum|contribution|<month>|notice|premium|balance
act state_due
  + (have not|not yet) ~2 received (your|the) ~3 <charge>
  + <charge> ~8 (is|was|were|are|falls|fell|became|becomes) ~2 due ~6
  + (due (by|on|date)|overdue|outstanding since|due last|falls due|fell due)
  + (surcharge|late fee|late charge|penalty|interest|late payment fee) ~8 (applies|is added|will apply|of|per|is|a day|percent|will be added)
  + (notice|bill|invoice|statement|reminder|letter) ~4 (went out|was sent|was posted|was issued|was mailed|were sent|sent on|dated)
  + <charge> ~5 (has not|have not|is not|not yet) ~2 (arrived|reached|come in|been paid|been received|in)
  + (reminder|remind you) ~4 (deadline|payment|due|<charge>) ~6
  + (covenant|agreement|contract|house rules|bylaws) ~2 (sets|set|gives|requires|says) ~2 (limit|deadline|date|due)
  + (we have to|we must|we will have to) add ~3 (percent|per cent|surcharge|fee)
  + (deadline|last day|closing date|due date) ~3 (for|is|was) ~3 (payment|paying|<date>|<weekday>|the <num>)
  + under the (agreement|contract|covenant) ~8 (due|paid|payable)
  unless (when|why|how|what|if) ~2 (is|was|are) ~2 (fee|rent|payment|it)
  unless (calling|phoning|ringing|here) (with|about|to)
  unless (in due course|due to)
  unless (may|can|could) i
  unless-act threat leak_private change_terms blame_customer
  beats inform

act state_due
  + (it|this|that) is due (on|by|the) ~4
  + (bill|notice) was sent on

# Directions and where exactly to come; house facts with a place are inform.
@set landmark = metro|subway|station|stop|bus|exit|highway|roundabout|traffic lights|junction|crossing|corner|street|road|bridge|library|school|town hall|park|church|bank|hospital|mall|supermarket|post office|square|avenue|row|lane
act give_route
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
  unless (visitor|residents|resident) parking

  unless-act blame_customer slander_rival refuse_bluntly
  beats inform

@set feature = bedroom|bedrooms|metro|school|schools|park|garden|gardens|pool|gym|balcony|balconies|parking|garage|lake|river|view|views|towers|blocks|completion|handover|move in|square metres|kitchen|kitchens|playground|shops|shopping|market|kindergarten|nursery|clinic|greenery|green|clubhouse|heating|lifts|fitted|layout|layouts|station|ferry|terrace|terraces|floors|homes|flats|storeys|duplex|duplexes|studios|ready|completed
act introduce_project
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
  unless (walk|turn|first floor)
  unless-act boast slander_rival give_route read_back confirm propose_time_place
  beats-turn inform

# Three features in one breath are a presentation, unless they are asked about.
act introduce_project
  when mid after_hold outbound_first
  + <feature> ~~9 <feature> ~~9 <feature>
  unless-sentence (what|which|how|would you|do you|are you|have you|could you|your|leak|broken|fault|repair)
  unless-act boast slander_rival give_route read_back confirm propose_time_place correct_record invite_visit follow_up_check
  beats-turn inform

# A plain statement about the house and no more special act. Every special and
# every unwanted act that may stand in the same sentence beats it there.
@set fact = <num>|<weekday>|<month>|<part>|<clock>|open|closed|available|included|free|ready|finished|replaced|repaired|fixed|installed|delivered|booked|full|busy|shut|off|on|down|back|here|next|behind|opposite|beside|between|near|level|floor|block|tower|building|basement|lobby|street|road|river|website|online|section|page|contract|list|locker|exit|cash|card|cards|daily|weekly|monthly|yearly|year|years|month|months|week|weeks|day|days|hours|hour|minutes|metres|square|percent|yuan|dollars|people|until|from|north|south|east|west|listed|published|moved|transferred|allowed|required|covered|private|public|the same|restored|today|tomorrow|yesterday|usable|upstairs|downstairs|left|right|with|in|at|by|simple
@set subject = the|our|your|this|each|every|all|both|these|those|most
@set verb = is|are|was|were|opens|open|closes|close|costs|cost|runs|run|starts|begins|ends|comes|come|arrives|arrived|takes|took|leaves|lasts|includes|include|covers|cover|gives|give|lies|stands|faces|face|needs|reads|holds|hold|carries|has|have|had|starts at|belongs|went|came|changed|moved|says|shows|applies|allows|works|stays|sits|expires|includes
@set opener = i|we|you|he|she|they|it|that|this|there|what|who|whom|whose|when|where|why|how|which|is|are|am|was|were|do|does|did|can|could|will|would|shall|should|may|might|must|if|because|unless|let|please|kindly|thank|thanks|sorry|do|nobody|never|just|to|my|not|no|yes|and|but|or|so|in|at|on|with|for|one|someone|somebody|people|anyone|everyone|anything|nothing|hello|good|right|well|oh|certainly|sure|of|have|has|had|take|leave|pay|call|ring|phone|put|give|go|come|read|look|check|ask|tell|wait|hold|hurry|speak|get|hey|any|a|make|try|see|talk|write|bring|send|pop|drop|welcome|happy|all|enjoy|feel|use|keep|stay|sit|sign|another|more|best|back|off|out|great|fine
@set does = is|are|was|were|has|have|had|can|will|does|do|did|goes|go|stops|stop|lives|comes|come|came|costs|cost|takes|take|took|opens|open|closes|close|runs|run|starts|start|ends|end|arrives|arrive|arrived|leaves|leave|left|includes|include|covers|cover|needs|need|belongs|stays|stay|works|work|faces|lies|stands|starts|sits|holds|gives|shows|shuts|rises|went|changed|moved|switched|replaced|repaired|begins|began|expires|applies|apply|meets|meet|usually|normally|only|also
act inform
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
  unless-sentence ?
  unless (line is (breaking|bad|poor)|alarm has|the one|your (turn|word|patience|call|life|name)|the (thing|matter|point) is|a (pain|nightmare|nuisance)|my (name|surname|mistake|fault))
  unless (you have every|so (sorry|kind))
  unless (i will|we will|let me|shall i|may i|could you|would you|please (tell|let|give|call|ring|write|read|hold|wait|leave)|i am going to) ~4
  unless (i|we) (am|are) [very|so|really] sorry ~~20
  unless (if|whether) (it|you|the|that|there|this) ~4
  unless (is|was) (a|an) [very] (long|matter|pity|pleasure|shame|question|different)
  unless (it is|that is|there is) (not|no|all right|quite|nothing|a matter|a pity)
  unless (in that case|worth a look|no need|may leave a letter|so (much|and so))
  unless / [and|but|so] (he|she|my <word>|someone like you|people like you)
  unless (or it|keep it quiet|trust me)
  unless (your|our|my) (fault|call|concern|patience|time|name|understanding|message|feedback|trust|view|question|oversight|mistake)
  unless (nice|good|kind|glad|sorry|afraid|useful|thoughtful)
  unless (you mentioned|you said|you told|they asked|he told|she told)
  unless (visitor|guest|customer) (is here|has come|is waiting)
  unless-act-turn brief_colleague voicemail_text signal_visitor
  unless-act read_back confirm correct_record ask_to_hold hold_reason_time apologise_disturb state_purpose leave_message_request promise_wait ask_detail praise thank_feedback overpromise argue sarcasm dare threat coarse chat_joke badmouth_caller shout_colleague nickname refuse_bluntly plead_ignorance busy_brush_off vague_delay excuse blame_customer blame_others order_caller slang rush interrogate mumble pushy guess_name follow_up_check next_contact reconnect_after_cut ask_address ask_contact ask_name ask_repeat check_audible wrong_number_help admit_fault empathise offer_more_help offer_help escalate announce_transfer promise_pass_on ask_to_note identify_self propose_time_place
