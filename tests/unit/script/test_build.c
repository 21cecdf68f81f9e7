/* What the builder makes of good sources: every field of graph, house and card,
 * and that the order of keys in a table never changes a byte. */
#include <stdio.h>
#include <string.h>

#include "cmocka_all.h"
#include "sim/card.h"
#include "sim/house.h"
#include "unit/script/inline.h"

static const char full[] =
    "scenario {\n"
    "  format = 1, id = 'x', title = L'title', about = 'About', kind = 'inbound', difficulty = "
    "3,\n"
    "  caller = { who = { ['zh-Hans'] = '老人', ['zh-Hant'] = '老人家', en = 'Old man' },\n"
    "             surname = fact 'name', knows_surname = true, manner = 'elder', voice = 'man_2',\n"
    "             mood = 65, rate = 200, hold = { bears = 30, mood = -9 }, interrupted = -7,\n"
    "             silence = { mood = -4, bears = 2 } },\n"
    "  line = { gives_up_after_rings = 6 }, length = { 20, 60 },\n"
    "  facts = { phone = digits { 8 }, unit = number { 101, 909 },\n"
    "            name = pick { '王', { ['zh-Hans'] = '李', ['zh-Hant'] = '李', en = 'Li' } } },\n"
    "  slip = { { 'who', kind = 'name', fact = 'name', title = 'Who', required = true },\n"
    "           { 'phone', kind = 'digits', fact = 'phone', title = 'Phone' },\n"
    "           { 'matter', title = 'Matter' } },\n"
    "  flags = { warned = false, asked = true }, counters = { insults = 2 },\n"
    "  scorecard = { 'base', 'x' },\n"
    "}\n"
    "beat 'open' { listen = true, patience = 5, expects = { 'greet', 'farewell' }, next = 'asks' "
    "}\n"
    "beat 'asks' { caller = L'asks', mood = -3, set = { insults = 'insults + 1', warned = 'true' "
    "},\n"
    "  choices = { 'Yes {unit}', L'curt' },\n"
    "  on {\n"
    "    { when = \"rings > 3 and not said('apologise_late')\", to = 'open' },\n"
    "    { has = 'greet', all = { 'farewell' }, any = { 'coarse', 'greet' }, lacks = "
    "'apologise_late',\n"
    "      mood = -20, set = { asked = false }, to = 'bye' },\n"
    "    { silence = true, mood = -5 },\n"
    "    { hold = true, to = 'bye' }, { resume = true, to = 'asks' },\n"
    "    { otherwise = true, when = nil, to = 'bye' },\n"
    "  } }\n"
    "beat 'bye' { caller = L'bye', ending = 'directed', hangs_up = 3, mood = 1 }\n"
    "beat 'more' { caller = '{name} {phone:digits}', next = 'bye', on { { when = \"asked and "
    "warned and insults > unit and heard('asks') and slip('phone') and right('who') and "
    "visits('bye') == 0 and count('coarse') < 2 and mode ~= 'exam' and lang == 'en'\", to = 'open' "
    "} } }\n";

static const char en[] = "return { title = 'Title', asks = { 'One', { text = 'Two', ms = 4200 } }, "
                         "curt = 'No', bye = 'Bye' }";
static const char hans[] = "return { title = '题', asks = '您好，我找{name}。', curt = '不', bye = "
                           "'再见' }";

static struct tr_graph *graph_of(const struct inline_source *src)
{
    struct tr_response resp;
    struct tr_graph *graph;
    tr_err err;
    assert_int_equal(inline_compile(src, &resp, &err), TR_OK);
    if (tr_findings_errors(&resp.findings))
        inline_print(&resp);
    assert_int_equal(tr_findings_errors(&resp.findings), 0);
    assert_int_equal(tr_graph_decode(&graph, resp.blob.data, resp.blob.len, &err), TR_OK);
    tr_response_done(&resp);
    return graph;
}

static const struct inline_source full_source = {
    TR_LOAD_SCENARIO,
    "x",
    "scenario.lua",
    {{"lines/en.lua", en, 0}, {"lines/zh-Hans.lua", hans, 0}, {"scenario.lua", full, 0}}};

#define STR(s) tr_graph_str(g, s)

