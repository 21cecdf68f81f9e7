# More ways to commit the unwanted acts, as other speakers put them.

act bare_wei
  when first_turn first_turn_late
  use soft
  + ^ (yo|ya|hullo|yah|mm|hm|ah yes|ah|aha|oi|hoy|er yes|yes yes) [hello|yes|speak|what] [?|!|.] $
  + ^ (yep|yeah|yes|ya|hello|hey) [,] (go|tell me|say it|what is up|what do you want|wassup) [?|!|.] $
  + ^ (what is up|wassup|sup) [?|!|.] $
  + ^ (yep|yeah|ya|yes|yo|mm|hello hello) ? [hello|yes] [?|.] $

act interrogate
  use g_who soft remedy not_said
  + / (what for|for what|why) you (want|need|ask|asking|calling) [to know] ~3
  + / who you (looking for|want|calling|are|find) ~3
  + / are you (an|a|the) <word> or (what|not) ?
  + / [so|well|and|now] what is the (problem|issue|fuss|story) (then|now|this time|exactly) ?
  + are you (some kind of|some sort of) ~3 ?
  + / what are you [,|then] (a|an|some kind of|some sort of) <word> ~1 ?
  + / [and] what (business|concern) (is it|is that) of yours
  + / (who|what) (are you|do you want|is it) , (quickly|quick|make it quick|fast|come on) ~2
  + who are you looking for , (quickly|quick|fast) ~2
  + / what for ? $
  + / [and] what is your (name|business|company) [.|!] $
  unless-sentence (sir|madam)

act rush
  unless (have|had|did) you already
  use soft g_rush not_said
  + anything else or can i (go|hang up|leave|finish|have) ~3
  + (faster|quick|quickly|hurry|chop chop) (lah|la|leh|please|can or not|man) ~3
  + relax , (it is|that is|will you|nobody|no one|man|would you) ~6
  unless (you (can|may)|please|just) relax
  + you already (told|said|asked|mentioned) ~4
  + you have already (told|said|asked|mentioned) ~4
  + / (quickly|quick|hurry) [,] what is (the|your) ~4
  + (do not|no need to|why) (get|be|getting) [so|all|that] (worked up|emotional|excited|dramatic|hysterical|agitated|upset) ~2
  + / stop stop [stop] [.|!|,] ~2
  + / (hang on|wait|hold on) [,] (hang on|wait|hold on) [,] [wait] (i am talking|let me (talk|speak|finish)|do not|i am not) ~4
  + / no [no] [,] you listen ~3
  + i do not need (the rest|to hear (all|the rest|any more)|your (life|whole|excuses|history|story)) ~4
  + i (know|heard|got) the rest ~2
  + (less|enough) (talking|talk|chatting|chit chat) ~3
  + (people|others|customers|a queue|queue|folks) ~2 (waiting|behind) (behind you|you) ~2
  + there (is|are) ~2 (queue|line|people) [waiting] behind you ~2
  + / (shush|hush|quiet) ~3 (listen|second|minute|now) ~4
  + i know what you (will say|are going to say|want to say) , ~6
  + do not explain ~4
  + (let me) (talk|speak) now ~3
  + you have said enough ~2
  + / next (question|item|point|caller) [.|!] $
  + you do not have to tell me (your|the|all) ~4

# Please before an order does not make hurrying kind.
act rush
  use g_rush not_said
  + / (okay|right|well) . less (talking|talk) ~3
  + (less|enough) (talking|talk|chatting) please ~4
  + (hurry up|be quick|make it quick|get to the point|calm down|keep it short|stop shouting|lower your voice) please ~2

act mechanical_yes
  use g_mech soft
  + ^ (ya ya|can can|okay okay|yah yah|got it got it|i know i know|noted noted|hai hai|sure sure) [ya|can|okay|yah|i know|noted|sure|all right] [,|.] [okay] ~2 [.|!] $
  + / (can can can|ya ya ya|okay okay okay) ~3
  unless (what|when|why|you|help|problem)

act mumble
  use g_mumble remedy
  + something something ~4
  + (what is it called|the thingy|thingamajig|the whatsit|what you call it|how you say) ~2
  needs-turn (er|um|erm|uh|well|like|you know|something)
  unless-sentence ?
  + something something , (you know|like that) ~3

act slang
  use soft g_slang
  + (that is lit|aight|wassup|yo yo|fam|no cap|slay|bet bet|what can i getcha|can i getcha|getcha|wiv me|ya feel) ~2
  + / (hey|hi|hello) (babe|babes|hun|gorgeous|bro|sis|fam) [!|,|.] ~2
  + / (laters|later) [then] [,|.|!] ~3
  + <word> lah [.|!] $
  unless (later|laters) (today|this|on|in)
  unless-act plead_ignorance demand_repeat closing_time_brush_off refuse_bluntly busy_brush_off rush order_caller dare blame_others
  beats farewell

act chat_joke
  use g_joke remedy not_said
  + (why did|what did|how did) the (chicken|elephant|plumber|bishop|priest|monkey|duck|cow|penguin) ~6
  + did you hear about the (boss|manager|guard|row|party|wedding|affair|couple|neighbour|accident|fight) ~5
  + (will|would) never guess who ~6
  + (did i|have i) [ever] (tell|told) you about my ~4
  + (want|want to|wanna) hear (something|a|the) (funny|joke|good one|hilarious|secret) ~2
  + (the couple|the lady|the man|the people|they|he|she) ~3 had a (huge|big|massive|terrible) (row|fight|argument) ~4
  + (what breed|mine (ate|sleeps|barks|chews)|my (dog|cat|puppy|kitten|hamster)) ~6
  + are you coming to see me ~8
  + shall i wear (my|the|a) ~4
  + (can not wait|cannot wait) (for|until|till) (friday|the weekend|saturday|my holiday|the party) ~6
  unless-sentence (leak|repair|bill|lift)
  beats ask_detail inform slang give_route

act coarse
  use g_coarse own_words soft
  + / you (moron|idiot|imbecile|cretin|fool|jerk|loser|creep|clown) [.|!] $
  + / (shut up|shut your mouth|shut your face|shut it|shut your trap) [.|!|,] ~2
  + are you (mental|nuts|insane|out of your mind) [or what] ?
  unless the (fool|clown)
  unless-act badmouth_caller
  beats ask_detail

act sarcasm
  use soft g_sarcasm not_said
  + how on earth did you (manage|get|ever|become|find|pass) ~6
  + i will (speak|talk|say it|go) [very|really|extra] slowly (so|for you) [that] [you] ~5
  + (someone|somebody) (is in a bad mood|is grumpy|got out of bed|woke up|is touchy|is cranky) ~4
  + where did you learn (to (talk|speak|read|behave)|your manners|english) ~4
  + you must be the (king|queen|president|emperor|pope|owner of) ~4
  + [oh] so (now you are|you are now|you are) (a|an|the) (plumber|engineer|lawyer|expert|doctor|electrician|professor|architect) (now|then|,|?|too|suddenly) ~2
  + (nothing|anything) better to do ~3
  + (crying|whining|moaning|all this|fuss|fussing|ringing|calling) (over|about|for) (a|one|an) [single|tiny|little|mere|light] <word> [<word>] [,] (really|seriously|oh my|how sad) ~2
  + you are a (difficult|funny|strange|hard|special|right|proper) one (are not you|are you not|,|.|!) ~3
  + there is always something with you ~2
  + world (turns|revolves|spins|goes) (around|round) you ~2
  + (a|another) (genius|expert|einstein|know all|professor|comedian) who ~8
  + you can not (read|find|count|write|understand|open|spell|press) (an|a|the|your|one) (invoice|bill|door|form|letter|button|power button|clock|word|sign|map|number) ~2
  + (whole|entire|expensive) [<word>] (degree|education|doctorate|diploma) and ~6
  + (did not they|did nobody|did not anyone|did they not|did anyone|did nobody ever|did your parents) (teach|taught|show) you ~8
  + (shall|should) (i|we) send (a|you a|the) [brass] (medal|band|trophy|red carpet|bouquet|butler|limousine|helicopter|parade|prize|violin) ~2
  + (my|even my) (nephew|niece|son|daughter|grandmother|grandma|cat|dog|hamster|kid) ~8 (could|can|would|knows|manages|understands|reads) ~6
  + you do have (eyes|ears|a brain|hands|legs) ~4
  + (five star|red carpet|royal|vip) ~6 (your majesty|your highness|sir|madam|service|treatment) ~2
  + (your majesty|your highness|your royal highness|your excellency|your lordship)
  + (those|the) (squiggly|little black|funny) (things|marks|lines|shapes) ~2
  + (take up|try|learn|go back to) (arithmetic|maths|reading|school|counting|spelling) ~3 ?
  + (free|delivery|refund|discount) ~6 ? (yeah|yes|sure) [,] and ~8
  + [oh] (poor|little) (baby|diddums|princess|darling) ~3
  + / [oh] (bravo|well done|congratulations|clever you) [,] you (found|managed|can|did|opened|read|worked) ~6
  + (never|nobody) ~1 (seen|met) (a|such a) (sponge|computer|kettle|tap) before ~2
  unless-sentence (my nephew|my niece|my son|my daughter) ~4 (works|lives|is with|comes)
  beats ask_detail inform show_willingness apologise thank plead_ignorance praise

