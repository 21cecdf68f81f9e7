# Listening: signs of attention, questions, and asking again.

@set nod = i see|got you|gotcha|okay got you|right got you|i understand the situation|i understand now|i understand the situation now|i understand your point|understood completely|i get it|i get the picture|that explains it|i follow you|i quite see|i see that|i see your point|i see what you mean|clear|that is noted|well noted|yes noted|i have got that|yes i understand|right|mm hm|mhm|mm|uh huh|okay|got it|understood|noted|i understand|all right|very well|i hear you|i follow|alright|yes i see|yes right|right yes|good|that is clear|duly noted|point taken
act acknowledge
  use g_ack
  unless i have got you (down|in|for|on)
  unless-sentence ^ (ah|oh) so it is
  when mid after_hold closing
  + ^ (understood|noted|clear|got it) , <title> <sn>
  + ^ i have understood ~3
  + ^ (ah|oh|yes|right|now) ~1 (now i see|i see now|i see what|now i understand|i understand now|that explains) ~3
  + ^ yes yes i have understood ~5
  unless you can stop
  + ^ (mm|mm hm|uh huh|i see|right|okay|yes) . ~1 (mm hm|i see|and then|and)
  + ^ (right you are|right) [,] [sir|madam|<title> <sn>] , i have (got|noted|taken|written) ~3
  + i see what you mean [.]
  + [i see] , <title> <sn> , i see what you mean
  unless-act-turn resume_after_hold promise_pass_on
  + ^ i have (understood|got|followed) (that|it|you) ~2
  + ^ (got|understood|noted|heard) (all of|all|every word of|every bit of) (that|it) ~2
  + ^ yes yes i (have|understand|see|follow|know|understood) ~5
  unless-sentence (gotcha|sure thing|no bother) ~~4 (pal|mate|buddy|love)
  unless uh huh ~2 uh huh
  unless i am with you again
  unless-turn you do not (have|need) to repeat
  unless i have got it now
  + ^ (yes|right|okay) . (i understand|i see|understood|got it|i follow|noted)
  + ^ (hm|hmm|mm|oh|ah) [,] (i see|right|okay|i understand|understood) /
  + ^ [yes|okay|right] i (follow|hear|understand|see|get) [you|that|it] [so far|there|now|perfectly|completely|clearly] /
  + ^ [ah|oh|yes|well|okay|right|mm|mm hm|uh huh] <nod> [sir|madam|miss|<title> <sn>] /
  + ^ (i see|right|okay|mm hm|mm|ah) [<title> <sn>|sir|madam|miss] [.|,] (and|so|go on|please|when|what|how|where|which)
  + i [quite|do|can|fully|completely] (see|take|get) (your point|what you mean|your meaning) [sir|madam|<title> <sn>] /
  + i have (got|written|put|noted|taken) (that|it|this|everything|all that|all of that|all of it|it all) [all] [down] [now|sir|madam|<title> <sn>] /
  + i have (got|taken) that /
  + i follow [you] [sir|madam|<title> <sn>] /
  + ^ (yes|indeed) [,] (<title> <sn>|sir|madam|miss) . ~1
  + ^ (yes|right|okay|mm hm|i see) (go ahead|go on|carry on|please|tell me|continue) ~3
  + ^ [ah|oh|yes] [yes|i see] (that makes sense|makes sense|that is clear|so that is (why|how|it)) ~1
  + / (all clear|clear so far|so far so good|that is clear|all noted|i have got the picture|i get the idea) ~2
  + i have (taken|got|noted|written) (that|it|this|everything) (in|down|all|so far) ~1
  + (i am|still) ~1 (listening|with you|following (you|along|so far|what|all|everything|/)) ~2
  + ^ (yes|yes yes|indeed|quite|exactly|of course) [sir|madam] [.|!] $
  + ^ yes $
  + ^ (yes|yes sir|yes madam) [<title> <sn>] (i am (with you|listening)|go on|i understand|please go on)
  + i am (with you|listening|following you|all ears)
  + (i have|that is|it is|all) (noted|made a note of|written down|got) (that|it|this|down|everything) /
  + i have (noted|made a note of|written down|jotted) (that|it|this|them|everything|all)
  + (please|do) (go on|carry on|continue|go ahead) /
  + / (carry on|go on|go ahead) (please|sir|madam|<title> <sn>) /
  + . (carry on|go on|go ahead) [.|!] $
  + (i quite understand|i completely understand|i understand completely|i understand that) /
  at-most 45
  unless (all right|okay|right|fine) ?
  unless-turn i am back
  unless-sentence i hear you ~~6 <distress>
  unless-turn ^ mm (it|they|we|there)
  unless-act mechanical_yes rush
  unless-turn ^ (right|so) , (<weekday>|<num>|<part>|it is) ~3 , (i have|changed|corrected)

