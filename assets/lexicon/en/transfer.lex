# Passing the call on, people who are away, and messages for them.

# A limit alone would be a refusal; it needs a way out in the same answer.
act admit_limit
  + (can not|may not|not for me to|not up to me to) ~1 decide ~3
  + (accounts|engineering|repairs|sales|finance|<dept>|they|the <word>|my colleague|our <word> team|<word> team) (handle|handles|deal with|deals with|look after|looks after|is in charge|are in charge|take care of|takes care of|is responsible|are responsible|know|knows) ~6
  + (my knowledge|what i know|my experience) ~3 (limited|only|little)
  + (beyond|outside|above|not within|not in|more than) (my|our) (authority|knowledge|field|remit|powers|competence|expertise|area|power)
  + (i would|i will|i had) (rather|prefer) not (guess|to guess|answer|say)
  + i (do not|would not) want to (guess|tell you (something|anything) wrong|mislead you|give you the wrong)
  + (question|matter|one|that|this) ~3 for (our|the) (lawyers|engineers|accountants|technicians|<dept>|<boss>|specialists|architect|legal|surveyor)
  + (i am not|i am no|not) ~3 (the right person|the best person|an expert|expert|specialist|qualified|the one who|sure|certain) ~6
  + (engineer|technician|colleague|specialist|expert|accountant|lawyer|<boss>) ~3 (can|could|would|will|knows|know) ~3 (answer|tell|explain|better|best|well|more)
  + i (do not|can not) (know|answer|say) ~4
  + (rather than me|not my field|not my area)
  needs-turn (i will|let me|may i|shall i|can i|could i|i am going to|i can|we will|would you like me to) ~5 (put you|transfer|connect|pass|find|ask|get|check|fetch|look|have|bring|speak|consult|hand|call|ring|see|take it|arrange|one of them) | one moment | would you like
  unless-sentence (or|if) not sure
  unless-act refuse_bluntly decline_politely protect_info order_caller bluff give_extension offer_message argue
  beats inform

act announce_transfer
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
  unless (can not|can|not able to|unable to|could not|will not|not|never) ~1 (put|transfer|connect|pass) ~1 (you|through)
  unless (could|can|would|might|will) you ~3 (put|transfer|connect) me
  unless through you
  unless in case we are cut off ~~5 (may|could) i
  unless (put|get) me through
  unless (pass|hand) you (your|a|the (keys|key|form|contract|papers|card|receipt))
  unless (office|it|they|he|desk) ~2 transferred
  unless-act brief_colleague escalate voicemail_text
  beats inform identify_dept

# Spoken to a colleague, with the caller on hold: it stands alone.
@set topic = about|asking|asks|wants|wanting|would like|reports|reporting|complains|complaining|wishes|regarding|says|needs|enquiring|calling about|third time about|it is about|on the line about|with a question
act brief_colleague
  + (a|an|the) (lady|gentleman|caller|customer|owner|tenant|resident|man|woman|client|buyer) ~6 <topic>
  + / [a] (mr|mrs|ms|miss) <word> ~5 (is on|is holding|on line|on the line|on hold|is waiting on)
  + / (mr|mrs|ms|miss) <word> <topic>
  + (caller|owner) (from|in|named|called) <word> ~~8 (about|asks|asking|complains|wants|reports|has|noise|leak)
  + <word> owner complains
  + <he> (is in a hurry|has waited|is waited|has been holding|has been waiting|is waiting|is on hold) ~~10 (wants|about|would|needs|asking)
  + there is (a|an) (lady|gentleman|caller|customer|owner|tenant|resident|man|woman|client|buyer|mr|mrs|ms) ~6 (on hold|on the line|on line|waiting on|holding)
  + / <word> (a|an) (lady|gentleman|caller|customer|owner|tenant|resident|client|buyer) ~4 (on hold|on the line|on line|waiting|holding)
  + over to you
  + can (i put|you take|you speak to) (her|him|them) [on|now]
  + \( to [my|a|the] (colleague|engineer|<dept>) ~4 \)
  unless (you|your) ~3 (called|asked|wanted)
  unless (i will|we will|let me) ~6 (tell|ask|call)
  unless (could|can|would|may) i ~3 (speak|talk)
  unless-act badmouth_caller shout_colleague
  unless-turn (can you hear|thank you|i am sorry|goodbye)
  beats-turn *

# A work line that the caller may dial. Private mobiles are leak_private.
act give_extension
  + (extension|ext|hotline|duty line|main line|direct line|switchboard|desk line) [number] [is|on|at|there is] <digits>
  + (extension|hotline|line|desk|office|switchboard|department|<dept>) ~3 (is|is on|on|at|number is) [number|extension] <digits>
  + (dial|ring|call|try|use) ~3 (extension|<digits>)
  + (on|at|via) extension <num>
  + extension ~4 it is <digits>
  + extension ? it is <digits>
  unless back on
  unless (is this|is that|did you|have you) ~3 <digits>
  unless (dialled|you dial|card|flat|unit|block|plate|you are on|mobile|private|home|your) ~3 <digits>
  unless (his|her|my|your|their) (mobile|home|private)
  unless-act leak_private voicemail_text confirm
  beats inform

