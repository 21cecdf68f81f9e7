# Holding the line, coming back to it, calling back, and where to reach the caller.

act ask_to_hold
  + [just|only] half a minute , please ~1
  + (ask|trouble|beg) you to (stay|remain|hang|wait|hold|bear) ~4
  unless can you wait for (phase|the next|the second|it)
  unless says (please|do) (hold|wait)
  + (object|bother you|mind|all right|okay|fine) if i (put|place|keep|leave) you on hold ~3
  + (excuse|pardon) me [for] (a|one|just a) (moment|minute|second) ~2
  + (would|could|will) you excuse me [for] (a|one|just|a brief) ~2 (moment|minute|second) ~2
  unless would you rather (wait|hold)
  + i will be back before you ~3
  + do not (hang up|ring off|go away) [please] (,|.|!|i|we|it|/) ~1
  unless-turn (um|er|erm|uh) ~~4 give me
  unless (only|just) (take|takes|need|needs) (a|one|half a|two) (minute|second|moment)
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
  + <mayi> i (put|place) you on hold
  + (may|can|could) i (ask|trouble) you to (wait|hold)
  + (please|kindly|do) (stay|remain|keep|be) (connected|with me|on the line|on the phone|there|holding)
  + (please|kindly) [just] (hold|wait) [on|a|one|the|for|here|sir|madam|<title>|/] ~1
  + (wait|hold|hold on) [for] (a|one|half a|<num>) (moment|minute|second|minutes|seconds|sec|bit|little) (please|sir|madam|<title>)
  + (give|allow) me (a|one|just a|half a|<num>) ~1 (second|moment|minute|seconds|minutes|sec) (please|to|while|/) ~1
  + (please) [do] not hang up
  + (leave|keep) you on [the] (hold|line) ~4
  + hang on (then|there|please|a bit|a little|a moment|for|just|one|a second|a minute) ~3
  + (fine|okay|all right|happy|content) with (holding|waiting) ~4
  unless-act demand_repeat rush signal_visitor busy_brush_off resume_after_hold
  unless (told|asked|asks|told you|made|make|had|not to|or) ~1 (to wait|to hold|wait|hold)
  unless (like|prefer) to (hold|wait)
  unless (do not|not|did not) (want|wish|need|like|mean|have) ~3 (hold|wait)

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
  unless on this (phone|number|line)
  beats reassure_action
  + (may|can|could) i take (a|one|two|<num>|half a) (minute|minutes|moment|second|seconds) to ~6
  + (bear with me|hold|wait|stay) ~10 . (it|this|that) (will|should) ~2 take ~3 <holdtime>
  + while (i|we) ~8 . (it|this|that) (will|should|might|may) ~2 take ~3 <holdtime>
  + (just|only) (a|one|half a|two|<num>) (minute|second|moment|seconds|minutes) [,] please , (my|our|the|i) ~6
  + (a quarter|half|three quarters) of a minute ~2
  + [just|only] (half|quarter of) a minute , ~8
  unless is it all right ~4 if
  + (hang on|hold on|wait|bear with me|moment) ~3 (minute|second|seconds|moment) . ~6 (in|at|on) the (next|other|back) (room|office|desk) ~3
  unless ^ [just] give me (one|a) (second|minute|moment) [please] [.] $
  unless (second|moment|minute) to think
  unless <ring> you
  unless (get|come) back to you
  + give me [about|just|only] <holdtime> ~6
  + (let me|i will|i need to|i have to|i am going to) ~1 (fetch|get|find|look|check|ask|open|search|pull|bring|see) ~8 . (give me|allow me|it will take|that takes|that will take|just|about|only|no more than|bear with me|hold on) ~3 <holdtime>
  unless be quick
  + <fetch> ~~6 (a|one) minute at most
  + <holdtime> while (the|it|my|your) ~2 (page|system|file|computer|loads|opens|list|record|screen)
  + (i|we|me) [will|would|need to|have to|must|am just|am|just|shall|only need to|can|go and|are] ~2 <fetch> ~~20 <holdtime>
  + (system|page|file|record|records|computer|screen|list) (is|needs) ~3 (loading|opening|starting|slow|up|restarting) ~~8 <holdtime>
  + <holdtime> ~~8 (while|so|and|as) (i|we) [will|can|just|am|are] ~2 <fetch>
  + (hold|wait|stay|bear) ~~8 <holdtime> ~~6 (i am|i will|let me|while i|we are|i need to|to|so i can) ~1 <fetch>
  + (finding|checking|looking|fetching|searching) ~~8 <holdtime>
  + <holdtime> ~~4 (the|our|my) ~1 (system|page|computer|file|printer|network|program) (is|needs|takes|seems) ~3
  + <holdtime> [sir|madam|<title> <sn>|please] while (i|we) ~2 (speak|talk|check|look|find|ask|get|open|print|search|call|read|fetch|see|pull|go)
  + (i|we) (check|look|find|ask|search|open|get) ~~6 <holdtime>
  + (look|check|find|search|get|open|ask) ~4 (it|that|this) (takes|will take|should take|needs) ~4 (second|seconds|minute|minutes|moment)
  + (look|check|find|search|get|open|ask) ~~6 (about|around|roughly|maybe|some) <num> (seconds|minutes)
  + (give|allow) me ~1 <holdtime> to ~2 (ask|check|find|look|get|fetch|speak|search|open|read|see|print|call)
  + (list|page|file|form|plan|bill|record|copy|drawing) is (being|just) (printed|loaded|opened|fetched|loading|opening|printing) ~~3 <holdtime>
  unless-act visitor_excuse signal_visitor ask_convenient

