# Feelings: regret, sympathy, soothing, owning up, thanks, praise.

# "Sorry" before a request to repeat, an absence or a refusal is only a
# softener; the acts named in unless-act take it over.
act apologise
  unless sorry i misheard
  + and we are sorry ~2
  unless-turn (battery|line|phone|signal) ~4 (died|gave out|went dead|dropped)
  + (we|i) (are|am) (really|truly|so|very|deeply|terribly|ever so) sorry ~3
  + (we|i) (really|truly|honestly|do) (are|am) [so|very] sorry ~3
  + (pains|grieves|saddens) (us|me) ~6
  + (owe|owes) you ~1 apology ~4
  + and we are [very|so|truly] sorry [.|!] $
  unless-act closing_time_brush_off plead_ignorance say_absent sarcasm resume_after_hold apologise_late reconnect_after_cut apologise_disturb protect_info visitor_excuse demand_repeat refuse_bluntly signal_visitor chat_joke
  + sorry (again|once more|once again) [about|for|that] ~2
  unless-sentence (no idea|nobody tells|tells me anything|no clue|do not know|can not say) ~~3 sorry [.|!] $
  unless-turn i hope (i have not|i am not|i did not) ~1 (got|get|woken|dragged|taken|pulled|interrupted|disturbed|caught|waking|wake) you
  + (i|we) (do|deeply|sincerely|truly|very much|really) regret ~4
  + we do (regret|apologise) ~4
  + <very> sorry
  + i am <very> ~1 sorry
  unless sorry , it is ~2 (noisy|loud|busy|windy|crowded)
  + [i am] sorry (about|for|that|this|it|if|you|we|i|your|to have|the)
  + (i|we) [do|really|sincerely|must|can only|would like to|want to|fully] apologise
  + (our|my|sincere|many|please accept our|please accept my) [sincere|sincerest|deepest|humble] (apologies|apology)
  + / [i am|we are] sorry [sir|madam|<title> <sn>] [.|!] $
  + / i am sorry [sir|madam|<title> <sn>] (i|we|that|it|this) (should|was|am|did not make|have|had|put|spoke|wrote|forgot|let)
  + (please|do) (forgive|excuse) (us|me|my|our|the)
  + and i am sorry
  + i regret (the|that|any|this)
  + we [very much|deeply|sincerely|really] regret (the|that|any|this|what)
  unless (no need|do not|nothing|not going|why should|you should) ~4 (sorry|apologise)
  unless you will be sorry
  unless-turn (told me|tells me|said) (he|she|they) ~2 sorry
  unless sorry for (existing|breathing|living|being|asking|myself|you)
  unless sorry (to hear|you feel|to say|but)
  unless-sentence (sorry|apologise|apologies) ~~4 (can not|could not|unable|not able|not in|not allowed|he is|she is|they are|no longer|there is no|we do not|i do not|did not (catch|quite|hear|follow))
  unless-sentence sorry ~~8 (did not catch|not quite catch|did not hear|may not|the rules)
  unless-sentence (could|would|can) you ~~6 (repeat|again|once more)
  unless-sentence (sorry|apologies) ~~4 (changed|corrected|change that|change it|amended)
  unless-act-turn ask_repeat ask_slow_down correct_record
  unless sorry ~6 wrong (number|house)
  unless sorry ~3 (disconnected|cut off|interrupted|line (was|dropped|broke))
  + (you have|with|please take|my|our) (my|our|sincere|sincerest|deepest|apologies) ~1 (apologies|apology)
  + sorry [that] (nobody|no one|none of us|our ~3) (came|turned|called|rang|showed|answered|told)

