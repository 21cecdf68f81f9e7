# More ways to refuse, to know nothing, to be busy or closed, to send away, to put off.

# What makes a refusal something else: regret with a way out, or an offer.
@guard helpful
  unless-turn (<title> <word>|my colleague|our <worker>|the <worker>) [in <word>] (can|will|could) [now|gladly] (take|help|answer|advise|speak|talk|see) [to|with] you
  unless not going to (keep|bother|hurt|disturb|rush|press) you
  unless not at my desk
  unless (see|get|find|reach) ~3 from (here|there)
  unless want to (bother|disturb|keep|trouble|rush) you
  unless-turn (plumber|engineer|fitter|technician|surveyor) will (look|check|come|see|tell)
  unless without (asking|your|you|telling)
  unless (point|use) [in] (shouting|yelling|screaming|swearing)
  unless you deal with it
  unless-turn (let me (ask|find|check|see|put|take|look|get)|i will (find|ask|check|call|ring|look|get|see|put|apply|have|take|pass|let)|i can (ask|find|check|offer|put|take|arrange)|shall i|would you like|could i|may i|would <word> suit|i could (ask|apply|put|take)|one moment|instead)

act refuse_bluntly
  unless (the|a|an|your|parking|heating|water|delivery) ~3 (is|are) not included
  unless not going anywhere
  unless do not wait for (us|me|him|her|them) [.|!]
  use soft remedy
  + not allowed to and ~4
  + i do not want to [.|!] $
  + we do not do (weekends|refunds|favours|discounts|exceptions|sundays|house calls|repairs|emails) ~2
  unless-sentence (understaffed|leave me your number or|was not here)
  unless (understaffed|could not help it)
  + (that is|it is) not (something|a thing) (we|i) (do|offer|deal with|handle) ~2
  unless-turn (regrettably|though i (could|can)|waiting list)
  + not today [.|!] $
  + (already|just) told you [lot|people|guys] no ~2
  + and do not ask again ~3
  + (no|nope) [,|.] [and] (do not|stop) (ask|asking|try|trying) again ~3
  unless notice period
  unless do not look at (me|us)
  unless period (ends|runs|is|starts|of)
  unless grace period
  unless-turn (i had better ask|i would better ask|let me|i will gladly)
  unless-act blame_others argue mechanical_yes dare threat boast promise_wait
  + . (not us|not me|not ours|not my job|not mine) [.|!]
  unless i was not (here|there|in|on)
  + / (nope|no|nah) [,] (can not|could not|will not|not) (help|do|possible|us|here|really|happening) ~4
  + (i have|i) [already|just] (said|told you|told you lot|told you people) no ~3
  + (i have|i) [already|just] (said|told you|told you lot|told you people) no [.|!] $
  unless-sentence (they|he|she|shift|team|engineers|accounts) ~~8 nothing to do with (me|us)
  unless do not bother with
  unless-sentence (this is|you have reached) <org>
  unless-turn (wrong number|housing estate|we are (a|an) (estate|housing|residential|property))
  unless-turn this is not the (bank|hospital|clinic|school|hotel|restaurant|police|post office|shop)
  + no can do
  + (it|that) can not be helped
  + / (no|nope) (you can not|we can not|i can not|not possible|impossible) [.|!] $
  + / [well] (i am|we are) not (apologising|apologise|paying|doing|sending|discussing|moving|changing|giving|going to apologise|going to do) ~4
  + (hardly|scarcely) (my|our) (problem|fault|job|concern|business|responsibility|department)
  + / (we|i) (do not|never) (do|handle|deal with|offer|take|accept|repair|fix|refund|discuss|sell|allow|give|make|change|touch|cover|deliver|send) (that|this|it|those|these|such|any|anything|refunds|exceptions|requests|complaints|cards|cheques|people|anyone|anybody) ~4
  + / (that|it|this) (will not|would not|can not|is not going to) (work|happen|be (done|helped|possible|changed|arranged|fixed|repaired)|do|wash|fly|go) ~1 (.|!|$)
  + / [no|sorry|well|look] (not possible|impossible to <word>|not a chance|not happening|no deal|no dice|nothing doing|no luck|out of the question|absolutely not|certainly not|definitely not|of course not|not really|not on|no chance|never ever|not going to happen|not in a million years|over my dead body|when hell|i do not think so|i think not|no means no|no is no|denied|refused|rejected|not interested) (.|!|?|/|$)
  + / (i|we) (will not|would not|refuse|am not|are not) (.|!)
  + / (i|we) (refuse|decline) to ~4
  + / no (you|they|we|i|it|he|she) (can not|may not|will not|must not|is not|are not|do not|does not) (.|!)
  + (can not|will not|do not|never) make [an|any] (exception|exceptions) ~3
  + (it is|that is|this is) against (the|our|company) (rules|regulations|policy|law|house rules)
  + / [well|so] (i am|we are) not (going|coming|climbing|driving|walking|running|getting) (down|up|over|out|there|round|anywhere|all the way|into) ~5
  + / (we|i) (do not|never) (do|handle|deal with|offer|repair|fix|refund|discuss|sell|allow|change|touch|cover|deliver) ~3 [<word>] (.|!)
  + you (will|can) get (no|nothing|none) ~4
  + (there is|no) way (i am|we are|i will|we will) ~4
  + (nothing|it has nothing|that has nothing|this has nothing) to do with (me|us|our (office|desk|department|team|firm|company)) ~2
  + (our|the|this) (company|firm|office|desk|department|team) (can not|does not|will not|is not able) ~1 (do|solve|help|fix|handle|change|take care|deal) ~4
  + / [well|look|so|and|then|but] (i|we) (can not|could not) (do|change|fix|help|solve|handle|deal with) (anything|much|that|it|this|with that|you|any|anything for you) [about (it|that|this)|for you|there|with (that|it|this)|now|from here|here] (.|!|then|/|$) ~1
  + [well] there is nothing (i|we|anyone|anybody) (can|could) (do|change|say) ~3
  + (can not|could not) do anything [more] (about|for|with) (it|that|this|you)
  + (not|is not|was not|are not) ~1 (my|our|this) (job|problem|department|business|concern|responsibility|affair|area|area of|desk|field|remit|worry|headache|fault to fix|task|duty|call|decision) ~2
  unless it was not our desk that
  + (i am|we are) not (responsible|in charge|authorised|obliged|prepared|willing|happy|going|interested|doing|sending|paying|giving|opening|changing|coming|helping) (to|for|in|anyone|anybody|it|that|this|you|/) ~4
  + (that is|this is|it is) (someone|somebody|another|anybody|anyone|a different|some other|the other) (else's|department's|department|person's|person|office|one's|section|team) ~3
  + (that is|it is) (for|up to) (someone|somebody) else ~2
  + not what (i am|we are) (here|paid|there) for
  + (there is|there will be) (nothing to (discuss|talk about|say|be done|complain about)|no (discussion|debate|exception|exceptions|way|chance|more to say|negotiating|need to discuss))
  + no (discount|discounts|exception|exceptions|refund|refunds|guests|pets|dogs|appointments|keys|parking|deliveries|credit|extension|changes|returns) (.|!|,|for|at all|ever|full stop|and|period|/) ~1
  + (not|is not|are not) (allowed|permitted|possible|available|negotiable|included|our policy|an option|open to) [here|at all|to you] , [full stop|period|and that|end of|so] ~4
  + (full stop|, period [.|!] $|end of (story|discussion|matter|argument)|and that is that|and that is the end of (it|that)|that is (all|it) i can (say|do)|and that is all|that is the (rule|end|way|policy)|like it or not|whether you like it or not|that is how it is|that is the way it is|that is just how it is|so be it|no arguments|no ifs|no buts|no ifs and|no is no|my mind is made up|what is done is done|it is what it is)
  + [the] (rules are|rule is|policy is|it is|that is|those are) (the rules|the rule|the policy|rules|company policy|our policy|the law|the regulations|regulations) (.|!|,|and|full|/|$) ~1
  + (do not|not) even think (about|of) ~3
  + (do not|you need not|you can stop|stop) ~1 (expect|count on|bother|hope for|wait for|ring me|call me|ring here|call here|ring us|call us|even try|come to me|look at me|try|asking|hoping) ~4
  unless do not bother (writing|taking|noting|jotting|to (write|note|jot))
  + you (will not|can not|are not going to|will never|are not) (get|getting|have|find|see|having) ~5 (from (me|us)|here|out of (me|us)|for free|today|without|and that|back)
  + you can not [have|do|get|come|bring|park|see|talk|speak] ~3 (and that|end of|full stop|period|no matter|so do not|so stop) ~3
  + (we|i) (never|do not ever) ~1 (refund|pay|give|change|lend|repair|accept|make) ~4
  + (no|there is no|what is the|not much|little) (point|use|sense) [in|of] (telling|calling|ringing|complaining|coming|trying|arguing|talking|writing|me|you|going on|waiting|insisting|shouting) ~4
  unless-turn (talk|speak|ask|tell|ring|call|complain|write|go) ~1 (the <word>|my <word>|our <word>|<dept>|them|him|her) yourself
  + (not today|not tomorrow|not now) ~1 (not|never) ~4 [ever|never]
  + (he|she|they|the manager|the director|<title> <word>|the boss|nobody|no one) (does not|do not|will not|has no time) ~1 (want to|wish to|wants to|talk|speak|see|have time|got time|like) ~1 [talk|speak|see|hear|to|with] ~2 you
  + (this is|we are) (a|not a|not the|an) (place of work|charity|hotline|bank|information (desk|office)|lost property|taxi|office not) ~4
  + i (could not|can not|would not) (care|be bothered) [less]
  + (deal with|cope with|live with|put up with|get used to) (it|that) (.|!|yourself|then|/|$) ~1
  + (forget|drop) (it|that|about it|the idea) (.|!|,|we|you|it|there|i) ~4
  + (request|application|claim|complaint) (denied|refused|rejected|declined)
  + it (can not|could not) be (done|helped|changed|avoided)
  + no (way|chance) (am i|are we|will|can|are you|i am|we are) ~4
  + i (said|told you) (no|it is not|that is not|we do not|we can not|you can not|there is no|there is nothing) ~4
  + (not|we are not) (a bank|the bank|directory enquiries|your problem|the place) (.|!) ~2
  use helpful not_said
  unless said no (such|more)
  unless-turn (will know|i will ask)
  unless-turn (mr|ms|mrs) <word> (will|can|is|does)
  unless it was the (agency|bank)
  unless-turn but (there|we|i|you can|it)
  unless (is|are|can|could|will|would|what|did|do|does) [~4 <word>] ?
  unless (if|whether|because|so that|hope|when) ~1 (it|that|this|you|he|she|they|i|we) ~4
  unless (i will not|we will not|never|not) ~1 (forget|keep|let|be long|guess|share|hand|give out|disclose|pass)
  unless (private|personal|staff|residents|customers) (numbers|number|data|mobiles|details|addresses)
  unless-sentence (afraid|regret|i am sorry|i am so sorry|unfortunately|please|wish i could|i am ringing|for you ready)
  unless (not|nothing) to worry
  beats inform

