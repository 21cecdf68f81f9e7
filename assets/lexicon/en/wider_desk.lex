# More families of wordings: hold, transfer, facts, recording.

# --- hold and call-back
act hold_reason_time
  + (let me|i will|i need|checking|just) ~8 , [about] <num>(s|sec|secs|min|mins) ~2
  unless-sentence ?
  + i (have|need) to (look|check|ask|find|open|search|fetch|see|get|go) ~6 , (that|it) (will|should) ~2 take ~3 <unit> ~2
  + i [just|only] need (a|<num>|half a) (minute|second|moment|seconds|minutes) to (check|ask|look|find|open|search|read|compare) ~5
act hold_reason_time
  unless-sentence ?
  unless-sentence (call you|ring you|phone you|train|bus|walk|late)
  unless-act defer_personal
  beats inform
  + (it will|that will|it should|that should) be [about|only|just] (<num>|half a|a) (seconds|second|minute|minutes) ~2
  + (let me|i will|i am|i want to|i need to|i have to|just) ~8 , (<num>|half a|a|one) (seconds|second|minute) [or so|or two|at most|only|no more|or less] $
act hold_reason_time
  needs-turn (let me|i will|i am|i need|i have to|next room|ledger|folder|file)
  unless-turn (walk|bus|metro|lift)
  beats inform reassure_action
  + i will be gone [about|only|just] (<num>|half a|a) (seconds|second|minute|minutes) ~1
  + (it|that) takes [about|only|just] (<num>|half a) (seconds|second|minute|minutes) ~1 $
act ask_consent
  unless (what|how) (may|can|could)
  unless (pass you (a|the|your)|name|number)
  beats ask_detail
  + (may|can|could) i (return your call|call you|ring you|phone you) ~6 ?
  + may i (find|ask|check|look|write|get|clear) ~6 and (phone|ring|call|write|get back|come back) ~6 ?
  + <mayi> i (connect|transfer|switch|pass) you (with|to|over|through|on) ~6 ?
act ask_consent
  unless-sentence building permission
  beats ask_detail
  + is ~3 (acceptable|agreeable) [to|for|with] you ~2 ?
  + (objection|objections|permission) ~8 ?
  + are you (comfortable|fine|okay|easy) with ~5 ?
  + would it help if i ~6 ?
  + <mayi> (my|our) ~2 (join|listen|speak|call|ring|come) ~6 ?
act ask_consent
  beats ask_detail
  + (would|does) ~4 (arrangement|solution|plan|time|day|date) (suit|work for|be all right with) you ~2 ?
  + do you agree to ~8 ?
  + (shall|may|can) i get (my|the|our) ~1 <chief> to ~5 ?
  + may i (take it|assume) that you agree ~3
  + shall i go ahead ~5 ?
  + would you rather i (phoned|rang|called) you back ~2 ?
act ask_consent
  unless put you down
  unless (telling|repeat|repeating|saying|spell|spelling|speaking|slow|slowing|holding|giving|leaving|going|waiting|reading|writing|me (a|one|half)|sending|checking|explaining|putting him|fetching|noting|calling (him|her)|passing|asking (him|her)|taking|coming|closing|turning|opening|keeping|switching|describing|raising)
  unless-act ask_to_fetch ask_repeat ask_slow_down leave_message_request ask_convenient
  beats ask_detail
  + (is it|would it be) (agreeable|acceptable) [to|for|with] you ~8 ?
  + if you agree ~1 $
  + would you (allow|permit|mind|agree to) ~10 ?
  + (should|shall|may|could|can) i (connect|put|transfer|pass) you ~8 ?
act ask_consent
  + (than|rather than) (tell|guess|give) ~6 , may i find out ~2 ?
act resume_after_hold
  when after_hold
  + (grateful|glad|kind) you (held|waited|stayed) ~2
act offer_callback
  unless know
  beats inform reassure_action
  + let me (give you (a|another) (ring|call)|phone you|ring you|call you) ~3
act offer_callback
  unless-act ask_convenient
  + (help|better|easier|simpler|quicker) if i (rang|called|phoned|telephoned|ring|call|phone) [you] ~4
  + give you a (bell|shout|buzz|tinkle) ~4
