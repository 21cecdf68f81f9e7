# Names: asking for one, and using the one that was given.

# Who is calling for a third person is screening as well (transfer.lex).
act ask_name
  + what name (may|shall|should|can|do) (i|we) (put|write|note|use|enter|take) ~3
  + (like|want|need) to (note|have|take down|write down) your (surname|name|family name) ~3
  + may i announce you ~3
  + who is calling , and (from|where|what|for) ~4
  + how (would|do) you (like|prefer|wish) to be (addressed|called) ~1
  + (know|ask|tell me) how you would like to be (addressed|called)
  + <mayi> i (tell|let) (<him>|<title> <word>|<person>) ~1 who (is|am) ~3
  + your name and (flat|unit|block|address|room|flat number|number) ~2
  + who (should|shall|may|can) i say is ~4
  + (a|some) name (to|for|that i can) (put|write|note|enter|the form|the record|call you) ~4
  + (give|tell|leave|let me have) ~1 [me] a name ~4
  + (sorry|please|and|so) , how do i (address|call) you ~2
  + how do i (address|call) you [please|sir|madam|?] ~1
  + (who|whom) (shall|should|may|can) i (announce|put down|mention|say is|name) ~4
  unless-act pushy
  + (who|whom) (may|shall|should|can|do) i (tell|say to|let) <tohim> (is|to|it|has) ~4
  + (may|can|could|might|would|shall) (i|we|you) ~5 (your|the) [good|full|last|first|family|sur|own] (name|surname|surename)
  + (what is|what was|tell me|give me|leave|leave me|take|have|know|ask|spell) [me] your [good|full|last|first|family] (name|surname|surename)
  + how (should|may|shall|can|do|could|must|would you like (me|us) to|might) [i|we] (address|call) you <not back|at|on|again|tomorrow>
  + how would you like (to be|me to|us to) (addressed|called|address|call)
  + what (should|shall|may|can) i call you
  + (who|whom) (shall|should|may) i say ~1 (calling|ringing)
  + what name (shall|should|may|can) i (use|put|write|take)
  + whose name (shall|should|may) i
  + <cani> i (ask|know|check) ~1 who (is|i am) (calling|speaking|ringing)
  + (who|whom) (is|am i) (calling|speaking with|speaking to|talking to) please
  + who do i have the pleasure
  + (whom|who) (am i|do i have) ~3 (speaking|pleasure|talking) ~2
  + <cani> i (ask|know|check) ~1 who (is|i have|do i have) ~1 (on the line|on the phone|there)
  + (who|whom) (am i|do i have) ~2 (speaking|talking|pleasure|on the line) ~4
  + / [and|so] your [good|full|last|family|first] (name|surname) [is] [please] ?
  + <cani> i (ask|have|trouble you) for your [good|full|last|family|first] (name|surname)
  + (who|whom) (may|shall|should) i say ~3
  + (mind|kindly|please) ~1 (telling|tell|giving|give) me your [good|full|last|family|first] (name|surname)
  + under (what|which) name ~4
  + your (name|surname|good name|family name|full name) [is] please
  + who i am (talking|speaking|connected) (to|with) ~2
  + tell me (who|whom) (is|i am|i have) ~4
  + your (surname|family name|last name|good name) [then|first] (please|?)
  + (what|how) (is|was) your (name|surname|family name|good name|last name) ~2
  + (like|need|want|have) to (note|have|take|know|write down|ask) ~1 your (name|surname|family name)
  + who do i have ~3
  + (who|whom) i am (talking|speaking) (to|with) ~1
  + (who|whom|what name) (am i|should i|shall i|may i) ~2 (write|put|note|enter) ~1 (down|as) ~4
  unless (do not|did not|will not|would not|without|forgot|forgotten) ~3 (name|surname)
  beats interrogate