# Regret alone, with no reason and no way out, does not soften it.
act refuse_bluntly
  use soft remedy
  + ^ (sorry|afraid not|no sorry) (no|can not|not possible|not my <word>|we do not|i do not|i will not|no can do|you can not|it is not|that is not|not us|not here|nothing) ~5 [.|!] $
  + ^ <word>{1,6} (not my (area|job|department|problem|desk)|nothing i can do|can not help you|can not be done) sorry [.|!] $
  use helpful not_said

act plead_ignorance
  unless (nobody|no one) told you
  use g_ignorance soft remedy
  unless (can not|could not) help you [there|with]
  unless nobody ever told you
  + (nobody|no one) (tells|ever tells|told) (me|us) (anything|nothing|a thing) ~2
  + how (on earth|in the world|the devil) (would|should|could|am|do|can) (i|we) ~6
  + (i|we) [really|honestly|just|simply|actually|truly] (could not|can not|would not) (say|tell you|know|answer that|help you there|tell) (that|either|sorry|really|what|when|why|how|/|.|!) ~4
  + / (that|this|which) (i|we) (can not|could not) (say|tell you|know|answer)
  + (how|why) (should|would|am|could|can|do) (i|we) [supposed to|be expected to|possibly|to|ever] (know|tell|remember|find|guess) ~4
  + (where|how|who|whom) (am i|are we|would i|shall i|am i supposed) [supposed] [to] (find|ask|look|get|go|learn|know|hear) ~5
  + (no|not a|have not a|have not the|without a|not the) ~1 (clue|idea|notion|foggiest|faintest|inkling|earthly) ~3
  + / [well|oh|sorry] [that] (beats me|search me|ask me another|pass|no clue|no idea|not a clue|god knows|lord knows|heaven knows|only god knows|goodness only knows|god only knows|not that i know of|not to my knowledge|not that i am aware|never heard of <him>|never heard of (it|that|this|anyone|anybody|any|such) ~3|no information|do not know|can not say|could not say|can not tell|could not tell you|can not remember|do not remember|it is a mystery|i forget|unknown|don't ask) (.|!|,|?|/|$|mate|sorry|love|who) ~1
  + (i have|we have|i have got|there is) no (information|idea|clue|record|knowledge|details|data|info) ~1 [<word>] (about|on|of|/|.|$) ~3
  + (i|we) (do not|did not) have (that|any|the|this) (information|info|details|data|answer) ~3
  + (i|we) (do not|would not|did not|never) [really|honestly|even|exactly] (know|understand|remember|recall|get) [about] (that|it|this|anything|these things|such things|what|when|why|how|who|where|which|a thing|either|any|the first|much) ~5
  + / (i|we) [really|honestly|just] (do not|would not) know (.|!|,|/|$)
  + (i have|i have only|i am|i only|we only) [only|just] (been here|started|new|new here|just started|begun|a trainee|the trainee|an intern|the intern|a student|the student|filling in|standing in|helping out|covering|the temp|a temp|the cleaner|the new) ~5
  unless filling in (the|your|a) form
  + (first|second|third) (day|week) [here|on the job|at work]
  + (nobody|no one) (told|tells|ever told|ever tells|knows|informed) [me|us] [anything|about|that|it|either|why|when|what|here] ~2
  + you do not know ~1 [so] how ~3
  + (if|when) you do not know ~3 (how|who|what)
  + your guess is as good
  + how (am i|are we) (meant|supposed|expected) to (know|tell|find|remember|guess) ~4
  + (no one|nobody) (here|in the office|in this office|round here) [really|ever] (knows|has a clue|has any idea|can tell) ~4
  + (know|tell you) the first thing about ~3
  + (i am|we are) (not sure|not certain|none the wiser|in the dark|as clueless|clueless|no wiser|not the one to ask|not an expert|no expert) [about|of] ~3 [<word>] (.|!|/|$)
  + (do not|no use|no good|why) (ask|asking|are you asking) (me|us) (.|!|,|that|about|why|how|i|/|$) ~4
  + (it is|that is) [all] (greek|chinese|news) to me
  + (could be anything|could be anyone|who can tell|anybody's guess|anyone's guess|hard to say|difficult to say|impossible to say)
  + not (that|as far as) i (know|am aware|remember|can tell)
  + (i|we) would not have (a|the) (clue|faintest|foggiest|first)
  use helpful
  unless (if|whether|since|because|that|though) ~1 (i|we) do not know
  unless i do not know (how|whether|if|what) (you|it|to|this|we would) ~4
  unless-turn (i do not know offhand|my colleague|will know|one second|repeat|find out|get back to you|i would rather check|may i (ask|call|ring)|let you know|put you through)
  unless-act admit_limit decline_politely chat_joke mumble

act busy_brush_off
  use g_busy soft remedy not_said
  unless no better
  unless-turn get that will you
  unless-turn finished
  unless-act closing_time_brush_off rush threat
  + (someone|somebody|a visitor|a customer|a guest) (has|is|has just) ~1 (come in|walked in|arrived|here|at the desk) ~~6 bye
  + gotta (go|dash|run)
  + (got|have) to (go|dash|run|rush) [now] [,|.] (bye|goodbye|.|!|,|sorry|/) ~1
  + hands are full ~~4
  unless-turn (may i|shall i|i will|let me|could i|can i) ~2 (call|ring|phone) you
  + i am tied up (bye|.|!|,|now|here|/) ~1
  + (ring|call|phone|try) [me|us] back in (an|a|half|<num>|ten|two|five) ~5
  + / (can not|could not|no time to) (talk|chat|stop|speak) [now|right now|sorry] (bye|goodbye|.|!|,|/) ~1
  unless (it is not|not|it is not that|not that) ~1 (that|because) i am busy
  + (i am|we are) [a bit|rather|really|too|so|just|quite|very|right] ~1 (in the middle of|tied up|swamped|snowed under|run off|rushed off|up to (my|our)|drowning in|flat out|overloaded|eating|having (lunch|tea|breakfast|dinner|a meeting)|busy) ~6 [<word>] (.|!|,|/|so|now|bye|call|ring|not|you) ~1
  + (you will have to|you have to|you had better|you would better|you must|you should|you need to|you will need to|better|why do not you|just|can you|can not you|so|well|then|simply|do) ~1 (ring|call|phone|try) [me|us|him|her|them] [back|again] (later|again|at <num>|after|this afternoon|tomorrow|in an hour|when|in a while|another|some other|once) ~4 [<word>] (?|.|!|,)
  + (we are|we have been|i am) [far|much|way] too busy ~6
  + / (ring|call|phone|try) [me|us|here] (back|again|later|another time|some other time|next week|after lunch|in an hour|this afternoon|when) ~5
  + / (try|ring|call|phone) (us|me) [again] (next week|another day|later|some other|in a|after|another time|when) ~4
  + (can you not|can not you|do not you|can you|could you not) (see|hear|tell|imagine) ~1 [that] (we are|i am|it is|how|there is|there are) ~2 (swamped|busy|snowed|working|ringing|queue|tied|rushed|full|people|a queue) ~3
  + (i have|we have|i have got|there is|there are|we have got) ~2 (no time|not a minute|not a second|a hundred|a million|a thousand|piles of|a pile of|tons of|loads of|heaps of|a stack of|a mountain of|dozens of|twenty|ten|five|six|more urgent|more important|better|other) (calls|work|things|people|customers|callers|lines|jobs|stuff|emails|tickets|papers|priorities|/|.|for) ~4
  + (no|not|have not|have no|do not have|got no|without) [the|any|got|got the|got any] time (for|to|now|right now|at the moment|today|/|.|!) ~5
  + (my|our) (hands are (full|tied up)|desk is full|plate is full|lines are (full|jammed))
  + i have (my hands full|enough (to do|on my plate)|too much (to do|on)|other (fish|customers|callers|people|things|work|calls)|someone (here|at the desk)|a visitor|people (here|waiting)|a queue|customers (here|waiting)) ~5 [bye|later|call|ring|not now|so|,|.|!] ~1
  + (there is|we have|i have) [got] a queue (here|at|of|in) ~~8 (later|ring|call|back|bye|not now|wait|another)
  + (i am|i was) on (another|the other) (call|line|phone) (you|call|ring|so|not|try) ~5
  + / (not now|not right now|later|another time|some other time) (i am|we are|i have|we have|mate|love|call|ring|please|okay|bye|there is|/) ~4
  + (i|we) (can not|could not|have no time to) (talk|chat|speak|deal|listen|help|look|take|see to|do|stop|attend) [to|with|into|at|that] [you|it|that|this|now] [right] (now|just now|at the moment|today|this minute|right now|for you) ~4
  + (ring|call|phone|try|come) [me|us] back (when|once|after|later|if|at) ~5
  + / [just] (try|ring|call|phone) [again] (later|another time|some other time) ~2
  + (what do you want|do you think) ~2 (i am|we are) (busy|swamped)
  + (i have|i have got) to (go|dash|run|rush|hang up|get on|get back to) [now|to|,|.|bye|there|another|work] ~4
  + call someone else ~~4 busy
  + (have not|have not got|do not have) [got] a (minute|second|moment|free minute|spare minute) [sorry|now|to spare] (.|!|,|for (you|this|that))
  unless (he|she|they|colleague|<boss>|<title> <word>|line|lines|switchboard) ~1 (is|are|were|was) ~2 (busy|tied|in the middle)
  unless (i will|i can|shall i|may i|could i|we will|let me|can i|i would like to) ~3 (call|ring|phone|get back|finish)
  unless-turn (i will|may i|shall i|could i|let me|can i|we will) ~1 (call|ring|phone|get back)
  unless whenever you
  unless (you can|you may) ~1 (call|ring)
  unless (please|feel free|any time|anytime|welcome|do) ~3 (call|ring|phone|try) ~1 (again|back|us|me)
  unless (if|should|in case|because|so|message) ~2 (you are|it is|it|there) ~1 (busy|happens|comes|starts|stops)
  unless in no time
  unless-turn (hurry|come on|quick|be quick|call you|ring you|talk to you)
  unless-sentence (please|i am at work|your message|leave|if it|if the|if anything|if you)
  unless (tomorrow|in the morning|on monday)
  beats invite_call_again
  + on another call ~~4 you call me back
  + why do not you (call|ring|phone|try) again ~4

act closing_time_brush_off
  use g_closing soft remedy
  unless (tell|say) (him|her|them|that)
  use not_said
  + it is (friday|sunday|saturday) (evening|night|afternoon) , what do you expect
  + (nobody|no one)'s working on [a] (sunday|saturday|weekends|holidays) ~2
  + i am off duty [.|!] $
  + (closed|shut) at (four|five|six|<num>) , so tough ~2
  + it is gone (five|six|four|seven|half|<num>) ~~6
  + it has gone (five|six|four|seven|half|<num>) ~~6
  + (we|i) (close|shut|finish|leave|lock up) in (five|ten|two|a|<num>) [minutes|minute|mins] ~~8 (monday|tomorrow|quick|so|sorry) ~2
  + / [sorry|look] (we|i) (have|are) [already|just|all|about to|nearly|now] (closed|shut|closing|shutting|packing up|locking up|locked up|finished|off|off duty|going home|gone home|on (my|our) ~1 break|knocking off|clocking off|clocked off|done) [up] [for] [today|now|the day|tonight|the weekend] (.|!|,|/|so|some|try|come|call|ring|until|at|in|then) ~1
  + (we|i) (shut|knock off|clock off|go home|pack up) (in|at|soon|now|early|around) ~4 [<word>] (no|so|sorry|that|there|and|/|.|!) ~1
  + (office|counter|desk|shop|department|line|team|switchboard) (is|has|was) [already|now|just] (shut|closed|closing|gone home) ~3 (so|call|try|come|ring|tough|tomorrow|bad luck|too bad|you)
  + (office|counter|desk|shop|department) (shut|closed|closes) [at|in|from] ~3 (so|call|try|come|ring|tough|tomorrow|bad luck|too bad|you|that)
  + (it is|we are) (after|out of|past|outside) [office|working|business|opening] (hours|closing|time|six|five) ~4
  + (nobody|no one) ~1 (is|are|has|have) ~1 (here|left|gone|in|home|working|off) [now|any more|at this (hour|time)|after|already|for|until|try|at|on|.|,|!|so] ~4
  + (everyone|everybody|they) ~1 (is|are|has|have) ~1 (left|gone|home|off) [now|already|for|until|try|.|,|!|so] ~4
  + (my|our) (shift|day|working day|duty|week) (is|has|ends|ended|finished|stopped|was|finishes) [already|just|now|in|over|up|done|five|ten] ~4
  + (do|have) you (know|have|any|seen|realise) ~2 (how late|what time|what hour|the time|late) ~4
  + [just] (look|looked) at (the|your) (time|clock|watch)
  + (call|calling|ring|ringing|phone|phoning) [me|us|here] at (this|such an) (hour|time)
  + (i am|we are|this is|it is) [just|still] (on|at|having|my|our) [my|our] (lunch|break|lunch break|tea break|coffee break|lunchtime|dinner break|day off|free time|evening|siesta|smoke break) (.|!|,|call|ring|so|come|try|/|$|now|until|do) ~1
  + (we|i) do not (work|do|answer|repair|open|come|take calls|serve) ~3 (weekends|sundays|saturdays|evenings|nights|after (hours|five|six)|at night|holidays|overtime|this late|so late|on <weekday>)
  + (no more|not any more|nothing more|nothing) ~2 (today|tonight|this evening|before monday|before tomorrow) (.|!|,|any more|now|come|try|/) ~1
  + (that is|that was) (it|all|enough) for (today|tonight|the day|this week)
  + (we|i) only do (that|this|those|it) (in|on|until|from|before|between|at) ~4
  + (you are|it is|that is|far|much|a bit|now) too late (for|to|now|today|in the|/|.|!) ~3
  + (i was|i am|we were|we are) [just|about to|already] (locking|about|halfway|on my way|putting|heading|walking) ~2 (up|out|door|coat|home|leave|go|close|off)
  + it is (nearly|almost|past|already|just|gone|ten to|five to|quarter to) ~3 (five|six|seven|eight|closing|closing time|lunch|lunchtime|noon|midnight|home time) ~1 (i am|we are|so|call|nobody|go|come|try|ring|no) ~3
  + it is (lunchtime|lunch|friday|saturday|sunday|the weekend|closing time|late|night|my break|break time|evening|the holidays|a holiday) ~1 (ring|call|try|come|i am|we are|nobody|no one|what do you|leave|everyone|do you) ~3
  + (tomorrow|on monday|next week|in the morning) [is|will be] (another day|then|maybe|/|.) (come|call|ring|try|ask|now|we)
  + / (come|call|ring|try|ask|phone) [in|back|again|us|me] (tomorrow|on monday|monday|in the morning|during office hours|after the (holiday|weekend)|on a working day|in working hours|next week) (.|!|then|/|$|and|or) ~1
  + (some other|another) day [then] (.|!)
  + (i am|we are) done for (the week|the weekend|today|tonight|the day)
  + (i have|we have) already (shut|switched|turned|locked|put|packed|closed|logged|cashed) ~2 (up|down|off|computer|door|office|system|away|till|coat|out|bag)
  + (nobody|no one) (is working|works|is on duty|is in) ~2 (<weekday>|weekend|weekends|night|nights|this hour|holiday|evening|now)
  + no point [in] (starting|beginning|ringing|calling) ~1 (now|today|any more|this late)
  + (call|ring|come) (in|during) (office|working|business) hours
  + (we are not|i am not) (open|working|on duty|here|paid) [any more|now|today|after|at|for] ~3
  + you (should|could|ought) (have|to have) (rung|called|come|phoned) (this morning|in office|before (five|six|closing)) ~3
  unless-turn (leave (a|your) (message|name)|we will get back|voicemail|the tone|but i will|i will (ring|call|take|note|see|pass))
  unless (please|shall we|may i|could you|can you|we could|i can|would you|i will|or|would|how about|what about) ~6 (tomorrow|monday|next week|in the morning)
  unless-sentence (please|pool|gym|gate|library|garage|i will|we will|let me|if it|if the)
  unless (by|before|until) ~3 (finish|go home|leave)
  unless-turn (too|so) busy
  unless me (calling|ringing)
  unless (is|are|do|does) [~4 <word>] closed ?
  unless-act voicemail_text
  beats inform

act order_caller
  + you (had better|would better) (try|ring|call) (his|her|their) ~3
  use g_order soft remedy
  unless (to|not|can) go home
  use not_said
  + you (can|could|will) (find|look|read|see|get) (that|it|this|everything) ~2 (on|in) the (notice board|board|website|handbook|contract|leaflet|app|internet|brochure) ~2
  + answer is in the (handbook|manual|contract|leaflet|brochure|letter|booklet) ~3
  + (it|answer|everything|that|all that) is [all] (in|on) (the|your|our) (handbook|manual|contract|leaflet|website|board|brochure|letter|app|booklet|rules|pack|email) [,|.] ~3
  + (answer|answers|rule|rules|details|form|number|price|prices|information|info)'s (in|on) (the|your|our) ~4
  unless-act dare busy_brush_off praise boast
  + (in|on) (your|the|our) ~2 (pack|handbook|letter|leaflet|contract|brochure|website|board|booklet|email|manual|guide|folder) , [just|so|go and|go] (read|look|check|see) ~3
  + / [just|then|so|well|please do|better|first|you can|you could] (go|come) [and|over to|to|down to|back to|up to|in and] [the|your|our] ~1 (office|counter|desk|bank|website|notice|board|shop|post office|police|guard|see|look|ask|check|read|find|queue|talk|sort|fetch|get) ~5 [<word>] (.|!|/|and|like|yourself) ~1
  + / [just|then|go|first|well|better] (check|read|look (at|in|on|up)|see|study|consult|try|have a look (at|in|on)|open|visit|use) (the|your|our|page|a|you are) ~1 (notice|notices|notice board|noticeboard|website|site|web page|contract|app|manual|handbook|leaflet|brochure|letter|bill|board|invoice|instructions|rules|statement|small print|fine print|lease|faq|map|page|paragraph|clause|internet|email|poster|sign|house rules|label|box|<num>) ~4 [<word>] (.|!|,|/|first|it|$) ~1
  + you can (find|look|read|get|check|download) (it|that|them|this|up) [all] (online|yourself|on (the|our) <word>|in (the|your) <word>)
  + (you should|you have to|you must|you need to|you will need to|you would need to|you will have to|you would have to|you had better|you would better|you are supposed to|better|best) (look|check|read|ask|contact|ring|call|see|go|write|speak|talk|fill|apply|fix|sort|register|download|print|queue) (that|it|up|the|them|him|his|her|your|in|to|for|online|with|on|yourself|out|someone|somebody|accounts|sales|engineering|repairs|security|<dept>|<title>) ~4 [<word>] (.|!|,|/|$|first|yourself|not|online|elsewhere) ~1
  + (it is|that is|it all) [all|clearly|right] (written|printed|there|stands|says) ~1 (on|in) (the back|the front|the side|your <word>|the label) ~4
  + (it is|that is|they are|everything is|all|it|that|the answer is|the form is|the rules are) [all|right|already|clearly|there] (there|written|posted|printed|up|stands|in|on) [in|on|there|at] [the|your|our] (contract|notice|website|board|app|handbook|manual|letter|bill|brochure|leaflet|rules|internet|email|web|house rules|small print|there) ~4
  + (it is|that is|they are|everything is) [all|right|already|clearly] (written|posted|printed|up) [in|on|at] [the|your|our] (lobby|door|entrance|lift|wall|gate) ~4
  + read (you are|your|the) (contract|letter|notice|lease)
  + its all (in there|there|online|on the)
  + / (ask|ring|call|phone|contact|write to|email|try|speak to|talk to|go to|take it to|take that to|take it up with) (the|your|an|our|<dept>|accounts|sales|engineering|repairs|someone|somebody|whoever|other) ~3 [<word>] (.|!|,|/|$|yourself|not|about|instead|else|if|or|and|for) ~1
  + (find|look for|get|hire|bring|call) (a|an|your|some) [own] ~1 (plumber|electrician|locksmith|builder|workman|handyman|lawyer|of your own|painter|cleaner|your own) ~4
  + (work|figure|sort|find|puzzle) (it|that|this) out [by|for] (yourself|yourselves|on your own|then|/) ~1
  + (do|fix|turn|open|close|shut|unscrew|change|clean|replace|reset|carry|check|measure|print|tighten|repair|pull|push|press|mop|empty|solve|read|ask|look|find|see|count|calculate|paint|google|try|search) (it|them|that|this|him|her|<word>|(the|your|that) <word>|(the|your|that) <word> <word>) [up|out|off|on] (yourself|yourselves|on your own|your own|for yourself|alone) ~3
  + (just|simply) (turn|press|google|push|switch|unplug|restart|reset|look|search|type|click|read|scan|mop|put a bucket) (it|the|on|online|that|there|up|off|a|around|for) ~4 [<word>] (can not you|will you|/|.|!) ~1
  + (notice|letter|sign|list|form|memo|poster|rules) (has|have) been (up|there|hanging|out|online|on) ~5
  + (download|print|fill in|fill out|complete|send in|submit|hand in|post|upload|bring) (the|a|your|this|us|that|in) ~2 (form|application|letter|request|email|copy|id|paperwork|complaint|receipt) ~3 [<word>] (.|!|,|first|and|then|/|$) ~1
  + (send|write|drop|email) (us|them|me|him|her|accounts) (a|an|in) ~1 (letter|email|note|form|message|writing) (.|!|first|about|then|and|/|$) ~1
  + (put|have) (it|that) in writing (first|then|.|and|/|$) ~1
  + why (do not|can not|did not) you (try|ask|look|go|google|check|find|fix|do|contact|see|speak to|talk to) (the|it|them|him|her|your|a|accounts|sales|<dept>|on|online|someone|somebody|up|that|<word>) ~3 [yourself|first|instead|?]
  + (ask|try|look|go|call|ring|find|find out|enquire|bother|complain) (somewhere|someone|somebody|anyone|elsewhere|anybody|another) [else|office|number|department|company|place] ~4
  unless always find someone
  + find (somebody|someone) else to ~3
  + you could always (send|ring|try|write|email|call|ask|look|go) ~4
  + (use|open|try) your [own] [own] (eyes|head|brain|phone|legs|hands|common sense|computer|app) ~3
  + (queue|line up|wait your turn|stand in line|take a number|get in line) ~1 (like|at|with|first|and) ~4
  + (first|before anything) (fill|send|bring|pay|register|read|write|download|get|show|sign) (in|the|a|out|your|it|up|me) ~3
  + (there is|you will find) (a|an|the|it|that|everything|all|your) ~3 (on|in) (the|our|your) (website|lobby|app|notice board|contract|internet|bill|letter|handbook|manual|brochure|back of) (.|!|for that|look|read|so|/|$) ~3
  + (google|youtube|wikipedia|the internet|chat gpt) (is your|knows|will|has|can) ~3
  + / (take|bring) (it|that|this) (up with|to|down to) (accounts|sales|the|them|him|her|your|someone|engineering|<dept>) ~4
  + (turn to|apply to|go through|get on to|get hold of) (accounts|sales|the|them|your|someone|engineering|<dept>) ~3 [yourself|not us|not me|for that|with that|about that]
  + go (online|downstairs|upstairs|outside|home|there|away) [and|yourself|then|to] ~4
  unless if you ~2 (read|looked|checked|like|wish|want)
  unless (have it in writing|learn)
  unless try on (monday|tuesday|wednesday|thursday|friday)
  unless (you ought to have read|see if i care)
  unless-sentence (did you|did not you)
  unless (could|would you|may|please|if you like|kindly|if you wish|welcome to|may i|feel free) ~5
  unless-sentence (please|could you|would you|i will|i can|shall i|let me|we will|i could|may i|if you like|for you|welcome|ask you to|sir|madam|kindly|mr <word>|mrs <word>|ms <word>|miss <word>)
  unless (while|when|where|as|after|before) ~1 i ~4
  unless (come|go) and (see|look|view|visit) (it|us|the|for) ~4
  unless (if|in case|when) (it|anything|the|there|you) ~4
  unless (see|look at|come to see) [it] [for] yourself
  beats inform

act vague_delay
  use two_vague_delay g_vague soft
  + / (someday|some day|one day|eventually|sometime) [,|.] (when|if|maybe|perhaps) ~5
  unless (wait like everyone|your majesty)
  + (can not|could not) be (more|any more) (exact|precise|specific|definite) ~2
  + (soonish|soon ish|shortish|later ish|laterish|sometime soon|one of these) ~2
  + when there (is|are) (news|something|anything|time|money) ~4
  + (sooner or later|some day|one of these days|some time or other|in due course|all in good time|in the fullness of time|at some point|at some stage|some time soon|in the near future|down the road|one fine day)
  + (maybe|perhaps|possibly|probably|might be|could be) [in|after|on|not before|not until] [the|a|some|another] (next|few|couple|holidays|holiday|weekend|spring|summer|autumn|winter|new year|another|month|year|week) ~3 [<word>] (.|!|/|$|or|could|who|maybe) ~1
  + [you|he|she|they|we] (will|shall|should|might) (hear|be told|be informed|find out|know|let you know|get round|get to it|get around|see|be contacted|get word|get a letter|get news) ~3 (at some point|some time|sometime|eventually|when|soon enough|in time|one day|from us|someday|later|then) ~3 [<word>] (.|!|/|$)
  + (somebody|someone|one of us|they|he|she|the (engineer|plumber|manager|technician|team|office)|people|we) (will|may|might|should) [probably|eventually|surely|certainly|no doubt] (be in touch|come|get back|contact you|look|turn up|let you know|show up|get round|get to it|get around|deal with it|call|ring|see to it|sort it|ring you|call you|reply|drop by) [with you|to you|to it|at it|into it|about it|by] (some time|sometime|soon|at some point|one day|eventually|later|in due course) (.|!|/|$)
  + / (somebody|someone|one of us|they) (will|may|might|should) [probably|eventually|surely|certainly] (be in touch|come|get back to you|contact you|look at it|turn up|let you know|show up|deal with it|see to it|call you|ring you|reply) [.|!] $
  unless-sentence (logged|noted|booked|reported) it , (someone|somebody)
  + (come|comes|done|ready|happen|happens|there|arrive|fixed|finished|sorted|get|here) (when|whenever|as soon as) (he|she|it|they|we|somebody|someone|there) (comes|come|gets|get|is|are|has|have|can|arrives|feels|finds|likes) ~3
  + / (as soon as|whenever|when) (somebody|someone|the (part|boss|manager|engineer|plumber|money|paper)|anybody|there is) (has|is|comes|arrives|can|gets|signs|feels|a) ~3 [<word>] (.|!|/|$)
  + (let us|we will|we have to|we shall|just|have to|you have to|you must|you will have to|you need to|you will just have to|you can only|all you can do is|nothing to do but|simply) [just|only] (wait|be patient|wait and see|see|sit tight|hang on|have patience) [and see|then|a bit|a while|for it|for now|like everyone|until|till|for (the|news|notice|further)] ~4 [<word>] (.|!|/|$)
  + / (be patient|have [some|a little] patience) (.|!|will you|please|it|these|we)
  + (these|such|things like) (things|that) (take|takes|always take|need) ~1 (time|a while|patience|their time|weeks)
  + (it|that|this|they) (will|can|could|may|might) (take|be|last|need) [as long as|a|quite a|some|a good|some more|a little|ages|forever|months|weeks|a few|several|long] (while|time|it takes|long|ages|weeks|months|days|bit|time yet|/|.) ~4
  + / (could|might|may|can) (take|be) (a while|a bit|some time|ages|weeks|months|days|longer) ~2
  + / (somebody|someone|they|he|she) (might|may|could) (come|call|ring|look|turn up|get back|drop by|be in touch) ~5
  + (i|we|nobody|no one) (can not|could not|can|would not) (say|tell|promise|predict) [you] (when|how long|exactly when|any date|a date|what day) ~4
  + (no idea|hard to say|who knows|not sure|i do not know|we do not know|unclear|not clear) (when|how long) ~4
  + (it|that|this) (will|is going to|should|is being) (be (done|sorted|fixed|seen to|dealt with|looked at|looked into|handled|taken care of)|get done|happen|get sorted|get fixed) (when|soon|eventually|some|one day|in time|at some|later|sooner|in due|as soon|whenever) ~5
  + (in|it is in|you are in|joined) the queue (some|one|and|so|like|/|.) ~5
  + (it is|that is) (on|in|at) (the|our|my|his) (list|queue|pile|pipeline|to do list|bottom of the pile|back burner) (.|!|somewhere|and|we|so|/) ~4
  + (in|give it|within|after|wait|another|takes) (a few|a couple of|several|some) (days|weeks|months) (or so|perhaps|maybe|probably|or more|i think|i suppose|yet|/|.|!|$) ~1
  + (we|i) (will|might|can|could|shall) (talk|speak|see|think|discuss|look|deal) ~2 [about|with|into|at|of] [it|that|this] (another time|later|some other time|some time|then|one day|when it comes|next time|in a while|eventually|nearer the time|in the new year|after the holidays)
  + (it|that|this) [all] (depends) [on (the boss|the weather|how|many things|this and that|whether|what|him|her|them|others|luck|circumstances|a lot)|.|!|/|$] ~3
  + / (not yet|later|soon|eventually|another time|some other time|we will see|let us see|maybe later|perhaps later|in a while|in a bit|one day|when i can|when we can) [maybe|perhaps|we will see|later] (.|!|,|maybe|perhaps|/|$)
  + (when|if) (i|we|he|she|they) (get|gets|find|finds|have|has) (a|the|some|round|around|time) ~1 (chance|time|moment|minute|to it|round to) ~2 [<word>] (.|!|/|$)
  + (don't hold|do not hold) your breath
  + you (can|could|may) (call|ring|try) [back|again] (later|another|some) [time]
  + (wait|waiting|await|watch|look out) (for|till|until) (the|a|further|news|an|your|they|he|somebody|someone|it|we|you) ~2 (letter|notice|news|announcement|word|comes|reply|turn|post|call you|hear|contact|tells|meeting) ~3
  + (first|then) we will see
  unless (by|before|at|on|until|within) [the|about|around] (<num>|<weekday>|noon|tonight|tomorrow|today|end of|clock)
  unless-sentence (<due>|may take|i would rather|i will ring|i will call|sorry|i am afraid|please|may i|shall i|would you|let me|would <weekday>)
  unless (depends) ~1 (on|whether) ~2 (size|floor|area|building|flat|meter|<num>|usage|day of|your|layout|bank)
  unless (some|another) other time ~3 suit
  unless see you in court
  unless (to|by|for) some time
  unless (so|very|as) soon as
  unless-turn (call you back|ring you back|phone you back)
  unless-act mumble
  beats inform
  + (is|are) bound to (see|get|notice|read|find|hear|come|ring|call) ~3 (in the end|eventually|sooner or later|some time|sometime|one day)

act excuse
  use g_excuse soft remedy
  unless (anything|something|everything) (i|we) have
  unless-turn (no trouble|digit|misdialled|never mind|no harm|wrong number|not at all)
  use not_said
  + these things happen [.|!] $
  unless again , i am not in
  unless tell (him|her|them)
  unless that is down to (me|us)
  + (nobody|no one) told me (it|that|you|about|there) ~5
  + i had gone home ~4
  + i can not remember (everyone|everybody|everything|every|them all) ~3
  + i had (twenty|thirty|ten|fifty|a hundred|dozens of|<num>|so many|too many) [other] (calls|customers|things|people|cases) ~6
  unless-act closing_time_brush_off threat chat_joke
  + so do not look at (me|us) ~2
  + (half|most) ~3 (got|down with|have|has) ~1 (flu|covid|a cold|colds|the bug) ~6
  unless-turn (i am sorry (we|i|that)|sorry (we|i) (left|kept|let|made|did|should|did not)|should have been)
  + (we|i) (have been|had been|were|was) [so|terribly|very|really|awfully|just|far too|simply|much too|a bit|too] (busy|overworked|overloaded|swamped|snowed under|short staffed|understaffed|stressed|rushed|distracted|tired|confused|on the phone) (all|this|today|yesterday|last|lately|these|with|that day|week|/|.|,|!|so|at the time|recently) ~3
  + (it|that|this) [just|simply|must have|somehow|completely|totally] [have] (slipped|slips|went|gone|got) (my|our|his|her|the|out of|through|lost|past|under|right|clean|mislaid|forgotten|buried) ~3
  unless-sentence slipped past me , i own
  + (i|we|they|he|she|somebody) [just|simply|totally|completely|must have|honestly|clean|plain|somehow|may have] [have] (forgot|forgotten|overlooked|missed|mislaid|lost track) (it|that|all|about|to|the|of|your|because|/|.|,|!) ~4
  + i (did not|never|had not|have not) (see|saw|get|got|receive|received|read|find|seen|had) (your|the|any|a) (email|letter|form|message|note|fax|application|report|voicemail|text|memo|file|request|complaint|parcel) (.|!|,|so|until|/|$) ~1
  + (one|two|three|four|half|several|some|most|both|everyone|people|lots|half the team|the whole team) ~2 (is|are|was|were|has been|have been|called in|went) [all|both|also|off] (off sick|sick|ill|on leave|on holiday|away|off|down with|out sick|missing) ~4 (what|so|we|that is|you know|and|i) ~4
  + (i was|i am|we were|i have been) not (here|in|there|working|on|at work|around|informed|told|at my desk|the one|on duty|aware|even here) [yesterday|then|that day|last week|at the time|on <weekday>|on duty|on shift|who|of it|about it|myself|when] (.|!|,|so|/|$|who|when|that) ~3
  + (i was|we were) (away|off|out|on leave|on holiday|ill|sick|at lunch|in a meeting|on the other line|at the dentist|late|on my break|in training) [yesterday|then|that day|last week|on <weekday>|at the time|when|all week|sick] (.|!|,|so|when|/|$) ~3
  + (everyone|everybody|anyone|anybody|all of us|we all|the best of us) ~1 (makes|make|forgets|forget|gets|get|has|can make) ~1 (mistakes|a mistake|errors|it wrong|things|bad days|off days)
  + (nobody|no one) (passed|handed|gave|told|forwarded|mentioned|informed|said|left|explained|wrote|warned|did not (tell|pass|inform|say|hand|leave)) ~2 (me|us|on|it|anything|to me|a note|down|over) ~3 [<word>] (.|!|,|so|/|$) ~1
  + (computer|system|server|printer|phone|network|internet|program|database|software|website) (was|were|is|are|has been|kept|keeps|went|had|broke|crashed|froze|failed|lost|would not|did not|ate|must have) [all|very|too|so|just|again|always] (down|slow|bad|crashing|crashed|frozen|froze|broken|out|failing|crackling|playing up|dead|a problem|jammed|overloaded|off|work|load|your|it|on strike|busy|out of order|bug|a bug|/|.) (so|that|all|again|today|this|yesterday|and|not|/|.|,|!) ~4
  + (we|i) (can not|could not) be (everywhere|in two places|in three places) ~3
  + (we|i) (only have|have only|have only got|have just|have just got) (two|one|one pair of) (hands|pair of hands|pair|man|plumber|engineer|technician|people|person|of us) ~3
  + (it|things) (is|was|are) (always|just|often|usually) (like that|like this|that way|busy|slow|chaotic|mad|crazy) (in|on|at|around|before|after|here|this) ~4
  + (that|it|this) (was|happened|is) (before my time|not my (shift|day|doing|fault|case|call|file|week|watch)|my day off|a (holiday|weekend|sunday|busy day|bad day|hectic)|the (weekend|holiday|holidays|rush hour|weather|heat|rain|traffic|system|computer|computers|post)|christmas|a public holiday|peak (time|season)) (.|!|,|so|you know|/|$|nobody|not|at|what) ~3
  + (there was|there were|there have been) (a|too many|so many|so much|no|a lot of|no one|nobody|only) ~1 (holiday|weekend|strike|meeting|calls|work|staff|parts|traffic|people|one of us|emergencies|emergency|time|paper|public holiday|rush|jam|backlog) ~4
  + (van|car|truck|lorry|bus|train|alarm|supplier|part|parts|courier|post|mail|delivery|ladder|pump|key) (broke|did not|was|were|is|never|got|had|has) [too|very|so|always|not] (down|late|slow|start|stuck|lost|a flat|broken|come|arrive|delayed|out of stock|missing|ring|gone|/) ~4 [<word>] (it|that|so|not|these|/|.|!) ~1
  + (i|we) (had|have|got) [far|way|just] (too much|so much|a lot|enough|more important|other|lots|more urgent|better) ~1 (on|on my plate|work|to do|going on|things|jobs|cases|customers|emergencies|files|on my mind) ~4
  + (we|i) (can not|could not|do not) (do anything about|help|control|make|change) [the|it if|that] (weather|rain|traffic|post|it rains|heat|storm|snow|holiday|holidays)
  + you are not the only (one|customer|caller|person|tenant|resident) ~4
  + (i|we) (was|were|had been) (going|about|meaning|planning|just) to (but|and then|call|ring|do|write|send|tell) ~5 (but|and|when|then)
  + (i|we) (was|were) going to (.|,) but ~4
  + (i|we) (meant|tried|wanted) to (but|call|ring|do|send|tell|write|enter) ~5 (but|and) ~3
  + [so] (that|this) is (why|how it happened) (nobody|no one) ~4
  + / (these things|such things|it|accidents|mistakes|errors) (happen|happens) [sometimes|to everyone|you know|now and then|here] (.|!|,|so|/|$) ~1
  + line was (bad|poor) so i ~3
  + (it is|it was|blame|because of|due to|must be|down to) (this|the|all this|that) (heat|weather|rain|traffic|cold|flu|computer|system|new system|holiday|holidays|season|post|virus|update|software|time of year|chaos|fog|snow) ~3
  + (i am|i was) (only|just) (following|doing (my job|what)|told|the messenger|human|passing|a (human|clerk|temp)) ~4
  + (our|the|my) (plumber|engineer|technician|electrician|manager|boss|accountant|colleague|only plumber|only engineer) (is|was) (on holiday|off|sick|away|ill|on leave|off sick) (so|and (we|i|so|that)|that is why|what can) ~3
  + (not|hardly|never|it is not|that is not) (my|our) (doing|fault|idea|mistake|decision|choice) (.|!|,|/|$|if|that|the|is it) ~1
  + i only work (mornings|afternoons|nights|part time|weekends|here|on) ~4
  + we (had|have had) [a lot of|so much|heavy|bad|terrible|too much] (snow|rain|storms|weather|traffic|floods|frost) ~5
  + (must have|may have|must) [got|gone|been] (lost|astray|missing|mislaid|lost in the post) ~3
  + i am only human
  + (was|got|were|been) (lost|stuck|mislaid|held up|buried|delayed) (in (the|all|traffic)|somewhere|under|by|on|at) ~4
  + (i|we) (can|could) not (know|have known|guess|smell) ~3
  + what (can|could) (i|we) do [about (it|that)|then] ?
  + what (was|were|am|are) (i|we) (supposed|meant) to do
  + not come across my ~2
  unless-sentence (no excuse|i am sorry that|please|apologise|apologies|i am so sorry|i am very sorry|shall i|i am sorry)
  unless-turn (may i|could you|could i|would you|once more|repeat|beg your pardon|forgive me|wrong|for your patience|my mistake|my own mistake|our mistake|our fault|my fault|our oversight|apologise|i am so sorry|i am very sorry|bear with me|one moment|i am entering|i will (ring|call|check|have|see|make sure|put)|let me|hold on|holding|on hold)
  unless (you|they|he|she|it) ~1 forgot
  unless-sentence afraid
  unless (if|whether|did you|when) ~4
  unless (by|with|to|for) (engineering|me) (yesterday|today)

act passive_minimal
  use soft remedy not_said
  unless ^ (all done|all free)
  when mid after_hold closing
  + ^ (no|nope) . $
  + ^ (it is|it was|that is|they are|he is|she is|we are|it is all|all) (sold|gone|closed|open|shut|free|full|out|in|there|here|taken|done|let|empty|included|ready|broken|extra|off|on|away|over|booked|sold out|fixed|paid|signed|late|new|old|cheap|blue|white|big|small|available|occupied|rented|finished|cancelled|downstairs|upstairs|outside|not|busy) . $
  + ^ (not|nothing|nobody|none|no one|nowhere|over|up|down|out|right|somewhere|anywhere|everyone|all) (here|there|in|out|yet|left|today|included|free|open|available|known|that one|back|of them|sold) . $
  + ^ (nothing|nobody|none|nowhere|cash|card|online|never|always|often|rarely|daily|weekly|yearly|annually|quarterly|upstairs|downstairs|maybe|gas|electric|both|neither|tomorrow|summer|winter|spring|autumn|north|south|east|west|nearby|unfurnished|furnished|everyone|everything|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|free|paid|ready|done|sent|signed) . $
  + ^ (we|they|it|there|he|she) (do|does|did|is|are|was|were|have|has) [not] . $
  + ^ <num> and a half (thousand|million|hundred|hours|years|metres) . $
  + ^ (next|last|this|every) (year|month|week|spring|summer|autumn|winter|<weekday>|<month>|day|quarter) . $
  + ^ (over|up|down|out|in|right|just) (there|here|back|front|town|opposite|outside|the road) . $
  at-most 6
  unless-act acknowledge closing_time_brush_off demand_repeat interrogate
  beats inform

act refuse_bluntly
  use g_refuse soft remedy
  + ^ no . (can not (do it|be done|do that|help|happen)|will not happen|not happening|not a chance|out of the question|not possible|impossible) [.|!] $
  + (the|my|our) answer is [still] no (.|!|and|/) ~1
  + it (will stay|stays|remains|is going to stay) (no|a no)
  unless-turn (afraid|sorry|but)

act closing_time_brush_off
  use g_closing soft remedy
  + do you [even] (know|have any idea) what time it is
  use not_said
  + can not you see (it is (lunch|lunchtime|late|closing time|after hours|past <num>)|what time it is|the time|we are (closed|closing)) ~2

act order_caller
  use g_order soft remedy
  + / [just|then] go (down|up|over|in|back|along|outside|downstairs) [there] and (ask|see|look|check|read) [at|the|it|him|them|for yourself] ~3
  + there is a (form|notice|page|website|guide|list|manual|poster) (online|on the website|on the wall|in the lobby|downstairs|by the lift) , [just] (do|read|use|fill|check|look|see) ~4
  use not_said
  unless-sentence (please|could you|would you|i can|i will|if you like)
  unless-sentence ?
  beats give_route inform

act vague_delay
  use two_vague_delay g_vague soft
  + / when (they|he|she|we|somebody) (get|gets) (round|around) to it ~2
  unless-sentence ?
  + / whenever (they|he|she|we|it|somebody|someone) ~5 [.|!] $
