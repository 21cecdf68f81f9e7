# More ways to question without courtesy, to hurry, to silence, to have it said again.

@guard civil
  unless-sentence (please|may i|could i|might i|would you mind|could you|would you|if i may|sir|madam|sorry|excuse me|pardon|afraid|kindly)
  unless (he|she|they|who|nobody|caller|resident) ~1 (said|says|told|asked|wants|wanted)

act bare_wei
  use two_bare_wei soft remedy
  when first_turn first_turn_late
  + ^ (hello|hi|yeah|yes|yep|mm|hm|er) (who is (there|that|this|it|speaking|calling)|go on|go ahead|what is it|what is up|talk|shoot) [?|!|.] $
  + ^ (who is (there|speaking|calling)|talk to me|shoot|go ahead|go on|i am listening|say something|what now|come on) [?|!|.] $
  + ^ (hello|yes|yeah|mm|hm) ? [hello|yes|yeah|who is it|who is there|anyone there|anybody there] [?] $
  + ^ hello hello [?|!|.] $
  unless-turn <dept>

act interrogate
  use soft remedy
  unless did you even (read|look|check|listen|try|open|see|think)
  unless-sentence ^ (yeah|yes|yep|hello|well|hi) what is it
  + what is your (problem|point) [exactly|then|now|anyway|this time] ?
  + (who|what) (gave|told|sent|made|put) you ~2 (number|name|call|ring|here|onto|on to|up to) ~3
  + how did you get (this|my|our|that|hold of) ~3
  + / [and] (what is|what has) (it|that|this) [got] to do with (me|you|<title> <word>|us|anything)
  + what (do|did|would) you want (with|from|of|to do with|<him> for|me for) ~4
  + [so] (what|why) are you (ringing|calling|phoning|bothering|pestering|disturbing) ~3 [for|about|again]
  + / [so|well|and] what is (it|this|that) [all] about [now|then|this time] ?
  unless-sentence (happy|glad|here) to help
  + (who wants to know|who is asking|who sent you|who do you work for|who are you with|who are you to|who are you supposed)
  + are you (even|actually|really) (a|an|the|one of) ~2 (resident|owner|tenant|customer|member|registered|ours) ~3
  + (do|are|did) you even ~5 ?
  + what do you do for a living
  + what is your (line|job|trade|profession) [of work|of business] ~2
  + what (sort|kind) of (person|job|company|firm) (are|do|is) ~3
  + / [so|and|well] where are you (calling|ringing|phoning) from ?
  + / [so|well|and|now] what (do you need|are you after|are you on about|are you talking about|is your business|is it now|is the matter now) [then|now] ?
  + which (one|of them) are you
  + [so] (when|why) ~4 (finally|ever|at last|actually) ~2 (pay|paid|paying|decide|sign|move)
  + why have you not ~2 (paid|signed|answered|rung|called)
  + what is it you (want|need|are after)
  + why should (i|we) (tell|help|know|care|believe|say|do) ~4
  + (answer|just answer) (me|my question|the question|yes or no)
  + who (are|is) you ?
  + what makes you think you ~5
  + what has (that|this|it) (to do|got to do) with (you|us|me) ~2
  + what do you (need|want) (that|it|this|to know that|him|her) for
  + is that (any|your) (business|concern) of (yours|ours)
  use civil not_said
  unless are you in the habit
  unless-act ask_name pushy sarcasm

act interrogate
  use soft remedy
  unless did you even (read|look|check|listen|try|open|see|think)
  unless-sentence ^ (yeah|yes|yep|hello|well|hi) what is it
  + ^ (flat|unit|block|date|reason|purpose|surname|phone) ? ~~3 $
  + ^ (which|what) (flat|unit|block|floor|name|number|building|street|company|colour|day|one|tower) [then|now] (?|.|!|/) ~~3 $
  unless which (unit|flat|block|building|floor) is it
  at-most 4
  use civil not_said