act ask_name_again
  + (perhaps|maybe|but) ~2 (a|your|the) surname ~8
  + (perhaps|maybe|just|only) ~2 (initials|an initial) ~8
  + (even|just) (an|one|your) (initial|initials) ~6
  + (do not (believe|think)|did not) ~2 (caught|catch|got|get) your name ~~8
  + just something to (put|write|note|call) ~6
  + (do not|need not) need your full name ~~12
  + (might|may|could) i have (a|your) (surname|name) after all ~3
  + (first name|surname) ~3 (would do|will do|is enough|is plenty|suffices) ~2
  + (first name|surname|last name|nickname|initial) or [a|your] (surname|first name|last name|initial) ~10
  + (something|what|anything) i (can|could|may) call you ~2
  + (no need for|do not need|not asking for) your full name ~~10
  + (at least|even|so much as) ~2 (a|your|the) (family name|surname|last name|name|first name) ~4
  + (ask|asking) (again|once more|one more time) ~6 (name|surname|address you|call you|calling)
  + (just|even|only) ~2 (a|your|the) (surname|family name|last name|first name) <not wrong>
  + (a surname|a family name|the surname|a last name|a first name|surname) (alone|only|would|will|is fine|is enough|by itself)
  + (follow up|for the (record|records|file|form|log)|on the (record|form|file)|keep track|so (that) i|so i know) ~10 (name|surname|address you|call you)
  + (name|surname) ~6 (on|for) the (record|records|file|form|log)
  + (did not|have not|had not|never) ~3 (chance|got|get|time) to ask ~3 (name|surname)
  + (only if|if you would rather not|if you do not mind|if you would not mind|whenever you|if it is convenient|if you are comfortable|if convenient) ~~12 (surname|name|address you|call you)
  + (name|surname) ~4 (if you do not mind|if you would not mind|if that is all right with you)
  + what should we call you
  unless-sentence ^ <cani> i (ask|have|know) [for] your (surname|family name|last name|name) , so i
  unless-sentence ^ and your (surname|family name|last name|name) , if you do not mind
  + (surname|family name|last name) ~3 (is|would be|will be|was) ~1 (all i|enough|sufficient|plenty|fine|all we)
  + (one more time|once more|once again) ~~6 (how|what) (should|shall|may|can|would) ~5 (address|call) you
  + (forgot|did not|forgotten) ~1 (to ask|ask|catch|get|note) ~2 (your|for your) (name|surname)
  + (should|if) you ~3 (change your mind|rather) ~~6 (surname|name)
  + (a|just a|only a|your|the) (surname|family name|last name) ~2 (would|will|be) ~3 (help|possible|do|enough|useful|easier|suffice|fine|nice)
  + would [just] (a|your) (surname|family name) ~4
  + <which> (surname|family name|last name) ~5
  + (name|surname) ~1 (makes|would make|will make|helps) ~3 (easier|find|faster|quicker) ~4
  unless-act-turn pushy
  unless (forgot|forgotten|what was) ~3 name
  beats ask_name

# Vocative only: "with Mr Tan" or "Mr Tan is" speaks of somebody else.
act address_by_surname
  use g_name
  + (payment|please|thank you|then|now) <title> <sn> (or|and|do|could|would|is)
  unless-turn let me repeat ~~14 <title> <sn> , (<digits>|<num>|flat)
  + ^ i see , <title> <sn> , ~2
  + i see , <title> <sn> , i see
  unless-sentence line (one|two|three|four) , <title> <sn>
  unless-sentence (go over|run through|read|recap|so that is) ~4 , <title> <sn> , (tower|flat|block|unit|floor|building|<num>|the <thing>)
  unless (says|reads|named|say|read|for|note|under|spelt) <title> <sn>
  unless-sentence , <title> <sn> , (is|will|can|knows|does|has|would|who|could) <not all|everything|it|this|that|your|there|now|you|i|we|my|any|anything|someone|somebody|they> <word>
  + ^ [hello|hi|good <part>|good evening] <title> <sn> (its|it is|this is|we|i) ~1
  + ^ <title> <sn> ? <word> again
  unless-turn <title> <sn> ? (he|she) (is|has|lives|owes|does|did|was)
  unless manager (today|tomorrow|now|first|yesterday|tonight|later|again|straight|myself|directly|at|on|or)
  + / <title> <sn> /
  + / <title> <particle> <word> /
  + / (okay|right|yes|hello|sorry|please|certainly|thank you|well|now|so) <title> <sn> /
  + / (mr|mrs|ms|dr) and (mr|mrs|ms|dr) <sn> /
  + (you|now|today|please|back|again) (mr|mrs|ms|dr) and (mr|mrs|ms|dr) <sn> /
  + <notafter our|my|your|his|to|for|from|with|is|are|am|that|this|be|as|of|about|tell|ask|see|call|and|or|by|mean|a|the|under|meet|phone|ring|contact|reach|get|need|want|know|find|fetch|named|called|via|told|asked|try|like|than|not|i|you|we|they|will|would|did|never|might|may|could> <title> <sn> /
  + <notafter our|my|your|his|to|for|from|with|is|are|am|that|this|be|as|of|about|tell|ask|see|call|and|or|by|mean|a|the|under|meet|phone|ring|contact|reach|get|need|want|know|find|fetch|named|called|via|told|asked|try|like|than|not|i|you|we|they|will|would|did|never|might|may|could> <title> <particle> <word> /
  unless (assistant|adviser|advisor|lawyer|secretary|accountant|specialist|expert|deputy) <title> <sn>
  + (thank you|thanks|forgive us|forgive me) (mr|mrs|ms|miss|dr) <sn>
  + (sorry|thank you|thanks|certainly|hello|good morning|good afternoon|good evening|of course|please|welcome|goodbye|right|yes) <title> <sn> (i|we|you|for|the|please|this|it|and|have|that)
  unless (this is|it is|you are) [<org>|<dept>] <title> <sn>
  unless <title> (sir|madam)
  unless-sentence (repeat|read|check|recap|sum up|summarise|noted|have everything|i have|i have got|written|put down) [again|once more|everything|all|the (details|facts|notes)|my notes|down] , <title> <sn> , [a|the] (flat|unit|block|tower|building|room|number|mobile|phone|<num>|<weekday>|water|no)

