/* Mistakes of authors: each gives its code, its place and the nearest name. A
 * row is a whole scenario with one mistake and the finding as it is read. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "cmocka_all.h"
#include "unit/script/inline.h"

struct row {
    const char *text;   /* %H: a good head, %B: good beats */
    const char *expect; /* the finding; NULL: none at all */
};

static const struct row rows[] = {
    {"%H%B", NULL},
    /* beats */
    {"%Hbeat 'a' { listen = true,\n  on {\n    { has = 'greet', to = 'b' },\n"
     "    { otherwise = true, to = 'ofended' } } }\n"
     "beat 'b' { caller = 'B', next = 'offended' }\nbeat 'offended' { caller = 'C', ending = 'd' "
     "}\n",
     "scenario.lua:5:25: beats.a.on[2].to: no beat \"ofended\"; did you mean \"offended\"? "
     "[TR012]"},
    {"%H%Bbeat 'open' { listen = true, next = 'bye' }",
     "scenario.lua:4: beats.open: beat \"open\" is in line 2 already; rename one of them [TR030]"},
    {"%H%Bbeat 'lost' { listen = true, next = 'bye' }",
     "scenario.lua:4: beats.lost: nothing leads to beat \"lost\"; lead there with to or next, or "
     "remove it [TR031]"},
    {"%Hbeat 'open' { listen = true, on { { silence = true, mood = -5 } } }",
     "scenario.lua:2: beats.open: nothing leads on from beat \"open\"; add next, a branch with to, "
     "or ending [TR032]"},
    {"%Hbeat 'open' { listen = true, next = 'b', on { { has = 'greet', to = 'bye' } } }\n"
     "beat 'b' { caller = 'B', next = 'c' }\nbeat 'c' { caller = 'C', next = 'b' }\n"
     "beat 'bye' { caller = 'D', ending = 'd' }",
     "scenario.lua:3: beats.b: no ending can be reached from beat \"b\" [TR033]"},
    {"%Hbeat 'open' { listen = true, on {\n{ to = 'bye' },\n{ has = 'greet', to = 'bye' } } }\n"
     "beat 'bye' { caller = 'D', ending = 'd' }",
     "scenario.lua:4:1: beats.open.on[2]: branch [1] is taken always, so this one never is; add a "
     "condition or change the order [TR034]"},
    {"%Hbeat 'open' { listen = true, on {\n{ otherwise = true, to = 'bye' },\n{ has = 'greet', to "
     "= "
     "'bye' } } }\nbeat 'bye' { caller = 'D', ending = 'd' }",
     "scenario.lua:4:1: beats.open.on[2]: branch [1] takes every answer before this one; move "
     "otherwise to the end [TR035]"},
    {"%Hbeat 'open' { listen = true, on { { otherwise = true, when = 'mood > 3', to = 'bye' } } }\n"
     "beat 'bye' { caller = 'D', ending = 'd' }",
     "scenario.lua:2:35: beats.open.on[1]: otherwise takes everything, so it has no condition; "
     "remove the condition or the otherwise [TR035]"},
    {"%Hbeat 'open' { listen = true, on { { silence = true, has = 'greet', to = 'bye' } } }\n"
     "beat 'bye' { caller = 'D', ending = 'd' }",
     "scenario.lua:2:35: beats.open.on[1]: has, any, all and lacks look at an answer, and this "
     "branch has none; use when = \"said('…')\" [TR036]"},
    {"%Hbeat 'open' { listen = true, caller = 'A', next = 'bye' }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:2: beats.open: listen and caller exclude each other; remove one of them "
     "[TR036]"},
    {"%Hbeat 'a' { listen = true, next = 'b' } beat 'b' { caller = 'B', next = 'a' }",
     "scenario.lua:1: beats: no beat is an ending; give one beat ending = \"…\" [TR037]"},
    {"%Hbeat 'open' { next = 'bye' }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:2: beats.open: the beat neither speaks nor listens; add caller = … or listen = "
     "true [TR038]"},
    {"%Hbeat 'open' { listen = true, next = 'bye' }\nbeat 'bye' { ending = 'd', next = 'open' }",
     "scenario.lua:3: beats.bye: an ending leads nowhere; remove next and on, or the ending "
     "[TR036]"},
    {"%Hbeat 'open' { listen = true, on { { to = 'bye' } }, hangs_up = 3 }\nbeat 'bye' { ending = "
     "'d' }",
     "scenario.lua:2: beats.open: the caller hangs up, but nothing says what follows; add ending = "
     "\"…\", or next = \"…\" where the story goes on [TR036]"},
    {"%Hbeat 'open'\n%B", "scenario.lua:2: beats.open: beat \"open\" has no table; write beat "
                          "\"name\" { … } [TR018]"},
    {"%Hbeat 'open' { listen = true, { { to = 'bye' } } }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:2: beats.open.on: on { … } is needed, not a table [TR011]"},
    {"%Hbeat 'Open' { listen = true, next = 'bye' }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:2: beats.Open: \"Open\" cannot be a name; use 1 to 63 of a-z, 0-9 and _ "
     "[TR026]"},
    /* a word that is cut ends between characters */
    {"%Hbeat 'open' { listen = true, next = 'x很长的名字很长的名字很长的名字很长的名字很长的名字' "
     "}",
     "scenario.lua:2:30: beats.open.next: no beat \"x很长的名字很长的名字很长的名字很长的名\" "
     "[TR012]"},
    /* the world around a call */
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, cast = { vis = { "
     "voice = 'v' } } }\n%B",
     "scenario.lua:1:81: scenario.cast.vis: the field who is missing [TR018]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, cast = { vis = 'a "
     "visitor' } }\n%B",
     "scenario.lua:1:81: scenario.cast.vis: { who = …, voice = … } is needed, not a string "
     "[TR011]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, cast = { vis = { who "
     "= 'V' } } }\nbeat 'open' { listen = true, by = 'viz', next = 'bye' }\nbeat 'bye' { ending = "
     "'d' }",
     "scenario.lua:2:30: beats.open.by: no voice \"viz\" in the cast; did you mean \"vis\"? "
     "[TR044]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, cast = { vis = { who "
     "= 'V', rum = true } } }\n%B",
     "scenario.lua:1:100: scenario.cast.vis.rum: no field \"rum\" here [TR010]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, cast = { vis = { who "
     "= 'V' } } }\n%B",
     "scenario.lua:1:81: scenario.cast.vis: the voice \"vis\" never speaks; give it a beat with "
     "by, or remove it [TR055]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, events = { v = { at = "
     "4 } } }\n%B",
     "scenario.lua:1:83: scenario.events.v: the field kind is missing [TR018]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, events = { v = { kind "
     "= 'vistor', at = 4 } } }\n%B",
     "scenario.lua:1:89: scenario.events.v.kind: \"vistor\" is not possible here; did you mean "
     "\"visitor\"? [TR019]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, events = { v = { kind "
     "= 'visitor' } } }\n%B",
     "scenario.lua:1:83: scenario.events.v: the side event \"v\" never begins; add at = …, or "
     "start = \"…\" to a beat or branch [TR054]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, events = { v = { kind "
     "= 'visitor', at = 4000 } } }\n%B",
     "scenario.lua:1:107: scenario.events.v.at: 4000 is not between 0 and 3600 [TR017]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, events = { v = { kind "
     "= 'visitor', at = 4, delay = 2 } } }\n%B",
     "scenario.lua:1:83: scenario.events.v: at and delay exclude each other; at counts from "
     "pick-up, delay from start = \"…\" [TR036]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, events = { v = { kind "
     "= 'visitor', at = 4 } } }\nbeat 'open' { listen = true, start = 'w', next = 'bye' }\nbeat "
     "'bye' { ending = 'd' }",
     "scenario.lua:2:30: beats.open.start: no side event \"w\"; add it to events of the scenario "
     "[TR039]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, events = { v = { kind "
     "= 'visitor', at = 4 } } }\nbeat 'open' { listen = true, next = 'bye', on {\n{ handled = "
     "'vv', mood = 1 } } }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:3:3: beats.open.on[1].handled: no side event \"vv\"; did you mean \"v\"? "
     "[TR039]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, events = { v = { kind "
     "= 'visitor', at = 4 } } }\nbeat 'open' { listen = true, next = 'bye', on {\n{ when = "
     "\"event('vv') > 0\", mood = 1 } } }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:3:17: beats.open.on[1].when: no side event \"vv\"; did you mean \"v\"? [TR039]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, people = { { name = "
     "'Shen' } } }\n%B",
     "scenario.lua:1:83: scenario.people[1]: the person has no id; write { \"name\", … } [TR018]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, people = { { 'shen', "
     "where = 'outt' } } }\n%B",
     "scenario.lua:1:93: scenario.people[1].where: \"outt\" is not possible here; did you mean "
     "\"out\"? [TR019]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, people = { { 'shen', "
     "where = 'holiday' } } }\n%B",
     "scenario.lua:1:93: scenario.people[1].where: \"holiday\" is not possible here; there are: "
     "\"desk\", \"busy\", \"out\", \"with_customer\", \"on_line\" [TR019]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, people = { { 'shen' "
     "}, { 'shen' } } }\n%B",
     "scenario.lua:1:97: scenario.people[2][1]: \"shen\" is used already [TR030]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, knowledge = { { "
     "'fees', title = 'F', text = '{fee}' } } }\n%B",
     "scenario.lua:1:117: scenario.knowledge[1].text: nothing is called {fee} [TR022]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, knowledge = { { "
     "'fees', title = 'F', secs = 4 } } }\n%B",
     "scenario.lua:1:86: scenario.knowledge[1]: the field text is missing [TR018]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, facts = { n = name { "
     "{ en = 'Zhang', sounds = { '张' } } } } }\n%B",
     "scenario.lua:1:109: scenario.facts.n[1].sounds: no field \"sounds\" here [TR010]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, facts = { n = name { "
     "{ en = 'Zhang', sounds_like = { 'Zhang' } } } } }\n%B",
     "scenario.lua:1:125: scenario.facts.n[1].sounds_like[1]: this is the name itself [TR036]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, facts = { u = unit { "
     "blocks = { 'A' }, floors = { 3, 1 }, flats = { 1, 6 } } } }\n%B",
     "scenario.lua:1:111: scenario.facts.u.floors: the lower bound is above the upper one [TR017]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, facts = { u = unit { "
     "floors = { 1, 3 }, flats = { 1, 6 } } } }\n%B",
     "scenario.lua:1:82: scenario.facts.u: the field blocks is missing [TR018]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, facts = { u = amount "
     "{ 900, 100 } } }\n%B",
     "scenario.lua:1:82: scenario.facts.u: the lower bound is above the upper one [TR017]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, facts = { u = amount "
     "{ 100, 900, cent = true } } }\n%B",
     "scenario.lua:1:105: scenario.facts.u.cent: no field \"cent\" here; did you mean \"cents\"? "
     "[TR010]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, facts = { u = clock { "
     "'8 am', '18:00' } } }\n%B",
     "scenario.lua:1:94: scenario.facts.u[1]: \"8 am\" is no time of day; write \"08:00\" to "
     "\"23:59\" [TR017]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, facts = { u = clock { "
     "'+8:30', '18:00' } } }\n%B",
     "scenario.lua:1:94: scenario.facts.u[1]: \"+8:30\" is no time of day; write \"08:00\" to "
     "\"23:59\" [TR017]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, facts = { u = clock { "
     "'9:5', '18:00' } } }\n%B",
     "scenario.lua:1:94: scenario.facts.u[1]: \"9:5\" is no time of day; write \"08:00\" to "
     "\"23:59\" [TR017]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, facts = { u = clock { "
     "'18:00', '08:00' } } }\n%B",
     "scenario.lua:1:82: scenario.facts.u: the earlier time is after the later one [TR017]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, facts = { ready = "
     "number { 1, 2 } } }\n%B",
     "scenario.lua:1:82: scenario.facts.ready: \"ready\" already means something in expressions; "
     "choose another name [TR026]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, facts = { u = clock { "
     "'08:00', '18:00' } }, slip = { { 'a', kind = 'unit', fact = 'u', title = 'A' } } }\n%B",
     "scenario.lua:1:125: scenario.slip[1]: a fact of kind clock cannot be compared as unit; leave "
     "kind out; it follows from the fact [TR036]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, facts = { u = clock { "
     "'08:00', '18:00' } } }\nbeat 'open' { caller = '{u:digits}', next = 'bye' }\nbeat 'bye' { "
     "ending = 'd' }",
     "scenario.lua:2:25: beats.open.caller: {u} is money or a time, which is not said digit by "
     "digit; write it without :digits [TR022]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, kind = 'outbound' "
     "}\n%B",
     "scenario.lua:2: beats.open: an outbound call begins with dialling, or with a voice that is "
     "there; begin with beat \"dials\" { dial = { … }, next = … }, or by = a voice of the cast "
     "[TR056]"},
    {"%Hbeat 'open' { dial = { tries = { 'no_answr' } }, next = 'bye' }\nbeat 'bye' { ending = 'd' "
     "}",
     "scenario.lua:2: beats.open: an inbound call does not begin with dialling; write kind = "
     "\"outbound\" in scenario [TR056]"},
    {"%Hbeat 'open' { listen = true, next = 'b' }\nbeat 'b' { dial = { tries = {\n'no_answr' } }, "
     "next = 'bye' }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:4:1: beats.b.dial.tries[1]: \"no_answr\" is not possible here; did you mean "
     "\"no_answer\"? [TR019]"},
    {"%Hbeat 'open' { listen = true, next = 'b' }\nbeat 'b' { dial = { tries = { { rings = 30 } } "
     "}, next = 'bye' }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:3:33: beats.b.dial.tries[1].rings: 30 is not between 1 and 20 [TR017]"},
    {"%Hbeat 'open' { listen = true, next = 'b' }\nbeat 'b' { dial = { number = 'phon' }, next = "
     "'bye' }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:3:21: beats.b.dial.number: no fact \"phon\" [TR015]"},
    {"%Hbeat 'open' { listen = true, next = 'b' }\nbeat 'b' { dial = {}, caller = 'A', next = "
     "'bye' }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:3: beats.b: nothing is on the line in a beat with dial, so it has no caller; "
     "put it into the beat that the answer leads to [TR036]"},
    {"%Hbeat 'open' { listen = true, next = 'b' }\nbeat 'b' { dial = {}, next = 'bye', on {\n{ "
     "silence = true, to = 'bye' } } }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:4:1: beats.b.on[1]: nothing is on the line in a beat with dial, so a branch for "
     "silence is never taken; put it into the beat that the answer leads to [TR056]"},
    {"%Hbeat 'open' { listen = true, next = 'bye', on {\n{ engaged = true, to = 'bye' } } }\nbeat "
     "'bye' { ending = 'd' }",
     "scenario.lua:3:1: beats.open.on[1]: engaged happens only where somebody dials; add dial = { "
     "… } to the beat [TR056]"},
    {"%Hbeat 'open' { listen = true, next = 'r' }\nbeat 'r' { ring = { after = 5, taken = 9 }, on "
     "{\n{ "
     "taken = true, to = 'bye' } } }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:3:32: beats.r.ring.taken: 9 is not between 1 and 8 [TR017]"},
    {"%Hbeat 'open' { listen = true, next = 'r' }\nbeat 'r' { ring = { taken = 2 }, next = 'bye' "
     "}\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:3: beats.r: nothing follows when a colleague has answered; add { taken = true, "
     "to = … } [TR018]"},
    {"%Hbeat 'open' { listen = true, next = 'r' }\nbeat 'r' { ring = {}, on {\n{ no_answer = true, "
     "to = 'bye' } } }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:3: beats.r: nothing follows when the trainee answers; add next, or { answered = "
     "true, to = … } [TR018]"},
    {"%Hbeat 'open' { listen = true, next = 'r' }\nbeat 'r' { ring = {}, listen = true, next = "
     "'bye' }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:3: beats.r: nothing is on the line in a beat with ring, so it has no listen; "
     "put "
     "it into the beat that the answer leads to [TR036]"},
    {"%Hbeat 'open' { listen = true, next = 'r' }\nbeat 'r' { ring = {}, next = 'bye', on {\n{ "
     "silence = true, to = 'bye' } } }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:4:1: beats.r.on[1]: nothing is on the line in a beat with ring, so a branch for "
     "silence is never taken; put it into the beat that the answer leads to [TR056]"},
    {"%Hbeat 'open' { listen = true, next = 'r' }\nbeat 'r' { ring = {}, next = 'bye', on {\n{ "
     "engaged = true, to = 'bye' } } }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:4:1: beats.r.on[1]: engaged happens only where somebody dials; a ringing ends "
     "with answered, no_answer or taken [TR056]"},
    {"%Hbeat 'open' { listen = true, next = 'bye', on {\n{ taken = true, to = 'bye' } } }\nbeat "
     "'bye' { ending = 'd' }",
     "scenario.lua:3:1: beats.open.on[1]: nobody but the trainee answers here, so taken never "
     "happens; add ring = { taken = 2 } to the beat [TR056]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, events = { box = {\n"
     "kind = 'visitor', at = 0, binds = { 5, 9 } } } }\n%B",
     "scenario.lua:2:27: scenario.events.box.binds: the hands may be full until ring 9, but the "
     "caller gives up after 8; let the caller ring longer: line = { gives_up_after_rings = … } "
     "[TR017]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, events = { box = {\n"
     "kind = 'visitor', at = 0, binds = { 5, 6 } } } }\n%B",
     "scenario.lua:1:83: scenario.events.box: only a distraction can keep the hands full; write "
     "kind "
     "= \"distraction\" [TR036]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He',\ngone = 'open' } }\n%B",
     "scenario.lua:2:1: scenario.caller.gone: the first beat is where a call opens; name another "
     "beat [TR036]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, cast = { son = {\nwho "
     "= "
     "'Son', gone = 'bye' } } }\n%B",
     "scenario.lua:1:81: scenario.cast.son: only somebody with a mood of their own can hang up of "
     "themselves; add mood = … [TR036]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' }, events = { box = {\n"
     "kind = 'distraction', at = 0, binds = { 5 } } } }\n%B",
     "scenario.lua:2:31: scenario.events.box.binds: two numbers of rings are needed; write { 5, 6 "
     "}: one of these rings frees the hands [TR018]"},
    {"%Hbeat 'open' { listen = true, next = 'bye', on {\n{ after = 0, to = 'bye' } } }\nbeat 'bye' "
     "{ ending = 'd' }",
     "scenario.lua:3:3: beats.open.on[1].after: 0 is not between 1 and 3600 [TR017]"},
    {"%Hbeat 'open' { listen = true, next = 'bye', on {\n{ after = 3, silence = true, to = 'bye' } "
     "} }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:3:1: beats.open.on[1]: silence and after exclude each other; make one branch "
     "for each [TR036]"},
    {"%Hbeat 'open' { listen = true, next = 'bye', on {\n{ consult = 4, to = 'bye' } } }\nbeat "
     "'bye' { ending = 'd' }",
     "scenario.lua:3:3: beats.open.on[1].consult: somebody's id in quotes, or true is needed, not "
     "a number [TR011]"},
    {"%Hbeat 'open' { listen = true, next = 'bye', on {\n{ look_up = 'Fees', to = 'bye' } } "
     "}\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:3:3: beats.open.on[1].look_up: \"Fees\" cannot be a name; use 1 to 63 of a-z, "
     "0-9 and _ [TR026]"},
    {"%Hbeat 'open' { listen = true, next = 'bye', on {\n{ transfer = true },\n{ transfer = "
     "'shen', to = 'bye' } } }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:4:1: beats.open.on[2]: branch [1] is taken always, so this one never is; add a "
     "condition or change the order [TR034]"},
    /* fields and types */
    {"%Hbeat 'open' { listen = true, nxt = 'bye', next = 'bye' }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:2:30: beats.open.nxt: no field \"nxt\" here; did you mean \"next\"? [TR010]"},
    {"%Hbeat 'open' { listen = 1, next = 'bye' }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:2:15: beats.open.listen: true or false is needed, not a number [TR011]"},
    {"%Hbeat 'open' { listen = true, patience = 61, next = 'bye' }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:2:30: beats.open.patience: 61 is not between 2 and 60 [TR017]"},
    {"%Hbeat 'open' { listen = true, patience = '8', next = 'bye' }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:2:30: beats.open.patience: a whole number is needed, not a string [TR011]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He', mod = 70 } }\n%B",
     "scenario.lua:1:70: scenario.caller.mod: no field \"mod\" here; did you mean \"mood\"? "
     "[TR010]"},
    {"scenario { format = 1, id = 'x', caller = {} }\n%B",
     "scenario.lua:1: scenario: the field title is missing [TR018]"},
    {"scenario { format = 2, id = 'x', title = 'X', caller = {} }\n%B",
     "scenario.lua:1:12: scenario.format: format 2 is not known here; this version reads format = "
     "1 [TR009]"},
    {"scenario { format = 1, id = 'y', title = 'X', caller = {} }\n%B",
     "scenario.lua:1:24: scenario.id: the id is \"y\" but the name is \"x\"; make them equal "
     "[TR029]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = {}, kind = 'inbond' }\n%B",
     "scenario.lua:1:60: scenario.kind: \"inbond\" is not possible here; did you mean \"inbound\"? "
     "[TR019]"},
    {"%B", "scenario.lua:1: the file has no scenario { … } [TR008]"},
    {"%H%H%B", "scenario.lua:2: scenario was called a second time; the first is in line 1 [TR008]"},
    {"%H", "scenario.lua:1: scenario: the scenario has no beat; add beat \"opening\" { … } "
           "[TR018]"},
    /* acts and expressions */
    {"%Hbeat 'open' { listen = true, expects = { 'gret' }, next = 'bye' }\nbeat 'bye' { ending = "
     "'d' }",
     "scenario.lua:2:42: beats.open.expects[1]: no act \"gret\"; did you mean \"greet\"? [TR013]"},
    {"%Hbeat 'open' { listen = true, next = 'bye',\n  on { { when = \"rings > 3 and not "
     "sad('apologise_late')\", to = 'bye' } } }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:3:36: beats.open.on[1].when: no name \"sad\"; did you mean \"said\"? [TR042]"},
    {"%Hbeat 'open' { listen = true, next = 'bye',\n  on { { when = \"said('apologise')\", to = "
     "'bye' } } }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:3:23: beats.open.on[1].when: no act \"apologise\" [TR013]"},
    {"%Hbeat 'open' { listen = true, next = 'bye', on { { when = 'mood', to = 'bye' } } }\nbeat "
     "'bye' { ending = 'd' }",
     "scenario.lua:2:59: beats.open.on[1].when: a truth value is needed but this gives a number "
     "[TR041]"},
    {"%Hbeat 'open' { listen = true, next = 'bye', set = { anger = '1' } }\nbeat 'bye' { ending = "
     "'d' }",
     "scenario.lua:2:52: beats.open.set.anger: no flag or counter \"anger\" [TR014]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = {}, counters = { insults = 0 } }\n"
     "beat 'open' { listen = true, next = 'bye', set = { insuls = 'insults + 1' } }\nbeat 'bye' { "
     "ending = 'd' }",
     "scenario.lua:2:52: beats.open.set.insuls: no flag or counter \"insuls\"; did you mean "
     "\"insults\"? [TR014]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = {}, counters = { insults = 0 } }\n"
     "beat 'open' { listen = true, next = 'bye', set = { insults = 'true' } }\nbeat 'bye' { ending "
     "= 'd' }",
     "scenario.lua:2:63: beats.open.set.insults: a number is needed but this gives a truth value "
     "[TR041]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = {}, flags = { mood = true } }\n%B",
     "scenario.lua:1:70: scenario.flags.mood: \"mood\" already means something in expressions; "
     "choose another name [TR026]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = {}, flags = { warned = true } }\n%B",
     "scenario.lua:1:70: scenario.flags.warned: nothing reads \"warned\"; use it in a condition or "
     "remove it [TR053]"},
    /* facts, slip, texts */
    {"scenario { format = 1, id = 'x', title = 'X', caller = {}, facts = { n = digits { 16 } } }\n"
     "beat 'open' { caller = '{n}', next = 'bye' }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:1:83: scenario.facts.n[1]: 16 is not between 1 and 15 [TR017]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = {}, facts = { n = number { 9, 1 } } "
     "}\n"
     "beat 'open' { caller = '{n}', next = 'bye' }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:1:70: scenario.facts.n: the lower bound is above the upper one [TR017]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = {}, facts = { n = digits { 4 } } "
     "}\n%B",
     "scenario.lua:1:70: scenario.facts.n: the caller never says {n}; write it in braces in a line "
     "of the caller [TR050]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = { surname = fact 'nam' },\n"
     "facts = { name = pick { 'Li', 'Wu' } } }\nbeat 'open' { caller = '{name}', next = 'bye' }\n"
     "beat 'bye' { ending = 'd' }",
     "scenario.lua:1:58: scenario.caller.surname: no fact \"nam\"; did you mean \"name\"? [TR015]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = {}, slip = { { 'who', kind = 'nme', "
     "title = 'Who' } } }\n%B",
     "scenario.lua:1:78: scenario.slip[1].kind: \"nme\" is not possible here; did you mean "
     "\"name\"? [TR019]"},
    {"scenario { format = 1, id = 'x', title = 'X', caller = {}, slip = { { 'who' } } }\n%B",
     "scenario.lua:1:69: scenario.slip[1]: the field \"who\" has no title; add title = … [TR051]"},
    {"%Hbeat 'open' { caller = 'I am {caler.surname}', next = 'bye' }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:2:30: beats.open.caller: nothing is called {caler.surname}; did you mean "
     "\"caller.surname\"? [TR022]"},
    {"%Hbeat 'open' { caller = 'I am {caller.surname', next = 'bye' }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:2:30: beats.open.caller: a brace is never closed; close it with } [TR022]"},
    {"%Hbeat 'open' { caller = 'I am {caller.surname}', next = 'bye' }\nbeat 'bye' { ending = 'd' "
     "}",
     "scenario.lua:2:15: beats.open.caller: the line says {caller.surname}, but the caller has "
     "none; add surname to scenario.caller, or to the voice of the cast [TR052]"},
    {"%Hbeat 'open' { caller = L'opn', next = 'bye' }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:2:15: beats.open.caller: no file in lines/ has the key \"opn\" [TR020]"},
    {"%Hbeat 'open' { caller = '', next = 'bye' }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:2:15: beats.open.caller: the text is empty [TR024]"},
    {"%Hbeat 'open' { caller = 'a\\nb', next = 'bye' }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:2:15: beats.open.caller: the text has control characters or is not UTF-8; "
     "write it in one line of UTF-8 [TR024]"},
    {"%Hbeat 'open' { caller = { en = 'Hi', fr = 'Salut' }, next = 'bye' }\nbeat 'bye' { ending = "
     "'d' }",
     "scenario.lua:2:37: beats.open.caller.fr: no field \"fr\" here [TR010]"},
    {"%Hbeat 'open' { caller = { en = 'Hi' }, next = 'bye' }\nbeat 'bye' { ending = 'd' }",
     "scenario.lua:2:15: beats.open.caller: no text in zh-Hant [TR021]"},
    /* the file as a whole */
    {"%H%Bbeat 'x' {{",
     "scenario.lua:4: unexpected symbol at the end of the file; something that was "
     "opened before is never closed [TR001]"},
    {"%Hbeat 'open' { listen = true next = 'bye' }",
     "scenario.lua:2:29: '}' expected near 'next'; a comma may be missing before it [TR001]"},
    {"%H%Bx = 1.5",
     "scenario.lua:4:5: \"1.5\" is not a whole number; use whole numbers of up to 18 "
     "digits [TR006]"},
    {"%H%Bx = 6 / 2",
     "scenario.lua:4:7: / would give a fraction; // divides whole numbers [TR006]"},
    {"%H%Bx = 99999999999999999999", "scenario.lua:4:5: \"99999999999999999999\" is not a whole "
                                     "number; use whole numbers of up to 18 digits [TR006]"},
    {"%H%Bbet 'x' {}", "scenario.lua:4: nothing here is called \"bet\"; did you mean \"beat\"? "
                       "[TR028]"},
    {"%H%Berror('no such day')", "scenario.lua:4: no such day [TR002]"},
    {"%H%Blocal x = nil + 1",
     "scenario.lua:4: a missing value cannot be calculated with; use whole numbers [TR002]"},
    {"%H%Binclude 'els'", "scenario.lua:4: there is no file \"els.lua\" to include [TR007]"},
    {"%H%Binclude '../x'", "scenario.lua:4: include cannot leave the folder; name a file of this "
                           "folder without \".lua\" [TR007]"},
};

static char *expand(const char *text)
{
    size_t cap = strlen(text) + 4 * (strlen(inline_head) + strlen(inline_beats)) + 1, at = 0;
    char *out = malloc(cap);
    assert_non_null(out);
    for (const char *p = text; *p;) {
        const char *with = strncmp(p, "%H", 2) == 0   ? inline_head
                           : strncmp(p, "%B", 2) == 0 ? inline_beats
                                                      : NULL;
        if (with) {
            memcpy(out + at, with, strlen(with));
            at += strlen(with);
            p += 2;
        } else {
            out[at++] = *p++;
        }
    }
    out[at] = '\0';
    return out;
}

static void every_mistake_is_named(void **state)
{
    (void)state;
    int failed = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct tr_response resp;
        tr_err err;
        char *text = expand(rows[i].text);
        assert_int_equal(inline_scenario(text, &resp, &err), TR_OK);
        bool found = rows[i].expect == NULL && resp.findings.count == 0;
        for (size_t k = 0; k < resp.findings.count && rows[i].expect; k++)
            found |= strcmp(inline_text(&resp.findings.v[k]), rows[i].expect) == 0;
        if (!found) {
            failed++;
            fprintf(stderr, "row %zu: expected %s\n", i, rows[i].expect ? rows[i].expect : "none");
            inline_print(&resp);
        }
        /* bytes come exactly when no error was found */
        assert_int_equal(resp.blob.len > 0, tr_findings_errors(&resp.findings) == 0);
        tr_response_done(&resp);
        free(text);
    }
    assert_int_equal(failed, 0);
}