# "Of course you are disappointed" agrees with a feeling, it grants nothing.
act show_willingness
  unless you are no
  use two_show_willingness
  + / with (great|the greatest|much|real) (pleasure|joy)
  + with the greatest [of] (pleasure|joy) ~2
  unless no problem [.] $
  unless so i will do that now
  + / (i|we) can help [you] with (that|this|it) [sir|madam|<title> <sn>] [.|!|,]
  + , will do [.|!] $
  unless right you are ~2 , i have
  unless gladly ~2 (ask|send|take|pass|forward)
  + (i will|let me) do <it> (while you wait|with pleasure|gladly) ~2
  + (nothing (easier|simpler|would please me more)|nothing could be easier|it is no trouble|no sooner said than done|count on me|say no more|your wish is) ~2
  unless-act correct_record mechanical_yes sarcasm refuse_bluntly argue rush chat_joke
  unless-turn (do not worry|no need to (apologise|worry|be))
  + / (happy|glad|pleased|delighted) to /
  + (be|am|are) [very|only too|more than|most] (happy|glad|pleased|delighted) to [sir|madam|<title> <sn>] /
  + (be|am|are) [very|only too|more than|most] (happy|glad|pleased|delighted) to (explain|do|sort|show you how|take care|look|book|order|reserve|prepare|print|go through|walk you|call|ring|ask|answer|get|make|put|deal|handle)
  + no (problem|trouble|bother) at all
  + / (not a problem|no bother|no trouble|yes no problem|sure no problem|of course no problem|okay no problem|right you are sir|right you are madam) [sir|madam|<title> <sn>] (/|i|we|let) ~1
  + (it would be|it is|that would be|it will be) (my|our|a) pleasure [to|sir|madam|<title> <sn>|/] ~1
  + / you bet [sir|madam|/] ~1
  + (i|we) can (certainly|gladly|of course|easily|definitely) (do|arrange|help|sort|take care|handle)
  + (certainly|of course|sure|absolutely) (we can|i can|i will|i would)
  + / (why certainly|for sure|most gladly|of course yes|yes of course|yes certainly|yes sure|sure sir|sure madam|by all means) [sir|madam|<title> <sn>] /
  + / (certainly|of course|sure|sure thing|surely|absolutely|with pleasure|with the greatest pleasure|with great pleasure|gladly|by all means|my pleasure|happily|most certainly|no problem|most willingly|naturally|of course you can|of course we can|of course i can|yes i can|that can be arranged) [sir|madam|<title> <sn>] /
  + / (certainly|of course|sure|sure thing|surely|absolutely|with pleasure|gladly|by all means|my pleasure|happily|most certainly|no problem) [sir|madam|<title> <sn>] (i|we|let)
  + (i would|i will|we would|i am|we are|we will) ~1 (be) [very|only too|more than] (glad|happy|delighted|pleased) to (help|do|arrange|assist|check|look|see|find|send|take|sort)
  + (i am|we are) [very|only too|more than] (glad|happy|delighted) to (help|assist|do)
  + (leave|trust) (it|that|this|everything) (with|to) me
  + i am (looking into|on) it (at once|right away|now|straight away|already)
  + i will (see to|take care of|get onto|get on to|attend to) <it> [for you] (now|right away|straight away|at once|immediately|right now)
  + i will (do|arrange|handle|look into) <it> (now|right away|straight away|at once|immediately|for you)
  + let me (arrange|sort|handle|do|take care of|see to|organise) <it>
  + / (right away|straight away|at once) [sir|madam|<title> <sn>] /
  + consider it done
  + (i would|we would) (love|like|be honoured) to (help|assist|do|arrange|see to)
  + (that|this) (can|will) be (arranged|done|seen to) ~2
  + you (can|may) (rely|count|depend) on (me|us)
  + (i|we) (will|would|can|shall) (gladly|happily|willingly) ~4
  + / (sure|certainly|of course|gladly) , [no (problem|trouble) at all] , (i|we) ~2
  + <notafter not> (happy|glad|pleased|delighted) to (do so|oblige|be of help|be of service) ~2
  + (i will|we will|i would) ~3 (with pleasure|with great pleasure) ~1
  + (we|i) can (certainly|surely|gladly|definitely|absolutely|of course) ~4
  unless (not|never|of course) ~1 (sure|you|not|certainly)
  unless (gladly|happily) ~1 (hand over|hand on|deliver)
  unless (gladly|happily) ~1 (pass|take a message|tell (him|her|them)|let (him|her|them)|show you|forward)
  unless (happy|glad|pleased|delighted) to ~1 (see the back|say|hear|tell you|meet|have you|pass|take a message|forward|welcome|show you (round|around)|inform)
  unless-act-turn wrong_number_help ask_name_again

