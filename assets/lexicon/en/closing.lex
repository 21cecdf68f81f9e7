# The closing.

act offer_more_help
  + (have|did) we (cover|covered|answer|answered|discuss|discussed|dealt with) ~2 (all|every|everything) ~4
  unless that be all right
  + (will|would) that be (all|everything) ~4
  + (is there|was there) (anything|something) (you would like me|you want me|i should|you would like) to (go over|repeat|explain|clear up|add|go through) ~3
  + (any|is there any) other (point|thing|matter|question) ~6 ?
  + is there any (other|further) (point|thing|matter|question|way) ~6
  + is there (something|anything) (further|more|else|still) ~6
  unless-turn (hanging up|next caller|putting the phone down)
  + (anything|something|any other way) else
  + what else (may|shall|would you|do you (need|want|like)|is there) ~4
  + (still|more|further|other) questions [~3 <word>] ?
  + (is|was) that (all|everything) (for (today|now)|i can|you needed|you wanted|sir|madam|<title> <sn>|?|then) ~2
  + (any|some|anything) (other|more|further) ~2 (question|questions|help|matter|i can|information|points|we can|for you)
  + (anything more|anything further)
  + (is|are) (anything|there anything|there any points) still (unclear|open)
  + (shall|can|may) i (add|explain) (anything|something)
  + do you have ~1 (other|more|further|any other|any more|any further) (questions|points)
  + (what|how) else (can|may|could|would)
  + anything i have not (covered|answered|explained)
  + (have i|did i|did that|does that) ~1 (answered|answer|cover|covered) ~1 (all|everything|your) ~4 ?
  unless anything else (wrong|in|besides|that (happened|broke)|broken|to say about)
  unless (before|above|than|like|unlike|if not|nor) (anything|something) else
  unless (if|should) ~4 (anything|something|any|further|more)
  unless-act rush sarcasm closing_time_brush_off
  beats offer_help ask_detail

act invite_call_again
  unless still here for you
  + do let us know if ~6 (returns|comes back|starts again|gets worse|happens again|changes) ~4
  + (do|please|just) let us know (if|should|when) ~6 (any time|day or night|again) ~3
  + (if|should|when) ~4 (crops up|comes up|turns up|goes wrong|happens|returns|comes back|changes|gets worse) ~~4 (dial|call|ring|phone|let us know|use) ~5
  + all you (have|need) to do is (call|ring|phone) ~3
  + <ring> [us|me|again] as often as you (like|want|need|wish) ~2
  + you (only|just) (have|need) to (call|ring|phone|ask|say) ~3
  + give (us|me) a (ring|call) ~3
  + (anything else|something else|anything) (comes up|happens|changes|goes wrong) ~4
  + just <ring> (us|me|again|back)
  + (call|ring|phone|contact) (me|us|back|again|in) [again] [at] (any time|anytime|whenever|if|should|when)
  + (please|do|just|feel free to|free to|welcome to|not hesitate to|kindly) ~2 (call|ring|phone|get in touch|give us a (call|ring)|contact us|contact me|be in touch) ~1 (us|me|again|back|any time|anytime|if|should|whenever|straight|right)
  + do <ring> (again|us|me)
  + <ring> (us|me|again) (any time|anytime|day or night|whenever)
  + (if|should) ~~12 (call|ring|phone|get in touch|contact|give us a ring|give us a call) ~2 (us|me|again|back|any time|touch)
  unless if (it|the line|the call|we|you) [get|gets|are] (drops|drop|dropped|cut|cuts|cut off|disconnected|breaks)
  + (always|any time) at your service
  + (this number|our line|this line) ~3 (always|any time|reach us|day and night|round the clock)
  + (we are|i am) ~1 (here|always here|only a call away|just a call away|a phone call away|available)  (whenever|any time|if|for you|day)
  + (do not|never) hesitate to (ring|call|phone|contact|get|ask|come|give|let|reach)
  + (reach|get) (us|me) (any time|anytime|at any time|day and night|whenever|round the clock)
  + feel free to (call|ring|contact|get in touch|phone)
  + (we are|i am) [only|just|always] a [phone] call away
  + (reach|get|call|contact|find|phone|ring) (us|me) ~2 (on|at|under) (this|the same|that) number
  + (you can|you may|you are welcome to) always (reach|call|ring|phone|contact|get) ~5
  + (we|i) (will|would) ~1 (be|always be) ~1 (here|happy|glad) ~3 (if you|when you|again)
  + (come|get) back to (us|me) (any time|anytime|if|whenever|with)
  + (should|if|in case) (it|anything|there|the <word>|you|something) ~6 , ~2 (call|ring|phone|get in touch|contact us|let us know)
  + just (call|ring|phone) , ~4
  + just <ring> , ~4
  + you are ~3 welcome to (call|ring|phone|contact|come back|get in touch) ~3
  + (we are|i am) always (glad|happy|pleased) to (hear|help) ~4
  + / [please|just|do] <ring> [us|me] (whenever|any time|anytime|day or night|if) ~4
  + our (door|doors|line|lines) (is|are) always open ~2
  + our door's always open
  unless (i|we) (can|could|will|may|would|shall) <ring> (another|later|back|again|you)
  unless <ring> (back|again) (later|tomorrow|when it is|at)
  unless (do not|no point|stop) (call|calling|ring|ringing)
  unless (shall|can|may|could|should) i <ring> ~1
  unless (if|when|once) (i|we|he|she|they|it) (call|ring|phone|could|would|can|called|rang)
  unless-act busy_brush_off order_caller vague_delay closing_time_brush_off leave_message_request refuse_bluntly dare voicemail_text
  + (do not|never) hesitate to (pick up|dial|use) ~4