static void all_mistakes_at_once(void **state)
{
    (void)state;
    struct tr_response resp;
    tr_err err;
    assert_int_equal(
        inline_scenario("scenario { format = 1, id = 'x', title = 'X', caller = {}, kid = 1 }\n"
                        "beat 'a' { listen = true, next = 'bb', patience = 1 }\n"
                        "beat 'b' { caller = 'B', on { { has = 'gret', to = 'a' } } }\n",
                        &resp, &err),
        TR_OK);
    assert_non_null(inline_find(&resp, "TR010"));
    assert_non_null(inline_find(&resp, "TR012"));
    assert_non_null(inline_find(&resp, "TR013"));
    assert_non_null(inline_find(&resp, "TR017"));
    tr_response_done(&resp);
}

/* A scenario with nine thousand mistakes says a hundred and how many more. */
static void findings_are_bounded(void **state)
{
    (void)state;
    struct tr_response resp;
    tr_err err;
    assert_int_equal(
        inline_scenario("local t = { format = 1, id = 'x', title = 'X', caller = {} }\n"
                        "for i = 1, 9000 do t['f' .. i] = i end scenario(t)\n"
                        "beat 'a' { listen = true, next = 'bye' }\n"
                        "beat 'bye' { ending = 'x' }",
                        &resp, &err),
        TR_OK);
    assert_int_equal(resp.findings.count, TR_FINDINGS_MAX + 1);
    assert_string_equal(resp.findings.v[TR_FINDINGS_MAX].code, "TR070");
    tr_response_done(&resp);
}