# Any question that completes the facts and is no special question.
act ask_detail
  + tell me what (is going on|is wrong|went wrong|happened|is happening|the trouble is) ~2
  use both_ask_detail
  when mid after_hold closing
  + what (shall|should|can|do) we do (about|with) ~6 ?
  + and who (lets|has|is|was|will|can|keeps|opens|lives) ~4 ?
  + and then ~6 ?
  unless is it (the|a|my) ~4 you would like to (thank|speak|see|talk)
  unless what do you expect
  + / and (the|your|his|her|their|which|what|where|when|in|on|at) ~4 ?
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
  + / [and|so|but] (did|does|was|were|is|are|has) (you|it|the|this|that|there|he|she|they|anyone|anybody|your) <word>
  + / [and|so|but] (do|have) (you|they|the neighbours|your neighbours) (know|remember|see|hear|smell|notice|still|already|tried|seen|heard|noticed|checked|turned|switched|called|reported) ~6
  + / [and|so|but] (when|where|since when|how long|how often|how many|how much|what time|which) ~2 (did|is|was|does|has|have|are|were|do|happened|happens) (you|it|the|he|she|they|there|this|that|your|water) ~3
  + (please|kindly|do) (describe|explain|specify|show me) ~6
  + (could|can|would) you [please] (send|email|show|mail|bring) (me|us) (a|the|your|some) (photo|picture|copy|photos|pictures|list|details|video|letter) ~6
  + (could|can|would|will) you [please] (check|look|see|try|find out) (if|whether|what|which|how) ~6
  unless-sentence (would you like|shall i|shall we|may i|can i|could i|do you mind|would you mind|else <not in|on|under|at|behind>|else [.|?] $|anything more|would that|would it|is that (all right|okay|fine)|is it all right|that all right)
  unless-act-turn shout_colleague brief_colleague voicemail_text
  unless-act ask_to_hold ask_name ask_name_again ask_contact ask_address ask_need ask_source ask_pay_intent ask_consent confirm check_audible ask_repeat ask_slow_down ask_to_note offer_help offer_more_help screen_caller interrogate demand_repeat rush sarcasm coarse blame_customer chat_joke offer_message offer_callback invite_visit propose_time_place follow_up_check ask_convenient confirm_person ask_to_fetch leave_message_request wrong_number_help guess_name order_caller pushy badmouth_caller shout_colleague bare_wei argue plead_ignorance nickname excuse give_route refuse_bluntly mumble closing_time_brush_off brief_colleague decline_politely slang threat dare

