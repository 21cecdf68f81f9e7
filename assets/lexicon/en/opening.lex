# The opening: greeting, who is speaking, offer of help.

# A festival wish instead of "hello" is an act of its own; "yeah, hello?" is
# no greeting but a grunt (see bare_wei).
act greet
  when first_turn first_turn_late outbound_first
  + (<org>|<dept>) (good morning|good afternoon|good evening|hello) [.|!|,] ~1
  unless-turn ^ hello hello ? $
  + , (good morning|good afternoon|good evening) [to you] [.|!] $
  + ^ [a] very (good morning|good afternoon|good evening)
  unless-turn ^ hello who is (there|this|that|it)
  + / (hello|good morning|good afternoon|good evening|good day) [.|!] $
  + ^ (evening|afternoon|day) [.|,|!|all|sir|madam] ~1
  + ^ [yes|oh|and|ah|well|a very] (hello|hi|hello there|hi there|good morning|good afternoon|good evening|good day|morning|afternoon|evening|greetings)
  unless-turn ^ (hello|hi) ? (anyone|anybody|yes|who|what|somebody) ~2 $
  + / (good morning|good afternoon|good evening|good day) [to you|sir|madam|everyone] /
  + / (good morning|good afternoon|good evening|good day) [to you] (this is|you are|<org>|<dept>|<title>|thank you|thanks|and)
  + / hello (this is|<org>|you are through)
  + ^ <title> <sn> , (hello|hi|good <part>) ~1
  + <festival> and (good morning|good afternoon|good evening|hello)
  + / and (good morning|good afternoon|good evening)
  unless-turn ^ [yes|yeah|ye es|yep|er|um] (hello|hi) [there] ? $
  unless-turn (hello|hi) ? hello
  unless (hi|hello|hey) (mum|mom|dad|darling|love|honey|mate|sweetie)

