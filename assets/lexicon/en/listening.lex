# Listening: signs of attention, questions, and asking again.

@set nod = i see|right|mm hm|mhm|mm|uh huh|okay|got it|understood|noted|i understand|all right|very well|i hear you|i follow|alright|yes i see|yes of course|yes right|right yes|good|that is clear|duly noted|point taken
act acknowledge
  when mid after_hold closing
  + ^ [ah|oh|yes|well|okay|right] <nod> /
  + ^ (yes|yes yes|indeed|quite|exactly|of course) [sir|madam] [.|!] $
  + ^ yes $
  + ^ (yes|yes sir|yes madam) [<title> <sn>] (i am (with you|listening)|go on|i understand|please go on)
  + i am (with you|listening|following you|all ears)
  + (i have|that is|it is|all) (noted|made a note of|written down|got) (that|it|this|down|everything) /
  + i have (noted|made a note of|written down|jotted) (that|it|this|them|everything|all)
  + (please|do) (go on|carry on|continue) /
  + (i quite understand|i completely understand|i understand completely|i understand that) /
  at-most 45
  unless (all right|okay|right|fine|right) ?
  unless-turn i am back
  unless-turn ^ mm (it|they|we|there)
  unless-act mechanical_yes rush

# "Of course you are disappointed" agrees with a feeling, it grants nothing.
act show_willingness
  + / (happy|glad|pleased|delighted) to /
  + / (certainly|of course|sure|sure thing|surely|absolutely|with pleasure|gladly|by all means|my pleasure|happily|most certainly|no problem) [sir|madam|<title> <sn>] /
  + / (certainly|of course|sure|sure thing|surely|absolutely|with pleasure|gladly|by all means|my pleasure|happily|most certainly|no problem) [sir|madam|<title> <sn>] (i|we|let)
  + (i would|i will|we would|i am|we are|we will) ~1 (be) [very|only too|more than] (glad|happy|delighted|pleased) to (help|do|arrange|assist|check|look|see|find|send|take|sort)
  + (i am|we are) [very|only too|more than] (glad|happy|delighted) to (help|assist|do)
  + (leave|trust) (it|that|this|everything) (with|to) me
  + i will (see to|take care of|get onto|get on to|attend to) (it|that|this) [for you] (now|right away|straight away|at once|immediately|right now)
  + i will (do|arrange|handle|look into) (it|that|this) (now|right away|straight away|at once|immediately|for you)
  + i am (looking into|on) it (at once|right away|now|straight away|already)
  + let me (arrange|sort|handle|do|take care of|see to|organise) (that|it|this)
  + / (right away|straight away|at once) [sir|madam|<title> <sn>] /
  + consider it done
  unless (not|never|of course) ~1 (sure|you|not|certainly)
  unless (are|is|be|for|make|not) (sure|certain)
  unless-act sarcasm refuse_bluntly argue rush

# Any question that completes the facts and is no special question.
act ask_detail
  when mid after_hold closing
  + (could|can|would|will) you [please] tell me (your|the|about|a) ~6 ?
  + / [and|or|but] (would|will|should|could|might) (that|it|this|the|there|they|he|she|anyone|somebody|someone) ~~18 <word> ?
  + / so ~~15 <word> ?
  + do you mean (the|your|a) ~4 or ~~6
  + / (with|from|on|in|at|until|since|by|for) (which|what|whom|when) ~~14
  + / [and|so|but|oh] [then|now|also|exactly|roughly|please] (when|where|which|what|how|who|why|since when|at what|in which|on which|from which|for how long|to what) [~~20 <word>] ?
  + (tell me|ask|know|and|describe) [me] (when|where|which|what|how|who|exactly) ~10 (began|begin|happened|happen|started|start|said|noticed|wrong|since|long)
  + tell me when it (began|happened|started)
  + (tell|give) me ~2 (more|details|a little more|the details)
  + (could|can|would|may|might) you [please] (describe|explain|be more|say a little more|say more|be a little more|tell me (more|when|how|what|where|which|exactly)|give me (more|some) detail)
  + / [and|so|but|oh] (is|are|was|were|has|have|had|did|does|do|can) (it|that|there|the|this|these|those|they|your|anyone|anybody|you|any|both|he|she|all|water) [~~20 <word>] ?
  + / [and|so] (who|what|which|where|when) (let|did|was|is|has|does|do|happened|made|told|came|saw|broke|colour|time|room|kind|sort|floor|day|part) ~~20
  + / is there ~~15 (besides|apart from|other than) [~~6 <word>] ?
  + (you said|you mentioned|you say) ~~16 (did|was|is|has|what|when|where|how) [~~12 <word>] ?
  unless-sentence (would you like|shall i|shall we|may i|can i|could i|do you mind|would you mind|else <not in|on|under|at|behind>|else [.|?] $|anything more|would that|would it|is that (all right|okay|fine)|is it all right|that all right)
  unless-act-turn shout_colleague brief_colleague
  unless-act ask_to_hold ask_name ask_name_again ask_contact ask_address ask_need ask_source ask_pay_intent ask_consent confirm check_audible ask_repeat ask_slow_down ask_to_note offer_help offer_more_help screen_caller interrogate demand_repeat rush sarcasm coarse blame_customer chat_joke offer_message offer_callback invite_visit propose_time_place follow_up_check ask_convenient confirm_person wrong_number_help guess_name order_caller pushy badmouth_caller shout_colleague bare_wei argue plead_ignorance nickname excuse give_route refuse_bluntly mumble closing_time_brush_off brief_colleague decline_politely slang threat dare

