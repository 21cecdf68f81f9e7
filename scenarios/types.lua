---@meta
-- What the Lua language server needs to know about scenarios, houses and
-- scorecards: names, types and a word on each field, so that an editor completes
-- and warns while you write. Third Ring itself never reads this file; what
-- really counts is `thirdring check`.

---A text: a key of lines/<lang>.lua written L"key", one string for all languages, or one per language.
---@alias tr.Text string|tr.Line|tr.Languages
---@class tr.Languages
---@field ["zh-Hans"]? string
---@field ["zh-Hant"]? string
---@field en? string
---@class tr.Line
---@class tr.Fact
---@class tr.Branches

---An expression in Lua's own syntax, read by the engine during the call:
---`"rings > 3 and not said('apologise_late')"`.
---@alias tr.Expr string

---An act: what was said, as the ear hears it. The whole list is assets/lexicon/acts.tsv.
---@alias tr.Act
---| "greet" | "greet_festival" | "apologise_late" | "identify_org" | "identify_dept" | "identify_self" | "offer_help"
---| "ask_name" | "ask_name_again" | "address_by_surname" | "address_neutral"
---| "acknowledge" | "show_willingness" | "ask_detail" | "ask_need" | "ask_repeat" | "ask_slow_down" | "check_audible"
---| "apologise" | "empathise" | "calm" | "admit_fault" | "thank" | "thank_feedback" | "praise"
---| "ask_to_hold" | "hold_reason_time" | "ask_consent" | "resume_after_hold" | "offer_callback" | "ask_contact" | "ask_address"
---| "admit_limit" | "announce_transfer" | "brief_colleague" | "give_extension" | "say_absent" | "offer_message"
---| "promise_pass_on" | "screen_caller" | "inform" | "itemise_fee" | "ask_pay_intent" | "state_due" | "give_route"
---| "introduce_project" | "ask_source" | "invite_visit" | "propose_time_place" | "promise_wait"
---| "read_back" | "confirm" | "correct_record" | "ask_to_note" | "reassure_action" | "give_deadline" | "escalate"
---| "decline_politely" | "protect_info" | "offer_more_help" | "invite_call_again" | "wish" | "farewell"
---| "confirm_person" | "ask_to_fetch" | "apologise_disturb" | "ask_convenient" | "state_purpose" | "leave_message_request"
---| "reconnect_after_cut" | "next_contact" | "follow_up_check" | "wrong_number_help" | "defer_personal"
---| "signal_visitor" | "visitor_excuse" | "voicemail_text"
---| "bare_wei" | "interrogate" | "rush" | "interrupt" | "mechanical_yes" | "mumble" | "slang" | "chat_joke" | "coarse"
---| "sarcasm" | "badmouth_caller" | "shout_colleague" | "nickname" | "refuse_bluntly" | "plead_ignorance"
---| "busy_brush_off" | "closing_time_brush_off" | "order_caller" | "demand_repeat" | "vague_delay" | "excuse"
---| "passive_minimal" | "blame_customer" | "blame_others" | "argue" | "dare" | "threat" | "overpromise" | "bluff"
---| "leak_private" | "leak_secret" | "change_terms" | "slander_rival" | "boast" | "pushy" | "guess_name"
---| "fatal_phrase" | "read_back_right" | "read_back_wrong" | "read_back_part"
---@alias tr.Acts tr.Act|tr.Act[]

-- Scenario --------------------------------------------------------------------

---@class tr.Hold
---@field bears integer seconds that the caller waits without complaint
---@field mood integer added to the mood then, and again every ten seconds

---@class tr.Silence
---@field mood integer added to the mood each time patience runs out
---@field bears integer after more silences in a row than this the caller hangs up

---@class tr.Caller
---@field who tr.Text how captions call the person
---@field surname? tr.Text|tr.Fact
---@field knows_surname? boolean true: the surname may be used from the start
---@field manner? string "elder" looks and sounds old; any other name is for readers
---@field voice? string
---@field mood integer 0 (furious) to 100 (delighted), at pick-up
---@field rate? integer speed of speech in percent, 50 to 200, default 100
---@field hold? tr.Hold
---@field interrupted? integer added to the mood when talked over
---@field silence? tr.Silence
---@field gone? string beat that follows when the caller has hung up in anger or after silence

---@class tr.LineSpec
---@field gives_up_after_rings? integer 1 to 30, default 8

---@class tr.SlipField
---@field [1] string name of the field, for `/note NAME VALUE`
---@field kind? "text"|"name"|"digits"|"number"|"unit"|"amount"|"clock" how a note is compared; default: as its fact
---@field fact? string what it should hold
---@field title? tr.Text
---@field required? boolean