static void head_of_the_graph(void **state)
{
    (void)state;
    struct tr_graph *g = graph_of(&full_source);
    assert_string_equal(STR(g->id), "x");
    assert_string_equal(STR(g->title.in[TR_LANG_EN]), "Title");
    assert_string_equal(STR(g->title.in[TR_LANG_ZH_HANT]), "题"); /* before English */
    assert_string_equal(STR(g->about.in[TR_LANG_ZH_HANS]), "About");
    assert_int_equal(g->kind, TR_INBOUND);
    assert_int_equal(g->difficulty, 3);
    assert_int_equal(g->gives_up_after_rings, 6);
    assert_int_equal(g->length_low_s, 20);
    assert_int_equal(g->length_high_s, 60);
    assert_string_equal(STR(g->caller.who.in[TR_LANG_ZH_HANT]), "老人家");
    assert_string_equal(STR(g->caller.manner), "elder");
    assert_string_equal(STR(g->caller.voice), "man_2");
    assert_int_equal(g->caller.surname_fact, 0);
    assert_int_equal(g->caller.knows_surname, 1);
    assert_int_equal(g->caller.mood, 65);
    assert_int_equal(g->caller.hold_bears_ms, 30000);
    assert_int_equal(g->caller.hold_mood, -9);
    assert_int_equal(g->caller.interrupt_mood, -7);
    assert_int_equal(g->caller.silence_mood, -4);
    assert_int_equal(g->caller.silences_borne, 2);
    assert_int_equal(g->fact_count, 3); /* sorted: name, phone, unit */
    assert_string_equal(STR(g->facts[0].name), "name");
    assert_int_equal(g->facts[0].kind, TR_FACT_PICK);
    assert_int_equal(g->facts[0].options.count, 2);
    assert_string_equal(STR(g->options[1].in[TR_LANG_EN]), "Li");
    assert_int_equal(g->facts[1].kind, TR_FACT_DIGITS);
    assert_int_equal(g->facts[1].low, 10000000);
    assert_int_equal(g->facts[1].high, 99999999);
    assert_int_equal(g->facts[2].low, 101);
    assert_int_equal(g->facts[2].high, 909);
    assert_int_equal(g->slip_count, 3);
    assert_int_equal(g->slip[0].kind, TR_SLIP_NAME);
    assert_int_equal(g->slip[0].required, 1);
    assert_int_equal(g->slip[1].fact, 1);
    assert_int_equal(g->slip[2].fact, TR_NONE);
    assert_int_equal(g->var_count, 3); /* flags, then counters, each sorted */
    assert_string_equal(STR(g->vars[0].name), "asked");
    assert_int_equal(g->vars[0].init, 1);
    assert_int_equal(g->vars[2].flag, 0);
    assert_int_equal(g->vars[2].init, 2);
    assert_int_equal(g->group_count, 2);
    assert_string_equal(STR(g->groups[1]), "x");
    tr_graph_free(g);
}

/* Everything that lies around a call. */
static const char world[] =
    "scenario { format = 1, id = 'x', title = 'X', kind = 'outbound', festival = 'spring',\n"
    "  caller = { who = 'He', surname = fact 'who_it_is', rate = 100 },\n"
    "  cast = { clerk = { who = 'A clerk', voice = 'woman_1', manner = 'calm', room = true },\n"
    "           son = { who = 'His son', rate = 200 } },\n"
    "  facts = { who_it_is = name { { en = 'Zhang', ['zh-Hans'] = '章', ['zh-Hant'] = '章',\n"
    "                                 sounds_like = { '张', '彰' } }, 'Shi' },\n"
    "            home = unit { blocks = { 'A', 'B' }, floors = { 1, 20 }, flats = { 1, 6 } },\n"
    "            fee = amount { 100, 900, cents = true }, toll = amount { 5, 50, step = 5 },\n"
    "            hour = clock { '08:00', '18:30', step = 30 }, phone = digits { 8 } },\n"
    "  slip = { { 'a', fact = 'who_it_is', title = 'A' }, { 'b', fact = 'home', title = 'B' },\n"
    "           { 'c', fact = 'fee', title = 'C' }, { 'd', fact = 'hour', title = 'D' } },\n"
    "  people = { { 'qiu', name = 'Mr Qiu', where = 'with_customer', back = '4 pm', answers = 5 "
    "} },\n"
    "  knowledge = { { 'fees', title = 'Fees', text = '{fee} in all, {toll} of it', seconds = 20 "
    "},\n"
    "                { 'today', title = 'Today', text = 'Nothing', everyday = true } },\n"
    "  events = { visit = { kind = 'visitor', at = 40, leaves = 35, mood = -2, by = 'clerk', "
    "says = 'Excuse me' },\n"
    "             cut = { kind = 'line_cut', delay = 3 }, pen = { kind = 'not_ready', at = 0 } } "
    "}\n"
    "beat 'dials' { dial = { number = 'phone', tries = { 'no_answer', 'engaged', { rings = 3 } },\n"
    "                        rings_max = 10 }, next = 'asks', on {\n"
    "  { no_answer = true, when = 'ringback >= 8 and idle > 0', set = nil }, { engaged = true },\n"
    "  { wrong_number = true, to = 'asks' }, { answered = true, to = 'asks', start = 'cut' } } }\n"
    "beat 'asks' { caller = '{who_it_is} {home} {home:digits} {hour} {person.qiu} "
    "{extension.qiu}', by = 'son',\n"
    "  start = 'cut', choices = { 'Yes' }, asides = { 'For you' }, next = 'back', on {\n"
    "  { interrupted = true, any = 'greet', mood = 3 }, { after = 20, to = 'back' },\n"
    "  { hung_up = true, to = 'bye' }, { look_up = 'fees' }, { looked_up = true },\n"
    "  { consult = 'qiu' }, { consulted = 'front' }, { unavailable = 'qiu' },\n"
    "  { transfer = true, to = 'bye' }, { aside = true, has = 'greet' }, { event = 'visit' },\n"
    "  { handled = 'visit' }, { missed = 'visit',\n"
    "    when = \"looked('fees') and consulted('qiu') and briefed('greet') and event('visit') == 3 "
    "\"\n"
    "        .. \"and event_time('visit') + waited('visit') < draw(6) and ready and not muted "
    "\"\n"
    "        .. \"and festival and house_org and dials + asides > 0\" } } }\n"
    "beat 'back' { caller = 'B', by = 'clerk', hangs_up = 3, next = 'bye' }\n"
    "beat 'bye' { caller = 'C', ending = 'd' }\n";