act hold_reason_time
  beats reassure_action
  when mid
  + <it> (should|will|would|will only|should only) [not] (take|be|need) ~6 (minute|minutes|second|seconds|moment)
  + <it> (takes|needs|is) (about|only|just|around|a|less than|not more than|no more than|under) ~3 (minute|minutes|second|seconds|moment)
  + <num> (seconds|minutes) (at most|at the most|maximum|max|or so|should do|will do|/) ~1
  + (under|within|less than|about|around|roughly|only) (a|one|half a|<num>) (minute|minutes|second|seconds)
  + <num> (seconds|minutes) only
  needs-turn (i|me|i am) [will|need to|am|just|have to] ~2 <fetch>
  needs-turn (hold|holding|wait|waiting|stay on|bear with|moment|(just|one|a) (minute|second|sec)|stay)
  unless-act visitor_excuse

act ask_consent
  unless-act-turn say_absent
  + shall i ask (him|her|them|<title> <word>) to (contact|call|ring|phone|write|get) ~4
  + is (that|this) (good|okay|fine|all right|convenient|possible) for you ~1 ?
  + (do|would) we agree ~6
  + are we agreed ~8
  unless-sentence i am (typing|writing|noting) ~3
  + , would that (work|suit|do) ?
  unless <which> (email|address|number) ~2 i send
  + if you (have|have got) no objection ~3
  + (shall|should|may|can) i [just|then] (pass|hand|give|forward|send|leave|take) (it|this|that|the <word>) ~1 (on|over|to|with) ~5
  + (would|will|does) it (bother|trouble|disturb|upset|inconvenience) you (if|to|when) ~6
  unless <cani> i ask you to (wait|hold|stay|bear) ~4
  + would that (work|do|suit|be fine|be all right) ~2 ?
  unless may i have (him|her|them) ~1 <ring>
  + would you rather (wait|hold|stay) ~3 or ~6
  + is that all right [with you|for you|by you] [.|?|!|sir|madam] ~1
  + would you like me to (fetch|get|put|transfer|connect|bring|call) (<him>|<word>|you) ~3
  + (may|can|could|shall|might) i [just|quickly] (deal|see|attend|look|speak|talk|check|ask|finish|serve|help|sort) ~6 and ~1 (call|ring|phone|get back to) you ~4
  + <mayi> i (pass|put|hand|switch|transfer|connect) you ~1 (over|through|on|to) ~3
  + if that is (all right|okay|fine|convenient|acceptable|not a problem) [with you|for you|by you] [.|?|!]
  + (would|is|will) (<days>|<weekday>|<clock>|the <word>|another <word>) be (all right|okay|convenient|fine|possible)
  + (shall|may|can|could|might) i [just|quickly|briefly|please] (put|place|keep|pop) you on ~2 hold
  + (put|place|pop) you on ~2 hold ~~12 if (that is|it is|you do not mind|you are happy|you agree|that suits)
  + (put|place|pop) you on ~2 hold ~~12 (is|would) (that|it) [be] (okay|all right|alright|fine|acceptable)
  + (put|place|pop) you on ~2 hold ~~12 (okay|all right|alright) ?
  + (are you|would you be) [quite] (happy|okay|all right|able|content|willing|free) to (hold|wait|stay on|hang on|remain on)
  + (can|may|could) i ask you to (hold|wait|bear) ~3
  + (would|are) you be (happy|all right|okay|fine|willing) (for me|if|with me|to (hold|wait|stay|be|talk|speak|have|let|go)) ~3
  + would you be happy for (me|us)
  + (are|would) you [be] [quite] (comfortable|content|agreeable|okay|fine|happy) (if|with (me|us|a|my|holding|waiting)) ~3
  + (is|would) <it> [be] (all right|alright|okay|ok|fine|acceptable|good) (with|by|for|if) ~2 (you|i|we|me|us)
  + if (that|it) (suits|works for|is all right with|is okay with|is fine with|is fine by|is convenient for) you
  + (would|will|is) <it> be (all right|alright|okay|fine|acceptable|convenient|agreeable|possible)
  + (is|would) <it> [be] (all right|alright|okay|fine|acceptable|agreeable) (with|by|for|if) [you]
  + (is|would) (that|this) [be] (all right|alright|okay|fine|acceptable) ?
  + (does|would|will) <it> (suit|work for|be convenient for) you
  + (would|does) (it|that) suit you
  + (do|would) you mind (if|holding|waiting|me|my|staying|hanging)
  + (if you do not mind|if you would not mind|if you agree|if that is all right|if it is all right|if that suits you|with your permission|if you are happy with that) ~~6 (i|we|<boss>|may)
  + <mayi> i ~2 (call|ring|phone|get back to) you ~2 (back|again|when|once|as soon as|later|at|on|in|this|thursday|tomorrow|<weekday>)
  + <mayi> (i|we) ~2 (put you through|transfer you|pass you|hand you|connect you|put you on hold|place you on hold|take it down|take this down|note it|note this|write it down)
  + <mayi> (i|we) ~6 have ~5 (ring|call|phone|contact) you
  + may i take (your|this|that|the) (question|point|matter|request)
  + (shall|may) (i|we) (do|go ahead with|arrange) <it>
  + are you happy (for|if|with) ~2 (me|us|i|that)
  + (okay|all right|fine) with you if
  + would you (agree|object|allow me|permit me|accept) ~6
  + (would|do) you (rather|care|prefer|like|want) ~2 (hold|wait) ~~3 or ~6
  + would you (rather|prefer) (i|we|if i|that i) ~5
  + (any|no) objection ~6
  + (shall|may|can|could|might) (i|we) ~1 (leave|keep|park) you ~1 (on hold|holding|waiting|on the line) ~3
  + (shall|should) (i|we) (do|proceed|handle|leave|say|settle|arrange) <it> (that way|like that|this way|then|so) ~2
  + (would|does) <it> ~1 (work|do|be agreeable|be suitable|meet with|be in order) ~3 ?
  + (may|can|could) i put the (phone|receiver) (down|aside) ~4
  + would you be ~1 (all right|okay|fine|happy|comfortable) with ~4
  + is that (convenient|all right|okay|fine|agreeable|acceptable) [for you|with you|sir|madam|<title> <sn>|then] ?
  + would you let me ~4
  + <mayi> i (put|bring|have|add|get) (a|my|our|the) (colleague|<boss>|<worker>|expert) (on|in|to join) ~3
  + (are you|would you be) (fine|okay|all right|happy) with (holding|waiting|that|this|a) ~3
  unless (how|what|when|where|which) ~2 (would|may|can|shall) ~3 <ring> you
  unless have ~2 (number|email) to
  unless-act ask_convenient ask_pay_intent propose_time_place ask_name_again defer_personal
  + (may|can|could) i take (a|one|two|<num>|half a) (minute|minutes|moment|second|seconds) to ~6

