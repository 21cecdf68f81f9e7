# Promises: what is done now, by when, by whom, and what can not be done.

@set do = deal with|note down|look up|take a look|have a look|sort|arrange for|assign|dispatch|process|apply|recheck|check again|replace|deliver|drop off|post|print out|cancel|change|speak with|enquire|inquire|confirm|revert|return to|look into|look at|look for|check|call|ring|phone|contact|report|follow up|follow this up|follow it up|follow|chase|chase up|email|send|log|raise|put in|add|arrange|book|file|enter|register|forward|have|get|find out|find|see to|see whether|see if|see what|speak to|speak with|talk to|ask|alert|notify|open|start|mail|order|make sure|make a note|prepare|print|remind|take care of|take this up|take it up|note|inform|move|reserve|schedule|go and|investigate|handle|consult|organise|fix up|pass|mark|flag|sort|put|go ahead|verify|confirm with|write to|measure|keep an eye|monitor|update|work on|help you check|review
act reassure_action
  + i will look it up ~3
  + (the|an|our|a) <worker> will be with you ~4
  + (the|a|our) (<worker>|guard|plumber) is on (his|her|the|their|its) way ~4
  + (we will|i will|i am going to) have (the|that|your|a|it) ~2 (replaced|repaired|fixed|cleaned|changed|checked|looked at|mended|sent|moved|removed|painted|measured|tested|renewed) ~3
  + (i will|let me|we will|i am going to) (dig out|look out|fish out|pull out|hunt down|track down|trace|sort out|work out|find you|pull together|gather|compile|set up|fix up|line up|put together|get hold of|run down|go and see|go and look|go and check) ~5
  + (the|our) (cleaners|painters|builders|men|team|crew|gardeners) will be (up|over|down|round|there|with you|in) ~4
  unless-turn (once|when|as soon as) ~8 give you a call
  unless i have asked my <boss>
  unless i will ~1 send it on
  unless-act escalate promise_pass_on next_contact admit_limit decline_politely overpromise vague_delay threat announce_transfer chat_joke sarcasm leak_private leak_secret change_terms closing_time_brush_off offer_message promise_wait badmouth_caller busy_brush_off refuse_bluntly bluff excuse pushy nickname signal_visitor mumble slander_rival rush read_back visitor_excuse blame_others dare voicemail_text wrong_number_help
  unless we will find (that|your|the|it)
  + (i will|let me|we will) (have|get) (<him>|<title> <word>|<person>|our <word>|the <word>) (email|write|explain|check|look|measure|see|come) ~4
  + will be (back|refunded|credited|paid|transferred) (on|to|into|onto) your (card|account) ~3
  unless we will (find|sort|get) it [.|!|together|somehow]
  + i am (on to|onto|talking to|speaking to|in touch with|chasing) (the|our|a) <word> ~4
  unless i will (change|correct|amend) (that|it)
  + (request|application|complaint|report|claim|order) (goes|is going|will go) (in|off|out|to) (today|tonight|now|tomorrow|this) ~3
  unless get in touch
  unless (i am|we are) calling (with|about|from|to)
  unless shall have ~6 (answer|reply|decision|result) ~4
  unless i have told (her|him|them)
  unless (wipe|fix the paperwork|wave)
  unless will (be up|be there by|be here by)
  unless put <it> right
  unless send a request to
  + let me [just|quickly|also] (check|look|see|find out|ask) ~4
  + (i will|we will|i am going to) ~1 (have a word|speak|talk) (with|to) the ~4
  + i am (having|getting) (a word|our|the|my|a) ~4
  + (i will|we will|i am going to|i shall) (stay|stay on|keep at it|not leave|not go|not rest|keep trying|keep on) ~3 (until|till) ~6
  + (the|our|a|my) (<worker>|cleaners|painters|builders|engineers|plumbers|electricians|gardeners|guards|men|workers|crew) (will|are going to|is going to) ~1 (be|come|go|get|do|clean|fix|mend|repair|look|check|see|wipe|remove|finish) ~4 [there|up|round|down|over|by|within|in]
  unless i will put ~3 on
  + (i|we) will [just|now|also|personally|gladly|first|certainly|then|immediately] <not be|wait|tell|let|call|ring|phone|put|pass|give|hold|miss|never|not|see|meet|show|keep|go|repeat|read|say|speak|talk|text|transfer|connect|get|hand|leave|hang|explain|need|have|try|find|take|make|do|come|bring|fetch|change|correct|stay|look|cut|shut|post|waive|drop|cross|sell|regret|sue|evict|clamp|blacklist|lock|simply|be|help|turn|switch|confirm|follow|write|sort> <word> (the|it|that|this|your|a|an|our|someone|somebody|into) ~1
  + i will make (a note|sure|an appointment|a report|enquiries|inquiries) ~3
  + (i|we) will (help|sort|fix) (you|this|it|that) (with|out) ~3
  + (i am|we are) (now|already|just|also) ~1 (getting|typing|entering|booking|calling|asking|filing|printing)
  + (i am|we are) (writing|filing|raising|opening|booking|placing) (a|an|the|your) ~1 (work order|ticket|report|request|order|job|note|complaint)
  + (i will|we will) (text|write to|message) you ~4
  + (i will|we will) (get|have) (the|a|an|our) ~3 (in|on it|round|out|over|there|sent|done|checked|seen to|cleaned|looked at)
  + i have (passed|forwarded|sent|reported|noted|raised) (it|this|that|your) (on|to|with) ~4
  + i will do <it> (now|right away|straight away|at once|immediately|today)
  unless (i|we) will have (an|the|your|my|our|that) ~2 (answer|reply|news|decision)
  unless will talk (tonight|tomorrow|later|after|then)
  unless (at the right|gladly fill)
  + (i|we) (will|shall|am going to|are going to) [just|now|also|personally|gladly|first|have a look at|certainly|quickly|then|go ahead and|immediately|be happy to|be glad to|get someone to|make sure to|try to|straight away] <do> <not you|back|again|<him>|tonight>
  + (i|we) (will|shall) get you (an answer|the answer|a reply|it|the <word>)
  + (i|we) (will|shall) [just|also] remind you
  + and (report|log|call|ring|send|check|ask|find|chase|book|arrange|forward|raise|add) <not you|back|for|him|her|them|again> ~4 (straight away|right away|now|at once|immediately)
  + (i am|we are) (now|already|just|currently) ~1 (dealing|reporting|sending|contacting|logging|chasing|raising|arranging|working|writing)
  + (i am|we are) (dealing|reporting|calling|sending|contacting|logging|chasing|raising|arranging|booking|forwarding|asking|opening|entering) (the|a|an|it|this|that|your|our|with|my|someone|somebody) ~4
  + (i am|we are) (dealing with|reporting|looking into|chasing|arranging|seeing to|sorting|attending to|following up) ~4
  + let me ~1 (check|ask|look|find|see|call|ring|contact|speak|find out|log|report|have)
  + (it is|it is been|it has been|your report is|that is|your request is|everything is|it is now|it is all) [now] (logged|reported|registered|booked|recorded|on the system|in the log|in the system|passed on to|with the team)
  + (someone|somebody|a <worker>|our <worker>|the <worker>|a colleague) will ~2 (contact|call|ring|be in touch|come|visit|be with|get in touch|look|see) ~5
  + (someone|somebody|a <worker>|our <worker>|the <worker>) (is|are) (on the way|on his way|on their way|coming|already on (it|his|her|their|the (way|job|case|spot)|site|duty))
  + i (have|have now|have just|have already) (logged|reported|told|informed|sent|raised|asked|called|alerted|entered|registered|passed)
  + i help you check
  + (leave it with me|rest assured|you may be sure|you can be sure) ~~10 (i will|i am|it is|we will)
  + (i will|we will|i can|i am going to) [also|now|just|gladly|then] (text|email|mail|message|send|fax|post) (you|it|them|the|a|your|this|that|over|him|her) ~3
  + i (send|email|text|report|arrange|inform|check|ask|call|order|book) (you|it|this|that|the|my|our|for you|to|now) ~6
  + (i am|we are) (passing|forwarding|handing|sending|taking|putting|printing|preparing|ordering|getting) (this|it|that|the|your|a|someone|somebody|everything|over|out) ~4
  + (i am|we are) (having|getting) (a|the|it|this|that|your|someone|somebody|one) ~6
  + (technician's|engineer's|plumber's|electrician's|guard's|colleague's|team's|repairman's) [already|now] (on|coming|leaving|heading) ~4
  + (i will|we will) revert ~4
  + (i|we) will take care of (it|this|that|everything|your|the)
  + (i|we) will follow (this|it|that|your|the|up) ~4
  + (i|we) (will|shall) (personally|myself) ~4
  + (someone|somebody|a <worker>|the <worker>|our <worker>) will (be|get|go|come) ~2 (with you|there|over|to you|round|out|in touch|on it) ~3
  + i will (keep|hold) you (informed|updated|posted)
  + (i am|we are) (on it|on the case|taking care|seeing to it|handling it|attending)
  + (let me|i will) ~1 (see what i can|see how|do my best|do what i can|do everything)
  + (help|someone|somebody|a <worker>|the <worker>) is on (its|his|her|their|the) way
  + (i am going to|i will) ~1 (get|send|have) (a|an|the|our) <worker> ~4
  + let me [just|quickly|also|then|please] (book|order|reserve|arrange|note|register|send|print|get|email|write|put|do|open|enter|forward|organise|add|set|prepare|raise|schedule|file|pull|verify|enquire|inquire|consult) ~1 (it|that|this|the|a|an|your|one|someone|somebody|you|down) ~3
  + (i will|we will|i shall|we shall) (make|do|prepare|print|copy|draw up|fill in|write) (a|an|the|it|that|this|your) ~3
  + (i am|we are) (making|writing|sending|taking|preparing|drawing|doing|entering|adding|putting) ~1 (a|an|the|it|this|that|your|down) ~4
  + (we|i) shall ~1 (have|get|send|look|see|ask|check|call|report|take|do) ~3
  + (<he>|a <worker>|the <worker>|our <worker>|someone|somebody|my colleague) will be (with you|there|round|over|at your) ~4
  + i will check (with|on|the|it|that|this|what|whether|if) ~3
  + (the <worker>|our <worker>|a <worker>|my colleague|the team|our team) will ~1 (check|look|see|repair|fix|clean|replace|measure|test|deliver|bring|collect|inspect|contact|call|come|visit|deal|handle|take) ~5
  + (i|we) have [already|just|now] (ordered|arranged|booked|asked|informed|called|alerted|notified|reported|sent|forwarded|passed|raised|logged|registered|instructed|told) (the|a|an|it|this|that|your|someone|our) ~3
  + (i would like to|i want to|i would rather|i need to|i have to|i must) ~1 (ask|check|consult|verify) ~4 first
  + i have (put|set|marked|placed|moved) (it|this|that|your ~2) ~2 (list|urgent|top|priority|first) ~4
  + (a|the|our) (fitter|<worker>) is (being sent|coming|leaving|setting off|about to) ~3
  + (i will|i am going to) get (right|straight) on (it|to it|that) ~1
  + (report|complaint|request|message|order) ~2 (is|has been) ~1 (being|passed|forwarded|sent|dealt|handled|processed) ~3
  unless let me have
  unless (lift|power|water|plumber|technician|engineer) will be with
  unless i will <ring> (when|this|at|after|later|on|in|tomorrow|by|once|as soon)
  unless (will) (have|get) (<him>|one of|to|a good|it ready|the (papers|keys|file|documents)|all|colour|news|lunch|the colour)
  unless (will|shall) (find|follow) you
  unless (will|shall|let me|me) ~1 (put|pass|let|find) (you|<him>|it down) ~2
  unless (will|let me|shall|me) ~1 (put|get|bring|fetch) ~3 (through|to the phone|deposit)
  unless let me ~3 (you|number|digit|notes|repeat|read|back|this) ~2 (with you|is wrong|clear|you|back)
  unless (as soon as|the minute|when|once|if) (i|we) ~3 <do>
  unless (if|unless) ~4 i will
  unless (should|may|shall|can|could|do|might|must) i (send|email|text|report|arrange|inform|check|ask|call|order|book)
  unless i ask my (colleague|supervisor|boss|manager)
  unless see to it ~1 (<title>|<he>)
  unless make a note (for|of it for) <tohim>
  unless (making|taking|writing) ~2 (notes|down)
  unless i call (you|from|about|to)
  unless i check (the|my) (computer|system|screen|list|file)
  unless sort ~1 out [together]
  unless-sentence (one|a|just a) (second|moment|minute) please ~~2 i will (get|find|look|check|ask|fetch)
  unless we will find a (solution|way)
  unless-sentence (not|beyond|outside|limited) ~~10 i will find (out|somebody|someone|the right|a colleague)
  unless make sure (<he>|<title> <word>) ~3
  unless (speak|talk|speaking) (to|with) (my|the|our) [duty|shift|site] <boss>
  unless (note|message|word) ~3 (desk|him|her|them)
  unless will ~2 (send|put|order|report) (you to|your name|you the owners)
  + (someone|somebody|a <worker>|the <worker>|our <worker>|one of our <word>) will be (up|down|round|over|along|there|out|in|across) [to you|with you|there] (in|within|by|at|before|shortly|soon|now|this|with) ~4