/* Two thousand warnings are no error, and one error is seen among them. */
static void warnings_stay_warnings(void **state)
{
    (void)state;
    struct tr_response resp;
    tr_err err;
    static const char text[] =
        "scenario { format = 1, id = 'x', title = 'X', caller = {} }\n"
        "for i = 1, 500 do beat('b' .. i) { caller = { en = 'Hi' }, next = i < 500 and 'b' .. i + "
        "1 "
        "or nil, ending = i == 500 and 'e' or nil, choices = { { en = 'A' } } } end\n%s";
    char source[1024];
    for (int wrong = 0; wrong < 2; wrong++) {
        snprintf(source, sizeof source, text,
                 wrong ? "beat 'z' { listen = true, next = 'b1', on { { to = 'nowhere' } } }" : "");
        assert_int_equal(inline_scenario(source, &resp, &err), TR_OK);
        assert_int_equal(resp.findings.count, TR_FINDINGS_MAX + 1);
        assert_int_equal(tr_findings_errors(&resp.findings), wrong);
        assert_int_equal(resp.blob.len > 0, !wrong);
        assert_int_equal(inline_find(&resp, "TR012") != NULL, wrong);
        tr_response_done(&resp);
    }
}

/* A misspelt beat is said once; that nothing leads to the right one follows. */
static void nothing_is_said_twice(void **state)
{
    (void)state;
    struct tr_response resp;
    tr_err err;
    assert_int_equal(inline_scenario("scenario { format = 1, id = 'x', title = 'X', caller = {} }\n"
                                     "beat 'a' { listen = true, next = 'by' }\n"
                                     "beat 'bye' { ending = 'd' }\n",
                                     &resp, &err),
                     TR_OK);
    assert_int_equal(resp.findings.count, 1);
    assert_string_equal(resp.findings.v[0].code, "TR012");
    tr_response_done(&resp);
}