act resume_after_hold
  when after_hold
  + (pardon|forgive|excuse|apologies for|apologise for|sorry for|sorry about|sorry) ~1 (the|that|this|my) (delay|pause|wait|silence|gap|interruption|break|absence|hold up)
  + (sorry|apologies|apologise|forgive me|pardon) ~8 (wait|waiting|delay|long|longer|hold|kept you|keep you|your time|the break|interruption|go on|a while|that took|the pause|the gap)
  + (thank you|thanks|appreciate|grateful) ~6 (wait|waiting|holding|hold|patience|staying|hanging on|bearing)
  + (i am|here i am) back
  + (sorry|apologies) about that
  + (sorry|apologies) ~~3 (let us (go on|continue)|please (go on|continue|carry on))
  + (sorry|apologies|apologise) ~3 (keeping you|being so long|being away|taking so long|taking longer|to be so long|long waiting)
  + [i am] (back|here again) [with you|on the line|now] /
  + (thank you|thanks) ~3 (wait|patience|patient|hold the line|stay)
  + ^ [<title> <sn>|hello|yes|right|okay] [so|very|i am|i am so|i am very|do] (sorry|apologies|apologise) ~2 (to leave|to have left|for that|about that|it took|that took|for leaving|to have been|i was|for having|for the|for keeping)
  + (thank you|thanks) for (hanging on|hanging in|your time|being patient|staying)
  + here i am [again|back]
  + ^ ~5 (sorry|apologies) [sir|madam|<title> <sn>] [.|!|,]
  unless-act reconnect_after_cut

