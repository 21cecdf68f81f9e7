# Giving too much: promises of outcomes, guesses, private data, secrets, terms.

# What the trainee may not grant: the outcome, the money, the approval.
act overpromise
  use two_overpromise g_over not_said
  + it can not go wrong ~3
  + (your|the) (money|investment|value|flat) will (double|triple|grow|rise|pay) ~4
  + (i|we) [can|absolutely|personally|hereby] (guarantee|swear|vouch|warrant) ~8
  + (give you my word|my word on it|you have my word|my word of honour|cross my heart|i promise on my|hand on heart) ~4
  + (i|we) [can] promise [you|that|you that] ~3 (refund|will be|paid|fixed|approved|rise|compensation|discount|all|never|it will|everything|nothing|they will|you will be|you will get|a new|the price)
  + (i|we) promise (a|you a|you the|the|full) ~2 (refund|discount|compensation|upgrade|repair|price|approval|new|replacement)
  + (will|can|shall) never ~2 (leak|happen|break|fail|drop|go down|come back|flood|rise|stop) [again|down|back]
  + [100|hundred|one hundred] (percent|per cent|%) (certain|sure|guaranteed|approved|fixed|safe|going)
  + (100%|hundred percent|hundred per cent|100 percent|100 per cent)
  + (sure|certain|bound|guaranteed) to (be (approved|fixed|paid|granted|delighted|refunded|sold|accepted|done|repaired|ready)|get|go up|rise|win|double|pass)
  + (guaranteed|i guarantee it|we guarantee it|that is guaranteed|no doubt about it|without fail guaranteed)
  + (you will|you are going to) (definitely|certainly|absolutely|surely|for sure) ~2 (get|have|be|receive|win|save|love|paid)
  + (will|is going to|are going to) (definitely|certainly|absolutely|surely) ~2 (be (fixed|approved|repaired|refunded|paid|delighted|solved|done)|go up|rise|double|refund|pay|approve)
  + you will get (all|every penny of|the whole|your whole) ~2 (money|deposit) ~2 back
  + (they|we|the <word>|the company) will pay for (everything|all|it all|the lot|every)
  + (consider|count) it (fixed|approved|paid|repaired|solved|refunded)
  + (it is|that is|you are) as good as (fixed|approved|done|sold|paid|yours)
  unless (can not|could not|may not|not|do not|never|unable to|no one can|hard to|is|was|without) ~2 (guarantee|promise|swear)
  unless (guarantee|guaranteed) (runs|expires|covers|period|lasts|until|for|ends|by the) ~3
  unless (is|roof is|was|are) guaranteed (for|until|by)
  unless i promise to (ring|call|ask|check|find|look|do my best|let|tell|report|get back|pass|follow)
  unless promise you (an answer|a call|to|i will (call|ring|ask|check))
  unless under guarantee
  unless-act boast
  + (will not|can not|never) find (anything|a) ~1 (better|nicer|finer|cheaper) ~5
  + (trust me|believe me|i promise|no worries) ~~8 (sail through|go through|fly through|be fine|be approved|get approved|work out|be yours) ~3

# Guesses where a fact is wanted; a guess that is followed by checking is none.
act bluff
  use both_bluff g_bluff soft
  unless-act hold_reason_time guess_name overpromise mumble vague_delay leak_private leak_secret decline_politely blame_customer chat_joke excuse sarcasm
  unless say another word
  + (i believe|i think|i guess|i suppose|i reckon) [.] $
  + / (should be|probably|most likely|likely|presumably|maybe|perhaps|i think so|i guess so|i suppose so|most likely yes|probably yes|i believe so|could be|might be|i would say so|i should think so|must be) /
  + (it|that|there|this|they|he) (should be|is probably|probably is|must be|might be|may be|could be) /
  + (it|that|there|this|they|he) (should be|is probably|probably is|must be|might be|may be|could be) ~4 (i think|i guess|i suppose)
  + (i think|i guess|i suppose|i reckon|i believe|i imagine|i would guess|i assume|i would say|i fancy|my guess is) [it is|that is|it|the|there|you|they|we|probably] ~4 (<num>|<month>|<weekday>|fine|open|closed|free|included|cheaper|possible|allowed|okay|about|around|soon|enough|nobody|all right|probably|can|will|be|is|are|was)
  + probably ~3 (<num>|you can|you will|fine|open|free|works|get|a loan|closed|closes|close|close at|moved|nobody|around|about|included|yes|not|has|is|be|next|by|soon|in)
  + <num> [thousand|hundred|metres|square metres|percent|dollars] (or so|or thereabouts|ish|something|odd|i think|i guess|i suppose|more or less|give or take|probably|if i remember)
  + (pretty|almost|fairly|quite|reasonably|nearly) (sure|certain|positive) ~5
  + (usually|mostly|most|normally) ~3 (is|are|do|does|banks|there) [.|!] $
  + (if i remember (right|rightly|correctly)|from memory|off the top of my head|as far as i (remember|recall)|someone told me|i heard somewhere|i seem to remember|rumour has it|they say it)
  + (could|might|must|should) be (around|about|something like|roughly|<num>|june|july|next) ~3
  + most likely (yes|no|it|you|they|the) ~3
  + i would (imagine|think|guess|bet) (it|so|that|you|they|about)
  + i bet ~4
  + something like <num>
  unless (i think|i believe|maybe|perhaps|probably) ~1 you (wanted|want|may|have|misdialled|were|dialled|need|meant|had|mean|are looking|might)
  unless (i would rather not|rather not|not want to|will not|do not want to|can not|rather than) ~2 (guess|to guess)
  unless (would|should|that) be (fine|all right|okay|lovely|great|perfect|possible) ?
  unless-turn (let me|i will (check|ask|find|look|confirm|make sure|have)|i can (check|ask|find)|may i|shall i|one moment|could i (check|ask|call))
  unless (i think|i believe) (we|i) (should|could|can)
  unless should be (able|reported|kept|paid|sent|here|with you|<num> minutes|closed|open|read|sealed)
  unless suppose ?
  unless i bet that is
  unless perhaps ?
  unless you ~2 (probably|perhaps|maybe|most likely|likely|must) ~2 (misdialled|misdialed|dialled|dialed|mistyped|pressed|mixed|swapped|rung|got the wrong|have the wrong|one digit|a digit)
  unless (probably|perhaps|maybe|most likely|likely) ~3 (misdialled|misdialed|dialled|dialed|one digit|a digit|wrong number|wrong digit)
  unless (your|that) must be (hard|upsetting|difficult|very|so|frustrating|awful|worrying|terrible|stressful|tiring|annoying)
  unless (this|that|it) must be ~2 (mr|mrs|ms|miss|hard|upsetting|frustrating|worrying|awful|very|so|stressful)
  beats inform