# "a sir", "the sir", "miss" as a verb: only where it closes or opens a clause.
act address_neutral
  + / (sir|madam) it is ~2
  + ^ (no|yes|well|oh|and|but|so) (sir|madam) ~1
  + <notafter a|the|that|this|of|to|another|old|young|or> (sir|madam) /
  + / (sir|madam) /
  + / (sir|madam) (i|we|you|please|may|could|would|the|your|that|it)
  + (certainly|thank you|thanks|yes|right|please|sorry|goodbye|good morning|good afternoon|good evening|hello|of course|okay|, ) miss /
  + / miss /
  + as you (mentioned|said|told me|explained|were saying)
  + (certainly|thank you|thanks|yes|right|please|sorry|goodbye|good morning|good afternoon|good evening|hello|of course|okay|all right|well|excuse me|no problem|a nice day|a good day|you|now|today|again|already|there|it|that|back|moment|minute|problem|welcome) (sir|madam) <not or>
  unless (dear sir|sir or madam|no sir)

# The second asking grants something first: the full name, the first name, the refusal.
act ask_name_again
  + <cani> i have your surname
  + (a|your|the|just your|any) (surname|family name|last name)
  + (know|have|ask|ask for|take|leave|tell me|give me) (your|a|the) (name|surname)
  + how (should|shall|may|can|could|would) [i|we] (address|call) you
  + (surname|name) only | only [the|a|your] (surname|family name|name)
  needs-turn no first name | without ~2 first name | just the (surname|family name) | rather not (say|tell|give) | prefer not to | (do not|need not|without) ~2 (full|first) name | the first name out | do not (want|wish|like) to (give|say|tell|leave) ~3 name | anonymous | only if you | (i|quite|fully|do) understand if | perfectly (all right|fine|understandable) | too much trouble | respect that | change your mind | (once more|one more time|again) , ~2 (may|how|what|could) | (forgot|did not get round|no chance|did not have time) to ask | before i forget | have the full name | no problem ~2 if you do not | no problem at all ~~6 trouble | (sorry|forgive me|excuse me) ~2 ask ~1 again | ask you again | only the (engineer|technician|plumber|manager|guard) | still (need|like|missing) | in case the line drops | so (that) ~3 (can|knows|know) ~3 (ask for|whom|who|greet)
  unless-act-turn pushy
  beats ask_name ask_consent admit_fault ask_contact
  + (might|may|could|can) i have your surname

act address_by_surname
  use g_name
  + sorry ~3 (that|this|it|trouble|wait|delay|mess|noise|inconvenience|confusion) (mr|mrs|ms|miss|dr) <sn> /
