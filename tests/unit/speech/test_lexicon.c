/* The lexicon's format: every line and sign of assets/lexicon/README.md does
 * what is written there, and every mistake is told with file and line. */
#include <stdio.h>
#include <string.h>

#include "cmocka_all.h"
#include "unit/speech/ear_support.h"

#define ZH "zh-Hans"
#define EN "en"
#define HEARS(lang, lex, text) assert_string_equal(once(lang, lex, text), "alpha")
#define DEAF(lang, lex, text) assert_string_equal(once(lang, lex, text), "")
#define A "act alpha\n"

static void words_and_spaces(void **state)
{
    (void)state;
    HEARS(ZH, A "+ 请稍等", "好，請稍等一下");
    DEAF(ZH, A "+ 请稍等", "请您稍等");
    DEAF(ZH, A "+ 请稍等", "请，稍等");
    HEARS(ZH, A "+ 请 稍等", "请，稍等");
    HEARS(ZH, A "+ 请 稍等", "请稍等");
    DEAF(ZH, A "+ 请 稍等", "请。稍等");
    HEARS(EN, A "+ one moment", "Just ONE moment.");
    HEARS(EN, A "+ sorry sir", "Sorry, sir!");
    DEAF(EN, A "+ sorry sir", "Sorry. Sir!");
    DEAF(EN, A "+ art", "a party in part");
    HEARS(EN, A "+ call(s|ed|ing)", "he is calling");
    DEAF(EN, A "+ call(s|ed|ing)", "he can call");
    HEARS(EN, A "+ call[ing]", "please call");
    DEAF(EN, A "+ call[ing]", "the caller");
    HEARS(EN, A "+ <word>'s brush", "Fatso's brush"); /* an apostrophe behind a slot */
    HEARS(EN, A "+ (he|she)'s out", "she's out");
    DEAF(EN, A "+ <word>'s brush", "turns brush");
    DEAF(EN, A "+ <word>'s brush", "fatsos brush");
    HEARS(EN, A "+ mr <sn>", "Mr Brand\xC3\xA3o");
}

static void choices_and_options(void **state)
{
    (void)state;
    HEARS(ZH, A "+ (您|你)[先]等", "你等");
    HEARS(ZH, A "+ (您|你)[先]等", "您先等");
    DEAF(ZH, A "+ (您|你)[先]等", "她先等");
    HEARS(EN, A "+ thank you [very|so] [much] sir", "thank you so much, sir");
    HEARS(EN, A "+ thank you [very|so] [much] sir", "thank you sir");
    DEAF(EN, A "+ thank you [very|so] [much] sir", "thank you dear sir");
    HEARS(EN, A "+ left | right", "turn right");
    HEARS(EN, A "+ [very] good", "good");
}

static void gaps(void **state)
{
    (void)state;
    HEARS(ZH, A "+ 我~3转", "我帮您转");
    HEARS(ZH, A "+ 我~3转", "我转");
    DEAF(ZH, A "+ 我~3转", "我这就帮您转");
    DEAF(ZH, A "+ 我~3转", "我看，转");
    HEARS(ZH, A "+ 我~~3转", "我看，转");
    DEAF(ZH, A "+ 我~~9转", "我看。转");
    HEARS(EN, A "+ i ~2 hold", "I will just hold");
    HEARS(EN, A "+ i ~2 hold", "I hold");
    DEAF(EN, A "+ i ~2 hold", "I will not just hold");
    DEAF(EN, A "+ i ~2 hold", "I say, you hold");
    HEARS(EN, A "+ i ~~2 hold", "I say, hold");
    DEAF(EN, A "+ i ~~9 hold", "I say. hold");
}