act badmouth_caller
  use g_badmouth not_said
  + (to|aside) ~3 (that|this|another|crazy|old|mad|impossible) (one|moaner|nutter|hag|bat|woman|man|idiot|whinger|pest) ~6 (tell|again|you|deal) ~4
  + (get|getting) rid of <him> ~3
  + do not (waste your time|bother|bother talking) (on|with|to) (that one|this one|him|her|them) ~3
  + that (idiot|moron|fool|lunatic|clown) is (calling|ringing|on|back) ~4
  + (nutter|fusspot|fusser|nutcase|whinger|loon|crackpot|grouch|oddball|busybody|bore) (from|on|in|again|is) ~4
  + (it is|here is|got) that (nutter|fusspot|whinger|loon|busybody|oddball|grouch|weirdo|moaner) ~5
  + i have had (my fill|enough) (of|with) <him> ~3
  + (a bit|rather|kind of) slow (upstairs|in the head) ~4
  + tell (him|her|them) (you have|i have|we have) (left|gone|moved|died) ~4
  + tell him you have left the building ~1
  + you deal with <him> ~4
  unless-sentence ?
  unless \( (to|aside) ~4 \) (mr|mrs|ms|miss|a <word>) <word> (is|has|on|about)
  beats brief_colleague rush coarse inform ask_detail

act shout_colleague
  use g_shout soft not_said
  + / (oi|hey|yo) <word> [<word>] ! ~~6
  + / tell <word> it is (his|her) (wife|husband|mum|mother|girlfriend|boyfriend|bank) ~3
  + / (guys|folks|everyone|lads|girls|people) [,] who (handles|does|knows|has|took|wants) ~4
  + / <word> ! (your (missus|wife|husband|customer|client|phone|mum|boss)|line <num>|phone|telephone|call|it is for you|on <num>) ~3
  unless (hello|sorry|hi|wow|oh|no|yes|thanks|please|wait|stop|listen|great|babe|love) !
  unless-act guess_name badmouth_caller
  beats ask_detail visitor_excuse interrogate
  + / where is <word> ? <word> !

act nickname
  use not_said
  + / the (big|tall|old|fat|short|bald|young) (guy|fella|fellow|chap|boy) (is|has|will|does|went) ~5
  + (put|give|pass|hand) you [on] to (auntie|uncle|grandpa|grandma|granny|sis|boss|big boss|the old man|mama) ~3
  + the little (one|guy|fella) in (accounts|sales|the office|reception|engineering|<dept>) ~4
  + / (big boss|boss man|boss lady|the big boss|the old man|old man) (is|not|has|went|will) ~5
  + (ask|let|call|get|tell) (big boss|the big boss|auntie|uncle|the gaffer) ~4
  beats badmouth_caller say_absent inform

act refuse_bluntly
  use g_refuse soft remedy not_said
  + / (can not do|can not lah|can not la|cannot lah|no can|not can) [,|.] ~4 [.|!] $
  + / (we|i) (are|am) (not able|unable|not in a position) to (do|help|change|give|send|accept|handle|make|refund) ~5 [.|!] $
  + it is a no [.|!] ~1
  + / (tough|too bad|tough cookies) [for you|then] [.|!] $
  + (there is|i have) nothing [more|else] (to|for) (tell|offer|give|say|discuss) [to|with] you ~2
  + no (refunds|returns|exceptions|discounts|guests|changes|cheques|credit|appointments) [,|.] (end of|full stop|period|that is|no|ever|sorry|house)
  + / (this is not|that is not|it is not) something i (deal with|handle|do|can help with) ~2 [.|!] $
  unless-turn no idea
  + (we|i) do not (talk|speak) to (reporters|journalists|press|lawyers|strangers|you) ~3
  + no [,] we do not do that and we will not ~1
  + / (nope|no) [.] sold out [.] $
  + / no . (take it up|call|ring|ask|go|try|complain|talk|write) ~6
  + ? no . we do not ~5
  + ? yeah and ~10 ? no [.] $
  + i (will|am) not [going to] ~1 (argue|discuss|debate|explain|help|repeat|bother|move|change) ~3 [.|!] $
  unless-turn (would you|another day|another|so i|until|however|though|alternatively|instead|i will see)
  unless (if|whether|because|when) ~6
  unless-act argue protect_info
  beats inform

act plead_ignorance
  use soft remedy g_ignorance not_said
  + / that i (do not|would not|could not) (know|say|tell) [.|!|,] ~1
  + am i (supposed|expected|meant) to (know|remember|guess|read minds) ~3
  + / i am not (aware|informed|told|sure) of (that|it|this|any|anything) ~2 [.|!] $
  + / who am i [,] (the|a|google|your) ~3 ?
  + / who (would|could|can|is going to|is supposed to) know ~5 ?
  + / (search me|beats me|no clue|not a clue|dunno|no idea) [,|.] ~4
  + i have no idea , this is not ~6
  unless-act admit_limit decline_politely
  beats ask_detail slang passive_minimal

act busy_brush_off
  use soft not_said g_busy
  + too much (going on|work|on|to do) [here|now] , (call|ring|try|phone|come) ~4
  + not a good (moment|time) , (try|call|ring|phone) ~4
  + / [now|so|very|i am|we are|too|super] [very] busy [now] [lah|la|ah] [,|.] you ~1 (call|ring|try|phone) [back|again|later] ~3
  + i am up to (my|the) (neck|ears|eyeballs|eyes|elbows) ~3
  + you (will|would) have to (ring|call|phone|try) [me|us] [again|back|later] ~6
  + (swamped|packed|full house|flat out|hectic) [here|now|today] [,|.] (call|ring|try|phone) ~6
  unless-turn (shall i|i will|let me|my colleague)
  unless-act closing_time_brush_off
  beats ask_name inform

act closing_time_brush_off
  use soft remedy g_closing not_said
  + we do not (do|take|answer|accept|handle) <word> [<word>] after <num> [.|!] $
  + (everybody|everyone) [has|is] left [already] [.|!] $
  + it is (lunch|break|tea|dinner|prayer) [time|break] [now] [,|.] (call|ring|come|try|nobody|no one|back|after) ~4
  + / (lunch|break|closing) [break|time] [now] [,|.] (nobody|no one|call|come|back|try|everybody|everyone) ~4
  + (nobody|no one) (is here|is in|here) (at this|now|till|until|after|before|on|any more) ~4
  + (already|we) [already] (knock|knocked|clock|clocked|pack|packed) (off|out|up) ~6
  + can it not wait (till|until) ~3
  + can not it wait (till|until) ~3
  + (computer|computers|system|systems|lights|till|tills|phones) (is|are) [already|all] (off|shut down|switched off|closed) ~4
  + (office|counter|desk|shop|we) [already] (shut|closed) <num> minutes ago ~2
  + (try|call|ring|come) [again] (monday|tomorrow|tmr|next week|on monday) [.|!|lah] $
  unless (told|asked) ~3 to come
  + it is <num> [<num>] [already] , (computers|everyone|everybody|nobody|we are|i am|call|come|try) ~5
  + it is late [,|.] (call|come|ring|try|go) ~4
  unless (please|could|may|shall|would|can) ~5
  beats inform busy_brush_off

