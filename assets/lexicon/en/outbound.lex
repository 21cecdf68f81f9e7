# Calls that we make: reaching the right person, excusing the call, its purpose.

act confirm_person
  when outbound_first mid first_turn
  + are you the (owner|tenant|resident|occupant|leaseholder|person|lady|gentleman) (of|in|at|who|for|from|named|called) ~5 ?
  + are you (mr|mrs|ms|miss|dr) <sn> ?
  + (are you|you are) (mr|mrs|ms|miss|dr) <sn> (of|from|in|at) ~4
  unless (it is|is) that <word> from <num> again
  + (would|might) (that|this) be ~1 (<title> <sn>|the owner) ~1
  + (is this|is that|am i speaking to|am i talking to|do i have) [the] (lady|gentleman|man|owner|head|tenant|master|mistress) ~2 (of|at|from|in) ~4
  + (is that|is this|am i (speaking|talking) (to|with)|do i have|have i reached|have i got|would that be|might that be) [the] [<org>] (<title> <sn>|<title> <particle> <word>|the <sn> (household|residence|family|home))
  + am i (speaking|talking) (to|with) ~4 (<title>|owner|manager|tenant|person)
  + (have i reached|did i reach|is this|is that) ~3 (office of|household|residence|home of|<digits>|the owner|company)
  + (may|could|can) i (check|confirm|make sure) ~4 (you are|this is|i am speaking to|that is|i have reached|i am speaking with)
  + (may|could|can) i [just] check that you are ~4
  + have i reached ~6
  + is this [<title>] <word> (herself|himself|speaking)
  + (am i speaking to|am i speaking with|am i talking to) ~1 (<title> <word>|<word> <word>) ~2 ?
  + (am i|have i got|did i get) ~1 (through) ~1 to ~5
  unless-act guess_name wrong_number_help read_back
  beats address_by_surname

# Outbound: somebody is asked to the phone.
act ask_to_fetch
  when outbound_first mid
  + i am (after|looking for|trying to reach|trying to find) (<title> <word>|<person>|the <word>) ~3
  + (could|would|can|will|might) you (hand|give|pass|bring) (him|her|them|<title> <word>) the (phone|receiver) ~3
  + (get|bring|call|fetch|put|ask) (the|your|her|his) <word> ~3 (to|on) the (phone|line) ~2
  + i (am|was) (trying to|hoping to) (reach|get hold of|speak to|catch) (<title> <word>|<person>|the owner) ~3
  + i was hoping to (catch|speak|talk|get|reach|find) ~3
  + would you mind (putting|getting|fetching|calling|asking) <tohim> ~3
  unless (i|we) (can|could|will|shall|would) ~1 have a [quick|quiet] word
  unless let me (get|put)
  + (might|may|could) i (ask|trouble) you to (fetch|get|bring|ask) ~5
  + (be so kind|be kind enough|be good enough|be so good) [as] to ~1 (get|fetch|ask|call|bring) ~3 (for me|to the phone|to come|on the line|please)
  + (would|could|can|will) you ~1 (be so kind|be kind enough|be good enough|be so good) [as] to (get|fetch|ask|call|find|bring|put|connect) ~6
  + (have|get|ask for) a [quick] word with (<title> <sn>|the owner|<word>)
  + is <title> <sn> (in|there|around|at home|available|about) ?
  + <cani> i ~1 (speak|talk) (to|with) ~4
  + (would|could|can|will|might) you ~2 (fetch|call|get|find|put) (<him>|<title> <sn>|the owner|<word>) ~2 (for me|to the phone|on|please|if)
  + (would|could|can|will) you ~2 (put|connect|transfer) me ~1 (through|to)
  + (might|may) i trouble you to (call|get|fetch|find) ~3
  + (would|could) you [kindly|please] (fetch|find) (<title> <sn>|<him>)
  + / (manager|mr|mrs|ms|miss|dr) <sn> please thank you
  + is <title> <sn> (there|in|available|around|about|home|at home) please
  + i would like to speak (to|with) <title> <sn>
  + i would like (to speak|a word|to talk) (to|with) ~6
  + (call|bring|get|ask) (<title> <word>|<him>|the owner|<person>) to the phone
  + (is|would) (<title> <word>|the owner|your <word>|<person>) (in|there|at home|home|around|available|free|about) ~2 ?
  + <cani> i ~1 (have|get) (<title> <word>|<person>|the owner) (on|please|to)
  + (put|get) (<title> <word>|<him>|<person>) on (the phone|the line|please)
  unless (speak|talk|word) (to|with) you
  unless (find|get) (it|that|the)
  unless-act interrogate brief_colleague confirm_person order_caller
  beats-turn thank
  beats address_by_surname