# Sales: what the caller wishes for.
act ask_need
  use g_need
  unless do you live in (tower|block|building|flat|number)
  + any (wish|wishes|preference|preferences|requirements|thoughts) (as to|about|on|regarding|for|concerning) ~6
  + high up with ~3 or ~6
  + (letting|let) it out ~3
  + will it be for (you|yourself|your family|you and) ~8
  + (upper|lower|top|maximum|minimum|absolute|price) (limit|price|figure|ceiling) ~4
  + (with|through|by) (a|a bank) (loan|mortgage) ~4 ?
  + would you be ~1 (buying|renting|paying|financing|living|moving|taking|selling|looking) ~6
  + (close|closer|near|nearer) to the ~3 or ~5 ?
  + (something|somewhere|a place|a home) to live in or ~6
  + (high|low|higher|lower|high up|low down|ground floor|upper floor|top floor) ~4 or ~6 ?
  + how many of you ~5
  unless (what are you after|congratulations)
  + (are you|would you be|were you) ~1 (planning|hoping|thinking|looking) (to|of|on) (move|moving|buy|buying|rent|renting|settle) ~6
  + would (a|an|one|two|three|the) ~8 (appeal to|interest|suit|attract|tempt|do for|be right for|work for) you ~3
  + how many (square metres|square feet|bedrooms|rooms|bathrooms) ~4 ?
  + <which> [kind of|sort of|sorts of|type of|about] ~1 (size|budget|layout|floor|district|area|view|price|price range|facing|kind of flat|kind of home) ~6 (you|suit|like|prefer|in mind|looking|budget)
  + <which> ~3 (are you looking for|were you looking for|do you have in mind|would you prefer|would suit you|are you after|were you thinking of|are you interested in|are you hoping)
  unless <which> (day|date|time|hour)
  unless-sentence would suit you better , (a|the) (weekday|morning|evening|afternoon|<weekday>)
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
  + would (a|an|one|two|three|<num>) ~4 (be|suit|do|fit) ~3 (enough|suit|right size|work|do|family|you|needs) ~4
  + what (matters|counts|is important|is most important|is more important) ~4 (you|family|size|location|price|most)
  + <which> (part|area|side|end|district|sort|kind|type|floor) ~6 (like to live|prefer|looking for|in mind|want to live|suit you|after)
  + (would|will|are) you [be] ~2 (living|moving in|moving|live|move) ~2 (there|in|here|yourself|alone|with|together) ~4
  + when (are|would|do|will) you ~4 (move in|moving in|move|need (it|the flat|a flat))
  + <which> (price range|budget|price bracket) ~6
  + (a|any|some) (number|figure|sum|price|amount|budget|layout|size|area|district|floor|floor plan) in mind
  + (are|were) you (after|looking for|thinking of|interested in|hoping for) (a|an|two|three|one|<num>|something|the) ~6
  + (for yourself|for your (family|parents|own use)|to live in|for your own) or ~6
  + (how many|how large) ~3 (people|persons|family) ~4 (live|living|be|are|move)
  + would you (rather|sooner) ~3 (buy|rent|have|live|be) ~6
  + (buy|buying|rent|renting) or ~2 (rent|renting|buy|buying|let|invest)
  + do you ~2 (need|want|prefer|care for|require) ~5 (bedroom|bedrooms|rooms|floor|balcony|garden|parking|lift|view|high|low|facing|flat|study)
  + is ~5 important (to|for) you ~4
  + how important ~4
  + do you need ~5 (school|metro|work|station|kindergarten|space|parking|lift|office|study) ~3
  + you (want|need|like|prefer) (one|two|three|four|<num>|a|big|small|high|low) ~3 or ~4
  + (what|how much|may i ask|could i ask) ~3 your budget ~4
  + your [approximate|rough] budget ~3 ?
  + (how much|what) ~2 (space|room|size) ~6 (need|want|looking|have in mind)
  + would (a|the|something|two|three|one|<num>) ~6 be (all right|fine|okay|acceptable|of interest|what you) ~4
  + (large|big) is your family ~3
  + size of family ~4
  + (furnished|unfurnished|new|second hand|ready|modern|period) or ~1 (furnished|unfurnished|new|second hand|used|under construction) ~2
  + <which> (matters|counts) ~6
  + (part|area|end|side) of (town|the city|the city centre|the estate) ~5
  + (your|the) (new|ideal|future|next|dream) (home|flat|house|place) ~4
  unless (best|luck|move|congratulations) ~3 new (home|flat|house)
  + (your first|first) (flat|home|purchase|property) ~3
  + (own|owning) (a|any) (flat|home|house|property) (already|now|yet|or) ~6
  + (hoping|planning|thinking|looking|wanting) to (move|buy|rent|settle|invest) ~4 or ~3
  + would you [rather|sooner|prefer] (prefer|like|have|face|live|be) ~6 (or) ~3 (garden|street|floor|view|park|north|south|side|lake|terrace|balcony|house|flat|town|city|sunny|shady|quiet|river)
  unless (floor|district|area|block) are you (on|in)
  unless-act invite_visit ask_pay_intent order_caller
  beats ask_address ask_contact ask_consent
  unless <which> ~1 (floor|block|building|tower) ~2 you (live|stay|are)
  unless-sentence (<weekday>|tomorrow|today) [<part>] or

