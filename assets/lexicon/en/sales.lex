# Sales: where the caller heard of us, and the visit.

act ask_source
  unless (find|found) (the|your|our|his|her) (repair|visit|service|work|viewing|tour|stay|handover|cleaning|new|plumber|technician|engineer|meeting|appointment|job|result)
  + who (put|sent|pointed|brought|led|directed) you (on to|onto|to|towards|our way) ~2 [us]  ~4
  + (ask|know) (if|whether) you (saw|found|heard|read|came|spotted|noticed) ~3 (us|our|the (ad|advert|poster|website|leaflet)) ~4
  + how did you ~1 (hear|learn|find|know|get|come) ~1 (of|about|out about|across|to) ~4
  + (was it|were you|is it|did you see|did you find|was that) ~3 (hoarding|billboard|banner|poster|ad|advert|advertisement|leaflet|flyer|website|online|paper|newspaper|radio|friend|neighbour|recommendation|internet|social media|signboard|magazine|brochure) ~6
  + (may|can|could) i ask (what|where|how|who) ~4 (us|project|find|found|hear|heard)
  + what made you (think of|choose|call|ring|contact) ~2
  + where did you [first] (read|see|hear|find|come across|learn) [of|about] (us|our|it|this|the (ad|advert|advertisement|project|estate|showroom|notice|offer)|<org>) ~4
  + (how|where) (did|do|have|had|you) [you] ~2 (hear|heard|learn|learned|find|found|see|saw|seen|come|came|get to know|got to know|read|discover|discovered) ~3 (us|of us|about us|across us|project|number|advert|ad|estate|homes|showroom|the <word>|our)
  + how you (heard|found|came|learned|got to know|discovered|saw|know|come) ~3 (us|of|about|project|estate|across)
  + (did|was it|has|have|do|is it) ~4 (friend|advert|advertisement|ad|leaflet|flyer|somebody|someone|neighbour|billboard|newspaper|website|colleague|poster) ~6 (us|you|call|ad|advert|or|project|mention|recommend|bring|brought|told)
  + did (somebody|someone|anybody|anyone|a friend) (recommend|mention|tell|introduce|point|send|refer)
  + did you (see|find|hear|read|come across) ~4 (us|advert|ad|advertisement|online|website|poster|leaflet|paper|our)
  + <which> (ad|advert|advertisement|channel|website|leaflet|poster|brochure) ~5 (you|call|brought|us)
  + what (brought|led|made) you (to us|to call|to ring)
  + (through|from|was it) (a friend|an ad|an advert|the website|our website) or ~3
  + how did you come (to know|across|upon|to hear|to us|to find) ~5
  + who (recommended|mentioned|told you about|sent you|referred you|introduced|pointed you) ~4
  + (what|who) (drew|led|attracted|directed|brought) (you|your attention) ~4
  + what brought (our|the|us|this|<org>) ~4 (attention|notice)
  + (brought|came) ~3 to your (attention|notice) ~1
  unless (do you mind|would you mind|rings you|call you)
  unless (last see|key|keys|leak|man|car|parcel|noise)
  unless-act interrogate pushy