static void slots(void **state)
{
    (void)state;
    HEARS(ZH, A "+ 这里是<org>", "這裡是雲杉里");
    HEARS(ZH, A "+ <org><dept>", "云杉里前台");
    DEAF(ZH, A "+ <dept>好", "后台好");
    HEARS(ZH, A "@set dept = 门房\n" A "+ <dept>好", "门房好");
    HEARS(ZH, A "@set dept = 门房\n" A "+ <dept>好", "前台好");
    DEAF(ZH, A "+ 找<person>", "找人");
    HEARS(EN, A "+ this is <org> <dept>", "This is Yunshan Court, front desk.");
    HEARS(ZH, A "+ <num>点", "三点");
    HEARS(ZH, A "+ <num>点", "１５点");
    DEAF(ZH, A "+ <num>点", "快点");
    HEARS(ZH, A "+ 拨<digits>", "拨八零一六");
    HEARS(ZH, A "+ 拨<digits>", "拨6188-0217");
    DEAF(ZH, A "+ 拨<digits>/", "拨八");
    HEARS(ZH, A "+ 拨<digits>吧", "拨两三幺吧");
    HEARS(ZH, A "+ <num><num>4号", "1234号"); /* digits can be cut anywhere */
    HEARS(EN, A "+ at <num>", "at twenty five");
    HEARS(EN, A "+ room <num> now", "room two hundred and five now");
    DEAF(EN, A "+ room <num> now", "room two and now");
    HEARS(EN, A "+ dial <digits>", "dial eight oh one six");
    HEARS(EN, A "+ dial <digits> now", "dial one two three now");
    DEAF(EN, A "+ dial <digits> now", "dial one two now");
    HEARS(EN, A "+ mr <sn> here", "Mr O'Brien here");
    HEARS(EN, A "+ this is <word> /", "This is Mei, hello");
    DEAF(EN, A "+ this is <word> /", "This is Mei Lin, hello");
    HEARS(ZH, A "+ 我叫<word>{2,3}/", "我叫陈小雨。");
    DEAF(ZH, A "+ 我叫<word>{2,3}/", "我叫陈。");
    HEARS(ZH, "@set b = <c>吗\n@set c = 好|行\n" A "+ <b>", "行吗");
    HEARS(ZH, "@set b = 好\n  | 行\n  | 可以\n" A "+ <b>吗", "可以吗");
}

static void places(void **state)
{
    (void)state;
    HEARS(ZH, A "+ ^ 喂", "……喂，您好");
    DEAF(ZH, A "+ ^ 喂", "您好，喂");
    HEARS(ZH, A "+ 再见 $", "好，再见！！");
    DEAF(ZH, A "+ 再见 $", "再见到他");
    HEARS(ZH, A "+ / 不行 /", "嗯，不行。");
    DEAF(ZH, A "+ / 不行 /", "这不行。");
    DEAF(ZH, A "+ / 不行 /", "不行的。");
    HEARS(ZH, A "+ 不 / 你", "不。你谁");
    DEAF(ZH, A "+ 不 / 你", "不你");
    HEARS(EN, A "+ / no /", "Well, no.");
    DEAF(EN, A "+ / no /", "no way");
    HEARS(EN, A "+ ^ yes $", "Yes?");
    DEAF(EN, A "+ ^ yes $", "Yes sir");
    HEARS(ZH, A "+ 右转~8(到|/)", "右转就是了。");
    HEARS(ZH, A "+ 右转~8(到|/)", "右转直走到门口");
    HEARS(EN, A "+ when ~~20 ?", "When did you see it, sir?");
    DEAF(EN, A "+ when ~4 ?", "When you see it. Really?");
    HEARS(EN, A "+ call ~3 $", "please call me back");
    HEARS(EN, A "+ call ~3 /", "call me back, please");
    DEAF(EN, A "+ <not team> <word> at", "team at");
    HEARS(EN, A "+ <not team> <word> at", "showroom at");
    DEAF(EN, A "+ <not showroom> <word> at", "showroom at");
    HEARS(ZH, A "+ 吗?", "好吗？");
    DEAF(ZH, A "+ 吗?", "好吗。");
    HEARS(ZH, A "+ \\(~小声~\\)好", "（小声）好");
}

static void looking_aside(void **state)
{
    (void)state;
    HEARS(ZH, A "+ 再见<not 到|面>", "再见");
    DEAF(ZH, A "+ 再见<not 到|面>", "再见到他");
    HEARS(ZH, A "+ <notafter 不|别>着急", "很着急");
    DEAF(ZH, A "+ <notafter 不|别>着急", "别着急");
    DEAF(EN, A "+ <notafter not|never> sorry", "I am not sorry");
    DEAF(EN, A "+ <notafter not|never> sorry", "not, sorry");
    HEARS(EN, A "+ <notafter not|never> sorry", "I am sorry");
    DEAF(EN, A "+ hold <not your|the> on", "hold the on");
    HEARS(EN, A "+ hold <not your> [on]", "hold on");
    DEAF(EN, A "+ hold <not your>", "hold your tongue");
    HEARS(ZH, A "+ 哈{3,9}", "哈哈哈哈");
    DEAF(ZH, A "+ 哈{3,9}", "哈哈");
    HEARS(EN, A "+ (ha){2,5}", "haha");
    HEARS(EN, A "+ (yes){2,5}", "yes, yes");
}