act rush
  use both_rush g_rush not_said
  + is that all ? come on ~3
  + ^ yes yes move on
  + (flat number|name|number|address) ? ~3 ? come on
  + you can stop (now|there|talking) ~2
  unless your full name
  + just stop ~6
  + i am (going to hang up|hanging up|putting the phone down) (now|on you|if|unless) ~3
  + (wrap|wind) (this|it|that) up ~4
  + (for (god's|heaven's|goodness|pity's) sake) ~1 (get|stop|hurry|come|just) ~4
  + some of us (have|are) ~1 (work|things|jobs|other|busy|got) ~3
  + (make it|keep it|be|and be|just be) (short|quick|brief|snappy|fast) [about it|then|now|will you|can you|would you|i have|we have|there are]
  + (can|could|would|will) you ~1 (wind it up|wrap it up|get to the point|come to the point|hurry|make it (short|quick|brief)|keep it (short|brief)|speed up|speed it up|be quick|be brief|get on with it)
  + (come|get|stick|cut) to (the point|the chase|the facts)
  + (there is no|no|you do not|what is the|is there any) need (to|for) [all|that|the|such|so|any] ~2 (shout|shouting|yell|yelling|scream|screaming|raise your voice|go on|make a (scene|fuss)|get (nasty|loud|rude|aggressive))
  + (stop|quit|enough of|what is with) [all] [the|that|this|your] (shouting|yelling|screaming|whining|moaning|nagging|ranting|bellowing|fussing|chattering|rambling|story|stories) ~2
  + do not (raise your voice|take that tone|use that tone|shout|yell|scream|start|talk to me like|speak to me like|rush me|hurry me|push me|get (loud|cheeky|smart|funny)) ~4
  + (lower|keep down|mind|watch) your (voice|tone|language|mouth|manners|tongue)
  + (others|other people|other callers|other customers|people|everybody else|everyone else|somebody else|someone else) (are|is) (waiting|queueing|queuing|in line)
  + you are ~1 (holding up|blocking|wasting|tying up|hogging|keeping) [the|my|our|this|everyone|everybody|other|all] ~2 (line|time|phone|queue|others|waiting|people|up|callers)
  + your holding up (the|my|everybody)
  + if that is (all|it|everything) [then] (i am|i will|bye|i have|we are|let us|good bye) ~4
  + [so] is that it [then|now|at last|finally] ?
  + / [so|right] are we (done|finished|through) [here|now|yet|then] ?
  + (have|are|were) you (quite|nearly|almost|ever|finally) (done|finished|through|going to (finish|stop)) ~2
  + (can|may) (i|we) (go|move on|hang up|get on|get back to work|finish|stop) [now|here|then] ?
  + how much (more|longer) (of this|is|are|have|will|do|can|must) ~4
  + / [yes|so|and|now|come on] (move|get|run) (along|on) [then|now|please] (.|!|/)
  + are you going to be (much|very) longer
  + (be|take|going to take) much longer ?
  + you have (told|said|asked) [me|us] [that] ~1 (already|<num> times|twice|before)
  + (this|you) (is|are) taking (too long|so long|forever|ages|all day|for ever) ~2
  + you (talk|ask) too (much|many|long) ~2
  + (you|do you) ever (stop|shut up|finish|come to the point|pause|draw breath) ~3
  + (save|spare) (your breath|it|the (details|story|speech|lecture)|me [the|your|all] ~3)
  + (skip|leave out|drop|cut|forget|never mind) the (details|story|introduction|small talk|chit chat|speech|preamble|life story|drama|lecture)
  + (not|i do not need|we do not need|i did not ask for|do not give me|do not tell me) (your|the|a|all the) (whole|life|long|full|entire|history) ~2 [story|details|history]
  + (heard|heard it|heard that|know|know that|had) (all|all of it|it all|enough|that one|plenty) [before|already|now|of it|of this|thanks|from you] /
  + i get (it|the picture|the idea|the message) (already|stop|no need|enough|next|move on|now)
  + (stop|wait|hold it|hold on|right) [right] there [i (get|know|have)] ~3
  + / (hold it|stop|stop it) [now|there|right there] (.|!)
  + / stop (.|!) (listen|let me|i |wait|quiet|that)
  + / (listen to me|now listen|just listen|listen here) [now|for once|will you|first] /
  + let me (finish|get a word in|talk|speak) (will you|for once|now|first|would you|/) ~1
  + (that is|that will be|i have had|i have heard|all right) enough [now|of (that|this|you)|out of you] ~2
  + (no need|do not bother|stop bothering) to (go on|continue|explain|carry on|repeat|tell me) ~4
  + do not (go on|carry on|talk|say any more|say another word|continue|talk now|bother explaining|keep repeating) ~3
  + (time is (money|short|running|ticking|up)|tick tock|snap snap|any day now|today would be nice|any time today|some time today|this century|before christmas)
  + i have (only|just) [got] (one|two|a) (minute|minutes|second|seconds|moment) [for you|to spare]
  + (what is|why) (all) the (panic|rush|hurry|shouting|fuss|noise|drama|excitement|screaming)
  + (what is the|why the|why such a|why such|why all the|why so much) (panic|rush|hurry|fuss|impatience|drama)
  + why (so|are you so|are you in such a) (impatient|loud|hurry|rush|worked up|excited)
  + (what|who) are you (shouting|yelling|screaming) (for|about|at)
  + just the (facts|number|name|basics|short version|main point|essentials) (.|!|/|please)
  + (in|in just) (a|one|two|three) (word|words|sentence) ~2 (what|please|quick|if) ~3
  + / (next|next one|next question|next caller|next please) [.|!|?] $
  + yes yes (move on|go on|and then|i know|next|hurry|get on) ~3
  + (have you|did you) (said|say) (it all|everything|what you wanted|your piece) ~2
  + (be patient|wait) (will you|can not you|for once) ~2
  + can not you (wait|hurry|be quick|be patient|sit still) ~5
  + (hush|shush|zip it|button it|pipe down|belt up|put a sock in it|give it a rest|leave it out|simmer down|cool it|settle down) (now|will you|would you|/) ~1
  + (faster|quicker|quickly|hurry|come on) (please|now|then|others|there|i have|we have) ~4
  + / (come on|go on|hurry) (come on|go on|hurry) ~3
  + we do not have (all (day|night)|for ever|forever|the whole day)
  + (i|we) (do not|have not) [got] (all (day|night)|for ever|forever|the whole day)
  + (long|longer) story short
  + do not keep (me|us|people|everyone) waiting
  + / no need to go on ~4
  + no point telling me ~2
  + (yes or no|(not|no|out) , which is it) [then] ?
  unless-sentence (sorry to (interrupt|rush|hurry)|no hurry|no rush)
  unless (i will|we will|i can|we can|he will|she will|they will|to|engineer|plumber|promise to|will) ~3 (be|make it|keep it) (quick|short|brief|fast)
  unless (said|told|says|asked) ~3 (yelling|shouting|screaming|whining|hurry)
  unless stop (lying|mumbling)
  unless (you have had enough|you have heard enough)
  unless (not|never|the noise|it|water|alarm|drip|dripping|lift|pump|they|he|she) ~1 stop
  unless-act coarse threat pushy

act demand_repeat
  unless (let me|i will|shall i|may i) ~1 (say|repeat|spell)
  use soft remedy
  unless where were we
  + / (you what|say what|you said what|come again|what again|again what|what was that|what was it|hm again|eh what) [again|now|then] (?|!|.)
  + / what (did|have) you (say|said|just say|just said) [again|now|there|then] /
  + (speak|talk|say it) (clearly|into the (phone|receiver|mouthpiece)|slower|more clearly|more slowly|up|like a normal person|so i can|so that i can|in english|in chinese) ~4
  + (can not|do not|did not|could not) ~1 (understand|hear|get|catch|make out|follow) (a single|a|one|half a|one single) (word|thing|syllable) ~4
  + (can not|do not|did not|could not) ~1 (hear|get|catch|follow|understand) [you|that|it|anything|a word|what you said] (again|louder|repeat|speak|say|talk|slower) ~3
  + / [i] can not (hear|understand) you [!|.] $
  + (stop|quit|do not|you are|you keep|always) (mumble|mumbling|muttering|mutter|whispering|whisper|swallowing (your|half))
  + (open your mouth|take (that|your|the) ~3 out of your mouth|clean your (phone|microphone)|move the (phone|receiver) closer)
  + / [and|once] (again|once more|one more time|from the (top|start|beginning)|slower|louder|clearer|more slowly|more clearly) [now|then] [from the (top|start|beginning)] (.|!|?|$)
  + / (repeat|spell) (it|that|this|your <word>|the <word>|what you said|yourself) [again|now|louder|slowly|clearly] (.|!|,|$)
  + / (once more|again|one more time) and (slowly|slower|louder|clearly|properly|this time) ~3
  + i said (repeat|again|louder|speak up|say it|spell) ~4
  + where (were (we|you|i)|had (you|we) got to|did you (get to|stop)) [again|now] ?
  + what (was|is) it you (said|wanted|were saying|need|want) [again] ?
  + (which|what) (was|is) (it|that|the (name|number|street|flat)) again ?
  + (louder|clearer|slower) (please no|man|will you|can you|i can not|you are)
  + (say|tell me) (it|that|all that|the whole thing) (again|once more|from the start|one more time) [and|now|but] ~4
  use civil not_said
  unless (not) ~2 (happen|occur|see|come) again
  unless-turn (sorry|please|could you|would you)
  unless-act bare_wei badmouth_caller shout_colleague

act mechanical_yes
  use g_mech soft not_said
  + (will do will do|exactly exactly|understood understood|noted noted|absolutely absolutely|certainly certainly|indeed indeed|true true|all good all good|right you are right you are|sure thing sure thing|not a problem not a problem|there there there|mhm mhm|uh huh (.|,) uh huh|got it [.] got it|uh huh [.] uh huh|mhm [.] mhm)
  + ^ (fine fine|yes [.] yes [.] yes|okay [.] okay [.] okay|right [.] right [.] right|mm [.] mm [.] mm|yeah [.] yeah) ~~4
  + (yes|yeah|okay|right|sure|fine|good|got it|i know|of course|will do|no problem|exactly|understood|noted|absolutely|certainly|indeed|true|uh huh|mhm|mm hm|mm|aha) (,|.) (yes|yeah|okay|right|sure|fine|good|got it|i know|of course|will do|no problem|exactly|understood|noted|absolutely|certainly|indeed|true|uh huh|mhm|mm hm|mm|aha) (,|.) (yes yes|yeah yeah|okay okay|right right|sure sure|fine fine|of course|uh huh|mhm)

@set hum = um|er|erm|uh|hmm|ah|uhm|umm|hm|eh|errr|ehm|well|so|like
@set fog = sort of|kind of|you know|whatever|or other|in a way|somehow|more or less|so to speak|if you will|and so forth|and so on|basically|or whatever|or something|thingy|thing
act mumble
  unless how shall i put it , (the|it|we|you|this)
  use g_mumble remedy
  + (um|er|erm|uh|hmm|uhm|umm|ehm) ~~8 (what is its name|whatever it is called|whatever you call it|one of those|that thing|that stuff|put it|how do you say|how to put|how to say|what do you call|you know|like|well|so)
  + (blah blah|yada yada|and so on and so forth|et cetera et cetera|this and that|so on and so on)
  + (it is|so|well|basically) ~~3 (like|kind of|sort of) ~~6 <fog>
  + (some|a) (sort|kind) of (um|er|erm|uh|thing|something|whatever)
  + (what is its name|what is his name|whatchamacallit|doodah|thingummy|thingamabob|gizmo) ~~6 (um|er|uh|thing|you know|that)
  + / [and|oh yes|so|well] the <word> whatever /
  + (the thing is|you see) ~~4 (um|er|erm|uh|well|you know|it is like)
  + ^ [and|so|well] (uh|um|er|erm) so ~~4
  + how (do|can|should|shall|would) i (say|put|explain) (it|this|that) (.|,|?|$)
  + no idea how to put (it|this|that)
  unless eh ?
  unless-act bare_wei mechanical_yes

act rush
  use g_rush
  + shut [up] your ~2 (mouth|trap|gob|face|cakehole|pie hole|beak|yap|noise)
  + (zip it|pipe down|put a sock in it|button it|belt up|keep your mouth shut|hold your tongue)
  use own_words not_said

act rush
  use g_rush
  when mid after_hold closing
  + / (was|is) that (it|all|everything) [then|now] ?
  needs-turn (another|other|more) (call|calls|line|lines|people|customers|caller|callers) | (waiting|queue|busy|in a hurry|got to go|have to go|need to go|got to run|things to do|no time)

act rush
  use g_rush
  when mid after_hold closing
  + / [is] (that it|that all|that the lot|all done|finished) ? [good|right|fine|great|okay] [then] (bye|goodbye|i am off|i have|next) ~3
  + / that it ? (good|right|fine|great) ~2