act order_caller
  use g_order soft remedy not_said
  + / [just|you|then] (download|use|open|check|try) the (app|website|portal|form|manual) [and] (do|check|find|look|read|book|pay|see) (it|there|yourself|for yourself) ~4
  + / [just] send (an|us an|me an) (email|e mail|letter|fax|message) [.|!] $
  + / [just] (call|ring|phone|dial|try) the (other|right|correct|main) (number|line|desk|office|hotline) ~2 [.|!] $
  + have you (tried|thought of|considered) (looking|reading|checking|asking|opening|searching|using) (at|in|the|your|it|on|somewhere) ~4
  + (sort|settle|take|work) it (out|up) (with|between) (your|the|them|him|her|yourselves) ~3
  + (fill|fill up|fill in|fill out|complete) ~1 form ~2 first and then ~5
  + you will find it (in|on) the ~5 , (have|take|read|look|go) ~5
  + (there is|we have|we put) a (big|huge|large|clear) (notice|sign|poster|board) (by|on|at|in|next to) ~8
  + you go and (read|check|look|see|ask|find|measure|count) ~5
  + (take it up with|write to|go to) the (ombudsman|tribunal|council|developer|landlord|bank|police|ministry) ~4
  unless-sentence (i can|i will|or i|if you like|if not|may|would|could|there is a form)
  unless-turn (walk you through|read it to you|shall i)
  unless-act dare
  beats ask_detail inform give_route

act demand_repeat
  use soft g_demand not_said
  + / (hah|huh|ha|hor|ah|what what|eh what) ? ~4 [?] $
  + / (what you say|you say what|what you said|what you want) ?
  + / (name|number|address|date|unit|block|time) again ? $
  + / (did not|do not) (get|catch|hear) (that|it|you) [.|!] $
  + say it (properly|clearly|louder|slowly|in english) ~2
  + / i do not understand what you are (saying|talking|telling|on about) ~3
  + / what what ? ~3
  + (can not|cannot) hear what you (say|said|are saying) ~3
  unless-turn (sorry|please|could|would|pardon|afraid|may i)
  beats ask_detail slang plead_ignorance acknowledge

