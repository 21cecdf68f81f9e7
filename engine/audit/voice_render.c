/* From a line of the list to its sound. */
#include "audit/voice_render.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "audit/vorbis.h"
#include "base/run.h"

#define ENCODE_MS 20000
#define WAV_MAX ((size_t)12 << 20)

static const char *const encoder[] = {"oggenc", "-Q", "-q", "4", "-s", "1", "-o", "-", "-", NULL};

void tr_voice_persona(const struct tr_graph *graph, enum tr_lang lang, uint16_t by,
                      struct tr_espeak *out)
{
    bool caller = by == TR_NONE;
    tr_str voice = caller ? graph->caller.voice : graph->cast[by].voice;
    tr_str manner = caller ? graph->caller.manner : graph->cast[by].manner;
    tr_espeak_of(lang, tr_graph_str(graph, voice), tr_graph_str(graph, manner), out);
}

void tr_voice_text(const struct tr_content *content, uint64_t seed, uint32_t variant, char *out,
                   size_t cap)
{
    struct tr_call call;
    struct tr_call_opts opts = {.seed = seed, .lang = content->lang, .profile = 100};
    struct tr_sink nowhere = {NULL, NULL};
    const struct tr_graph *graph = content->graph;
    tr_call_init(&call, content->setup, &opts, &nowhere);
    (void)tr_call_text(&call, tr_graph_str(graph, graph->variants[variant].text), out, cap);
}

static tr_status say(const struct tr_voices *voices, size_t index, const struct tr_content *content,
                     uint64_t seed, struct tr_wave *out, tr_err *err)
{
    const struct tr_voice_line *line = &voices->v[index];
    struct tr_espeak how;
    char text[TR_LINE_TEXT_MAX];
    tr_voice_text(content, seed, line->variant, text, sizeof text);
    tr_voice_persona(voices->graph, voices->lang, line->by, &how);
    return tr_espeak_keep(&how, text, line->ms, out, err);
}

tr_status tr_voice_render(const struct tr_voices *voices, size_t index,
                          const struct tr_content *content, uint64_t seed, tr_err *err)
{
    return say(voices, index, content, seed, NULL, err);
}

tr_status tr_voice_export_check(tr_err *err)
{
    static const char *const argv[] = {"oggenc", "--version", NULL};
    struct tr_buf said;
    tr_buf_init(&said, 65536);
    tr_status st = tr_run(argv, NULL, 0, &said, ENCODE_MS, err);
    tr_buf_done(&said);
    return st;
}

static tr_status encode(const struct tr_wave *wave, struct tr_buf *ogg, tr_err *err)
{
    struct tr_buf wav;
    tr_buf_init(&wav, WAV_MAX);
    tr_wave_write(wave, &wav);
    tr_status st = wav.status == TR_OK ? tr_run(encoder, wav.data, wav.len, ogg, ENCODE_MS, err)
                                       : tr_fail(err, wav.status, "there is no memory for a voice");
    tr_buf_done(&wav);
    if (st == TR_OK && tr_vorbis_look(ogg->data, ogg->len, NULL) != TR_VORBIS_FINE)
        st = tr_fail(err, TR_EFORMAT, "what oggenc printed is no Ogg Vorbis recording");
    return st;
}

tr_status tr_voice_export(const struct tr_voices *voices, size_t index,
                          const struct tr_content *content, const char *folder, tr_err *err)
{
    char dir[TR_PATH_MAX], path[TR_PATH_MAX];
    struct tr_wave wave = {0};
    struct tr_buf ogg;
    struct stat there;
    tr_status st = tr_path_join(dir, sizeof dir, folder, tr_lang_names[voices->lang], err);
    if (st == TR_OK)
        st = tr_path_join(path, sizeof path, dir, voices->v[index].name, err);
    if (st == TR_OK && lstat(path, &there) == 0)
        st = tr_fail(err, TR_EINVAL, "%.300s is there already and stays as it is", path);
    if (st == TR_OK)
        st = say(voices, index, content, 0, &wave, err);
    tr_buf_init(&ogg, TR_VOICE_BYTES_MAX);
    if (st == TR_OK)
        st = encode(&wave, &ogg, err);
    if (st == TR_OK)
        st = tr_dir_make(dir, err);
    if (st == TR_OK)
        st = tr_file_write(path, ogg.data, ogg.len, err);
    tr_buf_done(&ogg);
    tr_wave_done(&wave);
    return st;
}