act ask_repeat
  use g_repeat
  + ^ [oh|i am] (sorry|pardon) [sir|madam] ? $
  unless (what name|beg your pardon for)

  + (missed|lost|did not catch) ~6 . (was|is) (it|that) ~4 or ~4
  + (might|may|could|can) i (ask|trouble) you to (speak up|repeat|say|spell|speak) ~5
  + (sorry|pardon|excuse me|beg your pardon|apologies) , ~8 (drowned|swallowed|covered|cut|lost|blotted|ate|hid) ~5
  + (repeat|say|spell) ~4 slowly ~2
  + (voice|line|sound|connection|you) ~2 (faded|broke up|cut out|crackled|vanished) ~5 . ~6 ?
  + / repeat (the|your|that) ~3 for me ~3
  + ^ (beg your pardon|i beg your pardon|pardon me|pardon) [,] (sir|madam|miss|<title> <sn>) ?
  + what came (after|before|behind|next) ~4 ?
  + (what|which|where|who|when) (was|were|is) (the|your|that|his|her) ~4 again [please|sir|madam|?] ~1
  + [speak|talk] (a touch|a little|a bit|slightly) louder ~2
  + (so kind|kind enough|good enough|so good) [as] to (repeat|speak|say|spell) ~5
  + (afraid|sorry) ~2 (only|just) (got|caught|heard) ~2 (first|last|half|part|bit|beginning|end) ~5
  + (sorry|apologies|forgive me|pardon|excuse me) , (your voice|the line|you|the sound|the connection) ~1 (faded|broke|cut|dropped|went|crackled|vanished) ~5
  + (pardon|sorry|excuse me|afraid) , ~6 . (was|is|did you say) ~5 or ~4 ?
  unless (could not|can not) ~2 get to the phone
  + (i|we) [only|just] (missed|lost) (the|that|your|some) ~4 , ~8 (again|repeat|once more)
  + (mind|could you|can you|would you) ~2 (giving|give|read|reading|tell|telling) me ~4 (last (bit|part|word|number|figure|digit|digits|two|three|four)|that (bit|part)) ~2 [again|once more]
  + (would|do) you mind (giving|telling|reading|going over|going through|running through|running) (me|it|that|over) ~5 (again|once more|one more time|last|over)
  + (line|connection|phone|signal|sound|voice|you|it) ~2 (crackled|crackles|cracked|broke up|breaks up|breaking up|faded|cut out|went quiet|got lost|dropped out|was lost) ~~6 (again|once more|repeat|please|could|would|may)
  + (sorry|pardon|excuse me|afraid|apologise|apologies) ~~8 (did not|could not|can not|do not|not) ~2 (catch|hear|follow|get|understand|make out|make that out|quite)
  + (sorry|excuse me|pardon|pardon me) ~1 (what|which|was|were|who|how|where|when|did) [~10 <word>] ?
  + (sorry|excuse me) ~2 (was|is|did) (that|it|you say) ~6 or [~4 <word>] ?
  + (could|would|can|may|might|will) (you|i) [please|kindly|possibly|just] (say|repeat|spell|tell me|give me|go over|run through|ask you to (repeat|say)) ~8 (again|once more|one more time|another time|over|repeat)
  + (could|would|can|might) you [please|kindly|possibly] (repeat|speak up|speak a (bit|little) (louder|up)|spell)
  + (would|do) you mind (repeating|saying|spelling|speaking up)
  + (please|kindly) (repeat|say ~3 again|say ~3 once more|speak up|speak a little louder)
  + / (repeating|and repeating) the
  + (i beg your pardon|pardon me|pardon) ? <not louder|speak|again|what>
  + (may|could|can) i ask you to (repeat|say|spell)
  + (did not|could not) (quite catch|catch|quite hear|hear) ~6 (please|sorry|again)
  + (sorry|pardon|forgive me|excuse me|afraid) ~~4 (i|we) ~1 (missed|lost (you|that|the)|did not get) ~6
  + (beg your pardon|pardon|sorry|excuse me) ~~4 (did you say|was that|do you mean|you said) ~5 or ~4
  + did i hear ~5 or ~4
  + (how do you|how is that|how is it|how would you|how do i) (spell|spelled|spelt|pronounce) ~4
  + (say|repeat|tell me) ~4 (again|once more|one more time) please
  + (could|can|would|may|might) ~2 (have|get|take) ~4 (again|once more|one more time) ~2
  + / (once more|one more time|again) please
  + (could|would|can) you ~2 (speak|talk) ~2 (louder|up) ~3
  + (could not|can not|did not|do not) [really|quite|very well] (hear|catch|understand|get) (you|that|it|what|the) ~6 (again|repeat|once more|please|louder)
  + (only|just) ~1 (caught|heard|got) <not to> ~1 (half|part|the first|the last|some|a bit) ~4
  + (again|once more|one more time) , [the|your] (number|name|address|date|time|flat|street|amount|flat number|phone number|last ~2) ~1 please
  + (beg pardon|beg your pardon) ~~4 (was|is|did|as|the) ~4
  + (forgive me|sorry|pardon|excuse me|pardon me) , (the|your) ~4 (again|once more|one more time) [please]
  + (sorry|forgive me|pardon|afraid) ~~3 (did not|do not|could not) ~2 (understand|get|catch|follow|hear|make out) ~4
  unless (back|to me|after me|read)
  unless where were we
  unless-act ask_slow_down ask_name_again reconnect_after_cut demand_repeat