static void facts_of_the_world(const struct tr_graph *g)
{
    const struct tr_fact *f = g->facts; /* fee home hour phone toll who_it_is */
    assert_int_equal(g->fact_count, 6);
    assert_int_equal(f[0].kind, TR_FACT_AMOUNT);
    assert_int_equal(f[0].width, 2);
    assert_true(f[0].low == 10000 && f[0].high == 90000);
    assert_int_equal(f[1].kind, TR_FACT_UNIT);
    assert_true(f[1].low == 0 && f[1].high == 239);
    assert_int_equal(f[1].floors[1], 20);
    assert_int_equal(f[1].flats[0], 1);
    assert_string_equal(STR(g->options[f[1].options.first + 1].in[0]), "B");
    assert_int_equal(f[2].kind, TR_FACT_CLOCK);
    assert_true(f[2].low == 480 && f[2].high == 1110 && f[2].step == 30);
    assert_true(f[4].low == 5 && f[4].high == 50 && f[4].step == 5 && f[4].width == 0);
    assert_int_equal(f[5].kind, TR_FACT_NAME);
    assert_int_equal(f[5].options.count, 2);
    assert_int_equal(g->alike_count, 2);
    assert_string_equal(STR(g->alikes[1].text), "彰");
    assert_int_equal(g->alikes[1].option, f[5].options.first);
    assert_int_equal(g->slip[0].kind, TR_SLIP_NAME);
    assert_int_equal(g->slip[1].kind, TR_SLIP_UNIT);
    assert_int_equal(g->slip[2].kind, TR_SLIP_AMOUNT);
    assert_int_equal(g->slip[3].kind, TR_SLIP_CLOCK);
}

static void world_of_the_graph(void **state)
{
    (void)state;
    const struct inline_source src = {
        TR_LOAD_SCENARIO, "x", "scenario.lua", {{"scenario.lua", world, 0}}};
    struct tr_graph *g = graph_of(&src);
    facts_of_the_world(g);
    assert_int_equal(g->cast_count, 2);
    assert_string_equal(STR(g->cast[0].name), "clerk");
    assert_string_equal(STR(g->cast[0].voice), "woman_1");
    assert_int_equal(g->cast[0].room, 1);
    assert_int_equal(g->cast[1].rate, 200);
    assert_int_equal(g->side_count, 3); /* cut pen visit */
    assert_int_equal(g->sides[0].kind, TR_SIDE_LINE_CUT);
    assert_true(g->sides[0].at_ms == TR_NEVER && g->sides[0].delay_ms == 3000);
    assert_int_equal(g->sides[1].at_ms, 0);
    assert_int_equal(g->sides[2].at_ms, 40000);
    assert_int_equal(g->sides[2].leaves_ms, 35000);
    assert_int_equal(g->sides[2].mood, -2);
    assert_int_equal(g->sides[2].by, 0);
    assert_string_equal(STR(g->lines[g->sides[2].line].key), "visit_says");
    assert_int_equal(g->person_count, 1);
    assert_int_equal(g->people[0].where, TR_WITH_CUSTOMER);
    assert_int_equal(g->people[0].answers_ms, 5000);
    assert_string_equal(STR(g->people[0].back.in[2]), "4 pm");
    assert_int_equal(g->topic_count, 2);
    assert_int_equal(g->topics[0].look_up_ms, 20000);
    assert_int_equal(g->topics[1].look_up_ms, 5000);
    assert_int_equal(g->topics[1].everyday, 1);
    assert_int_equal(g->wants[g->festival].kind, TR_WANT_FESTIVAL);
    assert_int_equal(g->dial_count, 1);
    assert_int_equal(g->dials[0].fact, 3);
    assert_int_equal(g->dials[0].rings_max, 10);
    assert_int_equal(g->tries[2].kind, TR_TRY_ANSWERS);
    assert_int_equal(g->tries[2].rings, 3);
    const struct tr_beat *asks = &g->beats[1];
    const struct tr_branch *on = &g->branches[asks->branches.first];
    static const uint8_t triggers[] = {
        TR_ON_INTERRUPTED, TR_ON_AFTER,     TR_ON_HUNG_UP,     TR_ON_LOOK_UP,  TR_ON_LOOKED_UP,
        TR_ON_CONSULT,     TR_ON_CONSULTED, TR_ON_UNAVAILABLE, TR_ON_TRANSFER, TR_ON_ASIDE,
        TR_ON_EVENT,       TR_ON_HANDLED,   TR_ON_MISSED};
    assert_int_equal(g->beats[0].dial, 0);
    assert_int_equal(asks->by, 1);
    assert_int_equal(asks->start, 0);
    assert_int_equal(asks->asides.count, 1);
    assert_int_equal(asks->branches.count, sizeof triggers);
    for (uint32_t i = 0; i < sizeof triggers; i++)
        assert_int_equal(on[i].trigger, triggers[i]);
    assert_int_equal(on[1].after_ms, 20000);
    assert_string_equal(STR(g->wants[on[3].what].name), "fees");
    assert_int_equal(on[4].what, TR_NONE);
    assert_string_equal(STR(g->wants[on[6].what].name), "front");
    assert_int_equal(on[12].what, 2);
    assert_int_equal(g->branches[g->beats[0].branches.first + 3].start, 0);
    assert_int_equal(g->beats[2].hangs_up_ms, 3000);
    assert_int_equal(g->beats[2].ending, 0);
    /* the line of a quick voice is as quick: 200 % of 65 ms a letter */
    assert_int_equal(g->variants[g->lines[g->beats[2].line].variants[2].first].duration_ms, 600);
    tr_graph_free(g);
}

