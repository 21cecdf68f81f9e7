# Refusing and dodging. A regret, a reason with a remedy, or an offer beside it
# makes most of these something else: see the unless-turn and unless-sentence
# lines of each block.

act refuse_bluntly
  use g_refuse soft remedy not_said
  unless-sentence (understaffed|leave me your number or|was not here)
  unless understaffed
  unless-act pushy blame_others argue mechanical_yes dare threat boast promise_wait
  unless could not help it
  unless-turn (regrettably|though i (could|can)|waiting list)
  unless-turn (i had better ask|i would better ask|i will gladly)
  unless-turn (they|he|she|shift|engineers|accounts) ~~8 nothing to do with (me|us)
  unless i was not (here|there|in|on)
  unless-sentence (they|he|she|shift|team|engineers|accounts) ~~8 nothing to do with (me|us)
  unless-turn (wrong number|housing estate|we are (a|an) (estate|housing|residential|property))
  unless-turn this is not the (bank|hospital|clinic|school|hotel|restaurant|police|post office|shop)
  + (i am|we are) not (doing|paying|changing|going to do|sending|coming) (that|it|this|anything|anybody|anyone|for)
  + ^ sorry (can not|no|we do not|not possible|i can not) ~3 [.|!] $
  + (we|i) (will not|would not|are not going to) be (doing|changing|paying|coming|helping|sending|repairing) ~2
  + ^ no . (read|look|ask|go|you|because|that is it|next|goodbye|and)
  + ^ no [!] $
  + ^ (no way|never|impossible to do|absolutely not|certainly not|out of the question|not a chance|no chance|forget it|not possible|denied|not allowed) [.|!|?] $
  + (can not|can not be|will not be) done
  + (that is|it is) not (possible|allowed|permitted) /
  unless-sentence (unfortunately|afraid|sorry|regrettably|sadly) ~3 not (possible|allowed|permitted) , but
  + (no way|no chance|not a chance|out of the question|forget it|forget about it|dream on|not happening|not going to happen|no can do)
  + (not|is not|that is not|it is not) ~1 (my|our) (job|problem|department|business|concern|responsibility|affair)
  + i said no
  + (no|not) and that is (that|it|final|the end)
  + (nothing|not a thing|not much) (we|i) (can|could) do
  + there is nothing (we|i|anyone) (can|could) do
  + / no (we|i|it|that|you) (do not|can not|will not|is not) ~4 [.|!] $
  + / (we|i) (do not|can not|will not) do that
  + (i|we) (will not|am not going to|are not going to|refuse to) ~1 (do|help|change|discuss|apologise|deal|repeat|bother|answer|send|come|talk)
  + (rules|rule|policy) (are|is) (rules|rules and|the rule|policy|a rule)
  + (no name|no form|no number|no ticket|no appointment|no card|no receipt) no (service|help|repair|visit|answer|entry|deal|key|keys|info)
  + [there is] no (point|use) [in] (calling|ringing|asking|complaining|coming|trying|arguing|talking|writing) ~2
  + nothing (will|is going to) (change|happen)
  + deal with it (yourself|yourselves)
  + / (that is|it is) (confidential|private|secret|not your business|none of your business) [.|!|?] $
  + none of your business
  + (we have|i have) [got] nothing to do with (it|that|this|the <word>|them)
  + (take it or leave it|end of (story|discussion|matter)|that is final|that is (that|it) [.|!] $)
  + (do not|does not) (expect|ask|look at) (me|us) to ~4
  + ^ sorry [i|we] can not help you [.|!] $
  + (sort|fix|handle|do|solve) it (yourself|yourselves)
  + (i|we) (can not|could not) help (you|with that) [.|!] $
  + (no|not) (refunds|exceptions|discounts|visitors|repairs) /
  + (no|not) (refunds|exceptions|discounts|visitors|repairs) (full stop|period|ever)
  unless (is|are|can|could|will|would|what|did) [~4 <word>] ?
  unless forget it (was|is|happened)
  unless (said no such|is a sir)
  unless (do not|never|will not|let us not) forget
  unless (i am sorry|i regret|we regret|sorry) ~~8 (but|can not|not)
  unless i (will not|am not going to) ~1 (keep|guess|let)
  unless (will not|not) ~2 (change|do) ~3 (until|before|without) ~1 (you|your|asking)
  unless (nothing (will|is going to)) (change|happen) to (your|you)
  unless (i am sorry|sorry|please|madam|sir) ~~8 (confidential|private)
  unless-sentence (afraid|regret|i am sorry)
  unless-turn (i will find|i can ask|let me (ask|find|check|see)|shall i|would you like|could i|i can ask|but i can|may i)