act ask_repeat
  use g_repeat
  + and repeating the

# What is asked for again is not asked for anew.
act ask_repeat
  use g_repeat
  unless beg your pardon for
  + (could|would|can|may|might|will) (you|i) ~2 (say|repeat|spell|give me|tell me|have|read out) ~1 (your|the|that) ~4 (again|once more|one more time|over) [please|sir|madam]
  + (repeat|repeating|spell|spelling) (your|the) ~2 (number|address|name|street|surname|flat|block|email|mobile)
  unless (let me|i will|i would like to|may i|shall i|can i|i am going to|just to) ~2 (repeat|spell)
  unless-act demand_repeat ask_name_again
  beats ask_address ask_contact ask_name

act ask_slow_down
  unless (i will|let me|shall i|i can) [just] (say|repeat|read|spell|go)
  + not too (fast|quick|quickly) ~2
  + (digit|letter|word|number|line) by (digit|letter|word|number|line) ~6
  unless take your time ~2 writing it all
  + (repeat|say|read|give me|spell|tell me) ~5 (slowly|more slowly) ~2
  + ^ slowly [,] please ~6
  + (can not|could not|hardly) keep up [with you] ~3
  + (pen|pencil|hand|typing) (can not|could not|is not|will not) ~2 (keep up|follow|fast) ~3
  + (one|a) (thing|point|item|word) after another ~4
  unless (let us|we will) (take|look|go|do|walk|run|deal|work) ~8
  unless-sentence (let us|we will) (take|look|go|do|walk|run|deal|work) ~8 , one thing after
  + (take|give me|tell me) (the|them|your) ~2 (one|two) at a time ~4
  + (go|take|run) (through|over) (it|that|this|them) ~2 (more slowly|slowly|slower|one by one)
  + (more slowly|slower|slow down|slowing down|a bit slower|less quickly|less fast) ~~8 (please|for me|so|i)
  + (could|would|can|may|might|please|mind|if) ~~7 (more slowly|slower|slow down|slowing down|speak slowly|a little slowly|speak a little slowly|not so fast)
  + (one|a) (point|thing|item|step|number|word) at a time ~~6 (please|could|i am)
  + (please|could you|would you) ~4 one (point|thing|item|word|number) at a time
  + (take your time|no hurry|no rush|do not rush|there is no hurry) ~~5 (i am|i will be|while i) ~2 (writing|noting|taking notes|typing|taking|jot)
  + (can not|could not|not able to) (write|type|note|follow|keep up) ~2 (fast|quickly|quick|that speed|this speed)
  + (gently|slowly|not so fast) please
  beats calm
  + not so (fast|quickly|quick) , please ~2
  + (one by one|one at a time|bit by bit) , not so (fast|quickly|quick) ~2