@set distress = dreadful|maddening|infuriating|rotten|wretched|grim|draining|disheartening|unsettling|painful|nerve racking|upset|upsetting|worried|worrying|annoyed|annoying|angry|frustrated|frustrating|disappointed|disappointing|anxious|stressful|stressed|unpleasant|inconvenient|distressing|alarming|frightening|scary|tired|fed up|cross|unhappy|concerned|difficult|hard|tiring|awful|horrible|terrible|exhausting|miserable|nuisance|shock
act empathise
  unless nobody should ~3 from us
  + i know (waiting|it|that|how|what) ~3 (no fun|hard|tiring|annoying|awful|tedious|<distress>) ~6
  + (it is|that is) only (natural|human|normal|right|fair) ~6
  + (that is|what) a (rotten|horrible|miserable|awful|bad|terrible|poor|dreadful|sad|lousy) (start|end|way|thing|beginning|birthday|holiday|weekend|homecoming|welcome) ~5
  + i would have (lost|gone|screamed|given up|moved|run|cried|despaired) ~6
  + i (do|really|truly|certainly) feel (for|with) you ~2
  unless nobody likes to hear it
  + i can tell ~6 (on you|weighing|<distress>|how you feel) ~4
  + and i know you ~4 (nights|shifts|early|baby|children|exam|exams|home|sleep|asleep|ill)
  + (your|the) ~6 with no (electricity|heating|water|power|hot water|lift|light|gas) [,|.] (oh dear|oh no|that is|what|how) ~3
  + (oh dear|oh no|goodness|dear me) [.|,] (i am|we are) [so|very] sorry ~2
  + i (do|quite|fully|can) understand [that] you (would|want|wish|are|feel|need) ~4
  + (must have|has|have) (spoilt|spoiled|ruined|upset|disturbed|wrecked|messed up) (your|the|his|her|their) ~4
  + how [very] <distress> ~3 (must|for you|it is|that is|this is|to)
  + (would|could|will|must) (upset|worry|annoy|frighten|scare|alarm|shake|bother|rattle|distress|unsettle|exhaust|infuriate) (anyone|anybody|everyone|any of us|me too) ~3
  + (would|must) (make|drive|leave|wear) (anyone|anybody|everyone|you|one|any of us) ~4 (<distress>|mad|down|out|furious|off|weary|exhausted)
  + (weigh|weighed|weighing|weighs|prey|preying|worry|worrying|wear|wearing|gnaw|gnawing) (on|at) (you|your mind|anyone|your nerves) ~3
  + (no one|nobody) should have to ~8
  + what a (nuisance|bother|worry|pity|shame|nightmare|disappointment|headache|mess) for you ~6
  unless you talk
  + (good grief|goodness|good heavens|oh my goodness|oh my|heavens|my goodness|gosh) ~~10 (you must|must have|how|poor|that is|what) ~6
  + (must|may) have ~3 (fright|shock|scare) of your life
  + i (know|understand|see|realise|can tell|can see|can hear) (what|how much) (that|this|it|he|she|they) ~2 (means|meant|feels|felt|was|is) ~1 (to you|like)
  + i can (only|well|just|easily|hardly|certainly|quite) ~1 (imagine|picture) (what|how|that|the|your) ~4
  + (bad|hard) (night|day|week|experience) ~3 (for you|you have had|behind you|you had|indeed|/)
  + (dreadful|terrible|awful|horrible|rotten|miserable|difficult|rough|stressful) (night|day|week|morning|evening|time|experience|situation) ~3 (for you|you have had|behind you|you had|indeed|/)
  unless (buy|live|rent|sign|move) ~4 if i were you
  unless how (annoying|boring|difficult) you are
  unless no wonder nobody
  + you must have been (<distress>|terrified|so <distress>|worried|beside yourself|shaken|frightened) ~3
  + (you are|quite|perfectly) [quite|perfectly|absolutely] right to (be|feel) ~2 (<distress>|furious)
  + (understand|see|imagine|appreciate|realise|know) ~1 (why|how much) (that|this|it|the <word>) (worries|bothers|upsets|annoys|frightens|troubles|concerns|irritates|hurts|matters) ~4
  + (try|tries|tax|taxes|test|tests) (anybody's|anyone's|the|everyone's|a saint's) patience
  + (it is|it must be) (awful|horrible|terrible|dreadful|miserable|hard|no fun|unpleasant|very annoying|annoying|upsetting) (to|when|without|being|having|not) ~4
  + (how|i know how|i can see how|i realise how|i understand how) <distress> ~3
  + (i|we) [can|do|quite|really|fully|completely|totally|certainly|well] [well|fully|quite|really|only|completely] (see|understand|imagine|appreciate|know|feel|tell|realise|hear) ~6 <distress>
  + (i|we) [can|do|quite|really|fully|completely] (see|understand|imagine|appreciate) [why|how] ~2 (you feel|you are feeling|your feelings|your frustration|your concern|your worry|your anger|your disappointment|you would be)
  + i would (be|feel) ~2 (<distress>|the same) [too|as well|myself]
  + i would be ~3 (too|as well|in your place|in your shoes|in your position)
  + (anyone|anybody|everyone|any of us|nobody|no one) (would|could|likes|wants|enjoys|should) ~6
  unless (nobody|no one) wants (those|these|them|it|one|you|your)
  + (no wonder|it is no wonder|little wonder|small wonder) ~4
  + your (concern|worry|anger|frustration|annoyance|disappointment) ~2 (reasonable|understandable|natural|justified|fair|well founded|makes sense)
  + (that|this|it|which) (must|is|sounds|would|has to|must have) ~3 (be|been|really|very|so|most|quite|truly) ~1 <distress>
  + <it> (sounds|must feel) ~1 <distress>
  + (of course|naturally|understandably) ~1 you (are|were|would be|feel|must be) ~2 <distress>
  + (leak|noise|flood|wait|waiting|blackout|smell|night|cold) ~4 (is|must be|are) ~2 <distress>
  + (i am|we are) [so|very|really] sorry to hear
  + (that|it|this|you) must (be|have been|feel) ~3 (a|an|very|so|quite|really|exhausted|tired|shaken|worn out|<distress>)
  + (quite a|such a|what a) (fright|shock|scare|ordeal|nuisance for you|nightmare for you)
  + you (have|had|would) every (right|reason) to
  + in your (place|shoes|position) i would
  + (it is|that is|this is) [quite|perfectly|only|entirely] (understandable|natural) ~3
  + (oh no|oh dear) ~~6 (sorry|terrible|awful)
  + what (a|an) (horrible|awful|dreadful|nasty|miserable|terrible|stressful) ~1 (shock|night|day|time|experience|week|thing|morning|surprise|mess)
  + you have [every|good|all the|very good] (reason|right|cause|grounds) to
  + (it is|that is|this is) ~1 (not|no) ~1 (pleasant|fun|nice|joke|easy|comfortable|funny) (to|at all|when|for you|being|having|with) ~4
  + i (can|could) [quite|really|clearly|well] (hear|see|tell|sense|imagine) ~5 (<distress>)
  + (that|it|this|that is what|which) (has|must have|have|had) been [such|a|so|very|really|quite|most|truly|extremely] ~2 (<distress>)
  + (that is|it is|this is) [super|so|really|very|truly|terribly|quite|most|indeed|extremely] (frustrating|upsetting|worrying|annoying|stressful|unpleasant|distressing|alarming|frightening|scary|awful|horrible|terrible|exhausting|dreadful|disappointing|tiring) ~4
  + <num> (days|weeks|hours|nights|times) ~4 (that is|it is|must be) [really|very|truly|so] (hard|long|tough|difficult|<distress>)
  + (it is|that is) [really|very|so|quite|truly] (hard|tough|no fun) (on you|for you|being|to be|to live|without|when)
  + i would (be|feel) ~3 (upset|angry|annoyed|cross|furious|worried|that way|like that|the same)
  + (i am|we are) [so|very|really|truly] sorry (you have had|you had|you are having|you have been|that you) ~3 (to go through|to put up|through|a hard|a difficult|such a)
  + you (are|were) right to be ~1 (<distress>|furious)
  + anyone in your (place|shoes|position|situation)
  + in your (situation|case) ~3 (i would|anyone would)
  + i feel (sorry|for) (for|with) you ~4
  + (that is|it is|this is) [really|truly|such|certainly] a [real|terrible|big|great|dreadful|proper] (nuisance|shame|pity|shock|worry|burden|bother|trial|mess|strain|hardship) ~4
  + if i were (you|in your place|in your shoes) ~8
  + (it is|that is) [really|certainly] not easy ~3
  + i (feel|share) your (pain|worry|frustration|concern|disappointment)
  + how (awful|dreadful|horrible|annoying|unpleasant|upsetting|frightening|distressing|disappointing|terrible) (for you|that|this|to|of) ~3
  + (that|this|it) (can not|could not) (have been|be) (easy|pleasant|nice|fun) ~3
  + you have (had|been having|been through|gone through) ~4 (dreadful|terrible|awful|horrible|rotten|miserable|difficult|hard|rough|stressful|lot|bad) ~3
  + (of course|naturally|no wonder|rightly|understandably) ~3 <distress>
  + i would have (been|felt) ~3 (upset|angry|annoyed|cross|furious|worried|the same|disappointed) ~2
  + <it> (was|is) (surely|certainly|no doubt|really|quite|bound to be) (a|very|most) ~2 (shock|fright|blow|surprise|<distress>|setback) ~3
  + you have had enough ~2
  + (understand|see|know|sure) ~2 you (are|have) ~2 (fed up|had enough|tired of) ~3
  + (it is|that is|there is) no (fun|joke|pleasure|picnic) ~6
  unless-sentence but ~~6 (contract|rules|rule|policy|you should|you have to|nothing|not our|is not ours)
  unless anyone could (use|see|do) it
  unless i (feel|am) ~3 (tired|exhausted|worn out)
  unless-act chat_joke overpromise boast
  + (waiting|moving|living) ~3 is no (fun|joke|picnic|pleasure) ~6