static void findings_are_in_order(void **state)
{
    (void)state;
    struct tr_response resp;
    tr_err err;
    assert_int_equal(inline_scenario("scenario { format = 1, id = 'x', title = 'X', caller = {} }\n"
                                     "beat 'a' { listen = true, next = 'c', nix = 1 }\n"
                                     "beat 'b' { listen = true, next = 'd', mood = 101 }\n",
                                     &resp, &err),
                     TR_OK);
    for (size_t i = 1; i < resp.findings.count; i++)
        assert_true(resp.findings.v[i - 1].line <= resp.findings.v[i].line);
    tr_response_done(&resp);
}

/* on { … } made by a helper: the finding points into the helper. */
static void generated_branches_are_found(void **state)
{
    (void)state;
    struct tr_response resp;
    tr_err err;
    char text[1024];
    snprintf(text, sizeof text,
             "%slocal function react(to)\n  return on {\n    { has = 'greet', to = to },\n"
             "    { has = 'gret', to = to },\n  }\nend\n"
             "beat 'open' { listen = true, react('bye') }\nbeat 'bye' { ending = 'd' }\n",
             inline_head);
    assert_int_equal(inline_scenario(text, &resp, &err), TR_OK);
    inline_expect(&resp, "scenario.lua:5:7: beats.open.on[2].has: no act \"gret\"; did you mean "
                         "\"greet\"? [TR013]");
    tr_response_done(&resp);
}

