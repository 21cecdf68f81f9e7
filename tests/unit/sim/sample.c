/* See sample.h. */
#include "unit/sim/sample.h"

#include <string.h>

#include "base/digest.h"

static tr_str put(struct sample_pool *pool, const char *s)
{
    size_t n = strlen(s) + 1;
    tr_str at;

    if (pool->len == 0)
        pool->text[pool->len++] = '\0';
    at = pool->len;
    memcpy(pool->text + at, s, n);
    pool->len += (uint32_t)n;
    return at;
}

static struct tr_text text(struct sample_pool *pool, const char *hans, const char *hant,
                           const char *en)
{
    return (struct tr_text){{put(pool, hans), put(pool, hant), put(pool, en)}};
}

static void add_lines(struct sample_graph *s)
{
    static const char *const keys[] = {"asks", "bye", "kind", "curt"};
    static const char *const words[][TR_LANG_COUNT] = {
        {"请问是{house.name}吗？", "請問是{house.name}嗎？", "Is that {house.name}?"},
        {"再见。", "再見。", "Goodbye."},
        {"您打错了。", "您打錯了。", "You have a wrong number."},
        {"打错了！", "打錯了！", "Wrong number!"},
    };
    uint32_t v = 0;

    for (uint32_t i = 0; i < 4; i++) {
        s->lines[i].key = put(&s->pool, keys[i]);
        for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
            s->lines[i].variants[lang] = (struct tr_slice){v, 1};
            s->variants[v++] = (struct tr_variant){put(&s->pool, words[i][lang]), 1500};
        }
    }
    s->lines[3].variants[TR_LANG_EN].count = 2;
    s->variants[v] = (struct tr_variant){put(&s->pool, "No! {dialled:digits}?"), 60000};
}

/* Beats 0 opening, 1 asks, 2 hurt, 3 bye, 4 redial, 5 rings. */
static void add_beats(struct sample_graph *s)
{
    static const uint16_t refs[8] = {2, 3, 2, 0, 3, 1, 2, 0};

    memcpy(s->refs, refs, sizeof refs);
    s->beats[0] = (struct tr_beat){.name = put(&s->pool, "opening"),
                                   .line = TR_NONE,
                                   .next = 1,
                                   .patience_ms = 8000,
                                   .expects = {2, 1}};
    s->beats[1] = (struct tr_beat){.name = put(&s->pool, "asks"),
                                   .line = 0,
                                   .next = TR_NONE,
                                   .patience_ms = 500,
                                   .choices = {0, 2},
                                   .expects = {3, 1},
                                   .branches = {0, 4},
                                   .sets = {0, 1},
                                   .mood = 5};
    s->beats[2] = (struct tr_beat){
        .name = put(&s->pool, "hurt"), .line = 3, .next = 3, .patience_ms = 60000, .mood = -100};
    s->beats[3] = (struct tr_beat){.name = put(&s->pool, "bye"),
                                   .line = 1,
                                   .next = TR_NONE,
                                   .patience_ms = 8000,
                                   .hangs_up_ms = 2000,
                                   .ending = put(&s->pool, "directed")};
    s->branches[0] = (struct tr_branch){.any = {4, 1}, .mood = -20, .to = 2, .sets = {1, 1}};
    s->branches[1] = (struct tr_branch){
        .all = {5, 1}, .any = {6, 1}, .lacks = {7, 1}, .when = {6, 10}, .mood = 3, .to = 3};
    s->branches[2] = (struct tr_branch){.trigger = TR_ON_SILENCE, .mood = -5, .to = TR_NONE};
    s->branches[3] = (struct tr_branch){.otherwise = 1, .to = TR_NONE};
    s->branches[4] = (struct tr_branch){.trigger = TR_ON_ANSWERED, .to = 1};
    s->branches[5] = (struct tr_branch){.trigger = TR_ON_NO_ANSWER, .when = {16, 6}, .to = 5};
    s->branches[6] = (struct tr_branch){.trigger = TR_ON_EVENT, .what = 1, .to = TR_NONE};
    s->branches[7] = (struct tr_branch){.trigger = TR_ON_LOOKED_UP, .what = 1, .to = TR_NONE};
    s->branches[8] =
        (struct tr_branch){.trigger = TR_ON_AFTER, .after_ms = 3000, .start = 1, .to = TR_NONE};
    for (int i = 0; i < 9; i++) {
        if (i != 6 && i != 7)
            s->branches[i].what = TR_NONE;
        if (i != 8)
            s->branches[i].start = TR_NONE;
    }
    s->beats[4] = (struct tr_beat){.name = put(&s->pool, "redial"),
                                   .line = TR_NONE,
                                   .next = TR_NONE,
                                   .patience_ms = 8000,
                                   .branches = {4, 5},
                                   .asides = {0, 1}};
    s->beats[5] = (struct tr_beat){.name = put(&s->pool, "rings"),
                                   .line = TR_NONE,
                                   .next = 1,
                                   .patience_ms = 8000,
                                   .ring_max = 4,
                                   .ring_taken = 3,
                                   .ring_after_ms = 5000};
    for (int i = 0; i < 6; i++) {
        s->beats[i].by = i == 2 ? 0 : i == 5 ? 1 : TR_NONE;
        s->beats[i].start = i == 1 ? 0 : TR_NONE;
        s->beats[i].dial = i == 4 ? 0 : TR_NONE;
    }
}