act vague_delay
  use g_vague soft not_said
  + / when (we|they|i|he|she) have [the|some|more|enough] time [.|!] $
  + / (can not|could not) (tell|say) you when [exactly] [.|!] $
  + / (someday|some day|one day|one fine day|sooner or later|when it happens|no idea when) [.|!|,] ~2
  + (wait and see|we are still discussing|still under discussion|still thinking about it|still being discussed) ~3
  + / when the (boss|manager|board|office|director|management|weather|part|parts) (decides|allows|agrees|comes|says|wants|feels|is ready|arrive|arrives) ~3 [.|!] $
  + (let you know|tell you|call you|find out) when we (know|can|do|hear) ~4
  + might be a while ~2
  + (looked at|seen to|processed|dealt with|handled|fixed) (sometime|some time|some day|eventually|in due course|at some point|when possible|whenever) ~6
  + hard to say , (perhaps|maybe) ~4
  + just wait for the (notice|letter|call|announcement|news) ~2
  + (one of these days|some time or other|one day or another|some day or other) ~2
  unless-sentence would you (care|like) to
  + we will see at some point ~2
  unless-sentence (by <num>|by <weekday>|<num> o'clock|on <weekday>)
  unless-turn (let me check|i am chasing|i will chase)
  beats inform calm blame_others plead_ignorance pushy

act excuse
  use soft remedy g_excuse not_said
  + / (we are all human|i am only human|nobody is perfect|no one is perfect|shit happens) [.|!|,|okay] ~2
  + ^ (that happens|it happens) [okay|sorry|you know|.|!] ~1 $
  + / i [only|just] (just|only|recently) (started|joined|began|came) [here|last|this|on] ~3 [.|!] $
  + we (get|have|take|receive) (hundreds|dozens|thousands|loads|tons|lots|a hundred) of (calls|emails|letters|requests|complaints) ~4
  + (gone|went|must have gone|ended up) (to|into|in) (spam|junk|the spam|the junk) ~3
  + only (one|two|a few|half) (technician|technicians|man|men|people|person|staff|plumber|plumbers|engineer|of us) ~1 (today|now|here|for the whole|on duty|left) ~5
  + so what to do ~2
  + what (can you|can we|can i|to) do [lah|la] [.|!] $
  + / i did not do it [.|!|,] ~3
  + (other|all|most) (estates|buildings|companies|shops|hotels|places|banks|schools) (have|got|has) (the same|it|these|worse) ~4
  + (it is not|not|is not) (on me|down to me|my doing|my fault) ~2
  + (phones|it|calls|lines) (have|has) been (crazy|mad|hectic|manic|non stop|ringing off) ~8
  + so obviously i forgot ~4
  + (everyone|everybody) is late ~4
  + i only took over ~8
  + (traffic|weather|rain|system) is (mad|crazy|terrible|bad|slow) , (what|so|not) ~4
  unless-sentence (i am|we are) [very|so|really] sorry (for|that|about|you)
  unless-turn (misdialled|wrong number|dial|no harm|never mind)
  beats inform admit_fault

act passive_minimal
  use soft
  when mid after_hold closing
  + ^ (nope|no|yes|yep|mm|yeah) . (sold out|there is|there is not|not here|not in|none|gone|closed|full|it is|it is not) [.] $
  + ^ (got|have|have got|no have|can|cannot|never) [.] $
  + ^ (block|tower|level|floor|unit|room|gate|counter|zone|bay) <word> [.] $
  at-most 5
  unless-act acknowledge
  beats inform

act blame_customer
  use g_bc g_blame soft not_said
  + have you been (using|doing|leaving|opening|pressing|turning|pushing) ~3 (wrong|wrongly|incorrectly|too hard|like that) ~2
  + / what did you do to (it|the <word>|that) ?
  + why you (never|did not|not|no) (tell|say|call|check|read|pay|inform|report) ~4
  + you could have (avoided|prevented|stopped) (this|it|that|all this) ~3
  + / you should (know|have known) (that|this|better|by now) [.|!] $
  + serves you right ~2
  + (works|work|worked) [just] (fine|perfectly|well|okay|great) for (everyone|everybody|all|the others|other people|the rest|me) ~3
  + works for (everyone|everybody) else ~2
  + (what do you|what did you) expect (if|when) you ~6
  + if you (leave|left|pour|park|flush|slam|ignore|overload|never) ~6 , what ~1 (do|did) you expect ~3
  + you (were not|was not) ~1 (home|there|in|at home|around|answering) [,|so] ~3 (on you|your problem|your fault|that is) ~3
  + / you (told|gave|said|wrote|spelled|spelt) [to] [me|us] <num> [,] not <num> [.|!] $
  + (other|all the other|all other) (residents|people|customers|guests|owners|tenants|parents) (can|could|have|managed|manage|understand|read) ~4 (why|what about|so) ~4
  + should have (called|rung|told|checked|reported|said|come|asked) (sooner|earlier|before) ~4
  + you should have (checked|read|measured|asked|thought|looked|called|known) ~8
  + who told you to (open|pour|put|press|touch|use|flush|park|turn|do|install|buy|sign|throw|leave) ~6
  + (you|your <word>) (jammed|broke|blocked|damaged|spilled|spilt|scratched|flooded) (it|that|this|the <word>) , not (us|we|me|our) ~3
  + your (kids|children|guests|dog|tenant|maid|son|daughter) (did|broke|damaged|made|left|threw|have been) ~5
  + you (never|did not) (read|check|listen|open) ~3 , (did you|right|that is why|so) ~3
  unless-sentence (please|may i|could|i am sorry|we are sorry|if it) ~10 ?
  unless (is that right|correct|have i)
  unless you should have (received|had|got|a|the|been)
  unless-act argue
  beats inform ask_detail correct_record wrong_number_help excuse

act blame_others
  use g_blame soft not_said
  + (sales|accounts|engineering|finance|head office|the office|reception|<culprit>) (told|gave|sold|fed) you (rubbish|nonsense|lies|the wrong|wrong|a load|all wrong) ~4
  + that is what happens when (<dept>|accounts|sales|engineering|they|he|she|head office|the <word>) ~5
  + / the (technician|engineer|plumber|guard|cleaner|driver|receptionist|contractor|manager|courier|porter) (is|was) (lazy|useless|hopeless|sleeping|asleep|an idiot|a fool|slow|drunk|late again|always late|careless|incompetent) ~4
  + (those|these) [lazy|useless] ~1 people never ~5
  + my (manager|boss|supervisor) is the one who (said|says|refused|decided|wants) ~5
  + (head office|management|upstairs|the boss|hq) (makes|make|made) (these|those|the|all the) [stupid|silly|daft] rules ~3
  + that (idiot|fool|clown|moron) (in|from|at) (accounts|sales|engineering|<dept>|the office) ~6
  + it is <word> who (did not|never|forgot|lost|messed|told|should) ~6
  + (bank|courier|post|supplier|agency|contractor|council|airline|driver|carrier) (delayed|lost|messed|forgot|damaged|caused|broke|delivered) ~3 (go|not us|not me|so|ask|shout|blame|talk) ~4
  + (engineering|accounts|sales|finance|head office|they|he|she|the <word>) [just|simply] (sat on it|sat on your|never passed|never told|kept it|ignored it) ~4
  + that is the (night|day|morning|weekend|other) shift for you ~8
  + whatever <word> promised ~2 (is not|was not|it is not) ~4
  unless-sentence (our mistake|i am sorry|let me|i will)
  beats inform guess_name coarse

act argue
  use soft not_said g_argue
  + / (that|it|this) makes no sense [.|!|at] ~2
  + / there is nothing wrong with (the|our|it|that|your) ~4 [.|!] $
  + / (can not|cannot) be [,] (our|the|we) ~5
  + our (system|records|machine|meter|scale|computer|staff|software) (never|does not|do not|can not|is never|are never) (wrong|make mistakes|make errors|lie|lies|fail|fails|be wrong|err) ~2
  + / where is (your|the) proof ~2
  + you have no idea what you are talking about ~2
  + / i (doubt|highly doubt|very much doubt) (that|it) [very much|somehow] ~2
  + / but you did (say|tell|sign|agree|get|receive) ~3
  + (do not|stop) make things up ~2
  + / you never (sent|paid|called|rang|told|filled|signed|asked) (any|a|the|us|it|me) ~4
  + and you know it [.|!] $
  + i told you no such thing ~2
  unless-turn (let me check|i will check|would you send)
  beats inform ask_detail blame_customer plead_ignorance screen_caller

act dare
  use g_dare not_said own_words
  + take your (business|custom|money) elsewhere ~2
  + (tell|post it to|show) the (whole|entire) (world|internet|city) ~5
  + (nobody|no one) is (stopping|keeping|holding) you [from] [leaving|going|back|here] ~2 [.|!] $
  + if you (are not happy|do not like it|are unhappy|are not satisfied) [here] [,|then] (move|leave|go|sell|complain|sue) ~3
  + (give|leave|write) ~1 (one star|a bad review|your review|a review) ~4 (go ahead|see if|then|be my guest|i do not) ~4
  + you want [to] complain [,|then] [then] complain ~2
  + (report|complain about) me then ~4
  + (they|nobody|no one) (will not|would not) do a (thing|single thing) ~3
  + if you fancy your chances ~2
  + send (your|the|a) lawyer ~6
  + (write|post) your review ~6
  + i would love to see (you|him|her|them) try ~2
  unless-turn (i can take|i will take|i will note)
  beats order_caller refuse_bluntly plead_ignorance slang

act threat
  use own_words g_threat soft
  + if you do not pay ~4 (we|i) (cut|shut|turn|switch|stop|lock|block|clamp) (off|the|your) ~4
  + (make|making) (things|life|it) [very|really|pretty|extremely] (difficult|hard|unpleasant|hell) for you ~3
  + we will have your (card|access|key|account|water|car|membership|parking) (blocked|cut|cancelled|towed|closed|stopped|suspended) ~3
  + (you are|you will be) going on (the|our|a) (blacklist|black list) ~2
  + keep (this|that|it) up and i will ~4
  + if you ~4 (again|once more|one more time|that tone) (i am|i will|we will|we are) ~2 (ending|hang up|hanging up|end|cutting|cut|call the|calling the|report|bar|ban) ~4
  + (i|we) (can|could) have you (evicted|thrown out|removed|arrested|barred|banned|blacklisted) ~3
  + no (pay|money|payment) [,] no (water|power|electricity|access|lift|key|gate|service) ~3
  + (leave|leaves|leaving) us no choice but (to|court) ~4
  + (card|key|access|pass|fob|lift|water|power|internet|account) (stops|will stop|gets|will get|is going to) ~1 (opening|working|blocked|cancelled|cut|stop) ~6
  needs-turn (pay|paid|not|unless|or|again|no|warned|simple|choice|keep|difficult|evicted|blacklist|arrested|up|hard|card)
  unless (agreement|covenant|clause|contract|as agreed) ~4
  beats reassure_action dare inform

act threat
  use own_words g_threat
  + you will be sorry you (said|did|called|asked|wrote|came) ~3
  + (tell|inform|show) the whole (building|estate|street|world|block|neighbourhood) ~2 (you|your) ~4
  + pay up or you will ~8
  + (because otherwise|otherwise|or) [the] (bailiffs|lawyers|debt collectors|police) ~1 (come|will come|are coming|knock|call) ~4
  + do not blame us for what happens (to|with|next|then) ~4
  + your name (on|up on|goes on) the (board|notice board|list of) ~2
  unless-sentence (how|when) would you
  beats order_caller blame_customer farewell

act overpromise
  use not_said g_over
  + (trust|believe) me [,] (he|she|they|it|there|you) (will|is|are) ~8
  + (confirm|confirmed|sure|sure can|definitely can|for sure) [can|will] (get|have|approve|approved|pass|be) ~5
  + (he|she|they|it|you) will ~6 , for (sure|certain) [.|!] $
  + i give you my (guarantee|word|promise|oath) ~3
  + there will be no (noise|problem|problems|delay|trouble|leak|leaks|more) ~4 (believe me|trust me|i promise|guaranteed|ever) ~2
  + i guarantee you (will|will not|it|that) ~6
  + you will get every (cent|penny|dollar|yuan) [of it] [back] ~2
  + price will go up , (definitely|for sure|guaranteed) ~3
  unless-sentence ?
  beats inform reassure_action show_willingness

act bluff
  use soft remedy g_bluff not_said
  + (do not quote me|do not hold me to (it|that)|do not shoot me) ~3
  + (roughly|about|around|maybe|like) ~4 , do not quote me ~2
  + (maybe|perhaps|like|it is|about|around|roughly) <num> [something] [<word>] [<word>] , or (thereabouts|so|something) ~2
  + (i think|i would say|might be|may be) [it is] [might be] [,] [like] [,] the <num>[th|st|nd|rd] ~2
  + (probably|maybe) [it is] the (pump|pipe|valve|fuse|battery|filter|wiring|router|cable|thermostat|weather|seal) ~6
  + <word> something (square metres|percent|per cent|thousand|hundred) ~4
  unless-act vague_delay
  beats inform

act leak_private
  use g_private withheld not_said
  + (his|her|their|<title> <word>'s) (email|e mail|email address|wechat|whatsapp|instagram|handphone|own mobile|own number) ~1 (is|,) ~4
  + / the (flat|unit|apartment|house|car|shop) (belongs to|is owned by|is rented by|was bought by|was sold to) (a|an|the|mr|mrs|ms|miss) ~6
  + (he|she|they) drives (a|the) ~3 (number|plate|car|bmw|audi|toyota|mercedes|tesla|honda|ford) ~4
  + (he|she) had a (fight|row|quarrel|breakdown|fall out|miscarriage) (with|yesterday|last|at|so) ~5
  + (i will|i can|let me|i could) (forward|send|email|give|show|text) you the (residents|resident's|residents'|owners|owner's|owners'|tenants|guest|guests|customer|members|client|parents) list ~2
  + it was (the (people|family|lady|man|couple|guy|tenant|owner|girl) (in|from|at) <word>|<title> <word> [in <word>]|your neighbour [in <word>]) who (complained|reported|called|told|wrote|moaned) ~4
  + (personal|private|own|her|his|home) (mobile|phone|number|handphone) ? (sure|okay|yes|of course|here|easy|no problem) ~8
  + (own|personal|private) (mobile|handphone|phone|cell|number) [,|is|:] <digits> ~6
  + your neighbour ~3 (has paid|has not paid|paid|owes|is behind|still owes|never pays|got a) ~6
  + (he|she) is the (guest|patient|tenant|customer|one) in <num> ~8
  + (checked|check) in with (a|his|her) ~6
  + <title> <word> (in|from|of) [flat|unit|room] <num> (still|has|is|owes|never|always|lives|paid) ~6
  unless-sentence (may not|not allowed|can not|is that right|correct|you said|your own)
  unless (brief|on the line|asking|asks|wants|needs|is asking|called about|is complaining)
  beats inform say_absent show_willingness reassure_action protect_info give_extension

act leak_secret
  use g_secret withheld not_said
  + (sales|takings|bookings|numbers|figures) (are|were|have been) (terrible|awful|down|dreadful|poor|very bad|really bad|a disaster|dismal) ~4
  + [our] (real|true|actual|rock bottom) (minimum|price|cost|limit|margin|value) is ~5
  + (not supposed|not meant) to tell you [this|that] , [but] ~8
  + not allowed to tell you this [,] but ~8
  + (code|combination|password|pin) (for|of|to) the (safe|office|alarm|server|vault|till|back door|system) ~2 is ~4
  + (safe|alarm|vault|office|server|till) (code|password|combination|pin) is ~4
  + only (two|three|four|five|six|seven|a handful|<num>) [<word>] sold [so far|this|since|last] ~4
  + sold only (two|three|four|five|six|seven|a handful|<num>) ~4
  + we have (sold|let|rented) (barely|only|just) ~5
  + (internally|between us|off the record|unofficially) [,] (we|it|the|they|i|our) ~6
  + (prices|rates|fees|rents) (are|will be) (going|coming) (down|up) ~5 (don't tell|quiet|secret|first|week|soon) ~3
  + (firm|company|office|developer|owner|boss|bank) (is|is running|is getting) ~1 [running] (low on cash|short of cash|out of money|broke|nearly bankrupt|in trouble|in debt) ~2
  + (we|they|i) (paid|pay|buy|bought|get) ~2 <num> ~5 and (sell|selling|charge) ~4
  + (do not|don't) say you heard it from (me|us) ~1
  + (had|have had|planning|plan) ~1 <word> (redundancies|layoffs|lay offs|firings|resignations) ~4
  + (staff|real|agent) commission is ~4
  unless-sentence (list|published|brochure|advert|advertisement|as printed|may not|can not|but i can|sheet)
  beats inform leak_private slang
  + / the (boss|owner|director|family|company|firm|bank) (wants|is going|is about|plans|is planning|intends) to (sell|close|shut|merge|sack|fire|lay off|cut) ~5

act change_terms
  use g_terms not_said
  + (give|do|get) you a (discount|better price|special price|lower price) ~3 (do not tell|between us|quietly|just say|keep it) ~4
  + throw in (the|a|some|your|free) ~5 [for] [free|nothing]
  + for you [,] <word> (per cent|percent|%) (less|off|cheaper) ~2
  + make the (late fee|fee|surcharge|penalty|charge|interest|fine) (disappear|vanish|go away) ~6
  + (stretch|spread|extend|push back|postpone|delay) the (instalments|instalment|payments|payment|deadline|due date|deposit|term) (to|by|over|for|out|until) ~4
  + (contract|agreement|rule|rules|lease|policy) says ~4 but (take|pay|keep|do|never mind|you can) ~5
  + (knock|shave|take) a (bit|little|lot|few) off ~5
  + (i will|i can|let me) [just] (delete|erase|scrap|cancel|drop|remove|wipe|strike out|cross out) (it|the|that) [<word>] [clause|fee|surcharge|penalty|fine] for you ~4
  + nobody checks ~2
  unless-sentence (can not|may not|apply|ask (the|my)|wrong entry|if the manager|request)
  unless-act refuse_bluntly
  beats inform escalate reassure_action order_caller

act slander_rival
  use not_said
  + / (nobody|no one) (wants|would want|likes) to (live|rent|stay|buy|move) there ~2
  + they (went|have gone|are going|go) (bust|bankrupt|under|broke) ~4
  + (competitor|competition|rival|rivals|others|other agent|other agents|other company|that company) (lies|lie|cheat|cheats|are crooks|are liars|is a fraud|are cheats|rip|rips|never|do not) ~5
  + (do not|never) go there , you will ~5
  + all (other|the other) (agents|developers|estates|companies|shops|clinics|hotels|schools|banks) are (crooks|liars|cheats|thieves|rubbish|useless|the same) ~2
  + (those|their|its) walls are ~1 (paper|cardboard|thin|cracked|cracking|made of) ~3
  + (the <word> [<word>]|<word> [<word>]) ? (those|their|they|its|it is) ~4 (paper|cardboard|rubbish|poison|aspirin|crooks|bankrupt|a dump|a slum|thieves|rats|mould|cheat|overcharge|damp) ~5
  + on the (edge|brink|verge) of bankruptcy ~1
  + they would give you ~3 for a ~4
  + (clinic|hotel|shop|school|bank|estate|project|agency|place) (across|over|down|up|next) ~4 (is|are) (filthy|a dump|a joke|a slum|dirty|rubbish|crooks|cheats) ~4
  unless-sentence (our|we|you said|you say|i am sorry) ~3 (walls|said)
  beats inform empathise order_caller slang blame_customer

act boast
  use not_said g_boast
  + (investment|deal|opportunity|offer|chance) of a (lifetime|century|decade) ~2
  + you will be (rich|a millionaire|laughing|set for life) ~4
  + / [simply|just|absolutely] perfect in every way ~2
  + (prices|values|rents) here (only|just|always|never) (go|goes|rise|went|gone|fall|fell|drop) ~3
  + even the (president|king|queen|prime minister|emperor|sultan) would ~5
  + (cheapest|finest|best|greatest|nicest|safest|most beautiful) ~4 (in the (entire|whole) ~2|bar none|hands down|on earth|in the universe|anywhere|in the city|in town|in asia|of all time) ~2
  + hands down the ~5
  + (you will not|you can not|never) (find|get) (anything|anywhere|a place) (better|like it|nicer|cheaper) ~3
  beats inform

act pushy
  use g_pushy not_said
  + / when are you (finally|actually|ever) (coming|buying|signing|visiting|paying|deciding) ~3
  + (will not|do not|never) take no for an answer ~2
  + / give me your (wechat|whatsapp|email|instagram|id|card number|passport|contact|line) (now|first|please now|quick|today) ~2
  + how much can you pay (today|now|right now) ~4
  + last chance [,|.] (tomorrow|today|price|after|then) ~4
  + (are you|you) [going to] (buy|buying|sign|signing|take|taking|coming) [today] or (are not you|are you not|not) ~3
  + put (your|the|a) deposit down (today|now|first) ~2
  + (sign|buy|book|pay|decide) today [,|or] (otherwise|or) (it is|it will be) (gone|sold|off) ~3
  + if you sign (today|now|this week|tomorrow) [,] [otherwise] ~4
  + (people|buyers|customers|families) [are] (waiting|queueing|interested|fighting) for (this|that|the same) (flat|unit|one|room|house|layout) ~2
  + (another|two|three|ten|other|several|<num>) [other] (buyers|families|clients) (waiting|interested|ready|queueing) ~4
  + ten people waiting for this ~3
  + (calling|ringing|phoning|call|ring|text) [you] every (morning|day|hour|evening|week) (until|till) ~4
  + just give me your (number|phone number|name|email|mobile|details) [,] (come on|now|it will not|quick) ~4
  + what is there to think about ~2
  needs-turn (buy|sign|pay|deposit|today|now|no|number|coming|waiting|price|yes|buying|signing|think|come)
  unless-sentence (no pressure|take your time)
  beats ask_detail ask_need ask_pay_intent ask_contact busy_brush_off

act guess_name
  use g_guess
  when first_turn first_turn_late mid
  use not_said
  + / you must be the (lady|gentleman|man|woman|guy|one|person|couple|owner|tenant) ~8
  + / (ah|oh|hello) [,] the (lady|gentleman|man|woman|guy|couple) (from|in|of|with) ~5
  + / [let me guess] [,] are you the (owner|tenant|lady|man|gentleman|husband|wife|son|daughter) (of|from|in|who|with) ~4 ?
  + / is it <title> <word> again ?
  + / let me guess , it is ~6 ?
  + / [ah|oh] (manager|director|principal|doctor) <word> , (right|correct|is not it|is it not|no) ?
  unless-turn may i
  unless-turn (deposit|name is on) ~4
  beats brief_colleague inform ask_detail identify_self

# A second helping of the same.
act sarcasm
  use soft g_sarcasm not_said
  + did i use ~3 (big|long|hard|difficult) words ~2
  + most important (thing|person|matter|call|man|woman) in the (world|universe|country|city) ~2
  + (ask|get|find) a (grown up|adult|child|teacher) to (help|explain|read|show) ~5
  + (did not|do not) know we had (royalty|a king|a queen|a prince|a princess|a genius|an expert|celebrities|the president) ~5
  + how (did|do|will|ever did) you [ever] (survive|cope) ~3 [?|.]
  + tie your (shoelaces|shoes|laces) ~3
  + (hold|holding) your hand ~3
  + get my (violin|tissues|handkerchief) ~3
  + (must be|it must be) (hard|tough|difficult|lonely|nice) being you ~1
  + (cry|go and cry|tell it) ~3 (your mum|mummy|a river|someone who cares) ~2
  unless-sentence (alone|on your own|with a|by yourself)
  beats ask_repeat inform empathise ask_detail

act rush
  use soft g_rush not_said
  + (time|clock) is ticking ~2
  + can we (move|speed|hurry|wrap|get) (this|it|things) (along|up|over with) ~2
  + just (tell|give) me the (number|name|address|date|point) already ~1
  + (time|patience) for your life story ~2
  + / hurry , ~6
  + what do you want me to do about it , (hurry|quick|quickly|come on) ~2
  beats busy_brush_off interrogate

act interrogate
  use g_who soft not_said remedy
  + / since when are you (a|an|the|one) ~5
  + what gives you the right ~4
  + / you want (who|whom|what) ?
  + / what is your business (with|here|there) ~4
  + / state your (name|business|reason|purpose) ~4
  + / (explain|identify) yourself ~2
  beats ask_detail

act refuse_bluntly
  use soft not_said remedy g_refuse
  + not my (circus|monkeys|pay grade|cup of tea) ~2
  + above my pay grade ~2
  + / (we|i) can not and (we|i) will not ~2
  + (we are|i am) not (paying|refunding|sending|coming|replacing|fixing|giving|changing|opening) [for] [you|it|that|anyone|anything|a thing] [.|!] $
  + it does not work (that way|like that) [.|!] $
  unless-sentence (until|before|yet|because)

act closing_time_brush_off
  use soft remedy g_closing not_said
  + i (finish|stop|clock off|knock off|go home|leave) at <num> and it is ~4
  + (friday|saturday|sunday|monday) (afternoon|evening|morning|night) , (nobody|no one|everybody|everyone|we are) ~5
  + (till|tills|counter|desk|office|shop) is (closed|shut) [now|already] , (come|call|try|ring|you) ~4
  + you are <num> minutes [too] late ~4
  beats inform

act order_caller
  use soft remedy g_order not_said
  + why not [just|simply] ask (your|the|him|her|them|somebody|someone) ~3 ?
  + / [just] try (turning|switching|pressing|resetting|restarting|unplugging) it ~4 yourself ~2
  + / [just] (ring|call|phone|ask|contact) the (gas|water|power|electricity|phone|bus|train|insurance|parcel|internet|cable) (company|people|firm|office|board) , they ~4
  + / [just] look it up on (your|the) (phone|computer|internet|app) ~2
  beats ask_detail

act vague_delay
  use g_vague soft not_said
  + you will (get|have|see|hear) it when you (get|have|see|hear) it ~2
  + (could|might|may) be (weeks|days|months) , (could|might|may) be (weeks|months|years) ~2
  + at some (stage|point|time) [in the future|or other|next year] [.|!] $
  beats overpromise inform

act excuse
  use remedy g_excuse not_said
  + i was told to (do|say|write|put|tell) ~6 (blame|fault|not me|orders) ~3
  + (just|only) following (orders|instructions|the rules|procedure) ~2
  + we all make mistakes , ~4
  + i can not (read|do|answer|remember|check|see) (them|it|everything|every|all) [all] ~4
  needs-turn (fifty|hundred|hundreds|thousand|dozens|<num>|too many|so many) ~3 (emails|calls|letters|things|people|messages|customers|files)

act blame_others
  use soft not_said g_blame
  + our (driver|cleaner|plumber|technician|receptionist|supplier|porter|guard|courier|contractor) is always (late|wrong|drunk|sick|slow|forgetting) ~5
  + (marketing|sales|legal|head office|accounts|hr|it|billing|the agency|the agent) (made|gave|promised|said|wrote|told) ~4 , not (us|me|we) ~1
  + the <word> forgot to ~5 , (typical|as usual|as always|again|not me|not us) ~2
  + (he|she|they) (is|are) (useless|hopeless|a joke) ~2
  beats inform screen_caller

act argue
  use soft not_said g_argue
  + / no [,] i (told|said) [you] ~2 , not ~3 [.|!] $
  + / (that|this|it) never happened ~1
  + i know what i said ~4
  beats correct_record

act dare
  use g_dare not_said own_words
  + (there is|that is) the door ~2
  + (nobody|no one) reads (them|it|those|reviews) ~1
  + (go on|go ahead|well|then) [,] (call|ring|tell|ask|get) my (boss|manager|supervisor) ~5

act threat
  use own_words g_threat soft
  + do that again and (i|we) (will|are) ~6
  + pay (up|now|today|by <num>|by noon|by <weekday>) or (your|you|we|i) ~8 (street|out|bin|off|court|locked|sold|gone|lose) ~2
  + keep (complaining|ringing|calling|shouting|that up|it up) and (you|we|i) ~8
  beats give_route

act leak_private
  use g_private withheld not_said
  + <title> <word> (in|from|at|of) (<num>[<word>]|flat <num>|room <num>) is <num> (months|weeks|days) (behind|late|overdue) ~2
  + (gentleman|lady|man|woman|guest|guy|couple|person|patient|one) in (room|flat|unit|bed|suite|<num>) [<num>] is (mr|mrs|ms|dr|called|named) ~3
  + is <num> (months|weeks) behind ~4
  unless-sentence (you are|your|our|is that|project|schedule|work|works)
  beats inform

act slander_rival
  use not_said
  + (hotel|clinic|shop|school|estate|project|building|restaurant|gym|tower) (down|across|up|over|next) [the|to] ~2 (has|have|is full of) (rats|bedbugs|mice|mould|cockroaches|roaches|leaks|damp|fleas) ~2
  + (they|<word> couriers|<word> logistics|others|other firms) (lose|break|overcharge|cheat|steal) (half|most|all|every) ~4
  unless-sentence (our|we|sorry)
  unless-sentence ?
  beats inform

act pushy
  use g_pushy not_said
  + not (hanging up|letting you go|going away|leaving) (until|till|before) you (give|say|sign|tell|agree|buy) ~4
  beats ask_contact

act chat_joke
  use remedy not_said g_joke
  + you have [got] (a|such a) (lovely|nice|sexy|sweet|great|beautiful) voice ~6
  + what did you (get up to|do) (last|at the|over the) (weekend|night|holidays) ~3
  + my (mother in law|father in law|ex|boyfriend|girlfriend|husband|wife|flatmate|roommate|kids) (is|are|was) (staying|living|driving|visiting|snoring|moving) ~6
  + / knock knock [!|.|,]
  + it is a nightmare , let me tell you ~1

act coarse
  use g_coarse own_words
  + (stick|shove|put) (it|your ~2|that) where the sun ~4

act slang
  use g_slang
  + (old chap|old boy|old bean|cool beans|no biggie|ta ta for now|cheerio) ~2

act passive_minimal
  use soft
  when mid after_hold closing
  + ^ (yeah|yes|no|mm|yep) [,] (tomorrow|today|yesterday|upstairs|downstairs|tonight|later|monday|tuesday|wednesday|thursday|friday|outside|here|there|free|both|one|two|three) [.] $
  unless-act acknowledge

act refuse_bluntly
  use not_said g_refuse remedy
  + , but no [,] (we|i|you|it|that|there) ~6
  unless-turn (instead|would you|shall i|may i|however)
  beats inform
act plead_ignorance
  use not_said remedy g_ignorance
  + ^ [i am] [so|very] sorry [,] [but] (i have no idea|no idea|i do not know|i would not know|not sure|no clue|i really do not know) [.|!] $
  at-most 9
  beats apologise
act vague_delay
  use g_vague not_said
  + (be|get) (done|ready|finished|fixed|sorted) when it is (done|ready|finished|fixed|sorted) ~1
  beats inform
act interrogate
  use g_who not_said
  + what you think you are doing ~4
  + who you think you are ~3
  beats ask_detail
act sarcasm
  use not_said own_words
  + [oh] i am so terribly sorry (that|your) ~8 (too|only|a bit|slightly|not) ~3
  + you poor (little|old|thing|darling|dear) ~2
  beats apologise

# Third helping.
act sarcasm
  use soft g_sarcasm not_said
  + (brilliant|bravo|great|wonderful|fantastic|marvellous|well done) , you have [even] (managed|broken|found|lost|done|discovered|worked) ~6
  + you can (read|count|hear|walk|write|see) , (can not you|can you not) ~1
  + [oh] here we go again ~4
  + (at|on) the [very] top of my list , (obviously|clearly|of course|naturally) ~1
  + (champagne|caviar|a butler|a limousine|breakfast in bed) with that ~2
  + your (tiny|little|enormous|terrible|huge) (problem|tragedy|drama|crisis|leak) ~4 (obviously|of course|clearly|really) ~2
  + you have a [very|really] (sharp|quick|bright|fine) mind , ~3 not ~2
  unless-sentence (i am sorry|we will)
  beats inform ask_detail

act rush
  use soft g_rush not_said
  + / come on , i am (waiting|busy|listening|late) ~2
  + (could|can) (we|you) do (this|it) (quicker|faster) ~3
  + (bus|train|meeting|lunch|date|flight) to (catch|get to|go to) ~2
  + you are repeating yourself ~2
  + do you ever (stop|shut|finish|pause) ~3
  + shut the (hell|fuck|heck) up
  beats ask_detail

act interrogate
  use g_who soft not_said remedy
  + / who put you (through|on) to (me|us) ~2
  + / [and|so] what exactly do you do ~2 ?
  + / [and] what (are|were) you doing (here|there|in) ~3 ?
  beats ask_detail announce_transfer

act refuse_bluntly
  use soft not_said remedy g_refuse
  + that is a (hard|definite|firm|clear|straight|big) no ~1
  + not authorised and i (will not|am not) ~3
  + you (will|would) (just|simply) have to (manage|do|cope|live) (without|with) ~3
  + you will have to manage without ~3
  + / (no means no|it is final|end of) [.|!] $
  beats admit_limit inform

act plead_ignorance
  use soft remedy g_ignorance not_said
  + / (that|it|this) is beyond me [.|!] $
  + (they|nobody|no one) (do not|does not|never) (tell|tells) me (these|such|those|any|anything|about) ~3
  + / do not know anything about (it|that|this) [.|!] $

act closing_time_brush_off
  use soft remedy g_closing not_said
  + we (stopped|stop) (taking|doing|answering|serving|selling|accepting) ~3 at <num> ~2
  + (already|half) [already] (in|out of) (my coat|the door) ~2
  + i am already (in my coat|halfway home|out of the door|on my way (home|out)) ~2
  + (shut|closed|down|off) for the (night|weekend|day|holidays) , (call|ring|try|come) ~4
  beats inform

act order_caller
  use soft remedy g_order not_said
  + / you can look (that|it|them) up (online|yourself|on the internet|on the website|in the app) ~1
  + / ask at the (counter|desk|office|shop|gate|reception) , ~5
  + / [just] (measure|count|check|weigh|read|test) (it|that|them|your <word>) ~2 yourself ~2
  + / [just] read the (email|letter|text|message|form|leaflet|terms) we sent ~3
  beats inform

act demand_repeat
  use g_demand not_said
  + can you (talk|speak) (louder|clearly|properly|up|english) or (not|what) ~1
  beats ask_convenient ask_repeat

act excuse
  use soft remedy g_excuse not_said
  + do not look at me , i ~4
  + (printer|computer|system|scanner|fax|phone|machine|server) (jammed|crashed|broke|died|froze|was down|failed) , ~2 (why|so) ~5
  + i can not do (ten|two|three|a hundred|five|<num>|twenty) things at once ~2
  + so (much|many) ~3 that (yours|it|your <word>) (got|was|must have) (buried|lost|missed|forgotten|overlooked) ~2
  + (it is|this is) my first (day|week|month) , i (make|am allowed|can) ~3
  beats inform plead_ignorance

act blame_customer
  use soft not_said g_blame
  + / did you even (plug|switch|turn|open|read|charge|press) ~4 ?
  + / you never (said|told me|mentioned) [that] it was (urgent|important|for|broken|a) ~3
  + you (must|should) have (entered|typed|written|copied|dialled) it (wrong|wrongly|incorrectly) ~2

act blame_others
  use soft not_said g_blame
  + our (it|sales|repair|accounts|marketing|office|cleaning) people (broke|lost|messed|forgot|never|did|changed|deleted) ~4
  + ask the (genius|clown|idiot|hero|expert|fool) in ~5
  beats inform order_caller

act dare
  use not_said own_words
  + / (try and|just try and|try to) stop (me|us) ~1

act leak_private
  use not_said g_private withheld
  + (his|her) (wife|husband|boyfriend|girlfriend|partner|marriage) ~2 (left|is leaving|kicked|cheated|died|is divorcing|broke up) ~6
  + the (lady|man|gentleman|couple|family|woman|people|tenant|guest) (in|from|at) <word> (pays|paid|earns|owes|gets|has|complained|is getting|bought) ~5
  + <title> <word> (in|from|at) (flat|room|unit|house) <num> ~1 (is|has|owes|pays|never|earns) ~5
  unless-sentence (on the line|asks|reports|for you|wants|is asking|called|would like|has a question|has a leak)
  beats say_absent inform

act leak_secret
  use not_said g_secret withheld
  + (between us|between you and me|off the record|do not tell anyone|keep it quiet) , ~10
  + , but (nobody|no one) (knows|is supposed to know|has been told) [yet|about it] ~1
  + the margin on ~6
  + (owner|seller|developer|landlord|boss) is desperate ~4
  unless-sentence (joke|married|row|fight|party|affair|couple|fee|surcharge|penalty|discount|deposit)
  beats inform brief_colleague plead_ignorance

act change_terms
  use g_terms not_said
  + / [just] pay (half|less|what you can|a bit|whatever) , (it is|that is|nobody|no one|i will|we will) ~4
  + (drop|skip|forget|ignore|waive|lose|cut) the (deposit|penalty|late fee|surcharge|fine|interest|booking fee) ~3
  + sign (now|first|today) and we will change ~5
  unless (can not|may not|will not|do not|never|if the|not) ~3 (drop|skip|forget|ignore|waive|lose|cut)
  unless-sentence (ask the|apply|may i|cannot)

act slander_rival
  use not_said
  + their <word> are (butchers|crooks|thieves|liars|amateurs|clowns|cowboys|rubbish|fakes|a joke|useless) ~2
  + (other|rival|next door) (shop|clinic|hotel|firm|company|school|bank|place|estate|agency) (sells|does|uses|gives|makes|serves) (fakes|rubbish|poison|lies|nothing but|you the) ~3
  + (nobody|no one) (goes|eats|shops|stays|buys) there [any more] , ~4
  + they cheat (on|with|you|their|everybody|customers) ~3
  unless-sentence (our|we|sorry)
  beats inform

act boast
  use not_said g_boast
  + / the most (luxurious|beautiful|exclusive|modern|elegant|comfortable|famous|advanced) ~3 (on the planet|in the world|on earth|in the country|in the city|anywhere|ever built|in asia|in town) ~1
  + (never|not) want to (live|go|stay|shop|be|eat) anywhere else ~2
  + (no one|nobody) (makes|does|builds|bakes|offers|sells) [a] (better|finer|nicer|cheaper) ~5
  beats inform

act pushy
  use not_said
  + how many times do i have to ask (for|you) ~5
  + / (buy|sign|book|pay|decide) (today|now) , (tomorrow|next week|later) ~4

act badmouth_caller
  use g_badmouth not_said
  + / (he|she) is [a bit|so|really|rather] (thick|dim|dense|slow|gaga|senile|barmy|batty) , (this one|that one|honestly|i tell you) ~2
  unless-sentence ?

act slang
  use g_slang
  + (gimme|give me) a sec ~2
  needs-turn (dude|bro|mate|yo|babe|man)

# Fourth helping.
act sarcasm
  use soft g_sarcasm not_said
  + (are not you|are you not|you are) (a|quite the|such a) (bright spark|clever clogs|smart cookie|ray of sunshine|rocket scientist|piece of work|bundle of joy|know it all|barrel of laughs)
  + and i am the (queen|king|pope|emperor|tooth fairy|president|man in the moon|easter bunny) ~3
  + imagine your (suffering|agony|pain|tragedy) , ~5
  + did you really need to (call|ring|phone|ask|come|tell) ~4
  + (took|take) you (this|that|so) long to (find|learn|notice|call|see|read|work) ~5
  + how (slow|stupid|thick|dense|dumb|lazy|silly|blind) can (one|you|a person|someone|anybody) [be] ~1
  beats show_willingness empathise ask_detail

act rush
  use g_rush not_said
  + (can|could|will|would) you [please] (get|come|jump|skip) to (your|the) (question|point|end) ~2
  + / that will do [,] [thanks|thank you] [.|!] $
  + (time|patience) for (details|stories|this story|chit chat|explanations) ~2
  + (would|do) you mind not (going|talking|rambling|shouting|repeating) ~3
  beats ask_detail busy_brush_off

act interrogate
  use g_who soft not_said remedy
  + / you are (calling|ringing|phoning|here) for (what|who|whom) ?
  + / (company|reason|business) ? $
  beats ask_detail

act refuse_bluntly
  use soft not_said remedy g_refuse
  + / (it|that|this) can not be (changed|done|moved|altered|refunded|undone) , (full stop|period|end of|and that|so) ~3
  + / you are not (getting|having|seeing) (a|any|your|the) (refund|discount|money|key|answer|appointment|new|replacement) ~3
  + / sorry [,] but (that|it|this) is (impossible|not possible|out of the question) [.|!] $
  beats decline_politely
  + , but (i|we) can not (help|help you|do that|do it|do anything|change it|change that) [with (it|that|this)|about (it|that|this)|there] [.|!] $

act busy_brush_off
  use soft not_said g_busy
  + (understaffed|short staffed|swamped|packed|busy) [today|now] , ~1 (ring|call|try|phone) ~1 (another|again|back|later|some) ~3
  + (must|got to|have to|gotta) (dash|run|fly|go now) [,|.] [bye] ~1

act order_caller
  use soft remedy g_order not_said
  + (instructions|details|terms|rules|answers|prices|dates) are [all] (in|on|inside) the (box|email|letter|app|website|manual|leaflet|contract|folder|notice) , (read|look|check) ~3
  beats inform

act vague_delay
  use soft not_said
  + no date yet , ~4
  + / (later|soon) [,] (later|soon) [.|!] $
  + (with luck|if we are lucky|if all goes well|god willing|touch wood) [.|!] $
  + at some point , (probably|maybe|perhaps|i guess|i think) ~1
  + (maybe|perhaps) next (week|month|year) , (maybe|perhaps) not ~1
  beats offer_callback bluff

act excuse
  use soft remedy g_excuse not_said
  + (courier's|supplier's|weather's|computer's) fault , we (only|just) ~4
  + we have had a (crazy|mad|terrible|hectic|busy|bad|chaotic) (week|day|month|morning) , ~6
  + (stuff|things|letters|parcels|emails|mistakes) (gets|get|happen|happens) [lost|forgotten|mislaid|overlooked] ~1
  beats inform

act argue
  use not_said g_argue
  + sorry but you are (mistaken|wrong|not right|confused) , ~6
  + i have it [here] in black and white ~2
  unless (once|when|as soon as) i have it

act dare
  use not_said own_words
  + [so] you want to (sue|complain|leave|report|go to the press|cancel) ? (go ahead|be my guest|do it|do|please do|fine|feel free) ~3

act threat
  use own_words g_threat
  + if you do not (calm|stop|lower|behave|shut) ~3 (i|we) (will|am going to|are going to) (hang up|end|call|cut|bar|throw) ~4
  beats rush

act overpromise
  use not_said g_over
  + (this|that|it) will (cure|fix|solve|end|stop|sort) (it|this|that|everything|the <word>) (for good|once and for all|forever|for ever|completely) ~3
  unless-sentence ?
  beats inform

act leak_private
  use not_said g_private withheld
  + the (guest|patient|tenant|man|woman|couple|lady|gentleman) in <num> ~1 (checked|left|came|stayed|arrived|sleeps|has|had|is having|brought|died|drinks) ~6
  + (tell|show) you (what|how much) (he|she|they) (earns|earn|makes|make|pays|pay|paid|owes|owe) ~3
  unless-sentence (may not|can not|must not|not allowed|would not|never)
  unless-sentence (a leak|no hot water|complains|reports|needs|asks|would like)
  beats inform

act leak_secret
  use not_said g_secret withheld
  + [the|our] (cost price|purchase price|mark up|markup|profit) [on it|on these] is ~5
  unless-sentence (published|printed|list)
  beats inform change_terms

act change_terms
  use not_said g_terms
  + pretend you (paid|did|came|signed|cancelled|ordered) ~4
  + look the other way ~1
  beats inform

act slander_rival
  use not_said
  + (clinic|hotel|shop|gym|school|estate|project|restaurant|bank|agency|firm|company) (across|over|down|up|next|round) ~3 (killed|cheated|lost|ruined|poisoned|robbed|never|went) ~4
  + (gym|hotel|clinic|cars|bank|motors|tyres|foods|estates|homes|heights|gardens|towers) never (cleans|pays|answers|repairs|checks|keeps|finishes|delivers) ~4
  unless-sentence (our|we|sorry)
  unless-sentence ?
  beats inform

act pushy
  use not_said g_pushy
  + if you (hang up|leave|wait|go home|sleep on it|think) ~2 (the price|it|they|the offer|the flat) (goes|will|is|go) ~3
  beats ask_detail

act slang
  use g_slang
  + (what is|what's) (cookin|cooking) ~2
  + (good lookin|good looking) [?|!] $
  beats ask_detail

# Fifth helping.
act sarcasm
  use g_sarcasm not_said
  + thanks for the (geography|history|english|maths|biology|physics|grammar) lesson ~2
  + (thinking|reading|listening|maths|spelling|patience) is not your (strong point|strong suit|strength|thing) ~2
  + i suppose (thinking|reading|listening|manners) ~4 not ~4
  beats thank inform
act rush
  use soft g_rush not_said
  + / look [,] just tell me what you want ~2
  + have not got (till|until) christmas ~2
  + / [right|so|okay] [,] finished ? ~2
  beats ask_detail acknowledge
act interrogate
  use g_who soft not_said remedy
  + / [and] who is that supposed to be ~1 ?
  + / where did you get (this|my|our|that) (number|name|address) ~2 ?
  beats ask_detail
act refuse_bluntly
  use soft not_said remedy g_refuse
  + the answer stays no ~1
  + ask all you (like|want) , ~5
  + / it is not up to me [.|!] $
  beats inform
act order_caller
  use soft remedy g_order not_said
  + / it is on (the|your) (receipt|bill|box|packet|ticket|letter|label|form) , (look|read|check) ~3
  + / just ask (the|your) <word> [.|!] $
  beats inform
act demand_repeat
  use soft g_demand not_said
  when mid after_hold closing
  + ^ what is that ? $
  beats ask_detail
act vague_delay
  use soft not_said g_vague
  + / when it is your turn [.|!] $
  + talk about (it|this|that) some other (day|time) ~2
  beats ask_detail
act excuse
  use soft remedy g_excuse not_said
  + my predecessor left ~6
  + i can not fix everything ~2
  + it was not me who (took|answered|wrote|promised|said|sent|booked|did) ~4
act slander_rival
  use not_said
  + their <word> (makes|make|made|gives|give) you (sick|ill|a rash|fat|food poisoning) ~2
  unless-sentence (our|we|sorry|you said)
  unless-sentence ?
  beats inform
act pushy
  use not_said g_pushy
  + but decide (today|now) ~1
  + / i need your (card number|number|name|email|id|passport|signature|mobile|details) (now|today|first|right now) ~1

# Regret that is another's softens nothing.
act leak_private
  use not_said g_private withheld
  + <title> <word> [upstairs|downstairs|next door|across the hall] is in (hospital|rehab|prison|jail|therapy|debt|custody) ~2
  unless-sentence (sorry to hear|you said|is that)
  unless-sentence ?
  beats inform
act order_caller
  use soft remedy g_order not_said
  + / look for (it|him|her|them|the <word>) yourself ~2
act sarcasm
  use g_sarcasm not_said
  + you must be new (to this planet|to earth|here on earth) ~1
