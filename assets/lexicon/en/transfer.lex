# Passing the call on, people who are away, and messages for them.

# A limit alone would be a refusal; it needs a way out in the same answer.
act admit_limit
  + (is|are) something (i|we) (only|hardly|barely|just) ~1 (half|partly|know|understand) ~4
  + (i|we) do not know (much|enough|anything|a lot) about ~5
  + (decision|matter|question|choice|call) is not (mine|ours|for me|up to me) ~3
  + (i would|i had) rather (she|he|they|<title> <word>) (told|explained|answered|dealt|helped) ~4
  + <word>{1,3} is (ms|mr|mrs|miss) <word>'s (field|area|department|side|speciality|business) ~2
  + (i|we) do not (deal with|handle|do|cover) ~3 , but (<title> <word>|my colleague|<word>) ~3 (does|do|can|will) ~1
  + not allowed to (approve|decide|sign|grant|authorise|agree|settle) ~3
  + i am (only|just) the (weekend|night|evening|temporary|holiday|lunch) ~2
  + (something|a thing|a subject) i (only|hardly|barely|just) ~1 (half|partly|know|understand) ~4
  unless speak to the person
  + (office|desk|department|team|section|person|colleague|people) (that|who|which) (handles|deals with|looks after|knows|does|decides) ~8
  + it is (the|our) <word> who (decides|handles|knows|deals) ~4
  + <word>{1,2} (is|are) not (my|our) (field|area|department|subject|line|strong point|speciality) ~2
  + (i|we) do not (deal with|handle|do|cover) ~3 but (<title> <word>|my colleague|<word>) ~4 (does|do|can|will)
  + i do not know <it> (offhand|off hand|by heart|from memory|myself) ~2
  + (beyond|outside|above) (what i|me|my) ~4
  + i am not the (one|person|right person|man|woman) (to|for|who) ~6
  + i only (handle|deal with|do|look after|take care of) ~6
  + (engineer|<worker>|colleague|manager|architect|lawyer|surveyor) is the (one|person|right person|man|woman) (to|for|who) ~5
  + (do not|does not) have that (information|detail|figure|file|data) ~3
  + (i|we) (do not|can not|would not) (deal with|handle|do|look after|judge|assess|decide|know about|know much about) ~3 (but|so|though|however) ~~8
  unless-act vague_delay refuse_bluntly decline_politely protect_info order_caller bluff give_extension offer_message argue
  + (can not|may not|not for me to|not up to me to) ~1 decide ~3
  + (accounts|engineering|repairs|sales|finance|<dept>|they|the <word>|my colleague|our <word> team|<word> team) (handle|handles|deal with|deals with|look after|looks after|is in charge|are in charge|take care of|takes care of|is responsible|are responsible|know|knows) ~6
  unless so that the <word> knows
  + (my knowledge|what i know|my experience) ~3 (limited|only|little)
  + (beyond|outside|above|not within|not in|more than) (my|our) (authority|knowledge|field|remit|powers|competence|expertise|area|power)
  + (i would|i will|i had) (rather|prefer) not (guess|to guess|answer|say)
  + i (do not|would not) want to (guess|tell you (something|anything) wrong|mislead you|give you the wrong)
  + (question|matter|one|that|this) ~3 for (our|the) (lawyers|engineers|accountants|technicians|<dept>|<boss>|specialists|architect|legal|surveyor)
  + (i am not|i am no|not) ~3 (the right person|the best person|an expert|expert|specialist|qualified|the one who|sure|certain) ~6
  + (engineer|technician|colleague|specialist|expert|accountant|lawyer|<boss>) ~3 (can|could|would|will|knows|know) ~3 (answer|tell|explain|better|best|well|more)
  + i (do not|can not) (know|answer|say) ~4
  + (rather than me|not my field|not my area)
  + (handled|dealt with|answered|looked after|managed|settled|decided|done) by (accounts|engineering|repairs|sales|finance|<dept>|another ~1|our ~3|the ~2 (team|department|office|desk|section)|my <boss>|the <boss>)
  + i am [quite|still|rather|only] new (here|to this|at this|in this) ~2
  + (do not|am not|not) ~2 (know|familiar|sure|certain|trained|qualified|authorised|authorized|entitled|competent|informed|expert) ~6
  + (not|hardly|really not) ~3 (something|a thing|a matter|a question) (i|we) (can|could|may|am able to) (decide|answer|judge|say|settle|handle|explain|tell) ~3
  + (better|rather|prefer) not (to guess|guess|say|answer) ~3
  + (not|hardly) ~2 (my|our) (field|area|department|subject|responsibility|speciality|specialty|strong point|side) ~2
  + (not|hardly|exceeds|exceed|goes beyond|go beyond) ~2 (my|our) ~1 (authority|power|powers|remit|knowledge|competence|expertise|duties)
  + i (can not|am not able to|am unable to|could not) ~1 (answer|decide|judge|explain|settle|approve|say|tell you) ~5
  + (<boss>|engineer|engineers|technician|lawyers|accountant|specialist|specialists|colleague|colleagues|team|department|office|desk|<dept>) ~5 (knows|know|deals with|deal with|handles|handle|in charge|responsible|decides|decide|takes care|looks after) ~4
  + (do not|not) ~2 (deal with|handle|look after|know much|know enough|know about|do) ~4 (myself|here|at this desk|about)
  + (goes|is|lies|that is|this is) ~1 (beyond|above|outside) (what|my|me|our) ~4
  + (could not|can not|could hardly) (tell|say|answer|judge|explain) ~4
  + (matters|questions|things|issues|affairs|cases|payments) ~2 (are|is|go|belong|fall) ~2 (for|to|with|under) (accounts|engineering|repairs|sales|finance|legal|<dept>|our ~2|the ~2)
  + <title> <word> (explains|does|knows|can|is the one|is the person|deals|handles|is in charge) ~4
  + i am (only|just) (the|a|an) (receptionist|trainee|clerk|assistant|new|front desk|operator|switchboard|beginner) ~3
  + i (really|honestly|simply|just) (can not|could not|do not) (say|tell|know|answer|judge) ~3
  + (a|one) (matter|question|case|thing|job) for (<dept>|the|our|my|an|a) ~2
  + (can not|could not|not able to|unable to|not qualified to|not for me to) ~1 (judge|assess|evaluate|calculate|confirm|promise) <it> ~2
  + (is not|are not) (my|our) (department|field|area|responsibility|job|desk|line) ~1
  + you (need|want|would need|had better ask) (our|a|the) (lawyer|engineer|accountant|surveyor|architect|specialist|technician|<dept>|<boss>) for (that|this) ~2
  + (<title> <word>|my colleague|<person>) (will|would) (know|be able to|have the answer) ~3
  needs-turn (can|will|could) [now|gladly] (take|help|answer|advise) you | give me (until|a|half|an|till) | (i will|let me|may i|shall i|can i|could i|i am going to|i can|we will|would you like me to|do you want me to|i would like to|i had better|i need to|i have to|i would) ~5 (put you|transfer|connect|pass|find|ask|get|check|fetch|look|have|bring|speak|consult|hand|call|ring|see|take it|take this|arrange|them|him|her|someone|somebody|one of them|refer|forward|apply|talk|report|enquire|inquire|raise) | i will have <tohim> | let me get | i will (put|take|pass|bring|refer|hand|get) (it|this|that|him|her|them) | i will (pass|put|take|forward|give) your (question|request|point) | i will ask (my|the|our) | may i (pass|hand|switch|send|move) you | (i had better|i would better|better) ask | i will gladly ask | (i will|let me|may i|shall i|can i|could i) ~2 (do that|get|ask|pass|put|transfer|connect|fetch|call) | one moment | would you like
  beats inform
  unless let you know
  + (something|a question|a matter) [only] (the|our|a) <word> (can|may|could) (decide|answer|settle|say|judge) ~4
  + (do not|not) have (the|that|any) (authority|power|say|right|knowledge|competence) ~3

