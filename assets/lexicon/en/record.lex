# Recording: reading the slip back, having it confirmed, mending it.

# Repeating facts needs a lead-in and facts, or the form word with a number.
act read_back
  unless is it park
  + / [so|right|and] you (want|would like|wish|need|asked|said|live|are moving) ~~12 (is that|is it|did i|that is|correct|right) ~3 (right|correct|so|it|down) ?
  + ^ so [:|,] ~~14 (all correct|is that all|all right|is that right) ~3
  unless pencil
  + (run|go|look|read) through my notes ~~8
  + let me say <it> back [to you] ~~6
  + ^ [right] so [:|,] ~~14 (correct|right|is that all|have i|did i) ~4
  + / [so] (to repeat|let me repeat|repeating|to read that back|reading back) [that|it] , ~~10
  + [so] i have [got] [you] down (as|for) ~4
  + (what i have|what i have got|what i wrote|what i noted|my notes say|my note says) [is|:] ~~12
  unless by mistake
  + / [so] that is (mr|mrs|ms|miss) ~~12 , (correct|right|is that right|is that correct) ?
  + / so (the|your) ~16 , (correct|right|is that right|is that correct) ~1 ?
  + i have [got] down ~~3 (flat|unit|block|<num>|<weekday>)
  + let me see if (i have|i got) ~3 (right|down|everything)
  + just to confirm ~2
  + (let me|i will|i would like to|may i|i am going to|can i|shall i) ~2 (read|repeat|go over|run through|recap|sum|summarise) (that|it|this|them|what|my notes|the|back|up|everything|you|your) ~~3
  unless check the (calendar|system|list|file|plan|diary|register|screen)
  unless read the (paragraph|clause|rule|section|text|letter|notice|page|article|passage)
  + / [so|just|right] (to sum up|in summary|to recap|to summarise|to be sure|to make sure ~5 right|just to be sure|to confirm)
  + i have (put down|written down|noted down|written|put|down as) ~6 (<num>|<weekday>|<part>|<thing>|flat|unit|block)
  + i have (put|noted|got|booked) (down|you down) ~6
  + (so|right) [so] i have (noted|written|got|put|booked) ~~4 (<num>|flat|unit|block|<weekday>|the)
  + / [so] (you said|you told me) ~2 (flat|unit|block|building|room|number|floor|the <thing>) ~4 (is|are|was|has|leaks|will not|does not) ~4
  + / (so|so then|right so|okay so) (that is|it is|this is) ~8 (<num>|flat|unit|block|<weekday>) ~~8
  + / (so|so then|right so|okay so) (that is|it is|this is) ~~10 (<num>|<digits>|flat|unit|block|<weekday>) ~~8 <digits>
  + (the number|your number|the phone number|the address|the name) is <digits>
  + / [so|right|okay|and] [i think|i believe] (you said|you told me|you gave me|you read|you read out|you mentioned) [that] ~4 <digits> ~~6 (correct|right|have i|did i|yes|is it|did you not|was it) ~2
  + / [so|now|right|okay] [just|let me just|let me] (to check|to double check|to be clear|check|double check|confirm|to confirm|to go over it|checking) ~~12 (<num>|<digits>) ~~10 <digits>
  + / [so|okay|right] [that is|it is|that was|it was|i have|i have got|i heard|i wrote] <digits> / [and] [is|was|have i|did i|do i|am i] ~4 (correct|right) ~4 ?
  + (i will|let me|shall i|may i|i am going to|can i) ~2 (double check|check|make sure) [i have|i got] ~3 (number|plate|address|details|this|that|it) ~2 , ~~6 (<num>|<digits>)
  + (i have|i have got|i wrote|i got|i have this as) [here|down] ~2 (gate|plate|flat|unit|block|building|phone|number|room|floor) ~2 (<num>|<digits>)
  + (under the name of|in the name of) ~3 (correct|right)
  + (check|confirm|go through|go over) (my notes|my record|the record|the details|what i have (noted|written|down)|that i have ~2 (right|down|got)|i have ~2 (right|down)) ~3
  + / so ~6 <num> ~~10 (correct|right|is that right|have i|yes) ?
  + i have made a note , [<title> <sn>|sir|madam] , ~~6
  + i have (made a note|noted|noted it|got it down|noted down|got) [<title> <sn>|sir|madam] , <not i|we|and|so|but|thank|please|you|it|that|let|do|is|can|may|what|when|how|one|he|she|my> <word> ~~6 (<num>|<weekday>|<thing>|flat|floor|floors|block|building|between)
  + / so you (want|need|would like|said|have|asked|are|wish) ~~14 (right|correct|is that right|is it right|yes) ?
  + (to sum up|to summarise|in summary|to recap|summing up|recapping) ~~6
  + let me (check|see|confirm) [that|if|whether] i have ~2 (everything|it|this|that|all|got) ~3
  + (so|right|okay|let me|i will) ~~2 go over (it|this|that|everything) (again|once more) ~~4
  + / i (wrote|noted|put|have|have got) , ~~8 (<num>|<weekday>|<thing>|flat|<part>)
  + / [so] (that was|that is|it was|it is|i have) <digits> ~~4 (yes|right|correct|okay) ?
  + / [so|right] you (want|would like|wish|need) ~~14 , (correct|right|is (that|it) (correct|right|so)) ?
  + (let me|i will|may i|can i|shall i) ~1 (just|quickly) (read|repeat|go over|check|confirm|summarise) ~6
  + / [so] (so|right) it is ~~20 (did i|have i|is that|correct|right) ~4 ?
  + (let me|i will|may i) ~2 (go through|run through|go over|read through) (it|this|that|everything|them) [again|once more] ~~4
  + / so (it is|that is|you have|there is) ~~12 (flat|floor|door|block|unit|after|before|at|on) ~~4 (did i|have i|is that|right|correct) ~3
  unless-act state_due
  unless-act-turn correct_record
  beats inform
  + / so you are (mr|mrs|ms|miss) <word> ~~14 (correct|right|have i|is that) ~4

