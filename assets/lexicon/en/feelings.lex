# Feelings: regret, sympathy, soothing, owning up, thanks, praise.

# "Sorry" before a request to repeat, an absence or a refusal is only a
# softener; the acts named in unless-act take it over.
act apologise
  + <very> sorry
  + i am <very> ~1 sorry
  + [i am] sorry (about|for|that|this|it|if|you|we|i|your|to have|the)
  + (i|we) [do|really|sincerely|must|can only|would like to|want to|fully] apologise
  + (our|my|sincere|many|please accept our|please accept my) [sincere|sincerest|deepest|humble] (apologies|apology)
  + / [i am|we are] sorry [sir|madam|<title> <sn>] [.|!] $
  + / i am sorry [sir|madam|<title> <sn>] (i|we|that|it|this) (should|was|am|did not make|have|had|put|spoke|wrote|forgot|let)
  + (please|do) (forgive|excuse) (us|me|my|our|the)
  + and i am sorry
  + i regret (the|that|any|this)
  unless (no need|do not|nothing|not going|why should|you should) ~4 (sorry|apologise)
  unless sorry for (existing|breathing|living|being|asking|myself|you)
  unless sorry (to hear|you feel|to say|but)
  unless-sentence (sorry|apologise|apologies) ~~4 (can not|could not|unable|not able|not in|not allowed|he is|she is|they are|no longer|there is no|we do not|i do not|did not (catch|quite|hear|follow))
  unless-sentence sorry ~~8 (did not catch|not quite catch|did not hear|may not|the rules)
  unless-sentence (could|would|can) you ~~6 (repeat|again|once more)
  unless if ~8 sorry
  unless-sentence (sorry|apologies) ~~4 (changed|corrected|change that|change it|amended)
  unless-act-turn ask_repeat ask_slow_down
  unless-act say_absent sarcasm resume_after_hold apologise_late reconnect_after_cut apologise_disturb protect_info visitor_excuse demand_repeat refuse_bluntly signal_visitor chat_joke
  unless sorry ~6 wrong (number|house)

@set distress = upset|upsetting|worried|worrying|annoyed|annoying|angry|frustrated|frustrating|disappointed|disappointing|anxious|stressful|stressed|unpleasant|inconvenient|distressing|alarming|frightening|scary|tired|fed up|cross|unhappy|concerned|difficult|hard|tiring|awful|horrible|terrible|exhausting|miserable|nuisance|shock
act empathise
  + (it is|it must be) (awful|horrible|terrible|dreadful|miserable|hard|no fun|unpleasant|very annoying|annoying|upsetting) (to|when|without|being|having|not) ~4
  + (how|i know how|i can see how|i realise how|i understand how) <distress> ~3
  + (i|we) [can|do|quite|really|fully|completely|totally|certainly|well] (see|understand|imagine|appreciate|know|feel|tell) ~6 <distress>
  + (i|we) [can|do|quite|really|fully|completely] (see|understand|imagine|appreciate) [why|how] ~2 (you feel|you are feeling|your feelings|your frustration|your concern|your worry|your anger|your disappointment|you would be)
  + i would (be|feel) ~2 (<distress>|the same) [too|as well|myself]
  + i would be ~3 (too|as well|in your place|in your shoes|in your position)
  + (anyone|anybody|everyone|any of us|nobody|no one) (would|could|likes|wants|enjoys|should) ~6
  + (no wonder|it is no wonder|little wonder|small wonder) ~4
  + your (concern|worry|anger|frustration|annoyance|disappointment) ~2 (reasonable|understandable|natural|justified|fair|well founded|makes sense)
  + (that|this|it|which) (must|is|sounds|would|has to|must have) ~3 (be|been|really|very|so|most|quite|truly) ~1 <distress>
  + (that|it|this) (sounds|must feel) ~1 <distress>
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
  unless (understand|see|know|appreciate) ~8 but
  unless-sentence but ~~6 (contract|rules|rule|policy|you should|you have to|nothing|not our|is not ours)
  unless (do not|not) ~3 (<distress>)
  unless anyone [~4 <word>] ?
  unless anyone could (use|see|do) it
  unless-act chat_joke overpromise boast