static void beats_of_the_graph(void **state)
{
    (void)state;
    struct tr_graph *g = graph_of(&full_source);
    assert_int_equal(g->beat_count, 4);
    const struct tr_beat *open = &g->beats[0], *asks = &g->beats[1], *bye = &g->beats[2];
    assert_int_equal(open->line, TR_NONE);
    assert_int_equal(open->next, 1);
    assert_int_equal(open->patience_ms, 5000);
    assert_int_equal(open->expects.count, 2);
    assert_string_equal(STR(g->acts[g->refs[open->expects.first]]), "greet");
    assert_string_equal(STR(g->acts[g->refs[open->expects.first + 1]]), "farewell");
    assert_int_equal(asks->mood, -3);
    assert_int_equal(asks->patience_ms, 8000);
    assert_int_equal(asks->sets.count, 2);
    assert_int_equal(g->sets[asks->sets.first].var, 2); /* insults before warned */
    assert_int_equal(asks->choices.count, 2);
    assert_string_equal(STR(g->lines[g->refs[asks->choices.first]].key), "asks_answer_1");
    assert_string_equal(STR(g->lines[g->refs[asks->choices.first + 1]].key), "curt");
    assert_int_equal(asks->branches.count, 6);
    const struct tr_branch *b = &g->branches[asks->branches.first];
    assert_int_equal(b[0].trigger, TR_ON_SAY);
    assert_int_equal(b[0].when.count, 6);
    assert_int_equal(b[1].all.count, 2);
    assert_int_equal(b[1].any.count, 2);
    assert_int_equal(b[1].lacks.count, 1);
    assert_int_equal(b[1].mood, -20);
    assert_int_equal(b[1].sets.count, 1);
    assert_int_equal(b[1].to, 2);
    assert_int_equal(b[2].trigger, TR_ON_SILENCE);
    assert_int_equal(b[2].to, TR_NONE);
    assert_int_equal(b[3].trigger, TR_ON_HOLD);
    assert_int_equal(b[4].trigger, TR_ON_RESUME);
    assert_int_equal(b[5].otherwise, 1);
    assert_string_equal(STR(bye->ending), "directed");
    assert_int_equal(bye->hangs_up_ms, 3000);
    for (uint32_t i = 1; i < g->act_count; i++)
        assert_true(strcmp(STR(g->acts[i - 1]), STR(g->acts[i])) < 0);
    tr_graph_free(g);
}

static void lines_and_their_pace(void **state)
{
    (void)state;
    struct tr_graph *g = graph_of(&full_source);
    const struct tr_line *asks = &g->lines[g->beats[1].line];
    assert_string_equal(STR(asks->key), "asks");
    assert_int_equal(asks->variants[TR_LANG_EN].count, 2);
    const struct tr_variant *v = &g->variants[asks->variants[TR_LANG_EN].first];
    assert_int_equal(v[0].duration_ms, 300);  /* 600 at least, said twice as fast */
    assert_int_equal(v[1].duration_ms, 4200); /* declared */
    v = &g->variants[asks->variants[TR_LANG_ZH_HANS].first];
    /* 您好 我找 and one character of {name} at 200, ，。 at 300, twice as fast */
    assert_int_equal(v[0].duration_ms, (5 * 200 + 2 * 300) / 2);
    assert_int_equal(asks->variants[TR_LANG_ZH_HANT].first, asks->variants[TR_LANG_ZH_HANS].first);
    const struct tr_line *more = &g->lines[g->beats[3].line];
    assert_string_equal(STR(more->key), "more_says");
    v = &g->variants[more->variants[TR_LANG_EN].first];
    /* a plain text without Chinese counts as English: "Li", a space, eight digits with gaps */
    assert_int_equal(v[0].duration_ms, (2 * 65 + 65 + 8 * 130) / 2);
    tr_graph_free(g);
}

/* The same scenario with the keys of every table in other orders, and made in
 * another way. */
