# More ways to blame the caller or others, to contradict, to dare and to threaten.

@set did_wrong = broke|blocked|damaged|caused|spoilt|ruined|flooded|lost|forgot|overloaded|left|dropped|jammed|scratched|pressed|misread|touched|opened|closed|ignored|missed|signed|wrote|gave|chose|ordered|parked|threw|poured|flushed|installed|drilled|turned|used|put|let|started|wanted|insisted|mixed|misdialled|typed|wasted|delayed|waited|entered|sent|paid|overlooked|failed|refused|asked|said|told
act blame_customer
  use g_blame soft remedy not_said
  + you have been ~1 (overloading|leaving|pouring|flushing|blocking|parking|slamming|ignoring|opening|forgetting|throwing|putting|pressing|using|washing|letting|turning) ~5 , (have not you|have you not) ~1
  + you have (obviously|clearly|probably|simply|plainly) (flushed|broken|blocked|pressed|turned|poured|thrown|left|forgotten|lost|dropped|done|put|misread|misunderstood) ~6
  + [so] what have you (gone and|been and|gone|just|now) ~2 (broken|done|broke|lost|blocked|spilt|spilled|flooded|damaged|ruined) ~3
  + we tried to (reach|call|ring|phone) you ~6
  + where have you been ~6
  + (before|when) you pressed (everything|all|every) ~2
  + did you (actually|even|ever|really|bother to) (read|check|look|listen|try|close|open|call|ask) ~8
  + why on earth (did not|do not|have not|did|would) you ~6
  unless bet you forgot
  unless you must have been (waiting|worried|exhausted|tired|terrified|frightened|cold|absent)
  unless do not blame (me|us) if (nobody|no one|it|the <word>|he|she|they)
  + (it was|it is) you who ~6
  + you are (the one|the person) (who|that) ~6
  + you are [just|equally|also|as much] (to blame|at fault|responsible|the problem) ~4
  + you should [really|perhaps|simply|just] (have|be|not have) ~1 (read|checked|called|thought|said|told|listened|looked|known|closed|turned|reported|paid|come|asked|rung|noticed|mentioned|written|kept|done|used|waited|switched|opened|brought|signed|touched|left|put|given|taken|let|planned|considered|been) ~4
  + you ought to have ~4
  + (if you (had|would have)|if only you had|had you) [only|just] ~1 (closed|turned|rung|paid|called|told|said|read|listened|checked|kept|used|reported|looked|come|asked|waited|done|not) ~6
  + (well|but|sorry but) you <did_wrong> ~5 [not (us|we|me)]
  + (so|then) you (broke|blocked|damaged|spoilt|ruined|flooded|forgot|overloaded|ignored|misread|jammed|scratched|wasted|failed|missed|refused) ~4
  + you <did_wrong> ~4 (not (us|we|me)|so it is your|your own fault|did not you|too late|the wrong <word>|wrong|without asking|yourself|so do not)
  + you (gave|wrote|told|sent|typed|put|entered|filled in|dialled|chose|picked|pressed|ordered|used|turned|bought) ~2 (the|it|a) wrong ~3
  + you [simply|just|obviously|clearly|probably] (never|did not) (read|listen|listened|check|checked|close|closed|turn|lock|locked|bother|wrote|write|follow|come|sign|signed) [us|me|it|to|the|your|in|that|off|on|a|properly|any|anything|for] ~3 [<word>] (did you|in time|before|so|/|$) ~1
  + why (did not|have not|do not|could not|had not) you [just|simply|ever] (say|tell|call|check|look|read|ring|mention|report|come|use|pay|notice|keep|press|close|lock|turn|write|speak up|think) ~2 [<word>] (earlier|sooner|before|yesterday|us|so|then|at once|straight away|first|properly|/) ~3 ?
  + who (told|asked|made|said|allowed) you [to] (touch|open|press|move|use|turn|switch|do that|park|come|that you could|you could) ~5
  + (you must|you have probably|you probably|you have obviously|you have clearly|you may well|you obviously) [have|been|not] ~1 (pressed|broken|left|used|using|done|doing|forgotten|dropped|misread|misheard|blocked|damaged|touched|overlooked|misunderstood|thrown|poured|opened|lost|deleted|been|typed|entered|given|got|mixed) ~5
  + (nobody|no one|none of the|not one of the|everyone|everybody|all the|all) ~1 (else|other|others|other <word>) (has|have|had|managed|manages|paid|pays|got|complains|complained|understood|read|can|does|did|is|are|in) ~5
  unless (else|others) (is|are) (coming|in|on|here|there|ready|fine)
  + (it is|that is|was|all|entirely|purely|so) your [own] (fault|doing|mistake|carelessness|negligence|lookout|bad luck|own choice|responsibility) ~3
  + it is your (problem|business|affair|headache|turn to) [now|then|not ours|not mine|if]
  + so it is your (problem|fault|own)
  + (that is|this is|it is) (because|only because|just because) you ~5
  + (that is|this is|it is) what (comes of|you get for|you get when|happens when|happens if|comes from) ~6
  + it (worked|was (fine|all right|okay|working)|ran) [perfectly|well|fine] (until|before|till) you ~4
  + (did not|did) (anybody|anyone|nobody|somebody) (tell|told|teach|explain) you ~4
  + next time [,] (read|think|check|listen|call|ring|pay|ask|look|close|be|do not|tell|bring|use|learn) ~4
  + you (can not|could not) (have been|have) (listening|read|looked|paying|listened|checked|understood|tried) ~4
  + (well|but|so) you (wanted|asked for|agreed to|signed|chose|insisted on|ordered|knew|have only) ~4
  + (are|were) you (sure|certain) you (did not|have not|were not) ~5
  + (you|your (kids|children|dog|guests|family|tenant)) ~2 (always|keep|keeps) (leave|leaving|forget|forgetting|block|blocking|break|breaking|park|parking|slam|slamming|flooding|dropping|losing) ~4
  + (it is|that is) (hardly|not) (our|my) (fault|problem) (if|that|when) you ~5
  + you (only|just) have yourself ~3
  + do not blame (us|me) [,] (for|because|you|if|when|it is) ~4
  + you (brought|caused) (it|this|that) [on|about] ~1 (yourself|yourselves)
  + you (got|have got|had) (yourself|yourselves) into ~3
  + you left it too late
  + it was you who (started|began) ~3
  + you have been ~1 (overloading|leaving|pouring|flushing|blocking|parking|slamming|ignoring|opening|forgetting|throwing|putting|pressing|using|washing|letting) ~4 (have not you|yourself|wrong|wrongly|down|in|the wrong|open|too) ~3
  + you (are|were) (too slow|careless|not careful|not paying|not listening|the only|mistaken about|using it) (enough|attention|one|when|so|/|wrong) ~1
  + you parked ~1 (in|on) ~4
  + (what|how) did you (do to|manage to (break|block|lose|ruin|flood)|expect when you) ~4
  + (have|did) you (been playing|fiddle|fiddled|mess|messed|messing|tamper|tampered) ~4
  unless-sentence (please|may i|could you|i wonder|is not your|not your [own] fault|was not your|nothing you|thank you|thanks|no fault of yours|you did well|you did right|quite right)
  unless (have you|did you) (read|seen|checked|noticed) ~6 (notice|letter|email) we
  unless (did you|were you) ~6 ?
  unless (if|whether|in case|when|since|after|before|as) you (have|need|want|like|had|would|were|are|sent|paid|gave|told) ~1 (like|any|to|a|the|/)
  unless (the number|name|address|details|photo|form|letter|email|message) you (gave|sent|told|wrote|left)
  unless (you told|you said|you wrote|you sent) (us|me|that|on) [it|about] ~4 (on|last|and|at|yesterday)
  unless (is that|was that|is it|was it|do you think|can you tell|tell me|not sure) ~8
  unless why do not you (come|visit|stop by|drop by|pop)
  + did you even (read|look|check|listen|try|open|bother) ~4 ?
  + whose fault (is|was) (it|that) [if|that|when|then]  ~5
  + but you (jammed|broke|blocked|lost|pressed|damaged|dropped|forgot|bent|scratched|spoilt|caused) (it|that|the <word>) ~2

