# More families of wordings: assurance, closing, outbound, special.

# --- assurance
act reassure_action
  unless-sentence ?
  unless-act threat sarcasm
  + what i can do is (speak|talk|call|ring|phone|send|book|arrange|write) ~6
  + i have (opened|raised|started|created) (a|an|the) (ticket|case|job|work order|file) ~4
  + i will (phone|ring|call|contact) (the|our|a) <worker> (as soon as|once|when|the moment) (we|this|you|i) ~4
  + i will take down (your|the|this|that) ~5
  + i will have (your|the) ~2 (stamped|signed|copied|printed|delivered|translated|cut|ready) ~2 (before|by|within|today|tomorrow|then) ~2
  + but i will (chase|ring|call|phone|speak to|talk to|write to|contact|press) the (supplier|contractor|developer|manufacturer|driver|bank|company|firm|<worker>) ~4
  + i will ask (her|him|them) <soon> and ~6
  + i have (logged|noted|booked|entered) it , (someone|somebody|a <worker>) will ~4
  + i will pass <it> to the (repair|repairs|maintenance|technical|engineering) (team|desk|department) ~3
act reassure_action
  unless (supervisor|manager|boss|director) ~6 is
  unless-sentence ?
  beats inform
  + is (walking|going|coming|driving|running|heading) (over|up|down|round|there|across) ~3 (as we speak|now|right now|already) ~1
  + i will go (up|down|over|round|there) [and] (see|look|check) ~3
  + (rely|count|depend) on me to ~5
  + (job sheet|work order|ticket|order) is ~3 (written|made|out|raised|open|in) ~6
act reassure_action
  + (somebody|someone) from ~3 will (be|get|come|call|contact|ring|phone|look|see) ~4
  + is being (looked at|seen to|dealt with|repaired|mended|checked|taken care of) (now|as we speak|right now|at this moment|already) ~1
act reassure_action
  unless-sentence ?
  unless-sentence (if|unless)
  unless-act threat overpromise
  + (a|an|our|one of our) (carpenter|painter|glazier|fitter|roofer|tiler|joiner|mason) will (come|be|go|look|call|visit|see|drop) ~6
  + i have put (it|this|that|you) on the ~4 (list|rota|sheet|plan) ~4
act give_deadline
  beats inform
  unless-act pushy defer_personal next_contact closing_time_brush_off apologise_disturb ask_contact state_purpose
  + let me (give you a (ring|call)|write to you|email you|text you) <due>
  + you will (get|have|receive) (an update|news|word|an answer|a reply) <due>
  + it will take [me|us] [at most|up to|about|no more than] (<num>|a|an|half an) <unit> ~3 to (get|find|give|let|send|answer|reply|have) ~6
  + (phone|phoning|ring|ringing|call|calling) you [back] (at|by|before) (<num>|half past|quarter past|a quarter past|quarter to|noon) ~3
  + (may|can|could) i ~6 and (write|reply|phone|ring|call|get back) [to] you <due>