static void key_order_is_irrelevant(void **state)
{
    (void)state;
    static const char other[] =
        "local t = {}\n"
        "for _, k in ipairs { 'zz', 'yy', 'xx' } do t[k] = 1 end for k in pairs(t) do t[k] = nil "
        "end\n"
        "t.scorecard = { 'base', 'x' }\n"
        "t.counters, t.flags = { insults = 2 }, { asked = true, warned = false }\n"
        "t.slip = { { title = 'Who', required = true, fact = 'name', kind = 'name', 'who' },\n"
        "           { title = 'Phone', 'phone', fact = 'phone', kind = 'digits' },\n"
        "           { [1] = 'matter', title = 'Matter' } }\n"
        "t.facts = { name = pick { '王', { en = 'Li', ['zh-Hant'] = '李', ['zh-Hans'] = '李' } } "
        "}\n"
        "t.facts.unit = number { 101, 909 } t.facts.phone = digits { 8 }\n"
        "t.length = { [2] = 60, [1] = 20 } t.line = { gives_up_after_rings = 6 }\n"
        "t.caller = { silence = { bears = 2, mood = -4 }, interrupted = -7, hold = { mood = -9, "
        "bears "
        "= 30 },\n"
        "  rate = 200, mood = 65, voice = 'man_2', manner = 'elder', knows_surname = true,\n"
        "  surname = fact 'name', who = { en = 'Old man', ['zh-Hant'] = '老人家', ['zh-Hans'] = "
        "'老人' } }\n"
        "t.difficulty, t.kind, t.about, t.title, t.id, t.format = 3, 'inbound', 'About', "
        "L'title', "
        "'x', 1\n"
        "scenario(t)\n";
    char text[8192];
    struct inline_source src = full_source;
    struct tr_response one, two;
    tr_err err;
    snprintf(text, sizeof text, "%s%s", other, strstr(full, "beat 'open'"));
    src.files[0].text =
        "local t = {} t.bye = 'Bye' t.curt = 'No' t.asks = { 'One', { ms = 4200, text "
        "= 'Two' } } t.title = 'Title' return t";
    src.files[2].text = text;
    assert_int_equal(inline_compile(&full_source, &one, &err), TR_OK);
    assert_int_equal(inline_compile(&src, &two, &err), TR_OK);
    if (tr_findings_errors(&two.findings))
        inline_print(&two);
    assert_true(one.blob.len > 0);
    assert_int_equal(one.blob.len, two.blob.len);
    assert_memory_equal(one.blob.data, two.blob.data, one.blob.len);
    tr_response_done(&one);
    tr_response_done(&two);
}

static void houses(void **state)
{
    (void)state;
    struct inline_source src = {
        TR_LOAD_HOUSE,
        "yunshan",
        "yunshan.lua",
        {{"yunshan.lua",
          "house { format = 1, id = 'yunshan', name = { ['zh-Hans'] = '云杉里', ['zh-Hant'] = "
          "'雲杉里', en = 'Yunshan Court' }, desk = 'Desk', ring = 'hongkong', aliases = { 'A', "
          "'B' "
          "}, departments = { 'D' }, people = { { name = 'Shen', department = 'Eng', extension = "
          "'8016' } } }",
          0}}};
    struct tr_response resp;
    struct tr_house *h;
    tr_err err;
    assert_int_equal(inline_compile(&src, &resp, &err), TR_OK);
    inline_print(&resp);
    assert_int_equal(tr_house_decode(&h, resp.blob.data, resp.blob.len, &err), TR_OK);
    assert_string_equal(tr_house_str(h, h->name.in[TR_LANG_ZH_HANT]), "雲杉里");
    assert_int_equal(h->cadence_count, 4);
    assert_int_equal(tr_house_ring_ms(h), 4000);
    assert_int_equal(h->alias_count, 2);
    assert_int_equal(h->department_count, 1);
    assert_string_equal(tr_house_str(h, h->people[0].extension), "8016");
    tr_house_free(h);
    tr_response_done(&resp);
    static const char *const bad[][2] = {
        {"ring = { 1000 }", "TR017"},     {"ring = 'moon'", "TR019"},
        {"ring = { 100, 100 }", "TR017"}, {"people = { { } }", "TR018"},
        {"people = { 'x' }", "TR011"},    {"desks = {}", "TR010"}};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        char text[512];
        snprintf(text, sizeof text,
                 "house { format = 1, id = 'yunshan', name = 'N', desk = 'D', %s }", bad[i][0]);
        src.files[0].text = text;
        assert_int_equal(inline_compile(&src, &resp, &err), TR_OK);
        if (!inline_find(&resp, bad[i][1]))
            inline_print(&resp);
        assert_non_null(inline_find(&resp, bad[i][1]));
        assert_int_equal(resp.blob.len, 0);
        tr_response_done(&resp);
    }
}

static const char card_head[] =
    "scorecard { format = 1, id = 'base', title = 'Base', caps = { 250, 50 },\n"
    "  sections = { { 'opening', title = 'Opening' }, { 'timing' } } }\n";