# In the closing the next call is for a later occasion (next_contact, outbound.lex).
act offer_callback
  unless (i|we) ~1 (forgot|failed|meant|was meant|promised|was supposed|were supposed|neglected) ~1 to <ring>
  when first_turn first_turn_late mid after_hold outbound_first
  + (take|note|have) your (number|mobile) and (call|ring|phone) you ~4
  + (be|get) in touch by (phone|telephone) ~4
  + or shall i <ring> you ~3
  + (find out|ask|check|look into it) and <ring> you ~4
  unless (something|what|anything) i (can|could|may) call you
  + may i ~8 and <ring> you ~4
  + shall i <ring> you ~8
  + get back to you (by phone|on the phone) ~4
  + (may|can|could|shall) i get back to you
  + for me to (call|ring|phone) you
  + (may|can|could|shall|might) i ~6 and ~1 <ring> you ~2
  + would rather <ring> you back
  + and i will <ring> you
  + <mayi> i get back to you
  + for me to <ring> you
  + (i|we) [will|shall|can|could|would|am going to|are going to|promise to] ~3 (call|ring|phone|call back|ring back|telephone) you
  unless so i can call you properly
  + (i|we) [will|shall|can|could|would] ~2 give you ~1 (a|another) (call|ring|bell|buzz)
  + (may|shall|can|could|might|should|let) (i|we|me) ~3 (call|ring|phone|return your call) ~1 (you|back|shortly)
  + (and|then|so|or) ~1 <ring> you (back|by|at|before|within|in|once|when|as soon as|tomorrow|this|on|the|later|today|tonight|with|right|straight)
  + <ring> you (back|the minute|the moment|as soon as|once|when i)
  + (me|i) [to] <ring> you [back]
  + return your call
  + if (i|we) (called|rang|phoned) [you] (back|later|after|again|in|at|this|tomorrow)
  + i will <ring> (back|when|once|as soon as|this|tomorrow|tonight|at <num>|by|before|within|in|later|after|on <weekday>|first thing)
  + (get|come) back to you by phone
  + i will [just] be (calling|ringing|phoning) you
  + (i will|i can|let me) ~2 <ring> back
  + (okay|all right|alright|fine|mind|convenient|suit you|possible|prefer) ~2 if (i|we) (call|called|ring|rang|phone|phoned) you
  + (and|then) ~1 give you ~1 (call|ring|bell|buzz)
  + [can|may|should|could] expect (my|our|a) (call|ring) ~3
  + you will (get|have|receive|be getting) (a|my|our) <ring> ~1 [from] [me|us] ~3
  + (rather|better|prefer to|would like to|let me|will) get back to you ~1 (once|when|as soon as|after|later|with|by phone)
  + (i|we) will ~1 (try|reach) you ~1 (again|by phone|on the phone|on that number|on this number)
  + i call you (back|again|in|at|after|later|when|as soon as|this|tomorrow|tonight|<num>)
  + you (will|shall) hear from me (again|by phone) ~3
  + (my|our) call ~1 (back|by|before|at|within|in) <num>
  + (if|rather|object|mind|suit|prefer|happy|okay) ~~10 i ~~6 (rang|called|phoned) you ~3
  + (be|get) on the phone to you ~4
  + (rather|better|best) (i|that i) ~1 (rang|called|phoned|ring|call) you ~3
  + <ring> you [back] (with the answer|with an answer|with news|about it|about this)
  + (let|allow) me ~1 <ring> you ~1 ~4
  + shall i <ring> [you] back ~3
  + i will try you ~2
  unless (he|she|they|them|him|her|someone|somebody|one of them|colleague|<boss>|engineer|technician|who|never|not|nobody|people|did|will he|will she) ~4 <notafter and> (call|ring|phone|called|rang) ~1 you
  unless <him> ~3 return your call
  unless (every day|every hour|each day|what (may|can|shall|should) i call)
  unless (what|how) (number ~6|to) <ring> you
  unless (ask|have|get) <dept> ~3 <ring> you
  unless on another call you
  unless which number ~6 <ring> you
  unless since i will be
  unless how (should|shall|may|can) i call you
  unless (help|helps) us to call you
  unless (every morning|every evening) ~3
  unless-act state_purpose reconnect_after_cut defer_personal pushy ask_contact apologise_disturb leave_message_request ask_convenient