# Private data: whose, and then the thing itself. Fatal when a number or a
# home stands there; the house's own extensions are give_extension.
@set staff = manager|manager's|director|director's|boss|engineer|plumber|technician|guard|caretaker|accountant|owner|neighbour|supervisor|colleague|tenant|architect|agent
act leak_private
  use both_leak_private g_private withheld
  + (his|her|their|the owner's|the tenant's|<title> <word>'s) (flat|home address|private address|address at home|house|home) is [at|in|on] [number|block|tower|flat|unit] <num> ~3
  + [the] (people|couple|family|neighbours|lady|man|tenants|owners) (upstairs|downstairs|next door|above|below) (are|is) (getting|being|going|moving|splitting) ~4
  + (he|she) (is|has) gone to the (dentist|doctor|hospital|clinic|bank|lawyer|hairdresser|psychiatrist|court|police) ~3
  + (his|her|their) (date of birth|birthday|id number|passport number|bank account|account number|salary|medical|income) ~4
  + the (engineer|manager|plumber|director|guard|owner|boss)'s number ? <digits>
  + (his|her|their) (private|mobile|home|personal) ~1 number and you can (call|ring|phone) ~4
  + <he> (is|are) away (till|until|for|all) ~4 , so the (flat|house|place) (is|stands) empty
  + <he> (is|was) seeing (a|the|his|her) (therapist|doctor|lawyer|psychiatrist|specialist|surgeon|marriage|debt) ~6
  unless (emergency|duty|hotline|desk|office|lift|alarm) (mobile|phone|number)
  unless / [so] (the|your) mobile is
  unless-turn (let me repeat|have i got|read that back)
  unless sacked half
  + (<num>|<word>) is [being] (repossessed|evicted|sued|foreclosed|auctioned) ~4
  + (her|his|their) (marriage|husband|wife|health|finances|business|mother) is (on the rocks|in trouble|failing|leaving|dying|broke) ~2
  + (marriage|husband|wife|health|heart|money|finances|business)'s ~1 (on the rocks|trouble|failing|bad) ~2
  unless (you|your) ~3 (divorce|illness)
  + (because of|after|since) (the|his|her|their) (divorce|separation|illness|cancer|debts|drinking|pregnancy|affair|operation|breakdown|arrest|bankruptcy) ~4
  + [that] (mr|mrs|ms|miss) <word> is (one of our (residents|owners|tenants)|a (resident|tenant|owner) here) ~4
  + (flat|house|place|home) is ~1 empty (till|until|for|now|since) ~3
  + ? ~1 (gone|away|moved|off) (to|for) ~~8 empty ~2
  + ? ~1 (gone|away|moved|left|off) (to|for|till|until) ~~6 (flat|home|house)'s (empty|dark|free) ~2
  unless (they are|they were) ~1 (practically|nearly|almost) bankrupt
  + <he> [is|are] ~1 (having|had|getting) (his|her|their) ~2 (out|removed|done|operated on) ~2
  + <word> (is|was|has been) (off sick|in hospital|on sick leave) (,|with|because|for|having) ~~6
  + (<he>|<word>) ~2 (having|had|getting|needs|got|recovering from) (a|an|his|her|some) ~2 (operation|surgery|baby|divorce|treatment|scan|biopsy|appendix|gallbladder|kidney|knee|hip|cancer|test|tests|transplant|breakdown) ~3
  + / (his|her|their) (flat|unit|address|number|mobile|home) ? ~~10 <num>
  + <he> (is not|has not|have not|are not|has never|have never) paid ~6
  + / [yes] <he> (is|are) (in|at) <num> ~5
  + <he> (is|are|lives|live) (in|at|on) (flat|unit|number|block|tower) <num> ~4
  + (mr|mrs|ms) <word> (has not paid|owes|lives|is behind|is on sick|is in hospital|is getting|earns|has been fired|has debts|was fired)
  + (the|that) (couple|lady|gentleman|man|woman|family|tenant|owner|people|guy) (in|at|from|of) <word> (is|are|has|have|owes|owe|was|were) ~2 (divorced|divorcing|getting divorced|behind|ill|pregnant|bankrupt|in debt|splitting|separated|on holiday|away|sick|not paid)
  + (his|her|their|the <staff>|<title> <word>|<word>'s|manager's|the manager's|director's|my colleague's) [private|personal|own] (mobile|mobile number|home number|private number|personal number|number at home|home phone|number) [is|number is|is on] [number] <digits>
  + (mobile|private|home) [number|phone] is <digits>
  + (his|her|their) (private|personal|home) (number|line|phone) ~2 <digits>
  + (he|she|they|our <staff>|the <staff>|mr <word>|mrs <word>|ms <word>|miss <word>|that family) (lives|live|is living|stays) (at|in|on) ~3 (<num>|flat|unit|block|tower|building)
  + (he|she|they|our <staff>|the <staff>|mr <word>|mrs <word>|ms <word>) (lives|live|is living) (at|in|on|with|alone|next|above|opposite|near|there|just) ~4
  + (she|he|they|mr <word>|mrs <word>|ms <word>|the <word> family|your neighbour|the neighbour|the couple <word>|the owner|the tenant|the lady <word>) (bought|paid|owes|owe|sold|earns|rents|signed) ~3 (<num>|flat|months|for|square|million|rent)
  + (next door|the flat (above|below|next)|your neighbour|the neighbours|flat <num>|unit <num>|<num>) (is|are|has|have|owes|owe) ~3 (behind|months behind|in arrears|not paid|in debt|overdue|unpaid|a year behind|rent|divorced|divorcing)
  + (i will|i can|let me|i could) (send|give|email|show|text) you ~3 (owners|residents|customer|customers|client|tenants|staff|buyers|home) ~1 (list|numbers|data|addresses|number)
  + (he is|she is|mr <word> is|ms <word> is|mrs <word> is|the <staff> is) ~3 (sick leave|in hospital|having an operation|ill|pregnant|getting divorced|divorced|off sick|seeing a (doctor|therapist)|in rehab|on probation|at the doctor|depressed|drunk|at a job interview|hungover|having treatment|at the clinic)
  + on sick leave ~6
  + (he|she) (has|had|got) ~2 (cancer|divorce|an operation|surgery|a breakdown|debts|flu|heart|an affair|fired|the flu)
  + (catch|find|reach|get) <him> there (in the|after|at|every)
  + (he|she|they) (does not|do not|did not) live (here|there|in) /
  + (he|she|they) (does not|do not|did not) live (here|there|in) (any more|anymore)
  + (the|that) (buyer|owner|tenant|resident|couple) (of|in|from|at) <num> ~3 (is|paid|bought|works|has|owes|earns)
  unless (your own|your mobile|your number|is your|you are|my name)
  unless (if|whether|does|do|did|is) (he|she|they) ~2 (lives|live)
  unless (extension|hotline|office number|ext)
  unless (your|my) [own] (private|home|mobile|personal|number)
  unless (caretaker|porter) lives
  unless (you said|i have|i have noted|let me repeat) ~4 (mobile|number) is
  unless (they|we) (bought|sold) ~2 (tickets|coffee)
  beats inform

# What the firm keeps to itself.
act leak_secret
  use two_leak_secret both_leak_secret g_secret withheld
  + (did not|do not|never) hear (that|it|this) from me ~2
  + (head office|management|the board|the developer|the owners|the company) (wants|plans|intends|is planning|has decided) to (sell|close|cut|raise|fire|move|merge|build|tear|demolish) ~5
  + we pay (our|the) (agents|staff|guards|salesmen|brokers|plumbers) ~4
  unless (kilos|kilo|centimetres|metres of|tickets|pieces|floors|button)
  unless-turn (being repossessed|getting divorced|is on the rocks)
  + (developer|builder|owner|company|firm|estate) ~4 (out of money|short of money|short of cash|in trouble|going bust|nearly broke|in debt) ~4
  unless about to close (so|now|in|up|[.|!])
  unless-act slander_rival threat badmouth_caller
  + (company|firm|developer|we) (is|are) (about to|going to|close to) ~1 (bankrupt|go bankrupt|close|be sold|fold|collapse|lay) ~2
  + (owner|seller|boss|developer) will (sell|settle|go down|drop|take) ~2 <num> ~2 if ~3
  + (do not|please do not|never) tell (anyone|anybody|a soul|the others) ~2
  + (boss|owner|seller|developer|manager) (would|might|will|can) (go|drop|come down|settle|sell) ~3 <num>
  + (floor price|bottom price|rock bottom price|lowest price (we|they) (accept|take)|reserve price) ~3 (is|will be|was) ~3 <num>
  + (he|she|they|we|the owner|the developer|the boss|the seller|management) will (go (down|as low)|drop|come down|settle for|take|accept|sell) ~4 <num> ~3 (if you (push|press|insist|haggle|wait|ask))
  + [the] (floor|bottom) price [really|actually] is ~2 <num>
  + (lowest|least|minimum) (we|they|he|she|the owner|the developer) ~3 (take|accept|go|sell) ~2 <num>
  + (go down|go as low|drop|come down|sell it) (to|as) ~3 <num>
  + (we have|we|they) [only|have only|barely|hardly] (sold|shifted|let) [only|just] (<num>|a few|a handful|two|three|half|none|a third) ~5 (this|month|so far|year|quarter|flats|week|homes|units)
  + (price|prices|fees|rents|rates) (drop|drops|will drop|go up|will go up|are going up|will fall|fall|will be cut|are being cut|come down|will come down|rise|will rise) ~2 (next|from|after|in|soon|by)
  + (they|we|management|the company|the firm|the developer) (will|are going to|are planning to|plan to|is going to|want to) ~1 (raise|cut|drop|increase|put up|lower|slash|sack|sell|close|merge|lay off|fire) ~3 (all|the|fees|prices|rents|half|staff|off|people|estate|rates|land|company|<word>) ~4
  + (commission|margin|markup|mark up|bonus|profit|salary|salaries|kickback) [is|here is|on each|of|we make] ~3 (<num>|percent|per cent|huge)
  + (i get|we get|i make|we make|i earn|agents get) ~2 (<num>|percent) ~3 (commission|percent|on each|per|bonus|a month|each|cut)
  + (firm|company|developer|estate|firm's|company's|business) is ~3 (short of (cash|money)|broke|in debt|in trouble|bankrupt|losing money|running out|up for sale|being sold|nearly bankrupt|tight)
  + (stamp|seal|company stamp|safe|master key|key|keys|password|code|chop) (is|are|is kept|is in|lives|s) ~2 (in|under|behind|on|<num>) [the|my] ~2 (drawer|desk|safe|mat|pot|cupboard|cabinet|shelf|box|<num>)
  + (the|our) (password|door code|safe code|alarm code|system password|wifi password|access code|gate code) /
  + (the|our) (password|door code|safe code|alarm code|system password|wifi password|access code|gate code) (is) ~3
  + (company|firm's|official) stamp ~4 (drawer|use it)
  + (not public|not announced|not official|internal paper|internal memo|internal only|inside information|not supposed to (say|tell)|should not (be telling|tell|say)|but now you know|strictly internal|secret but)
  + (they are|we are|the boss is|management is) ~1 (planning|plotting|going) ~5 (second phase|tower|not public|secretly|sell off|on the quiet) ~4
  unless (we|they|i) (will|are|would|shall) (not|never) ~2
  unless (we|they|management) (will|are going to) (raise|cut|drop|close|sell|increase|lower|put up|lay) ~1 (it|this|that|them|the (matter|point|question|grass|hedge|trees|water|power|doors|gate|gates|road|entrance|garage|pool|gym|office|desk|lift|car park))
  unless (published|listed|price list|brochure|as advertised|advertised)
  unless (your|the room|your own) (key|keys|password|stamp|code)
  unless code is (new|changed|on|in|valid)
  unless (discount between|between us|discount keep|getting divorced)
  unless (did|do|is|are|will|can|what) [~6 <word>] ?
  beats inform

# Lowered voices make a secret only where nobody's private life is told.
act leak_secret
  use two_leak_secret g_secret private_matter withheld
  unless between you and me and
  + (between you and me|hush hush|you did not hear it from me|off the record|keep (that|it|this) (to yourself|quiet|between us|under your hat))
  unless-act badmouth_caller
  beats inform

act change_terms
  use g_terms
  unless can not move
  + (quietly|simply|just|discreetly) (drop|leave out|skip|forget|delete|strike|remove|lose) (the|that|your) ~5
  + (put|write) (an|a) (earlier|later|different|other) date on (it|that|the|your) ~5
  + (surcharge|fee|charge|interest|penalty) ? ~2 (make|let) it (disappear|go away|vanish|go) ~2
  + (leave|take|keep) (the|that|your) ~2 (fee|charge|surcharge|deposit|item) off (the|your) (bill|invoice|account|list)
  + (leave|take) (that|the|this|any) (clause|line|paragraph|condition|term|item|part) (out|off|away) ~3
  unless-act dare leak_secret
  + (no one|nobody) (upstairs|in accounts|at head office|in the office) (will|would) (notice|know|check|mind|care)
  + (stretch|delay|postpone|put off|push back|leave|skip|drag out) (the|your|that) ~1 (instalment|payment|installment|deposit|down payment|balance|fee) ~3 (till|until|to|a bit|no) ~3
  + (i will|i can|we will|we can|i could|we could|i might) ~2 (wipe|lose|shave|fix|fiddle|adjust|tweak|massage|fudge|bend|backdate|square) ~2 (the|your|that|those) ~2 (fee|surcharge|paperwork|papers|date|dates|figures|price|deposit|rules|books|contract|interest|penalty)
  + i will (simply|just|quietly) (delete|remove|drop|waive|forget|cancel|erase|cross out) (the|your|that|this) ~3
  + you (can|could|may) (skip|forget|ignore|leave out) the (deposit|fee|surcharge|clause|contract|down payment|notice|first month)
  + (that|this|the|any) (clause|paragraph|term|condition|contract|date|line|item|section|rule) (can|could|may|might) be (changed|altered|crossed out|dropped|deleted|left out|removed|rewritten|ignored|waived|skipped|bent|amended)
  + (down payment|deposit|instalment|payment|fee|rent|balance|first payment|surcharge|late fee) ~3 (can wait|could wait|is not important|does not matter|is negotiable|can be skipped|can be waived|can come later)
  + (i will|i can|we will|we can|let me|maybe i can|i could|we could|i might|i would) ~3 (waive|wave|scrap|skip|forget|drop|cancel|write off|knock off|ignore|halve) ~2 (the|your|that|this|it|a) ~2 (surcharge|fee|fees|deposit|charge|interest|penalty|clause|fine|rent|late|commission|payment|<num>)
  + (get|have) them to (waive|wave|drop|scrap|skip|forget) ~4
  + (cross|scratch|strike|tear|rub) (it|that|this|the clause|the line|that line) out
  + (cross|scratch|strike|tear|rub) out (that|the|this|it)
  + (stretch|ignore|miss|skip|extend|bend) the (deadline|due date|rules|rule|date|terms|contract)
  + (discount|deal|arrangement|price) [just] (between us|between you and me|under the table|on the quiet|on the side|off the books|no one needs|nobody needs)
  + (between us|under the table|on the quiet|off the books|without an invoice|no receipt|cash in hand|backdate|back date|backdated|not write it down|nobody will notice|no one will notice|nobody will know|no one needs to know|nobody needs to know|under the counter)
  + (write|put|sign) (a|in a|the) ~1 (different|lower|earlier|other|false|smaller) ~1 (price|date|figure|amount|name|sum) ~4
  + (pay|paying) [a bit|a little] (later|whenever|late) (is|will be) (fine|okay|no problem|all right) ~4
  + (pay|settle) (whenever|when) you (like|want|feel like|can) ~3
  + (do not bother|never mind) (paying|with the (deposit|contract|clause|surcharge|paperwork))
  + (no one|nobody) (checks|enforces|reads) (that|it|the) ~3
  + (get|take|give you) ~2 (<num>|ten|five) (percent|per cent|%) off (my|and|just|if|between|on the)
  unless (can not|could not|may not|not|unable|am not|no) ~4 (waive|change|changed|altered|waived|drop)
  unless (i will|i can|let me) ~2 (ask|apply|check|report|find out|put) ~5 (waive|waived|changed|whether|if)
  unless (cancel|drop) ~2 (appointment|viewing|order|ticket|visit|off|in|by)
  unless (ask|apply|request) ~4 (for you|whether|to have)
  unless (can|could|may) ~4 changed ?
  beats inform

@set rival = riverside|green valley|theirs|their (project|flats|homes|walls|houses|estate|service|building|prices|quality|company|lifts)|the (project|place|estate|block|development|building|flats|people|tower|complex|lot|site) (next door|across the (road|street|river)|opposite|over the road|down the road|over there|by the river)|that (developer|project|place|estate|company|builder|lot)|the other (developer|project|place|estate|lot|managers|companies|agents)|other (managers|developers|estates|agents|projects|companies)|the competition|our competitors|our rivals
@set rotten = poor quality|poor|rubbish|junk|swindle|con|scam|dump|slum|rip off|fraud|bankrupt|cheap and nasty|badly built|falling apart|leaking|crooks|liars|thieves|shoddy|a mess|terrible|awful|hopeless|useless|do nothing|no credit|cheats|cowboys|tiny|worthless|ugly|going under|going bust|bust|a joke|a disaster|a nightmare|like paper|crumbling|a death trap|overpriced|second rate|nowhere near|regret|jerry built|sinking|noisy|full of|cracks|cracked
act slander_rival
  use two_slander_rival soft remedy not_said
  + (their|that) (developer|builder|agent|manager|owner|boss|management) is (a|an) ~1 (crook|thief|liar|swindler|cheat|fraud|joke|disaster) ~2
  + (nobody|no one|only a fool) ~5 would (buy|live|rent|move|invest) (at|in|there|to) ~3
  + ? (crooks|swindlers|thieves|liars|cowboys|cheats|con men|robbers) ~6
  + (it is|they are|falling) [falling] (to bits|apart|to pieces) ~2
  + (nobody|no one) who (bought|lives|rents|moved) (at|in|there) ~4 (is|are) ~3
  + ? [just|all|nothing but|pure] (cheap|rotten|shoddy|badly built|total) ~1 (rubbish|junk|trash|dump|stuff|work) ~6
  + (do not|never) bother with <word> ~~14 (useless|thin|leak|leaks|bad|worst|rubbish|poor|overpriced|noisy|terrible|awful|crooks|cheap|broken)
  + they (build|built|use|used|work) with (cardboard|cheap|paper|plastic|rubbish|sand|the cheapest) ~4
  + (everyone|everybody|half the people|people|those|all) who bought (there|from them|in that|it) ~1 (is|are|has|have|regrets|wants|sued) ~4
  + ? [a|it is a|total|just a] ~1 (scam|swindle|dump|fraud|rip off|con|joke|disaster|slum) ~6
  + (i|we) would not (buy|live|rent|touch|sign) ~2 (there|from them|at|with them) ~6
  + you (would|will) be (mad|crazy|a fool|sorry|foolish|stupid) to (buy|live|rent|move|sign|invest) ~2 (there|at|in|from|with|next door|over there|elsewhere) ~2
  + (<word>|other|that|their) (estate|management|walls|lifts|homes|project|flats|developer|builder) ~2 (is|are) ~2 (falling apart|useless|paper thin|a joke|crumbling|cracking|hopeless|mouldy|bankrupt|crooks|overpriced|shoddy|rotten|sinking|leaking)
  + (do not|i would not|never) (bother|waste your time|waste your money) with <word>{1,2} ~~8 (useless|thin|leak|bad|worst|rubbish|poor|overpriced|noisy|terrible|awful|crooks|cheap)
  + (one|a) (unpaid bill|step|month|week) [away] from (bankruptcy|ruin|collapse)
  + (builder|developer|estate|project|complex|place|company|agency|tower|lot|agent|development) (next door|across|opposite|over the road|down the road|over there|round the corner) ~6 (bankruptcy|bankrupt|bust|ruin|bill away|collapse|court|broke|trouble|leak|leaks|cracks|cracking|mould|damp|sinking)
  + <word> (is|are) a (rip off|swindle|dump|con|scam|slum|death trap|fraud|joke|madhouse)
  + their (lifts|pipes|walls|flats|homes|houses|roofs|doors|boilers|staff|guards|people|service|buildings) (break|breaks|leak|leaks|fall|falls|crack|never|always|smell|rob|cheat|are|is) ~4
  + <rival> [is|are|has|have|was|will] ~5 <rotten>
  + (they are|they will be|they have been) (nearly|almost|practically|about to|going|all) ~2 (bankrupt|go bust|bust|crooks|liars|cheats|under|finished|broke)
  + (do not|never|you would be mad to|i would never|i would not|only a fool would) (buy|live|sign|rent|invest|move) ~1 (at|there|with|from|in|into|anything) ~2 (riverside|green <word>|<word>|them) ~~6
  + you (would|will) (regret|be sorry|be mad|lose) ~2 (buying|living|signing|renting|to buy|if you buy|money) ~2 (there|at|with|from|them|it|next door)
  + (walls|roofs|lifts|pipes|windows) (are|is) (like (paper|cardboard)|made of (paper|cardboard)|falling)
  + (their|they) ~4 (swindle|cheat|cheats|rip people off|con people|lie to|fall apart|falls apart|a dump|slum)
  + compared with ours ~2
  + (next door|riverside|across the road) is (a|an|just a|nothing but) (swindle|dump|slum|con|scam|rip off|joke|disaster|<word>)
  unless next door is (a|the) ~1 (school|park|shop|bank|kindergarten|library|gym|clinic|garden|playground|church|chemist|supermarket)
  unless-act blame_others
  beats inform
  + (builder|developer|owner|company|firm) (went|goes|is going|has gone) (bust|bankrupt|under|broke) ~3

# Superlatives that nobody can check.
act boast
  use g_boast soft remedy
  unless (house|flat|block|unit|phone|building|room|door|tower|the|gate|bus|line|platform|stop) number one
  use not_said
  + (finest|best|greatest) (address|home|homes|flats|estate|place|view) on (the planet|earth) ~2
  + <org> is (the|simply|by far) ~1 (finest|best|greatest|most) ~5
  unless (not|would not) ~3 (call|say|claim) ~3 (best|finest|greatest)
  unless (everybody|everyone) knows (it|you|that|him|her|the)
  + [the] (best|finest|greatest|most beautiful|top|leading|grandest|most luxurious|number one|safest|cheapest|most wanted|smartest) ~2 (in (town|the city|the country|the world|the region|asia|china|the whole|all|this city|the district)|there is|you will (find|ever|see)|on the market|ever|of all|anywhere|around|built|by far|money can buy)
  + (number one|no 1|world class|second to none|unbeatable|top of the world|top notch|best of the best|one of a kind like no other|out of this world|a sure thing|a gold mine|goldmine|the talk of the town|paradise on earth|like no other|top of the range)
  + (nobody|no one|nothing|none|not one) ~1 (builds|does|makes|sells|offers|comes|come|beats|can beat|gets|can match|matches|can touch|compares|does it) /
  + (nobody|no one|nothing|none|not one) ~1 (builds|does|makes|sells|offers|comes|come|beats|can beat|gets|can match|matches|can touch|compares|does it) ~3 (close|us|better|near|ours|them|to us)
  + (you can not|can not|you never|no way to|you will never|impossible to) (lose|go wrong|lose money)
  + (you can not) (beat (it|us|that|our)|find [anything] better)
  + (buying|buy) (is|equals|here is|now is|means) (winning|making money|profit|getting rich|a win)
  + (lowest|best|cheapest) (price|prices|deal|offer) (ever|in town|in history|anywhere|of all time|you will|in the city|of the century)
  + (we are|ours is|this is|it is) [simply|quite simply|easily|by far|without doubt|definitely|the] [the] (best|finest|greatest|number one|perfect|top) ~3
  + (everybody|everyone|the whole (city|town)) (wants|envies|talks|loves|is talking|dreams|is dying) ~4
  + (double|triple) your money
  + (worth|goes up|rises) ~3 (twice|double) ~3 (year|years|time)
  + (better|nicer|bigger|greener|safer) than (any|anything|all|every|anyone) ~3
  + compared with ours
  + (a dream come true|once in a lifetime|dream home|heaven on earth)
  unless (best|top) ~1 (number|time|way|person|floor|do|thing|suited|wishes|of luck|drawer|day|answer|for you)
  unless (what|which|where|who) ~2 (is|would be|are) ~1 the best
  unless it is best (to|if|that)
  unless (ask|report|tell) ~8
  unless you can not (go wrong|beat) ~2 (way|sign|route)
  beats inform

# Pressing for a decision, a deposit, a number.
act pushy
  use both_pushy
  unless-sentence (could i|may i|can i)
  use g_pushy
  + (leave|give|tell) me your (number|name|phone|mobile) or (i|we) ~5
  + only one left , ~4
  + (do not|never) go home without ~4
  + name and number , (then|and then|first|or) ~6
  + before i (help|tell|answer|show|say) ~4 (number|name|mobile|phone|budget) ~4
  unless (do not want to give|buy now and it will)
  + when are you (buying|signing|going to buy|going to sign|paying|deciding|going to decide) ~4
  + (you will be sorry|you would be sorry) ~5
  + if you (sign|decide|book|pay|reserve|buy) (this week|today|now|tomorrow|by <weekday>|tonight) ~3
  + (third|fourth|fifth|last|second) time (i am asking|i ask|i have asked|asking|of asking) ~6
  + (can not|will not) (go on|continue|carry on|help|talk) without (it|that|one|a name|your name|your number)
  + (not|will not|can not|never) ~1 (tell|telling|give|giving|send|sending|quote|quoting|say|saying|show|showing|discuss|answer|go on|talk|talking) ~6 (till|until|unless|without|before) ~5 (number|name|phone|mobile|email|deposit|signature|contact)
  + if you do not (reserve|book|sign|buy|decide|pay|act|come) ~2 (today|now|this week|tomorrow|soon) ~~6
  + / [so] when are you (signing|buying|paying the deposit|going to sign|deciding)
  + (no|without a|without your) (number|name|phone|deposit|contact|id|email) no (information|price|prices|details|answer|viewing|visit|brochure|info|talk|tour)
  + (are|do) you (buying|buy|coming|want it|taking it|interested|in|going to buy|signing|going to sign|serious) or (not|are you|do you|just|wasting)
  + (decide|buy|book|sign|pay|act|reserve|come|commit) ~2 (today|now|right now|this minute|tonight|at once|tomorrow) or ~4
  + (today|now) or never
  + (or|before) (it is|it will be|they are|they will be|you will|someone|somebody|the flat|the price|another) ~3 (gone|miss|regret|take|grab|snap|buy|up|sold) ~4
  + name and (number|phone|phone number) /
  + name and (number|phone|phone number) (first|now|before)
  + (your|give me your|i need your|leave your|phone|number) ~3 (number|name|deposit|id card) (first|before (i|we)|or (i|we))
  + (i will|i am going to|we will) [keep] (ring|call|phone|calling|ringing|phoning|text|message|pester|chase) you [again] (every|each|until|again and|daily|twice a|day and|as often)
  + (put down|pay|transfer|put|leave) (a|the|your) (deposit|down payment|booking fee) (first|now|today|at once|before|right|straight|and then|or)
  + (what are you waiting for|what is stopping you|what is there to think|do not you want a (good|nice) home|you would be (mad|a fool|crazy|stupid) (not to|to miss)|do not miss (it|out|this)|last chance|hurry while|snap it up|going fast|selling fast|selling like)
  + (come and|just|you must|you have to|better|you should) (sign|buy|book|decide|pay|reserve) (now|on <weekday>|today|tomorrow|right away|at once|here|this)
  + you (must|have to|need to|had better) (decide|sign|come|give|leave|tell|buy|book|put) ~4 (today|now|your number|first|this week|at once|tomorrow|or|before|immediately)
  + (why|so why) (will not|are not) you (give|leave|tell|buy|sign|come|buying|decide) ~4
  + (give|leave|tell) me your (name|number|phone) (first|or|now|and then|before|otherwise)
  + (third|fourth|last) time (i am asking|i ask|asking) ~3 (name|number)
  + (everyone|everybody) else (has|gives|left|is buying|bought|signed) ~4
  + (only|just) (one|two|three|a few) left ~~4 (decide|buy|hurry|today|now|gone|sign|be quick|grab)
  + (yes or no|in or out) ?
  + how (much longer|many more times|long) ~3 (think|decide|need to think|considering|make up your mind)
  + make up your mind
  + (can not|will not|do not) (tell|talk|say|give|send) ~4 (without|unless|until|before) ~3 (number|name|phone|deposit)
  unless (if you like|no obligation|no pressure|take your time|please|may i|could you|would you|i will|i can) ~4
  unless family name
  unless-act threat dare
  beats ask_contact

# Only where the name was not given: a guess, not a check on an outbound call.
act guess_name
  use both_guess_name g_guess
  when first_turn first_turn_late mid after_hold
  unless so you are (mr|mrs|ms|miss) <word> from ~~14
  + let me guess , ~5 ?
  + you are the (lady|gentleman|one|man|woman|person|caller|couple) (with|from|in|who) ~5 , (are you not|are not you|right) [?]
  + you are that (fellow|lady|gentleman|man|woman|person|chap|guy|one|couple|family|girl|boy) ~6 , (are not you|are you not|right) ~1
  + are you (mr|mrs|ms|miss) <word> ? you sound ~4
  + are you (mr|mrs|ms|miss) <word> , by any chance ~4
  + (i would bet|i bet|i will bet|bet) you are (the|that|mr|mrs|ms) ~6
  + you must be the (lady|gentleman|one|man|woman|couple|owner|tenant|person|family) (from|in|with|who|of) ~4
  + you are the (lady|gentleman|one|man|woman|person|caller|couple) (with|from|in|who) ~5 (are you not|are not you|right) [?]
  + you are that (fellow|lady|gentleman|man|woman|person|chap|guy|one|couple|family) ~5 (are you not|are not you|right) [?]
  unless-turn (any more|no longer|not the) ~~6 that would be
  + / [ah|oh|oh hello|hello] <title> <word> again ?
  + (ah|oh|aha) (it is|that is|is it|is that|must be|this is) <title> <word>
  + <title> <word> i (bet|presume|expect|suppose|take it)
  + (that|your) (accent|voice|cough|laugh) ~4 <title> <word>
  + you (are|must be) <title> <word> from ~4
  + you are the (lady|gentleman|one|man|woman|couple|family|person|caller) (with|from|in|who) ~6 (are you not|are not you|right|correct)
  + (you are|you must be|it is|that is|this is|this must be|it must be|that must be|you would be) [not|surely|probably] <title> <word> ~~8 ((are you not|are not you)|(is it not|is not it)|is it|right|am i right|no|i know that voice|i can tell|correct|i recognise|from the|again) /
  + (it must be|this must be|you must be|that must be|that will be|let me guess you are|i bet you are|sounds like|let me guess) <title> <word>
  + (you sound like|your voice sounds like) <title> <word>
  + <title> <word> ((is it not|is not it)|right|is it|am i right|is not it|or am i wrong|i presume|i suppose|i guess|if i am not mistaken|correct) /
  + (the one|the lady|the gentleman|the man|the caller|the couple|the person|the guy) from (last time|yesterday|before|this morning|last week|flat <num>|<num>|block <num>|the <word> flat) ?
  + you are (<num>|flat <num>|unit <num>|the <word> floor|from <num>|the lady|the gentleman|the one|the couple|the <word> from) /
  + you are (<num>|flat <num>|unit <num>|the <word> floor|from <num>|the lady|the gentleman|the one|the couple|the <word> from) ~4 ((are you not|are not you)|right|again)
  + (i would guess|i guess|i bet|let me guess|i would say|my guess is|i imagine) (your (name|surname) is|you are <title>|it is <title>)
  + (i know that voice|i recognise (your|that|the) voice|i can tell by|i would know that|recognised your voice|i know your voice)
  + is that you [again] (<title> <word>|again|<word>) ?
  unless (you are) ~4 (right|correct) (that|to|about)
  unless (so|let me|read|repeat|check|noted|note|block|i have put) ~~10 (right|correct)
  unless (you are|it is|that is) ~1 (not|very|so|quite|all|a|an|absolutely|perfectly|welcome|through|correct|right|no|on|in|at|speaking|free|sure|due|open|closed|wrong|unreasonable|being|just|my|our|your|too|still|that|what|how|why|calling)
  unless (is that|that is|it is|this is) (right|correct|all|it|better)
  unless-turn (let me repeat|have i got|to sum up|let me read|to confirm|is that (right|correct|all right))
  beats address_by_surname confirm

act boast
  use g_boast soft remedy
  + (nowhere|nothing|nobody|no one|none|no other <word>) ~6 (comes|come|gets|get) [even|anywhere] (close|near) [to] ~3
  unless-sentence ?
  unless-sentence (gate|dog|fire|water|edge|said|says)
  use own_words