---@class tr.Voice
---@field who tr.Text how captions call the voice
---@field surname? tr.Text|tr.Fact somebody of their own, of that name
---@field mood? integer 0 to 100, at first: somebody with a mood of their own
---@field gone? string beat that follows when they have hung up in anger or after silence
---@field manner? string "elder" looks and sounds old; any other name is for readers
---@field voice? string
---@field rate? integer speed of speech in percent, 50 to 200, default 100
---@field room? boolean true: in the room, not on the line

---@alias tr.EventKind
---| "visitor" # handled by a sign, or by words that the caller does not hear
---| "second_line" # handled by taking the other line
---| "colleague" # handled by words aside, or by asking somebody
---| "line_cut" # the line is dead; handled by dialling
---| "not_ready" # pen and form are missing; handled by ready
---| "noise" # handled by covering the mouthpiece
---| "called_away" # handled by hold or transfer
---| "distraction" # wants to be ignored

---@class tr.Event
---@field kind tr.EventKind
---@field at? integer seconds from pick-up, 0: from the first ring; without it only by start
---@field delay? integer seconds after start, default 0
---@field leaves? integer seconds after which it is missed; without it it stays
---@field binds? integer[] distraction: { first, last } ring in one of which the hands are free again
---@field mood? integer added to the mood when missed
---@field by? string voice of the cast that speaks `says`
---@field says? tr.Text spoken when it begins, without holding up the call

---@class tr.Scenario
---@field format 1
---@field id string equals the folder's name
---@field title tr.Text
---@field about? tr.Text what the trainee reads before the call
---@field kind? "inbound"|"outbound" default "inbound"
---@field difficulty? integer 1 to 5, default 1
---@field caller tr.Caller
---@field cast? table<string, tr.Voice> other voices, at most 8
---@field line? tr.LineSpec
---@field length? integer[] seconds that a good call takes: { from, to }
---@field facts? table<string, tr.Fact>
---@field slip? tr.SlipField[]
---@field flags? table<string, boolean>
---@field counters? table<string, integer>
---@field events? table<string, tr.Event> what happens besides, at most 8
---@field people? tr.Person[] added to the house's; the same id places one of them anew
---@field knowledge? tr.Topic[] added to the house's
---@field festival? string id of a festival of the house
---@field scorecard? string[] groups of rules in use, default { "base" }

---@param spec tr.Scenario
function scenario(spec) end

---@class tr.Branch
---@field has? tr.Acts all of these are in the words
---@field all? tr.Acts the same as has
---@field any? tr.Acts at least one of these is in the words
---@field lacks? tr.Acts none of these is in the words
---@field when? tr.Expr
---@field otherwise? true every other answer; last of the answers
---@field silence? true the caller's patience ran out
---@field hold? true the trainee put the line on hold
---@field resume? true the trainee took the line from hold
---@field interrupted? true the caller was talked over
---@field after? integer seconds since the beat was entered
---@field hung_up? true the trainee hung up
---@field look_up? string|true the drawer is opened at this entry
---@field looked_up? string|true the entry was found
---@field consult? string|true somebody, or a desk, is asked
---@field consulted? string|true they answer
---@field unavailable? string|true they cannot come
---@field transfer? string|true the caller is handed over to them
---@field aside? true something was said that the caller does not hear
---@field event? string this side event begins
---@field handled? string it was taken care of
---@field missed? string it was not
---@field answered? true dialling: the other side answers; ringing: the trainee does
---@field engaged? true dialling: the other line is busy
---@field no_answer? true dialling: hung up while it rang over there; ringing: it has stopped
---@field wrong_number? true dialling: other digits than those of the fact
---@field taken? true ringing: a colleague has answered
---@field mood? integer -100 to 100, added to the caller's mood
---@field set? table<string, tr.Expr> new values of flags and counters
---@field start? string side event that begins
---@field to? string beat to go to; without it the caller goes on listening

---@class tr.Try
---@field rings integer answered after so many rings

---@class tr.Dial
---@field number? string fact of digits; without it any digits will do
---@field tries? ("no_answer"|"engaged"|tr.Try)[] what each dialling meets; the last one repeats
---@field rings_max? integer rings after which the exchange gives up, default 20
---@field anew? boolean true: a call of its own, judged by itself

---@class tr.Ring
---@field after? integer seconds until the first ring, default 10
---@field gives_up_after_rings? integer 1 to 30, default 8
---@field taken? integer ring in which a colleague answers