act ask_slow_down
  unless (i will|let me|shall i|i can) [just] (say|repeat|read|spell|go)
  + mind going a bit slower
  + (mind|could you) ~3 (going|going a bit|go a bit|go a little|speak|be) ~1 slower

act check_audible
  + is it (better|clearer|louder) (if|when|like|now) ~5
  + (does|do) (it|i|that) sound (better|clearer|all right|okay|louder) ~8
  + are you there [sir|madam|<title> <sn>|?] ~1
  + am i (coming|getting) (across|through) ~4
  + (does|do|is) my (voice|words) (reach|reaching|get through|carry) ~3
  + how (is|about) (the|that|this) (line|sound|volume|reception) ~2
  + is (the|this|that) (line|sound|connection|reception) [any] (clearer|better|clear|all right|okay|good) ~2
  + is (that|this|it) better ?
  + is <it> better ?
  + (can|could) you (make|pick) me (out|up) ~2
  + (can|could|do) you [still|now|all] hear (me|us)
  + are you [still] hearing me
  + is my voice (reaching|getting through to|all right for) you
  + (is|was) my voice ~3 (clear|coming through|loud|all right|audible|okay|loud enough)
  + am i (loud|clear|audible|coming through|speaking (loud|clear|clearly|up))
  + how is the (line|sound|connection|reception) [~4 <word>] ?
  + is <it> [any] (better|clearer|loud enough) [now] ?
  + do i (sound|come through) [~3 <word>] ?
  + (is|how is) the (sound|line|volume|connection|signal|reception|audio) ~3 (all right|clear|okay|good|fine|better|loud|for you|at your|on your)
  + (do|can|could) you hear (me|my voice|us) ~3
  + am i ~2 (understandable|too quiet|too soft|loud|clear)

# A second question behind another one, joined by "and", and questions how it
# should be done.
act ask_detail
  unless / (was|is) that (it|all|everything) [then|now] ?
  when mid after_hold
  + would you (rather|prefer it if|sooner) (the|we|she|they|our|someone) ~12 ?
  + (not sure|do not know|wondering|wonder|wondered|like to know) (whether|if) you would (prefer|like|rather|need|want) ~10 ?
  unless i see what
  unless (i|he|she|we|they) (was|were) ~3 when that
  unless / (is|are|was|were|do|does|did|has|have|had|can|could|will|would|should) [not] (it|you|he|she|they|we|i|that|there) [not] ?
  + and [also|then] (when|since when|how long|how often|at what time|what time|how bad|how serious) (did|has|is|was|have|had|exactly) (it|you|the|this|that|there|he|she|they) ~6
  + (tell me|and|know) ~1 when (it|this|that|the <word>|you) ~2 (began|begin|start|started|happened|noticed|stopped|broke)
  + (could|can|would) you [please] (explain|describe|clarify) ~10
  + how would you like (us|me|it|this|that|the <word>) [to|to be] (handle|handled|deal|dealt|do|done|settle|settled|solve|solved|sort|sorted|proceed) ~3
  + what [else] would you (like|want) (us|me) to (do|send|bring|check|tell|print|ask|put|write|look) ~4
  + <which> ~2 would you like (to know|to hear|to discuss|me to explain) (first|next)
  + (what|how|where|when|which) ~1 (went wrong|happened) ~4
  unless (what|how) (happened|went wrong) (was|is|should|that)
  unless (for|about|of|know|see|out|understand|explain|tell you) (what|how) (happened|went wrong)
  unless-act rush interrogate sarcasm coarse blame_customer demand_repeat argue pushy shout_colleague brief_colleague ask_slow_down chat_joke mumble threat dare ask_pay_intent ask_source