act announce_transfer
  use two_announce_transfer
  + (may|can|shall|let me|i will) ~2 (pass|hand|switch|send|move|put) you (across|over|on|along|through) ~3
  unless get right on
  + (let|have|get|ask) <title> <word> [to] (explain|tell|take you|walk you|help|answer|deal) ~6
  + (i had better|i would better|better) (ask|get) (<title> <word>|my colleague|the <word>) to (explain|take|speak|talk|help|answer) ~4
  + you are (going|being put|being passed) through [to] ~4
  + (handing|passing|putting|switching|connecting|transferring) you ~1 (to|on to|over|through) ~4
  + would you like me to (fetch|get|put|transfer|connect|bring) ~4
  + (let me|i will) ~1 (get|put|fetch|bring) (<him>|<title> <word>|<person>|my colleague|someone) on (the line|the phone|the other)
  + (i will|let me|shall i|i am going to) (put|get|fetch|bring|call) <not you|it|that|this|them|your|my|a|an|in|through|down> <word> on ~2
  + i will have (<title> <word>|<person>|my colleague|<him>|someone|somebody|the <boss>|the <worker>) (come to|take|pick up|answer|on) (the phone|the line|your call|the call|it|this)
  + you are [now] being (connected|transferred|put through|passed) ~2
  + (<person>|<title> <word>) ~4 will take (your|the|this) call
  + (put|putting) you (through|on to|over)
  + (transfer|transferring|connect|connecting|redirect|redirecting|switching) you
  + (pass|passing|hand|handing) (you|the call|the phone|this call|your call) ~2 (to|over|on)
  + (get|fetch|bring|call) <person> to the phone
  + (get|fetch|bring|ask) (<title> <word>|my colleague|him|her|a colleague|the <boss>|<word>) to (the phone|take the call|take your call|speak to you|speak with you|pick up|come to)
  + if (we|you) (are|get|should be) cut off ~~3 (please|dial|call|ring|you)
  + (should|if|in case) the line (drop|drops|cut|goes|be cut) ~~4 (dial|call|ring|please)
  + / (connecting|transferring) (you|now)
  + (your call|the call) is being (transferred|connected|passed)
  + (transfer|transferring|connect|connecting|forward|forwarding|redirect|redirecting|pass|passing|hand|handing|put|putting) (your|this|the) call ~3
  + you will [now] be (connected|transferred|put through|passed|speaking|talking) [now] (to|with|on to|over)
  + (if|should|in case) ~1 (line|call|connection) ~1 (breaks|break|drops|drop|cuts|cut|fails|fail|goes|is lost|gets lost|disconnects) ~~5 (dial|call|ring) ~2 <digits>
  + i will [just|now|quickly] get <not it|that|this|them|one|some|more|an|a|the|back|you|your|to|in|on|him> <word> for you
  + (get|getting|fetch|fetching) (<title> <word>|<person>|my colleague|him|her|a colleague|the <boss>) [on the line|on the phone] for you
  + (connect|connecting|transfer|transferring|switch|switching) you ~1 (with|to|through|over|on)
  + (let me|i will|i am going to) [now|just] (pass|hand|switch|connect|transfer) you [now] ~1 (to|with|over|through|on)
  + (let me|i will) ~1 (fetch|get|call|bring) (somebody|someone) ~1 (from|in|of) [the|our] <dept>
  + your call (is|will be|goes|is being) ~3 (to|through|over) ~4
  + <dept> will take (over|it|you) ~3
  unless (can not|can|not able to|unable to|could not|will not|not|never) ~1 (put|transfer|connect|pass) ~1 (you|through)
  unless (put|get) (it|that|this|your|you) on (the|my|our|a)
  unless put ~2 on (record|hold|file|paper|the list|the (agenda|calendar|heating|light))
  unless ask <title> <word> to come ~~4 ?
  unless-act brief_colleague escalate voicemail_text
  beats inform identify_dept