---@class tr.Beat
---@field caller? tr.Text what is said on entry
---@field by? string voice of the cast that says it; default the caller
---@field listen? boolean true: nothing is said, the trainee is waited for
---@field dial? tr.Dial nothing is on the line: the trainee dials
---@field ring? tr.Ring nothing is on the line: the telephone will ring
---@field patience? integer seconds of silence, 2 to 60, default 8
---@field mood? integer added on entry
---@field set? table<string, tr.Expr> done on entry
---@field start? string side event that begins on entry
---@field choices? tr.Text[] ready-made answers, at most nine
---@field asides? tr.Text[] ready-made words that the caller does not hear, at most nine
---@field expects? tr.Act[] acts that a good answer here would hold
---@field next? string where an answer leads that no branch takes
---@field ending? string name of the ending; the caller hangs up
---@field hangs_up? integer seconds after the line, 1 to 10, default 2; with next and no ending the story goes on
---@field [1]? tr.Branches on { … }

---A wording of a line in lines/<lang>.lua.
---@class tr.Wording
---@field text string
---@field ms? integer how long it takes to say, 100 to 60000

---@param name string
---@return fun(spec: tr.Beat)
function beat(name) end

---@param branches tr.Branch[]
---@return tr.Branches
function on(branches) end

---@param key string key in lines/<lang>.lua
---@return tr.Line
function L(key) end

---@param spec integer[] { how many digits }, 1 to 15; the first is never 0
---@return tr.Fact
function digits(spec) end

---@param spec integer[] { lowest, highest }
---@return tr.Fact
function number(spec) end

---@param options tr.Text[] one is drawn by the call's seed
---@return tr.Fact
function pick(options) end

---@class tr.NameOption
---@field ["zh-Hans"]? string
---@field ["zh-Hant"]? string
---@field en? string
---@field sounds_like? string[] other writings that sound the same

---@param options (string|tr.NameOption)[] one is drawn by the call's seed
---@return tr.Fact
function name(options) end

---@class tr.UnitSpec
---@field blocks tr.Text[]
---@field floors integer[] { lowest, highest }, 1 to 99
---@field flats integer[] { lowest, highest } of a floor, 1 to 99

---@param spec tr.UnitSpec a flat: "B-1203"
---@return tr.Fact
function unit(spec) end

---@class tr.AmountSpec
---@field [1] integer lowest
---@field [2] integer highest
---@field cents? boolean true: two digits behind the point
---@field step? integer values lie so far apart

---@param spec tr.AmountSpec money: "312.40"
---@return tr.Fact
function amount(spec) end

---@class tr.ClockSpec
---@field [1] string earliest, "08:00"
---@field [2] string latest
---@field step? integer minutes, default 30

---@param spec tr.ClockSpec a time of day: "14:30"
---@return tr.Fact
function clock(spec) end

---@param name string a fact of this scenario
---@return tr.Fact
function fact(name) end

---Runs another file of the same folder once and returns its value.
---@param name string path without ".lua"
---@return any
function include(name) end

-- House -----------------------------------------------------------------------

---@class tr.Person
---@field [1]? string id, for consult and transfer
---@field name? tr.Text needed in a house
---@field department? tr.Text
---@field extension? string
---@field where? "desk"|"busy"|"out"|"with_customer"|"on_line" default "desk"
---@field back? tr.Text when they are back
---@field answers? integer seconds until they answer or it is clear that they do not, default 2

---@class tr.Department
---@field [1] string id, for consult and transfer
---@field name tr.Text

---@class tr.Topic
---@field [1] string id, for look_up
---@field title tr.Text
---@field text tr.Text in a scenario with facts in braces
---@field seconds? integer how long it takes to find, default 5
---@field everyday? boolean true: it lies open on the desk

---@class tr.Festival
---@field [1] string id
---@field greeting tr.Text
---@field from string "2027-02-06"
---@field to string

---@class tr.Greeting
---@field org? boolean a greeting names the organisation, default true
---@field dept? boolean the desk, default true
---@field self? boolean one's own name, default false
---@field offer? boolean and offers help, default true
---@field order? "any"|"greet_first"

---@class tr.House
---@field format 1
---@field id string equals the file's name
---@field name tr.Text
---@field desk tr.Text
---@field region? tr.Text
---@field scorecard? string id of the scorecard that its calls are scored with
---@field ring? integer[]|"mainland"|"taiwan"|"hongkong"|"north_america"|"uk" milliseconds on, off, …
---@field aliases? tr.Text[]
---@field departments? (tr.Text|tr.Department)[]
---@field people? tr.Person[]
---@field knowledge? tr.Topic[]
---@field festivals? tr.Festival[]
---@field greeting? tr.Greeting
---@field severity? table<string, "off"|"note"|"warning"|"error"> by code: { TR047 = "error" }

---@param spec tr.House
function house(spec) end