act invite_visit
  use g_visit
  + (come|drop in|stop by) and see (for yourself|it|us|how) ~5
  + bring (the children|the family|your family|the kids|your wife|your husband|a friend) [along|with you] ~2
  + [you] [really|certainly] should see (it|the|our) ~3 (for yourself|for yourselves|in person|yourself) ~4
  + (come|drop in|stop by|pop in|pop over|walk over) and (have|take) a look ~4
  + (do|please|just) come and (have|take) a look ~4
  + (do|please|just) (pop|drop|come|stop|swing|look) (in|by|round|over) ~2
  + (is|are) worth (a look|a visit|seeing)
  + (pop|drop) in (whenever|any time|and|when)
  + you are [most|very|always|more than] welcome to (come|visit|view|see|drop|walk|look|stop|have)
  + welcome to (come|visit|view|see|drop)
  + (would|do|will) you (like|care|want) to (come|visit|view|see|take a look|have a look|drop|walk|look) ~6
  + (i would|we would|may i|let me) ~2 (suggest|recommend|like to invite|love to show|invite|love to have|like to show|be happy to show|be glad to show) ~6 (view|viewing|visit|showroom|show flat|come|coming|you|round|around|it|sample)
  + (do|please|just|why not|why (do you not|do not you)) (come|drop|stop|call) (by|in|round|over|along|and (see|look|visit|have))
  + (come|drop|stop) (and|by|in|round|over) ~2 (see|visit|look|view|for a (look|tour|viewing|coffee))
  + a visit (makes|would make|will|is|would|tells) ~4
  + (seeing|walking|viewing|visiting) (it|the site|the flat|the showroom|in person|for yourself) ~3 (best|clear|clearer|easier|helps|is|will|gives|tells)
  + why (not|do not you|do you not) (come|drop|stop|visit) ~6
  + (why not|how about) (come|coming|visiting|visit|see|a visit|view|viewing)
  + (see|look at|view) it (in person|for yourself|with your own eyes)
  + we would love to (show|see|welcome|have) you
  + (come|coming) for a (tour|visit|look|viewing)
  + you would be [most|very|more than|always] welcome to (come|visit|view|see|drop|walk|look|stop|have)
  + (delighted|happy|glad|pleased|honoured|love) to (show|welcome|receive|have|see) you ~4
  + (it is|would be) [always] (best|better|worth|nicer|a good idea) ~2 to (see|come|visit|view|look) ~5
  + (why not|why do you not|do) ~1 (come|drop|stop|pop) (by|over|round|in|and|along) ~4
  + (i|we) (invite|would invite) you to ~4
  + (may|can|could) (i|we) (invite|welcome|show) you ~5
  + (interested in|feel like|fancy|care for) ~1 (visiting|seeing|viewing|coming|a visit|a viewing|a tour) ~4
  + you (can|could|may|should) [always|also] come (and|to) (see|visit|view|look|have a look) ~4
  + welcome to (come|visit|our|see) ~4
  + (arrange|book|set up|plan) (a|your) (viewing|visit|tour) ~3
  unless (somebody|someone) come
  unless (has|have|had) just (come|dropped|popped)
  unless-act pushy order_caller closing_time_brush_off dare