act calm
  unless-act overpromise ask_consent refuse_bluntly sarcasm ask_convenient vague_delay rush
  + everything's (under control|taken care of|in order|all right|fine|in hand) ~3
  + everything is (under control|taken care of|in order|all right|fine|in hand) ~3
  + (nobody|no one)'s (accusing|blaming) you ~3
  + (there is|you have|we have) (plenty|lots|loads) of time ~4
  + (i have|we have|there is|you have) [got] (all|plenty of) ~1 (day|afternoon|morning|evening|time) ~3
  + do not (upset|torment|blame|stress|worry) yourself ~3
  + easy now ~4
  + do not (say sorry|be sorry|apologise) ~2
  + (nobody|no one) is (accusing|blaming|cross with|angry with|saying it is your|going to) you ~3
  + nothing to (fret|stew|lose sleep|get upset|be upset) ~3
  + (do not|please do not) think you are ~6
  + you are (not|hardly|certainly not) a (nuisance|bother|burden|problem|trouble) ~2
  + (take|talk) as long as you (need|like|want|wish)
  unless i am here [.|,] until
  + (do not|please do not|try not to) (rush|be frightened|be nervous|upset yourself|distress yourself)
  + (there is|there really is|you have|it is) nothing to (be|feel) ~2 (frightened|afraid|scared|anxious|alarmed|worried|nervous|ashamed|embarrassed) ~2
  + (it is|that is) ~1 [quite|perfectly] all right ~~4 (take your time|do not|no need|sir|madam|<title>)
  + nothing to (worry|fear|be afraid|be concerned|panic) ~2
  + (got|have) (it|everything) under control
  + let us (take|do|go through) ~3 (at a time|slowly|together|in turn|calmly)
  + / (relax|easy now|not to worry|never fear|rest easy) /
  + (we have|there is|you have) (plenty of|lots of|enough|all the) time
  + (nothing|no harm) (is|has been|was) (lost|done|broken)
  + (please|do|you) (do not|need not|must not|should not) ~2 (worry|panic|cry|be alarmed|be anxious|be afraid|be upset|be embarrassed|get upset|apologise)
  + do not [you] (worry|panic|be alarmed|be anxious|be afraid|be concerned|get upset|apologise|let it worry)
  + (no need|there is no need|no reason|there is no reason) to ~1 (worry|panic|rush|hurry|apologise|be|be alarmed|be anxious|feel)
  + take (all the|your) time [you need]
  + (there is|there is absolutely|there is really|there is simply) no (hurry|rush|panic|pressure)
  + / no (hurry|rush|pressure) [at all]
  + (step by step|one step at a time|one thing at a time|bit by bit|line by line|little by little|one by one)
  + (it is|that is|that will be|everything is|everything will be|you are) [quite|perfectly|absolutely] (all right|fine|okay|safe|alright) ~~6 (take|worry|i am|we are|here|easy|madam|sir|<title>)
  + (you are|you will be|it is|that is|this is|everything is) in (good|safe|capable|the best) hands
  + (sit down|take a (seat|breath|deep breath)) ~4 (and|tell|slowly|first)
  + (we will|let us) ~2 (sort|work|get|go) ~3 (together|through this|through it)
  + <notafter what|why|where|that|who> (i am|we are) (here|right here) [for you|to help|with you]
  + (that is|it is) quite all right
  + (nothing|no need|not need|no reason) to (apologise|be sorry|feel bad|be embarrassed) ~2
  + (do not|not|need not) be (nervous|anxious|afraid|scared|frightened|alarmed|embarrassed|upset)
  + (try|please try) not to (worry|panic|fret|be)
  + (everything|it|all|the situation|the matter) is ~1 (under control|in hand|being taken care of)
  + (there is|you have) nothing to (worry|fear|be afraid)
  + (you are|everyone is|everybody is) [quite|perfectly|all|now] safe [now]
  + (we|you) have ~2 time /
  + (we will|let us) (take|go through|do) (it|this|things|everything) (slowly|calmly|together|one by one|step by step|one at a time|bit by bit|point by point)
  + there is no need to be ~2
  + (please|do|try to|just) (stay|keep|remain) (calm|composed) ~2
  + (breathe|take a breath|breathe in) ~4
  + let us (start|begin) (at|from) the beginning
  + you (do not|need not|will not) (have to|need to|must) (know|decide|remember|worry|apologise|hurry|rush|be|explain|prove|do anything) ~5
  + easy does it
  + (worry|bother) about (that|it|the <word>|anything|a thing)
  + you have not (missed|lost|done|broken|forgotten) (anything|something|it|any) ~2
  + there is (still|plenty of|enough|lots of) time ~3
  + there is time (until|till|for) ~3
  + we will find (a|the|some) (solution|way|answer) ~2
  unless all right if you
  unless-sentence quite all right , (just|only|a|the|even|if|your)
  unless (explain|show|read|write|describe|walk you|take you|set) ~4 (step by step|one by one|line by line|bit by bit|one step|one thing)
  unless-sentence no pressure [at all] ~~2 think
  unless (calm down|do not bother)

