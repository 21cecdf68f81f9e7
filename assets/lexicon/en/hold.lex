# Holding the line, coming back to it, calling back, and where to reach the caller.

act ask_to_hold
  + (please|do|could you|can you) stay (with me|on|there)
  + so kind as to (wait|hold) ~2
  + (hold|wait|bear with me) for (a|one|half a|about|<num>) ~2 (second|seconds|minute|moment|minutes) while ~4
  + (one|just a|just one|a|half a) (moment|second|minute|sec) [more|longer] (please|if you|sir|madam|<title>|while)
  + (please|kindly|could you|would you|can you|do you mind|would you mind|do you want to|may i ask you to|might i ask you to|might i trouble you to|if you could|if i ask you to|can i ask you to|could i ask you to) ~3 (hold|holding|hold on|stay on the line|staying on the line|bear with|wait|waiting|hang on|remain on the line|not hang up)
  + (please|kindly) do not (hang up|ring off|put the phone down|go away)
  + bear with (me|us)
  + (can|could|would|will) you [please] (wait|hold) ~3
  + hang on [a|one|just a] (sec|second|moment|minute|tick)
  + stay on the line
  + hold the line
  + / [just] (one|a) (moment|second|minute|sec) /
  + (may|can|could|shall) i (put|place) you on hold
  + (may|can|could) i (ask|trouble) you to (wait|hold)
  unless-act demand_repeat rush signal_visitor busy_brush_off resume_after_hold
  unless (told|asked|asks|told you|made|make|had|not to|or) ~1 (to wait|to hold|wait|hold)
  unless (like|prefer) to (hold|wait)
  unless (thank|thanks|sorry|apologies) ~3 (waiting|holding|hold)
  unless (take|at|in) (one|a|half a) (moment|second|minute) /
  unless (wait your turn|wait and see|wait until (next|the))
  unless please (wait|hold) (at|in|outside|by the)
  unless (wait|waiting|hold) ~1 (notice|tomorrow|monday)

# Putting on hold is a request only where leave is asked for it.
act ask_to_hold
  + (put|place|pop|keep|leave|putting|placing|keeping) you on ~2 hold
  + (are you|would you be) [quite] (happy|okay|all right|able|content|willing|free) to (hold|wait|stay on|hang on|remain on)
  + (okay|all right|alright|fine|possible) [with you] (for you to|to|if you) (hold|wait|stay on|hang on) ~4
  unless (not|never|without|sorry|apologies|apologise) ~3 (put|place|putting|placing|keep|keeping|leave)
  needs-act ask_consent

# A reason and a time: both halves within one answer.
@set fetch = restart|restarting|reset|resetting|reboot|rebooting|look up|look for|look it up|look into|look at|check|checking|find|fetch|fetching|get|ask|asking|open|opening|pull up|pulling up|bring up|search|searching|go and look|see|loading|verify|consult|confirm|compare|print|go through|take a look|call up|dig out|speak to|find out|looking|finding|need to|calculate|read through
@set holdtime = (<num>|half a|a|one|a couple of|a few|another) [more|or two|or so] [full] (second|seconds|sec|secs|minute|minutes|min|mins|moments) | quick | quickly | very quick | (under|within|less than|no longer than|no more than) ~2 (minute|minutes|seconds) | (right|straight) back | half a minute | a minute or two
act hold_reason_time
  + <fetch> ~~6 (a|one) minute at most
  + <holdtime> while (the|it|my|your) ~2 (page|system|file|computer|loads|opens|list|record|screen)
  + (i|we|me) [will|would|need to|have to|must|am just|am|just|shall|only need to|can|go and|are] ~2 <fetch> ~~20 <holdtime>
  + (system|page|file|record|records|computer|screen|list) (is|needs) ~3 (loading|opening|starting|slow|up|restarting) ~~8 <holdtime>
  + <holdtime> ~~8 (while|so|and|as) (i|we) [will|can|just|am|are] ~2 <fetch>
  + (hold|wait|stay|bear) ~~8 <holdtime> ~~6 (i am|i will|let me|while i|we are|i need to|to|so i can) ~1 <fetch>
  + (finding|checking|looking|fetching|searching) ~~8 <holdtime>
  unless-sentence (call|ring|phone) you
  unless-sentence (call|ring|phone) [you] back
  unless (have|got) a (minute|moment) ?
  unless-act visitor_excuse signal_visitor ask_convenient