static void add_code(struct sample_graph *s)
{
    static const struct tr_ins code[24] = {
        /* 0: insults + 1 */
        {TR_OP_VAR, 1},
        {TR_OP_PUSH, 1},
        {TR_OP_ADD, 0},
        /* 3: not true */
        {TR_OP_PUSH, 1},
        {TR_OP_NOT, 0},
        {TR_OP_NOT, 0},
        /* 6: rings > 3 and (not said("farewell") or slip("phone")) and visits("asks") == 1 */
        {TR_OP_VIEW, TR_VIEW_RINGS},
        {TR_OP_PUSH, 3},
        {TR_OP_GT, 0},
        {TR_OP_AND, 4},
        {TR_OP_SAID, 1},
        {TR_OP_NOT, 0},
        {TR_OP_OR, 1},
        {TR_OP_SLIP, 0},
        {TR_OP_NOT, 0},
        {TR_OP_NOT, 0},
        /* 16: looked("pool_hours") or consulted("luo") or briefed("greet") */
        {TR_OP_LOOKED, 1},
        {TR_OP_OR, 3},
        {TR_OP_CONSULTED, 0},
        {TR_OP_OR, 1},
        {TR_OP_BRIEFED, 2},
        {TR_OP_NOT, 0},
        /* 22: draw(1) of nothing */
        {TR_OP_EVENT, 1},
        {TR_OP_DRAW, 22},
    };

    memcpy(s->code, code, sizeof code);
    s->sets[0] = (struct tr_set){.var = 1, .value = {0, 3}};
    s->sets[1] = (struct tr_set){.var = 0, .value = {3, 3}};
    s->vars[0] = (struct tr_var){put(&s->pool, "warned"), 1, 1};
    s->vars[1] = (struct tr_var){put(&s->pool, "insults"), 0, INT64_MIN};
}