act ask_contact
  use g_contact
  + is (the|your) (mobile|landline|email|number) ~2 (best|right|better|good|all right|the best) ~3 ?
  + is there a (landline|mobile|second|different|work|daytime|better) ~10
  unless the right one for you
  + the number you are (calling|ringing|phoning) ~2 ~4 (right|best|good|correct) ~6
  + <which> (email|e mail|number) (should|shall|can|may|do) (the|i|we|it) ~5
  + (good|best|right|correct|convenient|better) (number|one) ~2 (for|to) (you|us|me|reach|call|use|ring) ~4 ?
  + and is there a (landline|mobile|second) ~6
  + if you leave (yours|your number|a number) ~4
  + is there a (landline|mobile|second|different|work|daytime|better|number) ~6
  unless / give me your (phone number|number|mobile|phone) [!|.] $
  + (best|good|right|easiest|other|another|convenient|quickest) way (of|for) ~1 (reaching|contacting|getting hold of|calling|getting in touch with) you ~3
  + (on|at|under) which number ~2
  + (may|can|could|might|shall) (i|we) ~1 (jot|write|take|note) [down] ~2 (mobile|phone|number|contact|phone number) ~3
  + your ~1 (number|mobile|email|phone) [number] please
  + (do you have|have you got|have you) (an|a|any) ~2 <phoneword>
  + (on|at) <which> number (can|may|could|should|shall|do) (i|we) ~4
  + (may|can|could|might|shall) (i|we) [please|just|also|perhaps] (have|take|get|note|ask for|know|write down|confirm) ~4 <phoneword>
  + (could|can|would|will|might) you [please|kindly|perhaps] (leave|give|tell|let) ~8 <phoneword>
  + (what is|what would be|what was) ~2 (your|the|a good|the best|a) ~3 <phoneword>
  + <which> <phoneword> ~4 (call|reach|ring|use|best|suit|contact|find|get)
  + (how|where) (can|may|could|should|shall|do|best can) ~2 (reach|contact|ring|find|get hold of|call you back|call you) ~1 (you|back|on|at|during|in)
  + is there ~3 <phoneword> ~6
  + (if you|please|do|kindly|just) (leave|give|let) ~4 (your|a|an|us) ~4 <phoneword>
  + (leave|give) (me|us) (your|a|an) ~4 <phoneword>
  + like to leave ~1 (your|a) ~2 <phoneword>
  + (is this|is that) ~4 (number|line) ~4 (reach|call|best|good) ~4
  + (in case we|should we) ~3 (cut off|disconnected|lose) ~~10 <phoneword>
  + how (can|may|should) ~2 (best) (reach|contact) you
  + your ~2 (phone|mobile|contact|daytime|callback|telephone) (number|details) ?
  + (shall|should|can|may|do) (i|we) ~1 (use|call|ring|reach you on|take) ~2 (number) you are <ringing> ~4
  + (how|where) (can|may|could|should|shall|do|best can|best) ~2 (get in touch with|get through to|contact|reach|get hold of) you
  + <which> ~3 (number|email|phone) ~3 (can|could|should|shall|may|is) ~5 (reach|call|ring|contact|get|find|send|best|use)
  + (best|good|right|another|different|mobile|daytime|contact|telephone|phone) number (for you|to (reach|call|ring|contact|get) you) ~3
  + (may|can|could|might|shall) (i|we) ~1 (ask|ask you|trouble you) for ~3 <phoneword>
  + (let me|i will|i would like to) (take|note|write|have) [down] your ~2 <phoneword>
  + you [can] be (reached|contacted) [on|at] [~4 <word>] ?
  + <which> number are you (on|calling|ringing|phoning) ~4
  + (a|the|your|any) [good|best|phone|mobile] number (to|where|on which|we|i) ~3 (ring|call|reach|contact|get) ~3
  + <which> (email|number|e mail|phone) (should|shall|can|do|may) (i|we) ~4
  + (give|leave|tell) [me|us] your (phone|mobile|contact|telephone|number) ~3
  + (need|want|would like) ~1 (a|your|the) ~2 <phoneword> ~1 (from you|of yours|for you|please|to reach|to call|then|/) ~1
  + (on|at|under) <which> (number|email|phone) ~4
  + (best|good|right|easiest|other|another) way to (reach|contact|call|get) ~4
  + (can|could|may) (we|i) (reach|contact) you (under|on|at|by|via) ~5
  + what number ~4 (ring|call|reach|use) ~2
  unless number plate
  unless (give|leave) ~3 and i will
  unless (his|her|their|card|the card|account|unit|flat|door|house|room|plate|reference|order|meter|contract|id|passport|wrong|every|ticket|case|invoice) ~1 (number|phone|mobile|contact|email)
  unless (did you|have you|were you|are you) (dial|dialled|call|trying|dialling)
  unless number in mind
  unless-act pushy voicemail_text wrong_number_help
  beats ask_address