act hold_reason_time
  when mid
  + (that|it|this) (should|will|would|will only|should only) [not] take ~6 (minute|minutes|second|seconds|moment)
  + (under|within|less than|about|around|roughly|only) (a|one|half a|<num>) (minute|minutes|second|seconds)
  + <num> (seconds|minutes) only
  needs-turn (i|me|i am) [will|need to|am|just|have to] ~2 <fetch>
  needs-turn (hold|holding|wait|waiting|stay on|bear with|moment)
  unless-turn (call|ring|phone) you
  unless-act visitor_excuse

act ask_consent
  + (would|is|will) (<days>|<weekday>|<clock>|the <word>|another <word>) be (all right|okay|convenient|fine|possible)
  + (shall|may|can|could|might) i [just|quickly|briefly|please] (put|place|keep|pop) you on ~2 hold
  + (put|place|pop) you on ~2 hold ~~12 if (that is|it is|you do not mind|you are happy|you agree|that suits)
  + (put|place|pop) you on ~2 hold ~~12 (is|would) (that|it) [be] (okay|all right|alright|fine|acceptable)
  + (put|place|pop) you on ~2 hold ~~12 (okay|all right|alright) ?
  + (are you|would you be) [quite] (happy|okay|all right|able|content|willing|free) to (hold|wait|stay on|hang on|remain on)
  + (can|may|could) i ask you to (hold|wait|bear) ~3
  + (would|are) you be (happy|all right|okay|fine|willing) (for me|if|with me|to) ~3
  + would you be happy for (me|us)
  + (would|will|is) (that|it|this) be (all right|alright|okay|fine|acceptable|convenient|agreeable|possible)
  + (is|would) (that|it|this) [be] (all right|alright|okay|fine|acceptable|agreeable) (with|by|for|if) [you]
  + (is|would) (that|this) [be] (all right|alright|okay|fine|acceptable) ?
  + (does|would|will) (that|this|it) (suit|work for|be convenient for) you
  + (would|does) (it|that) suit you
  + (do|would) you mind (if|holding|waiting|me|my|staying|hanging)
  + (if you do not mind|if you would not mind|if you agree|if that is all right|if it is all right|if that suits you|with your permission|if you are happy with that) ~~6 (i|we|<boss>|may)
  + (may|can|could|shall) i ~2 (call|ring|phone|get back to) you ~2 (back|again|when|once|as soon as|later|at|on|in|this|thursday|tomorrow|<weekday>)
  + (may|can|could|shall) (i|we) ~2 (put you through|transfer you|pass you|hand you|connect you|put you on hold|place you on hold|take it down|take this down|note it|note this|write it down)
  + (may|can|could|shall) (i|we) ~6 have ~5 (ring|call|phone|contact) you
  + may i take (your|this|that|the) (question|point|matter|request)
  + (shall|may) (i|we) (do|go ahead with|arrange) (that|it|this)
  + are you happy (for|if|with) ~2 (me|us|i|that)
  + (okay|all right|fine) with you if
  unless (how|what|when|where|which) ~2 (would|may|can|shall) ~3 (call|ring|phone) you
  unless (mind (telling|spelling|repeating|saying|speaking|going|slowing|reading))
  unless (may|can) i ~2 (call|phone) you (by|mr|mrs|ms)
  unless-act ask_convenient ask_pay_intent propose_time_place ask_name_again defer_personal

act resume_after_hold
  when after_hold
  + (sorry|apologies|apologise|forgive me|pardon) ~8 (wait|waiting|delay|long|longer|hold|kept you|keep you|your time|the break|interruption|go on|a while|that took|the pause|the gap)
  + (thank you|thanks|appreciate|grateful) ~6 (wait|waiting|holding|hold|patience|staying|hanging on|bearing)
  + (i am|here i am) back
  + (sorry|apologies) about that
  + (sorry|apologies) ~~3 (let us (go on|continue)|please (go on|continue|carry on))
  unless-act reconnect_after_cut

