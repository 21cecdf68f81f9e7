# Words that cap the score by themselves: gross insults, threats, open challenges,
# private numbers and homes, the floor price. Every template here is narrow, and
# none holds where the words are another's, denied, asked about or read back.

act threat
  use own_words
  ! pay (up|now|today|tomorrow|by <weekday>|by <clock>|the money|your <word>) ~2 or (we|i) [will|shall|are going to|am going to] (cut|clamp|tow|lock|evict|sue|turn|shut|throw|take you|kick|change) ~4
  ! pay (up|now|today|tomorrow|by <weekday>|by <clock>|the money|your <word>) ~2 or (the|your) (power|water|electricity|gas|heating|internet|lift) (goes|will go|is|gets|will be) ~2 (off|cut)
  ! pay (up|now|today) or (else|get out|move out|you are out|out you go|face)
  ! (unless you pay|if you do not pay|if it is not paid|if this is not paid|if you do not settle|unless you settle|unless it is paid) ~~8 (your|the) (power|water|electricity|gas|heating|internet) (goes|will go|will be|gets|is) ~2 (off|cut)
  ! (unless you pay|if you do not pay|if it is not paid|if this is not paid|if you do not settle|unless you settle|unless it is paid) ~~8 (we|i) [will|shall|are going to|am going to] (cut (off|your)|turn off your|shut off your|evict you|throw you out|lock you out|clamp your|tow your|blacklist you|see you in court|take you to court|sue you)
  ! (you will be|you are getting|you are going to be) (blacklisted|evicted|sued|thrown out) (.|!|,|if|unless|then|by) ~1
  ! / [then|you can|you may|just|well] expect a (summons|visit from the bailiffs)
  ! / [then|well|so] on your own head be it (.|!|$)
  ! do not say (you were not warned|i did not warn you|we did not warn you)
  ! one more (late payment|missed payment|unpaid bill|complaint|word|late one) ~2 (and|or) ~2 (you are out|out you go|we clamp|we cut|we lock|we sue|we take you to court|we will see you in court|you will be hearing from our lawyers|you are on the street|we evict)
  ! / [well|then|fine|so|right|or] [we will] see you in court (.|!|,|then|if|unless|$) ~1
  ! (i|we) will (sue you|have you (evicted|thrown out|arrested)|throw you out|kick you out|evict you|blacklist you) ~2
  ! / [oh] you will regret this (.|!|$)
  unless-sentence ?
  unless (chat|system|from the|of the game|waiting room)
  unless-turn (i am sorry|would you like|would it help|if you like|shall we|we can spread|is it easier)

# The name at the board is a threat only where money is at stake.
act threat
  use own_words
  ! (we|i) will (post|hang|put up|pin|publish|put) your (name|debt|debts|photo) (on|in|up|at) ~4
  ! your name (goes|will go) ~1 (up|on) ~4
  needs-turn (if you do not pay|unless you pay|if it is not|if this is not|debt|owe|debtors|not cleared|pay up|pay now|pay today)
  unless (badge|plate|bell|if you agree|if you like)

act dare
  use own_words
  ! / [so|just|then|well|fine|okay|go ahead|go on|go ahead and|go on and|go ahead then|so go ahead and] sue (us|me) (.|!|,|then|if|and see|see|$) ~1
  ! / [so|then|well|fine|just|okay|go ahead|go on|go ahead and] take us to court (.|!|,|then|if|see|$) ~1
  ! (complain|sue|report|call|tell|write|go ahead|go on) ~6 see if (i|we|anyone|anybody) (care|cares)
  ! / [go on|well|just|then] (i|we) dare you (.|!|$|to (complain|sue|report|try|call|tell|write))
  ! / [and] see if i care (.|!|$)
  unless-sentence ?
  unless (you may|you are free to|your right|of course)

act leak_private
  use own_words withheld
  ! (his|her|their|the manager's|the director's|the boss's|the owner's|my colleague's|our manager's|our director's|<title> <word>'s) (private|personal|home|mobile) [number|phone|line] [is|number is|:] ~1 <digits>
  ! (he|she|they|mr <word>|mrs <word>|ms <word>|miss <word>|our manager|the manager|our director|the director|the owner|your neighbour) (lives|live|is living) (in|at|on) [flat|unit|number|block|tower] <num>
  unless-sentence ?
  unless-turn (let me repeat|read (that|it) back|is that right|is it right|correct|have i got|to confirm|to repeat|you gave|not allowed|may not|can not give)
  unless / [and] so (he|she|they) (lives|live)
  unless (not|never) ~3 (give|share|tell|say)

act leak_secret
  use own_words withheld
  ! [the|our] [real|true|actual] (floor|bottom|rock bottom|reserve) price (is|would be|was) [really|actually|only|in fact|about|just] <num>
  ! (lowest|least|furthest) (we|they|he|she|i) (can|could|will|would) (go|take|accept|sell for) [is|to|for|with] <num> [thousand|million|hundred|yuan|dollars|a square metre] (.|,|!|$)
  ! (he|she|they|we|the owner|the developer|the boss|the seller) will (go down to|drop to|come down to|settle for|take|accept) <num> ~2 if you (push|press|insist|haggle)
  unless-sentence (published|list|listed|brochure|advertised|advert|printed)
  unless-sentence ?
  unless (can not|may not|not allowed|must not)

act coarse
  use own_words
  ! (fuck|fucking|fucked|motherfucker|cunt|wanker|dickhead|asshole|arsehole|bullshit|shithead|shitty|tosser|bollocks)
  ! (piss off|bugger off|fuck off|sod off|screw you|up yours|kiss my (ass|arse)|go screw yourself|go stuff yourself|full of (shit|crap)|piece of shit|son of a bitch)
  ! you [bloody|stupid|lying|silly|little|old|fat|lazy] (bastard|bastards|bitch|prick|twat|shit|pig|cow)
  ! (stupid|lying|silly|bloody|what a|old|mean) (bastard|bitch|twat)
  ! / [oh|holy|ah] (shit|bastard|bastards) (.|!|,|$)
  ! / [oh|just|you can|go and] (drop dead|go to hell) (.|!|,|$)
  ! / [you can|just|well|oh] (stuff|shove) it (.|!|$|up) ~1
  unless (museum|lane|road|street|list|wall|door|dog)

act sarcasm
  use own_words
  ! you (stupid|ignorant|silly|dumb|pathetic|useless|thick|foolish) (person|man|woman|cow|fool|idiot|pig|creature|little <word>|old (man|woman|cow|fool|bat|git|goat))
  ! (are you|you are|you must be) [really|so|just|that|completely|all|a bit|too|totally] (stupid|dumb|retarded|brain dead|a moron|an idiot|an imbecile|a cretin|a half wit|a halfwit|a complete idiot) (.|!|?|,|or|$) ~1
  unless (nobody|no one|not|never|if|do not) ~4 (stupid|dumb|idiot|moron)