act ask_address
  unless leave the (flat|building|house|room)
  use g_addr
  + (what is|may i have|what) the number (on|of) your (door|flat|house|unit) ~2
  + do you live in ~6 ?
  + which of the (towers|blocks|buildings|houses) ~5
  + (that is|is that|it is|is it) in which [of] ~4
  + <which> (address|adress) (should|shall|can|may|do) (we|i|you) (post|send|mail|deliver) ~6
  + your name and (flat|unit|block|address|room|flat number) ~2
  + (and|the) address for the (delivery|repair|visit|parcel|letter|invoice|engineer|plumber) ~3 ?
  unless-turn (come on|all day|be quick)
  + (tell|give|know|have|say) [me] the number of your (flat|unit|house|door|room|block) ~3
  + <which> (door|bell|entrance|gate|flat|unit|floor) (should|shall|must|does|do|will) (the|he|she|they|our) ~5
  + your (tower|block|building|flat|unit|floor|house) and (floor|flat|unit|number|block|door) ~2
  unless-turn (? name ?|which flat ? name)
  unless-sentence (be quick|quickly|skip the|make it snappy|and hurry)
  + (may|can|could|might|shall) (i|we) ~1 (jot|write|take|note) [down] ~6 (unit|flat|address|block|unit number|flat number|door number) ~2
  + / [and|so] <which> (flat|block|unit|building|floor|entrance|tower) [please|then|sir|madam] ?
  + <cani> (i|we|you) ~6 (address|flat number|unit number|door number|house number|room number|block number|building and unit|flat and block|unit|postcode)
  + (what is|what was|what would be) (your|the) ~3 (address|flat number|unit number|door number|house number|room number|flat|unit|block|building|postcode)
  + <which> (building|block|unit|flat|entrance|tower|floor|door|street|house|number flat|staircase|wing|address) ~6 (you|your|in|we|live|please)
  + <which> (building|block|unit|flat|entrance|tower|floor|door|street|house|staircase|wing|address) (is|should|shall|does) (it|the <worker>|we|this|that|he) ~3
  + <which> (floor|building|block|tower) are you (on|in)
  + <which> (building|block|unit|flat|entrance|tower|floor|house) (and|or) (which|what|~1) (building|block|unit|flat|floor|number|entrance)
  + (where|what address) ~2 (shall|should|do|can|may) (i|we) ~2 (send|post|deliver|mail) ~6
  + <which> address [~8 <word>] ?
  + (please|kindly|tell me|give me) ~3 (your|the) (building|block|flat|unit|address|door) [and|number]
  + (building|block|flat|unit) ~2 number please
  + (where|which door|which flat|which entrance) (should|shall|do|can|must|will|does) (the <worker>|he|she|they|we|i|our <worker>|the <word>|our <word>|it) ~3 (go|come|send|deliver|be sent|delivered|look|find you|find it)
  + / [and|so] [what is] [the|your] (full|complete|exact|postal|mailing|delivery|home|current) address ~3
  + / [and] [the|your] address ~2 (please|?)
  + <which> (floor|flat|unit|block|building|tower|house|street|staircase|entrance) ~3 (you|your family) (live|living|are|stay|staying) ~3
  + where (do|are) you (live|living|staying) [exactly|please|sir|madam] ?
  + (floor|door|unit|flat|block|building) and (door|floor|unit|flat|number|room) ~3 ?
  + (flat|unit|room|building|door|house) (number|no) (please|?)
  + / [and] [the|your] (flat|unit|door|house|room|block|building) (number|no) ~1 ?
  + <which> ~2 (address|unit|flat) (is|are) ~3 (for|it|this|that|you)
  + (remind me|tell me|let me know|know|ask) <which> (block|building|flat|unit|floor|tower|house) ~4
  + where (should|shall|must|is) (the|your|it|this) ~4 (be (sent|delivered|posted|taken)|go to|go)
  + <which> (house|building|block|flat|floor|unit|tower) and <which> ~2
  + (confirm|check) your (flat|unit|block|address|building) ~2
  + (do we|do i|have we|have i) [have|got] your [current|correct|new|full|postal|present] address ~2
  + name of (your|the) street ~3
  unless (to|how ~3|properly) address
  unless (email|e mail|web|website|address you) ~3 [address]
  unless (are you|were you) (interested|looking|after)
  unless-act confirm read_back pushy
  unless (did|do|have) you (use|used|come|take|leave|enter|try|see|hear) ~3
  unless (does|did) ~2 (noise|leak|smell|sound|water|dripping|drip) ~2