act admit_fault
  unless would be wrong of
  unless-turn (too busy|so busy|so many|a lot of|my day off|not my|(computer|system) (is|was|has|had|did|would|will|went|crashed|lost|gave|does)|what do you expect|so what)
  + i [simply|just|completely] forgot [.|!|,|to|about] ~3
  + you were (given|sent|told|quoted|charged|sold) (the|a) wrong ~4
  + (that|it|this) was our doing ~2
  + (i|we) overlooked ~4
  + (should not|should never|ought not to) have (come|got|gone) to this ~3
  + <it> is (down to|on) (me|us) ~2
  unless-sentence apologise ~~6 should not have happened
  + (we|i) (double charged|overcharged|undercharged|miscalculated|misfiled|misdirected|misspelt|mislaid|mishandled) ~4
  + (our|my) (fault|mistake|error|slip) (entirely|completely|alone|not yours) ~2
  + i am the one who (forgot|lost|missed|broke|mixed|wrote|took|put|sent|deleted|overlooked) ~5
  + i admit (it|that|i|we) ~4
  + (i|we) (must|have to|do|fully|freely) (admit|own up) ~5
  + (i|we) (let|left) (this|it|that) (lie|slide|drag|slip|wait|sit) ~5
  + (that|the|this) (slip|mistake|error|mix up|oversight|muddle|blunder|fault) (was|is) (mine|ours|my|our) ~3
  + it was (our|my) (slip|oversight|mistake|error|fault) ~2
  + (we|i) ~1 (dropped the ball|messed up|slipped up|got it wrong|fell short|let you down|bungled it|botched it) ~4
  + (fault|mistake|blame|responsibility|error) (lies|rests|is|sits) with (us|me|our|my) ~3
  unless have i got
  + <it> should not have (happened|been|gone|occurred) ~4
  unless-sentence sorry [that] your ~~8 should never have happened to you
  + (we|i) [simply|just|plainly|completely|clean|frankly] (missed|overlooked|forgot) (it|that|this|your ~2) [.|,|!|and] ~2
  unless-act refuse_bluntly excuse blame_others sarcasm argue
  + and (i|we) (forgot|failed|neglected|omitted) to ~4
  + (was|is|it is) (my|our) [own] <word> (error|mistake|slip|oversight)
  + (it|that|this|the <word>) ~5 (was|is) (my|our) [own] (typing|booking|filing|spelling|copying|reading|clerical|billing|printing|posting) (error|mistake|slip|fault)
  + (i|we) (got|had) the ~2 wrong
  + (that one is|this one is|it is|that is) on (us|me)
  + (i|we) (misread|miscounted|misheard|misunderstood|misplaced|mixed up|overlooked) ~4
  + (careless|remiss|wrong) of (me|us)
  + we slipped up
  + (our|my) [own] (oversight|fault|mistake|error|failing|slip|responsibility|blunder|omission)
  + (entirely|all|purely|completely|wholly) (our|my) (fault|doing|mistake|responsibility)
  + the (responsibility|fault|blame|mistake|error) (is|was|lies|rests) ~1 (ours|mine|with us|with me|on our side)
  + (i|we) (failed|forgot|neglected|omitted) to ~4
  + (i|we) (never|should have|ought to have) ~1 (called|rang|told|checked|answered|rung|explained|informed|phoned|replied|warned|written)
  + (i|we) (wrote|noted|took|put|entered|typed|recorded|read|booked|sent) ~4 (wrongly|wrong|incorrectly|by mistake)
  + (i|we) (did not|have not) ~2 (do|handle|manage|explain|deal|make) ~3 (well|clearly|properly|good enough|clear)
  + (i|we) (made|have made) (a|an|the) (mistake|error|slip)
  + (i|we) (got|have got) (it|that|this|your ~2) wrong
  + (we|i) let you down
  + (i|we) (missed|lost|mislaid|overlooked) (your|the (appointment|call|deadline|form|request|email|message))
  + the (mistake|error|fault) is (ours|mine)
  + i was wrong
  + no excuse for ~4
  + (i|we) (take|accept|bear|own) [the|all|full|complete|entire] (full|responsibility|blame) ~3
  + (i|we) (handled|dealt with|managed|treated|did|organised|answered) ~5 (badly|poorly|wrongly|carelessly|clumsily)
  + (slipped|fell|got lost|went wrong|went missing) ~3 (at|on|with) (our|my) (end|side|part|desk)
  + (slipped|fell) (through|our mind|my mind|my attention|our attention)
  + (error|mistake|fault|oversight|slip) ~2 (on|at|from) (our|my) (side|part|end)
  + (i|we) should not have ~5
  + (i|we) (made|have made) ~2 (mistake|error|slip|wrong entry|muddle|mess)
  + (i|we) (did|have done) (it|this|that) wrong
  + (i|we) (gave|told|quoted|sent|charged|booked|wrote) you ~2 wrong ~3
  + (i|we) (could|should) have (done|handled|explained|dealt|been) ~3
  + <it> is (my|our) (fault|mistake|error)
  + (we|i) (did not|have not|failed to) ~1 (keep|honour|stick to|follow) ~3
  + (i am|we are) (to blame|at fault|responsible) (for|here|,|.) ~3
  + <it> (was|is) (careless|negligent|wrong|bad|poor) ~1 (of us|of me|service|work|on our part)
  + <it> was (not|hardly) ~1 (good|right|proper|professional|acceptable|polite|correct) ~3 (service|of us|of me|on our part|from us|/) ~1
  + (i|we) (should|ought to) (have|not) ~1 (asked|told|called|checked|known|noticed|done|seen|sent|been|given|let|acted|come|explained) ~4
  + (we|i) (promised|said we would|said i would) ~4 (and|but) ~2 not ~3
  + i have made ~2 (mistake|error|slip) ~2
  + (we|i) (was|were|have been) ~1 (slow|careless|late|wrong|rude|impatient|negligent|unclear|mistaken|not clear|inattentive|unprepared|not careful) ~2
  + (bad|poor|terrible) (service|planning|organisation|communication) (on|from) (our|my) ~2
  + the (oversight|error|mistake|fault|slip|blame|omission|failing) (was|is) (mine|ours|on us|on me) ~1
  + (we|i) (have|had) ~1 (kept|left|let|made) you ~5 (wrong|dark|waiting for nothing|down|in vain) ~3
  + <it> was (wrong|not right|our doing|unacceptable|inexcusable) ~2
  + (inexcusable|unforgivable) ~3
  unless (not|hardly|was not|is not|never) ~3 (our|my) (fault|mistake|responsibility|error)
  unless how (is|was) ~2 my (fault|mistake|responsibility)
  unless forgot to (ask|mention|say|tell you|introduce) ~5
  unless (we|i) (was|were) (late|slow) (because|due|(to|in|at) ~2 (phone|call|line|answer|answering|pick|picking|get|getting|reach|reaching))
  unless (could|should) have done better ?
  + (our|my) (records|books|figures|information|letter|bill|note|list|calculation) (was|were|is|are) (wrong|mistaken|incorrect|at fault|out of date) ~4