# Two facts of the form in a row, and a question whether they are right.
act read_back
  + (gate|plate|flat|unit|block|building|room|floor|phone|number) [is|number] (<num>|<digits>|<word>) ~~6 (gate|plate|flat|unit|block|building|room|floor|phone|number|mobile) [number] [is] (<num>|<digits>|<word>)
  + (phone|mobile|plate|phone number|plate number|callback number) [is] <digits>
  + i have [just] (noted|written|put|taken|got) [down] <digits>
  needs-turn (have i|did i|do i) ~2 (got|get|have|written|noted|heard|put|taken) ~4 (right|correct|correctly|down|properly) | is (that|this|it|everything|all of that|all that|that all) [all] (correct|right) | / [is that] (correct|right|yes) ?
  unless (or|which|what|whose|our|my)
  unless-act state_due
  unless-act-turn correct_record
  beats inform

act confirm
  unless did you mean to
  + is that what you (wanted|meant|mean|said|were saying) ~3
  + did i (leave|miss) (out|off) ~4
  + / all (correct|right|good|clear) ?
  + did i get (it all|all of it|everything|that down) ~2
  + have i (left|missed|forgotten|overlooked|skipped) (anything|something) [out|off] ~2
  + (just|only) to be (clear|sure|certain|safe) ~~14 ?
  + did i (miss|forget|leave out|get|overlook) ~4 ?
  + is <digits> (correct|right)
  + (is|was) (that|this|it|everything|all of that|all that|the name) [all|also] (right|correct|so|accurate|as you) [now] ?
  + is (that|this|it|everything) ~2 (right|correct) [sir|madam|<title> <sn>] /
  + (have|did) i ~1 (got|get|understood|understand|taken|written|noted|put) ~6 (right|correctly|correct|properly|you|down)
  + have i ~1 (missed|left out|forgotten|overlooked|omitted) ~3
  + (am i right|is it right|am i correct|do i understand|is that what you (mean|meant)|is this what you mean|is that how|did you mean|do you mean|so you mean|have i understood) ~8
  + (should|shall|do|must|need) i ~2 (change|correct) (anything|something)
  + / (correct|right|is that so) ?
  + (correct|right) ?
  + did i get (it|that|everything) right
  + / [is there|is|have i got|have i] (anything|something) ~3 (to change|to correct|missing|wrong|i missed|i have missed) ?
  + does (that|this) (sound|look) (right|correct)
  + is anything (missing|wrong)
  + (not|no) ~3 (mistake|mistakes) ?
  + is (it|that) ~5 (not|rather than) [~3 <word>] ?
  + (anything|something) (i|that i) (have|may have|might have) ~1 (left out|missed|forgotten|overlooked|got wrong|omitted|misunderstood) ~2
  + have i got (it|that|this|everything|all) ~3 ?
  + (tell me|let me know|say so|correct me|stop me) if (something|anything|i am|i have|i got|it|that) ~4 (wrong|not right|missing|mistake|mistaken|incorrect|not correct|changed)
  + (correct|stop) me if i am wrong
  + the way you (meant|said|put|told|want|wanted) it
  + (mind|could you|would you|please) ~1 (checking|check|confirm|confirming) (that|if|whether|for me) ~3 (i|it|this|everything) ~5
  + (is|was) (it|that|this|everything) (right|correct|so|okay now|all right now|as you said) [~2 <word>] ?
  + (you mean|do you mean|you meant|did you mean) ~5 (or|not|rather) ~4
  + does (that|this|it|what i) ~3 (match|agree|correspond|sound right|look right|look all right|sound all right) ~5
  + (<num>|<digits>) (yes|right|correct) ?
  + (have|did) i (put|spelt|spelled|spell|record|recorded|note|hear|heard) (that|it|this|everything|you|your ~2) ~3 ?
  + (anything|something) (i|we) (should|could|must|ought to) (put|change|correct|write|add|note) ~3
  + did i (get|understand|hear|note|write|catch) (that|it|this|you|everything) [right|correctly|all] ?
  unless (all right|alright|that right (with|by|for|if))
  unless-act guess_name sarcasm argue bluff check_audible