@set culprit = <dept>|the developer|the builder|the builders|the contractor|the contractors|the plumber|the plumbers|the electrician|the electricians|the engineer|the engineers|the cleaner|the cleaners|those cleaners|the guard|the guards|the manager|my manager|the boss|my boss|the director|management|head office|upstairs|the supplier|the architect|my colleague|my colleagues|my predecessor|the caretaker|the porter|the agency|the bank|the council|the printer|the night shift|the day shift|the last shift|the other shift|the previous shift|the early shift|the late shift|the shift before|the morning shift|the weekend shift|the other girl|the other guy|the girl|the last girl|the last guy|the new girl|the new guy|the new man|the new boy|the trainee|the intern|the temp|the post|the courier|the repair people|repairs people|the repairs people|the people before me|the others|the other lot|the sales people|the sales team|the repair team|that lot|those people|those idiots|they|he|she
act blame_others
  use g_blame soft remedy not_said
  unless (shift|guard|porter) took the call
  unless (say|says|said) the (guard|porter|plumber|engineer|caretaker) told
  unless (took the call ask|it was you who)
  + (it is|that is) (their|his|her) (problem|mess|fault|job) , not (mine|ours) ~2
  + (firm|company|office|agency|contractor|supplier|people|lot) never (tells|tell|told|informs|answers|writes|calls) (us|me) ~4
  + it is the <word> who (lost|broke|forgot|left|did|took|made|moved) ~5
  unless (it is the developer who decides|i only work here)
  + (boss|manager|director|supervisor) will not (let|allow|sign|approve) ~3
  + it was <word> who (lost|forgot|broke|wrote|took|told|sent|made|promised|left|closed|opened) ~4
  + <culprit> ~1 (is|are|was|were) ~1 (to blame|at fault|responsible for (this|that|the mess)|useless|hopeless|slow|lazy|unreliable|a mess|a disaster|a shambles|incompetent|always late|never there|the problem|asleep|always (late|wrong|asleep|drunk|out|forgetting|losing|lying)) ~4
  + <culprit> (always|never|keeps|keep|constantly|again|as usual) ~1 (does|do|tells|tell|did|told|forget|forgets|lose|loses|losing|get|gets|make|makes|making|answer|answers|finish|finishes|mess|messes|write|writes|pass|passes|inform|informs|does this|do this|listen|listens|check|checks|getting|forgetting|doing|leaves|sleeps) ~4
  + <culprit> [just|simply|obviously|must have|probably|clearly|once again|have|has] (forgot|lost|messed|screwed|botched|mislaid|forgotten|let you down|let us down|did a bad|made a mess|made a mistake|got it wrong|typed it wrong|wrote it wrong|did not (tell|do|write|pass|enter|inform|care|bother|check|finish|sign|listen|read)|never (told|said|wrote|passed|entered|did|came|checked|signed|finished|informed)|left (everything|it|the|a|you|us|that) ~2|does not care|do not care|cut corners|used cheap|slept|overlooked|ignored|will not (sign|approve|listen|pay|let|allow)|refuses|can not (be bothered|read|count|write|do anything|organise)|promised you|told you (that|the wrong|wrong|so)|should have (told|done|written|called|known|checked|passed|informed|said|entered)|ought to have|caused|broke|ruined|deleted|threw|mixed|decides|decided|took your call|took the call|made a muddle|left a mess|took too long) ~4
  + (somebody|someone) (at|in|from|over at|on) (<dept>|accounts|sales|engineering|the <word>|head office|security) ~1 (got|typed|wrote|lost|forgot|messed|entered|made|told|mixed|must have|has|deleted) ~4
  + (that was|that is|it was|it is|this is|was) [all|entirely|clearly|really|down to|up to|because of] (the <word>'s|the <word> <word>'s|<culprit>|<culprit>'s|sales'|my <word>'s|<word>'s|their|his|her) [own] (doing|fault|mistake|job|mess|problem|error|business|decision|idea|carelessness|responsibility|slip|fault for ~4) ~5
  + (that was|that is|it was|it is|this is) (the <word> shift|<culprit>) [who|that] ~3 [,] (not (me|us)|and not|again|for you)
  + (that is|it is|this is) [all|really|entirely] down to (<culprit>|the <word>|them|him|her)
  + it was <word> who ~4 not (me|us)
  + it is (always|the same|just) ~1 (the same|like) [old story] with ~1 (those|them|that|<culprit>|the) ~3
  + ask (<culprit>|the <word>) ~1 (for that|for it|not us|not me) ~3
  + (blame|thank) (<culprit>|the <word>) ~1 (for that|for it|not us|not me|about that) ~3
  + [you can] blame (it on|<culprit>|the <word>|them|him|her) ~2
  + not (us|me|our desk|ours|mine|our department|our fault|my fault) [it was|it is|that was] (<culprit>|the <word>|them|him|her) ~3
  + (<culprit>|<word>) (did|promised|told|said|wrote|lost|sent|took|made|decided|ordered|booked|built|installed|signed|left|broke|did that) ~4 not (us|me|ours|i|we)
  + (we|i) (just|only) (take the blame|get the blame|have to clean up|work here|pass on|get the complaints|suffer|do what) ~4
  + (complain|talk|go|speak|take it up|shout) ~1 (to|at|with) (<culprit>|the <word>|them|him|her) , not (us|me)
  + it is the (manager|boss|director|developer|builder|plumber|contractor|engineer|night shift|other shift|bank|council|supplier) [,] (he|she|they|who|not) ~4
  + if (<culprit>|the <word>) (had|would|did) ~1 (done|do|their|his|her|told|written|checked|only|not) ~4
  + (when|since|because) (<culprit>|the <word>) (can not|could not|did not|does not|never|forgot|lost|messed) ~4
  + (typical|that is typical|so typical|trust) ~1 [of] (accounts|engineering|sales|the <word>|<culprit>|them|him|her) ~4
  + (was|is) <word>'s (job|turn|task|fault|mess|mistake|case|idea|doing) ~3
  + (handled|done|taken|entered|built|written|promised|signed|installed) by ~1 (somebody else|someone else|the other|my predecessor|the previous|the last|a colleague|the <word> shift) ~3
  unless-sentence (i am sorry that|please|may i|we apologise|let me|i will (ask|let|tell|call|ring|see)|i have asked|shall i|our mistake|is not to blame|nobody is to blame)
  unless (i|we|you) (messed|got|made|gave|wrote|entered|lost|forgot)
  unless developer decides
  unless (guard|caretaker|porter|manager|plumber|engineer|he|she|they|colleague) told me
  unless (promised|told) you /
  unless (the post is|trust those|the printer broke)
  unless (asked|said|wants|told me) ~2 (if|whether|that|to)
  unless (if|whether|did|has|have) <culprit> ~6 ?
  unless (they|he|she) [always|never] (do|does|tell|told|said|call|called|come|is|are) ~4 (name|free|charge|carefully|first)
  unless (bank|post|courier|printer) is ~6 our doing
  unless-act badmouth_caller
  beats inform
  + the (electricians|plumbers|builders|cleaners|painters|movers|gardeners|guards|fitters|porters) did (that|it|this) ~4

