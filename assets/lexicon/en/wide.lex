# More ways to say the wanted acts: people of other trades and other Englishes.

@rewrite gd = good
@rewrite tmr | tmrw | tmw = tomorrow
@rewrite u = you
@rewrite handphone | hand phone = mobile

@set chief = <boss>|principal|head teacher|headteacher|head nurse|matron|lab head|branch head|branch manager|general manager|estate manager|duty manager|office manager|department head|head of <word>|deputy|vice principal|senior|seniors|partners|board|owners|team lead|shift leader|chef|editor|dean|chief|chief <word>
@set folk = patient|patients|guest|guests|customer|customers|client|clients|resident|residents|tenant|tenants|pupil|pupils|parent|parents|member|members|buyer|buyers|owner|owners|passenger|passengers

act greet_festival
  when first_turn first_turn_late outbound_first
  + (gong xi fa cai|kung hei fat choi|happy cny|xin nian kuai le|eid mubarak|shubh diwali)
act greet
  when first_turn first_turn_late outbound_first
  + (fa cai|fat choi|mubarak) and (good morning|good afternoon|good evening|hello)

act ask_name
  + / [and] (the|your) (surname|last name|family name|full name) is ?
  + (know|ask|tell me) how to (call|address) you ~2
  + how to (call|address) you [sir|madam|please|ah|ya] [.|?] $
  beats ask_detail
  + what is the (name|surname) on the ~3 ?
  + (under|in) (which|what) name (is|was|did) ~5 ?

act ask_name_again
  + (did not|never) [manage to|get to|get round to|have the chance to|get a chance to] ask [you|for] ~~10 (your name|surname|how (do|may|shall|should) i (address|call) you|a name) ~5
  + (surname|last name|first name|family name) (alone is|is all|would be all|will do for|would be fine|would be enough|is quite enough) ~6
  + would a (surname|last name|first name) be (all right|fine|okay|possible) ~5
  beats ask_name ask_need ask_consent inform

act ask_detail
  + [and] (in|on|at|from) which (room|floor|part|counter|branch|ward|class|lane|shop|street|corner|side) ~5
  + what (outcome|result|solution|sort of help|would you like (us|me) to do) ~8 ?
  + how many (people|persons|guests|adults|children|rooms|boxes|items|nights|bags|copies|pieces|cartons|pallets|tickets|seats|keys|cards|times) ~8
  + (which|what) <word> [<word>] is (printed|written|shown|stamped|displayed) ~5
  + (could|may|can|might) i ask why ~8
  + <cani> i ask why ~8
  + (tell me|say|remember) <which> <word> it was ~4
  + / what (make|model|brand|colour|year|size) (is|was) (it|the <word>|your <word>) ?
  unless-act ask_need sarcasm interrogate

act ask_contact
  use g_contact
  + let me have (a|your|the) [<word>] <phoneword> ~4
  + is (this|the|that) number [that] [you are|you were] <ringing> from ~4 (best|right|good|one) ~8
  + / [and] (the|your) (phone number|mobile number|contact number|callback number|telephone number|email address) [please] ?
  + on <which> (phone|number|mobile) (can|may|should|shall|could) (the|i|we|he|she|they) ~5
  + what number (should|shall|can|may|could) (i|we|he|she|they) (ring|call|write|reach|use|note) ~4
  + could you leave ~2 (contact|number|mobile) ~3
  beats ask_detail inform
  unless-act pushy

act ask_address
  use g_addr
  + what is the (unit|flat|house|door|block|building|room) number ~1
  + / you are (in|at|on) which (tower|block|building|unit|flat|house|floor|street|wing) ~1
  + (trouble you for|have|need|take|give me|send me|note) ~3 (postal|home|full|delivery|billing|street|mailing|shipping) address ~3
  + your unit , please
  + (jot down|take|note|have) ~3 (number|mobile) and your unit ~2
  beats ask_detail
  + (which|what) (room|flat|unit|house|door|block|suite|apartment) number ~2
  + your address and ~3
  + your (name|number) and [your] address ~2

act ask_slow_down
  unless (i will|let me|shall i|i can) [just] (say|repeat|read|spell|go)
  + (digits|numbers|letters|number|it|them) (in pairs|two at a time|three at a time|one by one|one at a time|digit by digit|letter by letter|in groups) ~3
  + (a little|a bit|little bit|slightly|bit) slower [please|for me|so|if] ~4

act ask_repeat
  unless (i will|let me|shall i|i can) [just] (say|repeat|read|spell|go)
  use g_repeat
  + (could|can|would|may) you ~2 (go over|run through|explain|repeat|give me|say|tell me|spell|run) ~8 (again|once more|one more time|a second time) ~4
  + would you mind (explaining|repeating|going over|saying|telling|spelling|giving) ~8 (again|once more|one more time|for me)
  + please (say|give|tell|repeat) ~6 (again|once more|one more time)
  + i (did not|do not) (catch|get|hear) ~4 (sorry|please|could you) ~4
  + i (lost|missed) (you|the (last|first|end|middle|number|name)) ~3 (sorry|could|can|would|after|part|bit) ~3
  beats ask_consent ask_detail leave_message_request

act empathise
  + (hours|days|weeks|nights|week|night|fortnight|month|morning|evening|waiting|losing|sitting|standing|being|having|without) ~8 (is|must be|can be|sounds) [so|very|really|quite|simply] (awful|dreadful|terrible|horrible|exhausting|miserable|maddening|no joke|very trying|trying|stressful|frightening|infuriating|hard on (anyone|anybody|you|a)|hard for (anyone|anybody|you)) ~5
  + of course you are (worried|upset|angry|annoyed|anxious|concerned|cross|frightened|disappointed|tired|furious) ~4
  + (i can [quite|fully|certainly|well|frankly|honestly]|i|we can) see why [you|,|.] ~5
  + (perfectly|completely|quite|only|entirely) (understandable|natural|normal) [that] [to|you|for] ~5
  + (anyone|anybody|i) would (be|feel) [just as|equally|very|so] (upset|angry|worried|annoyed|cross|disappointed|the same) ~4
  + i (know|understand|see|realise) how (disappointing|annoying|upsetting|frustrating|worrying|tiring|hard|difficult|frightening|inconvenient|stressful) <it> (is|was|must be) ~2
  unless-act sarcasm
  beats inform

act admit_fault
  + (it was|it is) (us|me|we|i|our (team|desk|office|side|driver|system)) (who|that) (sent|wrote|lost|forgot|gave|put|mixed|made|booked|entered|missed|told|left|broke|got|delayed|dropped) ~6
  + (that is|that was|this is|this one is|that one is) [entirely|completely|all|fully] (on|down to) (me|us) ~1
  + (is|was|are) [entirely|completely|all] down to (us|me)
  + that was (rude|careless|wrong|clumsy|unprofessional|thoughtless|inconsiderate|sloppy) of (me|us)
  + we (cancelled|booked|sent|charged|entered|wrote|delivered|gave|mislabelled|posted|took|put|printed|quoted|billed) [you|it|your|the] ~2 (wrong|twice|wrongly|incorrectly|by mistake|in error) ~4
  + (our|the) (leaflet|letter|notice|website|bill|record|records|sign|form|email|information|advert|list) (was|is|were) (wrong|out of date|misleading|not clear|unclear|incorrect)
  unless-sentence (thanks|thank you) for
  + (error|mistake|fault|slip|blame|oversight) (is|was) [entirely|completely|all|wholly] (ours|mine|on our side|at our end)
  + (mistake|error|slip) (on|at) our (side|end|part)
  + i should have (called|rung|told|phoned|checked|asked|sent|written|explained|let) ~4 (did not|forgot|failed|and i)
  + we dropped the ball ~3
  unless-act correct_record sarcasm argue
  beats inform