act plead_ignorance
  use g_ignorance soft remedy
  unless (nobody|no one) knows better
  unless-act excuse admit_limit decline_politely chat_joke mumble
  + i am (just|only) (a|the) (temp|trainee|intern|student|stand in|replacement) ~2
  + i only work here
  + how (on earth|in the world|the devil) (would|should|could|am|do|can) (i|we) ~6
  + (i|we) (could not|can not) tell you [.|!] $
  + (i|we) (do not|would not|could not|really do not|honestly do not) ~1 know
  + / (do not know|dunno|no idea|not a clue|no clue|search me|beats me|never heard of (it|that|him|them|her)|not sure|pass|god knows|goodness knows|heaven knows|how should i know|how would i know)
  + (have not|have not got|have no|not got|i have got no|haven't) (a|any|the (faintest|slightest|foggiest)) (clue|idea|notion)
  + (i have|we have) no (idea|clue)
  + (how (should|would|am) i|how on earth should i) [supposed to|to] know
  + (no idea|never heard of)
  + ^ [well] who knows
  + (i am|i am only|i am just|only|just) ~1 (new|new here|the trainee|a trainee|the temp|a temp|the cleaner|filling in|the new)
  + (do not|no good|no use) (ask|asking) me
  + (can not|could not) say [.|!] $
  + your guess is as good
  + (i am|we are) not sure [.|!] $
  unless-turn (let me|i will (find|ask|check|call|ring|look|get|have|see|put|consult|make)|may i|shall i|could i (ask|take|have)|can i (ask|take|call|put)|one moment|i can (ask|find|check)|i would rather check)
  unless (if|whether|so|since|because|that) ~1 (i|we) do not know
  unless (who|do not|does not) knows (the|your|him|that|what|how|about)
  unless i do not know (how|whether|if) (you|it|to thank|this) ~3 (convenient|thank|mind|like)
  unless pass (on|it|that|the|me|you|your|this|him|her|through|by)
  unless but i am not sure
  unless not sure (i|if|whether) ~4 (right|correctly|understood)
  unless (my|our|a) (new|trainee|temp)

act busy_brush_off
  use g_busy soft remedy
  unless can not you see (it is (lunch|lunchtime|late|closing|after|past)|what time|the time|we are clos)
  use not_said
  + try next (week|month) ~2
  + can not you see ~6
  unless (no better|there is no better|get that will you)
  unless-turn finished
  unless (it is not|not|it is not that|not that) ~1 (that|because) i am busy
  unless-act rush closing_time_brush_off threat
  + (i am|we are|i am a bit|i am really|i am very) [too|so|rather|very|pretty|swamped|a bit|terribly|really|quite] (busy|swamped|snowed under|rushed off|up to my) ~~8 (bye|later|now|call|ring|try|another|talk|can not|phone)
  unless-sentence (mum|mom|dad|sis|bro|love|honey|auntie|gran|dear) , i am busy working
  + / (i am|we are) [too|so|very|really|just|rather|pretty|quite] busy [right now|now|at the moment|here] [.|!] $
  + (no time|have not got time|do not have time|have no time|not got the time|got no time) [for this|for you|for that|now|right now|to talk|to chat] ~2
  unless (he|she|they|who) ~6 (so|and) try
  + (ring|call|phone|try) [me|us|again|back] (later|another time|some other time|when it is (quieter|quiet|less busy)|again later|in an hour|after lunch|in the afternoon|next week)
  + (ring|call|phone|try) (again|back) (later|when|another time|some other|in an hour|after|this afternoon|next week|in a while)
  + (phone|ring|call) again when
  + (can not|could not) (deal with|talk to|talk|see to|serve|attend to) (you|now|right now|just now) ~~6
  unless-sentence can not talk now , i am at work
  + (we will|let us) talk ~1 (some other|another) time
  + (hear|see) how busy it is
  + (other|more important|better|three) (lines|calls|customers|things) (ringing|waiting|to (do|see to|deal))
  + (not now|some other time) (i am|we are|call|ring) ~4
  + (i have got|i have) (my hands full|no time|a million things|other things to)
  + (i have got|i have|we have) (real|other|better|actual|more important) (work|things|calls|customers) to ~2
  unless you can call back
  unless (i will|i can|shall i|may i|could i|we will|let me|can i) ~2 (call|ring|phone|get back)
  unless (line|number|lines) ~3 busy
  unless (he|she|they|colleague|<boss>|<title> <word>) ~1 (is|are) ~2 busy
  unless (i|we) (could|can|may) (call|ring|phone)
  unless (please|do|feel free|any time|anytime|welcome) ~3 (call|ring|phone) ~1 (again|back|us|me)
  unless (if|should) (you are|it is) ~1 busy
  unless in no time
  unless (hurry|people waiting)
  unless you can
  unless-sentence (please|if) ~~12 (call|ring) (again|back)
  beats invite_call_again

act closing_time_brush_off
  use g_closing soft remedy not_said
  + ^ [sorry] we are closed [,|.] (what|so|try|call|come|ring|bye) ~4
  + (my|our) shift's ~1 (over|finished|done|up) ~2
  + (i am|we are) [all|just|now|already|about to|nearly] (off|off now|off home|closing|close|going home|finished for|shut|done for|packing up|closed for today|heading home|knocking off|out of here) [now|for today|for the day|today|soon|up] /
  + (i am|we are) [all|just|now|already|about to|nearly] (off|off now|off home|closing|close|going home|finished for|shut|done for|packing up|closed for today|heading home|knocking off|out of here) [now|for today|for the day|today|soon|up] ~~8 (come back|tomorrow|try|hurry|bye|call|ring|so)
  + (ring|call|try|come back|phone|come|come again|try again) [again|us|back] (tomorrow|on monday|in the morning|next week|after the holiday)
  + (closed|shut|finished|done|no more calls|no more repairs) for (today|the day|tonight|the weekend)
  + (look at|have you seen|do you know|do you have any idea) (the|what) (time|clock) ~2
  + (everyone|everybody|they|they have|the team) ~1 (is|has|have|are|all) ~1 (gone|left|home|gone home|off)
  + (it is|this is|that is) (our|my) (break|lunch|lunch break|lunchtime|tea break|day off|free time)
  + (right now|now) it is (lunch|break|tea time|knocking off time)
  + (my|our) shift (is over|ends|ended|is finished|finishes|is done)
  + about to (close|shut|leave|go home|lock up)
  + it is (five|ten|nearly|almost|past|after) ~2 (six|five|closing|time) i am off
  + (office|working|business) hours are over
  + (not working|not at work|off duty|clocked off) (any more|now|today)
  + too late (today|now|for today|in the day)
  + (do not|why) (call|ring|phone) ~2 (break|lunch|this late|so late|at this hour|after hours)
  unless-turn (leave (a|your) (message|name)|we will get back|voicemail|the tone)
  unless (please|shall we|may i|could you|can you|we could|i can|would you|i will|or) ~6 tomorrow
  unless (might|will|can|may|could|would|to|technician|someone|somebody|engineer|plumber) ~1 come
  unless (i will|we will|let me) ~10
  unless-turn too busy
  unless-act voicemail_text
  beats inform

act order_caller
  use g_order soft remedy not_said
  + fill in the form first ~6
  + ask (him|her|them) [.|!] $
  + ^ read it ~3
  unless-act busy_brush_off praise dare boast
  + , read it [.|!] $
  + (fill|fill in|fill out|send|submit|complete|sign|bring) ~1 (the|a|your|our) (form|application|request|paperwork|questionnaire) first ~4
  + / ask the (firm|company|people|shop|maker|man) ~4
  + look (on|at|in|up) the (website|notice|board|manual|internet|contract|leaflet|door|app|brochure|sign)
  + (look|check|find|read|do|sort|see|print|work|measure|google|search|download|fill) ~3 (yourself|for yourself|on your own)
  + (read|look at|check|see|go and read|go and look at) the (notice|notice board|noticeboard|manual|website|contract|instructions|leaflet|board|rules|handbook|small print|sign|app|brochure)
  + (it is|that is|everything is) [all] (online|on the (website|web|internet|board|notice|app|notice board)|in the (manual|contract|brochure|instructions|leaflet|handbook|app|email)) ~3
  + (go|you had better go|you would better go|better go|you should go|go away) [and] (ask|see|find|look|talk|check|read) ~3
  + / [just|go] (ask|try|call|ring|phone|contact|talk to|see|go to|go ask) (the|somebody|someone|your|a) (guard|else|developer|developer's|neighbour|neighbours|plumber|manufacturer|electrician|landlord|builder|police|sales|bank|lawyer|office|council|shop|caretaker|internet|counter|security|hotline|city|<word> hotline)
  + ask (somebody|someone) (else|who)
  + (fill in|fill out|send|submit|bring) (the|a|your) (form|application|request|paperwork) first
  + you (will|would) have to ask (them|him|her|the|someone|somebody|elsewhere)
  + ask them (yourself|to sort|not me|not us|about)
  + (google it|look it up|work it out|figure it out)
  + (just|go and) (ring|call|ask|phone) (her|him|them) /
  + (just|go and) (ring|call|ask|phone) (her|him|them) (yourself)
  + (put your glasses on|open your eyes) and (read|look)
  + (write|send) (a|an) (letter|email) (first|like everyone|to the)
  + (come|go) (in|down|there|over) (yourself|in person yourself)
  + take it up with (them|him|the|someone|somebody|your)
  unless if you ~2 (read|looked|checked|want|like)
  unless (while|when|as) i (look|check|find)
  unless (see|look at) it [for] yourself
  unless learn to
  unless (could|would you|can|may|please|if you like|kindly|if you wish|you are welcome to) ~4
  unless-sentence (please|could you|would you|i will|i can|shall i|let me)
  unless (i will|we will|i can|let me) ~4
  beats inform

act demand_repeat
  use g_demand soft remedy not_said
  unless-turn sorry , i lost you
  unless-turn are you there ?
  unless-turn ^ not again
  + ^ speak up , ~4
  + / (who|what|which|where) (is|was) (that|it) again ?
  unless-sentence , (eh|huh|what|hm) ?
  + / (what|eh|huh|pardon what|come again|what was that|what again|hm) (?|!)
  + ^ (what|eh|huh|again) /
  + / say (again|it again|that again) /
  + (say|repeat) (it|that) (again|once more|louder) [and|louder|/] ~1
  + speak up
  + (talk|speak) (properly|louder|clearly|normal|normally|english|sense)
  + / [i] (can not|can not even|did not) hear [you|a (word|thing)|anything] /
  + / (louder|again|repeat|repeat that) /
  + (what|who|where|when) (did you say|was that) ?
  + one more time /
  + one more time (and)
  + (what|huh|eh) ? (again|say|speak|louder|what|repeat)
  + / (repeat|again) (that|it|your|the|louder)
  unless-sentence (please|sorry|could|would|may|might|excuse|pardon me|afraid|kindly|if you)
  unless-sentence (i am sorry|so i|let me|call again|ring again|once again)
  unless-turn (sorry|please|could you|would you)
  unless (speak|call|ring|try|phone|come|it|back|never|happen|happens|here|check|drip|dripping|leak|once|you|visit|us|start|starts|agin|fail|so|him|her|them|lady) again
  unless (i will|to|can|not|we|and i) ~2 (speak up|louder|repeat)
  unless (what) (a|an|is|was|are|do|does|did|can|could|would|have)
  unless-act bare_wei badmouth_caller guess_name shout_colleague busy_brush_off

act vague_delay
  use g_vague soft
  unless depends [on] (what|which|how) ~1 you (need|want|like|prefer|are looking)
  unless we do not know when it will be back
  + (just|simply|have to) be patient
  + (some time|sometime|some day) (next|this|in the) ~2 (perhaps|maybe|probably|possibly)
  + (some time|sometime) (next|this) (year|month|week|spring|summer|autumn|winter)
  + / (we will see|we shall see|i will see|let us see|it depends|that depends|maybe later|perhaps later|sometime|some day|one day|another time|some other time|eventually|who can say when|sooner or later|at some point|not yet|later) [.|!|?] $
  + (we will|let us) see (in a (while|bit)|about (it|that)|later|when|how it goes|what happens)
  + (wait|waiting) for (notice|the notice|further notice|an announcement|news|the letter|word|us to)
  + (we will|they will|i will|someone will|somebody will|he will|let us) ~5 (eventually|some time|sometime|some day|in due course|one of these days|at some point|when it comes|when we get (round|around)|in a few (days|weeks)|in a while|sooner or later|when (i|we) can|whenever|some other time|when there is time)
  + (next|in a) (week|month|year|few (days|weeks|months)) (maybe|perhaps|or so|possibly|or something)
  + (maybe|perhaps|possibly) (next|in a|after|later|some|tomorrow) (week|month|year|while|few|the|time|day|or)
  + (you can|you could|you may) (call|ring|try) [back|again] (later|another time|some other time|sometime|in a (while|few))
  + (it|that|this) (depends|could take (a while|weeks|ages|forever|some time)|takes as long|will take as long|will happen when|might take (a while|weeks|ages|forever|long|months))
  + (in due course|all in good time|when the time comes|we will get (round|around) to it|when we get (round|around) to it|soon enough)
  + (give it|leave it|wait) (a few|some|a couple of|another few|a) (days|weeks|time|while|month|months)
  + no idea when
  + (just|be patient and|you will have to|you will just have to) wait /
  + (just|be patient and|you will have to|you will just have to) wait (and see)
  + you will (hear|find out|know|be told) (eventually|some time|sometime|when|in due course|at some point)
  unless (depends) ~1 (on|whether) ~4
  unless (i will see|we will see) ~1 (to|you|that|if|whether|what (i|we))
  unless (by|before|at) ~1 (<num>|<weekday>|noon)
  unless-act mumble

# Circumstances in place of a remedy.
act excuse
  use g_excuse soft remedy
  unless-turn (could|would|may|can) (you|i) ~2 (give|tell|have|repeat|say|read|ask)
  use not_said
  unless down to (me|us)
  + (only|just) (two|three|one|a few|four) of us ~8
  + (half|most) ~4 (flu|cold|colds|covid|bug|sick|ill|off) ~~6
  + (it|that|this) is not down to (me|us) ~2
  + (computer|system|network|printer|internet|software|server|line)'s been (slow|down|crashing|broken|acting up|playing up|out) ~4
  unless (nobody|no one) (tells|ever tells) (me|us) anything
  unless stuck in the (lift|lobby|stairwell|rain)
  + (we|i) had (a lot of|too many|so many|lots of) (calls|things|people|work|customers) ~3
  + (i was not|i had not|we were not) (on (shift|duty)|there|in) ~3
  + it was (the weekend|a holiday|a public holiday|sunday|late|lunchtime|friday night|the night shift|christmas) ~~4 (nobody|no one|so|what|and)
  + (we are|we were|i was|we have been|so) [very|so|terribly|a bit|badly] (short staffed|understaffed|short handed|short of (people|staff|hands|men)|overworked)
  + (not|never) enough (people|staff|hands|time|technicians)
  + (too|so|very) busy ~2 (forgot|to|and)
  + (i|we) [just|simply] forgot /
  + (i|we) [just|simply] forgot (that is all|all right|okay|can happen|it happens|so what)
  + (i was not|i am not) (the one|on duty|there|here then)
  + (it was not|that was not|it is not) (me|my shift) <not who|that>
  + (i was|we were) (off|on leave|on holiday|away|sick|on my break|at lunch) (nobody|no one|so|and|yesterday|then|that day|last week|on <weekday>|when|at the time)
  + (system|computer|network|internet|printer|server) (is|was|has been|crashed|went|keeps|broke) /
  + (system|computer|network|internet|printer|server) (is|was|has been|crashed|went|keeps|broke) ~3 (slow|down|crashing|not me|broken|frozen|crashed|crawling)
  + (our|the) (system|computer|server) (crashed|broke|failed|went down|froze)
  + (everyone|everybody|all of us|anybody|anyone) (does|do|makes|make|forgets) (that|it|mistakes|this|so)
  + (not|hardly|it is not|it is hardly) (our|my) fault /
  + (not|hardly|it is not|it is hardly) (our|my) fault ~3 (if|that|when|the)
  + (nobody|no one) (told|tells|informed|said) (me|us|anything to) ~2
  + i only (got|heard|found|saw|came|started|work|have|just) ~6 (yesterday|today|message|lunchtime|morning|minute|ago|note|here|on|monday)
  + i have only (just|two hands|one pair|got two|just come)
  + what (did|do) you expect
  + (it|that|these things|mistakes) happen ~2 (so what|get over it|all the time|everywhere)
  + (we are|i am) only human
  + there (was|were) (so much|too much|too many|a lot of) (work|calls|going on|traffic|people) ~3
  + (traffic|the weather|the rain|the holiday|my bus|the bus|my alarm|my train) (was|made|is|did not) ~3 (terrible|awful|late|bad|heavy|us|me|to blame)
  + (my|the) (phone|battery|pen|computer|alarm) (was|died|ran|did not|is) ~3 (flat|dead|out|died|broken|work)
  + (that is why|so) (nobody|no one) (came|called|rang|answered|told)
  + (not|never) (came|come) across my desk
  unless-sentence (no excuse|i am sorry that)
  unless (please do not|no need to) ~3
  unless (if|whether) ~2 short staffed
  unless-sentence (bear with|entering|hold on)
  unless too busy to look
  unless (friday|saturday) evening
  unless-turn (bear with me|apologise)
  unless-act threat chat_joke

act passive_minimal
  use soft remedy not_said
  when mid after_hold closing
  + ^ (yeah|yep|yup|nope|nah|mm|true|correct|dunno|possibly|perhaps|maybe) [.] $
  unless for ~2 sake
  + ^ <num> (and|or) <num> [.] $
  + ^ (a|one|two|three|four|five|six|seven|eight|nine) (hundred|thousand) [and] <num> [.] $
  + ^ (up to you|suit yourself|as you like|whatever you like|if you like|i suppose|i guess so|could be|kind of) [.] $
  + ^ (the|that|this) (first|second|third|fourth|last|next|left|right|big|small|blue|red|green|other|same) (one|floor|door|side) [.] $
  + ^ (a|one|two|three|four|five|six|seven|eight|nine) (hundred|thousand) [and] ~2 [.] $
  + ^ (not|nothing|nobody|none|no one) (here|there|in|out|yet|left|today|included) $
  + ^ (no|nope|yes|yep|yeah|mm) , (none|nothing|never|not here|it is|it is not|gone|sold|<num>|some|plenty) [.] $
  + ^ (in|on|at|by|near|behind|next to|opposite|after|before|from|until|about|around|for|per|over|under|beside|between|through|past|up|down) [the|a|your|our] <word>{1,2} [.] $
  + ^ [about|around|roughly|mm|yes|no|only|just] <num> [<word>{1,2}] [.] $
  + ^ (it|they|that|there|we|you|he|she) (is|are|was|does|do|can|has|have|will|did) [not|all right|fine|here|there] [.] $
  + ^ (yes|no|mm|mm hm|yeah) (it|they|that|there|we|you) (is|are|was|does|do|can|has|have|will|did) [not] [.] $
  + ^ (<weekday>|<month>|tomorrow|yesterday|today|tonight|noon|midnight|daily|weekly|monthly) [<part>] [.] $
  + ^ (every|each|once a|twice a|per) <word> [.] $
  + ^ (there is|there are|there is not|there are not|it is|it is not|it does|it does not|we do|we have|we do not|mm it is|it is all right|it was|they are|they do|yes there is|no there is not|yes it is|no it is not) [.|/] $
  + ^ [about|around|on|in|the|at|from|mm|block|level|floor|yes|no] [the] (<num>|<weekday>|<month>|<part>|<clock>) [thousand|hundred|million|yuan|dollars|square metres|metres|days|minutes|am|pm|floor|o'clock] [.] $
  + ^ [on|in|to|at|the] [the] (west|east|north|south|west side|east side|north side|south side|town|centre|ground floor|basement|second floor|third floor|first floor|downstairs|upstairs|outside|lobby|left|right|back) [side|of town|floor|gate] [.] $
  + ^ (some|none|both|plenty|enough|free|extra|included|sold|sold out|gone|open|closed|shut|occupied|available|all right|so so|not bad|it varies|sometimes|usually|cash only|cards only|soon) [.] $
  + ^ [about|around] <num> (day|days|week|weeks|month|months|year|years|hour|hours|rooms|people|percent|minutes|metres) [.] $
  + ^ [next|this|last] (week|month|year|monday|friday) [.] $
  at-most 5
  unless (one moment|by all means)
  unless-act acknowledge closing_time_brush_off demand_repeat interrogate