act offer_callback
  beats ask_detail reassure_action
  + why (do not|should not) i <ring> you ~6 ?
  + return your call (by|before|within|at|in) ~3
act offer_callback
  + would you rather i (phoned|rang|called) you back ~2 ?
act ask_contact
  beats ask_detail
  + <which> number (are|will|would) you ~2 (on|at|reachable|use|pick up|answer) ~5
  + (have|get|take|note) your (number|mobile|phone number) in case ~8
  + <which> (number|line) (is|would be) (best|easiest|better|convenient|the best) ~4
  + mind leaving ~3 (number|mobile|email|contact) ~3
  + which phone ~6 ?
  + / and (a|your|the) (daytime|evening|mobile|home|second|work) number ~~8 ?
  + which (mobile|number|phone|line) (shall|should|may|can) i (put|note|write|use|call|ring) ~4
act ask_contact
  unless-act ask_name_again
  + (take|have|get|note) your ~4 and (a|your|the) (phone number|mobile|contact number|telephone|number for) ~4
act ask_contact
  unless (is that|on the|did you|printed|wrong)
  unless-act pushy offer_message interrogate
  beats ask_detail
  + <which> (phone|mobile|telephone|contact|daytime|email) ~1 [number|address] ~6 ?
  + how (do|can|could|may|should) (i|we) (reach|contact|get hold of|get in touch with) you ~6 ?
act ask_address
  beats ask_detail
  + whereabouts ~4 (live|is your) ~3 ?
  + (have|get|know|take|tell me|give me) ~2 (the|your) (block|building|house|street|flat) and ~3 ?
  + (to|at) <which> address ~8 ?
  + what number is on your (door|gate|letter box|house) ~2
  + (where to|where should|where shall|where do|where can) [we|i] (send|post|deliver|bring) ~8 ?
act ask_address
  + do you live in ~4 or ~4 (tower|block|building|wing|house|street) ~1 ?

# --- transfer and messages
act admit_limit
  unless-sentence ?
  needs-turn (i will|let me|may i|can i|could i|allow me|shall i|i can|i am (going|passing|putting|asking|getting))
  unless-act refuse_bluntly
  beats inform
  + (nobody|no one|none of us) (on this|here|at this|at the|in the|in this) ~4 (could|can|knows|would|is able) ~3 , so ~8
  + (is not|are not) (open|visible|accessible|shown) to (me|us) , so ~8
  + (is not|are not|not) mine to (judge|decide|answer|settle|say|assess) ~3
  + (not|rather not) (like|want|wish|risk) [to] (give|giving|tell|telling|quote|name) you ~2 wrong ~3 , so ~8
  + i do not (know|have) ~5 but (the|our|my|<person>|<title>) ~4 (does|knows|has it|will know) ~4
  + i am new ~3 , ~2 (so|and|please|allow me|let me) ~8
  + i (have|have got) no (access|authority|insight|say) ~4 , ~8
act admit_limit
  + (nobody|no one|none of us) (on this|here|at this|at the|in the|in this) ~4 (could|can|knows|would|is able) ~3 , so <mayi> ~10
  + (not|rather not) (like|want|wish) to (give|tell) you ~2 wrong ~3 , so <mayi> ~10
act admit_limit
  needs-turn <cando>
  unless-act refuse_bluntly
  beats inform
  + (over my head|beyond my (knowledge|training|remit)|outside my (training|field|remit)|not my line) ~8
  + my (training|knowledge|desk) does not (cover|reach|extend) ~6
  + more than i (am allowed|may|can) ~3 (decide|say|promise|answer) ~3
  + can not see ~5 from (here|this desk|my desk|this screen) ~3
  + would not (dare|venture|presume|want) [to] (judge|say|decide|answer|guess) ~5
act admit_limit
  needs-turn (<cando>|do not want to|would not want to|so let me)
  unless-act refuse_bluntly busy_brush_off
  beats inform reassure_action
  + only be guessing , so ~8
  + i lack (the|any) (authority|knowledge|information|figures) ~6
  + (belongs to|is a case for|is the business of|is something for|is up to) (the|our) ~2 (desk|team|department|office|engineer|engineers|lawyers|accounts) ~3
  + (check|ask|confirm) with (our|my|the) ~3 (colleague|team|desk|expert|engineer) (on|about|first) ~3