# Spoken to a colleague, with the caller on hold: it stands alone.
@set topic = about|wants to|would like to|has a question|like to know|asking|asks|wants|wanting|would like|reports|reporting|complains|complaining|wishes|regarding|says|needs|enquiring|calling about|third time about|it is about|on the line about|with a question
act brief_colleague
  unless-turn (moaner|nutter|idiot|moron|pain|crazy|mad|get rid|tell (him|her|them) (i|we|you) ~2 (out|gone|home|not|dead|left|busy|lunch|meeting|sick)|had my fill|for a laugh|drives me|can not stand|you deal with|then you take)
  + (waiting for|holding for) you on line ~2
  + i have [got] a (mr|mrs|ms|miss) <word> ~~20
  + / <word> , line (two|three|one|four|<num>) , ~~14
  + (<he> is|<he> has been|<he> has) ~2 (waiting|holding|on hold) ~~6 (take|speak|talk|help) <him>
  + / [<word>] (mr|mrs|ms|miss) <word> is (calling|ringing|phoning|on) about ~~14
  + \( ~5 (covering|hand over|muted|to my|to the|aside|on hold) ~5 \) [<title> <word>|<word>] , ~~12 (wants|asks|about|says|needs|reports|smells|complains|anxious|waiting)
  + this (caller|lady|gentleman|customer|owner|resident|tenant|man|woman) (is|has|wants|would|says|asks|needs|lives|reports) ~10
  + i have not (mentioned|told|promised|given|said|quoted) ~4 (figure|figures|price|prices|anything|dates|names|him|her|them)
  + (a|an|the) (lady|gentleman|caller|customer|owner|tenant|resident|man|woman|client|buyer) ~6 <topic>
  + / [a] (mr|mrs|ms|miss) <word> ~5 (is on (the line|line|hold)|is holding|on line|on the line|on hold|is waiting on)
  + / [a|an|the] (lady|gentleman|caller|customer|owner|tenant|resident|client|buyer) ~6 (is on|on) (line|the line|hold) ~~8
  + i have [a|an|the] (lady|gentleman|caller|customer|owner|tenant|resident|client|<title> <word>) ~4 (on line|on the line|on hold|holding|waiting|here|asking|who) ~4
  unless (may|can|could|might|do|did|would) i have
  + / <title> <word> ~~4 (wants to know|wants to|is asking|asks about|asks for|has a question|complains|reports)
  + (<title> <word>|<he>) (is|are|has been) ~2 (on line|on hold|holding on) ~~8
  + (can you|could you|please) ~1 (take|speak to|talk to) (<him>|the call) [now|please|?] $
  + / (mr|mrs|ms|miss) <word> <topic>
  + (caller|owner) (from|in|named|called) <word> ~~8 (about|asks|asking|complains|wants|reports|has|noise|leak)
  + <word> owner complains
  + <he> (is in a hurry|has waited|is waited|has been holding|has been waiting|is waiting|is on hold) ~~10 (wants|about|would|needs|asking)
  + there is (a|an) (lady|gentleman|caller|customer|owner|tenant|resident|man|woman|client|buyer|mr|mrs|ms) ~6 (on hold|on the line|on line|waiting on|holding)
  + / <word> (a|an) (lady|gentleman|caller|customer|owner|tenant|resident|client|buyer) ~4 (on hold|on the line|on line|waiting|holding)
  + over to you
  + can (i put|you take|you speak to) (her|him|them) [on|now]
  + \( to [my|a|the] (colleague|engineer|<dept>) ~4 \)
  + the (caller|customer|lady|gentleman|owner|tenant|resident) (is|has|wants|would|says|asks|reports|needs) ~10
  + <title> <word> is on (line|hold) ~~8
  + / <title> <word> (from|of|in) ~3 (about|regarding|with a question|wants|asks|would like) ~6
  + <he> (has|have) been told ~8
  + (will|would|can|could) you take <him> ~1
  + (lady|gentleman|caller|customer|owner|tenant|resident) on (<num>|line) ~~6
  + i (told|have told|have asked) (him|her) ~~6 you ~4
  + i have [got] (the|a|an) (lady|gentleman|caller|customer|owner|tenant|resident) ~6
  unless-act badmouth_caller shout_colleague
  unless (owner|tenant|resident|mr|mrs|ms) ~4 (about you|you)
  beats-turn *