# A definite hour or day for an answer or an action, not for a house fact.
# A superior who is told today has not yet promised an answer.
act give_deadline
  use both_give_deadline
  + (i|we) (will|shall|promise to|am going to|are going to) ~10 <due>
  unless will be helping
  unless-act overpromise threat vague_delay hold_reason_time propose_time_place state_due ask_pay_intent pushy closing_time_brush_off promise_wait defer_personal next_contact brief_colleague leave_message_request say_absent signal_visitor change_terms sarcasm slang voicemail_text boast read_back escalate apologise_disturb
  + (someone|somebody|a <worker>|the <worker>|our <worker>|one of our <word>) will be (up|down|round|over|along|there|out|across) [to you|with you|there] (in|within|by|at|before) [about|the next|half|a] (<num>|an|a|noon|lunch) ~3

act give_deadline
  use both_give_deadline
  + (asked|told|instructed) (the|a|our) <worker> to ~6 (this afternoon|this morning|today|tomorrow|tonight|by ~2) ~1
  + (give|allow|grant) me (a quarter of|half|an|a|<num>) ~2 (hour|hours|minutes|day|days) and i will ~4
  + (count on|expect|reckon with) (a|an|our|my) (reply|answer|call|letter|result|visit) <due>
  + (message|note|letter|reply|answer|call) before (her|his|their|the) (lunch|meeting|break|weekend|shift|holiday) ~2
  + (card|account) by (<weekday>|<clock>|tomorrow|the <num>) ~1
  + (mrs|mr|ms|miss) <word> is in on <weekday> and i will ~6
  + (back|refunded|credited|paid|transferred) (on|to|into|onto) your (card|account) ~1 <due>
  unless (directly|direct) on <digits>
  + (be|get) in touch ~3 <due>
  + (expect|you can expect|count on|look) [to] (hear|hearing|a call|an answer|word|news) ~3 (<due>|<weekday> ~1|no later) ~2
  unless (ask|have|get) <him> to ~1 <ring> you
  + (decision|answer|result) <due>
  + by <weekday> <num> [o'clock] ~1 you will ~4
  + <due> ~2 you will (know|have|hear|get|be told) ~4
  + (the|our|a|my) (<worker>|cleaners|painters|builders|engineers|plumbers|electricians|gardeners|guards|men|workers|crew) (will|are going to|is going to) ~4 <due>
  + give me (an|a|half an|<num>) (hour|minutes|moment to|day|hours) and (i|we|you) will
  + <mayi> (i|we) ~6 (back|you) ~4 (by|before|at|within|in) [about|around] (<num> [minutes|hours|o'clock|days]|an hour|half an hour|noon|lunch)
  + <ring> you back (at|by|before|within|in) [about|around] (<num>|an hour|half an hour|noon)
  + if (i|we) (called|rang|phoned) back (after|at|before|by) (lunch|noon|<num>)
  + (i|we) (will|shall|promise to|am going to|are going to) ~4 (answer|reply|let you know|tell you|call you|call|ring|phone|get back|update|inform you|write to you|report back|be in touch|contact you|have (an|the) answer|revert) ~6 <due>
  + you (will|shall|should) ~1 (have|hear|get|be told|know|receive|be informed|be notified|be called) ~8 <due>
  + (someone|somebody|he|she|they|a <worker>|our <worker>|the <worker>|my colleague|the <boss>) (will|shall) ~2 (call|ring|phone|contact|let|tell|answer|reply|get|be in touch|write|email|report|look|confirm|inform|update) ~5 <due>
  + (ring|call|phone|email|tell|update|answer|contact|let) you ~5 <due>
  + (by|before) <clock> at the latest
  + by close of business
  + <it> will not be later than
  + at the latest
  + (expect|look out for) (us|me|him|her|them|the <worker>|a <worker>|our <worker>) ~2 (<due>|between <num> and <num>)
  + (let|allow) me ~1 <ring> you ~1 <due>
  + before ~4 (over|out|up) you (will|shall) (have|hear|know|get) ~4
  + i will try you ~2 <due>
  + will reach (you|him|her|them) <due>
  + (guard|team|plumber|engineer|electrician|cleaner|gardener|caretaker|locksmith|colleague|manager|supervisor) will ~8 <due>
  + (answer|reply|result|decision|news|report|form|letter|email|invoice|copy|part|money|refund|key) will ~5 <due>
  + (<he>|a <worker>|the <worker>|our <worker>|someone|somebody|my colleague|the <boss>) will ~2 (be (with you|there|round|over)|come|arrive|visit|look|see|drop by) ~3 <due>
  + get back to you ~4 (<due>|this <word>)
  + (my|our) (call|answer|reply|email) ~3 (<due>|before the day is out|by tonight)
  + before the (day|week|hour) is out
  + (reply|answer|inform|tell|call|contact) [to] you <due>
  + (in|within) a quarter of an hour
  + <ring> [you] back (in|at|within) (<num>|an hour|half)
  + if i (called|rang|phoned) ~2 <due>
  + (call|ring|get) back ~1 <due>
  + (promised|promise) ~3 (answer|news|reply|call) ~1 <due>
  + <due> (i|we) (will|shall) ~1 (have|let|tell|call|ring|update|know|answer|send|contact)
  + <due> you (will|shall) ~1 (have|hear|get|know|be)
  unless (help you|on which number|what number|which number)
  unless shall i <ring> you this
  unless-act overpromise threat vague_delay hold_reason_time propose_time_place state_due ask_pay_intent pushy closing_time_brush_off promise_wait defer_personal next_contact brief_colleague leave_message_request say_absent signal_visitor change_terms sarcasm slang voicemail_text boast read_back apologise_disturb
  + (expect|look for|look out for|receive|have|get) (a|an|our|my|the) (email|call|answer|reply|letter|message|text|visit|update) ~3 <due>
  + (rang|called|ring|call|phone|phoned) you [back|again] [later] <due>
  + (give|giving) you (a|another) (call|ring|bell|buzz) ~2 <due>
  + (expect|await) (my|our) ~2 (call|answer|reply|email) ~2 <due>
  + your (message|request|report|note|letter|form) will ~5 <due>
  + (i|we) (answer|call|ring|reply|inform|tell|contact|send) you ~3 <due>
  + (give|allow) (me|us) (until|till|half|an hour|<num>) ~5 and ~8

act escalate
  unless head (gardener|porter|chef|cleaner|receptionist|technician|guard|caretaker|housekeeper|electrician|plumber|gardner)
  + (tell|inform|let|see) (the|my|our) boss ~4
  unless one of these days
  + (asked|ask|asking|get|getting) (my|the|our) <boss> to join ~4
  + (bring|take|raise) <it> up with (the|my|our) (manager|<boss>|board|director|head) ~4
  + (put|placed|laid) <it> (in front of|before) (the|my|our) (head|manager|director|boss|board|supervisor|chief|<boss>) ~6
  + (passing|taking|bringing|sending|putting|handing) <it> ~1 [up] to [my|the|our] (head|manager|supervisor|boss|director|management|superior|chief|deputy) ~4
  + (my|the|our) [duty|shift|estate|site|general] (<boss>) (will|is going to|can) ~1 (phone|telephone|get back|be in touch|come|deal|handle|take over|look) ~4
  + (my|the|our) [duty|shift|estate|site] (<boss>) ~1 (has been|have been|is|was|knows|is being|has just been) ~1 (informed|told|alerted|notified|aware|called|involved|about it|coming|driving|on the way) ~4
  + (<boss>|director) ~2 (wants|would like|has agreed|has offered|is going) to (speak|talk|call|ring|see) ~1 [to|with] you ~3
  + (taken|took|take|brought|put|raised) (it|this|that|the matter) ~1 [up] (with|to|before) [my|the|our] <word> (<boss>) ~4
  + (pass|put|send|take|refer|forward|report) ~4 to [my|the|our] (finance|accounts|sales|estate|building|property|operations|service|regional|senior|deputy|assistant|office) (<boss>) ~2
  + (send|put|submit|take|pass|forward|make) (a|the|your|this|it|that) ~2 (to|with|before) [my|the|our] <word> (<boss>) ~2
  + (hand|handing|give|giving|take|taking) <it> ~1 to [our|my|the] [duty|shift] <boss>
  + ask (my|the|our) [duty|shift] <boss>
  + (like to|want to|would rather|need to|have to|must|ought to|let me) [just|quickly] (ask|check|consult|confirm|clear|verify|raise|discuss) ~2 [with] (my|the|our) [duty|shift|site|area] <boss> ~1 (first|before)
  + take (this|it|that|the matter) up with (our|my|the) ~1 (<boss>)
  + (report|reporting|reported|refer|referring|referred|take|taking|bring|bringing|raise|raising|pass|put|putting|forward|forwarding|submit|submitting|escalate|escalating) ~6 (to|with|before|up to) [my|the|our|your] [duty|shift|site|area|general] (<boss>)
  + (ask|get|have|fetch|bring|call|alert|inform|tell|notify|alerting|informing|telling) [my|the|our|a] [duty|shift|site|area|general|building|property] (<boss>) ~1 (to|call|speak|ring|for you|in|at once|now|about|of|right|straight|immediately)
  + (alerting|alert|notifying|notify|informing|inform) [my|the|our] [duty|shift|site] <boss>
  + (let me|i will|may i) ~1 (get|fetch|bring in|call in|ask|consult) [my|the|our] [duty|shift] <boss>
  + (to|with) (my superiors|the management|my superior|higher up)
  + (escalate|escalating|escalated) (this|it|that|your|the)
  + (<boss>|someone senior) (will|can) (call|ring|speak|contact|see) [to|with] you
  + (speak|talk|speaking|talking|discuss <it>) (to|with) (my|the|our) [duty|shift|site|general|area] (<boss>) ~4
  + (passed|reported|forwarded|taken|referred|brought|put|raised|handed|submitted) ~5 (to|with|before) [my|the|our] [duty|shift|site|area|general] <boss>
  + (bring|bringing|take|taking) ~4 (to the attention of|to the notice of) ~3 <boss>
  + to (my|the|our) <boss>'s (attention|notice|desk)
  + to (my|the|our) manager is (attention|notice|desk)
  + (get|have|ask) (my|the|our) [duty|shift|site] <boss> (to|call|ring|speak|contact|look|on the) ~4
  + (report|forward|send|submit|pass|hand) [it|this|that|everything] [on] (to|up to) (my|our|the) ~1 (<boss>|superiors|leadership|headquarters|head office)
  + (i will|let me|may i|i am going to) ~1 (bring|call|get|fetch) ~1 (the person in charge|someone senior|a senior colleague|a manager)
  + (my|the|our) [duty|shift] <boss> (will|shall|is going to) ~1 (be told|be informed|hear|know|deal|take|look|handle|be|get) ~4
  + (have|get|ask) (the|my|our|a) ~1 <boss> ~1 (ring|call|phone|contact|speak to|get in touch) ~3
  + (shall|may|can|could|should) i ~1 (have|ask|get) (the|my|our) ~1 (<boss>|duty manager) ~1 (ring|call|phone|to)
  + (bring|take|get|involve|consult|include) (my|the|our) ~1 (team leader|<boss>) ~1 (in|on|into|about|over) ~3
  unless (speak|talk) to the <boss> (yourself|if|about your)
  unless (could|can|may) i (speak|talk) (to|with)
  unless (put|connect|transfer) me
  unless-act dare shout_colleague leak_private nickname sarcasm threat

# A no with regret or reason, and with a way out in the same sentence or the next.
act decline_politely
  use two_decline_politely2 g_decline
  + (regrettably|unfortunately|sadly) , ~~2 (though|but) i (could|can|will) ~5
  + not possible , (regrettably|unfortunately|i am afraid|sadly|sorry) ~~8
  + (i am sorry to say|sadly|alas|unfortunately) ~8 (taken|booked|full|gone|sold|closed) ~~3 but ~6
  unless not allowed to (approve|decide|sign|grant|authorise|agree|settle)
  unless-act-turn wrong_number_help
  + (can not|could not|may not) say (whether|if) ~8 but ~6
  + (can not|may not|could not) (say|promise|tell you) (whether|if|that) ~8 (granted|approved|accepted|allowed|given|refunded) ~~4 but ~4
  + (would do it|would if i could|if it were up to me|if i could i would|do it if i could|wish it were possible) ~~8
  + (not able to|unable to|can not) ~6 afraid ~~2 what (i|we) can do
  + (is not|not) something (i|we) can (promise|do|decide|offer|change) ~~2 (but|though|however)
  + what (i|we) can do is ~4
  + (afraid|sorry|regret|unfortunately|unluckily|much as i would) ~~16 (can not|not|unable|no|could not|may not) ~~24 (but|though|however|instead|could|shall i|may i|i can|i will|how about|would you)
  unless-sentence (is|are) not (open|visible|accessible|shown) to (me|us)
  + (i|we) (can not|can not yet|may not|am not able to|am not allowed to|are not allowed to|am unable to|could not|are unable to) ~~12 (but|though|however|although) ~~8 (i|we|you|there|it)
  + (rules|regulations|contract|policy|terms|law|guidelines) (do not|does not|will not) (allow|permit|let) ~~6 (could|but|shall|may|how about|would|can)
  + (that is|this is|it is) (difficult|not easy|tricky|hard) ~~3 how about
  + (not (for now|at present|at the moment|yet)) but ~~2 (i|we) (will|can|could)
  + (afraid|sorry) ~2 not but ~2
  + (how about|what about) ~6 instead
  + (unfortunately|afraid|sorry|regret) ~~4 not (possible|available|allowed|permitted|free) ~6
  + (i|we) (can not|can not yet) (promise|guarantee) ~6 (but|though|however)
  + (wish i could|wish we could|would love to|would like to help|would if i could|would gladly) ~~6 but ~~6 (not|no|never|against|only)
  + (regrettably|unfortunately|sadly|i regret) ~~8 (can not|not|no|unable) ~~8 (though|but|however|instead|although|only)
  + (i am|we are) (not able|not allowed|unable|not in a position|not permitted) to ~~10 (but|though|however|although) ~~5
  unless (sorry|apologies|apologise) ~2 (keep|keeping|kept|having|leave|leaving) you (waiting|holding|on hold)
  unless (quite catch|catch|hear|follow|understand)
  unless (resident's|private|confidential|personal|details|disclose|give out)
  unless-act protect_info overpromise argue sarcasm refuse_bluntly ask_repeat blame_customer
  beats-turn inform
  beats admit_limit apologise

act decline_politely
  use two_decline_politely2 two_decline_politely g_decline
  unless-act-turn wrong_number_help
  + (much as|as much as|gladly as) (i|we) would ~2 (like|love) ~~8 (can not|not)
  + (i am|we are) afraid ~2 (can not|not|no|that|i have to|unable) ~8
  unless <word>'s not (at|in) (his|her|their)
  + (sorry|unfortunately|regret) ~~3 (we|i|the <word>) (can not|may not|are unable|am unable|is not allowed|are not allowed|am not allowed) ~8
  + (rules|regulations|policy|law) (do not|does not) (allow|permit) ~4
  + (will not be|is not|would not be|are not|was not) ~1 (possible|available|allowed|permitted|feasible|doable) ~~5 (afraid|sorry|unfortunately|regret|regrettably)
  + (sorry|afraid|unfortunately|regret|regrettably) ~~6 (is not|are not|will not be|not) ~2 (possible|available|allowed|permitted|feasible)
  needs-turn (but|though|however|instead|would (next|the|<weekday>|tomorrow)|would another|could i|could we|can we|shall we|shall i|may i|i can|i could|we can|we could|i will|how about|would you like|let me)
  unless (private|confidential|personal|disclose|give out|come to the phone)
  unless not ~3 (my field|my area|our area|trained|an expert|the right person|qualified|familiar|a specialist|in charge|responsible|authorised|the one who|sure|certain|know)
  unless-act protect_info argue sarcasm refuse_bluntly ask_repeat
  beats inform admit_limit apologise

@set keep = give out|give you|disclose|share|reveal|discuss|pass out|hand out|tell you|tell anyone|talk about|say|release|comment on|confirm
@set private = number|numbers|mobile|mobiles|address|addresses|details|data|information|resident|residents|owner|owners|tenant|tenants|buyer|buyers|neighbour|neighbours|another|other|price|private|personal|customer|customers|who|where
act protect_info
  + neither confirm nor deny ~6
  + (is not|are not) (something|anything|information|details) (i|we) (may|can|am allowed to|are allowed to|could) (give|share|tell|pass|disclose|discuss|read|reveal|say) ~3
  + (footage|recordings|files|records|documents|names|details|addresses|data|keys) (can|may) only (go|be given|be shown|be released|be passed) to ~4
  + (something|nothing) (i|we) (must not|may not|can not) (discuss|disclose|share|talk about|reveal|mention) ~3
  + (must not|may not|am not free to|not allowed to) (discuss|talk about|share|disclose|mention|reveal) ~4
  + (not|never) ~1 (allowed|permitted|free|able) to (talk|speak) about ~4
  unless whether ~8 (granted|approved|accepted|allowed|refunded|repaired)
  + not (permitted|allowed|able|free|at liberty) to (share|disclose|pass on|reveal|discuss|say|give (out|you|away|his|her|their|anyone|that|private|personal|any)|tell (you|anyone)|hand out) ~8
  + (can not|may not|could not|am not allowed to|are not allowed to|not able to|not at liberty to|unable to|do not|never) ~2 (<keep>|give a) ~8 <private>
  + (is|are|remains|stay|stays|must stay) [strictly|kept|all] (private|confidential) ~~8 (understand|but|i can|i will|sorry|pass|message|ask|leave)
  + (sorry|afraid) ~~8 (details|data|numbers|information|mobiles|files) ~4 (private|confidential|protected)
  + (we|i) keep ~5 (private|confidential|to ourselves)
  + (residents|owners|tenants|resident's|owner's|neighbours|staff|buyers) ~4 (details|data|numbers|addresses|mobiles|records) ~3 (private|confidential|protected)
  + (afraid|sorry|regret) ~~8 (confidential|private) ~~4 (but|i can|i will|i could|may i)
  + (please understand) ~4 (confidential|private)
  + (confidential|private) ~~3 please understand
  + leave your name and (i will|we will) ~2 (tell|pass|inform|ask)
  + (i can|i could|i will) ask (<him>|the owner|the resident) to (contact|get in touch|call|ring) [you]
  + <private> ~6 i may not (say|tell|give)
  + i may not say
  + (for|because of|due to|given|reasons of) [<word>] (privacy|confidentiality|data protection|security) [reasons|rules] ~~8 (not|never|unable)
  + (can not|may not|could not|not allowed to|unable to|never|do not) ~2 (tell|give|share|pass|provide|show|reveal|disclose|read|send|discuss|talk about|hand) ~4 (customer|customers|resident|residents|owner|owners|tenant|tenants|neighbour|neighbours|buyer|buyers|client|clients|private|personal|staff|other people|other owners|another|third) ~4
  + (never|not|do not) ~1 (give|hand|pass) out ~5
  + (owners|residents|customers|clients|tenants|neighbours|our customers) ~3 (details|data|information|numbers|addresses|names|privacy) ~4 (confidential|private|protected|safe)
  + (rather not|not going to|must not|can not|may not|am not able to|not free to|not at liberty to|unable to) ~2 (say|tell|discuss|comment|reveal|disclose|confirm) ~2 (who|where|what|which|whether|how much|if) ~5
  + not at liberty to ~5
  + (not|never) ~2 (give|tell|share|disclose|pass) ~2 (his|her|their|someone's|anyone's) (address|number|details|mobile|name|phone|email) ~3
  + (data|details|information|names|numbers|records|addresses) ~2 (i|we) (may not|can not|must not|am not allowed to|are not allowed to) ~2
  + (may not|must not|not allowed to|can not) ~1 (share|disclose|reveal|pass on|give out) ~4
  + (is|are) (private|confidential) ~~4 but ~6
  unless (to call you (soon|back))
  unless (tell|share|give) me
  unless-act leak_private leak_secret sarcasm

act reassure_action
  + (i am|we are) [now|already|just|currently|also] (checking|looking into|looking at|asking|verifying|calling) (the|it|this|that|your|our|with|my|someone|for|what|whether|if|a) ~4
  unless-act-turn hold_reason_time
  unless-act state_purpose sarcasm overpromise chat_joke threat busy_brush_off

# Regret and a no in one sentence, the way out anywhere in the answer.
act decline_politely
  use two_decline_politely g_decline
  when mid after_hold
  + (afraid|sorry|unfortunately|regret|regrettably|sadly) ~~6 (there is no|there are no|it is too|is full|are full|fully booked|is taken|all taken|impossible|too late|against|out of the question|only for|reserved for|not included|not part)
  needs-turn (but|though|however|instead|would (next|the|<weekday>|tomorrow)|would another|could i|could we|can we|shall we|shall i|may i|i can|i could|we can|we could|i will|how about|would you like|let me|what about|what i can)
  unless-act protect_info argue sarcasm refuse_bluntly ask_repeat wrong_number_help
  beats inform admit_limit apologise

act escalate
  + (taking|bringing|putting|passing|referring|giving|sending) (it|this|that|your ~2|the ~2) [straight|right|up|on] (to|before) (the|my|our) ~1 <boss> ~4

act decline_politely
  use g_decline
  + (can not|do not|could not|is full|are full|is not possible) ~4 , [but|i am|we are|sorry|afraid] [i am] [sorry] ~2 (would|how about|what about|could|will) ~6 (instead|do instead|be any good|work for you) ?
  + (i am|we are|im) (afraid|sorry) [,] but (i|we|what i) (can|could|will|would) (ask|offer|check|try|put|see|apply|send|give|suggest|do|book|let you) ~4
  needs-sentence not | no | full | closed | taken | gone | only | sold | booked | never | nobody | none | without
  unless-turn (private|confidential|data|personal|my field|my area|my department|not in|out|away|meeting|on leave)


act reassure_action
  + (the|our) (<worker>|office|manager|supervisor) (has|have) [just|already|now] been (told|informed|alerted|notified|called|asked|sent) ~4
  + i have [just|now|already] (put|entered|added) (the|your|this|it) ~2 (in|into|on|to) (the|our) (system|list|log|book|schedule|queue|file) ~3