static void cards(void **state)
{
    (void)state;
    char text[2048];
    struct inline_source src = {TR_LOAD_CARD, "base", "base.lua", {{"base.lua", text, 0}}};
    struct tr_response resp;
    struct tr_card *c;
    tr_err err;
    snprintf(
        text, sizeof text,
        "%srule 'rings' { section = 'timing', kind = 'rings', points = 40, limit = '3 rings',\n"
        "  title = 'At most {limit} rings, from {low}', expected = '{limit:s} s' }\n"
        "rule 'late' { group = 'extra', section = 'opening', kind = 'say', window = "
        "'first_turn', any = { 'apologise_late' }, points = 5, fatal = true, timed = true,\n"
        "  when_expected = true, applies = 'rings > 3', title = 'T', coaching = 'C' }\n"
        "rule 'order' { section = 'opening', kind = 'order', any = 'greet', before = "
        "'farewell', points = 1, title = 'T' }\n"
        "rule 'slip' { section = 'opening', kind = 'slip_filled', field = 'who', points = 1, "
        "title = 'T' }\n",
        card_head);
    assert_int_equal(inline_compile(&src, &resp, &err), TR_OK);
    inline_print(&resp);
    assert_int_equal(tr_card_decode(&c, resp.blob.data, resp.blob.len, &err), TR_OK);
    assert_int_equal(c->fatal_cap_one, 250);
    assert_int_equal(c->fatal_cap_more, 50);
    assert_int_equal(c->rule_count, 4);
    assert_string_equal(tr_card_str(c, c->sections[1].title.in[TR_LANG_ZH_HANT]), "timing");
    assert_string_equal(tr_card_str(c, c->rules[0].title.in[TR_LANG_EN]),
                        "At most 3 rings, from 1");
    assert_string_equal(tr_card_str(c, c->rules[0].expected.in[TR_LANG_EN]), "0 s");
    assert_string_equal(tr_card_str(c, c->rules[0].group), "base");
    assert_int_equal(c->rules[0].section, 1);
    assert_string_equal(tr_card_str(c, c->rules[1].group), "extra");
    assert_int_equal(c->rules[1].window, TR_IN_FIRST_TURN);
    assert_int_equal(c->rules[1].fatal + c->rules[1].timed + c->rules[1].when_expected, 3);
    assert_int_equal(c->rules[1].applies.count, 3);
    assert_int_equal(c->rules[1].low, 1);
    assert_int_equal(c->rules[2].before.count, 1);
    assert_string_equal(tr_card_str(c, c->rules[3].field), "who");
    tr_card_free(c);
    tr_response_done(&resp);
}