static void conditions(void **state)
{
    (void)state;
    DEAF(ZH, A "+ 谢谢\nunless 不用", "不用谢谢");
    HEARS(ZH, A "+ 谢谢\nunless 不用", "谢谢，不用了");
    DEAF(ZH, A "+ 谢谢\nunless-sentence 不用", "谢谢，不用了");
    HEARS(ZH, A "+ 谢谢\nunless-sentence 不用", "谢谢。不用了");
    DEAF(ZH, A "+ 谢谢\nunless-turn 不用", "谢谢。不用了");
    /* another place may count where the first does not */
    HEARS(ZH, A "+ 谢谢\nunless 不用", "不用谢谢他，谢谢您");
    HEARS(ZH, A "+ 帮您\nneeds 什么", "什么能帮您");
    DEAF(ZH, A "+ 帮您\nneeds 什么", "什么，能帮您");
    HEARS(ZH, A "+ 帮您\nneeds-sentence 什么", "什么，能帮您");
    DEAF(ZH, A "+ 帮您\nneeds-turn 什么\nneeds-turn 吗", "什么，能帮您");
    HEARS(ZH, A "+ 帮您\nneeds ?", "能帮您？");
    DEAF(ZH, A "+ 帮您\nneeds ?", "能帮您。好？");
    DEAF(ZH, "@guard g\nunless 不\n" A "use g\n+ 行", "不行");
    HEARS(ZH, "@guard g\nunless 不\n" A "use g\n+ 行", "行");
    HEARS(ZH, A "at-most 2\n+ 不行", "不行！");
    DEAF(ZH, A "at-most 2\n+ 不行", "不行啊");
    DEAF(ZH, A "at-least 3\n+ 不行", "不行");
    DEAF(ZH, A "+ 小姐", "写「小姐」");
    HEARS(ZH, A "quoted\n+ 小姐", "写「小姐」");
    HEARS(ZH, A "+ 写小姐", "写「小姐」");
    HEARS(ZH, A "+ 小姐这样写", "「小姐」这样写");
    DEAF(ZH, A "+ 您自己去", "警卫叫您「自己去看」"); /* a quotation cut in two is told */
    DEAF(ZH, A "+ 子是", "您说“胖子”是谁");
    HEARS(EN, A "+ sorry", "he said \"no. I am sorry"); /* never closed: none */
}

static void acts_among_themselves(void **state)
{
    (void)state;
    static const char beats[] = A "+ 久等\nbeats beta\nact beta\n+ 抱歉\n";
    assert_string_equal(once(ZH, beats, "抱歉久等"), "alpha");
    assert_string_equal(once(ZH, beats, "久等了。真抱歉"), "alpha beta");
    assert_string_equal(once(ZH, beats, "抱歉"), "beta");
    static const char turn[] = A "+ 久等\nbeats-turn beta\nact beta\n+ 抱歉\n";
    assert_string_equal(once(ZH, turn, "久等了。真抱歉"), "alpha");
    static const char all[] = A "+ 录音\nbeats-turn *\nact beta\n+ 抱歉\nact gamma\n+ 再见\n";
    assert_string_equal(once(ZH, all, "抱歉。录音。再见"), "alpha");
    static const char yields[] = A "+ 先生\nunless-act beta\nact beta\n+ 王\n";
    assert_string_equal(once(ZH, yields, "王先生"), "beta");
    assert_string_equal(once(ZH, yields, "先生"), "alpha");
    assert_string_equal(once(ZH, yields, "先生。王"), "alpha beta");
    static const char needs[] = A "+ 对吗\nneeds-act beta\nact beta\n+ 重复\n";
    assert_string_equal(once(ZH, needs, "对吗"), "");
    assert_string_equal(once(ZH, needs, "重复，对吗"), "beta alpha");
    assert_string_equal(once(ZH, needs, "重复。对吗"), "beta");
    /* acts that beat each other: the first by name wins, whatever the order of blocks */
    static const char circle[] = "act beta\n+ 二\nbeats alpha\n" A "+ 一\nbeats beta\n";
    assert_string_equal(once(ZH, circle, "二一"), "alpha");
    /* who is beaten does not beat */
    static const char chain[] =
        A "+ 一\nbeats beta\nact beta\n+ 二\nbeats gamma\nact gamma\n+ 三\n";
    assert_string_equal(once(ZH, chain, "一二三"), "alpha gamma");
    assert_string_equal(once(ZH, chain, "二三"), "beta");
}