# A work line that the caller may dial. Private mobiles are leak_private.
act give_extension
  use g_ext
  + (dial|call|ring|reach) ~3 direct (on|at) <digits>
  + can be (dialled|called|reached|rung) [direct|directly] (on|at|under) <digits>
  unless (ask|get|have|tell) <tohim> to (call|ring|phone|dial|try)
  + (out of hours|after hours|emergency|night|weekend|24 hour) (number|line|hotline|desk) (is|on) ~1 <digits>
  + (hotline|duty line|office line) is <digits> ~4
  + <word>{1,3} is (extension|ext) <num> ~4
  + you (will|can|could|may) ~1 (get|reach|find|ring|call|dial|phone) (<him>|<word>|<title> <word>|us|the <word>) ~2 (on|at) (extension|ext) <num>
  + you (will|can|could|may) ~1 (get|reach|find|ring|call|dial|phone) (<him>|<word>|<title> <word>) ~2 (on|at|under) <digits>
  + <he> is on (extension|ext) <num>
  + (<he>|<word>|<title> <word>) (is|are) on <digits>
  unless return ~2 call on
  unless ring back on
  + [the|our|its] (hotline|desk line|duty line|switchboard|emergency line|office line|direct line) (is|on|at) ~1 (<digits>|<num>) ~2
  + (want|need|reach|call|ring|try) ~4 (directly|direct) ~3 <digits>
  + (directly|direct|there|yourself) it is <digits>
  + (extension|ext|hotline|duty line|main line|direct line|switchboard|desk line) [number] [is|on|at|there is] <digits>
  + (extension|hotline|line|desk|office|switchboard|department|<dept>) ~3 (is|is on|on|at|number is) [number|extension] <digits>
  + (dial|ring|call|try|use) ~3 (extension|<digits>)
  + (on|at|via) extension <num>
  + extension ~4 it is <digits>
  + extension ? it is <digits>
  + (number|line|extension) (of|for) [the|our] ~2 (<dept>|office|desk|department|hotline|team|counter) is <digits>
  + (desk|office|work|direct|duty|hotline|main|internal) [number|line|phone] is <digits>
  + <digits> (is|will) ~3 (extension|hotline|line|desk|reach|get you to) ~3
  + (reach|get|contact|find|call|ring) (<him>|us|the ~2|<dept>|<person>|<title> <word>) ~3 (on|at|under) (extension|<digits>)
  + (dial|press) <num> (for|to reach|and you) ~6
  unless-turn (outside office hours|after the tone|leave your name|leave a message|office is closed)
  unless back on <not extension>
  unless (is this|is that|did you|have you) ~3 <digits>
  unless (dialled|you dial|card|flat|unit|block|plate|you are on|mobile|private|home|your) ~3 <digits>
  unless-act leak_private voicemail_text confirm
  beats inform