act admit_limit
  beats inform
  + (need|needs) the (manager's|director's|board's|owner's|lawyer's) (say|word|approval|signature|okay) , i will ~6
act admit_limit
  unless-sentence so may i call
  needs-turn (<cando>|i am getting|is shall|but i will|may i|my colleague)
  unless-act refuse_bluntly
  beats inform
  + (further than|beyond|outside|past) my (knowledge|authority|expertise|competence|job|reach|powers) ~~10
  + (sooner|rather) (ask|check|find out) than ~8
  + i have no say in ~8
  + not qualified to ~8
act announce_transfer
  unless (can not|not) ~2 (connect|transfer|put|pass)
  unless (to sign|to write|to send)
  beats reassure_action identify_dept
  + i can (connect|transfer|put|pass|switch) you [through|over|on|across] [to (him|her|them)] <soon> ~1
  + (allow me|let me|permit me) [to] (fetch|get|bring|call) (<title> <word>|<person>|my colleague|our <word>) [,] ~6
  + i will get (my colleague|our <word>|<title> <word>|<person>) ~3 on the (line|phone) ~2
act announce_transfer
  beats inform ask_contact read_back
  + (pop|switch|patch|move|bring) you (through|across|over) ~1 to ~5
  + then (<title> <word>|<person>|my colleague) will (pick up|answer|take|come|speak) ~4
  + lose each other ~~6 (number is|dial|ring|call) ~3
act announce_transfer
  + i will have you (speaking|talking) to ~6
act announce_transfer
  unless-sentence (note|message|answer)
  beats reassure_action
  + i will (get|fetch) (her|him|them) [for you] $
act announce_transfer
  unless-sentence (shower|visit|viewing)
  beats acknowledge inform
  + / [right ,|well ,|so ,] over to (<title> <word>|<person>|<dept>|our <word>) ~1 [,|.]
  + you will be (with|through to|speaking to) (<title> <word>|<person>|<dept>|my colleague|our <word>) ~4
  + the call is (going|being put|being passed) (across|over|through|on) to ~4
  + i am getting (her|him|them|<title> <word>|my colleague) [for you|on the line|to the phone] [.|!] $
act brief_colleague
  needs-sentence (he|she|they|wants|about|complaining|asking|given|hurry|owner|tenant|reports|noted|taken|needs)
  unless-sentence ?
  unless-sentence (you said|your)
  beats inform invite_visit address_by_surname read_back
  + / caller is <title> <word> , ~12
  + / line <num> is <title> <word> , ~12
  + / [<word> ,] (a|an) <title> <word> (wants|would like|is asking|needs|is calling) ~3 with you ~6
  + / it is (a|an) <title> <word> , (he|she|they) ~8
  + / <title> <word> , (block|flat|unit|tower|building) <num> , ~~16
act brief_colleague
  needs-turn (you take|take over|over to you|she|he|wants)
  unless-turn (you said|your)
  beats inform ask_detail
  + i have [got] <title> <word> (from|of|in) <word> ~2 for you , ~12
  + / (lady|gentleman|man|woman|caller|owner|tenant) (in|from|of) ~3 (wants|smelt|has|is|reports|complains|asks|needs|says) ~8
act give_extension
  use g_ext
  unless (him|her|them) to
  beats inform
  + (dial|ring|call|phone) the ~3 (on|at|under) <num> ~2
  + (there is|we have) (a|an) ~1 (phone|number|line|hotline) for ~4 , <digits>
  + for ~3 , [please] press <num> ~2
act give_extension
  use g_ext
  unless-sentence ?
  beats inform read_back
  + (answer|answers|reached|dialled|available|staffed|answered) ~6 <digits> ~2
act say_absent
  when mid after_hold first_turn first_turn_late
  unless / is ~8 ?
  unless-sentence so you will
  unless-act leak_private
  beats inform
  + (<he>|<title> <word>|<person>) is [just|still|currently] (showing|seeing|visiting|serving|attending|interviewing|presenting|teaching|training|looking after) (a|an|some|clients|customers|visitors|guests|residents|the|somebody|someone) ~6
  + (<he>|<title> <word>|<person>|the <boss>) is [all|still|rather] (tied up|occupied|caught up|held up|detained) ~4
  + (<title> <word>|<person>|<he>|my colleague) does not (come in|work) on ~3
  + (<word>'s|<title> <word> is) not (at|in) (his|her|their) (desk|office|seat|room) ~3
act say_absent
  when mid after_hold first_turn
  beats inform address_by_surname
  + (just|only just) missed <tohim> ~2
  + not on duty (until|today|tomorrow|this|till) ~4
  + (whole|entire) ~2 (team|office|department) is (in|at|out|on) ~4
  + (<he>|<title> <word>) is expected back ~4
act say_absent
  when mid after_hold
  beats inform apologise
  + (<he>|<title> <word>|my colleague|the <boss>) has ~1 (stepped|gone|been called|walked|slipped|popped) (into|out|away|over|off|to) ~4
act say_absent
  when mid after_hold
  beats inform
  + (<he>|<title> <word>) can be reached again (from|on|at|after|tomorrow) ~3
act say_absent
  beats inform apologise
  + (<he>|<title> <word>|<person>|my colleague) (is|has) [already|just] gone (for|until|home) ~4
act offer_message
  unless-act leave_message_request
  beats screen_caller ask_detail offer_callback promise_pass_on ask_consent
  + (care|like|want|wish) to leave ~2 (few words|word|words|line|note|message) (for|with) ~4
  + <mayi> i let (him|her|them|<title> <word>) know (something|anything|what|it) ~5
  + (can|shall|may|should|could) i have (him|her|them|<title> <word>) (ring|call|phone|contact|text) you ~3
  + (do you want|would you like) me to (pass|give|tell|hand) ~3 (on|him|her|them) ~3
  + what (should|shall|may|can) i tell (him|her|them) ~3 ?
  + i (can|could) (leave|put) (a note|a message|it) on (his|her|their) desk ~4
act offer_message
  beats ask_detail reassure_action
  + is there (a|any|some) (word|message|line|news) ~6 (him|her|them) ~3 ?
  + if you tell me ~4 , i will (write|put|jot|note|take) ~5 (him|her|them) ~3
  + might (he|she|they) <ring> you ~6 ?
act offer_message
  + (happy|glad) to pass on ~4
act offer_message
  beats screen_caller reassure_action ask_detail
  + if you (wish|like) i will (write|note|jot|put) ~8 for <tohim> ~2
  + may (he|she|they|<title> <word>) <ring> you ~4 ?
act offer_message
  unless-act leave_message_request
  beats ask_contact ask_detail
  + (leave|take) (your|the|this|a) (number|name|message|word|note) for (him|her|them|<title> <word>) ~2 ?
act promise_pass_on
  unless-sentence ?
  unless-sentence (my manager|the manager|supervisor|director)
  unless-act escalate decline_politely
  beats reassure_action
  + (as soon as|when|once|the moment|the minute|after) (he|she|they|<title> <word>) ~6 i will (put|give|hand|tell|pass|show|remind|mention|read) <not you|it right> ~6
  + i will (see|make sure|ensure|take care|see to it) [that] (he|she|they|<title> <word>) (receives|gets|has|reads|sees|knows) ~4
  + i will (pass on|relay|pass along|forward) (your|the|that|this|it) ~4
  + (ask|asking) (him|her|them) to (ring|call|phone|contact|write to) you the (minute|moment|second) ~5
act promise_pass_on
  beats inform reassure_action
  + <he> will (have|get|hear|find|see) your (note|words|message|letter) ~6
act promise_pass_on
  beats inform reassure_action give_deadline
  + i will (catch|see|meet) (him|her|them) ~4 and (tell|give|mention|let|remind) ~5
  + your (note|message) goes (into|on|to) ~5
act promise_pass_on
  beats reassure_action give_deadline
  + <he> will be told (as soon as|when|once|the moment|today) ~4
  + see to it that <he> ~6
act promise_pass_on
  beats reassure_action give_deadline inform show_willingness
  + put it in (his|her|their) (diary|calendar|inbox|tray) ~5
  + (<title> <word>|<he>) gets your (note|message|letter) ~4
  + i will relay ~5
  + i will gladly have (him|her|them) (ring|call|phone|contact) you ~3
act promise_pass_on
  unless (take|write|read) (a|your|the)
  beats reassure_action give_deadline inform
  + i will ~3 (note|slip|message|letter|memo|word) ~1 (on|to|in|into|for) (his|her|their|him|them) ~6
  + (hand|pass) your message on ~6
  + (<he>|<title> <word>) will hear from me (that|about|today) ~4
act screen_caller
  beats ask_detail
  + (what is|may i (have|know|ask)|could i have|can i have) the name of your (company|firm|office|organisation|school|agency) ~6
  + (does|do) (he|she|they|<title> <word>) know you are <ringing> ~2
  + (may|can|shall) i tell (him|her|them) (who (rang|called|is calling)|what) ~5 ?
  + so [that] (i|we) can announce you ~3
  + have you ~2 (been in touch|spoken|an appointment|been in contact|a meeting) (with|to) <tohim> ~3 ?
  + (in aid of|the subject) ~6 ?
  + (private|personal) (matter|call) or ~4 ?
  + which (matter|subject) is it ~~8 ?

# --- facts
act inform
  when mid after_hold
  unless-sentence ?
  unless-sentence (yourself|unless you)
  + / (residents|visitors|owners|guests|drivers|tenants|cyclists|cars) ~4 (should|need to|have to|must|may|can) (use|park|enter|go|take|come|leave|bring|sign) ~8
  + / ~2 the <word> (only|just|simply) (means|shows|says) ~6
  + it is (simply|just|only) missing (the|a|your|one) ~5
  + you can (complain|apply|book|pay|write|register|order|sign up) (in writing|by phone|online|by email|in person) ~~8 or ~8
act inform
  when mid after_hold
  unless-sentence ?
  + (survey|test|inspection|check|report|engineer|plumber|guard) (found|showed|shows|finds) (no|a|an|that|nothing|the|some) ~6
  + (hours|classes|works|repairs|viewings|tours|lessons|services|quiet time) (begin|start|end|finish|run) ~2 (<num>|<weekday>|noon|in|on) ~3
act itemise_fee
  unless (floor|number|flat|unit|phone|o'clock|<weekday>)
  beats inform
  + (bill|fee|total|sum|invoice|statement|it|account|charge) ~3 (is|comes to|was|makes) <num> [~1 <word>] , <num> ~4 , <num> ~~8
  + (bill|fee|total|sum|invoice|statement|it|account|charge) ~3 (is|comes to|was|makes) <num> [~1 <word>] , <num> ~4 and <num> ~3
act itemise_fee
  beats inform
  + (sum|total) , <num> ~1 $
act ask_pay_intent
  unless-act threat pushy
  beats ask_need ask_detail ask_convenient
  beats-turn calm
  + would (a|an|by|paying) ~3 (transfer|card|cash|instalments|instalment|cheque|direct debit|parts|app) [by <word>|online] be (easier|better|possible|convenient|all right|simpler) ~5
  + (do you know|any idea|an idea|can you say|could you say) (when|which|what|by when) ~5 (pay|settle|clear|transfer) ~3
  + could you (settle|pay|clear|transfer) (it|this|that|the <word>) (by|before|this|on|within) ~3
  + can we expect (the|your|a) (payment|money|transfer) ~6
  + is (online|card|cash|bank|mobile|app) (payment|transfer) ~3 (convenient|easier|possible|all right|easy) ~3
act ask_pay_intent
  unless-sentence (bedroom|parking|loan|mortgage|rent or|buy|need to pay|have to pay|already|finally|ever)
  unless-act threat pushy change_terms
  beats ask_need ask_detail ask_consent
  + (would you|will you|do you|are you|shall i|could you|how would you|which day|by what day|what day) ~8 (pay|paying|payment|settle|settling|bring it in|by bank|instalments) ~6 ?
act ask_pay_intent
  unless-sentence (have to|need to|start|must|finally|ever)
  beats ask_detail ask_convenient
  + (slot|place|window|appointment) at the (cashier|counter|accounts|desk) ~4 ?
  + when (do you|could you|might you|can you|would you|will you|might we|may we|can we) ~4 (pay|settle|transfer|payment) ~4 ?
act ask_pay_intent
  beats ask_detail
  + (possible|convenient|all right|suit you) ~2 (the|your) payment ~2 ?
act ask_pay_intent
  unless-act threat pushy
  beats ask_detail ask_convenient
  + (payment|instalment) be (made|possible|expected) ~4 ?
  + (convenient|possible|all right|able|ready) [for you] to (pay|settle|transfer) ~8 ?
  + how soon ~8 (pay|payment|paid|settle|transfer) ~4 ?
act state_due
  unless-sentence ?
  beats inform
  + (account|record|ledger|card) shows ~2 (unpaid|open|outstanding|overdue) ~4
  + (fee|rent|bill|charge|instalment|invoice) ~3 (should be|is to be|has to be|must be|needs to be) paid (by|before|on|until) ~5
  + (last day|deadline|final date|cut off date) (for|to) ~2 (fee|pay|payment|bill|rent|levy) ~8
  + (unsettled|unpaid|open|outstanding|overdue) (in|on|with) (our|your|the) (books|account|records|system|us) ~2
act state_due
  unless-sentence ?
  unless-sentence (cut|lawyer|court)
  unless-act threat
  beats inform
  + (first|second|third|last|final) reminder ~8
  + (charges|charge|fee|fees|bill|bills|payments|instalment) (is|are) still (open|unpaid|outstanding|missing|due) ~3
  + after the ~5 (percent|per cent|surcharge) ~2 (added|due|applies|charged|comes) ~4
act give_route
  unless-sentence ?
  beats inform
  + [please|then|simply|just] come to <num> <word> (street|road|avenue|lane|drive|square|way|park) ~8
  + tell (the|your) (taxi|cab) driver ~8
  + (get|hop|step) (off|out) (at|by|near|opposite|in front of) the ~4
  + (showroom|show flat|sales office|sales centre|office) is not (on|at) the [building|construction] site ~6
  + (second|first|third|next|last) (turning|turn|left|right|exit|street) (on|to|after|past|before|is) ~5
  + (set|put|type|key|enter|tell) ~3 (satnav|navigation|gps|navigator) ~8
  + (stay|keep|remain) on (bus|line|tram|the (bus|metro|train|road)) ~8
  + come (up|in|out) by the ~3 (lift|stairs|door|gate|exit) ~2
act give_route
  beats inform
  + (leave|exit|get off) the (metro|tram|bus|train|motorway|underground) (at|by|near) ~8
  + (come|drive|go) in (by|through|at) (gate|the|exit) ~6
act introduce_project
  when mid after_hold
  unless-sentence ?
  beats inform
  + / (mostly|mainly) (one|two|three|four) bedroom[s] [flats|homes] , ~8
  + we have (a|an) (nursery|kindergarten|pool|gym|garden|clubhouse) (on site|inside|in the estate) and ~5
  + <num> minutes to the (metro|station|park|city|school) , (mainly|mostly|two|three|<num>) ~8
  + it is a ~2 (estate|complex|development|building|neighbourhood) , ~~14
act introduce_project
  beats inform
  + (tram|metro|bus|train) stops (outside|at the door|in front|nearby) ~~12
act introduce_project
  when mid after_hold
  beats inform
  + / it is <num> (storeys|floors|storey) , ~~12
act ask_source
  beats ask_detail
  + how did (our|the) (name|number|estate|project|address|homes) (come|get) to (you|your) ~5
  + have you seen (our|the) (poster|advert|ad|leaflet|brochure|website|banner) ~3
  + (did you learn|have you learnt|have you heard|had you heard) (of|about) us ~2 ?
act ask_source
  unless from <which>
  beats ask_detail identify_org
  + <which> [of our] (advert|adverts|ad|ads|advertisement|poster|magazine|paper) ~6 ?
  + what made you (think of|choose|call|contact|pick|try) ~5 ?
act ask_source
  unless-sentence (did not|removed|torn|wrong)
  beats ask_detail
  + (spot|see|notice|find|read|saw) ~2 (banner|poster|advert|ad|brochure|leaflet|sign|hoarding) ~4 ?
  + (word of mouth|recommendation|an advert|an ad|the internet) ~6 (you|here) ~3 ?
act invite_visit
  unless-sentence (collect|pick up|pay|sign|fetch|bring)
  beats ask_detail
  + (easiest|best|simplest|clearest) (is|would be|thing is|way is) to (see|view|look at|visit) (them|it|one|the) ~4
  + (would|could|will) you (come|like to come|care to come) (on|over|by|round|and|out) ~4 ?
  + feel free to (drop by|come|visit|stop by|call in|pop in|look in) ~4
act invite_visit
  unless-act promise_wait order_caller
  beats show_willingness
  + with your own eyes ~4
  + (walk|tour|stroll) (through|round|around) the (flat|estate|garden|house|building|rooms|homes) ~6
  + (take|show) you (round|around|over|up to) the ~3
act invite_visit
  + (open house|open day) ~~6 welcome ~2
  + what about visiting (us|it|the) ~4
act propose_time_place
  unless-act read_back
  beats ask_detail farewell
  + (<weekday>|tomorrow|today|this <part>) [<part>] [at] <clock> ~1 (at|in) [the|our] ~2 <spot> , ~8
  + (say|shall we say|let us say) ~2 <clock> ~1 (at|in) [the|our] ~2 <spot> ~2
  + (meet|see you|see each other|come|make it) ~1 (at|in|to) (the|our) ~2 <spot> (tomorrow|on <weekday>|<weekday>|this|next) ~2 at ~2
  + (meet|see|expect) you (on <weekday>|<weekday>|tomorrow) at <clock> ~1 (at|in) (the|our) ~2 <spot> ~1
act propose_time_place
  needs-sentence (<place>|gallery|clubhouse|centre|tower|station)
  + (shall|could|can) we (make it|say|settle on|do) <weekday> ~~14
act propose_time_place
  + (shall|could) we meet (on <weekday>|<weekday>|tomorrow) at <num> (by|at|in|near|under) the ~4
act promise_wait
  beats inform reassure_action
  + (just|simply|please|then) (mention|give|say|quote|ask for) <not the|a|this|it|your> <word> (at|in) (the|our) <spot> ~2
  + / ask for <not the|a|this|it|your> <word> when you (get|come|arrive|are) ~2
  + i will keep ~6 free (to|for) (you|your|show|take|walk|meet) ~4
  + i will ~1 (stand|sit|wait|be standing|be sitting|be waiting) (by|at|near|in|under|next to|beside|outside) ~4
  + i will (come|go|be) (down|up|out|over|round) (to|at|in) the <spot> to (meet|fetch|collect|welcome|greet) ~2
  + i will (prepare|lay out|put out|get|print) the (brochures|plans|papers|documents|drawings|floor plans|brochure) for your (visit|viewing|tour) ~2
  + / come to the <place> and ask for ~3
  + i will (block out|set aside|reserve|keep) ~5 for your (viewing|visit|tour) ~2
  + i will have your (file|folder|papers|keys) (out|ready|with me) ~2
act promise_wait
  beats reassure_action
  + i (shall|will) (hold|keep|reserve|save) (the|that|a) ~4 (slot|hour|time|appointment|place|seat) ~2 for you ~2
  + i will personally be there ~5
  + i will come and (fetch|meet|collect|get|welcome) you (at|from|by|in) ~4
  + be there to (let you in|meet you|welcome you|greet you|show you) ~2

# --- recording
act read_back
  when mid after_hold closing
  beats inform ask_detail
  + ^ so you are (in|at) (block|building|flat|unit|tower|room|number|house) ~~14
  + (may i|let me|i would like to) (check|make sure) (whether|if|that) i have (understood|got) (you|it|that|this) [right|correctly] , ~12
  + just to (check|be sure|make sure|be clear) , (you want|you would like|you said|you need|you are|it is|your) ~8
  + / to repeat , (your|the|it|you|a|an|two) ~10
  + i (wrote|noted|have put|put|have written) down (<weekday>|tomorrow|<num>|<title>|flat|unit|block|building) ~6
act read_back
  when mid after_hold closing
  unless-sentence ?
  beats inform address_by_surname
  + / i have here , ~12
  + / to (go over|run through|recap|repeat) it ~3 , ~12
  + in my (notes|records) ~1 $
  + so that i have it (straight|right|clear) , ~12
act read_back
  when mid after_hold closing
  unless-sentence ?
  + (if i may|let me) repeat , ~12
act read_back
  when mid after_hold
  unless-sentence ?
  beats inform
  + / you are asking for (the|a|two|one|three) ~~10
act confirm
  beats ask_detail ask_need
  + does (anything|something) ~1 need (changing|correcting|adding|altering|to be changed) ~3 ?
  + (would|do) you (like|want|wish) to (change|correct|add|alter) (anything|something) ~2 ?
  + (check|ask) (whether|if) i have (understood|got) (you|it|that|this) ~3 , ~12 ?
act confirm
  unless-sentence (bill|statement|calculation)
  beats ask_detail
  + (my|the) (note|notes|summary) ~3 (mean|meant|right|correct|said|say|wanted) ~3 ?
  + (a|any) (mistake|mistakes|error|errors|slip|gap) in (it|that|my|there|the) ~3 ?
  + (put|written|noted) <it> the way you ~3 ?
act confirm
  + / anything to (add|change|correct) ~3 ?
  + tell me ~1 if (anything|something) (is|needs) (wrong|missing|not right|changing) ~3
  + (correct me|tell me|say so|let me know) if (i have|i've|i am|it is|that is|anything is) ~3 wrong ~2
act correct_record
  unless-sentence ?
  unless-sentence you said
  unless-act argue refuse_bluntly blame_customer
  beats admit_fault apologise say_absent inform acknowledge
  + ^ (got it|okay|right|all right|i see|yes|fine|good) , [so] it is ~3 [,] (rather than|instead of|not) ~5
  + ^ (right|okay|got it|yes) , <num> (rather than|instead of|not) <num> ~4
  + (cross|crossing|strike|rub|take|took|crossed) out ~3 and (put|write|enter|note|wrote) ~3
  + sorry , i will (change|correct|alter|amend) <it> to ~4
  + i (wrote|put|noted|took) that [down] (wrong|wrongly) , it ~4
  + my (mistake|error|slip) , ~4 , not ~4
  + <title> <word> with (a|an) <word> , not ~3
act correct_record
  unless-sentence ?
  beats thank inform apologise
  + it now (reads|says|is) ~3
  + , (altered|amended|corrected) ~1 $
  + (rubbed|crossed|struck) out ~3
  + (putting|setting) me right ~6
act correct_record
  unless-sentence ?
  unless-act argue
  beats acknowledge reassure_action admit_fault apologise
  + / (right|okay|got you|got it|yes|i see|thanks|ah|oh|sorry) , ~1 not ~3 but ~4
  + (put|write|note|enter) ~2 instead of ~3
  + / (thanks|thank you|right|okay|done) , (altered|changed|corrected|amended) to ~5
  + . i have (changed|corrected|altered|amended) (it|that) ~2
  + (it is|that is|now) (corrected|amended|put right) [now] $
act correct_record
  beats acknowledge inform
  + / (understood|right|okay) , it is ~5 , not ~3
act ask_to_note
  unless i do not want
  beats inform read_back
  + (do not|need not|no need to|do not have to|do not need to|not necessary to) ~1 [bother|trouble] ~1 (write|writing|note|noting|take|taking|jot|jotting) (it|this|that|anything|them) [down] , ~8
  + (say|read|repeat) (the|that) ~3 back to me ~8
  + (would|could) you repeat the ~2 to me , so ~6
act ask_to_note
  beats introduce_project
  + (kindly|please|would you) [take] (a note of|note) (two|three|the|this|one) ~8
act ask_to_note
  beats inform
  + (keep|have|take|get) (a|your) (pen|pencil) ~3 , i will ~4
  + (would|could) you (write|note|jot) the ~3 down ~3
act ask_to_note
  + please repeat (the|that|this) ~2 to me ~8