static void lines_are_checked(void **state)
{
    (void)state;
    struct tr_response resp;
    tr_err err;
    struct inline_source src = {
        TR_LOAD_SCENARIO,
        "x",
        "scenario.lua",
        {{"lines/en.lua",
          "return {\n  title = 'T',\n  hello = { 'Hi {nam}', 'Hello' },\n  spare = 'S',\n}", 0},
         {"lines/fr.lua", "return {}", 0},
         {"lines/zh-Hans.lua", "return {\n  title = 'T',\n  hello = { text = '你好', ms = 5 },\n}",
          0},
         {"lines/zh-Hant.lua", "return {\n  title = 'T',\n}", 0},
         {"scenario.lua",
          "scenario { format = 1, id = 'x', title = L'title', caller = {},\n"
          "  facts = { name = pick { 'Li' } } }\n"
          "beat 'open' { caller = L'hello', next = 'bye' }\nbeat 'bye' { caller = '{name}', ending "
          "= "
          "'d' }",
          0}}};
    assert_int_equal(inline_compile(&src, &resp, &err), TR_OK);
    inline_expect(&resp, "lines/en.lua:3:17: lines.en.hello[1]: nothing is called {nam}; did you "
                         "mean \"name\"? [TR022]");
    inline_expect(&resp, "lines/zh-Hans.lua:3:26: lines.zh-Hans.hello.ms: 5 is not between 100 and "
                         "60000 [TR017]");
    inline_expect(
        &resp,
        "lines/zh-Hant.lua: lines.zh-Hant.hello: the line \"hello\" is missing in zh-Hant [TR021]");
    inline_expect(&resp,
                  "lines/en.lua:4:3: lines.en.spare: nothing uses the line \"spare\" [TR023]");
    inline_expect(&resp, "lines/fr.lua: the file is never used; the languages are zh-Hans, zh-Hant "
                         "and en [TR025]");
    tr_response_done(&resp);
}