act thank
  unless (he|she|they|who|somebody|someone|caller|<title> <word>|<person>|the <word>) ~4 to (say|tell you|let you know|pass on) [a] [big] (thank you|thanks)
  unless bless you for keeping
  unless-turn <ringing> to thank you
  + (say|saying) (thank you|thanks) (for|to) ~4
  + you are (a|an) (star|angel|treasure|gem|life saver|lifesaver) [.|!] ~1
  + (cheers|ta) [mate|love] , you are ~3
  + (thank you|thanks) for bringing ~4 back
  unless-act thank_feedback sarcasm ask_to_fetch
  + (much|most|very) obliged [to you] ~3
  + bless you [for] ~4
  + (want|wanted|like|call|calling|ringing) to [say] (thank you|thanks) ~4
  + and [many] (thank you|thanks) [very much|so much|in advance] [.|!] $
  unless (thanks|thank you) a (bunch|million|lot) [.|!] $
  + (much|greatly|really|very much) appreciated
  + (thank you|thanks|many thanks|much obliged|thanking you)
  + (i am|we are) [very|most|so|ever so] (grateful|obliged)
  + (i|we) [do|really|very much|truly] appreciate (your|you|the|it|that)
  + it is appreciated
  unless-sentence (no (thank you|thanks)|(thanks|thank you) but)
  unless <notafter to> (say|said|says|saying|sends|told) [you] (thank you|thanks)
  unless (thanks|thank you) (to (the|my|our|him|her)|a lot for nothing|for nothing)
  unless-sentence (could you|would you|can you|will you|please|kindly|may i) ~~20 (thank you|thanks|many thanks) [sir|madam|so much|very much|<title> <sn>] [.|!] $