act apologise_disturb
  use g_disturb
  + (i|we) will not (keep|take|hold) (you|much of your time|up much of your time|more than) ~3
  when outbound_first mid
  + (sorry|apologies) for (phoning|calling|ringing|disturbing|interrupting|bothering|troubling) ~5
  + (pardon|forgive|excuse) me for (phoning|calling|ringing|disturbing|interrupting|bothering|troubling) ~5
  unless (shut|closed|cut|turned off|switched off) without (notice|warning)
  + i [do] (hope|trust) i am not ~8
  + (excuse|forgive|pardon|sorry about|sorry for|apologies for) (the|this|my) (early|late|sudden|unannounced|unexpected|short notice|cold|second|repeated) ~1 (call|hour|time|ring) ~2
  + sorry to (spring|drop|land|throw|burst|call|ring|catch|pounce|barge) ~6
  + i hope (i have not|i am not|i did not|we have not|i was not) ~1 (got|get|woken|dragged|taken|pulled|interrupted|disturbed|caught|waking|wake) you ~4
  unless-sentence interrupt ~~4 (could|would|can) you ~2 (say|repeat|give)
  + i [do] hope ~2 not ~1 (catching|interrupting|disturbing|bothering|keeping|spoiling|calling|ringing) ~5
  + (sorry|apologies|apologise|forgive|pardon|excuse) ~4 (sudden|unexpected|out of the blue|intruding|intrude|intrusion|dinner|supper|lunchtime|evening|weekend|hour) ~3
  + i hope ~4 caught you at ~3
  + i (hope|trust) i am not (keeping|calling|taking|dragging|waking|ringing) ~6
  + (sorry|apologies|forgive me) ~3 (call|calling|ring|ringing|phone) ~1 (early|late|now|again|on a|at)
  + am i (disturbing|interrupting|catching|intruding|bothering) ~4
  + (sorry|apologies|apologise|forgive|pardon|excuse) ~6 (disturb|disturbing|bother|bothering|trouble you|troubling you|interrupt|interrupting|intrude|intruding|intrusion|unannounced|calling out of the blue|call (so|at this|at such)|calling (so|at this|at such)|without (notice|warning|an appointment)|two minutes of your|minutes of your time|your time|the hour)
  + i hope (i am not|this is not|it is not|i have not|i did not) ~3 (interrupting|disturbing|bothering|intruding|bad (moment|time)|catching|too (late|early)|inconvenient|woken|wake|moment|called at)
  + (forgive|pardon|excuse) ~3 (unannounced|intrusion|interruption|the call|early call|late call)
  + i will (only|just) take ~4 of your time
  unless (caused|causing|been put|give you)
  unless-act resume_after_hold