static void rewriting(void **state)
{
    (void)state;
    HEARS(EN, "@rewrite can't | cannot = can not\n" A "+ can not", "I can't");
    HEARS(EN, "@rewrite can't | cannot = can not\n" A "+ cannot", "I can not");
    HEARS(ZH, A "+ 再见\n@rewrite 在見 = 再见\n", "在见");
    DEAF(EN, "@rewrite is = are\n" A "+ thare", "this");
}

static void slips_are_mended(void **state)
{
    (void)state;
    HEARS(EN, A "+ again", "try agian");           /* swapped */
    HEARS(EN, A "+ moment", "one momment please"); /* one too many */
    HEARS(EN, A "+ moment", "one momet please");   /* one missing */
    DEAF(EN, A "+ moment", "one monent please");   /* another letter: another word */
    DEAF(EN, A "+ moment", "many moments");        /* endings are grammar */
    DEAF(EN, A "+ hold", "I hlod");                /* too short to be sure */
    DEAF(EN, "@known trail\n" A "+ trial", "a trail run");
    HEARS(EN, A "+ trial", "a trail run");
    DEAF(EN, A "+ plate\nact beta\n+ place", "a plae"); /* could be either */
    HEARS(ZH, A "+ 再说一遍", "在说一遍");
    HEARS(ZH, A "+ 我现在转接", "我现在砖接"); /* 转 zhuan 砖 zhuan */
    HEARS(ZH, A "+ 真应该去", "真因该去");     /* ing for in */
    DEAF(ZH, A "+ 抱歉", "报歉");              /* two characters are too few */
    HEARS(ZH, A "+ 抱歉\n@word 抱歉", "报歉"); /* unless they are declared */
    HEARS(ZH, A "+ 门禁卡\n@word 门禁卡", "门紧卡");
    DEAF(ZH, A "+ 门禁卡", "门紧卡");
    DEAF(ZH, A "+ 卖三套房", "买三套房"); /* kept apart though alike in sound */
    DEAF(ZH, A "+ 再说一遍", "你说一遍");
    DEAF(ZH, "@known 在说一遍\n" A "+ 再说一遍", "在说一遍");
    assert_non_null(strstr(refusal(ZH, "@word 好"), "a @word has two to four characters"));
}

static void evidence_of_a_mended_word_is_the_word_as_typed(void **state)
{
    (void)state;
    struct tr_hearing h;
    tr_err err;
    struct tr_ear *ear = ear_of(EN, A "+ again", &err);
    assert_int_equal(tr_ear_hear(ear, TR_MOMENT_MID, NULL, "Try agian!", 10, &h, &err), TR_OK);
    assert_int_equal(h.count, 1);
    assert_int_equal(h.acts[0].start, 4);
    assert_int_equal(h.acts[0].end, 9);
    tr_ear_free(ear);
}