static void mistakes_in_cards(void **state)
{
    (void)state;
    static const char *const bad[][2] = {
        {"kind = 'say', points = 1, title = 'T'", "base.lua:3: rules.r: a rule of kind say needs "
                                                  "acts; add any or all [TR060]"},
        {"kind = 'sy', any = 'greet', points = 1, title = 'T'",
         "base.lua:3:33: rules.r.kind: \"sy\" is not possible here; did you mean \"say\"? [TR019]"},
        {"kind = 'avoid', points = 1, title = 'T'",
         "base.lua:3: rules.r: a rule of kind avoid needs acts; add any [TR060]"},
        {"kind = 'order', any = 'greet', points = 1, title = 'T'",
         "base.lua:3: rules.r: a rule of kind order needs both; add any and before [TR060]"},
        {"kind = 'rings', points = 1, title = 'T'",
         "base.lua:3: rules.r: a rule of kind rings needs a limit; add limit = … [TR018]"},
        {"kind = 'rings', low = '4 rings', limit = '3 rings', points = 1, title = 'T'",
         "base.lua:3: rules.r: low is above limit [TR017]"},
        {"kind = 'hold', limit = 60, points = 1, title = 'T'",
         "base.lua:3:48: rules.r.limit: the threshold has no unit; write for example \"3 s\" "
         "[TR071]"},
        {"kind = 'hold', limit = '2 rings', points = 1, title = 'T'",
         "base.lua:3:48: rules.r.limit: \"2 rings\" is not a number of seconds; write for example "
         "\"3 s\" [TR071]"},
        {"kind = 'mood', limit = '101 mood', points = 1, title = 'T'",
         "base.lua:3:48: rules.r.limit: 101 mood is too much [TR017]"},
        {"kind = 'silence', low = '1 time', points = 1, title = 'T'",
         "base.lua:3:51: rules.r.low: a rule of kind silence has no low; take it out [TR071]"},
        {"kind = 'silence', fatal = true, bonus = true, points = 1, title = 'T'",
         "base.lua:3: rules.r: a bonus cannot be fatal; take one of them out [TR036]"},
        {"kind = 'that', points = 1, title = 'T'",
         "base.lua:3: rules.r: the field that is missing; kind = \"that\" has that = \"…\", and no "
         "other kind has [TR018]"},
        {"kind = 'tally', points = 1, title = 'T'",
         "base.lua:3: rules.r: a rule of kind tally needs acts; add any [TR060]"},
        {"kind = 'tally', any = 'greet', low = '2 times', points = 1, title = 'T'",
         "base.lua:3: rules.r: low is more than there are acts in any [TR017]"},
        {"kind = 'quiz', ask = 'Q', points = 1, title = 'T'",
         "base.lua:3: rules.r: the question has no answers; kind = \"quiz\" has ask and answers, "
         "and no other kind has [TR018]"},
        {"kind = 'quiz', ask = 'Q', answers = { { 'A' }, { 'B' } }, points = 1, title = 'T'",
         "base.lua:3:59: rules.r.answers: a question has 2 to 4 answers, one of them right; mark "
         "the right one with right = true [TR017]"},
        {"kind = 'silence', observe = { 'sight' }, points = 1, title = 'T'",
         "base.lua:3:63: rules.r.observe[1]: \"sight\" is not possible here; timing, act, form, "
         "control, scene, quiz or voice [TR019]"},
        {"kind = 'say', any = 'greet', window = 'closing', points = 1, title = 'T'",
         "base.lua:3: rules.r: this window needs a limit; add limit = the number of answers "
         "[TR018]"},
        {"kind = 'silence', points = 1001, title = 'T'",
         "base.lua:3:51: rules.r.points: 1001 is not between 1 and 1000 [TR017]"},
        {"kind = 'silence', points = 1, title = '{limt}'",
         "base.lua:3:72: rules.r.title: these braces stand for nothing; {limit}, {low} and "
         "{limit:s} can be used [TR022]"},
        {"kind = 'silence', points = 1, title = 'T', applies = 'warned'",
         "base.lua:3:87: rules.r.applies: no name \"warned\" [TR042]"},
        {"kind = 'silence', points = 1, title = 'T', applies = 'rings'",
         "base.lua:3:87: rules.r.applies: a truth value is needed but this gives a number [TR041]"},
        {"points = 1, title = 'T', any = 'greet'", "base.lua:3: rules.r: the field kind is missing "
                                                   "[TR018]"},
        {"kind = 'silence', title = 'T'", "base.lua:3: rules.r: the field points is missing "
                                          "[TR018]"},
        {"kind = 'silence', points = 1, title = 'T', tittle = 'U'",
         "base.lua:3:76: rules.r.tittle: no field \"tittle\" here; did you mean \"title\"? "
         "[TR010]"},
    };
    char text[2048];
    struct inline_source src = {TR_LOAD_CARD, "base", "base.lua", {{"base.lua", text, 0}}};
    int failed = 0;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct tr_response resp;
        tr_err err;
        bool found = false;
        snprintf(text, sizeof text, "%srule 'r' { section = 'opening', %s }\n", card_head,
                 bad[i][0]);
        assert_int_equal(inline_compile(&src, &resp, &err), TR_OK);
        for (size_t k = 0; k < resp.findings.count; k++)
            found |= strcmp(inline_text(&resp.findings.v[k]), bad[i][1]) == 0;
        if (!found) {
            fprintf(stderr, "expected %s\n", bad[i][1]);
            inline_print(&resp);
            failed++;
        }
        tr_response_done(&resp);
    }
    assert_int_equal(failed, 0);
}

