# Promises: what is done now, by when, by whom, and what can not be done.

@set do = deal with|look into|look at|look for|check|call|ring|phone|contact|report|follow up|follow this up|follow it up|follow|chase|chase up|email|send|log|raise|put in|add|arrange|book|file|enter|register|forward|have|get|find out|find|see to|see whether|see if|see what|speak to|speak with|talk to|ask|alert|notify|open|start|mail|order|make sure|make a note|prepare|print|remind|take care of|take this up|take it up|note|inform|move|reserve|schedule|go and|investigate|handle|consult|organise|fix up|pass|mark|flag|sort|put|go ahead|verify|confirm with|write to|measure|keep an eye|monitor|update|work on|help you check|review
act reassure_action
  + (i|we) will [just|now|also|personally|gladly|first|certainly|then|immediately] <not be|wait|tell|let|call|ring|phone|put|pass|give|hold|miss|never|not|see|meet|show|keep|go|repeat|read|say|speak|talk|text|transfer|connect|get|hand|leave|hang|explain|need|have|try|find|take|make|do|come|bring|fetch|change|correct|stay|look|cut|shut|post|waive|drop|cross|sell|regret|sue|evict|clamp|blacklist|lock|simply|be|help|turn|switch|confirm|follow|write|sort> <word> (the|it|that|this|your|a|an|our|someone|somebody|into) ~1
  + i will make (a note|sure|an appointment|a report|enquiries|inquiries) ~3
  + (i|we) will (help|sort|fix) (you|this|it|that) (with|out) ~3
  + (i am|we are) (now|already|just|also) ~1 (getting|typing|entering|booking|calling|asking|filing|printing)
  + (i am|we are) (writing|filing|raising|opening|booking|placing) (a|an|the|your) ~1 (work order|ticket|report|request|order|job|note|complaint)
  + (i will|we will) (text|write to|message) you ~4
  + (i will|we will) (get|have) (the|a|an|our) ~3 (in|on it|round|out|over|there|sent|done|checked|seen to|cleaned|looked at)
  + i will do (it|that|this) (now|right away|straight away|at once|immediately|today)
  + i have (passed|forwarded|sent|reported|noted|raised) (it|this|that|your) (on|to|with) ~4
  + (i|we) (will|shall|am going to|are going to) [just|now|also|personally|gladly|first|have a look at|certainly|quickly|then|go ahead and|immediately|be happy to|be glad to|get someone to|make sure to|try to|straight away] <do> <not you|back|again|<him>|tonight>
  + (i|we) (will|shall) get you (an answer|the answer|a reply|it|the <word>)
  + (i|we) (will|shall) [just|also] remind you
  + and (report|log|call|ring|send|check|ask|find|chase|book|arrange|forward|raise|add) <not you|back|for|him|her|them|again> ~4 (straight away|right away|now|at once|immediately)
  + (i am|we are) (now|already|just|currently) ~1 (dealing|reporting|checking|sending|contacting|looking|logging|chasing|raising|arranging|working|writing)
  + (i am|we are) (dealing|reporting|checking|calling|sending|contacting|logging|chasing|raising|arranging|booking|forwarding|asking|opening|entering) (the|a|an|it|this|that|your|our|with|my|someone|somebody) ~4
  + (i am|we are) (dealing with|reporting|looking into|chasing|arranging|seeing to|sorting|attending to|following up) ~4
  + let me ~1 (check|ask|look|find|see|call|ring|contact|speak|find out|log|report|have)
  + (it is|it has been|your report is|that is|your request is|everything is|it is now|it is all) [now] (logged|reported|registered|booked|recorded|on the system|in the log|in the system|passed on to|with the team)
  + (someone|somebody|a <worker>|our <worker>|the <worker>|a colleague) will ~2 (contact|call|ring|be in touch|come|visit|be with|get in touch|look|see) ~5
  + (someone|somebody|a <worker>|our <worker>|the <worker>) (is|are) (on the way|on his way|on their way|coming|already on)
  + i (have|have now|have just|have already) (logged|reported|told|informed|sent|raised|asked|called|alerted|entered|registered|passed)
  + i help you check
  + (leave it with me|rest assured|you may be sure|you can be sure) ~~10 (i will|i am|it is|we will)
  unless (so|what|how) ~3 let me have
  unless let me have
  unless i am (opening|checking|looking|fetching) ~8 (it will take|two minutes|seconds)
  unless (lift|power|water|plumber|technician|engineer) will be with
  unless i will (call|ring|phone) (when|this|at|after|later|on|in|tomorrow|by|once|as soon)
  unless (will|shall) not ~2 <do>
  unless (will) (have|get) (<him>|one of|to|a good|it ready|the (papers|keys|file|documents)|all|colour|news|lunch|the colour)
  unless (will|shall) (find|follow) you
  unless (will|shall|let me|me) ~1 (put|pass|let|find) (you|<him>|it down) ~2
  unless (will|let me|shall|me) ~1 (put|get|bring|fetch) ~3 (through|to the phone|deposit)
  unless (will) ~2 ask <him>
  unless let me ~3 (you|number|digit|notes|repeat|read|back|this) ~2 (with you|is wrong|clear|you|back)
  unless (as soon as|the minute|when|once|if) (i|we) ~3 <do>
  unless (if|unless) ~4 i will
  unless (note|message|word) ~3 (desk|him|her|them)
  unless will ~3 (raise|order) (all|the) (fees|prices|rent)
  unless will ~2 (send|put|order|report) (you to|your name|you the owners)
  unless (i will) ~3 (owners list)
  unless i will (go|take|have) ~3 (lunch|break|home|slowly|more)
  unless (let us|let me) (see which|guess|tell you|help you find|find you|know)
  unless-act escalate overpromise vague_delay threat promise_pass_on announce_transfer chat_joke sarcasm leak_private leak_secret change_terms closing_time_brush_off offer_message promise_wait badmouth_caller busy_brush_off refuse_bluntly bluff excuse pushy nickname signal_visitor mumble next_contact slander_rival rush read_back visitor_excuse blame_others dare voicemail_text wrong_number_help