@set absent = in [just now|right now|today|at the moment|yet|this week] <not touch|charge|a hurry|favour|prison|the lift>|here|at (his|her|their) desk|available|back|around|free|at the office|in the office|on (his|her) desk
act say_absent
  use g_absent
  unless ^ [oh] <he> is (out|away|not in|off|at work|not there|not home) ?
  unless-sentence (baldy|curly|fatty|fatso|tubby|chubby|ears|tiny|specs|shorty|bighead) (does|does the <word>|is out|is off|has gone to)
  + (<title> <word>|<he>|<person>) is not on (duty|shift|site|the premises) ~3
  + the big boss is (away|out|off) ~2
  unless by then
  + <he> (has|is) [just] gone (down|up|out|over|across|round|to) ~6
  + / [i am afraid|sorry|unfortunately] <not <noun>|it|this|that|there|what|who|where|everything|the|a|he|she> <word> is (away|out|off|in a meeting|on leave|on holiday|not in|at lunch) ~3
  unless (in the building|gone out|the snow has gone)
  + gone to (fetch|get|look|see|collect|buy) ~5
  + (is|are) up on the roof ~4
  + <not she|he|it|they|i|we|you|that|there|everybody|everyone|who|nobody|snow|power> <word> (has|have) (left|gone|popped|stepped|nipped) (for the day|out|home|away|off|to lunch|to the|early) ~4
  + (<title> <word>|<he>|<person>|my colleague|/ [sorry|i am afraid|unfortunately] <not <noun>|it|this|that|there|what|who|where|room|everything> <word>) (is|are) [still|just|already|also] (at|on|in|with) (the|a|an|his|her|their|another) ~1 (bank|course|training|dentist|doctor|site|meeting|workshop|seminar|conference|court|hospital|roof|basement|building|break|visit|trip|round|rounds|inspection|lunch|clients|client|customer|call|holiday|other line|notary|town hall|supplier) ~6
  + (<title> <word>|<he>) (has|have) popped ~5
  + <he> is ~1 tied up ~4
  unless (payment|fee|rent|invoice|bill|parcel|money|and) is not in
  unless-turn oh <he> (is|are) (out|away|travelling|not in)
  unless-act pushy brief_colleague leak_private busy_brush_off badmouth_caller plead_ignorance interrogate excuse next_contact
  + (<he>|<title> <word>|<word>) (is|are) away (this week|today|till|until|at the moment|on|for) ~3
  + <not it|that|this|there|what|who|i|you|we> <word> (is|are) [currently|still|just|unfortunately] (on leave|on holiday|in a meeting|out of the office|at lunch|off today|off this week|on another call|not at (his|her) desk|not in [today|yet]|away until|away this|out until|out on|with a client|with a customer|on the other line|not in the office|on a business trip|travelling|out this)
  + away from (his|her|their) desk
  + (<he>|<word>) will be (in|back) (tomorrow|on <weekday>|at <num>|after|this afternoon|next)
  + (<he>|<person>|<title> <word>) is not (free|available|around|reachable) ~3
  + (<he>|<person>|<title> <word>) (has|is having|have) (a|the|her|his) (day|afternoon|morning|week) off ~2
  + (<he>|<person>|<title> <word>) will not be (back|in|here|available) ~3
  + (<he>|<person>|<title> <word>|the <boss>|my colleague|our <word>) (is|are) [still|currently|just|unfortunately|also] not [currently|yet] <absent>
  + (<he>|<person>|<title> <word>|the <boss>|my colleague) (is|are) [still|currently|just now|at present|unfortunately|already] (in a meeting|in meetings|in another meeting|at lunch|away|out|on leave|on holiday|off [today|this week]|off duty|on site|at the site|on the other line|on another (call|line)|on the phone|engaged|busy|with a (client|customer|visitor)|travelling|out of [the] office|out on|at a)
  unless-act-turn leave_message_request
  + (<he>|<person>|<title> <word>|the <boss>|my colleague) (has|have|is|are) [just] (stepped|popped|gone|left|walked|nipped) (away|out|home|for|off|over|to|the office|already|his desk|her desk|their desk)
  + (<he>|<person>|<title> <word>|the <boss>) (can not|is unable to|could not) (come to|get to|take|be reached)
  + (<he>|<title> <word>) (will be|is) back (at|after|in|on|by|this|tomorrow|<weekday>)
  + (out|away|off) ~2 back (this|tomorrow|at|on|in|after|later)
  + (<he>|<title> <word>|<person>|the <boss>|my colleague|our <word>|the <word>) (does not|do not) (work|come in) (on|this|today|in the)
  + (my|our|the) [<word>] (colleague|<boss>|accountant|engineer|technician|<word>) (has|have) [already|just|unfortunately|sadly] (left|gone|stepped out|gone out|gone home|popped out)
  + (<he>|<title> <word>|<person>|the <boss>|my colleague|our <word>) (is|are) [still|currently|just|unfortunately|also|already] not (in|here|at work|at the office|in the office|in office|around|available) ~2
  + (<he>|<title> <word>|<person>|the <boss>|my colleague|our <word>) (is|are) [still|currently|just|unfortunately|also|already] (out|away|off|on leave|on holiday|on sick leave|in a meeting|on another call|at lunch|busy) [at the moment|right now|today|just now|now|until|till|this week]
  + (<he>) [will|should] ~1 be (back|here|in) [again] (tomorrow|on|at|by|in|after|this|next|from|around|about|later)
  + (<title> <word>|<person>|<he>) (left|went home|went out|has a day off|took the day off|finished for today) ~4
  + not in [the] office [now|today|right now|at the moment]
  + (<he>|<title> <word>|<person>|my colleague|the <boss>) (is|are) [just|currently|still] not (at|in) (his|her|their) (seat|desk|office|room|place) ~2
  + (<he>|<title> <word>|<person>|my colleague|the <boss>) (will|would) not be (in|back|here|available|at work) ~4
  + (just|only just) missed <tohim> ~4
  + / [sorry|unfortunately|well|yes|no] <title> <word> (in a meeting|in meetings|out|away|on leave|on holiday|off today|off this|at lunch|on another|on the other|not in|not here|not at|busy|with a) ~3
  unless (if|when|once|whether|until|unless|see if) ~2 (<he>|<title> <word>|<boss>) ~2 (is|are|has|have)
  unless (power|water|lift|electricity|gas|heating|the light) ~4 back
  unless (sick|ill|hospital|operation|divorce|interview|quarrel)
  unless <he> (is|are) (in a hurry|out of (his|her|their|line|order|luck|touch|breath))
  unless (before|after) <he> left
  unless (alarm|siren|bell|train|bus)
  unless (as soon as|the moment|the minute|before|after|because|who) ~2 (<he>|<title> <word>|<boss>|colleague) ~2 (is|are|has|have|will)
  beats inform