# In the closing the next call is for a later occasion (next_contact, outbound.lex).
act offer_callback
  when first_turn first_turn_late mid after_hold outbound_first
  + would rather (call|ring|phone) you back
  + and i will (call|ring|phone) you
  + (may|can|could|shall) i get back to you
  + for me to (call|ring|phone) you
  + (i|we) [will|shall|can|could|would|am going to|are going to|promise to] ~3 (call|ring|phone|call back|ring back|telephone) you
  + (i|we) [will|shall|can|could|would] ~2 give you ~1 (a|another) (call|ring|bell|buzz)
  + (may|shall|can|could|might|should|let) (i|we|me) ~3 (call|ring|phone|return your call) ~1 (you|back|shortly)
  + (and|then|so|or) ~1 (ring|call|phone) you (back|by|at|before|within|in|once|when|as soon as|tomorrow|this|on|the|later|today|tonight|with|right|straight)
  + (call|ring|phone) you (back|the minute|the moment|as soon as|once|when i)
  + (me|i) [to] (call|ring|phone) you [back]
  + return your call
  + if (i|we) (called|rang|phoned) [you] (back|later|after|again|in|at|this|tomorrow)
  + i will (call|ring|phone) (back|when|once|as soon as|this|tomorrow|tonight|at <num>|by|before|within|in|later|after|on <weekday>|first thing)
  + (get|come) back to you by phone
  + (i will|i can|let me) ~2 (call|ring|phone) back
  + i will [just] be (calling|ringing|phoning) you
  unless (he|she|they|them|him|her|someone|somebody|one of them|colleague|<boss>|engineer|technician|who|never|not|nobody|people|did|will he|will she) ~4 (call|ring|phone|called|rang) ~1 you
  unless <him> ~3 return your call
  unless (every day|every hour|each day|what (may|can|shall|should) i call)
  unless (what|how) (number ~6|to) (call|ring|phone) you
  unless which number ~6 (call|ring|phone) you
  unless i call you (<title>|by)
  unless (if|when) (i|we) (call|ring) you
  unless-act state_purpose reconnect_after_cut defer_personal pushy ask_contact apologise_disturb leave_message_request ask_convenient

act ask_contact
  + your ~1 (number|mobile|email|phone) [number] please
  + (do you have|have you got|have you) (an|a|any) ~2 <phoneword>
  + (on|at) (which|what) number (can|may|could|should|shall|do) (i|we) ~4
  + (may|can|could|might|shall) (i|we) [please|just|also|perhaps] (have|take|get|note|ask for|know|write down|confirm) ~4 <phoneword>
  + (could|can|would|will|might) you [please|kindly|perhaps] (leave|give|tell|let) ~8 <phoneword>
  + (what is|what would be|what was) ~2 (your|the|a good|the best|a) ~3 <phoneword>
  + (which|what) <phoneword> ~4 (call|reach|ring|use|best|suit|contact|find|get)
  + (how|where) (can|may|could|should|shall|do|best can) ~2 (reach|contact|call|ring|find|get hold of) you
  + is there ~3 <phoneword> ~6
  + (if you|please|do|kindly|just) (leave|give|let) ~4 (your|a|an|us) ~4 <phoneword>
  + (leave|give) (me|us) (your|a|an) ~4 <phoneword>
  + like to leave ~1 (your|a) ~2 <phoneword>
  + (is this|is that) ~4 (number|line) ~4 (reach|call|best|good) ~4
  + (in case we|should we) ~3 (cut off|disconnected|lose) ~~10 <phoneword>
  + how (can|may|should) ~2 (best) (reach|contact) you
  + your ~2 (phone|mobile|contact|daytime|callback|telephone) (number|details) ?
  unless number plate
  unless (give|leave) ~3 and i will
  unless (his|her|their|card|the card|account|unit|flat|door|house|room|plate|reference|order|meter|contract|id|passport|wrong|every|ticket|case|invoice) ~1 (number|phone|mobile|contact|email)
  unless (did you|have you) (dial|dialled|call)
  unless-act pushy voicemail_text

act ask_address
  + / [and|so] (which|what) (flat|block|unit|building|floor|entrance|tower) [please|then|sir|madam] ?
  + (may|can|could|might) (i|we|you) ~6 (address|flat number|unit number|door number|house number|room number|block number|building and unit|flat and block|unit|postcode)
  + (what is|what was|what would be) (your|the) ~3 (address|flat number|unit number|door number|house number|room number|flat|unit|block|building|postcode)
  + (which|what) (building|block|unit|flat|entrance|tower|floor|door|street|house|number flat|staircase|wing|address) ~6 (you|your|in|it|we|live|the|please|come)
  + (which|what) (floor|building|block|tower) are you (on|in)
  + (which|what) (building|block|unit|flat|entrance|tower|floor|house) (and|or) (which|what|~1) (building|block|unit|flat|floor|number|entrance)
  + (where|what address) ~2 (shall|should|do|can|may) (i|we) ~2 (send|post|deliver|mail) ~6
  + (what|which) address [~8 <word>] ?
  + (please|kindly|tell me|give me) ~3 (your|the) (building|block|flat|unit|address|door) [and|number]
  + (building|block|flat|unit) ~2 number please
  unless (to|how ~3|properly) address
  unless (know|read|tell) your address
  unless (his|her|their) (address|flat|unit)
  unless (flat|floor|block|building|unit|house) (suit|size|do you prefer|would suit|interests)
  unless-act confirm read_back pushy
