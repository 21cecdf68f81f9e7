/* The ear with the full lexicon of each language: how long an utterance of about
 * forty characters takes, how soon after the start the first one is heard, what
 * memory it holds, and the slowest answer that was found. Processor time. */
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "cli/bench.h"
#include "speech/ear_internal.h"

#define UTTERANCES 12
#define ROUNDS 101 /* the first ones compile what is needed */
#define STARTS 9
#define SLOW 3

static const char *const said[TR_LANG_COUNT][UTTERANCES] = {
    [TR_LANG_ZH_HANS] =
        {"您好，这里是云杉里客服中心，我是小林，很高兴为您服务，请问有什么可以帮您的吗？",
         "非常抱歉让您久等了，我刚才去查了一下您的订单，师傅今天下午四点以前一定到您家。",
         "好的，王先生，我跟您核对一下，您的电话是六一八八零二一七，住在三栋五零二，对吗？",
         "请您稍等一分钟，我去帮您查一下物业费的明细，不要挂断电话，好吗，马上就回来。",
         "真的很抱歉给您带来麻烦，我完全理解您的心情，这件事我会马上报给工程部来处理的。",
         "她现在正在开会，大概三点钟才能回来，您方便留个电话吗，我请她尽快给您回过去。",
         "我帮您转到财务部，分机号码是二零三，如果没有人接，请您再打回来找我，我姓林的。",
         "请问您怎么称呼，方便留一下您的姓名和联系方式吗，我把您说的情况都记录下来交上去。",
         "不好意思，您打错了，这里是云杉里客服中心，您要找的是不是云杉路上的那家诊所呢？",
         "您说的漏水具体是在哪个房间，什么时候开始的，现在严重吗，我马上安排师傅上门看看。",
         "关于别的业主的电话，我不方便告诉您，不过我可以帮您留言，请他看到以后联系您好吗？",
         "感谢您的来电，请问还有其他可以帮您的吗，没有的话祝您生活愉快，周末快乐，再见。"},
    [TR_LANG_ZH_HANT] =
        {"您好，這裡是雲杉里客服中心，我是小林，很高興為您服務，請問有什麼可以幫您的嗎？",
         "非常抱歉讓您久等了，我剛才去查了一下您的訂單，師傅今天下午四點以前一定到您家。",
         "好的，王先生，我跟您核對一下，您的電話是六一八八零二一七，住在三棟五零二，對嗎？",
         "麻煩您稍等一分鐘，我去幫您查一下管理費的明細，請不要掛斷電話，好嗎，馬上回來。",
         "真的很抱歉造成您的困擾，我完全理解您的心情，這件事我會馬上回報給工程部來處理的。",
         "她現在正在開會，大概三點才會回來，您方便留個電話嗎，我請她儘快回電給您，好嗎？",
         "我幫您轉到財務部，分機號碼是二零三，如果沒有人接，請您再打回來找我，我姓林喔。",
         "請問怎麼稱呼您，方便留一下您的大名和聯絡方式嗎，我把您說的情況都記錄下來交上去。",
         "不好意思，您打錯了，這裡是雲杉里客服中心，您要找的是不是雲杉路上的那家診所呢？",
         "您說的漏水是在哪個房間，什麼時候開始的，現在嚴重嗎，我馬上安排師傅到府上看看。",
         "關於其他住戶的電話，我不方便告訴您，不過我可以幫您留言，請他看到以後跟您聯絡喔。",
         "感謝您的來電，請問還有其他可以幫您的嗎，沒有的話祝您一切順心，週末愉快，再見。"},
    [TR_LANG_EN] = {"Good morning, Yunshan Court, how can I help?",
                    "This is the front desk, Lin speaking, hello.",
                    "I'm so sorry to have kept you waiting, sir.",
                    "May I have your name and number, please?",
                    "Let me read that back: flat 502, is it?",
                    "Could you hold for a minute while I check?",
                    "I'm afraid she is out until three o'clock.",
                    "I'll put you through to accounts right away.",
                    "We will call you back by four this afternoon.",
                    "I can't give out a resident's phone number.",
                    "Is there anything else I can do for you?",
                    "Thank you for calling, have a nice day, bye!"},
};

/* Pieces that were found to make long answers slow, repeated to the longest answer. */
static const char *const slow[TR_LANG_COUNT][SLOW] = {
    [TR_LANG_ZH_HANS] = {"好的，请您稍等，我帮您问一下，您的电话是多少，对吗？",
                         "您的我们请问是不是这个不能帮您，",
                         "不是我们的问题，你怎么不早说，我也没办法，"},
    [TR_LANG_ZH_HANT] = {"不好意思，這邊幫您做一個轉接的動作，請您稍等，",
                         "您的我們請問是不是這個不能幫您，",
                         "不是我們的問題，你怎麼不早說，我也沒辦法，"},
    [TR_LANG_EN] = {"I'm sorry, I don't know, you should have called us, it is not our fault. ",
                    "could you tell me what is the number of your flat, please, ",
                    "i can not you are not to the of please sorry call you back and "},
};