act offer_message
  + would you like (him|her|them) to <ring> ~6
  unless-sentence (can not|may not|not allowed to) ~2 (give|share|pass) ~4 (number|mobile|address|details) ~~2 but i can ask
  + i could have (<him>|<title> <word>|the <word>|our <word>|someone) (call|ring|phone|contact) you ~3
  + if you (would like|want|wish|care) to leave (word|a message|a note|your name|your number) ~~8
  unless what shall i tell
  + (care|like|want|wish) to leave (your|a) (number|name|message|word) ~2 (so|for|and) ~6
  + would you (prefer|rather|like) [that] (<he>|<title> <word>|<word>) (rings|calls|rang|called|phones|phoned|ring|call) you ~3
  + (may|can|could|shall|might|should) i ~1 (jot|write|note|scribble|take) ~3 [down] for <tohim> ~3
  + (shall|should|may|can) i tell (<him>|<title> <word>|<petword>) (you|that) ~4
  + (could|can|may|shall|should) (i|we) ~1 (let|tell|give) (<him>|<title> <word>|<petword>|<word>) (know ~1|that) you (called|rang|phoned|were calling) ~3
  + (may|can|could|shall|might) i ~2 (take|pass on|pass|give|leave|relay|write|put) ~4 (message|note|word|something)
  + i (can|could|will gladly|would be glad to|would be happy to) ~3 (take|pass on|pass|leave|write|relay|give) (a|your|the|<him>) ~2 (message|note|word)
  + i (can|could) (ask|have|get|tell) <him> to (call|ring|phone|contact|get back)
  + i could ask <him> to
  + would you like [me] to (leave|take|pass|tell|give|let) ~6 (message|word|note|number|<him>)
  + would you like (<him>|<person>|<title> <word>) to (call|ring|phone|return|get back|contact)
  + (is there|do you have|have you) (something|anything|a message|any message) ~4 (i can|i could|i may|for) ~1 (relay|pass|tell|give|<him>)
  + what would you like <him> to know
  + (shall|should|can) i (have|ask|tell|get) <him> ~2 (call|ring|phone|to call|to ring|know|you called|return)
  + (do|would) you (want|like|care) to leave ~2 (message|word|note|number)
  + glad to pass ~2 (message|word|note|it) on
  + (take|leave) a (note|message) and (leave|put|give|pass)
  + (is there|do you have|have you) (anything|something|a message|any message) ~3 (like|want|wish) (me|us) to (tell|pass|say|give|relay|let|note)
  + <mayi> i (give|take) (<him>|<title> <word>|down) ~1 (message|note|word)
  + (shall|should|can|may) (i|we) ~1 (ask|have|get|tell) (<him>|<title> <word>|the <word>) ~1 (to|call|ring|phone|contact) ~3
  + [can|may] leave [a] message (for|with) ~3 ?
  + i (can|could|would be happy to|would be glad to|will be happy to|will be glad to) ~1 (let|ask|tell|have) <tohim> ~4
  + (anything|what) ~1 (i should|should i|shall i|i can|can i|i could|may i) (tell|pass on to|say to|let) <tohim> ~3
  + like (<him>|<title> <word>|someone|somebody|the <boss>|the <word>) to (call|ring|phone|contact|get back|return)
  + (i can|i could|i will|if you like i) ~2 (write|note|jot|put) ~4 (for|on) (<him>|his desk|her desk|their desk|the desk)
  + (write|note|put) it (down|up) [and|for] ~3 (<him>|his|her|their) ~2
  + (take|note|write down) your (number|name|message|details) and (ask|have|let|tell|give|pass) ~4
  unless (have|ask|get) (the|my|our) ~1 <boss> ~1 (ring|call|phone|to)
  unless would you <not like|want|prefer|care>
  unless-act leave_message_request voicemail_text
  unless (i will|i shall) (write|make|put|leave) <not it down>
  unless so (i|that i) can tell