static void add_facts(struct sample_graph *s)
{
    s->options[0] = text(&s->pool, "沈", "沈", "Shen");
    s->options[1] = text(&s->pool, "赵", "趙", "Zhao");
    s->facts[0] = (struct tr_fact){.name = put(&s->pool, "dialled"),
                                   .kind = TR_FACT_DIGITS,
                                   .width = 8,
                                   .low = 10000000,
                                   .high = 99999999,
                                   .options = {0, 0}};
    s->facts[1] = (struct tr_fact){.name = put(&s->pool, "unit"),
                                   .kind = TR_FACT_NUMBER,
                                   .width = 0,
                                   .low = -3,
                                   .high = 909,
                                   .options = {0, 0}};
    s->facts[2] = (struct tr_fact){.name = put(&s->pool, "name"),
                                   .kind = TR_FACT_PICK,
                                   .width = 0,
                                   .low = 0,
                                   .high = 0,
                                   .options = {0, 2}};
    s->slip[0] = (struct tr_slip_field){put(&s->pool, "phone"), TR_SLIP_DIGITS, 0, 1,
                                        text(&s->pool, "电话", "電話", "Telephone")};
    s->slip[1] = (struct tr_slip_field){put(&s->pool, "who"), TR_SLIP_NAME, 2, 0, {{0, 0, 0}}};
    s->slip[2] = (struct tr_slip_field){put(&s->pool, "matter"), TR_SLIP_TEXT, TR_NONE, 0, {{0}}};
}

static void add_world(struct sample_graph *s)
{
    s->options[2] = text(&s->pool, "章", "章", "Zhang");
    s->options[3] = text(&s->pool, "石", "石", "Shi");
    s->options[4] = text(&s->pool, "A", "A", "A");
    s->options[5] = text(&s->pool, "B", "B", "B");
    s->facts[3] = (struct tr_fact){
        .name = put(&s->pool, "caller_name"), .kind = TR_FACT_NAME, .high = 1, .options = {2, 2}};
    s->facts[4] = (struct tr_fact){.name = put(&s->pool, "home"),
                                   .kind = TR_FACT_UNIT,
                                   .high = 2 * 20 * 6 - 1,
                                   .options = {4, 2},
                                   .floors = {1, 20},
                                   .flats = {1, 6}};
    s->facts[5] = (struct tr_fact){.name = put(&s->pool, "fee"),
                                   .kind = TR_FACT_AMOUNT,
                                   .width = 2,
                                   .low = 10000,
                                   .high = 90000};
    s->facts[6] = (struct tr_fact){.name = put(&s->pool, "hour"),
                                   .kind = TR_FACT_CLOCK,
                                   .low = 8 * 60,
                                   .high = 18 * 60,
                                   .step = 30};
    s->alikes[0] = (struct tr_alike){2, 0, put(&s->pool, "张")};
    s->alikes[1] = (struct tr_alike){3, 0, put(&s->pool, "史")};
    s->cast[0] = (struct tr_cast){.name = put(&s->pool, "visitor"),
                                  .who = text(&s->pool, "访客", "訪客", "A visitor"),
                                  .manner = put(&s->pool, "calm"),
                                  .voice = put(&s->pool, "woman_1"),
                                  .room = 1,
                                  .rate = 100,
                                  .surname_fact = TR_NONE};
    s->cast[1] = (struct tr_cast){.name = put(&s->pool, "son"),
                                  .rate = 200,
                                  .own = 1,
                                  .surname_fact = 3,
                                  .mood = 40,
                                  .gone = 5,
                                  .surname = text(&s->pool, "梅", "梅", "Mei")};
    s->sides[0] = (struct tr_side){
        put(&s->pool, "visit"), TR_SIDE_VISITOR, 40000, 0, 35000, -5, 0, 1, {0, 0}};
    s->sides[1] = (struct tr_side){put(&s->pool, "cut"),
                                   TR_SIDE_LINE_CUT,
                                   TR_NEVER,
                                   500,
                                   TR_NEVER,
                                   0,
                                   TR_NONE,
                                   TR_NONE,
                                   {3, 4}};
    s->dials[0] = (struct tr_dial){0, 10, {0, 3}, 0, 0};
    s->tries[0] = (struct tr_try){TR_TRY_NO_ANSWER, 0};
    s->tries[1] = (struct tr_try){TR_TRY_ENGAGED, 0};
    s->tries[2] = (struct tr_try){TR_TRY_ANSWERS, 3};
    s->wants[0] = (struct tr_want){put(&s->pool, "luo"), TR_WANT_WHO};
    s->wants[1] = (struct tr_want){put(&s->pool, "pool_hours"), TR_WANT_ENTRY};
    s->wants[2] = (struct tr_want){put(&s->pool, "own_file"), TR_WANT_ENTRY};
    s->wants[3] = (struct tr_want){put(&s->pool, "spring"), TR_WANT_FESTIVAL};
    s->people[0] = (struct tr_person){.id = put(&s->pool, "luo"),
                                      .where = TR_OUT,
                                      .back = text(&s->pool, "四点", "四點", "at four"),
                                      .answers_ms = 1000};
    s->topics[0] =
        (struct tr_topic){put(&s->pool, "own_file"), text(&s->pool, "档案", "檔案", "File"),
                          text(&s->pool, "共{fee}元", "共{fee}元", "{fee} in all"), 20000, 0};
    s->g.festival = 3;
}