# Sales: what the caller wishes for.
act ask_need
  + (what|which) [kind of|sort of|sorts of|type of|about] ~1 (size|budget|layout|floor|district|area|view|price|price range|facing|kind of flat|kind of home) ~6 (you|suit|like|prefer|in mind|looking|budget)
  + (what|which) ~3 (are you looking for|were you looking for|do you have in mind|would you prefer|would suit you|are you after|were you thinking of|are you interested in|are you hoping)
  + how (many bedrooms|many rooms|large|big|much space|many people|many square) ~6 (you|need|like|looking|want|prefer|living)
  + (have you|do you have|have you got|is there) (a|any) ~2 (budget|preference|price|size|layout|floor|district|area|neighbourhood|location|price range)
  + any (preference|preferences) ~2 (for|on|as to|regarding|about) ~3 (floor|facing|size|layout|view|block|area)
  + do you (prefer|need|want) ~4 (floor|bedroom|bedrooms|facing|view|balcony|studio|garden|parking)
  + (two|three|one|four|2|3|1|4) [bedroom|bedrooms|bed] or (two|three|four|five|2|3|4|5) [~2 <word>] ?
  + (is it|is this|will it be|are you buying|would it be|are you looking|are you hoping|do you want|is that) ~4 (own use|to buy|to rent|own home|investment|to live in|to rent out|live in it|yourself|an investment)
  + (which service|what service) ~3 you ~1 (need|want|like)
  + what (is|would be) your (budget|price range|preferred)
  + (what|how much) ~3 (spend|budget) [~4 <word>] ?
  + would you (prefer|like) ~3 (high|low|higher|lower|south|north|smaller|larger) ~2 (floor|facing|flat)
  unless (your) (flat|unit) is
  unless (floor|district|area|block) are you (on|in)
  unless-act invite_visit
  beats ask_address ask_contact

act ask_repeat
  + (sorry|pardon|excuse me|afraid|apologise|apologies) ~~8 (did not|could not|can not|do not|not) ~2 (catch|hear|follow|get|understand|make out|make that out|quite)
  + (sorry|excuse me|pardon|pardon me) ~1 (what|which|was|were|who|how|where|when|did) [~10 <word>] ?
  + (sorry|excuse me) ~2 (was|is|did) (that|it|you say) ~6 or [~4 <word>] ?
  + (could|would|can|may|might|will) (you|i) [please|kindly|possibly|just] (say|repeat|spell|tell me|give me|go over|run through|ask you to (repeat|say)) ~8 (again|once more|one more time|another time|over|repeat)
  + (could|would|can|might) you [please|kindly|possibly] (repeat|speak up|speak a (bit|little) (louder|up)|spell)
  + (would|do) you mind (repeating|saying|spelling|speaking up)
  + (please|kindly) (repeat|say ~3 again|say ~3 once more|speak up|speak a little louder)
  + / (repeating|and repeating) the
  + (i beg your pardon|pardon me|pardon) ?
  + (may|could|can) i ask you to (repeat|say|spell)
  + (did not|could not) (quite catch|catch|quite hear|hear) ~6 (please|sorry|again)
  unless (back|to me|after me|read)
  unless (repeat|say) ~3 (that|it) to me so
  unless-act demand_repeat

act ask_repeat
  + and repeating the

act ask_slow_down
  + (more slowly|slower|slow down|slowing down|a bit slower|less quickly|less fast) ~~8 (please|for me|so|i)
  + (could|would|can|may|might|please|mind|if) ~~7 (more slowly|slower|slow down|slowing down|speak slowly|a little slowly|speak a little slowly|not so fast)
  + (one|a) (point|thing|item|step|number|word) at a time ~~6 (please|could|i am)
  + (please|could you|would you) ~4 one (point|thing|item|word|number) at a time
  + (take your time|no hurry|no rush|do not rush|there is no hurry) ~~5 (i am|i will be|while i) ~2 (writing|noting|taking notes|typing|taking|jot)
  unless (i will|let me|i can|i shall) ~3 (slow|slowly|slower)
  unless (line|lift|lifts|system|water|drain|connection) ~2 (is|has|slow)
  beats calm ask_repeat

act ask_slow_down
  + mind going a bit slower
  + (mind|could you) ~3 (going|going a bit|go a bit|go a little|speak|be) ~1 slower

act check_audible
  + (can|could|do) you [still|now|all] hear (me|us)
  + are you [still] hearing me
  + (is|was) my voice ~3 (clear|coming through|loud|all right|audible|okay|loud enough)
  + am i (loud|clear|audible|coming through|speaking (loud|clear|clearly|up))
  + how is the (line|sound|connection|reception) [~4 <word>] ?
  + (are you|you) (still|also) (there|on the line|with me|on)
  + (are you|you) (there|on the line) ?
  + is (that|this|it) [any] (better|clearer|loud enough) [now] ?
  + do i (sound|come through) [~3 <word>] ?
  unless (what|who|why) ~3 there