# The time stands in the request to hold, the reason in another sentence.
act hold_reason_time
  beats reassure_action
  when mid
  + (hang on|hold on|wait|bear with me) [for] (a|one|half a|two) (minute|second|moment|tick|sec) ?
  unless is it all right ~4 if
  + (hang on|hold on|wait|bear with me) [for] (a|one|half a|two|<num>) (minute|second|moment|tick|sec) ? ~~10
  unless (second|moment|minute) to think
  unless / (one|a|just a) (second|moment|minute) please
  + (hold|hold on|wait|bear with me|stay|holding|waiting|moment) ~~8 <holdtime>
  + needs [about|just|only|around] <holdtime> ~2
  + need [about|just|only|around] (a|one|half a|two|<num>) (minute|moment|second|seconds|minutes) (to|for) ~2
  + , (<num>|half a|one|a few) (second|seconds|minute|minutes) [only|please|/] ~1
  + / <holdtime> [please|only|sir|madam] [.|!]
  needs-turn (i|me|i am) [will|need to|am|just|have to|must] ~2 (<fetch>|find|check|ask)
  needs-turn (hold|holding|wait|waiting|stay|bear with|moment|minute|second)
  unless-act visitor_excuse signal_visitor ask_convenient

act ask_contact
  use g_contact
  + a ~1 (mobile|number|phone|landline|daytime number|contact) (we|i|they|he|she) (can|could|may) (get|reach|ring|call|catch|phone|contact|try) you ~2
  unless give you a