static void size_graph(struct sample_graph *s)
{
    struct tr_graph *g = &s->g;

    g->beats = s->beats, g->beat_count = 6;
    g->branches = s->branches, g->branch_count = 9;
    g->lines = s->lines, g->line_count = 4;
    g->variants = s->variants, g->variant_count = 13;
    g->facts = s->facts, g->fact_count = 7;
    g->options = s->options, g->option_count = 6;
    g->slip = s->slip, g->slip_count = 3;
    g->vars = s->vars, g->var_count = 2;
    g->sets = s->sets, g->set_count = 2;
    g->acts = s->acts, g->act_count = 4;
    g->refs = s->refs, g->ref_count = 8;
    g->code = s->code, g->code_count = 24;
    g->groups = s->groups, g->group_count = 1;
    g->alikes = s->alikes, g->alike_count = 2;
    g->cast = s->cast, g->cast_count = 2;
    g->sides = s->sides, g->side_count = 2;
    g->dials = s->dials, g->dial_count = 1;
    g->tries = s->tries, g->try_count = 3;
    g->wants = s->wants, g->want_count = 4;
    g->people = s->people, g->person_count = 1;
    g->topics = s->topics, g->topic_count = 1;
    g->pool = s->pool.text, g->pool_size = s->pool.len;
}

void sample_graph_init(struct sample_graph *s)
{
    static const char *const acts[] = {"ask_name", "farewell", "greet", "refuse_bluntly"};
    struct tr_graph *g = &s->g;

    memset(s, 0, sizeof *s);
    g->id = put(&s->pool, "sample");
    g->title = text(&s->pool, "样本", "樣本", "Sample");
    g->about = text(&s->pool, "一通电话。", "一通電話。", "One call.");
    g->kind = TR_INBOUND;
    g->difficulty = 2;
    g->gives_up_after_rings = 8;
    g->length_low_s = 20;
    g->length_high_s = 60;
    g->caller = (struct tr_caller){.surname = text(&s->pool, "雷", "雷", "Lei"),
                                   .surname_fact = 2,
                                   .knows_surname = 1,
                                   .who = text(&s->pool, "老人", "老人", "Elderly man"),
                                   .manner = put(&s->pool, "elder"),
                                   .voice = put(&s->pool, "man_2"),
                                   .mood = 70,
                                   .hold_bears_ms = 45000,
                                   .hold_mood = -8,
                                   .interrupt_mood = -6,
                                   .silence_mood = -5,
                                   .silences_borne = 3,
                                   .gone = 3};
    for (int i = 0; i < 4; i++)
        s->acts[i] = put(&s->pool, acts[i]);
    add_lines(s);
    add_beats(s);
    add_code(s);
    add_facts(s);
    add_world(s);
    s->groups[0] = put(&s->pool, "base");
    size_graph(s);
}