static tr_status open_ear(const struct tr_bench *b, enum tr_lang lang, struct tr_ear **out,
                          tr_err *err)
{
    static const char *const org[] = {"云杉里", "雲杉里", "Yunshan Court", NULL};
    static const struct tr_ear_names house = {.org = org};
    char dir[TR_PATH_MAX];
    struct tr_buf bytes;
    tr_buf_init(&bytes, TR_BLOB_MAX);
    tr_status st = tr_path_join(dir, sizeof dir, b->loader.data_dir, "assets/lexicon", err);
    if (st == TR_OK)
        st = tr_lexicon_read(dir, tr_lang_names[lang], &bytes, err);
    if (st == TR_OK)
        st = tr_ear_new(out, bytes.data, bytes.len, tr_lang_names[lang], &house, err);
    tr_buf_done(&bytes);
    return st;
}

static tr_status hear(struct tr_ear *ear, const char *text, size_t len, double *ms, tr_err *err)
{
    struct tr_hearing heard;
    double began = tr_bench_cpu_ms();
    tr_status st = tr_ear_hear(ear, TR_MOMENT_MID, NULL, text, len, &heard, err);
    *ms = tr_bench_cpu_ms() - began;
    return st;
}

/* From nothing to the first answer heard. */
static tr_status measure_ready(const struct tr_bench *b, enum tr_lang lang, double *out,
                               tr_err *err)
{
    double ms[STARTS], one;
    tr_status st = TR_OK;
    for (int i = 0; i < STARTS && st == TR_OK; i++) {
        struct tr_ear *ear = NULL;
        double began = tr_bench_cpu_ms();
        st = open_ear(b, lang, &ear, err);
        if (st == TR_OK)
            st = hear(ear, said[lang][0], strlen(said[lang][0]), &one, err);
        ms[i] = tr_bench_cpu_ms() - began;
        tr_ear_free(ear);
    }
    if (st == TR_OK)
        *out = tr_bench_median(ms, STARTS);
    return st;
}

/* Median over the utterances of each one's median. */
static tr_status measure_hearing(struct tr_ear *ear, enum tr_lang lang, double *out, tr_err *err)
{
    double all[UTTERANCES];
    double ms[ROUNDS];
    tr_status st = TR_OK;
    for (int u = 0; u < UTTERANCES && st == TR_OK; u++) {
        for (int r = 0; r < ROUNDS && st == TR_OK; r++)
            st = hear(ear, said[lang][u], strlen(said[lang][u]), &ms[r], err);
        all[u] = tr_bench_median(ms, ROUNDS);
    }
    if (st == TR_OK)
        *out = tr_bench_median(all, UTTERANCES) * 1e3;
    return st;
}

/* The slowest of the slow answers, each heard for the first time. */
static tr_status measure_slowest(struct tr_ear *ear, enum tr_lang lang, double *worst, tr_err *err)
{
    tr_status st = TR_OK;
    for (int i = 0; i < SLOW && st == TR_OK; i++) {
        char text[TR_SAY_MAX];
        size_t piece = strlen(slow[lang][i]);
        size_t len = 0;
        double ms = 0;
        for (; len + piece <= sizeof text; len += piece)
            memcpy(text + len, slow[lang][i], piece);
        st = hear(ear, text, len, &ms, err);
        *worst = ms > *worst ? ms : *worst;
    }
    return st;
}

static tr_status measure_lang(struct tr_bench *b, enum tr_lang lang, double *worst, tr_err *err)
{
    static const char *const names[TR_LANG_COUNT][3] = {
        {"ear_hear_zh_hans", "ear_ready_zh_hans", "ear_memory_zh_hans"},
        {"ear_hear_zh_hant", "ear_ready_zh_hant", "ear_memory_zh_hant"},
        {"ear_hear_en", "ear_ready_en", "ear_memory_en"},
    };
    struct tr_ear *ear = NULL;
    double us = 0;
    double ready = 0;
    tr_status st = measure_ready(b, lang, &ready, err);
    size_t before = tr_alloc_stats().live_bytes;
    if (st == TR_OK)
        st = open_ear(b, lang, &ear, err);
    if (st == TR_OK)
        st = measure_hearing(ear, lang, &us, err);
    if (st == TR_OK) {
        tr_bench_add(b, names[lang][0], us, "us", false, 50);
        tr_bench_add(b, names[lang][1], ready, "ms", false, 15);
        /* as if all templates had been needed */
        st = tr_ear_compile_all(ear, err);
    }
    if (st == TR_OK) {
        size_t bytes = tr_alloc_stats().live_bytes - before;
        tr_bench_add(b, names[lang][2], (double)bytes / 1e6, "MB", false, 12);
        st = measure_slowest(ear, lang, worst, err);
    }
    tr_ear_free(ear);
    return st;
}

tr_status tr_bench_ear(struct tr_bench *b, tr_err *err)
{
    double worst = 0;
    tr_status st = TR_OK;
    for (int l = 0; l < TR_LANG_COUNT && st == TR_OK; l++)
        st = measure_lang(b, (enum tr_lang)l, &worst, err);
    if (st == TR_OK)
        tr_bench_add(b, "ear_slowest_answer", worst, "ms", false, 20);
    return st;
}