# A complaint, tip or report is thanked for, not the call as such.
@set report = feedback|criticism|suggestion|suggestions|complaint|comment|comments|tip|tip off|advice|remark|remarks|frank|honest|frankness|honesty|candour|input|opinion|views|concern|concerns|report|idea|warning|heads up|observation
act thank_feedback
  use g_tfb
  + you were right to (tell|say|mention|report|complain|raise|point|ring|call|phone|let) ~3
  + (obliged|grateful|thankful|indebted) [to you] for (the|your|that|this) (hint|remark|tip|warning|note|comment|advice|suggestion|information|word|report) ~4
  + (how|very|so|really|most) (kind|good|thoughtful|nice) of you to (let us know|let me know|tell|report|say|warn|mention|call about|point) ~4
  + (live and learn|learn) from (calls|complaints|remarks|people|feedback|questions) like ~4
  beats thank
  + you are right to (tell|say|mention|report|complain|raise|point) ~3
  + (we are|i am) (glad|grateful|thankful|pleased) [that] you (complained|said it|objected|asked|insisted|rang about|pointed|warned) ~4
  + (thankful|grateful) for (it|that|this|your (honesty|frankness|openness|criticism|remark|advice)) ~2
  + your (criticism|remark|comment|point|complaint|suggestion) (is|was) (fair|justified|right|welcome|useful|helpful|well taken) ~5
  + it is (very|so|really|most) (good|kind|helpful) of you to (tell|let|say|report|mention|call|point|warn) ~4
  + (thank you|thanks|appreciate|grateful) ~1 [you] (calling|ringing|phoning|writing|coming) [in] (about|over|to report|to tell|to say) (that|the|this|your) ~6
  unless (kind|nice|good|sweet|lovely) of you to say
  + right to (point|raise|mention|complain|tell|report|bring) ~3
  + <notafter how|very|most> (good|kind|nice|thoughtful) of you to (tell|let|point|report|mention|warn|say|call about) ~4
  + <thanks> ~2 (for|your|the|you) ~6 <report>
  + (i|we) [do|really] appreciate ~3 <report>
  + <thanks> ~4 (pointing|telling|letting|bringing|reporting|raising|flagging|alerting|mentioning|drawing|warning|noticing|spotting|reminding|making us aware|making me aware|being so)
  + (appreciate|grateful|glad|pleased|good) ~3 (you|that you|your) (pointing|pointed|told|telling|raised|raising|reported|reporting|mentioned|flagged|let|letting|brought|bringing|said so|speaking up|spoke up)
  + (useful|helpful|valuable|good|excellent|great|fair|constructive) (suggestion|point|feedback|idea|criticism|comment|tip) ~~5 (thank you|thanks)
  + (thoughtful|clever|kind|lovely) idea (thank you|thanks)
  + (thank you|thanks) ~~4 (useful|helpful|valuable|good|excellent|great) (suggestion|point|feedback|idea|criticism)
  + (thank you|thanks) to (tell|report|inform|let|point|say|mention|warn|remind) ~3
  + your <report> (is|are|will be) ~4 (valuable|helpful|useful|important|welcome|appreciated|precious|worth|valued)
  + your <report> (helps|help|means a lot|mean a lot) ~4
  + (thankful|grateful|glad|pleased|appreciate) ~1 (you|that you) (raised|told|reported|mentioned|pointed|called|said|let|spoke|flagged|brought|asked|noticed) ~3
  + (this|that|such|your) (kind of|sort of|~1) (feedback|criticism|advice|suggestion|input) (helps|help|is (useful|helpful|valuable|important))
  + (feedback|criticism|suggestion|advice|comment|comments) ~4 (much|greatly|really|most|always) (appreciated|welcome|valued)
  + it is (good|great|helpful|important|useful|right) (that|of) you ~2 (let|told|tell|said|report|reported|mention|mentioned|raised|point|pointed|called) ~3
  + <report> ~5 (seriously|to heart)
  + (good|glad|well|right) [that] you (mention|mentioned|say|said|told|tell|ask|bring|point|call about|report) ~4
  + your <report> ~~8 (thank you|thanks) ~3
  + (thank you|thanks|grateful|appreciate) ~3 (speaking|talking|saying|being) (so|up|out|very) (openly|frankly|plainly|honestly|clearly|up|frank|open|candid) ~3
  + (glad|pleased|grateful|happy|thankful) [that] you (rang|called|wrote|came|spoke|phoned|took the time) ~2 (to tell|to report|to let|about|up) ~3
  + (useful|helpful|valuable|good|excellent|great|fair|important|welcome) (hint|pointer|tip|remark|warning|information|reminder|advice|observation) ~~3 (thank you|thanks)
  + (thank you|thanks) ~3 (hint|pointer|tip|remark|warning|heads up|advice|suggestion|criticism|feedback|comment|comments|report|proposal)
  + (thank you|thanks) for (calling|ringing|writing|coming) ~1 (to (tell|report|let|complain|point)|about (it|this|that)) ~4
  + (grateful|thankful|thank you|thanks|glad) (for|of|about) ~2 (complaint|complaints|feedback|criticism|remarks|suggestions|hint|hints|comments) ~4
  unless thank you for being so (patient|kind|understanding)
  unless thanks for being so (patient|kind|understanding)
  unless-act sarcasm threat dare order_caller slang