-- Scorecard -------------------------------------------------------------------

---@class tr.Section
---@field [1] string id
---@field title tr.Text

---@class tr.Scorecard
---@field format 1
---@field id string equals the file's name
---@field title tr.Text
---@field caps? integer[] highest score with one fatal rule broken, with more
---@field sections tr.Section[]

---@param spec tr.Scorecard
function scorecard(spec) end

---@alias tr.RuleKind
---| "say" # said in at least `low` answers of the window (default 1)
---| "avoid" # said in at most `limit` answers of the window (default 0)
---| "order" # one of `any` not later than the first of `before`
---| "rings" # picked up between ring `low` and ring `limit`
---| "missed" # the call was answered at all
---| "first_word" # first answer begins within `limit` of picking up
---| "reaction" # at most `low` answers begin later than `limit`
---| "silence" # patience ran out at most `limit` times
---| "interrupt" # talked over the caller at most `limit` times
---| "hold" # no hold longer than `limit`
---| "slip_filled" # `field`, or all required ones, filled in
---| "slip_right" # what was filled in is right
---| "hang_up" # the caller hung up first, or the trainee `limit` after the end
---| "length" # talk at most `limit` % of the scenario's longest good length
---| "mood" # final mood at least `limit`
---| "repeat" # at most `limit` answers repeat an earlier one to the letter
---| "side" # side events of the kind in `field` handled within `limit`
---| "control" # the event in `field` happened `low` to `limit` times
---| "tally" # at least `low` different acts of `any` in the call
---| "every" # never more than `limit` answers in a row without one of `any`
---| "sequence" # acts of `any` said first in that order, `low` of them at least
---| "that" # the expression `that` is true at the end
---| "quiz" # asked after the call
---| "between" # time from one thing to another
---| "ready" # pen and form at hand before the window's moment
---| "long_answer" # at most `low` answers take longer than `limit` to say

---@alias tr.Window "in_call"|"first_turn"|"first_turns"|"closing"|"before_hold"|"after_hold"|"after_surname"|"no_surname"|"before_fact"|"before_pick_up"|"before_look_up"|"agreed_hold"

---@class tr.Rule
---@field group string
---@field section string
---@field kind tr.RuleKind
---@field window? tr.Window default "in_call"
---@field points integer weight, 1 to 1000
---@field fatal? boolean breaking it caps the score
---@field timed? boolean not applied to calls without time pressure
---@field bonus? boolean points on top when met, nothing to lose
---@field when_expected? boolean only when a beat that was reached expects one of `any`
---@field low? string threshold with its unit: "2 answers"
---@field limit? string threshold with its unit: "60 s"
---@field total? string of kind hold: all holds of one caller together, "60 s"
---@field any? tr.Act[]
---@field all? tr.Act[]
---@field lacks? tr.Act[] of kind say: an answer with one of these does not count
---@field before? tr.Act[]
---@field ends? tr.Act[] of kind between: what ends its time
---@field applies? tr.Expr not applicable when false at the end of the call
---@field that? tr.Expr for kind "that"
---@field field? string field of the slip; kind of side event; event of the call
---@field title tr.Text
---@field expected? tr.Text may hold {low}, {limit} and {limit:s}
---@field coaching? tr.Text
---@field met? tr.Text what satisfies it
---@field broken? tr.Text what breaks it
---@field phase? "before"|"pick_up"|"opening"|"talk"|"hold"|"transfer"|"record"|"close"|"after"|"outbound"|"whole"
---@field observe? ("timing"|"act"|"form"|"control"|"scene"|"quiz"|"voice")[]
---@field sources? string
---@field ask? tr.Text for kind "quiz": the question
---@field answers? tr.Answer[] for kind "quiz", one of them right

---@class tr.Answer
---@field [1] tr.Text
---@field right? boolean

---@class tr.Adjust
---@field group? string
---@field section? string
---@field window? tr.Window
---@field points? integer
---@field fatal? boolean
---@field timed? boolean
---@field bonus? boolean
---@field when_expected? boolean
---@field low? string
---@field limit? string
---@field total? string
---@field any? tr.Act[]
---@field all? tr.Act[]
---@field lacks? tr.Act[]
---@field before? tr.Act[]
---@field ends? tr.Act[]
---@field applies? tr.Expr
---@field that? tr.Expr
---@field title? tr.Text
---@field expected? tr.Text
---@field coaching? tr.Text
---@field met? tr.Text
---@field broken? tr.Text

---@param id string
---@return fun(spec: tr.Rule)
function rule(id) end

---@param id string of a rule in this card
---@return fun(spec: tr.Adjust)
function adjust(id) end

---@param id string of a rule in this card
function drop(id) end