act argue
  use g_argue soft remedy not_said
  + no [,] [sir|madam] , you (did not|were not|have not|never) ~5
  + (no|no sir|no madam) [,] [sir|madam] you did not ~5
  + (that|it) is [just|simply|really|definitely] not (how|what|the way) (it|that|things|we|i) (was|were|happened|went|said|is) ~3
  + / [look|listen|but|well] you (clearly|obviously|plainly|simply|really) do not (understand|know|read|see|get) ~4
  + / no i (did not|do not|have not|was not) [.|!] $
  + i (said|meant|promised|wrote|agreed to) (nothing|no such thing) [of the (kind|sort)] ~2
  + / [no|well|but|look|sorry but|excuse me|listen] (that is|it is|this is|you are|you are being) [just|simply|absolutely|quite|completely|totally|plainly|so|utterly|very|not] (not true|untrue|false|wrong|a lie|lies|nonsense|rubbish|ridiculous|absurd|impossible|unfair|unreasonable|incorrect|exaggerating|exaggerated|mistaken|lying|twisting|confused|mixing|making|imagining|dreaming|not right|not so|out of the question that|twisting my words|overreacting|dramatising|contradicting|not listening|right at all) ~4
  + / [no|but|well] (that is|it is) not what (i|we) (said|meant|told|promised|agreed|wrote) ~3
  + / no (i|we|you|it|he|she|they) (did not|do not|was not|were not|have not|had not|did|is not|are not) (.|!|say|tell|promise|call|that|you|send|,) ~4
  + (that|this|it) (can not|could not) (be right|be true|be|possibly|be so|have happened|be correct) ~4 [<word>] (.|!|we|i|you|,|/) ~1
  + (that|this|it) (never|did not|can not have) (happened|happen|took place|been (said|promised|agreed)) ~3
  + you do not (know what you are|understand (the|a|how)|know the first|know anything|seem to (understand|get|know)|remember|have a clue|have the facts|get to) ~5
  + i (said|promised|told you|wrote|meant) no such (thing|word)
  + (i|we) (did|said|told|wrote|called|sent|explained|promised) [it|you|so|that|call|tell|say|send] ~2 [,] (you just|you simply|you were not listening|you did not listen|and you know) ~4
  + you (did|were|had) (say|said|promise|promised|told|agree|agreed|know|get|receive|sign|call|want) [so|that|it|this|us|me|the] ~3 (i (heard|have it|remember|know|saw|was)|do not deny|admit|and you know|it is on (record|tape)|it says) ~4
  + (do not|stop|quit) (deny|denying|pretend|pretending|tell me|contradict|contradicting|twist|twisting|argue|arguing|lie to|exaggerate|exaggerating|dramatise|accuse|accusing|talk back|put words) (it|with me|my|to me|me|us|you|how|that|words|what|/) ~5
  + (/ be|do be|can not you be|try to be) (reasonable|realistic|fair|sensible|serious) (for once|will you|now|about|/|.|!) ~3
  + (you are|that is) [just|only] your (version|opinion|view|story|word|interpretation|side)
  + your word against (mine|ours)
  + (our|my|the) (record|records|computer|system|log|meter|list) (say|says|is|are|shows|show|does not|do not) (otherwise|different|something else|the opposite|lie|never wrong) ~4
  + (we|i|the system|the computer|the meter|it) (never|do not|does not|can not) (make mistakes|make a mistake|get it wrong|be wrong|go wrong|lie|get things wrong|are late|run late|forget) ~3
  + we are never (late|wrong|closed|out) ~5
  + you (must be|are) (mixing|confusing|mistaking|thinking of) (us|me|it|something|things|somebody) ~4
  + you can not (expect|say|claim|mean|prove|just say|be serious|possibly|seriously|blame|demand|have (called|rung|paid|sent|seen|heard)|accuse|talk) (that|us|me|it|to|anything|this|so|know|at|any|for) ~4
  + (of course|certainly|sure) (we|i|it|he|she|they) (did|called|rang|told|was|sent|came|has|is|have) ~3 [<word>] (you|not|but|,) ~3
  + (i am|we are|i was|we were) right (and|about|as usual|from the start|,|.|!) ~4
  + (there was|there is|there were|there has been) (never|no|not) ~1 (such|agreement|any (such|agreement|promise|call|leak|noise)|call|leak|noise|promise|record|mistake|smell|problem|fault|crack|damage) ~3 [<word>] (thing|at all|in|here|with|/|.) ~1
  + (nobody|no one) (came|said|told|called|promised|was there|touched|complained|agreed|rang|entered) ~2 (to your|your flat|that|any such|you that|so|anything of) ~3
  + / (nonsense|rubbish|impossible|wrong|not true|untrue|ridiculous|lies|garbage|not so|hardly|no no|far from it|on the contrary|quite the opposite|i beg to differ|i disagree|that is your opinion|says you|you are wrong|absurd|baloney|hogwash) [no] (.|!|,|the|you|i|it|that|we) ~5
  + (i|we) (never|have never|did not ever) (said|promised|told|agreed|wrote|claimed|signed|offered|heard|received|got|seen) (that|any|such|it|you|anything|so|a word|your|to) ~4
  + (it is|it was) (clearly|obviously|plainly|definitely|certainly) (your|you who|you that|not (us|ours)|yours) ~3
  + (you are|you were) the one who ~2 (wrong|mistaken|lying|confused)
  + (have|get|check|read|look at) your (facts|story|figures|dates|memory|ears|eyes) [straight|first|right|checked|again|properly] ~2
  + (no|yes|but) no [no] it (was|is) ~4
  + you never (mentioned|told|said|gave|rang|called|asked|wrote|reported|paid|sent|ordered|complained|signed|came) ~4
  + (i|we) did (call|ring|tell|send|write|inform|warn|phone|come|answer|say) [to] [you|that|it|so] ~1 (twice|three times|several|on|yesterday|but|,|.|and you|/) ~1
  + do not tell me (otherwise|different|it is not|that is not) ~3
  + (how|why) (can|could|dare) you (say|claim|accuse|talk|speak|suggest|expect) ~4
  + do not [you] tell me (how|what|that|to|my) ~4
  + (i know|we know) (what i|what we|better|my job|best|the rules|exactly what) [said|saw|heard|wrote|than|am] ~4
  + (that is|it is) not (true|right|correct|fair|so|the case) (.|!|,|at all|and|you|nobody|we|/) ~4
  unless (if|whether|where|when|in case|think|believe|thought|afraid|tell|sure) ~3 (you are|you were|it is|that is) ~2 (wrong|mistaken|right)
  unless-sentence (i am sorry|sorry|please|afraid|may i|could you|let me|i will (check|ask)|apologise|no it is no trouble|thank)
  unless (you are|you were) [quite|absolutely|perfectly|completely|entirely] right
  unless no (it is|that is|they are) (no|not) (trouble|bother|problem|far|at all|expensive|included|necessary|closed|only|too)
  unless (it can not be done|not how it should)
  unless not at all (sir|madam|mr|mrs|ms|it is|please|i am happy|you)
  unless (not correct|not right) yet
  unless never (heard|seen|got|received) ~1 (of|anything|your (letter|email|form|payment))

