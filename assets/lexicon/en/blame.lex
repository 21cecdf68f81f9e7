# Against the caller: blame, contradiction, daring, threats.

act blame_customer
  use g_blame soft remedy not_said
  unless if you would (care|like|be so)
  + what have you (gone and|been and|gone|just|now) ~2 (broken|done|broke|lost|blocked|spilt|spilled|flooded|damaged|ruined) ~3
  unless (bet|guess|think|thought|afraid) you forgot (about us|all about)
  unless you must have been (waiting|worried|exhausted|tired|terrified|frightened|cold)
  + it (is|was) your (dog|cat|son|daughter|children|kids|husband|wife|tenant|guest|guests|builder|builders|cleaner|visitor|visitors|friends|family|boy|girl|party) (that|who|which) ~4
  unless you did not (have to|need to|do anything)
  unless must have pressed the wrong (key|digit|button) ~~6 (number|wrong number)
  unless have you
  unless you must have (been|had|felt|waited)
  unless (see|noticed|notice|understand|hope|sure|afraid) [that|why] you (forgot|did not|never)
  unless (if|whether|in case|that|because|when|since|perhaps) you (forgot|did not|never|failed)
  unless-turn (do not worry|no need|never mind|quite all right|you must have been|if you did not|happens|no harm|nothing to worry)
  + you did not (read|check|listen|look|pay|tell|give|sign|close|lock|open|see) (the|your|our|us|me|it) ~5
  + you (forgot|did not pay|did not read|did not tell|never gave|never told|never sent|never paid|never read) ~8
  + you (forgot|did not|never|failed|omitted|neglected) to (pay|tell|say|close|lock|turn|switch|read|sign|call|ring|check|report|book|send|enter|give) ~6
  + you must have (twisted|turned|bent|pulled|pushed|pressed|forced|broken|left|opened|closed|hit|kicked|dropped|knocked|overloaded|poured|jammed|switched|touched|unplugged|mixed|lost|thrown|misread|misheard|forgotten|set|put|done) ~6 [wrong|yourself|way|too]
  + you (talk|speak|mumble|are talking|are speaking) ~2 (so|too|far too) (fast|quickly|quietly|low|softly|unclearly|badly) ~6
  + why are you (talking|speaking|mumbling|shouting) ~2 (fast|quickly|quietly|low|softly|loud|loudly) ~4
  + you (hung up|cut me off|put the phone down) ~4
  + (why|how) did you (hang up|cut me off|put the phone down|break|lose|block|manage (to|that|this|it)) ~4
  + because you (overloaded|forgot|did not|left|broke|blocked|used|never|turned|pressed|waited|ignored) ~4
  + (only|just) (broke|happened|failed|leaked) because you
  + you (broke|blocked|damaged|caused|spoilt|ruined|flooded|lost|forgot|overloaded|left|dropped|jammed|scratched) ~5 yourself
  + you (must have|probably|have probably|clearly|obviously) ~1 (broke|broken|blocked|damaged|left|done|dropped|forgotten|pressed|misread|lost|jammed|overloaded|been careless|misunderstood|used)
  + (your|the) (kids|children|dog|cat|husband|wife|guests|maid|tenant|son|daughter) [must have|have|has] [probably] (stuffed|broke|broken|did|done|damaged|flushed|blocked|threw|put|spilled|pulled)
  + why (did not|did|do not|have not) you ~1 (say|tell|call|check|look|read|ring|mention|report|come|use|wait|think|pay|ask|not|keep|press|notice) ~5
  + (did not|have not|had not) you ~1 (read|check|look|see|notice|listen|get|open) ~4
  + nobody else (has|had|is|complains|complained|in the|ever)
  + (no one|none of the) (else|others|other <word>) (has|have|complains|complained|had)
  + you (got|have got|have) (it|that|the ~2) wrong /
  + you (did|are doing|do) (it|that|this|something) wrong
  + (it is|that is|this is) [all|entirely] (your|all your) [own] (fault|doing|mistake|problem|own)
  + your own (fault|doing|mistake|problem|carelessness)
  + (it is|that is) what (happens|you get) (when|if|for) you ~5
  + if you (had|would) [only|just|bothered to|have] ~2 (read|listened|called|paid|checked|said|told|looked|come|been|asked|closed|turned|used|filled|reported) ~4
  + you should (have|be) (read|checked|called|thought|said|told|listened|looked|known|closed|turned|reported|paid|come|asked|sorry|more careful|ashamed) ~4
  + (it|that) is you who ~4
  + you (wasted|are wasting) (your|my|our|everybody's) ~1 time
  + (other|the other|all the other) (tenants|residents|owners|people|families|neighbours|flats) (manage|have no|do not have|never) ~4
  + how is that (my|our) (fault|problem)
  + you (ought|could) (to have|have) (been more careful|read|called|said|told us|checked|thought)
  + (have|did) you (been using it|use it|handle it) (properly|right|correctly)
  + (you were|you are) (careless|too late|the one who|the only one)
  + you (only|just) have yourself to (blame|thank)
  + if you would read ~4
  unless-sentence (i am sorry|we are sorry|please|may i|could you|i wonder)
  unless have you (read|seen|checked|noticed) ~6 (notice|letter|email) we
  unless did you (read|check|see|notice) ~~3 before
  unless why do not you (come|visit|ring|call|stop by|drop by|pop|take|use)
  unless you must have (pressed|dialled|mixed) ~1 a
  unless you have got that wrong ~4 right
  unless (too late|i think i know)
  + you <word> people are all the same ~4
  + it was not (me|us) (who|that) (broke|lost|left|forgot|flooded|damaged|blocked|signed|chose|dropped|spilled|jammed) ~4
  + i am not the one who (broke|lost|left|forgot|flooded|damaged|blocked|signed|chose|dropped|spilled|jammed) ~4

act blame_others
  unless (nobody|no one) told you
  use g_blame soft remedy not_said
  + the (night|day|old|other|previous|last|duty) (porter|guard|shift|manager|girl|guy|man|caretaker|receptionist) (forgot|lost|did not|never|messed|got|left) ~4
  + (not (me|us)|at me) it was the (agency|bank|supplier|contractor|landlord|council|builders|cleaners|previous <word>|insurance|night shift|other <word>|post office|caretaker|printer) ~2
  + (it is|that is|this is) (the|their|his|her) ~3 fault
  + <dept> never (does|do|gets|get|tells|tell|answers|finishes|makes) ~4
  + <dept> always (loses|forgets|gets|get|does|do|makes) ~4
  + (company's|department's|team's|office's|shift's|bank's|agency's|city's) fault
  + (it is|that is|this is|it was|that was) [all|entirely|clearly] (the <word>|the <word> team|<dept>|the last shift|their|his|her|engineering|accounts|sales) (fault|problem|doing|mistake|mess)
  + (it is|that is|it was) the (developer's|contractor's|builder's|plumber's|bank's|manager's|electrician's|cleaners'|other <word>) ~1 (fault|problem|doing|mistake|mess)
  + (<dept>|they|he|she|the <word>|the <word> <word>|the <word> team|<word>) (messed|screwed|cocked|fouled|botched|mucked) (it|this|that|up|everything|things) ~1
  + (messed|screwed|cocked|botched|mucked) (it|this|that|things|everything) up
  + (the last shift|the night shift|the morning shift|the previous shift|the early shift|the other shift|the last girl|my colleague|nobody) (never|did not|forgot|said nothing) ~4
  + (the boss|the manager|management|head office|the director|my boss|upstairs) (will not|does not|did not|never|would not|refuses|keeps) ~2 (sign|approve|agree|allow|let|listen|pay|answer|care|decide|want|tell)
  + (they are|he is|she is|<dept> is|<dept> are) (always (like that|late|that way|doing|wrong|losing|forgetting|slow)|never (careful|on time|there|right))
  + blame (them|him|her|sales|accounts|engineering|the <word>|<dept>) /
  + blame (them|him|her|sales|accounts|engineering|the <word>|<dept>) (and|not me|for that|for it)
  + blame (the|them|him|her|<dept>|it on)
  + (<dept>|accounts|sales|they|he|she|the <word>|<word>) (got|made|gave|told|wrote|entered|lost) (it|you|the|that|this|your) ~2 (wrong|mistake|wrong date|wrong <word>|form|again) ~2
  unless (the one|me) (who|that) got
  + (the new (guy|girl|man|trainee|boy|one)|the trainee|the temp|the cleaner|the guard|the idiot) ~3 (pressed|forgot|lost|broke|messed|wrote|got|left|deleted)
  + (we have|we have got|i have|i have got) nothing to do with (windows|lifts|doors|<thing>|<dept>|that|it|<word>)
  + (belongs to|is down to|is up to|was built by|was fitted by) (the <word>|them) ~5 (not|ask|us|job)
  + the <word> belongs to the ~6
  + / [just|go|then|so|well|you|you can|go and|better] (talk|complain|speak) to (the developer|the builder|them|the contractor)
  + something the (developer|contractor|builder|<word>) did
  + (that|it) (was|is) (the developer|the builder|the contractor|engineering|accounts|sales|them|him|her|my colleague|the other shift|the electricians|the cleaners) /
  + (that|it) (was|is) (the developer|the builder|the contractor|engineering|accounts|sales|them|him|her|my colleague|the other shift|the electricians|the cleaners) (who|again|not us|not me)
  + (the developer|the builder|the contractor|the electricians|the plumbers|the cleaners|the architect) (cut corners|used cheap|did a bad|did not|never|is to blame|are to blame)
  + not (our|my) fault (the|it is|it was|they|<dept>|accounts|sales)
  + (they|he|she) (never|always) (tell|tells|told|inform|informs|forget|forgets|lose|loses|listen|listens) (us|me|anything|everything|about|to)
  unless-sentence (i am sorry that|please|may i|we apologise|let me)
  unless (i|we) (messed|got|made|gave|told|wrote|entered|lost)
  unless (you have|you) got
  unless (we have|i have) nothing to do with the bank
  unless you (got|made|gave|told|wrote|never)
  unless who wrote
  unless i never (got|made)
  unless (told|gave|made) (me|us) ~1 (her|his|their)
  unless (built the|told me|sorry i)

act argue
  use g_argue soft remedy
  unless (it is|it was) ~2 who told you
  use not_said
  + you are making (it|that|this|things) up ~2
  + no it (is not|was not|did not) [.|!] ~1
  + you are (making|having) (a mistake|things up|it up)
  + (simply|just|absolutely|plainly) (not true|untrue|false|wrong|not so)
  + (you are|you were) (wrong|mistaken|lying|being unreasonable|unreasonable|being ridiculous|confused|exaggerating|imagining|imagining things|talking nonsense|just|twisting) ~3
  + (you are|you have got) [quite|completely|totally|simply] (wrong|unreasonable)
  + / (impossible|nonsense|rubbish|not true|that is not true|wrong|untrue|that is wrong|that is nonsense|that is impossible|that is rubbish|that is a lie|no way that|that can not be) /
  + (i|we|nobody|no one) never (said|promised|told|agreed|wrote|claimed|signed|offered)
  + (i|we) (did not|have not) (say|said|promise|promised|agree|write|tell) (that|any|such|you|so|anything) ~3
  + (it is|that is) (clearly|obviously|plainly|simply) (your|you|not true)
  + you can not (say|claim|mean|just say|prove|expect|be serious|talk) ~3
  + you (never|did not) (called|rang|told|said|paid|sent|reported|asked|call|ring|tell|report|pay) ~2 (us|me|anybody|anyone|anything|stop)
  + (that|it|this) (is not|was not|never was) (what happened|what (i|we) said|true|the case|how it)
  + (i|we) (do not|can not) (believe|accept) (you|that|a word)
  + (i am|i) telling you
  + (you keep|you always|keep) (saying|claiming|insisting|repeating) /
  + (you keep|you always|keep) (saying|claiming|insisting|repeating) ~6 (but|and|it is)
  + (the (bill|record|contract|meter|system)|it) is (right|correct) and you ~3
  + (there is|was) no (such|leak|noise|problem|fault) /
  + (absolutely not|certainly not) (the|you|we|it|that)
  + (there is|was) no (such|leak|noise|problem|fault) (thing|call|promise|agreement|at all|in)
  + (whatever|no matter what) you (say|claim|think)
  + prove it
  + (i|we) (am|are) right (and|about)
  + (who told you (that|so|such)|where did you (get|hear) (that|such)) <not rubbish|nonsense|garbage> ~2
  + that is (your|only your|just your) (opinion|view|story|version)
  + (no you|yes you) (did not|did|are not|are|were not)
  unless (if|whether|where|when|in case|think|believe|thought|afraid|tell) ~3 (you are|you were) ~2 (wrong|mistaken)
  unless (i am|we are|sorry|please) ~2 sorry
  unless-sentence (i am sorry|please tell)
  unless never (said (anything|so|you)|told (us|me|the next))
  unless you can not (hear|see|open|get|reach)

# Daring: an open challenge, with words that can mean nothing else, is fatal.
act dare
  use both_dare g_dare remedy own_words
  + (nobody|no one)'s going to (believe|listen|care|help) ~3
  + do not live here ~6
  + (write|go|talk|complain|ring|call|run) to ~2 (mayor|police|press|papers|court|ombudsman|tv|minister|pope|king|president) ~3 (for all i care|then|if you like|see)
  + for all i care
  + (complain|sue|report|call|tell|write|go ahead|go on) ~4 see if (i|we|anyone|anybody) (care|cares)
  + (sue us|take us to court|see you in court) /
  + (sue us|take us to court|see you in court) (then|if you|and|go on|go ahead)
  + (go ahead|go on|then|well) [and] sue [us|me]
  + (i|we) dare you
  + see if i care
  + (go|complain|talk|write|run|ring) ~3 (papers|press|newspaper|newspapers|tv|television|media|court|police|ombudsman|mayor|consumer <word>|facebook|the internet) /
  unless (long|of the|for the) ring
  + (go|complain|talk|write|run|ring) ~3 (papers|press|newspaper|newspapers|tv|television|media|court|police|ombudsman|mayor|consumer <word>|facebook|the internet) ~3 (if you|then|see|for all|do your)
  + (complain|report|sue) (all you (like|want)|as much as|to whoever|to whomever|wherever|to anyone|away|then|to the <word> if) ~2
  + (go ahead|go on|be my guest|feel free|do|by all means) [and|to] (complain|sue|report|write to|call the|tell the|post|file)
  + (no one|nobody) (will|is going to|would) (help|listen|believe|care|stop|read)
  + put it in the (papers|newspaper|news)
  + (that is|this is) just (how|the way) (i|we) (am|are|talk|do)
  + (move out|leave|sell|go elsewhere|sell up|buy elsewhere) (then|if you do not like) ~3
  + if you do not like it ~5
  + (post|put) (it|that) (online|on the internet|on facebook|anywhere|wherever) (i|we|if|see|for all|go)
  + (do your worst|try me|bring it on|what are you going to do about it|so sue|see what happens|see where (it|that) gets you|you do not scare)
  + (i|we) (do not|could not) care (if|what|who|less|whom) ~4
  + (what|who) (are|will) you (going to|gonna) (do|complain|tell|call) ~3
  unless (do not like it) ~3 (we can|i can|you can (change|return|choose))
  unless (nobody|no one) will (help|listen) ~2 (unless|before|until)
  unless (we will|i will) see you in court
  unless-sentence (please|the form|i will send|you may|complaints desk|i can)

# Threats: what shall befall the caller, mostly if money does not come.
@set pain = power|water|electricity|gas|heating|lift|internet
act threat
  use both_threat g_threat soft own_words
  unless (i will tell the boss about|never said|watch out|hear from you)
  unless (other party|only if you|if you do not (want|object|mind|agree)|while (the|we)|for the works|for (ten|five|<num>) minutes|as you asked|if you (like|agree)|badge|name plate|on the door|newsletter|with the contract|explain|that day|for everyone|for all)
  unless-turn (buy|buying|bought|over there|next door|their flats|trust me|rent|move|moving)
  + (you will|you are going to) regret (it|this|that) [.|!] $
  + (you will|you are going to) (regret|be sorry for) (this|that) ~2
  + (one more|another) (complaint|word|late payment|missed payment|call) and (you are out|out you go|we|i) ~4
  + you will be sorry (for|about what)
  + your (<pain>) (will be|is going to be|gets|is getting) (cut|cut off|shut off|turned off|disconnected) ~1 (if you do not|unless you) ~6
  + send (the|our) (bailiffs|lawyers|debt collectors) (round|over|to|after)
  + (pay|settle) ~6 or (the|your|we|you|i|else|it) ~4 (<pain>|off|cut|court|lawyer|lawyers|clamp|locked|else|disconnect|evict|shut|sue)
  + (unless|if ~4 not) ~~14 (hearing from (our|my|the) lawyers|in court|(<pain>) (goes|will go|will be|gets|is going|is) ~2 (off|cut)|be blacklisted|clamp (your|the)|tow your|throw you out|lock you out|evict you|cut [off] your|out on the street|call the police on|take you to court)
  + (you will be|get|getting|you are getting|you are) (blacklisted|black listed|evicted|sued|thrown out|out on the street)
  + (expect|wait for) a (summons|court letter|lawyer's letter|letter from our (lawyer|lawyers)|visit from the bailiffs)
  + on your own head be it
  + (we|i) will (post|hang|put up|pin|publish) your (name|names|debt|photo) ~5
  + (do not|you can not) (blame|say) (us|me|i did not warn|you were not warned) /
  + (do not|you can not) (blame|say) (us|me|i did not warn|you were not warned) ~1 (then|when|if|afterwards)
  + (one|another) more (late|missed|unpaid|word|complaint|call) ~6 (and|we|or) ~3 (clamp|cut|court|evict|out|lawyer|lawyers|lock|report|police|blacklist|bar|ban)
  + (or|otherwise|or else) (we|i) will (cut|shut|switch|turn) (off|your|the) ~3 (<pain>|off)
  + (see|we will see) you in court
  + (bailiffs|debt collectors|summons) ~4 (at your|will|are coming|next|on)
  + (i|we) know where you (live|park|work)
  + (you had|you would|you) better (pay|settle|watch it|watch out) /
  + (you had|you would|you) better (pay|settle|watch it|watch out) ~4 (or|before|if)
  + (last|final) (warning|chance) /
  + (last|final) (warning|chance) (or|before)
  + (or|and) (i will|we will) (make (your life|it hard)|call the police|make you)
  unless-sentence (afraid|i am sorry|we are sorry|please|would you|may i|kindly|inform you|maintenance|for repairs|planned)
  unless <pain> ~3 (off|cut) ~3 (for maintenance|for repairs|while|between|from <num>)

act blame_customer
  use g_bc g_blame soft remedy
  + you (still have|have still) not (paid|settled|sent|transferred|returned|signed|replied|answered) ~4
  + when are (we|you) (getting|going to get|seeing|going to pay|paying|finally paying) (our|us|the|what) ~3
  + why have (you not|not you) (paid|settled|sent|replied|signed) ~4
  unless-sentence (if|sorry|please|perhaps|may i|in case)
  unless-act ask_pay_intent

@set culprit2 = sales|accounts|engineering|finance|repairs|security|they|him|her|them|head office|the developer

act blame_others
  use g_blame soft remedy
  + it (is|was) (<dept>|the <word>|<culprit2>) (who|that) (told|said|promised|wrote|got|lost|forgot|messed|made|sent|broke|mixed|gave|signed|left) ~6
  needs-sentence not (me|us|my|our) | wrong | lost | forgot | messed | broke | mixed | promised | told
  unless-sentence ?
  use own_words