/* adjust and drop: what a card makes of rules that others wrote. */
static void cards_that_change_rules(void **state)
{
    (void)state;
    char text[2048];
    struct inline_source src = {TR_LOAD_CARD, "base", "base.lua", {{"base.lua", text, 0}}};
    struct tr_response resp;
    struct tr_card *c;
    tr_err err;
    snprintf(text, sizeof text,
             "%sadjust 'rings' { limit = '2 rings', points = 60, bonus = true }\n"
             "rule 'rings' { section = 'timing', kind = 'rings', points = 40, limit = '3 rings',\n"
             "  phase = 'pick_up', observe = { 'timing', 'control' }, sources = 'A1',\n"
             "  title = 'At most {limit}', met = 'M', broken = 'B' }\n"
             "rule 'gone' { section = 'opening', kind = 'silence', points = 1, title = 'T' }\n"
             "rule 'asked' { section = 'opening', kind = 'quiz', points = 2, title = 'T',\n"
             "  ask = 'Which?', answers = { { 'this', right = true }, { 'that' } } }\n"
             "drop 'gone'\n"
             "rule 'first' { section = 'opening', kind = 'missed', points = 1, title = 'T' }\n"
             "rule 'last' { section = 'timing', kind = 'hold', points = 1, title = 'T',\n"
             "  limit = '1 min', total = '90 s' }\n",
             card_head);
    assert_int_equal(inline_compile(&src, &resp, &err), TR_OK);
    inline_print(&resp);
    assert_int_equal(tr_card_decode(&c, resp.blob.data, resp.blob.len, &err), TR_OK);
    assert_int_equal(c->rule_count, 4);
    assert_int_equal(c->rules[3].limit, 60000);
    assert_int_equal(c->rules[3].low, 90000);
    assert_int_equal(c->rules[0].limit, 2);
    assert_int_equal(c->rules[0].points, 60);
    assert_int_equal(c->rules[0].bonus, 1);
    assert_int_equal(c->rules[0].phase, TR_PHASE_PICK_UP);
    assert_int_equal(c->rules[0].observe, 1 << TR_BY_TIMING | 1 << TR_BY_CONTROL);
    assert_string_equal(tr_card_str(c, c->rules[0].title.in[TR_LANG_EN]), "At most 2");
    assert_string_equal(tr_card_str(c, c->rules[0].met.in[TR_LANG_EN]), "M");
    assert_string_equal(tr_card_str(c, c->rules[0].sources), "A1");
    assert_int_equal(c->rules[1].answers.count, 2);
    assert_int_equal(c->answers[0].right, 1);
    assert_string_equal(tr_card_str(c, c->answers[1].text.in[TR_LANG_EN]), "that");
    tr_card_free(c);
    tr_response_done(&resp);

    snprintf(
        text, sizeof text,
        "%srule 'rings' { section = 'timing', kind = 'rings', points = 40, limit = '3 rings',\n"
        "  title = 'T' }\nadjust 'ring' { points = 2 }\ndrop 'ringe'\n"
        "adjust 'rings' { kind = 'say' }\n"
        "rule 'first' { section = 'opening', kind = 'missed', points = 1, title = 'T' }\n",
        card_head);
    assert_int_equal(inline_compile(&src, &resp, &err), TR_OK);
    assert_int_equal(resp.findings.count, 3);
    assert_string_equal(inline_text(&resp.findings.v[0]),
                        "base.lua:5: adjust.ring: no rule \"ring\"; did you mean \"rings\"? "
                        "[TR072]");
    assert_string_equal(inline_text(&resp.findings.v[1]),
                        "base.lua:6: drop.ringe: no rule \"ringe\"; did you mean \"rings\"? "
                        "[TR072]");
    assert_string_equal(inline_text(&resp.findings.v[2]),
                        "base.lua:7:18: adjust.rings.kind: no field \"kind\" here [TR010]");
    tr_response_done(&resp);

    snprintf(
        text, sizeof text,
        "%srule 'rings' { section = 'timing', kind = 'rings', points = 40, limit = '3 rings',\n"
        "  title = 'T' }\nadjust 'rings' { points = 2, bonus = false }\n"
        "adjust 'rings' { points = 3, bonus = false }\n"
        "adjust 'rings' { points = 2, limit = '2 rings' }\n"
        "rule 'asked' { section = 'opening', kind = 'quiz', points = 2, title = 'T',\n"
        "  ask = 'Which?', answers = { { 'this', right = true }, { 'that' } } }\n",
        card_head);
    assert_int_equal(inline_compile(&src, &resp, &err), TR_OK);
    assert_int_equal(tr_findings_errors(&resp.findings), 2); /* the second against its neighbours */
    assert_string_equal(inline_text(&resp.findings.v[1]),
                        "base.lua:6: adjust.rings: points of rule \"rings\" was adjusted otherwise "
                        "in line 5; leave one of the two [TR036]");
    assert_string_equal(inline_text(&resp.findings.v[2]),
                        "base.lua:7: adjust.rings: points of rule \"rings\" was adjusted otherwise "
                        "in line 6; leave one of the two [TR036]");
    assert_string_equal(
        inline_text(&resp.findings.v[0]),
        "base.lua:1: scorecard: section \"opening\" has no weight: nothing in a call "
        "can earn points in it; give it a rule that calls are judged by, or take it "
        "out [TR074]");
    tr_response_done(&resp);
}

static void cards_in_parts(void **state)
{
    (void)state;
    struct inline_source src = {
        TR_LOAD_CARD,
        "base",
        "base.lua",
        {{"base.lua",
          "scorecard { format = 1, id = 'base', title = 'B', sections = { { 'a' } } } include "
          "'base/more'",
          0},
         {"base/more.lua",
          "for i = 1, 3 do rule('r' .. i) { section = 'a', kind = 'silence', points = i, title = "
          "'T' } end\nrule 'r2' { section = 'b', kind = 'silence', points = 1, title = 'T' }",
          0}}};
    struct tr_response resp;
    tr_err err;
    assert_int_equal(inline_compile(&src, &resp, &err), TR_OK);
    assert_string_equal(inline_text(inline_find(&resp, "TR061")),
                        "base/more.lua:2:13: rules.r2.section: no section \"b\" [TR061]");
    assert_string_equal(
        inline_text(inline_find(&resp, "TR030")),
        "base/more.lua:2: rules.r2: rule \"r2\" is in line 1 already; rename one of "
        "them, or adjust it [TR030]");
    tr_response_done(&resp);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(head_of_the_graph),
        cmocka_unit_test(world_of_the_graph),
        cmocka_unit_test(beats_of_the_graph),
        cmocka_unit_test(lines_and_their_pace),
        cmocka_unit_test(key_order_is_irrelevant),
        cmocka_unit_test(houses),
        cmocka_unit_test(cards),
        cmocka_unit_test(mistakes_in_cards),
        cmocka_unit_test(cards_that_change_rules),
        cmocka_unit_test(cards_in_parts),
    };
    return cmocka_run_group_tests_name("script builder", tests, NULL, NULL);
}
