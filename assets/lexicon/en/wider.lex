# More families of wordings: opening, listening, feelings. Words for all such files.

@rewrite id feel = i would feel
@rewrite id suggest = i would suggest
@rewrite id need = i would need
@rewrite ill do = i will do
@rewrite ill take = i will take
@rewrite ill make = i will make
@rewrite ill phone = i will phone
@rewrite ill write = i will write
@rewrite ill give = i will give
@rewrite ill keep = i will keep
@rewrite ill speak = i will speak
@rewrite ill talk = i will talk
@rewrite ill wait = i will wait
@rewrite ill arrange = i will arrange
@rewrite ill note = i will note
@rewrite itll = it will
@rewrite ill reserve = i will reserve
@rewrite ill book = i will book
@rewrite ill hand = i will hand
@rewrite ill report = i will report
@rewrite ill bring = i will bring
@rewrite ill come = i will come
@rewrite ill meet = i will meet
@rewrite ill show = i will show
@rewrite ill explain = i will explain
@rewrite ill drop = i will drop
@rewrite ill fetch = i will fetch
@rewrite ill try = i will try
@rewrite ill text = i will text
@rewrite ill add = i will add
@rewrite ill raise = i will raise
@rewrite ill forward = i will forward
@rewrite ill go = i will go
@rewrite ill stay = i will stay
@rewrite ill stand = i will stand
@rewrite ill help = i will help
@rewrite ill leave = i will leave
@rewrite ill update = i will update
@rewrite ill contact = i will contact
@rewrite ill follow = i will follow
@rewrite ill repeat = i will repeat
@rewrite ill read = i will read
@rewrite ill connect = i will connect
@rewrite ill transfer = i will transfer
@rewrite ill just = i will just
@rewrite ill also = i will also
@rewrite ill now = i will now
@rewrite ill chase = i will chase
@rewrite ill confirm = i will confirm
@rewrite ill inform = i will inform
@rewrite ill order = i will order
@rewrite ill mark = i will mark
@rewrite well send = we will send
@rewrite well call you = we will call you
@rewrite well ring you = we will ring you
@rewrite well get back = we will get back
@rewrite well email = we will email
@rewrite well contact you = we will contact you
@rewrite well arrange = we will arrange
@rewrite well look into = we will look into
@rewrite well write to = we will write to
@rewrite its a = it is a
@rewrite its the = it is the
@rewrite its not = it is not
@rewrite its about = it is about
@rewrite its no = it is no
@rewrite its been = it is been
@rewrite its all = it is all
@rewrite its just = it is just
@rewrite its my = it is my
@rewrite its our = it is our
@rewrite its only = it is only
@rewrite its fine = it is fine
@rewrite its corrected = it is corrected
@rewrite its logged = it is logged
@rewrite its quite = it is quite
@rewrite thatll = that will
@rewrite youd = you would
@rewrite heres = here is
@rewrite hows = how is
@rewrite what're = what are
@rewrite how're = how are
@rewrite there're = there are
@rewrite there've = there have
@rewrite who've = who have
@rewrite what'll = what will
@rewrite who'll = who will
@rewrite might've = might have
@rewrite everything's = everything is
@rewrite nothing's = nothing is
@rewrite u'll = you will
@rewrite r u = are you
@rewrite theyve = they have
@rewrite lets = let us
@rewrite til = till
@rewrite thru = through
@rewrite tho = though
@rewrite msg = message
@rewrite theyll = they will
@rewrite my names = my name is

@set spot = <place>|clubhouse|club house|sales centre|sales center|display centre|station|metro|car park|building <num>|block <num>|site office|model
@set soon = right now|now|straight away|right away|at once|directly|today|this morning|this afternoon|tonight|tomorrow [morning]|immediately
@set family = (surname|last name|family name|name)
@set awful = terrifying|exhausting|horrible|frightening|awful|dreadful|distressing|infuriating|unbearable|miserable|heartbreaking|maddening|nerve racking|gruelling
@set cando = i will|let me|may i|can i|could i|shall i|i can|i would rather|i am (going|passing|putting|asking|getting|handing|taking)|i had better