/* A syntax error in one file does not hide those of others. */
static void each_file_is_parsed(void **state)
{
    (void)state;
    struct tr_response resp;
    tr_err err;
    struct inline_source src = {
        TR_LOAD_SCENARIO,
        "x",
        "scenario.lua",
        {{"lines/en.lua", "return { a = 'x' b = 'y' }", 0}, {"scenario.lua", "scenario {", 0}}};
    assert_int_equal(inline_compile(&src, &resp, &err), TR_OK);
    assert_int_equal(resp.findings.count, 2);
    assert_string_equal(resp.findings.v[0].code, "TR001");
    assert_string_equal(resp.findings.v[1].code, "TR001");
    tr_response_done(&resp);
}

static void codes_are_complete(void **state)
{
    (void)state;
    size_t count;
    const struct tr_code_info *codes = tr_codes(&count);
    char text[8];
    for (size_t i = 0; i < count; i++) {
        assert_true(i == 0 || codes[i - 1].number < codes[i].number);
        assert_true(strlen(codes[i].meaning) > 10);
        tr_code_text(codes[i].number, text);
        assert_int_equal(tr_code_parse(text), codes[i].number);
        assert_ptr_equal(tr_code_find(codes[i].number), &codes[i]);
    }
    assert_null(tr_code_find(999));
    assert_int_equal(tr_code_parse("XX012"), 0);
    assert_int_equal(tr_code_parse("TR12"), 0);
    assert_int_equal(tr_code_parse("TR01x"), 0);
}