act wish
  when closing mid after_hold outbound_first
  unless for calling and take care
  + enjoy (your|the) (move|show|play|walk|new flat|visit|wedding|cake|swim|match|sun|snow|long weekend|ride|stay|garden|view|baby|dinner|lunch) ~2
  unless-turn ^ ~2 happy new year ~~6 <org>
  + sleep (well|tight)
  + have a good one
  + get home (safe|safely)
  + (have|enjoy) (a|an) [very|really|truly] (nice|good|lovely|pleasant|great|wonderful|safe|restful|happy|relaxing|fine|peaceful|enjoyable|super|fantastic|quiet|sunny|merry|beautiful|smooth|blessed|cosy|brilliant|delightful) ~2
  + enjoy (your|the) (day|weekend|evening|afternoon|morning|holiday|holidays|trip|journey|week|rest|new home|flight|festival|break|night|party|meal|christmas|summer|concert|celebrations|sunshine|game)
  + (all the best|best wishes|all good wishes|warm wishes|kind regards to|regards to your)
  + take care [of yourself|now|and|on the road] <not of>
  + (travel safely|safe travels|safe journey|get well soon|best of luck|good luck with)
  + (i wish|we wish|wishing|wish) you ~6
  + (happy|merry) (holidays|new year|christmas|birthday|easter|<weekday>|weekend|festival|mid autumn|spring festival|national day|dragon boat festival|lantern festival)
  + (may you|i hope you) (have|enjoy) ~5
  + (give|send) (my|our) (regards|best) to
  unless (we|they|flats|it|to|i|you|could|not) ~1 have a
  unless (good luck|best of luck) with (that|it)
  unless-sentence if you (can|could|manage)
  unless-act sarcasm chat_joke threat dare

# "Bye" alone counts, the mate's good-byes are slang.
act farewell
  unless-turn ^ cheers bye ~3
  + (goodbye|good bye|good night|bye|bye bye|bye now|farewell)
  + see you (on|tomorrow|next|at|then|soon|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
  + until (tomorrow|<weekday>|then) /
  + until (tomorrow|<weekday>|then) (goodbye)
  unless (said|say|says|saying|wave|waved) ~1 (goodbye|bye|good night)
  unless see you ~4 (at|in) the (showroom|lobby|office|gate|desk|entrance)
  unless (is|are|out|away|leave|off|closed|open|office|back|here) ~4 until
  unless (will not|not|can not) ~5 until
  unless-act busy_brush_off bare_wei