@set absent = in [just now|right now|today|at the moment|yet|this week] <not touch|charge|a hurry|favour|prison|the lift>|here|at (his|her|their) desk|available|back|around|free|at the office|in the office|on (his|her) desk
act say_absent
  + <not it|that|this|there|what|who|i|you|we> <word> (is|are) [currently|still|just|unfortunately] (on leave|on holiday|in a meeting|out of the office|at lunch|off today|off this week|on another call|not at (his|her) desk|not in [today|yet]|away until|away this|out until|out on|with a client|with a customer|on the other line|not in the office|on a business trip|travelling|out this)
  + away from (his|her|their) desk
  + (<he>|<word>) will be (in|back) (tomorrow|on <weekday>|at <num>|after|this afternoon|next)
  + (<he>|<person>|<title> <word>) is not (free|available|around|reachable) ~3
  + (<he>|<person>|<title> <word>) (has|is having|have) (a|the|her|his) (day|afternoon|morning|week) off ~2
  + (<he>|<person>|<title> <word>) will not be (back|in|here|available) ~3
  + (<he>|<person>|<title> <word>|the <boss>|my colleague|our <word>) (is|are) [still|currently|just|unfortunately|also] not [currently|yet] <absent>
  + (<he>|<person>|<title> <word>|the <boss>|my colleague) (is|are) [still|currently|just now|at present|unfortunately|already] (in a meeting|in meetings|in another meeting|at lunch|away|out|on leave|on holiday|off [today|this week]|off duty|on site|at the site|on the other line|on another (call|line)|on the phone|engaged|busy|with a (client|customer|visitor)|travelling|out of [the] office|out on|at a)
  + (<he>|<person>|<title> <word>|the <boss>|my colleague) (has|have|is|are) [just] (stepped|popped|gone|left|walked|nipped) (away|out|home|for|off|over|to|the office|already)
  + (<he>|<person>|<title> <word>|the <boss>) (can not|is unable to|could not) (come to|get to|take|be reached)
  + (<he>|<title> <word>) (will be|is) back (at|after|in|on|by|this|tomorrow|<weekday>)
  + (out|away|off) ~2 back (this|tomorrow|at|on|in|after|later)
  unless (if|when|once|whether|until|unless|see if) ~2 (<he>|<title> <word>|<boss>) ~2 (is|are|has|have)
  unless (power|water|lift|electricity|gas|heating|the light) ~4 back
  unless (is|are) <he> [~3 <word>] ?
  unless (sick|ill|hospital|operation|divorce|interview|quarrel)
  unless <he> (is|are) (in a hurry|out of)
  unless-act brief_colleague leak_private busy_brush_off nickname badmouth_caller plead_ignorance interrogate excuse next_contact
  beats inform

act offer_message
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
  unless (could|can|will) you
  unless would you <not like|want|prefer|care>
  unless (please) (take|leave) a
  unless-act leave_message_request voicemail_text

act promise_pass_on
  + i will ask (<title> <word>|<person>|<him>) to ~3 (call|ring|bell|contact|touch|phone)
  + (i|we) (will|shall|am going to|can promise to) ~2 (tell|let|inform|remind) (<him>|<person>|<title> <word>|the <boss>|the <word>|the team) ~8
  + (i|we) (will|shall|am going to) ~2 (ask|have|get) (<him>|<title> <word>) to (call|ring|phone|contact|get|return|write|email)
  + (i|we) (will|shall|can) ~2 (pass|relay|hand|forward) (it|that|this|your message|your|the message|the note|him|her|them|your words|exactly|everything|what) ~5
  + (i|we) (will|shall) ~2 (give|leave|put) (<him>|the (note|message)) ~6 (message|note|desk|person|word)
  + (i|we) will ~1 (leave|put) ~3 (note|message) ~3 (desk|table)
  + (i will|we will) see that (<he>|<title> <word>) (gets|knows|hears|is told)
  + (message|note) will (reach|be passed|be given|get to)
  + (<he>|<title> <word>) will (have|get|receive) ~2 (message|note)
  unless (you|let you|tell you|remind you) (know|about|that|of)
  unless (pass|hand) you
  unless will ~2 let (us|me|you)
  unless (can|may|shall|could) i ~4
  unless-act offer_message escalate leave_message_request announce_transfer change_terms threat protect_info

act screen_caller
  + (can|may|could|shall) i (tell|say to|let) (<him>|<title> <word>) (who|know who|what) ~4
  + (which|what) (company|organisation|organization|firm|department|office|agency) ~2 (are you|you are|is that|do you|may i|is it|please) ~3
  + (may|can|could|might) i (ask|know|have|say) ~5 (what it is about|what this is about|what it concerns|what it is regarding|the matter|your company|your organisation|your organization|the name of your company|company|where you are|what it is in connection|who is calling|who i|is calling)
  + (may|can|could|might) i (ask|know|have) ~8 (where you are (ringing|calling|phoning) from|what you would like to (discuss|talk)|company)
  + (whom|who) (shall|should|may|can) i say (is|~1) ~1 (calling|ringing|call)
  + in what connection
  + (may|can|could) i ask (what|whether|which) ~2 (is regarding|is about|this concerns|this is about|this is regarding|it is about)
  + (do you have|have you) ~1 (an appointment|appointment) with (him|her|them|<title>)
  + (is|are) <he> expecting (you|your call)
  + what (is it|is this|would it be|is the call) (about|regarding|concerning|in connection with) ~2 (please|may i|sir|madam)
  + (please tell me|could you tell me|would you tell me|would you mind telling me) ~2 (what it is about|what this is about|where you are calling from|which company)
  + [and] (the|your) (company|organisation) is ?
  unless-act interrogate state_purpose brief_colleague