void sample_house_init(struct sample_house *s)
{
    struct tr_house *h = &s->h;

    memset(s, 0, sizeof *s);
    h->id = put(&s->pool, "yunshan");
    h->name = text(&s->pool, "云杉里", "雲杉里", "Yunshan Court");
    h->desk = text(&s->pool, "客服中心", "客服中心", "Service desk");
    h->region = text(&s->pool, "海边", "海邊", "By the sea");
    h->scorecard = put(&s->pool, "front_desk");
    h->cadence_count = 4;
    h->cadence[0] = 400, h->cadence[1] = 200, h->cadence[2] = 400, h->cadence[3] = 3000;
    s->aliases[0] = text(&s->pool, "云杉", "雲杉", "Yunshan");
    s->aliases[1] = text(&s->pool, "杉里", "杉里", "the Court");
    s->departments[0] = text(&s->pool, "前台", "前臺", "Front desk");
    s->people[0] = (struct tr_person){.name = text(&s->pool, "沈工", "沈工", "Mr Shen"),
                                      .department = text(&s->pool, "工程", "工程", "Engineering"),
                                      .extension = put(&s->pool, "8016")};
    s->people[1] = (struct tr_person){.name = text(&s->pool, "罗", "羅", "Ms Luo")};
    s->people[1].id = put(&s->pool, "luo");
    s->people[1].where = TR_WITH_CUSTOMER;
    s->people[1].back = text(&s->pool, "就来", "就來", "soon");
    s->people[1].answers_ms = 2000;
    s->department_ids[0] = put(&s->pool, "front");
    s->topics[0] =
        (struct tr_topic){put(&s->pool, "pool_hours"), text(&s->pool, "泳池", "泳池", "Pool"),
                          text(&s->pool, "六点半", "六點半", "06:30"), 5000, 1};
    s->festivals[0] = (struct tr_festival){
        put(&s->pool, "spring"), text(&s->pool, "新年好", "新年好", "Happy New Year"),
        put(&s->pool, "2027-02-06"), put(&s->pool, "2027-02-12")};
    h->greeting = (struct tr_greeting){1, 1, 0, 1, TR_GREET_FIRST};
    h->department_ids = s->department_ids, h->department_id_count = 1;
    h->topics = s->topics, h->topic_count = 1;
    h->festivals = s->festivals, h->festival_count = 1;
    s->severities[0] = (struct tr_house_severity){23, TR_LEVEL_OFF};
    s->severities[1] = (struct tr_house_severity){47, TR_LEVEL_ERROR};
    h->severities = s->severities, h->severity_count = 2;
    h->aliases = s->aliases, h->alias_count = 2;
    h->people = s->people, h->person_count = 2;
    h->departments = s->departments, h->department_count = 1;
    h->pool = s->pool.text, h->pool_size = s->pool.len;
}

