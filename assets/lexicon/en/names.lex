# Names: asking for one, and using the one that was given.

# Who is calling for a third person is screening as well (transfer.lex).
act ask_name
  + (may|can|could|might|would|shall) (i|we|you) ~5 (your|the) [good|full|last|first|family|sur|own] (name|surname|surename)
  + (what is|what was|tell me|give me|leave|leave me|take|have|know|ask|spell) [me] your [good|full|last|first|family] (name|surname|surename)
  + how (should|may|shall|can|would you like (me|us) to|might) [i|we] (address|call) you
  + how would you like (to be|me to|us to) (addressed|called|address|call)
  + what (should|shall|may|can) i call you
  + (who|whom) (shall|should|may) i say ~1 (calling|ringing)
  + what name (shall|should|may|can) i (use|put|write|take)
  + whose name (shall|should|may) i
  + (may|can|could|might) i (ask|know|check) ~1 who (is|i am) (calling|speaking|ringing)
  + (who|whom) (is|am i) (calling|speaking with|speaking to|talking to) please
  + who do i have the pleasure
  + (whom|who) (am i|do i have) ~3 (speaking|pleasure|talking) ~2
  unless (do not|did not|will not|would not|without|forgot|forgotten) ~3 (name|surname)
  unless (his|her|their|company|its) ~1 name
  beats interrogate

act ask_name_again
  + (ask|asking) (again|once more|one more time) ~6 (name|surname|address you|call you|calling)
  + (just|even|only) ~2 (a|your|the) (surname|family name|last name|first name) <not wrong>
  + (a surname|a family name|the surname|a last name|a first name|surname) (alone|only|would|will|is fine|is enough|by itself)
  + (follow up|for the (record|records|file|form|log)|on the (record|form|file)|keep track|so (that) i|so i know) ~10 (name|surname|address you|call you)
  + (name|surname) ~6 (on|for) the (record|records|file|form|log)
  + (did not|have not|had not|never) ~3 (chance|got|get|time) to ask ~3 (name|surname)
  + (only if|if you would rather not|if you do not mind|if you would not mind|whenever you|if it is convenient|if you are comfortable|if convenient) ~~12 (surname|name|address you|call you)
  + (name|surname) ~4 (if you do not mind|if you would not mind|if that is all right with you)
  + what should we call you
  unless-act-turn pushy
  unless (forgot|forgotten|what was) ~3 name
  beats ask_name

# Vocative only: "with Mr Tan" or "Mr Tan is" speaks of somebody else.
act address_by_surname
  + / <title> <sn> /
  + / <title> <particle> <word> /
  + <notafter our|my|your|his|to|for|from|with|is|are|am|that|this|be|as|of|about|tell|ask|see|call|and|or|by|mean|a|the|under|meet|phone|ring|contact|reach|get|need|want|know|find|fetch|named|called|via|told|asked|try|like|than|not|i|you|we|they|will|would|did|never|might|may|could> <title> <sn> /
  + <notafter our|my|your|his|to|for|from|with|is|are|am|that|this|be|as|of|about|tell|ask|see|call|and|or|by|mean|a|the|under|meet|phone|ring|contact|reach|get|need|want|know|find|fetch|named|called|via|told|asked|try|like|than|not|i|you|we|they|will|would|did|never|might|may|could> <title> <particle> <word> /
  + (thank you|thanks) (mr|mrs|ms|miss|dr) <sn>
  + (sorry|thank you|thanks|certainly|hello|good morning|good afternoon|good evening|of course|please|welcome|goodbye|right|yes) <title> <sn> (i|we|you|for|the|please|this|it|and|have|that)
  unless (this is|it is|you are) [<org>|<dept>] <title> <sn>

# "a sir", "the sir", "miss" as a verb: only where it closes or opens a clause.
act address_neutral
  + <notafter a|the|that|this|of|to|another|old|young|or> (sir|madam) /
  + / (sir|madam) /
  + / (sir|madam) (i|we|you|please|may|could|would|the|your|that|it)
  + (certainly|thank you|thanks|yes|right|please|sorry|goodbye|good morning|good afternoon|good evening|hello|of course|okay|, ) miss /
  + / miss /
  + as you (mentioned|said|told me|explained|were saying)
  unless (dear sir|sir or madam|no sir)