# --- opening and names
act greet
  when first_turn first_turn_late
  + <dept> (desk|office|team|counter|department) [,] (hello|hi|good <part>) [.|!] $
  + (wait|waiting|pick up|to the phone|ring|long|answer) (good morning|good afternoon|good evening|hello) (<org>|this is)
act greet
  when first_turn first_turn_late outbound_first
  + ^ a [very] good (morning|afternoon|evening|day)
act apologise_late
  when first_turn first_turn_late
  needs-turn (pardon|sorry|apologise|apologies|forgive|regret)
  beats apologise
  + (lines|line) (were|was) ~2 (engaged|busy|taken|full) ~~8 (pardon|sorry|apologise|apologies|forgive|regret) ~2
  + slow to (the phone|answer|pick up) ~2
act identify_org
  when outbound_first
  + <org>'s <dept>
  + (its|it is) <org>
act identify_org
  when first_turn first_turn_late
  beats inform
  + you have (called|rung|phoned|dialled) <org>
  + the (team|office|people) (at|of) <org>
act identify_dept
  when first_turn first_turn_late outbound_first
  beats inform
  + (service|support|care|call|customer) (centre|center) [of|at] [the] <org>
  + <org>'s <dept>
act identify_dept
  when outbound_first
  + with <org> <dept> and
act identify_dept
  when first_turn first_turn_late
  + (night|duty|day) (porter|manager|desk) (of|at) [the] <org>
act identify_self
  when first_turn first_turn_late outbound_first
  + / <not <nonname>> <word> is my name ~1
  + / <not <nonname>> <word>'s my name ~1
  + / <not <nonname>> <word>'s the name ~1
  + , i am <not <nonname>> <word> with <org>
  + , i am <not <nonname>> <word> <not <nonname>> <word> [.|!]
act identify_self
  when first_turn first_turn_late
  unless (through to|got) [the] ~1 (<org>|<dept>)
  + you have come through to <nm> ~1
  + you have got <nm> [.|,|!] ~1
act identify_self
  when mid
  + ^ i am <not <nonname>> <word> [,] by the way ~2
act identify_self
  when first_turn first_turn_late
  + / [<org> ,] <title> <word> at (reception|the <dept>|<dept>) ~1
act identify_self
  when first_turn first_turn_late outbound_first
  unless-sentence ~2 (was|were|said|says|is that) ~2 this is
  + this is <not <nonname>> <word> from [the] <org>
  + my name is <not <nonname>> <word>
  + <org> [here] this is <not <nonname>|<org>> <word>
  + ^ (hello|hi|good <part>) <title> <sn> <not <nonname>> <word> (from|at) <org>
act offer_help
  when first_turn first_turn_late
  beats screen_caller show_willingness
  + <which> (matter|subject|question|thing) (can|may|shall|could|should) (i|we) ~4 (you|today) ~1
  + i am (happy|glad|here|pleased) to help [you] , what ~5
  + (tell|say) me what (i|we) (can|may) ~4
act offer_help
  when first_turn first_turn_late
  + which (home|flat|matter|service|desk) may i ~6
  + how (can|may) i make your ~4 ?
  + what can i assist you with ~1
act offer_help
  when first_turn first_turn_late
  beats ask_detail
  + is there (something|anything) i (can|may|could) ~4 (for|with) you ~2
  + <which> way (may|can|could) i (assist|help|serve) ~3
  + what (has|is) ~1 (gone wrong|the trouble|broken) ~2 ?
  + what (brings|brought) you ~4
act offer_help
  when first_turn first_turn_late
  beats screen_caller
  + may i ask what you are calling about ~1