act escalate
  + (i am|i will|i have|we are|we will|we have|i am going to|let me) [just|now|already|also|personally] (putting|put|taking|take|bringing|bring|raising|raise|handing|hand|reporting|reported|referring|refer|escalating|forwarding) (this|it|that|the matter|the case|everything|your complaint|your case|the complaint) ~2 (in front of|before|to|with|up to|straight to) [the|my|our] ~1 <chief> ~4
  + (i have|i am|i will|we have|we are) [just|now|already|also] (told|tell|telling|alerted|alert|alerting|informed|inform|informing|briefed|notified|notify|bringing in|calling in|involving|involve) [the|my|our] ~1 <chief> ~4
  + (needs|wants|requires|calls for|deserves) [my|our|the] ~1 (manager's|supervisor's|director's|principal's|head's|boss's|management's) (eyes|attention|decision|approval|signature|okay|say)
  + (taking|take|bring|bringing) it to (her|him|them) (now|immediately|at once|right away|straight away|this minute) ~4
  unless-sentence ?
  beats reassure_action inform promise_pass_on

act admit_limit
  + (is|are|would be) the (one|ones|person|people) (who|that) (can|could|knows|know|decides|must|handles|deals) ~6 , [so] (i will|let me|i am) ~6
  + (is above|is beyond|goes beyond|is more than|is outside) (what i (can|may|am allowed)|my) ~4 , so ~8
  + <it> [one] (belongs to|sits with|goes to|is for|is one for) [the|our] ~3 (team|desk|department|office|section|<dept>) ~1 , [so] (i will|let me|i am) ~6
  + (would not|do not) (want|like) to guess , so ~6
  + i am new ~6 so (i will|let me) (ask|check|find|get|put) ~6
  + i am only the <word> [sir|madam|miss] , ~8 (decide|decides|answer|know|knows|must|can) ~3
  + knowledge ~4 (only goes so far|is limited|stops there|ends there) ~6
  beats inform reassure_action

act announce_transfer
  + (i will|i am|let me|i am going to) [now|just] (bring|bringing|hand|handing|switch|switching|move|moving|route|routing|take|pass|passing) you (over|across|through|on|along) ~1 to ~4
  + (handing|passing|giving) (him|her|them) the (phone|receiver|handset) ~2
  + (get|fetch|bring|call) (<title> <word>|him|her) to the (phone|line) [now|for you]
  unless (would you|could you|so kind)
  unless-sentence ?
  beats inform ask_to_fetch ask_to_hold

act hold_reason_time
  beats reassure_action inform
  + (pulling|bringing|fetching|opening|loading|getting|looking|checking|searching|finding|going through) ~6 , [it will take|about|around|roughly|just|only] <num> [to <num>] (seconds|secs|minute|minutes) ~4
  + (in|on|at) the (next|other|back) (room|desk|office|floor|shelf|cabinet) , [it will|it would|that will|that would] ~3 <num> ~1 (seconds|minute|minutes) ~3
  + i go (and|to) (ask|check|see|find|look) ~4 , <num> (seconds|second|minute|minutes) ~3
  + [for] about half a minute i will (get|have|open|pull|find|look) ~6

act ask_to_hold
  when mid after_hold
  + if you would (stay|hold|wait|bear|remain) ~4 (minute|moment|second|seconds|me|line) ~4
  + hold on please [ya|ah|sir|madam|,|.] ~2
  + (thanks|thank you) for (staying|holding) on [.] $
  + please stay (with me|on) ~3 (second|seconds|minute|moment)
  + (do you|would you) mind waiting ~3

act offer_callback
  + <mayi> i <ring> you [back] ~6
  unless what <mayi> i call you
  + (i will|let me|i can|i could) <ring> [you] [right|straight] (back|later|after|afterwards|once|when|from) ~6
  + (may|can|could) i get back to you by phone ~4
  + (call|ring|phone) you myself ~4
  + (glad|happy|pleased) to <ring> you ~6
  + <ring> you myself ~4
  unless-turn (at work|on duty|mum|dad|cousin|darling)
  unless-act next_contact defer_personal wrong_number_help
  beats show_willingness reassure_action
  + (may|can|could|shall) i (ring|call|phone) you [back] ~6

act give_deadline
  + with (a reply|an answer|a decision|news) (by|before|on|at) ~3
  + (get back|come back|revert|update) [to] you (by|before|at|on|within|in) ~3
  unless by (phone|email|post|letter|text)
  + you will (know|hear|have|get|see) ~4 (by|before|at|within|in|on) [the|about] (<num>|<weekday>|noon|tomorrow|tonight|half past|an hour|midday|lunch) ~2
  + (it will|it is going to) be (emptied|cleaned|fixed|done|ready|repaired|sent|delivered|collected|replaced|checked) (before|by|within|at) ~3
  + i will (phone|ring|call|write to|text|email|check in with|check back with|be in touch with) you ~2 (before|by|at|on|within) [the] (<num>|<weekday>|noon|tomorrow|tonight|half past|lunch) ~2
  + i will have it (finished|done|ready|sent|sorted) (before|by) ~4
  unless (directly|extension|number|line) on
  unless-sentence ?
  unless-act vague_delay next_contact defer_personal sarcasm threat
  beats inform

act promise_pass_on
  + (i will|i can|let me|i shall) ~1 (give|hand|take|deliver) (it|this|that|your <word>|the <word>) to (him|her|them) ~6
  + (i will|i can|i shall) ~1 (pass|give|hand|tell) (him|her|them|<title> <word>) your ~4 (message|name|note|number|details|word|words)
  + (i will|i can) see to it that (he|she|they|<title> <word>) (ring|rings|call|calls|get|gets|phone|phones) ~4
  + (put|leave|stick|place) [your|the|a] ~2 (note|message|slip|memo) (on|in|at|under) (his|her|their) ~3
  + leave word with (his|her|their|the) ~6
  + (pass|send|forward) (your <word>|it|this|that|your <word> <word>) on to (his|her|their) <word> ~4
  unless-sentence ?
  beats reassure_action inform

act offer_message
  + (i can|shall i|may i|let me|can i|could i) ~1 (take down|take|write down|jot down|note down|write) (a|your) [short|little|quick] (note|message) ~6
  + (shall i|should i|may i|can i|would you like me to|do you want me to|shall i have) ~1 (ask|get|tell|have) (him|her|them|<title> <word>) (to|ring|call|phone|return) ~5
  + <mayi> i (pass|relay) (something|anything|a message|a note|word) ~6
  + what message (can|shall|may|should) i ~6
  unless-act protect_info
  beats ask_consent ask_detail ask_to_note escalate promise_pass_on give_deadline reassure_action

act screen_caller
  + (whether|if|do) you have an appointment with ~4
  + (may|could) i ask whether you have ~2 appointment ~4
  beats ask_detail

act inform
  use g_inform
  + / (check in|check out|breakfast|lunch|dinner|delivery|collection|registration|boarding|pickup|admission|enrolment|visiting|entry|parking) (is|are|starts|begins|runs|ends|closes|costs) [free|from|at|until|till|between|on|only|<num>] ~5
  + (they|prices|sizes|rooms|flats|fees|rates) (go|range|run|start|vary) from <num> ~6
  + (staffed|manned|answered|open) (till|until|from|round) ~4
  + (someone|somebody|staff|a nurse|a porter) will be (at|in|on|behind) the ~3 (until|till|from) ~4
  + (rules|notice|book of rules|contract|policy|terms|agreement|brochure|price list|label|manual|leaflet|schedule|timetable) (say|says|state|states) ~6
  + (yes|no|well|sure) [,] there (is|are) (a|an|some|two|three|plenty|no|covered|free) ~5
  + / (every|each) (class|room|flat|ticket|guest|unit|table|member) (has|gets|comes|includes) ~5
  unless-sentence ?
  unless-act order_caller sarcasm boast bluff vague_delay blame_customer state_due itemise_fee give_extension decline_politely passive_minimal argue refuse_bluntly

act decline_politely
  use g_decline
  when mid after_hold
  + (is not possible|are not possible|can not be|could not be|will not let me|not in my hands|not something i can|can not fit you|can not (give|cut|issue|do|make|change|book|take|send|offer|promise|lower|waive|move|extend|release|accept|hold) (you|that|it|the|a|new|any|this|an|up|your) ~4|not allowed to (lower|change|waive|issue|book|take|give you a|make|extend|accept|move)|do not want to promise|would not like to promise|is sold out|are sold out|is full|fully booked|it can not be) ~8
  needs-turn (but (i|we|you|there|a|the technician|the engineer|could|may|can) ~3|though (i|we|you)|what (i|we) can|instead|if you (drop|come|leave|bring|send|pop|call)|you are [very|most] welcome|may i put you|could i put|shall i (book|ask|make|put|find|reserve)|how about|is free if|i will (ask|put|apply|request)|would <word> suit)
  needs-turn (sorry|afraid|unfortunately|regret|but|though|what (i|we) can|may i|shall i|instead)
  unless-act protect_info refuse_bluntly ask_repeat wrong_number_help overpromise
  beats inform apologise ask_consent reassure_action say_absent

act protect_info
  + (has to|must|have to|needs to) (stay|remain|be kept|be treated as) [strictly] (confidential|private|secret) ~3
  + something (i|we) (must|have to|need to) keep (private|confidential|to (myself|ourselves)) ~2
  + can not be (shown|given|passed|shared|disclosed|handed|released) [out] [to] (anyone|anybody|outsiders|others|third parties|outside) ~4
  + something i (can not|may not|am not allowed to) (confirm|discuss|share|disclose|comment|say) ~5
  + (other|another) <folk> ~3 i (can not|may not|must not|am not allowed to) (discuss|share|give|disclose|confirm|talk about) ~3
  + (other|another) (patient's|guest's|customer's|client's|resident's|tenant's|pupil's|parent's|member's|owner's|person's) (record|records|file|details|booking|bookings|data|number|bill|account|room) ~4 (confidential|private|protected|not mine|can not|may not)
  beats inform decline_politely apologise offer_message refuse_bluntly

act confirm
  + did i (hear|get|read|note|understand|write|take) ~3 (correctly|right) ~2
  + (right|correct|okay|good) so far ?
  + is that how you (said|want|spell|wrote) it
  + does <it> (read|sound|look) right [now] ?
  + (all|everything) correct ?
  + did i miss anything
  beats ask_detail

act read_back
  + the [whole] (note|form|record|entry|slip|ticket) now (says|reads|shows) ~8
  + (i have it all|i have all that|i have got all that|so i have) [,] ~8
  + i have (a|an|the|your|you down) ~6 (<num>|<weekday>|<month>) ~6
  + / so , [<title> <word> ,] ~4 (<num>|<weekday>|tonight|tomorrow|left|lost) ~6
  needs-turn (is that (correct|right|how you)|did i (miss|get)|have i (missed|got|understood|left)|(all|everything) correct|anything missing|right so far|around what time|i have it all|now (says|reads))
  unless-act itemise_fee correct_record
  beats inform

act correct_record
  use g_correct
  + you said ~3 and i (typed|wrote|put|heard|entered|noted) ~4
  + i (wrote|typed|put|heard|entered|noted) ~3 when you said ~3
  + [i have] (altered|changed|amended|corrected|updated) (both|it|that|them|on the form) [now|.|,|to] ~4
  + (my slip|my error|my typo) , (it is|that is|that should be) ~4
  + (it is|so it is) ~2 not <num> , (updated|changed|corrected|amended|fixed) ~2
  unless-sentence ?
  unless-act sarcasm
  beats admit_fault inform read_back

act ask_to_note
  + (do|please|kindly) (jot|write|note|take) (it|this|that|them|these) down ~2
  + while you (write|note|take|jot) (them|it|that|this) down
  + (two|three|one|some|a few|a couple of) (things|thing|points|point|numbers|items) ~2 (worth writing|worth noting|to write|to note|to jot|to remember) ~2
  beats introduce_project

act ask_to_note
  + (say|repeat|give|read) (them|it|that) again while you (write|note|take|jot) ~3

act reassure_action
  + (i am|we are) [now|also|just|already] (paging|handing|sending|dispatching|alerting|booking|ordering|texting|emailing|moving|following|redirecting|getting) (it|this|the|a|an|your|our|someone|him|her|that) ~6 (now|up|through|personally|at once|straight away|this minute|round|over|to (the|him|her|our)|while|right away|already)
  + (truck|van|engineer|technician|plumber|<worker>|driver|team|crew|nurse|car) [<word>] [<word>] (is|are) [already|now|just] being (sent|called|paged|dispatched|informed|contacted|alerted) ~3
  + (noted|logged|recorded|on record) and [i am|being|already] (passed|sent|handed|forwarded|following|passing) (to|it|on) ~5
  + is on [the] record and i am ~6
  + i have [now|just|already] (put|moved|pushed|placed) ~3 (front|top) of the (queue|list) ~2
  + is now assigned to ~4
  + (network ops|the <word> team|operations|the back office|the workshop) and you will ~6
  unless-sentence ?
  unless-act hold_reason_time threat escalate announce_transfer sarcasm
  beats inform

act praise
  use g_praise
  + you (clearly|really|obviously|certainly) know (your|about|how|what) ~3 [.|!] $
  + (sensible|smart|wise|clever|thoughtful|practical|good) way (of|to) (looking|look|see|seeing|think|thinking|put|putting|do) ~4
  + you [really|certainly] know your way (around|round) ~4
  + (question|point) (few|not many|hardly any) [people|parents|callers|customers|buyers|guests|residents|<word>] (think of|ask|raise|make|notice) ~2
  + you have (the patience of a saint|a sharp eye|a good memory|a clear head|prepared well) ~3
  unless-act sarcasm
  unless-sentence ?

act thank_feedback
  use g_tfb
  + (thanks|thank you|appreciate|grateful) [so much|very much|you] [for|you] (suggesting|raising|flagging|mentioning|bringing|highlighting|pointing) ~8
  unless-act sarcasm
  beats thank

act itemise_fee
  + <num> , [and] <word> [<word>] <num> ~~8 (altogether|in all|in total|all told|all together|total|comes to|that makes) ~4
  + <num> , [and] <word> [<word>] <num> ~~6 , [so|and|which] [that is|that makes|makes|comes to] <num> (in all|altogether|in total|total|all told)
  + <num> for (the|your) <word> and <num> for (the|your) <word> ~~4 <num> ~2
  beats read_back inform give_extension passive_minimal

act ask_pay_intent
  + (would|is|will) ~6 (convenient|suit you|easiest|easier|best|possible) [for|to] (payment|pay|paying|settle|settling|the payment) ~2
  + (would|is|will) (a|the|a bank|by) (transfer|payment|cheque|standing order|direct debit|card) ~6 (convenient|suit|work|possible|easiest|easier|best) ~2
  + (card|cash|cheque|transfer|counter|online) or [by|at the] (card|cash|cheque|transfer|counter|online) ~4 ?
  + (which day|when|what day) would be (convenient|best|good|suitable) for (you|payment) ~2
  needs-turn (fee|bill|payment|pay|total|sum|deadline|due|outstanding|invoice|amount|card|cash|cheque)
  beats ask_detail ask_consent ask_convenient

act propose_time_place
  + would <weekday> <num>[pm|am] ~3 or <weekday> ~4 suit ~4
  + (<weekday>|tomorrow|today) [at] (<num>[am|pm]|<clock>) ~1 or ~3 (<num>[am|pm]|<clock>) ~6 (at|in|by|outside) [the|our] ~3 (<place>|gallery|lobby|entrance|road|street)
  beats ask_consent inform

act state_due
  + after the <num>[th|st|nd|rd] ~4 (adds|add|charge|charges|surcharge|interest|applies|apply) ~4
  + (charge|surcharge|interest|penalty|late fee) of ~5 (after|from|past|beyond) the <num> ~4
  + you will be charged ~6 (if|unless) ~4 (by|before) ~3
  + yours (was|fell|is|became) due (on|by) ~4
  + (once|when|if) (a|the|your) (fee|bill|payment|rent|account) is <num> days (late|overdue) ~3
  + (fee|payment|bill|instalment|rent|invoice) ~3 (has to|must|needs to) be (paid|in|settled) by (the|<date>|<month>|<weekday>) ~5
  + (fee|payment|bill|instalment|rent|invoice|tuition) [for <month>] (fell|falls|was|is) due (on|by) ~3
  unless-act threat
  beats inform

act state_purpose
  when outbound_first mid
  + / [i am|we are] <ringing> (about|regarding|concerning|in connection with|to follow up) (your|the|a|our) ~6
  + i have (your|a|the) ~4 to (confirm|arrange|discuss|go over|deliver) [with you]
  + (i|we) (wanted|just wanted|would like) to (thank|remind|congratulate) you ~6
  unless-sentence ?
  unless-turn (let me guess|i know your voice)
  unless-act follow_up_check

act ask_to_fetch
  when outbound_first
  + would you [kindly|please|mind] (get|fetch|call|getting|fetching|calling) ~6 (for me|to the phone|on the line) ~3
  beats thank

act follow_up_check
  use g_fup
  when outbound_first mid
  + (wanted to|would like to|want to|calling to|ringing to|like to) (know|hear|ask|see|check) (if|whether|how) ~6 (since|solved|fixed|repaired|working|holding|properly|all right now) ~4
  beats state_purpose

act ask_convenient
  use g_conv
  when outbound_first
  + can you (talk|speak|spare) ~4 ?
  + (have you got|do you have|could you spare) ~2 (minute|minutes|moment) ~3

act confirm_person
  when outbound_first mid
  + (this is|that is|is this|is that) [still] the <word> (household|residence|home|family) ~3
  + is that (<title> <word>|<title> <word> <word>) [speaking|himself|herself] ?

act leave_message_request
  use g_lmr
  when outbound_first mid
  + (just|please|kindly) (let|tell) (him|her|them|<title> <word>) [know] [please] that (i|we|the) ~4 (phoned|rang|called|ring|call) ~4
  beats give_extension

act brief_colleague
  when mid after_hold
  + (mr|mrs|ms|miss|dr|principal) <word> for you , ~8
  + / <word> [<word>] , (a|the|one) ~3 (is|are) on line <num> ~8
  + (on line <num>|on the line) (about|for|with|asking) ~8 , (she|he|they) ~6
  unless-sentence ?
  unless-act badmouth_caller shout_colleague
  beats-turn address_by_surname inform ask_detail say_absent reassure_action

act voicemail_text
  + leave (your|a) ~4 (message|name|number|details) ~~10 (ring|call|get back|return|answer|reply|contact) ~5
  needs-turn (closed|reopens|reopen|out of hours|outside (office|opening|working) hours|opens again|after hours|answering machine|press <num>|office hours)
  beats-turn inform ask_contact ask_name reassure_action offer_callback give_deadline thank identify_org identify_dept greet offer_message promise_pass_on ask_to_hold

act visitor_excuse
  + i am with (another|a) (<folk>|client|parent|visitor) ~~8 (ring|call|phone|get back) ~4
  beats reassure_action busy_brush_off

act signal_visitor
  + help yourself to (a|the|some) (brochure|coffee|tea|water|leaflet|seat|magazine) ~4
  + (finished|done|through|off) with this call (shortly|soon|in a) ~2
  + please sit , [some|would you|a] ~4
  needs-turn (call|phone|through|nearly|almost|minute|moment|shortly|water)
  beats-turn greet address_neutral inform ask_to_hold offer_help

act wish
  when closing mid after_hold
  + good luck with (the|your) (move|exam|exams|interview|baby|wedding|new|school|operation|renovation|house|trip|match|race|concert|party|test|show|unpacking|moving) ~3
  + wishing (your|you|him|her|the|both) ~6
  + all the very best ~4
  + hope (the|your) ~3 (sleeps|feels|gets|recovers|enjoys|is) [well|better|soon|tonight|again] ~2
  + (speedy|quick) recovery

act acknowledge
  use g_ack
  when mid after_hold
  + ^ (okay|right|yes|got it|mm|understood|all right) noted ~4
  + ^ (that is fine|that is all right|yes|right|okay) , i (understand|see|hear you|follow) [.|,] ~1
  + ^ right you are [.]
  + ^ i have (noted|written down|taken down|put down) (the|your|that|it|all) ~4
  unless-sentence ?
  unless-act read_back correct_record mechanical_yes

act calm
  when mid after_hold
  + (no rush|no hurry) [at all] [<title> <word>|sir|madam] [,|.] ~3
  + nobody is (rushing|hurrying|pressing|blaming|chasing) you ~3
  + (there is|no) need to (panic|worry|rush|hurry|be (afraid|anxious|worried|embarrassed)) ~3
  unless-sentence (writing|typing|taking notes|noting|slowly)
  unless-act rush sarcasm

act defer_personal
  + i am (on duty|at work|working|on shift|in the office) , (cousin|mum|mom|dad|darling|love|honey|uncle|auntie|sis|bro|sweetheart|dear|mate) ~2
  beats-turn offer_callback give_deadline slang next_contact

act wrong_number_help
  use g_wrongnum
  + shall we (compare|check) the number ~4
  + number ends (in|with) <num> ~4
  + (did you|you may have) (dial|dialled|ring|press) <num> ~3
  + you have (got|reached|come through to) <org> [here] , (not|the) ~6
  beats-turn identify_org correct_record inform excuse

act ask_need
  use g_need
  + would you be (needing|wanting|looking for|requiring) ~6 ?
  + (for your own (family|use)|to live in|for yourself) or (to let|to rent|as an investment|for investment|to lease) ~3
  + do you (lean towards|lean toward|prefer|fancy) ~8 or ~6
  + what (price range|budget|size|price) (would|do) ~5 (comfortable|mind|suit|right|looking|fit) ~3
  beats ask_detail introduce_project

act invite_visit
  use g_visit
  + why not (drop|come|pop|stop) (in|by|round|over) and see ~6

# "Gladly, I'll print it now": taking it up, and no more than that.
@set gladly = certainly|of course|gladly|with pleasure|by all means|sure|sure thing|absolutely|happily|yes gladly|no worries|my pleasure
act show_willingness
  + / <gladly> [sir|madam|miss|<title> <word>|pal|mate|sweetie|love] [,|.] (i will|let me|i am going to|we will) [just|gladly] (get|arrange|see to|do|fix|sort|print|draw|put|have|handle|take|set|make|check|prepare|organise|look into) (that|it|this|you|those) ~6
  + / (happy|glad|delighted|pleased) to (look into|see to|help with|arrange|do|check|sort|handle|take care of) <it> ~2
  unless-sentence ?
  unless-act sarcasm hold_reason_time
  beats reassure_action

act offer_help
  when first_turn first_turn_late outbound_first
  + (what|how|which way) (do|would|may|can|could) (you|i) (require|be of|assist|serve|need) ~4 [?|.|!]
  + ask what you (require|need|want|are looking for|would like) ~2
  + tell me [please] (what|how) (you need|you require|can i help|i can help|i may help|i can do) ~3
  + (at your service|here to help|ready to help) , ~4 ?

act ask_detail
  + / (of|for|from|in|at) which (class|room|floor|block|branch|ward|street|shop|date|day|flat|unit|hotel|gate|platform|account) (is|was|are|were|did|does) ~5
  + (do you|would you) happen to (know|remember|recall) (which|what|when|who|where|how) ~6
  + which <word> did you say ~5
  + did (he|she|they|it) (leave|come|go|start|stop|happen|sound|smell|look) (by|from|through|before|after|during|like|on|in|at|when) ~5

act ask_name_again
  + (not too much to ask|not too much trouble|if you do not mind|if you would not mind|only if you wish) ~6 (surname|a name|last name) ~4
  beats ask_name

act ask_contact
  use g_contact
  + <which> (number|mobile|phone|email) would you (like|prefer|want) ~4
  + if you (give|leave) me (yours|your number|your contact) ~3

act ask_repeat
  unless (i will|let me|shall i|i can) [just] (say|repeat|read|spell|go)
  use g_repeat
  + i got the (street|name|first|last|date|number|day|beginning|start|end|time) but not ~3
  + / sorry ? the ~8
  + (drowned you out|cut you off|swallowed (your|the last)|a lorry went past|a truck went past) ~4
  + (repeat|say|read) the (last|first) (line|bit|part|word|number|sentence) ~4
  beats inform

act empathise
  + would drive (me|anyone|anybody) (up the wall|mad|crazy|round the bend) ~2
  + (can|could) (imagine|well imagine|only imagine) how ~6
  + no one should [ever] (find|have|wait|be|go|put) ~6
  + (nobody|no one) (likes|wants|enjoys) (waiting|queueing|a leak|noise|to wait|to be woken|surprises|that sort) ~4
  unless-act sarcasm
  beats inform

act calm
  + (do not|please do not) (fret|panic|be alarmed|be afraid|distress yourself|upset yourself) ~3
  + (do not|no need to) (hurry|rush) on my account ~2

act reassure_action
  + (i am|we are) [now|just] (walking|carrying|driving|taking|bringing|printing|copying|writing|fetching|calling|ringing) (it|this|that|them|him|her|the <word>) (to|up|down|over|now|in|round) ~4
  unless (writing|taking|noting|copying) (it|this|that|them|everything) down
  + keeping your (ticket|case|file|request) open ~1
  + (i am|we are) [now|already|also] (chasing|calling|contacting|paging|tracing|hurrying) the ~4
  + (on call|duty|senior) (vet|nurse|engineer|technician|doctor|plumber|manager) is being (paged|called|rung|contacted|alerted) ~2
  + i will have the <word> <verb3> ~4
  unless-sentence ?
  unless-act hold_reason_time announce_transfer escalate
  beats inform
@set verb3 = cut|copied|printed|fixed|repaired|cleaned|sent|delivered|collected|replaced|checked|mended|moved|painted

act give_deadline
  + (latest|at latest|by latest) (tomorrow|today|tonight|<weekday>|<num>) ~3
  + (answer|answered|reply|replied|decided|settled|informed|phoned|rung|speak with you|speak to you|write to you) [to] ~3 (by|before|within|in|at) [the] (end of|<num>|<weekday>|noon|tomorrow|close of|an hour|half past|lunch|today) ~4
  + i will <ring> you at (twenty past|half past|quarter past|quarter to|ten to|ten past|twenty to|<num>) ~3
  + at (one|two|five|ten|<num>) minute[s] past ~2
  + first thing on <weekday> ~2
  + (hear|know|hear from us|hear from me) by <weekday> ~3
  unless-sentence ?
  unless-act next_contact vague_delay threat
  beats inform

act admit_limit
  + (is not|are not) (ours|mine|for us|for me) to (touch|decide|repair|change|say|handle|sell|open) , but ~10
  + (if|should) you would like to take it further ~8
  unless take it further , i will
  beats inform
  + (would not|do not) know about ~6 so ~8
  + (can not|could not|may not|should not) (judge|decide|assess|answer|say|settle) (that|this|it) myself , so ~6
  + (decide|judge|answer) that without ~4 , so (i will|let me|i am) ~5

act hold_reason_time
  beats reassure_action give_deadline
  + i will just (walk|go|run|pop|nip|step|reach) (to|over|across|into|down|up) ~3 , (half a|a|one|<num>) (minute|moment|seconds|minutes) ~2
  + i need <num> (seconds|minutes) to ~6
  + give me <num> (seconds|secs) to ~6

act say_absent
  use g_absent
  + (teacher|doctor|manager|boss|nurse|principal|dentist|vet|<person>|<title> <word>) is (having|taking|giving|teaching|doing|seeing) (class|lunch|a lesson|a class|surgery|patients|a patient|a meeting|rounds) ~5
  + <title> <word> [<word>] is (out of the office|out of town|out|away|off|not in) (until|till|today|this|on) ~3
  + 's (out of the office|out of town) ~3
  + (in a meeting|out|away) at the moment ~2
  unless-sentence ?
  beats inform

act announce_transfer
  + (i am|i will|let me) [now] (giving|give|passing|pass|handing|hand) you (to|over to) [the] ~4
  beats inform

act promise_pass_on
  + (letter|note|message|form|it|slip) (goes|will go|is going) on (his|her|their) desk ~3
  + have your (note|message|letter) (in|on) (his|her|their) (hand|desk|hands) ~5
  beats reassure_action inform

act offer_message
  + would a (message|note) help ~2
  + (care|like) to leave (a|any) (word|message|note) ~3

act itemise_fee
  + <num> , <word> [<word>] <num> , (so|total|altogether|that is|that makes|which makes|in all|makes) ~4
  + <num> , <word> [<word>] <num> , [and] <word> [<word>] <num> , (so|total|altogether|that is|that makes|which makes|in all|makes) ~4
  beats inform read_back

act ask_need
  use g_need
  + (living in or letting|letting or living|to live in or to let|own use or)
  + would you rather (decide|start|look|see|have|be) ~8 or ~3
  + (would|will) (the flat|it|this|that) be for (living|your own|own|yourself|letting|investment|renting|family) ~5
  beats ask_detail

act invite_visit
  use g_visit
  + a (look|walk|tour|stroll) (round|around) (says|tells|shows|will|is worth) ~5
  + like to invite you ~3 to (the|our) ~4
  beats state_purpose

act identify_self
  when mid closing outbound_first
  + ^ i am <not <nonname>> <word> <not <nonname>> <word> (and|,) ~4
  unless-sentence ?

act promise_wait
  + i will (wait|be waiting|stand|be standing|meet you|be) (there|here|by|at|outside|in front of|near) (for you|the|our|with) ~6
  beats reassure_action

act ask_pay_intent
  + (month end|end of the month|payday|next week|<weekday>) be easier ~3
  + put you down for the <num>[th] or ~6
  beats ask_consent

act confirm_person
  when outbound_first
  + (would|might|may|could) i be (speaking|talking) (with|to) ~6
  + have i [reached|got] [the right number for] <title> <word> ~2 ?

act ask_to_fetch
  when outbound_first
  + (could|would|can) you [please|kindly] (call|bring|get|fetch|ask) (her|him|them|<title> <word>) to [come to] (the|this) (phone|line) ~5
  + is <title> <word> (at home|in|there|around|available) ? (could|can|may|would) ~6

act leave_message_request
  use g_lmr
  when mid outbound_first closing
  + (please could|could|would|might) (he|she|they) (ring|call|phone|contact) (me|us|<word>|<word> <word>) (on|at|back|before|once|when|from) ~6
  beats give_extension ask_detail

act correct_record
  use g_correct
  + (ah|oh|right|sorry|okay) [,] (so it is|it is|not) ~3 (not|but|and not|instead of) the ~3 , (changed|altered|amended|corrected|noted|updated) ~4
  + / [ah] not the <word> but the ~4
  beats inform

act escalate
  + (lay|put|place|set) (your|the|this) (case|matter|complaint|concern|request) (before|in front of) [the|my|our] ~1 <chief> ~3
  + (spoke|spoken) (with|to) [the|my|our] <word> (manager|supervisor|director) and (he|she|they) ~6
  + (person|one) to write to is my manager ~4
  + (hand|give) the (matter|case) to [the|our|my] ~1 <chief> ~4
  + mention it to my (manager|boss|supervisor) ~4
  beats inform reassure_action

act protect_info
  + (phone number|number|address|email|mobile|name|contact|details) is (private|confidential|not public|personal) ~2
  + not (permitted|at liberty|allowed|free) to (give|share|disclose|pass|release|tell) ~3 (number|address|details|name|where|who|data) ~3
  beats inform

act decline_politely
  use g_decline
  when mid after_hold
  + not (permitted|allowed|able|in a position) to (promise|offer|grant|agree|authorise|approve|commit) ~4
  needs-turn (but|i will|though|what i can|instead|however|let me|may i)
  unless-act protect_info

act offer_more_help
  + have i (answered|covered|dealt with) (all|everything|every) ~4
  + (all|every) of your questions (answered|covered) ~2
  when mid closing after_hold

act invite_call_again
  when closing mid
  + (number|line|desk) is (the same|open|here|staffed) ~2 (day and night|round the clock|night and day|any time|twenty four hours) ~4
  + do use it ~2

act offer_callback
  + you will have my call ~4
  + (return|make) (your|the) call (in|within|at|shortly|before|after|as soon) ~4
  unless-turn (closed|reopens)

act wrong_number_help
  use g_wrongnum
  + not the (bank|clinic|hospital|school|hotel|shop|pharmacy|garage|surgery|restaurant) ~~10 (number|digit|dial|dialled|together|check|compare|look)
  + shall we look at the number ~2

act ask_to_note
  + have you got the (letter|form|bill|notice) in front of you ~2
  beats ask_detail
  + [please] mark the (first|second|third|last|<num>) (paragraph|line|point|page) ~3

act state_due
  + (fees|payments|bills|instalments) (later than|after|paid after|received after) the <num>[th] ~6
  + (agreement|contract|covenant|terms) (sets|set|gives|names|fixes) the <num>[th] ~6
  beats inform

act inform
  use g_inform
  + / according to the <word> ~8
  + / i am (calling|ringing) with ~5 : ~~8
  + it is the (first|second|third|last|next) <word> on the (left|right) ~6
  unless-sentence ?
  unless-act give_route overpromise order_caller

act itemise_fee
  + <num> [,] [and] [the|your] <word> [<word>] <num> [,] [and] [the|your] <word> [<word>] <num>
  unless (double|triple)
  unless-turn (correct|right) ?
  needs-turn (total|in all|all in|altogether|makes|comes to|all told|sum of|adds up|so <num>|that is <num>)
  beats inform read_back

act decline_politely
  use g_decline
  when mid after_hold
  + (afraid|unfortunately|sorry|regrettably|sadly) ~6 (booked|full|closed|taken|sold out|not available|unavailable|out of stock|not possible|gone) ~4
  needs-turn (would (another|the (next|following)|a|<weekday>|tomorrow)|how about|what about|but (i|we|there)|instead|another (day|date|time|one)|may i put|could i (offer|book|put)|shall i (book|put|offer|keep))
  unless-act protect_info
  beats inform ask_detail apologise

act confirm_person
  when outbound_first
  + (tell me|know|check|ask) (if|whether) <it> is <title> <word> ~3
  beats identify_self

act ask_name
  + / and your (name|surname) [is] [,] (if i may|please|sir|madam|then) [?|.]
  + / and your name ?

act praise
  use g_praise
  + you have kept [very|such|really] (good|careful|tidy|excellent|neat|thorough) (records|notes|files|order) ~4
  + you have (thought of everything|been very thorough|been very clear|done your homework|prepared this well) ~3
  + (very|so|extremely|really) (well|clearly) (explained|described|put|prepared|organised) ~2
  unless-act sarcasm
  unless-sentence ?
  beats blame_customer

act wish
  when closing mid
  + [i|we] hope you feel (better|well|stronger) ~3
  + (get well|feel better|recover) soon ~2
  + (safe|pleasant|good|lovely) (journey|trip|flight|drive|travels|stay|holiday) [home|back] ~2

act give_deadline
  + i will [also] (report|raise|forward|hand|pass|bring|send) (it|this|that|the matter|your <word>) ~6 (today|this morning|this afternoon|tonight|tomorrow) [.|!] $
  unless-sentence ?
  unless-act vague_delay sarcasm escalate

act calm
  + (deep breath|breathe slowly|breathe in) ~3
  beats inform
  + everything is (under control|taken care of|in hand) ~2

# Third helping.
act state_purpose
  when outbound_first
  + ^ [just|only] (one|two|three|a couple of) [quick|short|small|little] (thing|things|matter|matters|point|points|question|questions) [,|:|.] ~4
  needs-turn (your|the|our|you)
act follow_up_check
  + how (have|are) you [been] (getting on|getting along|finding|liking|managing) ~1 (with|the) ~4
  + how (is|has) the (new|repaired|mended|replaced) ~3 (working|holding|been|doing|going|behaving) ~3
  beats ask_detail
act ask_detail
  + how would you like (us|me) to ~6 ?
  + how (may|can|should) we (put|make|set) (this|it|that|things) right ~3 ?
act ask_repeat
  unless (i will|let me|shall i|i can) [just] (say|repeat|read|spell|go)
  + the last (thing|word|bit|part|sentence|number) you said ~2
  + (repeat|say) (that|it) ~3 (slowly|slower) ~2
  + what was (it|that) you said ~3
  unless-act demand_repeat
  beats ask_detail
act hold_reason_time
  + while ~4 (loads|opens|starts|prints|comes up|boots|saves|wakes up|reloads) , ~2 <num> (seconds|minutes|secs) ~2
  beats reassure_action bluff
act offer_callback
  + i will ~6 and <ring> you [back|again|.|!|,|with|when|by|before|at|as|once|on|this|tomorrow|within|in] ~3
  + (have|get) (him|her|them) <ring> you ~2 ?
  unless-act next_contact defer_personal
act admit_limit
  + (knows|know|understands) ~5 (better|more|best) [than (i do|me|i)] , so (i am|i will|let me) ~6
  + (knows|know) ~4 (far|much|a lot) (better|more) than (me|i do) ~6
  + (is not|are not|not really) my (field|area|subject|strong point|speciality) [i am afraid] [.|,] ~4
  needs-turn (i will|let me|i am|shall i|so i|i can)
  beats inform reassure_action
act say_absent
  + <he> is on ~2 (shift|leave|holiday|break|duty tomorrow|training) ~4
  + (has|have) (already|just) (gone|left) (home|for the day|for lunch|the building|the office) ~2
  unless-sentence ?
  beats inform
act introduce_project
  + <num> [<word>] (houses|flats|units|homes|villas|cottages|apartments) , ~~10 (garden|metro|centre|school|balcony|park|walk|bike|station|ready|terrace)
  unless-sentence ?
  beats inform
act invite_visit
  use g_visit
  + (come over|come by|drop in|drop by|stop by|pop in) and (try|see|look|have|feel|test|meet|walk) ~4
  beats inform
act propose_time_place
  + <mayi> we say (<weekday>|tomorrow|<date>) at <clock> ~1 (in|at|by|outside) [our|the] ~4
  beats inform
act confirm
  + is that everything ?
  needs-turn (i have got|i have [:|,]|so that is|let me (read|repeat)|i have written|i have noted)
  beats offer_more_help
act read_back
  + the (number|name|address|date|time|email|amount|unit|reference) i have [here|down|noted] is ~8
  unless-sentence ?
  beats inform
act correct_record
  use g_correct
  + i have [now] (changed|altered|corrected|amended) ~4 (to|into) ~4
  beats inform
act reassure_action
  + (a|an|the|our|your) <word> will be (with you|there|round|over|up|on site) (in|within|by|at|before|shortly|soon) ~3
  unless (answer|reply|result|decision|letter|report) will be with you
  + i will keep an eye on (it|this|that|things) ~3
  + (watching|monitoring|tracking|following) (it|this) (until|till|closely|myself|personally) ~4
  unless-sentence ?
  unless-act promise_wait
  beats inform
act give_deadline
  + (a|an|the|our|your) <word> will be (with you|there|round|over|up|on site) (in|within|by|before|at) [about|around|half|the next] (<num>|an|a|noon|half past|quarter) ~3
  unless-sentence ?
act decline_politely
  use g_decline
  when mid after_hold
  + not something (i am|we are) (allowed|able|permitted|authorised|in a position) ~4
  + not something (i|we) can (do|sign|approve|decide|change|promise|offer|grant) ~3
  + (rules|policy|contract|regulations|terms|system|law|agreement) (does not|do not|will not|would not) (let|allow|permit) ~6
  needs-turn (though|but|shall i|could i|may i|what i can|i can|i could|however|would you|instead)
  unless-act protect_info
  beats inform
act wrong_number_help
  use g_wrongnum
  + (would you like to|could you|do you want to|would you|may i ask you to|perhaps) [please] check the number ~3
  + this is (a|an|the) ~2 (shop|clinic|office|school|practice|hotel|surgery|company|desk|nursery|garage|workshop) , not (a|an|the) ~4
  beats inform
act brief_colleague
  + / <word> , i have (mr|mrs|ms|miss|dr|a) <word> on (line|two|one|three|<num>|the) ~8
  beats-turn inform address_by_surname
act thank
  + i (really|do|truly|so) appreciate (your|the|all your) (help|time|patience|kindness|understanding) ~2
  unless-sentence ?

# Fourth helping.
@set ing = ringing|calling|phoning|printing|sending|writing|booking|ordering|entering|cancelling|changing|paging|informing|telling|adding|making|filling|getting|fetching|texting|emailing|passing|checking you in|arranging|preparing|packing|reserving|forwarding|notifying|alerting|asking
act identify_self
  when first_turn first_turn_late
  + (<dept>|department|desk|office|section|counter|services|reservations|helpdesk) , <not <nonname>> <word> [<not <nonname>> <word>] [.|!] $
act follow_up_check
  + did the [new|repaired] <word> (work|help|hold|fit|do the trick|solve) ~3 ?
  + how (was|did) (the|our) (<worker>|visit|repair|delivery|treatment|stay|installation|fitting|course|lesson) ~3 ?
  + has the <word> (stopped|worked|held|helped|been all right|settled|gone away) ~4 ?
act ask_detail
  + what exactly (does|did|is|was|do) ~6 ?
  + what (you had|do you have|did you have) in mind (as|for) ~4
act ask_address
  + <which> (room|flat|unit|house|door|block|suite|apartment) number ~2
act ask_slow_down
  unless (i will|let me|shall i|i can) [just] (say|repeat|read|spell|go)
  + one (line|item|thing|word|number|letter|point|digit) after (the other|another|the next) ~3
act reassure_action
  + (i am|we are) [now|also|just|already] <ing> ~6 (now|right now|this minute|this moment|at once|straight away|right away|as we speak|immediately) ~1
  + (i am|i will be) (putting|adding|leaving|making|writing) a note (on|in|to|for) ~4
  + we will have (a|an|the|somebody|someone) [<word>] (at|with|over|round|up|there|on) ~3 (by|within|in|before|at) ~3
  unless-sentence ?
  unless-act hold_reason_time announce_transfer escalate state_purpose threat sarcasm
  beats inform
act give_deadline
  + (will have|will get|gets|has|will receive) (your|the|it|an|a) ~3 by (<num>|<weekday>|noon|tomorrow|tonight|lunch|the weekend) ~1
  + (call|ring|write|phone|contact|answer) you (herself|himself|themselves|personally|in person) (before|by|at|on|within) ~3
  unless-sentence ?
act apologise
  + beg your pardon (for|about|that) the ~4
act ask_to_hold
  + just <num> (second|seconds|minute) [,] please ~3
  + (seconds|second|minute|moment) [,] please do not (hang up|go away) ~2
act escalate
  + only (the|my|our) <chief> (can|may) ~4 , so i will (ask|put|take|bring|pass|send) ~4
act inform
  + , [it is] open (from|until|till|between|on) <num> ~4
  + (is|are|will be) (enough|sufficient|all you need|required|needed|not required|not needed|included|optional) [.] $
  + <title> <word> (is|was) (the one who|in charge of|responsible for) ~6
  unless-sentence ?
  unless-act give_extension passive_minimal sarcasm read_back blame_others decline_politely
act screen_caller
  + may i ask what you (would like|want|wish|need) to (speak|talk|discuss|see) ~4
  + (is|are) <title> <word> expecting (you|your call) ~2
  beats ask_detail
act give_route
  + (ring|press) the (bell|buzzer) (at|by|next to|on) ~5
act introduce_project
  + (two|three|four) [good|simple] (reasons|advantages|points|things) , ~10
  unless-sentence ?
  beats inform
act promise_wait
  + i will be (standing|sitting|waiting|downstairs|outside) (under|by|at|in|next to|beside|with|near) ~5
act protect_info
  + something (we|i) never (discuss|share|disclose|give out|talk about|reveal) ~4
  + i (can not|may not|must not) tell you who ~5
  beats inform decline_politely
act visitor_excuse
  + (urgent|emergency) (case|matter|patient|customer|visitor|situation) ~3 (in front of me|here|at the desk|at the counter|has come|just came|came up) ~~10 (ring|call|phone|get back)
  beats give_deadline
act defer_personal
  + (honey|mum|mom|dad|darling|dear|sweetie|love|sis|bro|babe|son) , (not now|i am in the office|i am at work|i am working|can not talk|i can not talk) ~3
  beats-turn offer_callback give_deadline slang busy_brush_off
act brief_colleague
  + / <word> , there is (a|mr|mrs|ms|miss|dr) ~3 on (<num>|line <num>|hold|the line) ~6
  beats-turn inform address_by_surname
act ask_need
  + which (side|floor|colour|size|style|view|direction|type|model|layout|storey) would you (like|prefer|want) ~4
  + how many (people|of you|persons) will be (living|staying|moving) ~3
  beats ask_detail
act empathise
  + sorry for your loss
  + (my|our) [sincere|deepest] (condolences|sympathies|sympathy) ~2

# Fifth helping.
act ask_to_fetch
  when outbound_first
  + (would you mind|could you|can you|would you) [please|kindly] (putting|put) (your|<title>|him|her|the) ~2 on ~3
act ask_name_again
  + no (full|first|complete) name needed ~4
  + (only|just) something to (call|write|put|address) ~3
  beats inform
act acknowledge
  + ^ (sure|of course|yes sure) , i (understand|see) [.|,]
  beats show_willingness
act ask_slow_down
  unless (i will|let me|shall i|i can) [just] (say|repeat|read|spell|go)
  + (bit|little|too|rather|very) fast for (me|my) ~3
  + take it (slowly|slower|more slowly) ~2
act check_audible
  + (able|manage|managing) to hear (me|us|my voice) ~3
  + do i (come|sound|get) (across|through|clear|clearly|loud) ~4
  beats ask_detail
act ask_contact
  + <which> number (do you want|would you like|should|shall|may) (me to|us to|i) (use|ring|call|dial|try) ~3
  beats ask_detail
act admit_limit
  + that is a (medical|legal|technical|tax|safety|financial|money) (question|matter|point|thing) ~1 , so ~10
  + that is (a question|one) for ~4 , so (i will|let me|i am) ~6
  beats inform
act announce_transfer
  + you are [now] being (put through|transferred|connected|passed|handed) [over] to ~4
  + passing you to ~4
act ask_to_hold
  + / stay on [,] please ~2
  + / please stay on ~2
act give_extension
  use g_ext
  + if you (dial|ring|call) <num> ~1 you will (get|reach|be|have) ~5
  + (dial|ring|call) <num> [and] (ask for|for) ~4
  beats inform
act read_back
  + ^ so you (need|want|would like|are after|ordered|lost|left|have lost|have ordered|are looking for) ~10 [.|,]
  + ^ so [,] it was (the|a) ~8 [.]
  when mid after_hold
  unless-sentence ?
  unless-sentence (wait|ring again|have to)
  unless-act rush sarcasm order_caller blame_customer
  beats inform
act confirm
  + is that (the way|how|what) you (would like|want|wanted|meant|mean) [it] ?
  beats ask_detail
act ask_to_note
  + please keep (this|the|my) (number|reference|code|ticket number) ~5
act give_deadline
  + will (arrive|come|be there|get there|reach you|be done|start|land) (in|within|by) [about|around|half|the next] (<num>|an|a|noon|half) ~3
act reassure_action
  + (we are|i am) (looking|searching) for (your|the|it|him|her) ~3 (now|right now|at this moment|already|everywhere) ~1
  unless-sentence ?
act decline_politely
  use g_decline
  when mid after_hold
  + (can not|do not|are not able to|will not be able to) <word> ~5 , (unfortunately|sorry|i am afraid|i am sorry|regrettably) ~2
  + (unfortunately|regrettably|sadly|sorry|i am afraid) ~1 (we|i) (can not|do not|are not able to) <word> ~6
  needs-turn (would <word> ~3 (help|suit|do|work|be)|how about|what about|, but|, though|instead|shall i|could i|may i)
  unless (hear|catch|reach|tell you (his|her|their|where|who)|find|follow|give out|know|say|see|discuss|share)
  unless-act protect_info refuse_bluntly ask_repeat
  beats inform apologise
act offer_message
  + (i can|i could) pass on (a|your|any) (letter|note|message|word) ~4
act next_contact
  when closing
  + be in (touch|contact) ~2 (after|once|when|as soon as) ~6
  + (get|be) back in touch ~2 (after|once|when|as soon as) ~6

# Sixth helping.
act offer_help
  when first_turn first_turn_late
  + what is it about today ~2
  + how may we help ~6
  beats screen_caller
act follow_up_check
  when outbound_first mid
  + (hear|know|ask|see) how your ~3 (is|are|has been) ~4 (after|since|now) ~4
  beats state_purpose
act ask_name
  + who is the (patient|guest|owner|tenant|passenger|customer|holder|member) [please|,] ~3
  + (did not|did not quite) (catch|get|hear) who is (calling|speaking|ringing) ~2
  beats ask_detail
act ask_detail
  + how (bad|strong|high|heavy|big|old|deep|wide|serious|loud|hot|cold) (is|was|are|were) the ~6 ?
act ask_need
  + is there a price you ~6
  + with how many (people|guests|children|persons) ~2
  beats ask_detail
  + how long would you (want|like) to (stay|rent|lease|live|keep) ~4
act ask_repeat
  unless (i will|let me|shall i|i can) [just] (say|repeat|read|spell|go)
  + sorry [,] there is (a|an|some) (drill|noise|lorry|truck|siren|child|dog|crackle|echo|plane|train|machine) ~4
  + sorry , ~3 . which <word> did you say ?
  beats inform apologise
act show_willingness
  + i will gladly (take care of|do|see to|help|arrange|look after|handle|check|look into) (it|that|this|you) ~2
  beats reassure_action
act empathise
  + what a (blow|shock|disappointment|nuisance|worry|fright|shame|strain|bother) <it> (must|has|is|was) ~4
  + i see what a (blow|shock|disappointment|nuisance|worry) ~4
  + i would (be|feel) (furious|cross|angry|upset|worried|annoyed|disappointed|the same|shaken|livid) [too|as well|myself] ~3
  beats acknowledge
act ask_to_hold
  + (be|right) with you in (half a|a|one|<num>) (minute|moment|second|seconds) ~2
  + (may|can) i leave you for (a|<num>|half a) (second|seconds|minute|moment) ~3
act ask_consent
  + (may|can) i leave you for (a|<num>|half a) (second|seconds|minute|moment) ~3
act hold_reason_time
  + leave you for (<num>|half a) (seconds|minute|second) to ~5
  + (in half a minute|in <num> seconds) , i [just|only] (need|have|want) to ~5
act admit_limit
  + (can not|could not|may not|should not) (judge|decide|assess|answer|say|settle) <it> myself , so ~6
  beats inform
act say_absent
  + <title> <word> is (on|at|in) (a|the|his|her) ~2 (flight|train|plane|meeting|conference|trip|site|call|surgery|course|seminar|theatre|lesson) ~4
  + <he> is not available (right now|just now|today|at the moment|until) ~2
  unless-sentence ?
  beats inform
act screen_caller
  + in what (matter|connection|regard) ~8
  + from <which> (paper|company|firm|office|school|organisation|department|agency) ~2
  beats ask_detail
act state_due
  + (fee|payment|bill|instalment|rent|invoice|subscription|dues|premium) ~4 has been (due|outstanding|overdue|open|unpaid) since ~4
  beats inform
act introduce_project
  + (cabin|house|flat|villa|cottage|estate|apartment|studio|building|complex) (sleeps|has|offers|comes with) ~~10 , ~6 (away|terrace|garden|pool|minutes|jetty|balcony|view|lift|parking|school)
  unless-sentence ?
  beats inform
act invite_visit
  + you are invited to (look|come|visit|see|view|drop|tour) ~6
  + (look|come and look) around the (practice|showroom|house|school|clinic|flat|estate|rooms|place|garden) ~3
act promise_wait
  + i will be (at|by|near|under) ~4 (holding|with|wearing|waving|carrying) ~5
act read_back
  + / (a|an|one|two|three) ~6 , ~5 (<num>|<weekday>) ~3
  needs-turn (have i (noted|got|written|understood|put)|is that (right|correct)|did i get)
  + read out what i have ~4
  unless-act itemise_fee
  beats inform
act correct_record
  + (ah|oh) , ~3 . corrected ~2
  + / corrected [,] (thanks|thank you) ~2
act ask_to_note
  + (do|please|kindly) (note|jot|write) down ~6
  + (do|please) make a note of ~5
act give_deadline
  + / by <weekday> [<part>] [at the latest] you will (know|have|hear|get) ~4
  + / by (noon|tonight|tomorrow|<num> o'clock|the weekend) you will (know|have|hear|get) ~4
  beats inform
act escalate
  + (putting|put) the [head|chief] <word> in the picture ~3
  + (putting|put) [the|my|our] ~1 <chief> in the picture ~3
  beats reassure_action
act protect_info
  + (lists|list|records|files|names|data|details|rosters|addresses|bookings|results) are [strictly|all] (confidential|private|protected) ~3
  + (can not|may not) say who ~6
  unless-sentence ?
  beats inform
act visitor_excuse
  + (has just come in|just came in|has just arrived|just walked in|has just been brought in) ~~8 <ring> you ~4
  beats inform
act defer_personal
  + / not now , <word> , i am (at work|working|on duty|in a meeting|on shift) ~3
  beats-turn busy_brush_off

# Seventh helping.
act identify_self
  when outbound_first mid
  + / [hello|hi] [,] it is <not <nonname>> <word> [<not <nonname>> <word>] . we (got|were) (cut|disconnected|interrupted) ~3
act ask_consent
  + would you like that ?
act ask_contact
  + (a|your|the best) number to (call|ring|reach|phone|get) you [back] (on|at|back) ~2
  + number (i|we|he|she) (can|could|may) (call|ring|reach|phone|get) you (on|at|back) ~2
  unless (this is|is this|my|our)
# Eighth helping.
act blame_customer
  use not_said g_blame
  + you (signed|bought|ordered|booked|paid|threw|agreed) ~3 without (reading|looking|asking|checking|seeing|thinking) ~3
  unless-sentence ?
  unless-sentence (did you|have you|if you|nobody|no one|sorry|i (should|ought))
  beats ask_detail inform
act pushy
  + [so] (buying|signing|taking it) or not ?
  unless-sentence (shall i|please|i am afraid|sorry|take your time)
  beats ask_need
act rush
  use g_rush
  + you (gotta|got to|have got to|need to|should|have to|better) (chill|relax|calm down|cool it|cool down|simmer down|chill out) ~3
  unless-sentence (please|let it|leave it|room|fridge|water|i (need|have) to)
act sarcasm
  use g_sarcasm not_said
  + [oh] [,] so now you (want|remember|decide|feel like|care|bother|find|think|call|ring|wish) ~6
  unless-sentence ?
  unless-sentence (so now you know|if|when)
  beats praise thank
act nickname
  + it was (baldy|shorty|fatty|tubby|beardy|lanky|specs|four eyes|stumpy|smelly) (who|that|on) ~5
  unless (dog|cat|parrot|called|name is)
act read_back
  + / (so|right so|okay so) ~~20 . (is that (all|that) correct|have i understood (you|that|it) [correctly|right]|have i got (that|it) [right|down]|did i get that [right]|is (all of|all) that (correct|right)|is everything correct) ?
  beats inform
act read_back
  when closing
  + ^ [right|good|okay] so [,] [then] <title> <sn> [,] (<weekday>|tomorrow|today|flat|block|unit|<num>|your|the|a) ~~20
  unless-sentence ?
act identify_self
  when first_turn first_turn_late outbound_first
  + / [hello|hi|good <part>] [,] <not <nonname>> <word> from [the] <org> here
act identify_org
  when outbound_first
  + ? <org> [<dept>] (here|speaking|calling|.|,|$) ~2
act acknowledge
  when closing
  + ^ (right you are|will do|very good|all right|alright then) [.|,|!]
  unless-sentence ?
act give_deadline
  + (email|send|mail|post|text|bring|drop|give|forward) (it|them|this|that|you the <word>) [over] [to you|round|off] (tonight|today|this (afternoon|evening|morning)|tomorrow [morning|afternoon])
  + (manager|supervisor|director|boss|engineer|technician|colleague|plumber) (rings|calls|phones|rang|called|contacts|writes to) you (tonight|today|this (afternoon|evening|morning)|tomorrow [morning|afternoon]|on <weekday>|by <num>)
act escalate
  + (all right|okay|alright|fine|possible|convenient) if (our|my|the) ~1 (manager|supervisor|director|head|boss|principal) (rings|calls|phones|rang|called|contacts|speaks to|spoke to) you ~4
  + (hand|pass|give|take|submit|put|send|forward) (the (whole thing|whole file|matter|whole matter|case|file|lot)|this|it all|everything|all of (it|this)) [over] (to|before|in front of) [our|my|the] ~1 (manager|supervisor|director|head|boss|principal|management) ~3
  beats inform reassure_action
act calm
  + / [please|so please|do] not (worry|panic|be (worried|afraid|scared|nervous)) ~4
act admit_limit
  + (that is|this is|it is) one for [the|our] (<dept>|team|desk|accounts|sales|engineering) ~4
  needs-turn (transfer|transferring|put you through|putting you through|connect|connecting|ask|asking|find out|pass you|get you)
  beats inform
act invite_call_again
  + (give|drop) (us|me) (another|a) (call|ring|line|bell|shout)
  needs-sentence (if|should|whenever|any time|anything)
act reconnect_after_cut
  when outbound_first first_turn mid
  + (we|i) (were|was) (just|in the middle of) (saying|talking|discussing|fixing|arranging|going|about to|checking|looking|telling) ~6
  needs-turn (sorry|apologies|back|again)
  beats apologise inform
act wish
  + (i hope|hope|hoping) (the|your|that) ~1 (move|exam|exams|operation|trip|wedding|interview|party|holiday|journey|flight|recovery|birth|presentation|day|weekend) (goes|is|turns out|will be|will go) ~2 (well|smoothly|smooth|success|lovely|great|nice|safe|quick)
act praise
  + (the|that is the|this is the) (clearest|best|finest|most <word>|neatest|tidiest) ~2 (report|description|explanation|account|summary|question|directions|list|notes) (i|we) have (had|heard|seen|got|been given) ~4
  unless-act boast
  beats inform
act say_absent
  when mid after_hold
  + (<title> <sn>|<title> <sn>'s|he|she|he's|she's) [is] [out] [on site|out|away|off|at the site|with the contractor] (until|till) ~1 (about|around|<num>|noon|lunch|<weekday>|tomorrow) ~4
  needs-sentence (out|site|away|off|contractor|meeting)
  needs-turn (afraid|sorry|message|reach|back|number|tell|let)
  beats inform
act state_due
  + <num> (percent|per cent) (surcharge|interest|late fee|late charge) (after|from|as of|once|if) ~4
  unless-sentence ?
  beats inform
act brief_colleague
  + / <title> <sn> , [it is|there is|i have|i have got] <title> <word> (from|of|with) ~5 , (he|she|they) (needs|need|wants|want|says|say|would like|has|is asking|asks) ~8
  beats address_by_surname give_deadline inform
act inform
  + (you|they|the account) owe[s] [us] <num> ~4
  + (we are|i am|somebody is|someone is) (here|in|around) (until|till|from) (<num>|noon|late) ~3
  + any time (up to|until|before|till) ~6 (is|will be) (fine|all right|okay) ~2
  + (colleague|engineer|technician|manager|plumber|accounts) (says|tells me|confirms|said) [that] (all|only|you (only|just)) ~1 (you need|need) ~6
  unless-act-turn change_terms bluff order_caller plead_ignorance rush
act ask_convenient
  when outbound_first
  + (if|when|are) you (are free|have (a minute|two minutes|time|a moment)|can spare ~3) [.|,|$]
act offer_callback
  when closing
  + i will <ring> you (tomorrow|today|tonight|this (afternoon|evening|morning)|in (an|half an|<num>)|before|by) ~3
  unless-act next_contact
act ask_contact
  + (your|an) email [address] (would|will|is|works) ~1 (do|fine|enough|also|too|well) ~2
act correct_record
  + with (a|an) <word> [<word>] , not (a|an) <word>
act reassure_action
  + (it is|that is|this is) (going|being put) (in|into|on|onto) (the|our) ~1 (log|list|records|record|file|book|diary|agenda|suggestions) ~3
  unless-sentence ?