# Any other question, while nothing more special is asked.
act ask_detail
  use both_ask_detail
  when mid after_hold
  unless-turn i missed the
  unless (you would like to thank|told you it was|the weather|which was)
  + (is|are|was|were|do|does|did|has|have|had|which|what|when|where|whereabouts|who|how) ~12 ?
  + <cani> i (ask|know|check) (when|where|how|whether|if|what|which|who) ~12
  + (could|can|would) you [please] (let me have|give me|tell me|read me|show me|send me) (the|your) ~3 (number|details|date|time|model|type|colour|size|version|name of|code|reading)
  + (then|please|and|just) tell me (what|where|who|how|when|which|whether|if) ~6
  unless-sentence (would you like|shall i|shall we|may i (have|put|call|ring|take|come|send)|do you mind|would you mind|else [.|?] $|anything more|would that|would it|is that (all right|okay|fine)|is it all right|that all right|would you rather|would you care|would you agree|would you object|are you all right with)
  unless-act-turn shout_colleague brief_colleague voicemail_text
  unless-act ask_to_hold ask_name ask_name_again ask_contact ask_address ask_need ask_source ask_pay_intent ask_consent confirm check_audible ask_repeat ask_slow_down ask_to_note offer_help offer_more_help screen_caller interrogate demand_repeat rush sarcasm coarse blame_customer chat_joke offer_message offer_callback invite_visit propose_time_place follow_up_check ask_convenient confirm_person ask_to_fetch leave_message_request wrong_number_help guess_name order_caller pushy badmouth_caller shout_colleague bare_wei argue plead_ignorance nickname excuse give_route refuse_bluntly mumble closing_time_brush_off brief_colleague decline_politely slang threat dare calm read_back bluff boast overpromise vague_delay change_terms leak_private leak_secret busy_brush_off slander_rival introduce_project
  unless / (was|is) (it|that) <num> or <num>

# Questions with the words of a flat hunt.
act ask_need
  use g_need
  when mid after_hold outbound_first
  + (your|you) ~6 (wishes|wish|requirements|budget|spend|afford|price range|bedroom|bedrooms|layout|investment|own use|rent out|balcony|terrace|sea view|lake view|facing|in mind|looking for|move in|price bracket|ideal flat|ideal home|dream home|down payment|mortgage) ~~8 ?
  + (wishes|requirements|budget|size|price range|layout|district|view|bedrooms|most|maximum|minimum) ~6 (you|your) ~6 ?
  + (just|only) the (two|three|four|<num>) of you ~2 ?
  + (will|would) (it|this) be ~3 (for you|of you|for your|your first|for yourself|to let) ~4 ?
  + (to buy|to rent|buying|renting|own use|live in|as an investment|letting) ~6 or ~6 ?
  unless (when|by when) ~2 need it
  unless-sentence (pay|payment|transfer|repair|leak|leaking|broken|water|damp|noise|smell|lock|come over|come and|viewing|visit|call you|ring you|happened|happen|did|fixed|pan|key|size of the)
  unless-act invite_visit ask_pay_intent pushy ask_source
# With the answer straight behind it, "still there?" is no question.
act check_audible
  + (are you|you) (still|also) (there|on the line|with me|on)
  + (are you|you) (there|on the line) ?
  + / [you|are you|you are] still there [sir|madam|<title> <sn>] ?

act acknowledge
  use g_ack
  + ^ (<title> <sn>|sir|madam) , [yes] (i understand|i see|i quite understand|i follow|i hear you|i do understand) (.|,|/)


act show_willingness
  use two_show_willingness
  + ^ (definitely|absolutely) [sir|madam|<title> <sn>] (.|,|!)



act ask_detail
  when mid after_hold
  + / [and|so|but] (nobody|no one|none of them) [has|have|had] [still|never|not|ever] (rang|called|came|come|told|said|answered|turned|showed|got|rung|phoned|been|looked|returned|replied|left) ~8 ?
  unless-act confirm read_back say_absent sarcasm blame_customer