act ask_name
  beats ask_detail
  + [and] how to (call|address) you [please] [sir|madam|miss] [?|.] $
  + / and your <family> , if you do not mind ~3 ?
  + your <family> and [your] (flat|unit|room|door|house|block|building|phone|floor) ~2
  + tell (him|her|them) who (rang|called|phoned|is calling) ~4 ?
  + <cani> i (ask|have|know) [for] your <family> , so i (know|can) ~5
  + <cani> i (ask|have|know) what (i|we) (should|may|can) call you ~2
  + what is the name i (should|shall|may|can) ~5
act ask_name
  + spell your <family> ~4
act ask_name
  beats ask_detail ask_consent offer_callback
  + how would you like me to (call|address) you ~1 ?
  + put a (surname|name|family name) on ~3
act ask_name
  unless (spell|his|her|their|wrong|read|printed|written|correct|right|company|firm|street|building|repeat|again|once more|my|road|plumber|fitter|guard|doctor|shop|contractor|give (his|her|their)|in the name|under|person|owner|do you (know|remember)|spelt|pronounce|signed|stand|box|on the (bell|door|form|card|letter|sign))
  unless-act confirm ask_name_again guess_name pushy demand_repeat
  when mid after_hold first_turn
  beats ask_detail
  + (your|a|the) [good|full|first] (name|surname|family name|last name) ~6 ?
  + (your|the) (surname|family name|last name) , (please|sir|madam) ~2
act ask_name_again
  beats ask_name admit_limit offer_callback reassure_action
  + <which> name (shall|should|may|can) i (write|put|note|enter) ~4 , (if|only) ~6
  + (still|even now) do not know (what|how) to (call|address) you ~8
  + like to ask how i (should|may|can) (call|address) you , only ~5
  + (even|just|only) ~1 (surname|last name|family name) ~1 would ~8
act ask_name_again
  beats ask_name inform
  + trouble you for ~2 (surname|family name|name) (once more|again) ~6
  + though (a|your|the) (surname|family name|last name) (does|would|will|helps|makes) ~6