act dare
  use both_dare
  unless do not (cancel|complain|sue|report)
  use g_dare remedy own_words
  + (nobody|no one) (listens|cares|minds|bothers|reads) ~2
  + (tell|call|ring|write to|complain to|ask) (whoever|whomever|who|anyone|anybody) you (want|like|please|wish) ~4
  unless-turn (impossible|never been a)
  unless (believe it or not|impossible)
  + i do not care who you ~3
  + if you do not like it ~~4 (door|leave|move|go) ~3
  + (there is always|you know where) the door ~2
  + no skin off my nose ~6
  unless footage can only
  + (take|bring|send|give|tell|sell) (it|that|this|your story) to the (newspaper|newspapers|press|papers|media|police|court|mayor|tv|radio|ombudsman) ~4
  + (nobody|no one) (forced|forces|is forcing|made|makes|asked) you to (live|stay|buy|rent|move) ~3
  unless do not tell (the|my) boss
  + (nobody|no one) (is going to|will) (believe|listen|care|help) ~3
  + see if (anyone|anybody|someone|somebody|they|he) (cares|listens|bothers|minds) ~2
  + (go on|go ahead|well|fine) then , ~3 (write|complain|report|sue|tell|call|ring|post|go|take|put|publish) ~6
  + (sue|go to court|take us to court|get a lawyer|see a lawyer|hire a lawyer|call your lawyer|bring your lawyer) (then|if you|all|go|and|i|we|see|,|for|whenever) ~5
  + (so|so what|well|then|fine|go on|okay) sue (me|us)
  + take us to court , then
  + (complain|report|report me|report us|tell|write|post|sue|shout|moan|scream|protest|cancel|appeal|call the <word>|ring the <word>) ~3 (if you (like|want|must|wish|dare|please|think)|all you (like|want)|to your heart's content|as much as you|see what happens|see where|see how far|see if|for all i|i do not (care|mind)|i could not care|it will not (help|change|do)|will not (help|change|do)|till you are|until you are|all day|and see|to whoever|to who you|much good) ~5
  + (you can|go ahead|go on|feel free|be my guest|please do|do|by all means|just|well|then|so|fine|why not|why do not you) ~1 [and|to] (complain|sue|report (me|us|it)|write to the|call the (police|mayor|papers|boss|press)|go to the (papers|police|press|court|mayor|boss)|tell the (papers|boss|manager|world|police|press)|post it|go public|move out|cancel|ring the (papers|press|police|mayor|boss|council)) ~4 [then|if|all|see|for|and|,|.|!] ~1
  unless-sentence if you (prefer|like|wish|would rather|want) , you can (ring|call|phone|ask)
  + complain about me ~2
  + tell (the|your|my|whoever|anyone|everyone|who|them|him|whom) ~3 (i do not (care|mind)|see if|for all i|i am not (scared|afraid|worried)|see what) ~3
  + / [go on|then|well|just|so|fine|you can] complain about me ~2
  + (what|who|how) (are you going to|will you|do you want to|can you) (do|complain|stop|tell|call|make) ~1 (about it|to|me|us|then|now) ~2 ?
  + i (do not|could not|really do not) (care|give) [less] (who|what|whether|if|a|about|how|where|/|.) ~5
  + (if you do not|do not) like (it|that|us|the (rules|rule|place|estate)) ~1 [here] ~1 (move|leave|go|sell|then|too bad|tough|find|do not|look|nobody|you know|there is the|bad luck|get) ~4
  + (do not|then do not|nobody makes you|why do you|nobody forces you to|no one forces you to) (live|stay|come|rent|buy|call|pay|move) (here|then|in|if|back) ~4
  + / [well|so] then (leave|move|go|sue|complain|stay away|sell|cancel|move out|do not (come|pay|buy|sign|call|ask|bother)) (it|out|elsewhere|somewhere|then|away|/|.|!|and) ~3
  + (find|look for|go to|try|move to|get|buy) (another|a different|some other|yourself another) (estate|flat|landlord|company|place|agent|developer|building) ~2 [then|if|.|!] ~1
  + (nobody|no one|no court|no lawyer|not a soul) (is going to|will|would|is ever going to) ~1 (believe|help|listen|care|side|support|back) ~3
  + (do|say|think|write|believe|call) (what|as|whatever|who|whoever|where) you (like|want|please|will|wish|damn) (.|!|,|i|it|we|/|$) ~3
  + (suit yourself|please yourself|be my guest|knock yourself out|do your worst|make my day|try me|bring it on|so what|big deal|and so what|what of it|so be it|who cares|whatever you say|i am not afraid of|i am not scared of|you do not scare|you can not touch|you will not scare|see if it helps|see where that|see what good|see how far|much good may|come and get me|just try|just you try|you would not dare|i am waiting|let us see you|is that a threat|be a fool) (.|!|,|?|sue|complain|then|you|ring|call|go|me|it|us|/|$) ~4
  + (take it or leave it|like it or lump it|there is the door|the door is (over|open|that)|nobody is (stopping|keeping) you|that is just (how|the way) i (talk|am|speak)|that is (how|the way) i (am|talk|speak)|i talk (how|as|the way) i like|this is my tone|i speak as i)
  + / believe it or not (there|i can|we can|that is|it is (your|up)|i do not) ~4
  + my name is <word> ~1 (complain|report|write (to|it in|that)|sue|tell (him|her|them|your|the|everyone|whoever|who)|go (and|to|on and)) ~4
  + (put|write|post|print) (it|that|this|me) (in|on|all over) (the|every|your|facebook|twitter|wechat|weibo|google|instagram|tiktok) ~2 [<word>] (if you|for all|i|see|then|go|papers|internet|paper|news|web|noticeboard|/|.|!) ~4
  + sell [up|it|the flat|your flat] (then|if you) ~3
  unless (if you do not|do not) like ~3 (we can|i can|you can (change|return|choose))
  unless-sentence (please let|the form is|i will send|i can (send|give|help)|i would be happy|would you like|how to|may i|of course i)
  unless complaints (desk|form|office|book|box)
  unless (so i can|is a sir)
  unless you can (send|make|hand|leave|file) a (complaint|report)
  unless (take us|see you|take it) to the
  unless-act threat

act threat
  use both_threat g_threat soft own_words
  unless (i will|i am going to) tell the boss about (it|this|that)
  + [then] do not pay and see ~5
  + your (card|key|access|parking|internet|water|power) (stops|will stop|ends|goes|is blocked|gets blocked) ~3 (unless|if) ~6
  unless-act badmouth_caller
  unless watch out , this
  unless (other party|only if you|if you do not (want|object|mind|agree)|while (the|we)|for the works|for (ten|five|<num>) minutes|as you asked|if you (like|agree)|badge|name plate|on the door|newsletter|with the contract|explain|that day|for everyone|for all|hedge|caravan|the system|password|need not)
  + (if|unless) ~10 (the bailiffs|our lawyers) ~6
  unless watch out this
  + (your|their) (name|names|photo|debt) (goes|go|will go|is going|will be|gets) ~1 (up|on|in|posted|pinned|hung|public) ~4
  + pay (up|now|today|by <weekday>|by <num>|tomorrow|the money|your <word>) ~2 or (we|i|the|your|you|else|move|get|face|it) ~5 (cut|water|power|electricity|court|lawyer|lawyers|evict|out|lock|clamp|tow|bailiffs|else|off|gas|heating)
  + pay up or ~3
  + pay (today|now|up|by ~3) or we (change|cut|clamp|tow|lock|evict|sue|call|turn|shut|take) ~5
  + (or|otherwise|then) we [will|shall] (cut|turn|shut|switch) (off|your) ~2 (<pain>|off)
  + (i will|we will|i am going to|we are going to|i shall|we shall) (take you to court|sue you|see you in court|have you (evicted|thrown out|arrested|removed|locked out)|throw you out|kick you out|evict you|cut (off your|your) ~2|turn off your ~2|shut off your ~2|lock you out|blacklist you|clamp your ~2|tow your ~2|(post|put|hang|publish|pin) your (name|debt|photo|debts) ~4|change your locks|change the locks|ban you|have security (throw|remove|escort) ~3|set the dogs|make you pay|ruin you|make your life)
  + (i will|we will) make sure (everyone|everybody|nobody|no one|your (boss|neighbours|landlord|family)|the (police|whole <word>)) ~6
  + (i will|we will|i am going to|we are going to|then we will|then i will) [have to|just] ~1 (report you|call the police|call security|get security|send [the] (bailiffs|security|police)|lock your|block your|remove you|cancel your|come and collect|collect it|take your (parking|key|card|flat)|take legal|go to (court|a lawyer|our lawyers|the police)|pass (you|it|this) to (our|a|the) (lawyer|lawyers|court|debt)|hand (you|it) over to (the|our|a) (lawyer|lawyers|police|court|bailiffs|debt)|deal with you|teach you|remember (this|that|your name)|make sure you (never|do not|regret|pay|lose)|see that you (never|lose|pay|regret)|see to it that you (never|lose|pay|regret|do not)|tell (the|your) (landlord|neighbours|boss|employer)|put you on (the|a|our) (blacklist|black list|list)|mark you|write you down|put you down as) ~5
  + (our|the|a|my|from our|by our) (lawyer|lawyers|solicitor|solicitors|legal department|debt collectors|debt collector|bailiffs|collection agency|court|sheriff) (will|shall|are going to|is going to|gets|get|will be) ~1 (be|contact|in touch|call|write|hear|visit|knock|deal|see|take|ring|come|know|sort) ~4
  + (next|first|only) (letter|call|thing|visit|message) ~4 (from|by|is|of) (our|a|the) (lawyer|lawyers|court|bailiffs|bailiff|solicitor|police|debt collector)
  + you will be (sorry|blacklisted|out (on|of)|sued|evicted|hearing|in (court|trouble)|paying for (this|that)|the loser|locked|disconnected|cut off|put on (the|a) blacklist|on the street|banned|taken to court) ~3
  + you will (regret|pay for|live to regret|find your|see what (happens|comes|you get)|get (what (you|is)|yours)|hear from (our|my|the) (lawyer|lawyers|solicitor|court)|wish you|lose (your|the) (flat|parking|space|deposit|place)|have no (water|power|heating|electricity)|sit in the (dark|cold)|end up in court) ~5 [<word>] (cut off|summons|coming|in court|had|that|this|it|lawyers|off|/) ~1
  + (you had|you would|you) better (pay|settle|watch|be careful|shut|behave|calm|stop|think twice|get|do|hurry up and pay) ~3 (or else|or|before i|before we|yourself|your (step|mouth|tongue|back)|out|up|now|your) ~5
  + (one|just one|say one|another) more (word|complaint|call|insult|peep|time|sound|remark|late payment) (and|or) (i|we|you|it|i am|we are) ~5
  + (if|unless) ~~12 (your (card|access card|key|power|water|heating|internet|parking|gas|electricity) ~3 (stops|stop|blocked|cut|off|will be|is gone|goes|gets|taken)|(power|water|heating|electricity|gas) ~1 (goes|will go|gets|will be|is) ~1 (off|cut)|call the police|report you|hang up on you|throw you|we will see you in court|come and (collect|get) it|lock|evict|be (sued|evicted|blacklisted)|our lawyers|your name (on|goes)|tell your landlord|you will (regret|be sorry|lose|see)|consequences|it will cost you|clamp|tow)
  + (or else|or you will see|you have been warned|consider yourself warned|this is your (last|final) (warning|chance)|last warning|final warning|i am warning you|we are warning you|i warn you|do not push (me|it|your luck)|do not make me|do not test me|do not mess with (me|us)|watch (it|your back|yourself|out)|there will be consequences|you will face|face the consequences|it will cost you|that will cost you|the consequences are yours|on your own head|at your own risk then|do not come crying|do not say (i|we|you were|nobody) ~1 [did not] (warn|told|warned)|mark my words|you have not heard the last|i know people|i know (your|where you|who you)|we know (your|where you|who you)|accidents can happen) ~4
  + (move|get|pack) (out|your (bags|things)) or ~4
  + (pay|settle|sign) ~3 or (get out|move out|leave|go|lose) ~3
  + you will never (get|see|have|find|live|park) ~4 (again|here|in this|from us)
  unless-sentence (afraid|i am sorry|we are sorry|would you|may i|kindly|inform you|maintenance|for repairs|planned|deposit down|for you)
  unless you waited
  unless <pain> ~3 (off|cut) ~3 (for maintenance|for repairs|while|between|from <num>|on <weekday>)
  unless (if|in case) (there is|the|it|you see|you smell|you notice|anybody|someone|anyone)
  unless you will (regret|be sorry) ~2 (buying|living|signing|moving|renting)
  unless (i am|we are) being

act argue
  use soft remedy
  unless you are not wrong
  + you have (got|taken|understood) (it|this|that|everything) [all|completely|totally|quite] (wrong|the wrong way) ~2
  use own_words not_said
  unless-sentence (sorry|afraid|if)
  unless-sentence ?

act dare
  use remedy
  + (write|go|run|complain|talk|turn|tell it) to the (newspaper|newspapers|paper|papers|press|mayor|ombudsman|radio|tv|telly|council) ~2 (if you|if it|then|see if|for all i|i do not|you like|please) ~4
  + do not like it ? [then] (move|leave|tough|too bad|go|sell|complain) ~3
  use own_words not_said

act threat
  use g_threat soft
  + (we will|i will|we are going to|i am going to) [just] (tow|clamp|impound|confiscate|throw away|scrap) (your|the) (car|bike|bicycle|van|scooter|things|stuff|pram) ~6
  use own_words not_said
  unless-sentence (sorry|afraid|for you|if you (like|wish|want))
  unless-sentence ?
  beats reassure_action