act correct_record
  use g_correct
  + (<weekday>|<num>|<part>) then , not (<weekday>|<num>|<part>) ~1
  + i have put (that|it) (straight|right) ~2
  + not <word>{1,3} , i have (put|changed|corrected|set|written) ~3 (straight|right|it|that|correctly) ~1
  + i have (changed|corrected|moved|switched|amended) (the|your) ~3 to ~4
  + (with|without) (a|an|one|two|double|three) <word> , i will (change|correct|fix|mend|amend|alter) ~3
  unless just sign
  + you are right i (wrote|put|noted|had) ~5 (by mistake|wrong|wrongly) ~3
  unless [with] ~6 is that (right|correct)
  + (with|without) (a|an|two|double) <word> , (amended|corrected|changed|noted) ~2
  + i have (crossed out|struck out|deleted|removed|replaced|swapped|erased) ~5
  + let me put <it> right ~3
  + (that is|it is|this is|now|all) (amended|corrected|changed|updated|put right|altered) [now|and|.|,|!] ~3
  + i have (changed|corrected|amended|altered|updated) <it> to
  + (changed|corrected|amended|altered|updated) (to|from|it to) ~6
  + (change|correct|amend) <it> to ~4
  + / [thank you|right|okay|done] (corrected|amended|changed|updated) /
  + i have (changed|corrected|amended|altered|updated) (it|that|the|this|your)
  + (i will|let me) (change|correct|amend|alter) (it|that|the|this|your) ~6
  + <word> becomes <word>
  + (<num>|<days>|<weekday>|<part>) (not|rather than|instead of) [the] (<num>|<weekday>|<part>|<days>)
  + (so|it is|that is) [the] <word> not [the] <word> [then] /
  + (building|block|flat|unit|floor|tower|gate|number|level) <word> (not|rather than|instead of) ~1 <word>
  + (my|sorry my) (slip|mistake|error) ~~8 (it is|i wrote|i put|i had|i noted|is <num>)
  + (the|your) (full|new|corrected|amended) (note|version|record|entry) (is|now|reads)
  + (it is|i have put|i have written|so) <num> (now|instead)
  + i have put <it> right ~~4
  unless (not|never) ~1 (change|correct|fix|amend)
  + [i will] (change|correct|fix|amend) <it> [now|right away|at once|for you|straight away] [.|!|,]
  + [okay|right|sorry] i (change|changed|corrected|correct|amended) (it|that|this|the|your) ~5
  + (the|your) ~2 (is|was|are|were) <num> not <num>
  + (with|without) (a|an|two|double) <word> [not|instead of] ~~6 (right|corrected|changed|amended)
  + thank you (changed|corrected|amended) ~4
  + i have (written|put|noted|entered) ~6 (now|instead)
  + (i misheard|i misread|i wrote|i had) ~~6 (changed|corrected|amended|it is now|now it is|now it reads)
  + [so] it is <word> (then|now) , (changed|corrected|not) ~3
  + i have (altered|changed|corrected|amended|adjusted|fixed) (it|that|this|the|your) ~3
  + / (right|so|okay|ah) [,] (<weekday>|<num>|<part>|<word>) then , i have ~3
  unless (why|sure|do|could|did|if|certainly|absolutely|of course|probably|best|better|maybe|perhaps|i am|we are|you are|is|are|or|can|will|would|but|and|has|have|was|am|let me) not
  unless (meeting|viewing|appointment|inspection|visit) (is|are|was|will be) ~3 instead
  unless (tell|telling|inform|let|ask|say to) <tohim> ~8 instead
  unless (we will|we shall|will) ~4 instead of
  unless not (easy|pleasant|true|right|fair|possible|nice|clear|far|how)
  unless (<word> will|will) (fix|change) it
  unless not (<he>|my|our|the|us|so|at|too|a|in|on|to|be|far|all|yet|me|that|this|sure|you)
  unless-act argue sarcasm order_caller refuse_bluntly plead_ignorance boast