static void mistakes_are_told_with_their_line(void **state)
{
    (void)state;
    static const struct {
        const char *lexicon, *says;
    } wrong[] = {
        {"+ x", "t.lex:1: this line stands under no act"},
        {"act omega\n+ x", "t.lex:1: no act of this name in acts.tsv: \"omega\""},
        {A "\n+ (x", "t.lex:3: a bracket is not closed"},
        {A "+ x)", "t.lex:2: a bracket closes what was not opened"},
        {A "+ (x|)", "t.lex:2: an alternative is empty"},
        {A "+", "t.lex:2: an alternative is empty"},
        {A "+ [x]", "t.lex:2: this could match without any word"},
        {A "+ ~", "t.lex:2: this could match without any word"},
        {A "+ x ~99 y", "t.lex:2: a gap is of 1 to 40"},
        {A "+ xy{2}", "t.lex:2: {m,n} follows"},
        {A "+ x{3,2}", "t.lex:2: a repetition is {m,n}"},
        {A "+ x{1,99}", "t.lex:2: a repetition is {m,n}"},
        {A "+ <x y", "t.lex:2: a slot needs a name and >"},
        {A "+ <nowhere>", "t.lex:2: there is no @set nowhere"},
        {"@set a = <b>\n@set b = <a>\n" A "+ <a>", "contains itself"},
        {"@set a x\n", "t.lex:1: a set is written"},
        {"@set a = <sn>\n", "t.lex:1: <sn> cannot stand inside a set"},
        {A "+ x <notafter [y]> z", "t.lex:2: <notafter …> holds plain words"},
        {A "when never\n+ x", "t.lex:2: no moment of this name: \"never\""},
        {A "when\n+ x", "t.lex:2: a moment is missing after"},
        {A "use g\n+ x", "t.lex:2: no @guard of this name stands before this line: \"g\""},
        {A "at-most many\n+ x", "t.lex:2: a number of words"},
        {A "beats omega\n+ x", "t.lex:2: no act of this name in acts.tsv: \"omega\""},
        {A "unless\n+ x", "t.lex:2: something is missing after: \"unless\""},
        {A "hello\n+ x", "t.lex:2: a line of an act begins with"},
        {"@guard g\n+ x", "t.lex:2: a guard holds unless and needs only"},
        {"@guard g\nbeats beta", "t.lex:2: a guard holds unless and needs only"},
        {"@guard", "t.lex:1: a guard is written"},
        {"@rule x",
         "t.lex:1: there is @set, @guard, @rewrite, @word and @known, but not: \"@rule\""},
        {"@known ,", "t.lex:1: this is no word"},
        {"@known", "t.lex:1: a word is missing after: \"@known\""},
        {"@word ", "t.lex:1: a word is missing after: \"@word\""},
        {"@rewrite x", "t.lex:1: a rewrite is written"},
        {"@rewrite x = ", "t.lex:1: a side of a rewrite is empty"},
        {A "+ a~b~c~d~e~f~g~h~i~j", "t.lex:2: a template has at most eight gaps in a row"},
        {A "+ \xFF", "not UTF-8"},
        {A "+ \xEF\xBD\x9E", "is nothing once punctuation is evened out"},
    };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        const char *said = refusal(EN, wrong[i].lexicon);
        if (!strstr(said, wrong[i].says))
            fail_msg("%zu: \"%s\" should say \"%s\"", i, said, wrong[i].says);
    }
    assert_string_equal(refusal(EN, "# only a comment\n\n" A "  + x\r\n"), "");
}

static void deep_nesting_is_refused(void **state)
{
    (void)state;
    char text[256] = A "+ ";
    for (int i = 0; i < 100; i++)
        strcat(text, "(");
    assert_non_null(strstr(refusal(EN, text), "nested too deeply"));
}

/* Sets in sets, each of which takes stack. */
static void long_chains_of_sets_are_refused(void **state)
{
    (void)state;
    static char text[200000];
    for (int count = 1900; count <= 4000; count += 2100) {
        size_t n = 0;
        for (int i = 0; i < count; i++)
            n += (size_t)snprintf(text + n, sizeof text - n, "@set s%d = <s%d>\n", i, i + 1);
        (void)snprintf(text + n, sizeof text - n, "@set s%d = a\n" A "+ <s0>\n", count);
        assert_non_null(strstr(refusal(EN, text), count < 2000
                                                      ? "t.lex:25: @set s24: sets are nested"
                                                      : "t.lex:2000: a lexicon has at most"));
    }
}

/* Whatever a house calls itself: marks at the edges of its name are not needed, and a
 * name of nothing but marks is said by nobody. */
static void names_of_any_characters_are_heard(void **state)
{
    (void)state;
    static const char head[] = "#@acts\nalpha\n#@file t.lex\nact alpha\n";
    static const struct {
        const char *lang, *name, *text;
    } said[] = {
        {"en", "Yahoo!", "This is Yahoo! How can I help?"},
        {"en", "Yahoo!", "This is Yahoo, hello"},
        {"en", "Smith & Co.", "this is Smith & Co., good morning"},
        {"en", "Acme (UK)", "this is Acme (UK), hello"},
        {"en", "Luna…", "this is Luna"},
        {"en", "O'Brien's", "this is O’Brien’s"},
        {"zh-Hans", "好不好！", "这里是好不好，您好"},
        {"zh-Hans", "阿姨（上海）", "这里是阿姨（上海），您好"},
        {"en", "\xE2\x98\x85", NULL},
        {"zh-Hans", "！！", NULL},
    };
    for (size_t i = 0; i < sizeof said / sizeof said[0]; i++) {
        const char *const org[] = {said[i].name, NULL};
        const struct tr_ear_names names = {.org = org};
        char lexicon[200];
        struct tr_ear *ear = NULL;
        struct tr_hearing h;
        tr_err err = {.msg = ""};
        int n = snprintf(lexicon, sizeof lexicon, "%s+ %s <org>\n+ q\n", head,
                         *said[i].lang == 'e' ? "this is" : "这里是");
        if (tr_ear_new(&ear, (const uint8_t *)lexicon, (size_t)n, said[i].lang, &names, &err))
            fail_msg("%s: %s", said[i].name, err.msg);
        const char *text = said[i].text ? said[i].text : "q";
        assert_int_equal(tr_ear_hear(ear, TR_MOMENT_MID, NULL, text, strlen(text), &h, &err),
                         TR_OK);
        if (h.count != 1)
            fail_msg("%s is not heard in: %s", said[i].name, text);
        tr_ear_free(ear);
    }
}