# Praise of the caller, never of the own project.
act praise
  use g_praise
  unless (kind|good|thoughtful|nice) of you to (let|tell|report|say|warn|mention|call|point)
  + bless you for (keeping|being|having|making|writing) (such|so) ~5
  + such (a|an) (clear|good|neat|careful|precise|thorough|detailed|helpful|tidy|complete) (list|note|description|record|drawing|account|plan|letter|summary) ~5
  + (wish|if only) (everybody|everyone|all (our|my) <word>|more people) ~1 (were|was|would be|had|did) (so|as|that) ~3
  unless very kind of you [.|!] $
  + you have [got] (a|an|such a|such an) [real|very|really|good|fine|sharp|keen] (eye|ear|memory|gift|nose|head|instinct|talent|feel) for ~3
  + (that|your) (description|explanation|note|list|photo|account) (saves|helps|tells|is a great|is very|is really) ~5
  + you have been [a|very|so|most|such a] ~1 (great help|big help|help|helpful|patient|kind|clear|thorough|understanding|considerate|generous) ~3
  + you have [clearly|really|obviously] (read|prepared|studied|looked|checked|done) ~5 (carefully|well|thoroughly|closely)
  + (that is|this is|what) [a|an|such a|such an] [very|really|most|realy] (good|excellent|sensible|great|thoughtful|sharp|fair|interesting|useful|clear|careful|perceptive|intelligent|clever) (question|point|idea|observation|suggestion|description|thought|eye|explanation|remark)
  + (a|such a|such an|an) [very|really] (thoughtful|careful|useful|clear|sensible|perceptive) (idea|description|suggestion|question|explanation)
  + you have [really|clearly|obviously] (thought|done your) ~3 (through|homework|carefully|of everything)
  + you (explained|described|put|expressed|said|told|have described|have explained|have put) ~4 (very|so|really|most|extremely|wonderfully|perfectly) (clearly|well|carefully|precisely)
  + you know ~4 (well|better than)
  + you are (very|so|really|most|extremely|being very|remarkably|wonderfully) (patient|kind|thoughtful|observant|considerate|understanding|thorough|careful|well prepared|well informed|organised|generous)
  + you (have|have got) (a|an) (good|sharp|keen|excellent) (eye|memory|ear)
  + (how|very) (thoughtful|considerate|observant|kind) of you
  + you (spotted|noticed) ~4 (well|sharp|quickly)
  + (beautifully|very well|clearly|well) (explained|put|described|observed|spotted)
  + i admire your
  + thank you for being so (clear|frank|thorough|understanding|thoughtful|precise|open|honest)
  + thanks for being so (clear|frank|thorough|understanding|thoughtful|precise|open|honest)
  + you (put|explained|described|said|told|worded|phrased) ~3 (beautifully|perfectly|wonderfully|brilliantly|excellently|nicely|so well|very well|so clearly|very clearly|in a nutshell)
  + you [really|clearly|certainly|do|seem to|obviously] know ~5 (well|inside out|like the back of your hand|thoroughly)
  + you have [got] [such] (a|an) [very|really|such a|quite a] (good|great|excellent|remarkable|wonderful|sharp|keen|fine|splendid|impressive) (memory|eye|ear|taste|sense|grasp|idea|understanding|knowledge|overview)
  + you are (a|an) [very|really] (careful|patient|kind|thoughtful|attentive|considerate|good|observant) (person|listener|observer|neighbour|reader|customer|owner)
  + what (a|an) (careful|carefull|clear|sharp|keen|good|excellent|thoughtful|clever|sensible|precise|wonderful|great|helpful|useful) (observation|description|idea|question|explanation|point|eye|suggestion|remark|thought|memory|way of)
  + (well|nicely|beautifully|perfectly) (spotted|put|noticed|observed|explained|said|thought out|prepared)
  + (you are|that is|that was) [very|so|really|most] (well prepared|perceptive|attentive|observant|well informed|well thought out)
  + (impressive|admirable) ~4 you ~3
  + you have [really|clearly|obviously] [been] (very|so|really|most|extremely) (patient|kind|understanding|helpful|thorough|careful)
  + you are [very|so|really|most] very (careful|patient|kind) person
  + / [a|that is a|what a] [very] (good|great|excellent|fair|sensible|clever|sharp) (question|point|idea|suggestion|thought|observation) [sir|madam|<title> <sn>] [.|!|,]
  + you (describe|explain|put|express|say|tell) (it|that|this|everything|things) (so|very|really) (well|clearly|precisely|nicely) ~3
  + (that is|you are|what) [a|of] (great|big|real|tremendous|enormous) help ~2
  + you (remember|noted|recorded|kept|documented|organised|filled) ~4 (so|very|really) (precisely|well|carefully|exactly|neatly|clearly|thoroughly)
  + you [clearly|really|certainly|obviously] know what you are (talking|doing|about) ~1
  unless-act-turn sarcasm
  unless-act chat_joke