act correct_record
  use g_correct
  + (afternoon|morning|evening) not (morning|afternoon|evening)
  + (right you are|right|i see|understood|thank you|got it|of course|sorry) [it is|that is|so] [the] (<num>|<weekday>|<part>|building <num>|block <word>|flat <word>) (not|rather than|instead of) ~2 (<num>|<weekday>|<part>|block|building|flat)

act ask_to_note
  + make (a note|note) ~1 [:|,] ~4
  + (would|might) [you] like to (make|take) [a|some] (note|notes) ~3
  unless i will ~1 make a note
  + (have|had|got|get) (a|your) (pen|pencil) (to hand|ready|handy|there|nearby) ~3
  + (mind|could you|would you|please) ~1 (taking|take) <it> down ~3
  + (there are|here are) (two|three|four|a few|<num>) (steps|numbers|things|points|dates|items) ~3
  + (no need|not need|need not|do not have) [for you] to (make|take) (a|any) (note|notes) ~3
  + (may|might) (want|like) to (write|note|jot) ~3
  + (please|kindly|could you|would you|may i ask you to) ~2 (write|note|jot|take) ~4 (down|this|number|that|it)
  + (do you have|have you got|have you|is there) ~2 (pen|pencil|paper|something to write) ~3
  + (could|would|can|will|may i ask) (you|you to) ~2 (read|repeat|say|reading|repeating) ~4 (back to me|to me|back|after me)
  + (no need|you need not|there is no need|do not need) to (write|note|take) ~5
  + (two|three|<num>) (points|things|items) to (note|write)
  + (grab|get|take) a (pen|pencil)
  + (i will|i can) (text|email|send) it [to you] ~4 so ~3 (no need|need not)
  + (would you like|do you want|you may want|you might like|may i suggest you|best) ~2 (write|note|jot) ~4
  + (/|please|kindly|could you|would you|and|then) (note|write|jot) (it|this|that|the number|the following|them) down
  + (do you|have you|can you) ~2 (something|anything) to write (with|on)
  + (do you|have you) ~2 (a pen|pen|paper|pencil) ~2 (hand|ready|handy|with you|there|nearby)
  + there (are|is) (two|three|a few|some|four|<num>) (numbers|points|things|dates|addresses) [to|:|,|.|please] ~3
  + (ready|able) to (write|take it down|note)
  + (please|could you|would you|kindly) ~1 take (a|this|that|it) (note|down) ~3
  + (please|kindly) (write|note|jot) , ~~3
  + (please|kindly) (write|note|jot) (the|my|our|his|her) ~5
  unless (my|me|our) number ~2 (note|please)
  unless take it ~3 (slow|slower|slowly|easy)
  unless there (are|is) ~3 (left|things (i|we)|points (i|we)|things to)
  unless-act leave_message_request wrong_number_help order_caller

act read_back
  when mid after_hold
  + (make sure|check|see) [that|if] i have (understood|got (it|this|that|everything)|it right|this right|that right|it all) ~1 (right|correctly|down)
  + make sure i have understood
  needs-turn <num> | <weekday> | flat | unit | block | you (said|paid|want|need|would like|have) | the (leak|tap|lift|key|fee|bill)
  unless-act correct_record