static void findings_are_formatted(void **state)
{
    (void)state;
    char text[64];
    struct tr_finding f = {.code = "TR012", .message = (char *)(uintptr_t) "no beat"};
    tr_finding_format(&f, text, sizeof text);
    assert_string_equal(text, "no beat [TR012]");
    f.file = (char *)(uintptr_t) "a.lua";
    f.column = 7; /* without a line it means nothing */
    tr_finding_format(&f, text, sizeof text);
    assert_string_equal(text, "a.lua: no beat [TR012]");
    f.line = 3;
    tr_finding_format(&f, text, sizeof text);
    assert_string_equal(text, "a.lua:3:7: no beat [TR012]");
    f.message = (char *)(uintptr_t) "云杉里";
    tr_finding_format(&f, text, 17); /* cut between characters, never inside one */
    assert_string_equal(text, "a.lua:3:7: 云");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_mistake_is_named),       cmocka_unit_test(all_mistakes_at_once),
        cmocka_unit_test(findings_are_bounded),         cmocka_unit_test(warnings_stay_warnings),
        cmocka_unit_test(findings_are_in_order),        cmocka_unit_test(nothing_is_said_twice),
        cmocka_unit_test(generated_branches_are_found), cmocka_unit_test(lines_are_checked),
        cmocka_unit_test(each_file_is_parsed),          cmocka_unit_test(codes_are_complete),
        cmocka_unit_test(findings_are_formatted),
    };
    return cmocka_run_group_tests_name("script findings", tests, NULL, NULL);
}
