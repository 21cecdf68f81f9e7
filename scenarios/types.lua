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
---| "fatal_phrase"
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
---@field manner? string
---@field voice? string
---@field mood integer 0 (furious) to 100 (delighted), at pick-up
---@field rate? integer speed of speech in percent, 50 to 200, default 100
---@field hold? tr.Hold
---@field interrupted? integer added to the mood when talked over
---@field silence? tr.Silence

---@class tr.SlipField
---@field [1] string name of the field, for `/note NAME VALUE`
---@field kind "text"|"name"|"digits"|"number"
---@field fact? string what it should hold
---@field title? tr.Text
---@field required? boolean

---@class tr.Scenario
---@field format 1
---@field id string equals the folder's name
---@field title tr.Text
---@field about tr.Text what the trainee reads before the call
---@field kind "inbound"|"outbound"
---@field difficulty integer 1 to 5
---@field caller tr.Caller
---@field line? { gives_up_after_rings: integer }
---@field length? integer[] seconds that a good call takes: { from, to }
---@field facts? table<string, tr.Fact>
---@field slip? tr.SlipField[]
---@field flags? table<string, boolean>
---@field counters? table<string, integer>
---@field scorecard string[] groups of rules in use

---@param spec tr.Scenario
function scenario(spec) end

---@class tr.Branch
---@field has? tr.Acts all of these are in the answer
---@field all? tr.Acts the same as has
---@field any? tr.Acts at least one of these is in the answer
---@field lacks? tr.Acts none of these is in the answer
---@field when? tr.Expr
---@field silence? true the caller's patience ran out
---@field hold? true the trainee put the line on hold
---@field resume? true the trainee took the line from hold
---@field otherwise? true every other answer; last of the answers
---@field mood? integer -100 to 100, added to the caller's mood
---@field set? table<string, tr.Expr> new values of flags and counters
---@field to? string beat to go to; without it the caller goes on listening

---@class tr.Beat
---@field caller? tr.Text what the caller says on entry
---@field listen? boolean true: the caller says nothing and waits for the trainee
---@field patience? integer seconds of silence, 2 to 60, default 8
---@field mood? integer added on entry
---@field set? table<string, tr.Expr> done on entry
---@field choices? tr.Text[] ready-made answers, at most nine
---@field expects? tr.Act[] acts that a good answer here would hold
---@field next? string where an answer leads that no branch takes
---@field ending? string name of the ending; the caller hangs up
---@field hangs_up? integer seconds after the line, 1 to 10, default 2
---@field [1]? tr.Branches on { … }

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

---@param name string a fact of this scenario
---@return tr.Fact
function fact(name) end

---Runs another file of the same folder once and returns its value.
---@param name string path without ".lua"
---@return any
function include(name) end

-- House -----------------------------------------------------------------------

---@class tr.Person
---@field name tr.Text
---@field department? tr.Text
---@field extension? string

---@class tr.House
---@field format 1
---@field id string equals the file's name
---@field name tr.Text
---@field desk tr.Text
---@field region? tr.Text
---@field ring integer[]|"mainland"|"taiwan"|"hongkong"|"north_america"|"uk" milliseconds on, off, …
---@field aliases? tr.Text[]
---@field departments? tr.Text[]
---@field people? tr.Person[]

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
---| "first_word" # first answer begins within `limit` ms of picking up
---| "reaction" # at most `low` answers begin later than `limit` ms
---| "silence" # patience ran out at most `limit` times
---| "interrupt" # talked over the caller at most `limit` times
---| "hold" # no hold longer than `limit` ms
---| "slip_filled" # `field`, or all required ones, filled in
---| "slip_right" # what was filled in is right
---| "hang_up" # the caller hung up first, or the trainee `limit` ms after the end
---| "length" # talk at most `limit` % of the scenario's longest good length
---| "mood" # final mood at least `limit`
---| "repeat" # at most `limit` answers repeat an earlier one to the letter
---| "long_answer" # at most `low` answers take longer than `limit` ms to say

---@alias tr.Window "in_call"|"first_turn"|"first_turns"|"closing"|"before_hold"|"after_hold"|"after_surname"|"no_surname"

---@class tr.Rule
---@field group string
---@field section string
---@field kind tr.RuleKind
---@field window? tr.Window default "in_call"
---@field points integer weight, 1 to 1000
---@field fatal? boolean breaking it caps the score
---@field timed? boolean not applied to calls without time pressure
---@field when_expected? boolean only when a beat that was reached expects one of `any`
---@field low? integer
---@field limit? integer
---@field any? tr.Act[]
---@field all? tr.Act[]
---@field before? tr.Act[]
---@field applies? tr.Expr not applicable when false at the end of the call
---@field field? string field of the slip
---@field title tr.Text
---@field expected tr.Text may hold {low}, {limit} and {limit:s}
---@field coaching tr.Text

---@param id string
---@return fun(spec: tr.Rule)
function rule(id) end