act give_deadline
  unless-act next_contact promise_wait propose_time_place threat closing_time_brush_off pushy overpromise defer_personal
  beats inform farewell
  + / (at|by|before|within|in) ~3 (o'clock|noon|hour|hours|minutes|tomorrow|<weekday>|tonight|midday) [sharp|at the latest|,] (i will|you will|we will) ~6
  + (result|answer|reply|letter|report|quote|figure) will be ~3 (before|by|within|on|at) ~4
  + i need until ~3 , then ~6
act give_deadline
  beats inform
  + / (a|an|half an|<num>) (hour|hours|minutes|days|day) from now ~6
  + not (wait|have to wait) (beyond|longer than|past) ~6
act give_deadline
  unless-act next_contact pushy threat
  + (a|an|our|the|one of our) (carpenter|painter|glazier|fitter|roofer|tiler|joiner|<worker>) will (come|be|go|look|call|visit|see|drop) ~4 (today|tomorrow|tonight|this (morning|afternoon|evening)) ~1
  + give me until ~3 [,] [and|then] ~6
  + / next <weekday> i will ~6
act escalate
  unless-sentence (yourself|you can)
  unless-act dare threat
  beats inform reassure_action
  + (my|our|the) [duty|general|estate|site] (<chief>|chief) (should|ought to|has to|must|needs to) (hear|know|see|look|decide|be told|be involved) ~6
  + (reported|sent|passed|handed|taken|put|referred|raised|flagged) (it|this|that|them|everything) (upstairs|higher up|up the line|to the top|to my superiors|further up) ~4
  + (raising|putting|taking|bringing|raise|take|bring) (them|these|all of it|all three|both|the points) ~1 (with|to|before) the (<chief>|chief) ~3
  + (goes|is going|has gone|will go|went) (straight|directly|right) to (the|our|my) ~1 <chief> ~3
  + (serious|important|urgent|big|grave) enough for (my|our|the) ~1 <chief> ~4
act escalate
  unless-sentence (you can|yourself)
  unless-act dare threat
  beats inform reassure_action
  + (my|our|the) ~1 <chief> will (hear|learn|be told|know) ~6
  + <chief>'s (desk|table|inbox|list|agenda) ~3
  + <mayi> (my|our|the) ~1 <chief> ~1 (join|step in|call|ring|speak|take) ~5
  + asked (my|our|the) ~1 <chief> to (step in|join|call|ring|take|look|speak|help) ~4
  + for (my|our|the) ~1 <chief> to (see|decide|hear|sign|judge) ~6
act escalate
  beats inform admit_limit
  + (my|our|the) ~1 <chief> has (your|the|this) ~2 (case|file|letter|complaint|matter) ~5
act escalate
  + (need|needs) the (manager's|director's) (say|word|approval|signature|okay) , i will ask ~4
  + (laying|lay|putting|place|placing) it before (the|my|our) ~1 <chief> ~4
act escalate
  unless (out|away|off|meeting|lunch|leave|number|holiday) ~1 $
  unless-act dare threat leak_private
  beats reassure_action inform
  + (my|our) ~1 <chief> (would like|wants|gets|wishes|prefers|is going) ~8
  + (taking|taken|take|passing|passed|sending|sent) (it|this|that|them) upstairs ~3
  + (connect|put) you ~1 (with|to|through to) my ~1 <chief> ~3
  + that my ~1 <chief> ~6
act decline_politely
  when mid after_hold
  unless-act protect_info sarcasm
  beats inform ask_detail apologise
  + rather not ~6 , but i can (tell|show|explain|say|describe|read) ~6
  + (unfortunately|afraid|sorry|regrettably|sadly) ~3 (not possible|impossible|not allowed|not permitted) , but ~6
act decline_politely
  needs-turn (could|would|how about|shall|may i|i can|instead|but)
  beats-turn inform ask_detail apologise
  + sorry to (say no|refuse|turn ~3 down|disappoint) ~4
act decline_politely
  when mid after_hold
  unless-act sarcasm
  beats inform ask_detail
  + not (this week|today|tomorrow|now|yet|on <weekday>) ~2 afraid , (though|but|however) ~6
  + (help|do it|say yes) if i could , ~~10
  + (sadly|unfortunately|regrettably|sorry) ~6 (taken|full|booked|closed|gone|away) ~4 . would (the|a|another|<weekday>) ~4 ?
act decline_politely
  beats inform apologise
  + (is not|are not) ours to (grant|decide|allow|give|lend|change) ~~10 (but|could|though|what i|instead|ask) ~4
act decline_politely
  when mid after_hold
  beats ask_detail apologise
  + (can not|do not) (do|take|offer|open on|work) ~2 , (sorry|i am afraid|unfortunately) , (is|would|how about|could|shall) ~6
act protect_info
  unless (discount|refund|reduction|exception|extension|waiver) ~2 mine
  beats-turn inform
  + (is not|are not) mine to (give|share|pass on|hand out|reveal) ~4
  + (his|her|their|<title> <word>'s) own (business|affair|matter|concern) , ~2 rather not ~3
  + (his|her|their) own (business|affair|matter|concern) so i (would rather|will|had better) not ~3
  + afraid <it> is (confidential|private|protected) ~2
  + (details|names|data|numbers|records|addresses) are kept (private|confidential|safe|secret) ~2
act protect_info
  unless-sentence ?
  beats inform
  + (who|where|what|which) ~5 (something|nothing) i may not ~4
  + (treat|keep|hold|bound to keep) ~8 (private|confidential|to myself|to ourselves) ~3
act protect_info
  beats inform apologise
  + stays between ~3 and (us|me) ~2
  + (are not|is not|never) given out ~3
  + (is|stays|remains) between (the|my|our) ~2 and (us|me|them|him|her) ~1

# --- closing
act offer_more_help
  beats ask_detail
  + any (further|more|other) questions ~6 , or is (it|everything|that) ~2 clear ~2
  + (was|is) everything clear , or ~12
  + would you like me to (go over|explain|repeat|run through) ~4 (again|once more) ~1
  + some other (thing|matter|point|question) ~5 ?
  + / any more (i|we) (could|can) (do|help) ~~8 ?
  + what else ~1 on your mind ~2 ?
act offer_more_help
  when closing
  + have (we|i) (missed|forgotten|left) (anything|something) ~2 ?
act invite_call_again
  when closing mid
  beats calm
  + (we are|i am) here if you (need|want) ~3
act invite_call_again
  when closing
  beats inform
  + <ring> (me|us) again (should|if|when|whenever) ~6
  + (find|reach|get) (someone|somebody|one of us) on this (number|line) ~4
  + (come|get) back to us any time ~5
act invite_call_again
  when closing
  + only [ever] a call away ~1
act wish
  when closing
  + hope you have (a|an) ~1 (good|nice|lovely|pleasant|great|quiet) ~4 (day|evening|weekend|week|night|afternoon|trip|time)
  + may (the|your) ~3 (go|be|bring|turn out) ~3 (smoothly|well|luck|joy|happy|success) ~2
  + / a [very] (pleasant|good|nice|lovely|restful|happy|fine|great) (day|evening|weekend|afternoon|night|holiday|morning) to you ~4
act farewell
  + (then|so|now|and) (goodbye|bye) [.|!] $

# --- outbound
act confirm_person
  when outbound_first
  beats ask_detail identify_self
  + (would|might|could) <it> be [the] ~3 <title> <word> ~5 ?
  + / is (that|this) <not a|an|all|okay|right|the|not|still|convenient|fine|your|it|possible|clear|about|why|what|correct|good|too|better|enough|something> <word> [<word>] ?
  + / are you <title> <word> ~4 ?
  + is this the (right|correct) (number|line|extension) for ~4
  + (do i have|have i) the (pleasure|honour) of (talking|speaking) (to|with) ~4
  + (confirm|check|make sure) ~1 (this is|i am (speaking|talking) (to|with)|you are) <title> <word> ~2
act confirm_person
  when outbound_first
  unless (there|at home|free|around|come to|speak to|talk to|a word)
  beats greet_festival ask_detail
  + (am i|is it|would it be|do i|is this|was it) ~5 <title> <word> ~5 ?
  + have i (reached|got|come through to|got through to) ~1 (the|<title>) <word> ~3 ?
act confirm_person
  when outbound_first
  + have i (dialled|rung|called) (the|<title>|<num>) ~5 ?
  + (whether|if) i have (reached|got|come through to) (the|<title>) <word> ~3
act confirm_person
  when outbound_first
  beats ask_detail
  + do i have <title> <word> ~4 ?
act ask_to_fetch
  when outbound_first mid
  needs-turn (thank you|thanks|please|grateful|obliged|kind)
  unless-sentence (sign|message)
  beats identify_self ask_detail
  + (like|want|wish) <title> <word> on the (line|phone) ~4
  + <cani> i have <title> <word> on the (line|phone) ~3
  + could you [please] (get|fetch|find) (the owner|<title> <word>|him|her) for me ~3
  + is (the|your) ~1 (lady|man|owner|head|master|father|mother) [of the house] (there|in|at home|home|around) ~2 ?
act ask_to_fetch
  when outbound_first
  needs-turn (thank you|thanks|please|grateful|obliged|kind)
  unless <ring> (me|us|back)
  beats ask_detail
  + (would|is|might|could|will) (<title> <word>|your (husband|wife|mother|father|son|daughter|colleague)|the owner) ~4 (there|at home|around|in|come to|able|available) ~5 ?
  + could i have <title> <word> ~4
  + (love|like|want|hoping for) a [quick|short] word with (<title>|<him>|the|your) ~3
act ask_to_fetch
  when outbound_first
  + could (<he>|<title> <word>) (come to|be called to) the phone ~2
act ask_convenient
  when outbound_first
  + <cani> i (trouble|bother|borrow|keep|steal) you for (a|one|two|<num>|just) ~1 (moment|minute|minutes|second|seconds) ~8
  + have i (picked|chosen|caught|got|hit) ~3 (bad|wrong|good|awkward|right|busy) (time|moment) ~3 ?
act ask_convenient
  when outbound_first
  beats next_contact show_willingness
  + is (this|it|now) (a|an) ~4 (moment|time) ~2 ?
  + if (this|now|it) is not ~1 (good|convenient|right|suitable) ~2 [,] i will ~5 (again|back|later|tomorrow)
act ask_convenient
  when outbound_first
  beats confirm
  + have your hands free ~4 ?
  + tell me if ~2 (calling|ringing) at (the|a) (wrong|bad) ~3
act state_purpose
  when outbound_first
  unless-act chat_joke
  + <it> concerns (the|your|our|a) ~6
  + (regarding|concerning|in connection with) (the|your|our) <word> ~4
  + i [just|only] (wanted|want|would like) to (hear|know|ask) (whether|if|how|about) ~8
  + (only|just|simply) <ringing> to (ask|hear|know|learn) (how|whether|if) ~8
act state_purpose
  when outbound_first
  unless-act sarcasm
  + i promised to (tell|let|ring|report|call) ~8
act state_purpose
  when outbound_first
  beats-turn apologise_disturb
  + (only|just) (want|wanted|wish) to let you know ~6
  + just <ringing> to (make sure|see|check|hear) ~6
act state_purpose
  when outbound_first
  beats-turn inform
  + <ringing> on account of ~6
act state_purpose
  when outbound_first
  unless-act ask_to_fetch
  beats introduce_project
  + like to (speak|talk) (to|with) you about ~6
  + i have (two|three|one|a|some) [small|short|quick] (points|point|things|questions|matters) to ~6
act leave_message_request
  when outbound_first mid
  unless-sentence (to me|down)
  beats offer_message
  + <cani> i ask you to (pass on|take|give) ~6
act leave_message_request
  when outbound_first
  beats inform give_extension
  + (kind enough|so kind|good enough) (to|as to) have (him|her|them) <ring> ~4
  + (please|kindly|could you|would you) (mention|say) to <tohim> that ~8
  + jot my (number|name) ~5
act leave_message_request
  when outbound_first
  beats ask_to_note
  + (take down|write down|note down|pass on) a (message|note|word) for <tohim> ~2
act reconnect_after_cut
  when outbound_first first_turn mid
  needs-turn (sorry|apologies|apologise|forgive|back|again)
  unless-sentence ?
  beats ask_repeat inform apologise
  + (phone|line|call|signal|it) cut (out|off) on us ~3
  + (phone|line|call) [just] (went dead|cut out|dropped|broke off) ~8
  + we were (at|on|just at|up to) (the|your) ~1 (point|question|item|page|date|part|bill|line) ~2
act reconnect_after_cut
  when outbound_first first_turn mid
  beats apologise
  + (signal|line|battery|phone|connection) (let us down|died on me|played up|gave out) ~4
act reconnect_after_cut
  when outbound_first first_turn mid
  needs-turn (again|back|sorry|line)
  beats inform
  + (something|it) went wrong with the (line|connection) ~3
  + we (would|had) (reached|got to|come to) (your|the) ~4
act next_contact
  when closing
  unless-act invite_call_again defer_personal
  beats give_deadline offer_callback reassure_action
  + (once|when|as soon as|after) ~8 i will (let you know|tell you|contact you|message you|update you|inform you|notify you|text you|get in touch) ~4
  + i will (update|message|text|inform|tell|notify|let|contact|email) you ~3 (when|once|as soon as) ~6
  + if ~8 (turns up|comes up|is found|comes in|changes|comes out) ~4 i will (let you know|tell you|call|ring|contact|inform|be in touch) ~3
act next_contact
  beats give_deadline offer_callback reassure_action
  + i will (check in|check back|follow up|get in touch|touch base) [with you] (a|<num>|in|on|after|next|some) ~1 (day|days|week|weeks|<weekday>|few) ~6
act next_contact
  when closing
  beats give_deadline offer_callback reassure_action follow_up_check
  + (on|by|after|once|when|next) ~5 i will (ring|call|phone|write|look in|check|drop by|contact) ~5 (hear|see|ask|check|find out|tell you) ~6
  + i will look in (with|on|on you) ~6
act next_contact
  when closing
  beats offer_callback
  + let me <ring> you again ~8
act next_contact
  when closing
  beats give_deadline offer_callback reassure_action
  + / (next|on) <weekday> i will (tell|ring|call|let|write|phone|inform) ~6
act follow_up_check
  beats ask_detail correct_record say_absent
  + any (more|further) (trouble|problems|leaks|leaking|noise|issues|difficulties) ~4 since ~4 ?
  + did (the|our) (<worker>|man|fitter|painter) (fix|mend|repair|solve|sort|finish|put) ~4 ?
  + (content|happy|pleased|satisfied) with (how|the way|what|the state) ~6 ?
act follow_up_check
  when outbound_first
  unless-sentence (moment|to talk|convenient|speak|at home|correct|number)
  unless-act ask_convenient leave_message_request check_audible
  beats ask_detail
  + / [and] (is|are|was|were|has|have|did|does|do) (the|our|your|everything|it|all) ~8 (working|running|holding|fixed|cured|tidy|clean|dry|quiet|since|again|still|properly|stopped|closing|draining|happened|shut|shuts|close|closes) ~6 ?
  + / [and] how (has|have|is|are|was|were|did) (the|your|our) ~8 ?
act follow_up_check
  when outbound_first
  beats inform
  + (make sure|hear|know|see|ask) ~2 (is|are|was|were) (to your liking|to your satisfaction|all right|in order|as you wanted) ~5
act follow_up_check
  when outbound_first
  unless (line|time|moment|owner|household)
  beats ask_detail
  + / [and] (is|are|was|were|has|have|does) (the|your) ~6 (back to normal|in order|as it should be|all right|fine|okay|better|gone|solved|settled|right) ~3 ?

# --- special
act wrong_number_help
  unless (meter|car|order|plate|account|policy|card)
  beats ask_detail decline_politely inform
  + you (may|might|probably|must|perhaps|perhaps you) (want|be looking for|be after|mean|have wanted) ~5 , this is <org>
  + (may i|shall we|shall i|could you|let us|would you|let me) check the (number|digits) ~4
  + / this is <org> , not ~4
  + (nobody|no one|there is no one|there is nobody) (of|by|with) that name ~8
  + <which> number (you meant|did you mean|you wanted|you were trying|you meant to|you dialled) ~4
  + (their|the <word>'s) number is different ~8
act wrong_number_help
  beats inform ask_detail
  + (through|come) to the wrong (place|number|office|company) ~6
  + one (digit|number) (out|off|wrong) ~4
  + the <word> you want is ~3
act wrong_number_help
  unless-act order_caller
  beats ask_detail ask_consent inform
  + you (misdialled|have misdialled) ~~10 this is <org>
  + no (clinic|bank|hotel|school|restaurant|hospital|shop|surgery|doctor|dentist|company|person) (here|at this number) ~~12
  + find (its|their|the right) number for you ~2
act wrong_number_help
  needs-turn this is <org>
  beats ask_detail
  + (who|whom) (was it|is it|did) ~1 you (want|wanted) to (reach|speak|call) ~~8 this is <org>
  + you (want|wanted) to reach ?
act defer_personal
  beats ask_detail offer_callback ask_consent give_deadline inform
  + (let us|we can) (chat|talk|speak) (after|when) my (shift|work|duty) ~8
  + (sis|mum|mom|dad|love|honey|auntie|aunt|uncle|bro|darling) , ~2 (working|at work|on duty|on shift) , ~6
  + is it (mum|mom|dad|sis|bro|auntie|aunt|uncle|honey|love) ? ~~8 (working|work|duty|shift) ~8
act defer_personal
  beats inform offer_callback reassure_action give_deadline
  + (not on this|on this) (line|phone) [,] (mum|mom|dad|darling|love|honey|sis|bro|dear) ~8
act defer_personal
  beats offer_callback ask_detail ask_consent give_deadline inform
  + (dear|mum|mom|dad|sis|bro|love|honey|gran|grandma|auntie|uncle) , i am (on|at|in) (the|a|my) ~1 (shift|desk|office|shop|job|counter) ~~8
  + (chat|talk|speak) , (mum|mom|dad|sis|bro|love|honey|gran|grandma|auntie|uncle) , ~~12
act defer_personal
  beats offer_callback ask_consent
  + (till|until) tonight , (love|mum|mom|dad|sis|bro|honey|dear) ~~8
  + wrong moment , i am (at work|working|on duty) ~~8
act defer_personal
  beats give_deadline inform
  + (mum|mom|dad|honey|love|sis|bro|darling|dear) , not (during|at|in) work ~~8
act signal_visitor
  + \( (waves|gestures|nods|points|beckons|motions|smiles|mouths) ~10
  + please (take|have) a (brochure|seat|chair|look|coffee|tea) , ~3 (nearly|almost|soon|just) ~1 (finished|finishing|done|there) ~3
  + / do (sit down|take a seat|have a seat) , [sir ,|madam ,] this call ~6
act visitor_excuse
  needs-turn (may i|can i|could i|let me|i will|would you (allow|mind|let)|shall i|if i) ~5 (ring|call|phone|calling|ringing|called|rang) you
  beats brief_colleague apologise decline_politely inform
  + (i have|i have got|there is|there are|i am with) (a|an|some|someone|somebody|visitors|customers|guests) ~1 (customer|visitor|guest|client|resident|person|man|woman|lady|family|now|in|at|here|with) ~8
  + (a|the|one|my|another) (customer|resident|visitor|guest|client|delivery man|courier|neighbour|tenant) (is|has come|has just come|has just arrived|just came|wants me) (at|to|here|in|into|up to) ~10
act visitor_excuse
  beats apologise inform
  + (delivery|courier|parcel|driver|fire brigade|guard|alarm|somebody|someone) ~2 (needs|needs me|wants|is calling) ~3 , ~2 (may i|can i|could i|let me|i will) ~1 <ring> ~4
act visitor_excuse
  beats ask_contact
  + (see to|attend to|look after|serve) (someone|somebody|a visitor|a customer|a guest|a resident) at the (desk|counter|door) , may i ~8
act voicemail_text
  beats inform give_extension identify_org
  + (nobody|no one) can take your call ~~8 (leave|message) ~6
  + <org> is closed until ~8 , (for|in) (emergencies|an emergency|urgent) ~6

# --- times promised, facts told and asked: the plain ways
act give_deadline
  unless-sentence ?
  unless-act next_contact promise_wait propose_time_place threat closing_time_brush_off pushy overpromise defer_personal brief_colleague
  + i have booked you ~1 (<clock>|a|the|in) ~4
  + (will|can|could|should) be (with you|at your <word>|in your <word>|in your <word> <word>|on your <word>) [again] <due>
  + (i am|we are) (taking|reporting|sending|passing|bringing|forwarding|raising|putting|handing) (it|this|that|them|your <word>) ~6 (within|before|by) (the|<num>|<weekday>|noon|tonight|an) ~2
  + (i|we) will have ~3 (answer|reply|news|decision|figure|figures|result|details) ~3 (by|before) (then|that|noon|<weekday>|<num>)
  + will ~1 (ring|call|phone|contact|visit) you between <num> and <num> ~1
  + (i|we) have (reserved|booked|arranged|fixed|secured|kept) (a|an|the|your) ~1 (<clock>|<weekday>|tomorrow|noon) ~1 (visit|slot|appointment|call|time) ~4
  + <ring> you (that|the) same (day|evening|afternoon|morning) ~1
  + (ask|have|get) (him|her|them|<title> <word>) to <ring> you <due>
act inform
  use g_inform
  when mid after_hold
  unless-sentence ?
  unless-turn (read|reading) (it|that) back
  unless-act read_back confirm state_due itemise_fee give_route introduce_project say_absent order_caller sarcasm blame_customer blame_others threat bluff boast argue mumble
  + / ~3 (anything|everything|items) (over|under|above|below|up to|beyond|bigger|larger|heavier|longer|more) ~6 (goes|go|is|are|needs|need|costs|must|has to|counts|belongs|gets) ~6
  + / [yes|no|and] (the|a|your|this|that) [<word>] (permit|card|pass|ticket|fee|key|form|deposit|code|discount|rule|space|bay|lift|room|price|licence|sticker|tag) is [only|just|not|meant|good|valid] (for|until|till|per|from) ~6
  + (<boss>|board|committee|colleague|<worker>|office|developer|council|owners) (has|have) [just|now|already|all] (agreed|approved|confirmed|decided|allowed|accepted|ruled|voted) <not to (call|ring|see|speak|phone|meet)> ~8
  + (survey|study|council|campaign|offer|leaflet|scheme|list|ranking|report) (puts|ranks|takes|gives|lists|places|rates|covers) ~8
  + / [it is|they are] (valid|good) (till|until|for|from) (<weekday>|<num>|the|<month>|a|one|two) ~4
  + / ~4 <notafter this|that|which|what|it|by> means (the|a|that the|all|only|your|any) ~8
  + the (meeting|course|tour|drill|inspection|class|party|vote|handover|viewing|concert|market) is (on|at|in|from) (the|<weekday>|<num>|noon) ~6
  + / ~3 we (pick up|answer|reply|serve|deliver|are staffed) (from|between|until|till) <num> ~5
  + / [yes|no|and] (that|this|the) [<word>] (charge|rate|sum|instalment|payment|deposit|insurance|warranty|cover) (covers|includes|counts|applies|stays|remains|runs) ~6
  + / (the|our|your|all|both) ~6 (once a|twice a|every|each) (day|week|month|year|hour|quarter|<num>) ~2
  + / (until|till|from|since|after|during) ~5 (the|your|our|all) <word> (is|are|stays|stay|remains|opens|closes|runs|costs) ~6
  + / (<dept>|the office) (got|received|booked|entered) (your|the) ~6
  + <title> <word> (looks after|runs|manages|is in charge of) ~6
  + ~4 (swim|park|enter|eat|ride|go) (free|for free|for nothing) ~1
  + (council|board|committee) (meets|votes|decides|sits) (on|every|next|at) ~3
act order_caller
  use soft remedy not_said
  unless-sentence ?
  unless (i|we|they|he|she|to|can|could|may|would) ~2 (ask|read|scroll|go and)
  beats inform
  + [no clue|no idea|dunno] , ask (at|in|over at) (the|our) (gate|desk|lodge|office|reception|counter|bank|front desk|guardhouse) [.|!] $
  + / (scroll|click) (down|up|through|on) ~4 and you will (find|see|get) ~4
  + / [just|well|then|so] read (page|section|clause|paragraph|chapter|article|line) <num> ~6
act blame_customer
  use soft remedy not_said
  beats inform
  + you should not have <not been|had|to|needed|received|got|paid|heard|gone|bothered|worried|waited|troubled|done|any|a> <word> ~~8 should you
  + if you (had|would) ~1 (kept|read|called|told|asked|listened|checked|paid|locked|closed|shut|turned|signed|come|said|looked|filled|followed|reported|watched) ~~10 (would|could|might) not ~5
  + why (on earth|in the world|ever|in heaven's name) (have|did|do) (you not|not you) ~5
act boast
  use g_boast soft remedy
  beats inform
  + (hold|holds|held) a candle to (us|ours|this|our) ~3
act excuse
  use soft remedy
  beats inform
  + i had (a|an|my) (dentist|dentist's|doctor's|doctor|hair|hospital) appointment ~3 , so ~8
act chat_joke
  use g_joke remedy
  beats ask_detail
  + (walks|walked|goes) into a (bar|pub|lift|shop|bank|library|hotel) ~6
  + what are you (cooking|making|eating|baking|having|wearing|watching) (tonight|for (dinner|lunch|supper)|this evening|later) ~2
act pushy
  use g_pushy
  beats ask_contact bluff
  + before i (say|tell|send|show|quote|explain|answer|give) ~6 i (want|need|must have|will need|shall need) (your|a|the) ~2 (mobile|number|name|email|deposit|phone)
act slander_rival
  use soft remedy not_said
  beats inform
  + the <word> (people|lot|crowd) [all|just|only] (cheat|rob|trick|swindle|fleece|con|lie to|rip off) ~4
act interrogate
  use soft remedy
  beats ask_detail
  + asking all (this|that|these questions) ?
  + / (which|what) (outfit|lot|crowd) ?
  + who is it you are (after|calling|wanting)
act bare_wei
  when first_turn first_turn_late
  beats-turn demand_repeat
  + ^ huh [,] (yes|yeah|hello) ? $
act ask_repeat
  needs-turn (sorry|please|pardon|excuse me|apologies|afraid)
  beats ask_detail
  + (what|which) was (the|that|your) (last|first|end|middle|second) (bit|part|word|thing|sentence|digit|digits|figure|letter|half) ~3
act ask_detail
  when mid after_hold
  unless-act ask_contact ask_address ask_repeat read_back ask_name pushy interrogate
  + / [and] which of (the|your|these|those) ~6
  + (please|kindly|could you|can you|would you) ~1 (tell|give|read) me ~1 (the|your) ~3 (code|number|reference|digits|date|title|model|size|colour) (on|of|from|in|printed) ~6
  + (may|could|can|might) i (ask|have|know) (your|the) (job title|position|occupation|date|model|order number|reference|case number|booking number|floor|make|colour|ticket number|year) ~6
act state_purpose
  when mid
  unless-sentence ?
  beats inform
  + the (reason|purpose) (for|of|behind) (my|this|the) call is ~6
  + (i am|we are) (only|just|simply) <ringing> so [that] ~6
act ask_convenient
  when outbound_first mid
  + is (now|this|it|right now) [a|an] (okay|good|all right|convenient|fine) [time|moment|for you] (to|for) [us to|me to] (talk|speak|a) ~5
act identify_self
  when first_turn first_turn_late outbound_first
  + <org> [here] , <not <nonname>|<org>|<dept>|the|our|this|good|how> <word> <not <nonname>|desk|office|team|here|how> <word> (at|from|in|on|of) [the] (<dept>|<word> desk|<word> office|<word> team) ~1
act identify_dept
  when outbound_first
  + <org> [here] , <not the|put|how> <word> [<word>] (at|from|in|of) [the] <dept> ~1
act identify_dept
  when first_turn first_turn_late
  + (welcome|information|enquiry|enquiries|complaints|warranty|facilities|front|admin) (desk|office|counter|team)
act next_contact
  when mid
  beats give_deadline offer_callback reassure_action
  + (as soon as|once|when) ~8 , i will (drop|send) you a (line|note|message|text|card)
act decline_politely
  use g_decline
  unless-sentence ?
  beats inform
  + i wish (i|we) could ~6 , but ~8
  + (a|the|any) (discount|refund|waiver|reduction|exception|extension) is not mine to (give|grant|promise|decide|offer) ~3
act protect_info
  beats inform decline_politely
  + (is|are) not something (i|we) (may|can|could|am allowed to|are allowed to|am able to|am free to) (hand|give|share|pass|disclose|tell|read|discuss) ~3
act admit_limit
  use g_decline
  beats inform
  + i only (handle|do|deal with|look after|cover|know) ~3 , it is <dept> (who|that) ~8
  + i would rather (check|ask|look at|look up|verify|consult) (the|our|my|with) ~5 than (guess|tell you|say|give you) ~6
act ask_pay_intent
  unless-act threat pushy
  beats ask_detail
  + (which|what) (date|day|time) (you|do you|would you) ~1 (plan|intend|expect|hope|want|like) to (settle|pay|transfer) ~4
act screen_caller
  beats ask_detail
  + who (may|shall|should|can) i (tell|say to|let) (him|her|them|<title> <word>) ~1 (is|was) (on the line|calling|on the phone|ringing|asking)
act brief_colleague
  beats *
  + ^ (hi|hello|hey) <word> , [a|the|i have a|got a] (gentleman|lady|caller|customer|owner|tenant|resident) ~2 (waiting|asking|holding|calling|ringing|on the line) ~~20
act reassure_action
  unless-sentence ?
  unless-act threat overpromise escalate sarcasm
  beats inform
  + (i|we) will (see|make sure|ensure|see to it) [that] (your|the) (complaint|report|request|case|letter|payment|repair|claim) (is|gets) ~4
  + (i|we) have (reserved|booked|arranged|fixed|secured) [you] (a|an|the|your) ~6 (visit|slot|appointment) ~4
  + (we|i) have [got] (someone|somebody|(a|the|our) <worker>) (looking|working|checking|coming|on) ~5
  + i am (reporting|booking) (it|this|that|the <word>) (to|for|with|in) ~5
  + [and] if (it|that|this) does not work i will (send|come|get|ring|call|book) ~5
act calm
  + (say|tell|explain|talk) ~2 (in|at) your own (time|pace) ~1
act invite_call_again
  unless-act busy_brush_off
  + (ring|call|phone) [me|us] as often as you (need|like|want|wish) ~2
  + (ring|call|phone) (me|us) at any (hour|time) ~6
  + (whenever|when|if) (something|anything) comes to mind ~1 (dial|ring|call|phone|try) ~3
act wrong_number_help
  when first_turn mid
  beats ask_detail ask_need inform
  + were you ~1 (looking for|trying|after|calling|ringing) another (company|firm|number|office|estate) ~2
act read_back
  when mid after_hold closing
  beats inform ask_detail
  + (reading|read) (it|that|this|them|everything) back , ~12
act leave_message_request
  when mid
  beats inform
  + (grateful|kind|glad) if you [would|could] (tell|let) (him|her|them|your <word>) [know] [that] (we|i|the office|<org>) (phoned|rang|called) ~4
act invite_visit
  + why (not|do not you) (have|come and have|take|come for) a look (with|at) ~~12
act order_caller
  use soft remedy not_said
  unless-sentence ?
  unless-sentence if you
  beats inform
  + / go and (have|take) a look ~3
act identify_self
  when mid
  + / i am <not <nonname>> <word> [,] [and] you can (ask for|reach) me ~2
act next_contact
  when mid
  + (one|a) (message|call|line|note) (next <word>|on <weekday>) (when|once|after) ~6
act wish
  when closing
  + (all good things|every good wish|all the very best) to you ~4
  + / [and|goodbye and|bye and] (rest|sleep) well ~1
act apologise
  + (truly|so|very|really) sorry you (had to|have had to) (go through|put up with|endure|wait for|suffer) ~5