act promise_pass_on
  unless (<he>|<him>) (email|write) you
  + (<he>|<title> <word>) will (find|see|get|have) (your|the) (note|message) ~5
  unless-act ask_consent offer_message escalate leave_message_request announce_transfer change_terms threat protect_info
  + (first thing|top of the pile|last thing) <he> (sees|will see|reads|hears|gets) ~4
  + (<he>|<title> <word>) (sees|reads|finds|gets|hears) (it|this) ~2 (when|as soon as|the moment|first thing|tomorrow) ~3
  + (put|give|hand|place|leave) (it|the note|the message|a note|your message|this) (in|into|to|on) (<him>|his|her|their) (hand|hands|desk|tray|own hands|keyboard|chair) ~4
  + i will ask (<title> <word>|<person>|<him>) to ~3 (call|ring|bell|contact|touch|phone)
  + (i|we) (will|shall|am going to|can promise to) ~2 (tell|let|inform|remind) (<him>|<person>|<title> <word>|the <boss>|the <word>|the team) ~8
  + (i|we) (will|shall|am going to) ~2 (ask|have|get) <tohim> to (call|ring|phone|contact|get|return|write|email)
  + (i|we) (will|shall|can) ~2 (pass|relay|hand|forward) (it|that|this|your message|your|the message|the note|him|her|them|your words|exactly|everything|what) ~5
  + (i|we) (will|shall) ~2 (give|leave|put) (<him>|the (note|message)) ~6 (message|note|desk|person|word)
  + (i|we) will ~1 (leave|put) ~3 (note|message) ~3 (desk|table)
  + (i will|we will) see that (<he>|<title> <word>) (gets|knows|hears|is told)
  + (message|note) will (reach|be passed|be given|get to)
  + (<he>|<title> <word>) will (have|get|receive) ~2 (message|note)
  + (make sure|see to it|ensure|see) [that] (<he>|<him>|<title> <word>|the ~2) (gets|get|knows|know|hears|receives|receive|sees|calls|is told|is informed) ~4
  + your (message|note|words|suggestion|point|request) ~1 (will|shall) ~1 (be|reach|get|go) ~5
  + (i|we) will have (<him>|<title> <word>|the <boss>|my colleague|the <word>) ~1 (call|ring|phone|contact|get back|write|email|return) ~4
  + (i|we) (will|shall|am going to) (tell|say|inform|let|mention) [it|this|that] (to|with) (<him>|<title> <word>|the ~2|my colleague|our ~2) ~5
  + the ~2 (committee|team|board|department|gardeners|office|architect|planners) will (have|get|see|receive|hear) (it|this|that|your) ~4
  + (i|we) (will|shall|can) ~2 (pass|relay|forward) <it> (on|along|over) ~4
  + (tell|let|inform) <tohim> ~3 (when|as soon as|the moment|once) (<he>) (is|are|comes|gets|returns) ~3
  + (<he>|<title> <word>) will hear ~3 (from me|about it|of it) ~3
  + (make|leave|write) (a|him a|her a) (note|memo) for (<title> <word>|<person>|<him>|the ~2) ~5
  + (put|leave|place) (it|the note|a note|your message|this) (on|in) (his|her|their) (desk|table|tray|inbox|pigeonhole) ~2
  + (see to it|see|ensure|make sure) ~1 (<title> <word>|<person>|<he>|the ~2) (learns|hears|is told|is informed|finds out) ~4
  + (word|the news|it|this|that|the message) will (reach|get to) (<him>|<title> <word>|the ~2) ~4
  unless (could|would|please) [you] ~2 (tell|let|inform|have)
  unless <mayi> i ~4
  + (i will|i shall) note (it|that|this) down for (him|her|them|<title> <word>) ~6