# A definite hour or day for an answer or an action, not for a house fact.
act give_deadline
  + give me (an|a|half an|<num>) (hour|minutes|moment to|day|hours) and (i|we) will
  + (may|can|could|shall) (i|we) ~6 (back|you) ~4 (by|before|at|within|in) [about|around] (<num> [minutes|hours|o'clock|days]|an hour|half an hour|noon|lunch)
  + (ring|call|phone) you back (at|by|before|within|in) [about|around] (<num>|an hour|half an hour|noon)
  + if (i|we) (called|rang|phoned) back (after|at|before|by) (lunch|noon|<num>)
  + (i|we) (will|shall|promise to|am going to|are going to) ~10 <due>
  + you (will|shall|should) ~1 (have|hear|get|be told|know|receive|be informed|be notified|be called) ~8 <due>
  + (someone|somebody|he|she|they|a <worker>|our <worker>|the <worker>|my colleague|the <boss>) (will|shall) ~2 (call|ring|phone|contact|let|tell|answer|reply|get|be in touch|write|email|report|look|confirm|inform|update) ~5 <due>
  + (ring|call|phone|email|tell|update|answer|contact|let) you ~5 <due>
  + (by|before) <clock> at the latest
  + by close of business
  + (it|that|this) will not be later than
  + at the latest
  + (in|within) a quarter of an hour
  + (ring|call|phone) [you] back (in|at|within) (<num>|an hour|half)
  + if i (called|rang|phoned) ~2 <due>
  + (call|ring|get) back ~1 <due>
  + (promised|promise) ~3 (answer|news|reply|call) ~1 <due>
  + <due> (i|we) (will|shall) ~1 (have|let|tell|call|ring|update|know|answer|send|contact)
  + <due> you (will|shall) ~1 (have|hear|get|know|be)
  unless (will be|be|is|are) ~1 (back|open|closed|there|off|waiting|here|available|ready|on leave|away) ~3 <due>
  unless (be there|meet you|see you|wait|expect you|find me) ~6
  unless (hold|until|unless) ~2 (the fee|it rains)
  unless (pay|paid|settle|decide|yours) ~5 <due>
  unless (keep|kept|stay|reserve|remain|valid|open) ~5 (until|till)
  unless (could|would|will|can) you <not be> ~8 <due>
  unless (hold|wait|on the line|bear with) ~6 (minute|second|seconds|minutes)
  unless (in|for|at|on) (a|one|two) (moment|second)
  unless (help you|on which number|what number|which number)
  unless shall i (ring|call|phone) you this
  unless (in a few|in due course|some time)
  unless-act overpromise threat vague_delay hold_reason_time propose_time_place state_due ask_pay_intent pushy closing_time_brush_off promise_wait defer_personal next_contact brief_colleague leave_message_request say_absent signal_visitor change_terms sarcasm slang voicemail_text boast read_back

act escalate
  + (hand|handing|give|giving|take|taking) (this|it|that) ~1 to [our|my|the] [duty|shift] <boss>
  + ask (my|the|our) [duty|shift] <boss>
  + take (this|it|that|the matter) up with (our|my|the) ~1 (<boss>)
  + (report|reporting|reported|refer|referring|referred|take|taking|bring|bringing|raise|raising|pass|put|putting|forward|forwarding|submit|submitting|escalate|escalating) ~6 (to|with|before|up to) [my|the|our|your] [duty|shift|site|area|general] (<boss>)
  + (ask|get|have|fetch|bring|call|alert|inform|tell|notify|alerting|informing|telling) [my|the|our|a] [duty|shift|site|area|general|building|property] (<boss>) ~1 (to|call|speak|ring|for you|in|at once|now|about|of|right|straight|immediately)
  + (alerting|alert|notifying|notify|informing|inform) [my|the|our] [duty|shift|site] <boss>
  + (let me|i will|may i) ~1 (get|fetch|bring in|call in|ask|consult) [my|the|our] [duty|shift] <boss>
  + (to|with) (my superiors|the management|my superior|higher up)
  + (escalate|escalating|escalated) (this|it|that|your|the)
  + (<boss>|someone senior) (will|can) (call|ring|speak|contact|see) [to|with] you
  unless (you|yourself) (can|could|should|may|have to|need to|must|better) ~4 <boss>
  unless (<boss>) will not
  unless (put|connect|transfer) me
  unless (ask|see|talk to|go to) the <boss> (yourself|if you)
  unless (would|do) you (like|want)
  unless (number|mobile) of
  unless someone for the
  unless (is|are) [the|my] <boss>
  unless-act dare shout_colleague leak_private nickname sarcasm threat

# A no with regret or reason, and with a way out in the same sentence or the next.
act decline_politely
  + (not able to|unable to|can not) ~6 afraid ~~2 what (i|we) can do
  + (is not|not) something (i|we) can (promise|do|decide|offer|change) ~~2 (but|though|however)
  + what (i|we) can do is ~4
  + (afraid|sorry|regret|unfortunately|unluckily|much as i would) ~~16 (can not|not|unable|no|could not|may not) ~~24 (but|though|however|instead|could|shall i|may i|i can|i will|how about|would you)
  + (i|we) (can not|can not yet|may not|am not able to|am not allowed to|are not allowed to|am unable to|could not|are unable to) ~~12 (but|though|however|although) ~~8 (i|we|you|there|it)
  + (rules|regulations|contract|policy|terms|law|guidelines) (do not|does not|will not) (allow|permit|let) ~~6 (could|but|shall|may|how about|would|can)
  + (that is|this is|it is) (difficult|not easy|tricky|hard) ~~3 how about
  + (not (for now|at present|at the moment|yet)) but ~~2 (i|we) (will|can|could)
  + (afraid|sorry) ~2 not but ~2
  + (how about|what about) ~6 instead
  + (unfortunately|afraid|sorry|regret) ~~4 not (possible|available|allowed|permitted|free) ~6
  + (i|we) (can not|can not yet) (promise|guarantee) ~6 (but|though|however)
  unless but do not (worry|be)
  unless (quite catch|catch|hear|follow|understand)
  unless (resident's|private|confidential|personal|details|disclose|give out)
  unless (sorry|afraid) (he|she|they|mr|ms|mrs|the <boss>) ~2 (is|are|has|can not)
  unless-act protect_info overpromise argue sarcasm refuse_bluntly ask_repeat blame_customer
  beats-turn inform
  beats admit_limit apologise

act decline_politely
  + (much as|as much as|gladly as) (i|we) would ~2 (like|love) ~~8 (can not|not)
  + (i am|we are) afraid ~2 (can not|not|no|that|i have to|unable) ~8
  + (sorry|unfortunately|regret) ~~3 (we|i|the <word>) (can not|may not|are unable|am unable|is not allowed|are not allowed|am not allowed) ~8
  + (rules|regulations|policy|law) (do not|does not) (allow|permit) ~4
  needs-turn (but|though|however|instead|would (next|the|<weekday>|tomorrow)|would another|could i|could we|can we|shall we|shall i|may i|i can|i could|we can|we could|i will|how about|would you like|let me)
  unless (quite catch|catch|hear|follow|understand|remember)
  unless (private|confidential|personal|disclose|give out|come to the phone)
  unless (he|she|they|mr|ms|mrs|the <boss>) ~2 (is|are|has|can not)
  unless-act protect_info argue sarcasm refuse_bluntly ask_repeat
  beats inform admit_limit apologise

@set keep = give out|give you|disclose|share|reveal|discuss|pass out|hand out|tell you|tell anyone|talk about|say|release|comment on|confirm
@set private = number|numbers|mobile|mobiles|address|addresses|details|data|information|resident|residents|owner|owners|tenant|tenants|buyer|buyers|neighbour|neighbours|another|other|price|private|personal|customer|customers|who|where
act protect_info
  + not (permitted|allowed|able|free|at liberty) to (share|give|disclose|pass|tell|reveal|discuss|hand|say) ~8
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
  unless (to call you (soon|back))
  unless (that is) confidential [.|!] $
  unless i do not (know|tell)
  unless-act leak_private leak_secret sarcasm