# A definite hour and a definite place; the place alone is an invitation.
act propose_time_place
  + (what|how) about (<days>|<weekday>) ~3 (<clock>|<num>) ~3 (at|in|by|outside|here) ~4
  + (what|how) about (<days>|<weekday>) ~1 , (<clock>|half past <num>|<num>) ~1 , (at|in|by|outside) ~3
  + shall we (meet|say|make it) ~4 (at|in|by|outside) ~3 at <clock> ~2
  + (<days>|<weekday>|<date>) ~2 [,] (<clock>|<num> o'clock) [,] [the|main|our|ground floor] ~1 (lobby|entrance|gate|showroom|reception|office|desk|hall) ~2
  + (half past|quarter past|quarter to) <num> ~2 <days> ~~6 (floor|<place>|gallery|gate|entrance|lobby|desk) ~4
  + (half past <num>|<num>|<clock>) ~1 (on|this|next|tomorrow|today) ~1 [<weekday>] , ~~4 (floor|<place>|gallery|gate|entrance|lobby|desk) ~~6
  + (<days>|<weekday>) ~4 (at|<part>|around|or) ~4 <clock> ~~8 (at|in|by|outside) [the|our|my] ~2 <place>
  + (<days>|<weekday>) ~2 at <clock> ~~5 <place>
  + (<days>|<weekday>) <clock> ~~4 <place>
  + (<clock>|<num>) ~3 (<days>|<weekday>) ~3 (at|in|by|outside) [the|our] ~3 (suit|<place>|<word> ?)
  + would ~3 (tomorrow|<weekday>|<num>) ~6 (at|in) ~5 suit
  + <weekday> or <weekday> [<part>] ~3 (at|in) [the|our] ~2 <place>
  + (<days>|<weekday>) at <clock> <word>{1,3} then
  + (you (name|choose|pick) the (hour|time|day)) ~~5 (meet|showroom|<place>)
  + (meet|see you|shall we meet|do it together) ~6 (<weekday>|<days>) at <clock> ~4 <place>
  + (put|pencil) ~3 <weekday> <num> ~~4 (desk|<place>)
  + (come|meet|expect you|see you) ~1 [on] (<weekday>|<days>) [at] <clock> ~~6 (<place>|meet)
  + (<weekday>|<days>) [at] <clock> ~~2 (we|we will|let us|we can) meet ~2 (in|at|by|outside) ~3
  + (meet|see you|show you) ~2 (<weekday>|<days>) ~~6 (at|in|by|outside) [the|our] ~2 <place>
  unless / see you <weekday> ~5 then
  + (let us|shall we|can we|could we) (meet|say|make it) ~6 <clock> ~~5 <place>
  unless-act read_back brief_colleague confirm itemise_fee closing_time_brush_off
  beats inform ask_consent
  + (could|can|shall|may) we (meet|see each other) (at|in|by) ~3 [on] <weekday> ~3

act promise_wait
  + i will come (down|out|up|over) ~3 and (meet|fetch|get|collect|greet|welcome) you ~4
  + stay in and (show|meet|wait|let) ~4
  + i will have (the|a|some|your) ~6 (ready|on|out|waiting|prepared|laid out) ~3 (when you|by the time|for you) ~3
  + i will be (by|at|near|next to|beside|under|in front of|outside|behind) (the|our|your) <word> ~6
  + you can not miss me
  + (i will|i shall) (meet|collect|fetch|greet|welcome) you (there|personally|myself|in person|downstairs) ~3
  + (i will|i shall) (come|walk|run|go|pop) (down|out|up|over|to the <word>) and (meet|fetch|get|collect|let|greet|welcome) you ~4
  + (look out for|watch for|you will see|you will recognise) me ~5
  + (stay in|stay on|stay late|come in early|come in specially) and ~6
  + i will [stay|personally|myself] [and] (show|walk|take) you (round|around|through|over) (myself|personally|in person) ~1
  + i will be (down|up|out|there|with you at the) ~4 (within|in) (a|one|two) (minute|minutes|moment) ~2
  + walk you (through|round|around) [it|them|the ~2] myself
  + (keep|have) the (keys|key|papers|plans|file|documents|coffee|flat) ready ~2
  + (i am|i will be|i will) ~1 (keep|keeping|holding|hold|setting aside|set aside|reserving|reserve|blocking|block) (the|that|an|my) [whole] ~1 (hour|morning|afternoon|slot|time|evening) ~1 [free] for you
  + i will be ~5 (waiting|expecting you)
  + i will [be] ~2 (waiting|expecting|standing|downstairs) ~2 (for you|for you both|there|here|at|in|by|outside|with)
  + i will be ~2 (there|at the <place>|here|ready|in the <place>|in person) ~6
  + i will (wait|be waiting|look out) for you
  + i will ~1 (keep|set aside|reserve|hold|block) ~5 (hour|time|free|slot|afternoon|morning) ~2 (for you|free)
  + ask for me
  + i will have ~5 (ready|prepared|laid out|waiting) ~2 for you
  + you will find me ~4
  + i will not (leave|go|move) (until|before) you
  + (i will|we will) meet you (at|in|by|on|outside|downstairs|there)
  + i will (show|take|walk) you (round|around|through) myself
  + (i will be) ~1 the (door|gate|entrance) ~3
  + i will [be] ~2 (at|in|by|outside) ~3 (myself|in person|personally|when you (come|arrive|get there)|waiting|to meet you|to welcome|to receive|to greet|to let you in)
  + i will have ~5 (ready|prepared|printed|laid out) ~2 (for you|when you|by the time|by then)
  + i will (meet|pick up|receive|welcome|greet|collect) you (at|in|by|on|outside|downstairs|there|from|myself|personally)
  + (just|please) ask for <not the|a|an|it|help|more|that|your|his|her|details|directions> <word> ~3
  + (i|we) (am|are) (expecting|waiting for) you (at|on|in|there|then|<weekday>|tomorrow)
  + (i|we) will ~1 (expect|look forward to seeing|wait for) you (at|on|in|there|then|<weekday>|tomorrow|until)
  unless-turn ^ [right] so , <title> <sn>
  + ask for (<title> <word>|me) ~3
  + i will be ~3 (there|downstairs|outside|here) ~4 (to let you in|to meet you|to welcome you|to receive you|when you|with the keys)
  unless (right there|right with you|right back|be there in a (minute|second)|with you in a|with you shortly|with you when)
  unless-act signal_visitor threat sarcasm

# A choice of days in one sentence, the place in the next.
act propose_time_place
  + (<weekday>|tomorrow|today) [<part>] or [on] (<weekday>|tomorrow) [<part>]
  needs-turn (meet|meeting) ~6 (<place>|there) | (show flat|showroom|sales office) ~~10 ?
  unless-act read_back brief_colleague confirm itemise_fee closing_time_brush_off
  beats inform ask_consent ask_need