static void files_of_the_product_are_sound(void **state)
{
    (void)state;
    for (int l = 0; l < 3; l++) {
        static const char *const langs[] = {"zh-Hans", "zh-Hant", "en"};
        struct tr_buf bytes;
        struct tr_ear *ear = NULL;
        tr_err err;
        tr_buf_init(&bytes, 4u << 20);
        tr_status s = tr_lexicon_read(TR_SOURCE_DIR "/assets/lexicon", langs[l], &bytes, &err);
        if (s == TR_OK)
            s = tr_ear_new(&ear, bytes.data, bytes.len, langs[l], NULL, &err);
        if (s != TR_OK)
            fail_msg("%s: %s", langs[l], err.msg);
        const struct tr_lex *lex = tr_ear_lexicon(ear);
        assert_in_range(lex->always_count, 0, 12); /* templates that are tried on every text */
        size_t count;
        (void)tr_ear_acts(ear, &count);
        assert_in_range(count, 40, 192);
        tr_ear_free(ear);
        tr_buf_done(&bytes);
    }
}

static void only_known_languages_are_read(void **state)
{
    (void)state;
    struct tr_buf bytes;
    tr_err err;
    tr_buf_init(&bytes, 4u << 20);
    assert_int_equal(tr_lexicon_read(TR_SOURCE_DIR "/assets/lexicon", "fr", &bytes, &err),
                     TR_ENOTFOUND);
    assert_int_equal(tr_lexicon_read(TR_SOURCE_DIR "/assets/none", "en", &bytes, &err),
                     TR_ENOTFOUND);
    assert_int_equal(bytes.len, 0);
    tr_buf_done(&bytes);
}

static void equal_files_give_equal_bytes(void **state)
{
    (void)state;
    struct tr_buf a, b, hant;
    tr_err err;
    tr_buf_init(&a, 4u << 20);
    tr_buf_init(&b, 4u << 20);
    tr_buf_init(&hant, 4u << 20);
    assert_int_equal(tr_lexicon_read(TR_SOURCE_DIR "/assets/lexicon", "zh-Hans", &a, &err), TR_OK);
    assert_int_equal(tr_lexicon_read(TR_SOURCE_DIR "/assets/lexicon/", "zh-Hans", &b, &err), TR_OK);
    assert_int_equal(tr_lexicon_read(TR_SOURCE_DIR "/assets/lexicon", "zh-Hant", &hant, &err),
                     TR_OK);
    assert_int_equal(a.len, b.len);
    assert_memory_equal(a.data, b.data, a.len);
    /* the shared files come first in both */
    assert_true(hant.len >= a.len);
    assert_memory_equal(a.data, hant.data, a.len);
    tr_buf_done(&a);
    tr_buf_done(&b);
    tr_buf_done(&hant);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_and_spaces),
        cmocka_unit_test(choices_and_options),
        cmocka_unit_test(gaps),
        cmocka_unit_test(slots),
        cmocka_unit_test(places),
        cmocka_unit_test(looking_aside),
        cmocka_unit_test(conditions),
        cmocka_unit_test(acts_among_themselves),
        cmocka_unit_test(rewriting),
        cmocka_unit_test(slips_are_mended),
        cmocka_unit_test(evidence_of_a_mended_word_is_the_word_as_typed),
        cmocka_unit_test(mistakes_are_told_with_their_line),
        cmocka_unit_test(deep_nesting_is_refused),
        cmocka_unit_test(long_chains_of_sets_are_refused),
        cmocka_unit_test(names_of_any_characters_are_heard),
        cmocka_unit_test(files_of_the_product_are_sound),
        cmocka_unit_test(only_known_languages_are_read),
        cmocka_unit_test(equal_files_give_equal_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