act calm
  + nothing to (worry|fear|be afraid|be concerned|panic) ~2
  + (got|have) (it|everything) under control
  + let us (take|do|go through) ~3 (at a time|slowly|together|in turn|calmly)
  + / (relax|easy now|not to worry|never fear|rest easy) /
  + (we have|there is|you have) (plenty of|lots of|enough|all the) time
  + (nothing|no harm) (is|has been|was) (lost|done|broken)
  + (please|do|you) (do not|need not|must not|should not) ~2 (worry|panic|be alarmed|be anxious|be afraid|be upset|be embarrassed|get upset|apologise)
  + do not [you] (worry|panic|be alarmed|be anxious|be afraid|be concerned|get upset|apologise|let it worry)
  + (no need|there is no need|no reason|there is no reason) to ~1 (worry|panic|rush|hurry|apologise|be|be alarmed|be anxious|feel)
  + take (all the|your) time [you need]
  + (there is|there is absolutely|there is really|there is simply) no (hurry|rush|panic|pressure)
  + / no (hurry|rush|pressure) [at all]
  + (step by step|one step at a time|one thing at a time|bit by bit|line by line|little by little|one by one)
  + (it is|that is|that will be|everything is|everything will be|you are) [quite|perfectly|absolutely] (all right|fine|okay|safe|alright) ~~6 (take|worry|i am|we are|here|easy|madam|sir|<title>)
  + (you are|you will be) in (good|safe) hands
  + (sit down|take a (seat|breath|deep breath)) ~4 (and|tell|slowly|first)
  + (we will|let us) ~2 (sort|work|get|go) ~3 (together|through this|through it)
  + (i am|we are) (here|right here) [for you|to help|with you]
  + (that is|it is) quite all right
  unless why ~5 (worry|panic|rush)
  unless (in no|what is the) (hurry|rush)
  unless no worries (mate|love)
  unless (i|we) ~2 (take|took|took your) ~2 time
  unless is (that|it|this) ~3 all right
  unless is [~4 <word>] ?
  unless calm down
  unless-act ask_consent refuse_bluntly sarcasm ask_convenient vague_delay rush

act admit_fault
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
  unless (not|hardly|was not|is not|never) ~3 (our|my) (fault|mistake|responsibility|error)
  unless (our|my) (fault|mistake) (that|if) you
  unless how (is|was) ~2 my (fault|mistake|responsibility)
  unless-sentence (possibly|maybe|perhaps|or yours)
  unless-act excuse blame_others sarcasm argue

act thank
  + (much|greatly|really|very much) appreciated
  + (thank you|thanks|many thanks|much obliged|thanking you)
  + (i am|we are) [very|most|so|ever so] (grateful|obliged)
  + (i|we) [do|really|very much|truly] appreciate (your|you|the|it|that)
  + it is appreciated
  unless-sentence (no (thank you|thanks)|(thanks|thank you) but)
  unless (say|said|says|saying|sends|told) [you] (thank you|thanks)
  unless (thanks|thank you) (to (the|my|our|him|her)|a lot for nothing|for nothing)
  unless (do|will|would|should|did|am|are|is|can|could) not [going to|want to|wish to|need to|have to|intend to|plan to|even|feel like|about to|here to] (thank you|thanks|thanking) <not enough>
  unless (refuse to|no need to|no reason to|never|why should i|why would i|hardly) (thank you|thanks|thank)
  unless-sentence (could you|would you|can you|will you|please|kindly|may i) ~~20 (thank you|thanks|many thanks) [sir|madam|so much|very much|<title> <sn>] [.|!] $
  unless-act sarcasm thank_feedback ask_to_fetch

# A complaint, tip or report is thanked for, not the call as such.
@set report = feedback|criticism|suggestion|suggestions|complaint|comment|comments|tip|tip off|advice|remark|remarks|frank|honest|frankness|honesty|candour|input|opinion|views|concern|concerns|report|idea|warning|heads up|observation
act thank_feedback
  + right to (point|raise|mention|complain|tell|report|bring) ~3
  + (good|kind|nice|thoughtful) of you to (tell|let|point|report|mention|warn|say|call about) ~4
  + <thanks> ~2 (for|your|the|you) ~6 <report>
  + (i|we) [do|really] appreciate ~3 <report>
  + <thanks> ~4 (pointing|telling|letting|bringing|reporting|raising|flagging|alerting|mentioning|drawing|warning|noticing|spotting|reminding|making us aware|making me aware|being so)
  + (appreciate|grateful|glad|pleased|good) ~3 (you|that you|your) (pointing|pointed|told|telling|raised|raising|reported|reporting|mentioned|flagged|let|letting|brought|bringing|said so|speaking up|spoke up)
  + (useful|helpful|valuable|good|excellent|great|fair|constructive) (suggestion|point|feedback|idea|criticism|comment|tip) ~~5 (thank you|thanks)
  + (thoughtful|clever|kind|lovely) idea (thank you|thanks)
  + (thank you|thanks) ~~4 (useful|helpful|valuable|good|excellent|great) (suggestion|point|feedback|idea|criticism)
  unless (letting|let) (me|us) (know ~2 time of|have|speak)
  unless (do|will|would|should|did|am|are|is|can|could) not [going to|want to|wish to|need to|have to|intend to|plan to|even|feel like|about to|here to] (thank you|thanks|thanking) <not enough>
  unless (refuse to|no need to|no reason to|never|why should i|why would i|hardly) (thank you|thanks|thank)
  unless (telling|told) (us|me) (your|his|her) (name|number)
  unless thank you for (letting me|telling me) (in|go|your)
  unless thank you for being so (patient|kind|understanding)
  unless thanks for being so (patient|kind|understanding)
  unless-act sarcasm threat dare order_caller slang

# Praise of the caller, never of the own project.
act praise
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
  unless (i am sure|are not you|for once|for someone|for a change)
  unless you know (very well|perfectly well|full well|as well as i)
  unless-act sarcasm chat_joke
