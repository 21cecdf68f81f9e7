# Sales: where the caller heard of us, and the visit.

act ask_source
  + (may|can|could) i ask (what|where|how|who) ~4 (us|project|find|found|hear|heard)
  + what made you (think of|choose|call|ring|contact) ~2
  + where did you (read|see|hear|find|come across|learn) ~6
  + (how|where) (did|do|have|had|you) [you] ~2 (hear|heard|learn|learned|find|found|see|saw|seen|come|came|get to know|got to know|read|discover|discovered) ~3 (us|of us|about us|across us|project|number|advert|ad|estate|homes|showroom|the <word>|our)
  + how you (heard|found|came|learned|got to know|discovered|saw|know|come) ~3 (us|of|about|project|estate|across)
  + (did|was it|has|have|do|is it) ~4 (friend|advert|advertisement|ad|leaflet|flyer|somebody|someone|neighbour|billboard|newspaper|website|colleague|poster) ~6 (us|you|call|ad|advert|or|project|mention|recommend|bring|brought|told)
  + did (somebody|someone|anybody|anyone|a friend) (recommend|mention|tell|introduce|point|send|refer)
  + did you (see|find|hear|read|come across) ~4 (us|advert|ad|advertisement|online|website|poster|leaflet|paper|our)
  + (which|what) (ad|advert|advertisement|channel|website|leaflet|poster|brochure) ~5 (you|call|brought|us)
  + what (brought|led|made) you (to us|to call|to ring)
  + (through|from|was it) (a friend|an ad|an advert|the website|our website) or ~3
  unless (gave you|who gave|complaint|rumour)
  unless-act interrogate pushy

act invite_visit
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
  unless (see it yourself|come and (see|sit|sign|get|fetch|collect|pay) (me|it yourself))
  unless (or it is gone|it is gone|miss it|miss out)
  unless (somebody|someone) come
  unless (come|coming) (and|to) (pay|sign|collect|fetch)
  unless (is|are|was|were) visited
  unless-act pushy order_caller closing_time_brush_off dare

# A definite hour and a definite place; the place alone is an invitation.
act propose_time_place
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
  unless (opens|open|closed|closes|arrives|comes|came|was|were|has|had|starts|started)
  unless (call|ring|phone|answer|reply) ~2 (you|back)
  unless-sentence (call|ring|phone|remind|told|wants|said) (you|me|him|her)
  unless-act read_back brief_colleague confirm itemise_fee closing_time_brush_off
  beats inform ask_consent

act promise_wait
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
  unless (right there|right with you|right back|be there in a (minute|second)|with you in a|with you shortly|with you when)
  unless will be (back|off|gone|closed|out|in a meeting)
  unless wait for (you to|your payment|your money|you until)
  unless-act signal_visitor threat sarcasm