act empathise
  + no wonder you (are|were|feel|felt) [so|very|rather|really] ~1 (cross|angry|annoyed|upset|worried|tired|fed up|frustrated|disappointed|unhappy|furious|anxious|cold|shaken|concerned|put out)

act calm
  + (nobody|no one) (needs|has) to (apologise|say sorry|worry|feel bad|be sorry)
  + (nobody|no one) [here] (is|would be) (saying|suggesting|blaming|accusing|thinking) [that] (you did|it is your|this is your|it was your|you are to blame|you for|you broke|you of) ~3
  + (nobody|no one) [here] (says|thinks|blames|suggests) [that] (you did|you for|it is your|this is your|it was your|you are to blame) ~4
  unless-act sarcasm argue

act apologise
  + sorry [that] (he|she|they|someone|somebody|the <word>|our <word>|my <word>|one of our <word>) ~1 (spoke|talked|shouted|swore|treated|behaved|said|told|left|let|kept|ignored|did|never) ~6

act admit_fault
  + <it> was [really|very] (handled|done|managed|dealt with) [very|so|rather] (badly|poorly|wrongly|carelessly) [by us|on our side]
  + (we|i) (handled|managed|dealt with|did|explained) (that|this|it|your <word>) [very|rather|really|so] (badly|poorly|wrongly)
  + there is no excuse [for <it>] /
  unless-act sarcasm blame_others
  + (handled|managed|done|dealt with|explained) (badly|poorly|wrongly) by us

act admit_fault
  + <it> was (careless|wrong|sloppy|thoughtless|unclear|clumsy) of (me|us)
  beats apologise
  + (was|were) not ~2 (clear|fair|right|good|careful|correct|kind|thorough|precise) of (me|us)