static void add_rules(struct sample_card *s)
{
    tr_str base = put(&s->pool, "base");

    s->rules[0] =
        (struct tr_rule){.id = put(&s->pool, "answer_within_three_rings"),
                         .group = base,
                         .section = 1,
                         .kind = TR_RULE_RINGS,
                         .points = 40,
                         .timed = 1,
                         .low = 1,
                         .limit = 3,
                         .title = text(&s->pool, "三声之内", "三聲之內", "Within {limit} rings"),
                         .expected = text(&s->pool, "接起", "接起", "Pick up"),
                         .coaching = text(&s->pool, "快些", "快些", "Be quicker")};
    s->rules[1] = (struct tr_rule){.id = put(&s->pool, "apologise_when_late"),
                                   .group = base,
                                   .kind = TR_RULE_SAY,
                                   .window = TR_IN_FIRST_TURN,
                                   .points = 1,
                                   .low = 1,
                                   .any = {0, 2},
                                   .applies = {0, 3}};
    s->rules[2] = (struct tr_rule){.id = put(&s->pool, "other_group"),
                                   .group = put(&s->pool, "elsewhere"),
                                   .kind = TR_RULE_MISSED,
                                   .points = 1000,
                                   .fatal = 1};
    s->rules[3] = (struct tr_rule){.id = put(&s->pool, "phone_right"),
                                   .group = base,
                                   .kind = TR_RULE_SLIP_RIGHT,
                                   .points = 9,
                                   .field = put(&s->pool, "phone")};
    s->rules[4] = (struct tr_rule){.id = put(&s->pool, "greet_before_farewell"),
                                   .group = base,
                                   .kind = TR_RULE_ORDER,
                                   .points = 9,
                                   .when_expected = 1,
                                   .any = {1, 1},
                                   .all = {0, 1},
                                   .before = {2, 1},
                                   .applies = {3, 1},
                                   .field = put(&s->pool, "no_such_field")};
    s->rules[5] = (struct tr_rule){.id = put(&s->pool, "signal_visitor"),
                                   .group = base,
                                   .kind = TR_RULE_SIDE,
                                   .points = 9,
                                   .limit = 3000,
                                   .field = put(&s->pool, "visitor")};
    s->rules[6] = (struct tr_rule){.id = put(&s->pool, "cover_mouthpiece"),
                                   .group = base,
                                   .kind = TR_RULE_CONTROL,
                                   .points = 9,
                                   .low = 1,
                                   .limit = 9,
                                   .field = put(&s->pool, "muted")};
    s->rules[7] = (struct tr_rule){.id = put(&s->pool, "pen_paper_ready"),
                                   .group = base,
                                   .kind = TR_RULE_READY,
                                   .window = TR_BEFORE_FACT,
                                   .points = 9};
    s->rules[8] = (struct tr_rule){.id = put(&s->pool, "self_review"),
                                   .group = base,
                                   .kind = TR_RULE_QUIZ,
                                   .points = 9,
                                   .bonus = 1,
                                   .phase = TR_PHASE_AFTER_CALL,
                                   .observe = 1 << TR_BY_VOICE,
                                   .that = {3, 1},
                                   .met = text(&s->pool, "做了", "做了", "Done"),
                                   .broken = text(&s->pool, "没做", "沒做", "Left out"),
                                   .sources = put(&s->pool, "A1, B2"),
                                   .ask = text(&s->pool, "哪个？", "哪個？", "Which?"),
                                   .answers = {0, 2}};
    s->answers[0].text = text(&s->pool, "这个", "這個", "This");
    s->answers[1].text = text(&s->pool, "那个", "那個", "That");
    s->answers[1].right = 1;
}

void sample_card_init(struct sample_card *s)
{
    static const struct tr_ins code[4] = {
        {TR_OP_VIEW, TR_VIEW_RINGS}, {TR_OP_PUSH, 3}, {TR_OP_GT, 0}, {TR_OP_SAID_COUNT, 2}};
    static const uint16_t refs[4] = {0, 2, 1, 1};
    struct tr_card *c = &s->c;

    memset(s, 0, sizeof *s);
    c->id = put(&s->pool, "base");
    c->title = text(&s->pool, "基本", "基本", "Basics");
    c->fatal_cap_one = 300;
    c->fatal_cap_more = 100;
    s->sections[0] =
        (struct tr_section){put(&s->pool, "opening"), text(&s->pool, "开场", "開場", "Opening")};
    s->sections[1] = (struct tr_section){put(&s->pool, "timing"), {{0, 0, 0}}};
    s->acts[0] = put(&s->pool, "apologise_late");
    s->acts[1] = put(&s->pool, "farewell");
    s->acts[2] = put(&s->pool, "greet");
    memcpy(s->code, code, sizeof code);
    memcpy(s->refs, refs, sizeof refs);
    add_rules(s);
    c->sections = s->sections, c->section_count = 2;
    c->rules = s->rules, c->rule_count = 9;
    c->answers = s->answers, c->answer_count = 2;
    c->acts = s->acts, c->act_count = 3;
    c->refs = s->refs, c->ref_count = 4;
    c->code = s->code, c->code_count = 4;
    c->pool = s->pool.text, c->pool_size = s->pool.len;
}

void sample_reseal(uint8_t *bytes, size_t len)
{
    struct tr_digest digest;

    tr_digest_of(bytes, len - TR_DIGEST_SIZE, &digest);
    memcpy(bytes + len - TR_DIGEST_SIZE, digest.b, TR_DIGEST_SIZE);
}