act screen_caller
  + (is|are) <title> <word> expecting (you|your call|this call) ~3
  + who is calling [,] [please] and (from where|where from|what about|for whom|from which) ~3
  unless <cani> i (ask|know|check) who is calling [please|?|.] $
  + <cani> i ask who is (calling|ringing) and (what|which|where) ~6
  unless / what (is nice|about)
  + (is|does|will) (<he>|<title> <word>) (know|expecting|expect|aware) ~4 (may i ask|please|?)
  + (where|whereabouts) ~1 you <ringing> from ~6
  + what (shall|should|may) i tell <tohim> ~5
  unless / (what is it|what is this) about [?] $
  unless-turn ? quick [.|!] $
  + (from|of|with) <which> (company|firm|office|organisation|agency)
  unless which (office|company|firm|department|number) (were|are) you trying
  unless let <him> know you
  + (can|may|could|shall) i (tell|say to|let) (<him>|<title> <word>) (who|know who|what) ~4
  unless-act wrong_number_help offer_message argue interrogate state_purpose brief_colleague
  + <mayi> i (tell|say to|let) <tohim> (who|know who|what) ~4
  + <which> (company|organisation|organization|firm|department|office|agency) ~2 (are you|you are|is that|do you|may i|is it|please) ~3
  + <cani> i (ask|know|have|say) ~5 (what it is about|what this is about|what it concerns|what it is regarding|the matter|your company|your organisation|your organization|the name of your company|company|where you are|what it is in connection|who is calling)
  + <cani> i (ask|know|have) ~8 (where you are <ringing> from|what you would like to (discuss|talk)|company)
  + (whom|who) (shall|should|may|can) i say (is|~1) ~1 (calling|ringing|call)
  + in what connection
  + (may|can|could) i ask (what|whether|which) ~2 (is regarding|is about|this concerns|this is about|this is regarding|it is about)
  + (do you have|have you) ~1 (an appointment|appointment) with (him|her|them|<title>)
  + (is|are) <he> expecting (you|your call)
  + what (is it|is this|would it be|is the call) (about|regarding|concerning|in connection with) ~2 (please|may i|sir|madam)
  + (please tell me|could you tell me|would you tell me|would you mind telling me) ~2 (what it is about|what this is about|where you are calling from|which company)
  + [and] (the|your) (company|organisation) is ?
  + [the] (reason|purpose|subject|nature|matter) (for|of) (your|the) call ~2
  + <mayi> i (tell|say to|let) (<him>|<title> <word>|the <boss>) (who|what|where|whom|which|know) ~5
  + (who|whom) (may|shall|should|can) i say ~3
  + (concerning|regarding|about) what [matter|exactly|please|/]
  + (from|with|at|of) <which> (company|firm|organisation|organization|office|department|agency|unit) [~4 <word>]
  + (what it concerns|what it is regarding|what this concerns|what it is about|what your call is about|what this is in connection with)
  + (what is|what are) ~1 (your|the) company [name|called|please|?] ~2
  + are you (calling|ringing|phoning|with|from) ~2 (company|firm|organisation|agency|business) ~3
  + (where|who) ~1 you ~1 <ringing> from [please|sir|madam|?] ~1
  + (what|who|whom) (shall|should|may|can) i say ~6
  + <which> (firm|company|organisation|organization|office|agency|business) ~4 (you|represent|from|with) ~3
  + (what|whom) ~3 (concern|concerns|regarding|about|in connection with) [please|sir|madam|?] ~1
  + / [and] your (company|organisation|firm|office) [name] (please|?)
  + what (it is|this is|is it|is this) (in connection with|in relation to|in regard to|concerning|with regard to) ~3
  + (may|can|could) i ask what the (matter|subject|reason) (is|~1) ~6
  unless (flat|building|unit|room|tower|block|happened)
  unless you [clearly|really] know what

# The number follows in a sentence of its own.
act give_extension
  use g_ext
  unless (ask|get|have|tell) <tohim> to (call|ring|phone|dial|try)
  + / (it is|the number is|the extension is) <digits>
  needs-turn (write|note|jot|pen|extension|hotline|direct line|office line|their number|the number for|ring them|call them|dial)
  unless-act leak_private voicemail_text itemise_fee
  beats inform

act promise_pass_on
  + i will (ask|get|have) (the|our|my) head <not of> <word> to (ring|call|phone|contact|get back to|come back to|speak to|write to|email|reply to) you

act say_absent
  use g_absent
  unless ^ [oh] <he> is (out|away|not in|off|at work|not there|not home) ?
  + (afraid|sorry) [,|that|but] (the|our|my) (<worker>'s|<worker> is|<boss> is|<boss>'s) [still|just|also|already] (out|away|off|not in|not back|on leave|in a meeting|at lunch|on site|on a job|on another call) ~3
  unless-act brief_colleague

act admit_limit
  + (i|we) [simply|just|first|do|would] (have to|need to|must) (ask|check with|consult|speak to) (my|the|our) [<word>] <boss> first
  + (is|are) not something (i|we) (can|could|am able to|may) (advise|answer|decide|help|speak|judge|say|comment|deal) ~3
  needs-sentence i am | let me | i will | can | may i | shall i

act brief_colleague
  + ^ <word> i have [got] [a] <title> <word> ~~10 (he|she|they) (is|are|wants|needs|would like|has|says|asks|just) ~6

act announce_transfer
  use two_announce_transfer
  + if (it|the line|we|you|the call) (cuts|cut|get cut|gets cut|drops|are cut|is cut|should be cut|breaks) [out|off] ~~3 (dial|ring|call|ask for) ~4