act address_by_surname
  + (your|this|the|today's) call <title> <sn> /
  + for (calling|ringing|phoning|waiting|holding|telling us|your (time|patience|help|trust|call)) <title> <sn> /
act address_by_surname
  unless-sentence ^ <title> <sn> (could|would|have) ~6 (him|her)
  unless-act brief_colleague
  + ^ (good <part>|hello|hi|okay|certainly|i see|right|yes|my apologies|of course|thank you|very good|understood) <title> <sn> (you|your|i|we|have|may|could|would|when|which|how|what|thank|please|it|its|this|nobody|our|<org>) <word>
  + (your call|patience|your time|your help|for waiting|for holding|on the line|telling us|for calling|for ringing) <title> <sn> (have|i|we|and|the|it|goodbye|bye|good|please|your)
  + ^ <title> <sn> (you|nobody|i|we|may|thank|please) <word>
act address_neutral
  + <notafter a|the|that|this|of|to|another|old|young|or> (sir|madam) (i|we|this|your|please|may|could|would|when|how|what|you|that|it|its) <word>

# --- listening
act acknowledge
  when mid after_hold
  unless-sentence ?
  unless-sentence but
  + ^ yes (sir|madam|miss|<title> <sn>) , i (see|understand|follow|know|hear you) [.|,]
act acknowledge
  when mid
  + ^ i hear what you (say|are saying) ~1 $
  + ^ yes (sir|madam) , i am (noting|writing|taking|listening|with you|following) ~3
  + ^ (that is|yes that is) clear [now] <title>? /
  + ^ (i understand|understood) [sir|madam|miss] (please|may i|can i|could you|let me|do not worry)
act acknowledge
  when mid
  beats reassure_action
  + ^ (i am taking <it> in) [,|.] ~5
act acknowledge
  when mid
  unless-sentence ?
  + ^ (aha|ah yes|yes yes|oh yes|mhm) , i (understand|see) [.|,]
act show_willingness
  beats reassure_action
  + (that is|it is) no (bother|trouble|problem) ~1 , i will ~4
act show_willingness
  + ^ (certainly|of course|by all means|with pleasure) (sir|madam|<title> <sn>) (your|which|when|tell|i|what|how|may|let|where)
  + ^ (certainly|of course|by all means) (tell me|give me|let me have) ~8
act ask_need
  unless (number|email|text|letter|call|message|note|copy|me to|us to)
  unless-act offer_message
  beats ask_detail
  + do you (like|want|prefer|fancy) (a|an) (high|low|higher|lower|quiet|sunny|big|small|bigger|corner|garden) ~6 ?
  + do you (like|want|prefer|fancy) ~5 , or (something|rather|a|one) ~5 ?
act ask_need
  beats ask_detail
  + (budget|sum|figure|price|amount) ~1 (had|have) you (thought|planned|set|in mind) ~5
  + (school district|bathrooms|balcony|garden|parking space|high floor|lake view|sea view|south facing|garage|lift|studio|loft|terrace|study) ~3 (important|a must|essential|necessary|of interest) ~4 ?
  + / (a|an|one|two|three) (studio|loft|flat|bedroom|small|big|large|quiet) ~2 or ~6 ?
  + (furnished|unfurnished|bare|fitted) or ~3 ?
  + (amount|rent|price|sum) would (feel|be) ~2 (comfortable|right|suitable|acceptable) ~3 ?
  + (will|would) (your|the) (parents|family|children|wife|husband|mother|father) ~3 (living|live|moving|move) ~3 ?
  + would you (want|like) it ~3 or ~3 ?
  + (preference|preferences) (be|for|on|as to) ~8 ?
  + want to put down ~3 ?
act ask_repeat
  beats ask_address ask_name ask_detail
  + (sorry|excuse me|pardon) , <which> ~6 again ?
act ask_repeat
  beats apologise ask_address ask_name ask_detail
  + (line|connection|phone) (crackled|cracked|broke up|cut out|dropped) , what ~6 ?
act ask_repeat
  beats ask_detail
  + (hear|have|get) (the|that|your) ~3 again , please ?
  + (may|could|can) i (hear|have) ~4 again ~2 ?
act ask_repeat
  + (could|can|would) you [please] (speak|talk) ~3 (closer|nearer) (to|into) ~4
act ask_slow_down
  beats demand_repeat ask_repeat
  + (may|can|could) i (stop|interrupt|halt) you (for|there|here) ~3 , ~4 (write|note|get|take|jot) ~5 (down|right|correctly) ~1
  + (please|kindly) (go|speak|say it|read it) slowly ~4
  + (can|could|would) you [please] (say|spell|read|repeat) (it|that|them) slowly ~3
act ask_slow_down
  beats ask_detail
  + may we (do|take) ~3 (one after the other|one by one|one at a time|in turn) ~3
  + . i write slowly ~2
act ask_slow_down
  unless (was|is|were) ~1 (touch|bit|little)
  beats inform
  + (touch|bit|little|shade|fraction|tad) slower ~6
  + give me time to (write|type|note|jot) ~5
act check_audible
  beats ask_detail follow_up_check
  + (how is|is) the (sound|line|connection|signal) (now|better|any better|okay|all right|clear) ~2 ?
  + (am i|is it|is this|is my voice) [any] (clearer|louder|easier to hear) ~2 ?
  + (can|do) you hear what i ~3
  + (receiving|hearing|getting) (me|us) ~4 ?
  + (does|is) my voice ~4 ?
  + is <it> any (clearer|louder|better) ~4 ?
act check_audible
  beats ask_detail
  + does <it> sound ~3 (to|for) you ~2 ?
act check_audible
  unless (bang|knock|ring)
  beats ask_detail
  + (words|voice) (reach|reaching|coming|getting) ~4 ?
  + if you can hear me ~5

# --- feelings
act apologise
  unless-sentence ?
  unless-sentence (not hear|catch|repeat|hold|moment|wait|can not|may not|afraid|in a meeting|is out|is away|at lunch|not in|not here|on leave|not available|visitor|guest|not mine|not allowed)
  unless-act admit_limit decline_politely protect_info say_absent ask_repeat visitor_excuse reconnect_after_cut apologise_late resume_after_hold apologise_disturb sarcasm argue refuse_bluntly blame_customer blame_others excuse empathise correct_record
  + (apologies|apology) (for|about) (the|this|that|any) (mix up|muddle|confusion|trouble|misunderstanding|mess|upset|inconvenience) ~2
  + (want|wanted|like) to (say|tell you) ~1 sorry (on behalf|for|about|to you) ~6
  + , [and] i am [very|so|really] sorry [about it|for it|about that|for that|about this] . ~1
act apologise
  unless-act apologise_late apologise_disturb resume_after_hold decline_politely
  + (pardon|forgive) us for ~6
  + i regret that (you|we|the|your) ~6
  + [have] my apology for ~5
act apologise
  + sorry to have (spoilt|spoiled|ruined|upset|disappointed|let) ~4
act empathise
  unless-sentence ?
  + <num> (days|weeks|hours|nights) (without|with no) ~4 (is|must be|are) [really|very|truly|so] (hard|tough|long|difficult|awful|<distress>) ~2
act empathise
  unless-sentence but
  unless-act sarcasm
  beats inform acknowledge
  + (must|can only) have been [quite|so|very|really] <awful> ~4
  + i would (be|have been) ~2 (end of my (rope|tether)|out of my mind|beside myself|climbing the walls) ~2
  + (only human|no surprise|only natural|quite natural) to ~5
  + (worn you out|wears you out|got on your nerves|keeps you awake|cost you sleep|been through a lot|driven you mad) ~3
  + understand (the|your) (letdown|disappointment|anger|frustration|worry|annoyance|upset) ~3
act empathise
  unless-sentence ?
  unless-sentence but
  unless-act sarcasm badmouth_caller
  beats inform
  + ~4 must be [very|so|really|most] (unpleasant|annoying|stressful|upsetting|frightening|tiring|horrible|frustrating|a nuisance) ~3
  + i would hate to (be|have|live|wait|sleep) ~6
  + that is a long time to (be|wait|live|go) ~6
act calm
  use not_said
  unless-sentence ?
  unless-sentence (in your notes|my notes)
  beats acknowledge inform reassure_action
  + (please|do|try to) be at ease ~2
  + nothing to be (worried|concerned|afraid|nervous) about ~2
  + you do not (have|need) to (worry|be (worried|afraid|nervous)) about ~4
  + (let us|we will) (go|look|walk|run) (through|at|over) (it|this|everything|that|them) (slowly|calmly|quietly|together|one) ~4
  + not worry , (nobody's|nothing|no one's|nobody) ~8
act calm
  beats inform
  + / (not to worry|rest easy|never fear|no fear) [<title> <sn>|sir|madam] [,] (it|the|we|i|everything|she|he|this|that) ~8
  + no hurry , (find|take|look|finish|sit|read|get) ~5
act calm
  beats reassure_action
  + (it is|this is|that is|everything is) [quite|perfectly|all] (safe|harmless|normal|under control) , ~8
  + worry about the ~3 , (we|i) will do (it|that|them) ~3
act calm
  beats inform reassure_action
  + at your [own] (pace|speed) ~2
  + no harm (will|can|has) ~6
  + nothing to fret ~4
  + (do not|please do not) let <it> (upset|worry|trouble|bother|frighten) you ~6
  + easy does it , ~6
  + i will stay (with you|on the line) (till|until) ~6
act admit_fault
  unless-sentence ?
  unless-sentence (by them|not our)
  unless-act sarcasm excuse
  + (wrongly|badly|wrong|incorrectly|poorly|in the wrong place|too late) by (us|me|our <word>) ~2
  + (it was|means it was|so it was|that was|and therefore|so) ours [alone|too] , ~3
  + you (should|ought to) have been (told|informed|warned|asked|called|rung|notified|given notice|consulted) ~3
  + (i am|it was) [me] the one (who|that) ~3 (wrong|badly|late|forgot|missed) ~3
  + (we|i) should have (called|told|rung|informed|warned|asked|written|checked) ~3 (and|but) (we|i) did not ~2
act admit_fault
  unless-sentence ?
  unless-act excuse sarcasm
  beats inform
  + (was|is) (my|our) (doing|failing|omission|blunder|muddle|carelessness) ~2
  + that was not (good enough|right|fair|professional|acceptable) ~3
  + i ought to have ~6
  + left you (hanging|in the dark|guessing) (for|since|about|all) ~4
act admit_fault
  unless-sentence ?
  unless-act sarcasm excuse
  beats inform
  + we forgot (you|your|about you|about your) ~3
  + because of (me|us) ~1 $
  + (error|mistake|slip|fault|confusion) ~2 (made|started|happened|lies|lay|arose) (here|with us|in our|at our|on our) ~4
  + and we were wrong ~4
act admit_fault
  + you were (told|informed|advised|charged|billed|booked) (wrongly|incorrectly|wrong) ~4
  + did not keep (our|my) (word|promise) ~2
act admit_fault
  beats inform
  + (is|was) (my|our) own (doing|fault|slip|mistake) ~4
  + we overlooked (your|the|that|it|this) ~3
act thank
  + (thank you|thanks) for (your|the) kind words ~2
act thank_feedback
  unless-act sarcasm
  beats thank
  + (thank you|thanks) , ~6 (is|was|that is) (a|an) [very|really|most] (nice|good|useful|great|valuable|fair|helpful|sensible|practical|clever) (suggestion|idea|point|hint|tip|thought|remark) ~2
  + we [really|do|always] (value|welcome|take to heart) your ~1 (feedback|opinion|comments|input|suggestions|criticism|views) ~3
act thank_feedback
  needs-turn (thank you|thanks|appreciated|appreciate|grateful|obliged)
  unless-act sarcasm
  beats thank inform
  + your (remark|comment|hint|point|suggestion|idea|note) ~5 (useful|helpful|good|valuable|valid|fair) ~3
  + (grateful|thank you|thanks) for the (hint|tip|heads up|remark|warning) ~4
act thank_feedback
  beats thank
  + (thank you|thanks) for (saying|putting|telling) (it|that|this|us|me) (straight|straight out|frankly|openly|honestly|so plainly|plainly) ~6
  + (obliged|grateful|thankful|indebted) to you for (reporting|telling|pointing|warning|mentioning|flagging|raising) ~5
act praise
  unless-act sarcasm
  beats inform
  + / [oh|well] that is (very|so|really|most|extremely) (thoughtful|considerate|sensible|wise|clever|generous|attentive) of you [.|!] $
  + you [have] (described|explained|told|put|set|kept|drawn) (it|this|that|everything|things|the <word>) [down|out] (so|very|really|most) <word>ly ~4
  + (very|most|quite|really) (sensible|wise|prudent|thoughtful|careful|considerate|responsible|far sighted|attentive) of you to ~8
  + (that was|it was) [very|really] (quick thinking|a wise move|a good move|the right thing to do|the right decision|well thought out) ~3
  + you [have] [really|truly|certainly] thought of everything ~1
  + (that was|how|very) (thoughtful|sensible|kind|considerate|clever|wise|quick) of you , to ~8
act praise
  unless-act sarcasm
  + what a (well|neatly|carefully|thoroughly|nicely) <word> ~4
  + you (spotted|noticed|saw|caught) (what|something) (our|we|nobody|no one|others|most) ~5
  + you (clearly|obviously|certainly|really) know (your|this|the) ~5
  + your ~2 could not be (clearer|better|neater|more <word>) ~1
act praise
  unless-sentence ?
  unless-sentence (could not|if)
  unless-act sarcasm
  + how (well|neatly|carefully|clearly) you (have|keep|kept|put|described|explained|did) ~5
  + you (express|explain|describe|put) (yourself|it|things|that) [very|so] (precisely|clearly|well|neatly|exactly) ~1