act ask_convenient
  use g_conv
  unless i am [right|just] in the middle
  when outbound_first mid first_turn
  unless (have not|have not got) ~1 a minute
  unless do you need more time
  + are you (driving|at work|in a meeting|having (lunch|dinner)|eating|on the road) ~3 ?
  + (when|that) you can (talk|speak) ~4 ?
  + (is|would) (this|now|it) [be] (a moment|a time|the time) (when|that|for|to) ~6
  + would you rather i (rang|called|phoned|ring|call) ~4
  + (would you rather|do you want me to|shall) i (rang|called|ring|call|phone|phoned) (this evening|later|another|tomorrow|tonight|back) ~4
  + is (now|this|this moment) (all right|okay|fine|convenient|a good time|good) ~3
  + (can|could|would) you spare (me|us) ~4
  + i (could|can) ~2 (try|call|ring|phone) [you|again|back] (tomorrow|later|another|on <weekday>) ~2
  + (can|could) you (talk|speak) (now|right now|at the moment|just now|freely)
  + in the middle of (something|anything|dinner|lunch|a meeting|work) ~1
  + would ~4 (be better|suit you better|be more convenient)
  unless-sentence (<weekday> at|o'clock) ~8 , or would
  unless-sentence would suit you better , (a|the) (weekday|morning|evening|afternoon|<weekday>)
  + (a good|a better|a convenient|a suitable|the right|an okay) (time|moment) ~3 ?
  + shall i (call|try|ring|phone) (again|later|another|back) ~3
  + (got|spare|have) [me] ~2 (a minute|a moment|two minutes|five minutes|a few minutes) ~2
  + is it (convenient|all right now|okay now)
  + (would|do|might) you have ~2 (minute|minutes|moment|time)
  + (am i|have i) (disturbing|caught|interrupting|catching) ~4
  + i (could|can) <ring> [again|back] (later|another time|another day)
  + (is|would) (this|it|now) [be] [still] (a|an|at a) (good|convenient|suitable|bad|okay|inconvenient) (time|moment)
  + (have|do) you [got|have] ~2 (minute|moment|few minutes|time)
  + (may|can|could) i ~2 (take|have|borrow) ~3 (minute|minutes|moment|of your time)
  + are you (free|able) ~2 (to talk|to speak|now|for a|just now|at the moment) ~3
  + (are you free|is now a good|are you able to talk|can you talk|can you speak)
  + (is it|would it be) (all right|okay|convenient|fine) to (talk|speak|carry on|continue|go on|call)
  + if (you are busy|it is not convenient|this is a bad time|now is not) ~~4 (i will|i can|shall i|i could) ~6
  + shall (we|i) ~3 (another|a better|different) (time|day|moment)
  + (shall|may|can) (we|i) (continue|go on|carry on|proceed) [now|then|sir|madam|<title> <sn>|?] ~1
  + shall i (ring|call|phone|try) [you] [back|again] (when it (suits|is)|when you|at a|at another|another|some other) ~5
  + (may|shall|can|could|should) (i|we) [now|please] (go on|carry on|continue|proceed|pick up) [from|with|now|or|,|?] ~4
  + (can|may|could) i (take|have|ask for|borrow) ~2 (minute|minutes|moment) [of your time] ~1
  + (is it|is this) (convenient|all right|okay|fine) [for you] (to|now|at the moment|?) ~3
  + (can|could|may) i (disturb|bother|trouble) you for ~4
  + (have|do) you [have] [got] (time|a moment|a minute|two minutes|a second) [for me|now|to] ~3
  + (catch|caught|catching) you at (a|an) (good|bad|inconvenient|convenient) (time|moment)
  unless i hope
  unless (in|for|within) (a|two|five) (minute|minutes|moment)
  unless-act pushy chat_joke

act state_purpose
  unless (saying|say|tell <him>) it is about
  + it is (only|just) (about|a|to|that) ~5
  + (<org>|<dept>|speaking|calling) , (about|regarding|concerning) (the|your|our) ~4
  + i owe you (an|a|some) (answer|call|reply|explanation) ~5
  + (i have|there are|it is|just) [two|three|one|a|some|a few|a couple of] ~1 (question|questions|point|points|matter|matters|request|reminder|query|queries) (about|on|regarding|concerning|for) ~4
  + i have (news|an update|an answer|a message|something) (about|on|for|from|regarding) ~4
  + <ringing> to (thank|ask|tell|let|say|remind|confirm|check|see|find out|hear|arrange) ~5
  + (minute|minutes|moment) to (hear|discuss|talk|go through|go over|listen|speak|explain) ~4
  + (with|to give you) [an|some] (update|news|answer|result) (on|about|for) ~4
  + (returning|answering) your (call|message|email|letter) ~4
  unless-act reconnect_after_cut leave_message_request ask_to_fetch
  unless-sentence we (fixed|repaired|replaced|mended|cleaned|painted|serviced) ~~12 (want|wanted|like) to (know|hear|see|ask)
  + (just|only|simply) (a|to) [quick] (call|word|note) to (say|tell|remind|ask|confirm|thank|let) ~4
  + (to talk|to speak|talk|speak) [to you] about your ~3
  + (a|one) [quick] (word|moment|minute) ~3 (to talk|to speak) about ~4
  + i [only|just|simply|really] (need|wanted|want|would like|wish|have) to (confirm|check|say|tell|ask|thank|let|remind|inform|arrange|settle|fix|know) ~5
  + it is about <word> ~4
  + i [just|only] (wanted|want|would like) to (let you know|tell you|say) ~4
  + (i am|we are|am) [just|only|also] (calling|ringing|phoning|writing|in touch|getting in touch) (about|with|to|because|regarding|concerning|in connection with|on behalf of|for|as) ~6
  + (the|my) (reason|purpose) (for|of|i am|why) ~5 (call|calling|ringing|phoning) [is|today]
  + it is (about|regarding|concerning) (your|the|our) ~5
  + there (is|are) (one|a|two|something|three) ~2 (matter|thing|things|point|points|matters|news) ~6
  + i (would like|want|wanted|wish) to (confirm|remind|tell|inform|explain|discuss|let|ask|arrange|talk) ~5
  + (one|two|three) (things|matters|points|thing) (mainly|in fact|to|only)
  + this is (a|just a|about|regarding|to) ~3 (call|reminder|your|confirm|the) ~3
  + (my|this) call (is about|concerns|is regarding|is to)
  + the reason i am calling
  + (i am|we are|am) [just|only|also] <ringing> ~1 from ~4 (about|to|with|because|regarding|concerning) ~4
  + i (call|ring|phone|am call) [you] [today|now] (about|to|because|for|regarding|concerning) ~5
  + (getting|get|got|being) (in touch|back to you) (about|because|regarding|with|on) ~4
  + (my|the) (reason|purpose) ~6
  + (the|my) (point|subject|reason|purpose|aim) (of|for) (my|this|the) call ~3
  when outbound_first

act state_purpose
  unless (saying|say|tell <him>) it is about
  when mid
  + (calling|ringing|phoning) to (remind|confirm|tell you|let you know|arrange) ~5
  + the reason (for my call|i am calling|i am ringing)
  + i (call|ring|phone) [you] [today] (about|because|regarding|concerning) ~5
  + (i am|we are) [just|only] (calling|ringing|phoning) ~1 from ~4 (about|to|with|because|regarding) ~4
  + (i am|we are) [just|only] <ringing> (about|with|to|because|regarding|concerning) ~6
  unless (what|why|who) ~3 (i am|are)

# Outbound, and the wanted person is away: the answerer is asked to pass it on.
act leave_message_request
  use g_lmr
  + (could|would|can|will) you (tell|let|ask|remind) your (wife|husband|son|daughter|colleague|father|mother|neighbour|flatmate|partner) ~8
  + (i would be|be) ~1 (grateful|obliged|thankful|glad) if you (would|could) (tell|let|ask|give|pass|remind|inform) (<him>|<title> <word>|your <word>) ~6
  + (would|could|will|can) you ~2 (jot down|write down|note|take down|take) my (number|name|details) ~6
  unless ask <title> <word> to come (to|on)
  + (so kind|kind enough|good enough|so good) [as] to (tell|let|inform|ask|give|pass|remind) <not me|us> ~6
  + (please|kindly|could you|would you|then) ~1 (leave|write|put) (him|her|them|<title> <word>) (a|this|my) ~1 (note|message|word|number) ~6
  + (note|write|tell <him>|say) that <org> ~1 (called|rang|phoned) ~4
  + (could|would|can|will|may) you [please|kindly] (write|note|jot|put) (down|it down) that ~8
  + (ask|tell|have|get) (<him>|<title> <word>|the owner) to (return|give) ~4
  unless (tell|let) me
  + (perhaps|maybe|then) (you would|you could|you might) (let|tell|ask|inform|remind|pass|give|say) ~6
  + (perhaps|maybe|then|if) [you would|you could] [be so kind as to|kindly|please] (let|tell|ask|inform|remind) <tohim> know ~6
  + (could|would|can|will|might|may) you [please|kindly|perhaps] (pass|tell|let|ask|give|relay|take a message|leave) ~3 (on|<him>|<title> <word>|message|this|that|note|word|know)
  + (please|kindly) ~1 (tell|let|ask|inform|remind) (<him>|<title> <word>|the owner) ~8
  unless say the ~3 (slowly|again|once|clearly|louder|letter by letter|back)
  + (please|kindly) (pass|relay|say|give) ~3 (on|that|the|<him>|message|this|it) ~6
  + <cani> (i|<he>) ~3 (leave a (word|message|note)|ring back on|leave word|ask you to (give|tell|pass|take))
  + (would|could) you note my (number|name)
  + <cani> i ask you to (give|tell|pass|let) ~6
  + (please|kindly|could you) ~3 (have|ask) <him> ~2 <ring> ~3
  + might <he> (ring|call) back
  + if (<he>|<title> <word>) (could|would|can) ~1 <ring> (me|us) ~4
  + (ask|tell|have) (<him>|<title> <word>|the owner) to (ring|call|phone|contact) (me|us|back|our) ~4
  + (might|may|could|can) (<he>|<title> <word>) (ring|call|phone) (me|us|back) ~4
  + <cani> (<he>|<title> <word>) <ring> (me|us|back) ~4
  + <cani> i (leave|give you|trouble you with) ~1 (a|one|my) ~1 (message|note|word|number)
  + (please|kindly) ~1 (say|mention|add) (that|to <him>) ~6
  + (mind|kindly) (telling|asking|letting|informing|reminding) (<him>|<title> <word>|the owner) ~6
  unless (tell|let|give|ask) me
  unless (tell|let|give) (us|you)
  unless-act interrogate order_caller brief_colleague wrong_number_help pushy
  beats ask_contact

act reconnect_after_cut
  when outbound_first first_turn mid after_hold
  unless-act threat sarcasm badmouth_caller chat_joke
  unless cut off your
  + (got|were|was) (disconnected|cut off|interrupted) ~6
  + battery ~5 (died|gave out|went|flat) ~6
  + where had (i|we|you) got [to] ~2
  + (my|our|your) (phone|line|mobile|battery|signal|connection) (lost|dropped|dropped out|went|died|cut) ~4
  + in (mid|the middle of) [a|your|my] (sentence|word) ~2
  + <word> again , ~3 sorry , ~6 (line|battery|signal|phone|connection|cut|mid)
  + (battery|phone|signal|line|connection|mobile|call|reception) ~1 (gave out|gave up|died|ran out|ran down|went flat|failed|vanished|disappeared|packed up|collapsed) ~4
  unless pretend
  + (we|i|you) (were|got|was|have been|must have been) ~1 (cut off|disconnected|interrupted)
  + we lost (each other|the line|the connection|contact)
  + (the|our|my) (line|call|connection|signal) [just|simply|suddenly] (dropped|broke|was lost|failed|went dead|went|cut out|was cut|got cut|broke off|got lost|died) ~3
  + (it|we) (cut out|dropped out|went dead|was cut off)
  + i (have|am) ~1 (rung|called|ringing|calling|phoned) [you] [straight|right] back
  + (rung|called|ringing|calling) [you] [straight|right] back ~3 (sorry|after we|cut|line)
  + we had got (to|as far as)
  + lost you (there|just now|a moment ago|all of a sudden)
  + (we|you|i|line|call|connection) ~4 (disconnected|cut off|interrupted|cut short) ~3
  + (seem|appear|appears) to have (been|got|lost) ~2 (disconnected|cut off|interrupted|connection|each other)
  + (line|connection|call|signal) (was|is|has|went|got|just) ~2 (disconnected|broken|lost|dead|dropped|cut|down|broke)
  + (from where we (stopped|left off)|where we left off|we were (talking|speaking) about) ~3
  unless (if|should|in case) ~3 (line|we|cut|disconnected)
  unless (water|power|electricity|heating|gas) ~3 (cut|dropped)
  unless (broke up|breaking up|line is bad)
  beats apologise

# The next call belongs to an occasion or a day, at the end of this one.
act next_contact
  + (once|when|as soon as|after) ~8 i will (give you a (call|ring)|call|ring|phone|be in touch|get in touch|write) ~6
  + i will report back ~5
  + i will get in touch ~1 (again|when|once|after|next|as soon) ~5
  + (i|we) will <ring> (on|after|next) ~8
  + (i|we) will ~8 and (check|check in|ask|call|ring|phone|speak|talk) [with|to] you ~1 (on|next|after|in) ~4
  + (i|we) (will|shall|would like to) ~2 (be in touch|follow up|check back|check in|contact you|get back|call you|ring you|phone you|let you know|tell you|write|give you a (ring|call)|call|ring) ~3 (when|after|once|next|on|again|as soon as|that|in a (week|month)|later in|the day|the week|<weekday>) ~6
  + (i|we) (will|shall) ~2 (confirm|speak|talk) again ~4
  + let us (talk|speak) ~3 (when|after|once|again|next) ~5
  + <mayi> i ~1 (call|ring|phone|contact) you ~1 (again|next|on|in|after|when|<weekday>|once|that) ~6
  + (i|we) (will|shall) ~2 (remind you|visit|check) ~2 (again|next|after|in a|when) ~4
  + (i|we) (will|shall) ~2 (call|ring|phone|contact|write) you ~2 (next|again|on <weekday>|after|once|when) ~6
  + let us (speak|talk) again ~6
  + (as soon as|once|when|after) ~8 , i will (be in touch|call|ring|write|let you know|contact|get back|phone) ~4
  + (i|we) will <ring> again (on|next|after|when|in) ~8
  + (once|when|as soon as|after) ~8 you will (hear|get a call) from (me|us) ~3
  + you will hear from (me|us) (again|once|when|as soon as) ~5
  when closing outbound_first
  unless (number|today|in ten|in five|minutes|within|hour)
  unless (let you know|call you|ring you|tell you|answer you|have an answer) ~2 by (<weekday>|tomorrow|noon|tonight|<num>)
  unless let you know that
  unless-act defer_personal reconnect_after_cut pushy voicemail_text invite_call_again
  beats give_deadline offer_callback

act next_contact
  when mid
  + (i|we) (will|shall) ~2 (be in touch|follow up|check back|check in) ~3 (when|after|once|next|on|again) ~6
  + (i|we) (will|shall) ~2 (tell|contact|call|ring) you ~1 (when|as soon as|once|again) ~2 (new|layouts|prices|papers|next|brochure|plans|launch) ~3
  + let us (talk|speak) ~3 (when|after|once) ~5
  + and ~1 (ring|call|phone|contact) you ~1 (on <weekday>|next|after|in a week|again) [~2 <word>] to (hear|see|discuss|go through|choose|talk) ~6
  beats give_deadline offer_callback
  unless-act pushy

# After-service calls.
act follow_up_check
  use g_fup
  unless i will ~6 to see
  + to (find out|ask|see|check|hear|know) (if|whether|how) the <word>{1,3} (does|is|works|works out|holds|has|runs|shuts) ~6
  + (courtesy|follow up|short|quick|brief) call to (find out|ask|see|check|hear|know) (if|whether|how) ~8
  + (has|have) (it|that|they|everything|the <word>) (stayed|been|kept|held|remained|behaved|worked|run|stopped|settled) ~4 (since|now|after|then) ~1
  + you had ~5 (on <weekday>|yesterday|last week|last <word>) ~~6 (is|are|has|have|does|do) it ~5 ?
  + (how|whether) you (are|were) (getting on|finding|managing|coping|doing|satisfied) ~4
  + (is|are) (it|that|they|everything|the <word>) ~1 (warm|dry|quiet|working|holding|all right|okay|fine|better|cool|running|tight|shut|closing) ~3 (now|again|since) ~2
  + (like|want|wanted|wish) to (hear|know|ask|find out|see) (if|whether|how) the ~4 (is|are|has|have) ~4 (still|now|again|since|working|dripping|leaking|dry|quiet|better) ~2
  + is (it|everything|the <word>) (behaving|working|holding|dry|quiet|warm|running) ~3 now ~2
  + (have you|did you) (seen|had|noticed|heard) (any|anything|more) ~2 (since|again|after) ~2
  + / are you satisfied ~3
  + (are|were) you [now|quite|all] (satisfied|happy|pleased|content) [now|with ~3] ,
  + (checking in|checking back|following up|checking|calling back|touching base) (about|on|after|with you about|regarding) ~6 (treatment|repair|visit|work|service|cleaning|leak|fitting|replacement|inspection|job) ~2
  + how has (the|your) ~2 been (since|after|now|working) ~4
  + (know|hear|check|ask|see|find out) (if|whether) (it|everything|all|that|the <word>) (is|has|was) ~2 (working|holding|fine|fixed|running|solved|okay|all right|behaving|dry|warm|quiet|settled|to your) ~3
  + (anything|something) ~2 (men|team|plumber|engineer|electrician|technician|workers|fitter|colleagues|cleaners|painters|we) (could|should|might) have done ~3
  + any (draughts|leaks|noise|problems|trouble|more trouble|more leaks|issues|complaints|difficulty|difficulties|drips|smell|damp) (since|now|at all|after|left|again) ~3
  + how is the <word> (now|since|these days|doing|working)
  + (did|has) (our|the|your) (<worker>|man|people) ~1 (turn up|come|arrive|turned up|been|show up) ~3
  + (how|is|are|was|has|have) ~8 (since|after) ~2 (repair|work|visit|we|our|fixed|replaced|moved)
  + (whether|if) ~4 (satisfied|happy with|went well|been fine|holding|solved|all right since)
  + has everything been ~6 since
  + (did|was) the (<worker>|repair|work|visit|result|problem|leak|job|<word> team|fault|matter) ~6 (on time|solved|fixed|satisfactory|done|well|arrive|come|resolved|sorted|to your|go|hold|settled)
  + (has|is) the (problem|leak|matter|issue|fault|tap|lift|<thing>|complaint) ~3 (solved|fixed|resolved|gone|holding|working|sorted|stopped|settled|all right now|come back) ~3
  + (are|were) you ~2 (satisfied|happy|pleased|content) with ~4
  unless are you happy with that ?
  + what (could|can) we (do better|improve|have done better)
  + <ringing> ~4 (hear|ask|check|see) ~6 (view|satisfied|how it went|been fine|since|opinion|went|works|all is well|happy|how the)
  + (everything|it) to your satisfaction
  + is (all|everything) (well|fine|all right) ~1 (since|with the|now|after)
  + (ask|hear|check|see|know) (if|whether|that) (everything|all|it|the <word>) ~4 (all right|well|fine|okay|good|working|in order|solved|fixed) ~4
  + (anything|something|what) (we|i) (could|should|can) (have done|have|do) ~1 better
  + (is|are|has) (it|everything|the <word>) ~3 (working|running|holding|fine|all right|okay|well|solved|fixed) (now|again|since|after|well) ~3
  + (did|has) (our|the) ~2 (come|arrive|turn up|show up|been|do a good job|leave) ~4 (time|yesterday|well|already|today|properly)
  + how (was|is|did you find|do you like|satisfied) ~3 (service|repair|work|visit|technician) ~3
  + did (everything|it|all|the repair|the work|the visit) ~2 (go|work out|turn out) (well|smoothly|all right|to plan|okay|fine) ~3
  + how (satisfied|happy|pleased|content) (were|are) you ~5
  + (did|was|were) you (satisfied|happy|pleased) ~5
  + (know|check|ask|hear|see|find out) (if|whether|how) the <word> ~2 (shuts|closes|works|opens|runs|holds|is|has) ~3 (now|properly|well|again|since|all right|fine)
  unless (you heard|what time)
  unless-sentence (leak|how bad|at the moment)
  unless-act chat_joke pushy
  unless in the meantime
  unless (has|is) the water ~3

# A name with a question mark at the start of our call.
act confirm_person
  when outbound_first
  unless-turn <word> again
  + ^ [hello|good morning|good afternoon|good evening|hi] (mr|mrs|ms|miss|dr) <sn> ?
  + . (mr|mrs|ms|miss|dr) <sn> ?
  unless-act guess_name wrong_number_help
  beats address_by_surname

act next_contact
  when closing
  + (i|we) will ~2 (check|catch up|speak|talk|check in|check back|touch base|be in touch) [again] with you [again] (on|in|next|after|once|when|tomorrow) ~8
  + (i|we) will ~1 (look in|pop by|come by|stop by|drop in) [again|on you] (on <weekday>|next|after|once) ~6
  beats give_deadline offer_callback reassure_action

act leave_message_request
  use g_lmr
  when outbound_first
  + would you (mind|be so kind|be kind enough) ~2 (taking|noting|writing|take|note|write|jotting) [down] (my|our|a) (number|name|message|note) ~3

act next_contact
  when closing
  + (i|we) will [just] drop you a (line|note|message|text|card|email) ~8