@set festival = new year|chinese new year|lunar new year|christmas|xmas|easter|spring festival|mid autumn|mid autumn festival|moon festival|dragon boat|dragon boat festival|lantern festival|national day|thanksgiving|diwali|deepavali|eid|hanukkah|may day|labour day|labor day|qingming|double ninth|holidays|holiday|festival|vesak|hari raya
act greet_festival
  when first_turn first_turn_late outbound_first
  + [a] [very] (happy|merry|joyful) <festival>
  + (season's|seasons|festive) greetings
  + eid mubarak
  + (compliments|greetings) of the season

# Lateness words need a word of regret beside them.
act apologise_late
  when first_turn first_turn_late
  + (sorry|apologies|apologise|forgive|pardon|regret) ~8 (wait|waiting|kept you|keep you|keeping you|delay|late|long to (answer|pick up|get to you|come)|so long|too long|a while|ring so|rang|ringing|slow|slowly)
  + (kept you waiting|took ~2 long|rang ~3 (while|long)) ~~ (sorry|apologies|apologise|forgive)
  beats apologise

# Any mention of the house at the pick-up is the speaker's, unless it is asked
# about or told about.
act identify_org
  when first_turn first_turn_late
  unless <org> is the (finest|best|greatest)
  + <org>
  unless (is|are|was|do|did) (this|that|you|they) ~4 <org>
  unless <org> (is|has|was|lies|opened|sits|will) <not at your service|calling|speaking>
  unless (about|looking for|wanted|want|near|next to) <org>

act identify_org
  when mid after_hold closing outbound_first
  unless <org> is the (finest|best|greatest)
  unless <org> (has|was|lies|opened|sits|will|does|offers|lets|closes|opens|belongs)
  + (this is|i am|you are through to|you have reached|calling from|ringing from|phoning from|we are|it is|here is) ~3 <org>
  + (this is|i am|my name is|it is) ~4 (from|of|at|with) ~2 <org>
  + my name is ~2, from <org>
  + <word> (from|at|of|with) [the] <org> <not ?>
  + / (from|of) <org>
  + / <org> [<dept>] /
  + <org> <dept> /
  + <org> (here|speaking|calling)
  + ^ [good <part>|hello|hi] <org>
  unless (is|are|am) (this|that|you|i|he|she) ~7 <org>
  unless (work|worked|working|live|lived|living|bought|sold|used to be) ~1 (at|in|from|for) <org>
  unless-turn (in a nutshell|in short|in brief)

# A desk that the caller is passed on to, or asked after, is not the speaker's.
act identify_dept
  unless (it is|it was) <dept> (that|who|which)
  when first_turn first_turn_late
  + [the|our] (night|day|duty) (porter|manager|desk|team) at <org>
  + (director|director's|manager's|chairman's|secretary's|caretaker's|site|estate) office
  unless (is|was) <it> ~4 (office|desk|department|section|team)
  + (fee|parking|night|day|duty|service|sales|letting|lettings|leasing|parcel|visitor|tenancy|rental|rentals) (desk|counter|team|department|office|section|gallery|hotline|line)
  + <org> ~3 (desk|counter|team|department|section|hotline|gallery)
  + (customer|resident|residents|tenant|owner|guest) (relations|care|support|affairs|desk|team|office)
  + <dept>
  unless (put|putting|transfer|transferring|connect|connecting|hand|pass|ask|try|call|ring) ~5 <dept>

act identify_dept
  unless (it is|it was) <dept> (that|who|which)
  when mid after_hold closing outbound_first
  + from <dept> [.|,] ~1 (we|i|the line) ~1
  + it is <word> again , from [the] <dept>
  unless (here at the|i am afraid)
  + (this is|i am|calling from|ringing from|it is) ~4 (customer|resident|residents|tenant|owner) (relations|care|support|affairs)
  + (this is|i am|calling from|ringing from|it is) ~4 <dept> <not is|are>
  + <org> [the] <dept>
  + <org> <dept>
  + <dept> (here|speaking|calling) /
  unless (sending|send|calling|asking|telling|getting|alerting|informing|with|contacting|ringing|chasing) [the|our] <dept>
  + (this is|i am|my name is|/ it is|/ it) ~3 (from|at|in|of|with) [the] [<org>] <dept>
  + / [hello|hi|it is|it|this is|i am|my name is] <not team|colleague|someone|somebody|call|man|people|engineer|plumber|away|you|lady|me|order|number|letter|ms|mr|mrs> <word> (from|at) [the] [<org>] <dept>
  unless both (at|from)
  unless (put|putting|transfer|transferring|connect|connecting|hand|pass|ask|asking|try|check|checking) ~6 <dept>
  unless (ms|mr|mrs|miss) <word> (in|at|from) <dept>
  unless it is all <dept>
  unless (keys|key|ready|meet|pm|am|at <num>|waiting|note|letter|form|card|<weekday>|leave|eleven|come|be) ~4 (at|in) [the] <dept>
  unless i am ~2 (reporting|taking|passing|bringing|calling|phoning|ringing|checking|going|trying|not|only|just)

# Words that stand where a name would and are none.
@set nm = <not <nonname>|<title>> <word> [<not <nonname>> <word>]
@set nonname = fine|good|okay|free|ready|tired|late|alone|hungry|bored|done|back|well|lost|confused|curious|happy|pleased|delighted|listening|new|all|available|able|due|in|unable|waiting|holding|closing|leaving|on|doing|not|told|made|getting|having|coming|only|manager|calling|hello|hi|again|parcel|showroom|centre|center|care|section|counter|the|a|an|your|our|my|his|her|their|its|it|just|not|so|very|afraid|sorry|sure|glad|happy|calling|ringing|phoning|speaking|here|there|about|still|also|really|quite|all|what|why|where|how|when|who|that|this|is|in|at|on|off|out|with|from|for|to|going|only|always|customer|front|repairs|reception|sales|accounts|security|engineering|maintenance|finance|someone|somebody|anyone|nobody|you|me|we|they|he|she|i|and|or|but|dealing|reporting|checking|looking|trying|writing|putting|new|busy|back|listening|grateful|delighted|pleased|certain|almost|done|free|aware|working|are|was|over|right|now|english|line|desk|service|office|person|one|please|call|come|look|be|get|plumber|engineer|technician|colleague|team|lady|gentleman|man|owner|visitor|message|word|news|people|stay|stop|wait|hold|today|sick|away|leave|friend|telling|leaving|through|way|urgent
act identify_self
  when first_turn first_turn_late outbound_first
  + <not <nonname>> <word> (on the phone|on the line|at your disposal|here for you) ~1
  + <org> , <not <nonname>|leasing|lettings|letting|parking|visitor|service> <word> [.|!] $
  unless (have|want|like|get|got) ~2 <word> on the (line|phone)
  unless (speaking|talking) to [the] <org>
  unless-turn ^ greetings from <org> $
  + <org> , <not <nonname>|leasing|lettings|letting|parking|visitor|service|apologies|apology|forgive> <word> . (sorry|apologies|do|my|so|i) ~2
  + i am <not <nonname>> <word> , (ask|tell|how|what|please|at|here|happy) ~4
  + (<org>|<dept>|desk|hello|hi) [,] <not <nonname>|org|desk|front|customer> <word> (speaking|here) (how|what|may|can) ~3
  unless / <dept> . (yes|no|what|hello|who)
  + (hello|<org>|<dept>|hi) [,] this is <not <nonname>> <word> (what|how|who|tell|may|can) ~3
  + / <org> . <not <nonname>> <word> . ~4
  unless i am (much|very|most) obliged
  unless <org> here
  + (you are through to|you have got|speaking to|talking to|connected to) <not <nonname>|harbour|linden|jade|yunshan|our|repairs|customer> <word> [.|,|!|and|at|in|from]
  + / <nm> here from [the] ~3 (<org>|<dept>|team)
  + / <org> . <not <nonname>> <word> . how ~6
  + (this is|it is|its) <not <org>> <nm> [.|,] (the (call|line)|we|sorry|i|your|about)
  + / i am <not <nonname>> <word> [<not <nonname>> <word>] [.|!] $
  + / [hello|hi|morning|evening|afternoon|good <part>] <dept> . <not <nonname>|shoot|talk|wait|quick|done|next|thanks|bye|nothing|nope> <word> [.|!] $
  + (<org>|<dept>) [,] <not <nonname>> <word> <not <nonname>> <word> (speaking|here)
  + (this is|it is|i am) <nm> (from|at|of|with) [the] [<org>|<dept>]
  + (this is|it is|i am) [<title>] <nm> (on|at|in|from|of|for|with|over at) [the] ~2 (desk|reception|<dept>|relations|office|team|counter|switchboard|lobby|showroom|gallery|centre|center|<org>)
  + / <nm> (on duty|at the desk|on the desk|at reception)
  + / [hello|hi|morning|good <part>|yes|and|it is|this is|i am|you are through to|with] <not <nonname>> <word> <not <nonname>> <word> (speaking|here|on duty|on the line|at your service|at the desk|on the desk)
  + my (name is|surname is|family name is|first name is) <word>
  + / [hello|hi|morning|good <part>|yes|and|it is|it|this is|oh] <not <nonname>> <word> (speaking|here) /
  + (<org>|<dept>) <not <nonname>> <word> (speaking|here) /
  + (this is|it is) [<title>] <not <nonname>> <word> /
  + (this is|it is) [<title>] <not <nonname>> <word> (again|once|from|at|speaking|calling|here)
  + i am [called] [<title>] <not <nonname>> <word> (from|at|in|of|calling) ~2 (<org>|<dept>|here)
  + i am called <word>
  + (you are|you will be) (speaking|talking) (to|with) [<title>] <not <nonname>> <word>
  + / [hello|hi|morning|good <part>|yes|and|it is|it|this is|oh] <not <nonname>> <word> (from|at|of|in) [the] [<org>] (<org>|<dept>)
  + / [hello|hi|morning|good <part>|yes|and|it is|it|this is|oh] <not <nonname>> <word> (on the line|at your service|once more|again) /
  + <title> <word> (speaking|here|at your service)
  + i am <not <nonname>> <word> (happy|glad|pleased|and|,) ~2 (help|duty|happy|glad)
  + (<org>|<dept>|good <part>|hello) i am <not <nonname>> <word> /
  + (this is|it is|its) [<title>] <not <nonname>> <word> [<word>] (how|what|may|can|could) ~2 (i|we|help)
  unless this is [the] <org> (how|what|may|can|could)
  + i am [<title>] <not <nonname>> <word> [<word>] (how|what|may|can|could) ~2 (i|we|help)
  + its [<title>] <not <nonname>> <word> (at|from|in|of) [the] (<org>|<dept>)
  + i am <title> <not <nonname>> <word> /
  + (this is|it is) <title> <not <nonname>> <word> ~2 (desk|reception|showroom|office|repairs|accounts)
  unless / [hello] [the] (<org>|<dept>) (speaking|here|at your service|on the line|again) /
  unless this is <org> /
  unless (is|are|am) (that|this|it|you|i) ~4 (from|speaking|<title>)

act identify_self
  when mid after_hold closing
  unless i am (much|very|most) obliged
  + you are (talking|speaking) (to|with) <nm> ~2
  + (this is|i am) <nm> (from|at|of|with) [the] (<org>|<dept>)
  + my (name is|surname is|family name is) <word>
  + i am [<title>] <not <nonname>> <word> (from|at) ~2 (<org>|<dept>)
  + this is [<title>] <not <nonname>> <word> (from|at) ~2 (<org>|<dept>)
  + / <not <nonname>> <word> speaking /

act offer_help
  unless (do you for|so what can we do)
  + what is it (we|i) can do for you
  + how (can|may|could|might|shall) (i|we) ~1 (help|assist|be of|serve)
  + (what|anything|something) <cani> (i|we) ~1 (do|help|arrange|assist)
  + is there (anything|something) (i|we) (can|could|may) (do|help|arrange|assist)
  + what would you like (to know|to ask|to arrange|help with) <not first|next>
  + (may|can|could) i (help you|be of (help|service|assistance))
  unless (else|more|other|further|better)
  unless help you (find|with (that|it))

act offer_help
  when first_turn first_turn_late
  + would you like to (hear|know|learn|ask|book|speak|talk|see) ~4 ?
  + ask (me|us) (anything|whatever) ~4
  + what is the matter ~1
  + (do|please) (say|tell me|let me know) (how|what) ~5
  + fire away
  + (which|what) (of our|desk|department|office|team|service) ~4 (you|need|want|like) ~4
  unless <nm> at your service
  + what is on your mind ~2
  unless-turn ^ (yeah|yep|yes|hello|huh) [,] (go ahead|go on|shoot|speak) [.|!|?] $
  + (please|do) (go ahead|go on|carry on|speak|start|begin) [.|!] $
  + [i am|we are] (at your (disposal|service)|here to help|all yours) ~2
  + (please|do) tell me what (you need|i can|we can|you would like)
  + what (seems to be|is) the (trouble|matter|problem) [today|please|sir|madam] ?
  + what would you like [me] to
  + (please|do) (go ahead|go on|tell me|speak|let me know)
  + (please|kindly) tell me (what|how)
  + i am listening
  + what is it [that] you (need|would like)
  + what brings you
  + (go ahead|please speak|fire away|go on) [please|sir|madam|/] ~1
  unless-sentence what has happened , (are|is|was|did)
  unless-sentence ^ (yep|yeah|yup) , go on
  unless who would you like to speak
  + what (has happened|happened|is it about|is the matter|is the problem|is wrong|can be done)
  + (please|kindly) (speak|let me hear|state|say)
  + i am all ears
  + (how|what) (may|can|could|shall|might|would|do|are|is) (i|we|you|it) [~8 <word>] [?]
  + (who|whom|which desk|which department) (may|can|shall|would|do) ~2 (i|we|you) ~4 (speak|connect|help)
  + (tell me|let me know) (what|how) ~4
  + what is your (enquiry|inquiry|question|request|concern|matter|wish) ~3
  unless (else|more|other|further)
  unless (speak|tell me) ~2 (slow|slower|slowly|louder|up|name)
  unless (who|what) (are you|do you (want|expect)|is it [?])
  unless-act interrogate

# After a late pick-up every word of regret is for the wait.
act apologise_late
  when first_turn_late
  + (sorry|apologies|apologise|forgive|pardon|excuse)
  unless (wrong number|sorry ?|sorry to hear|excuse me ?)
  beats apologise

act identify_org
  when outbound_first
  + (tell|say to|let) <him> [know] [that] <org> (rang|called|phoned|tried|has rung|has called|was calling)
  + say [that] <org> (rang|called|phoned|has rung|has called)
