/* The table of codes through the catalogues. */
#include "report/code_said.h"

#include <string.h>

#include "report/say.h"
#include "script/codes.h"

static const struct tr_code_info *info_of(const struct tr_finding *finding)
{
    return tr_code_find(tr_code_parse(finding->code));
}

const char *tr_finding_meaning(const struct tr_finding *finding)
{
    const struct tr_code_info *info = info_of(finding);
    return info ? tr_say(info->meaning) : "";
}

const char *tr_finding_advice(const struct tr_finding *finding)
{
    const struct tr_code_info *info = info_of(finding);
    return info ? tr_say(tr_code_advice(info->number)) : "";
}

bool tr_finding_wants_meaning(const struct tr_finding *finding)
{
    const struct tr_code_info *info = info_of(finding);
    return info && strcmp(tr_say(info->meaning), info->meaning) != 0;
}

bool tr_finding_is_first(const struct tr_findings *list, size_t index, bool of_file)
{
    const struct tr_finding *f = &list->v[index];
    for (size_t i = 0; i < index; i++) {
        const struct tr_finding *before = &list->v[i];
        if (strcmp(before->code, f->code) == 0 && (!of_file || strcmp(before->file, f->file) == 0))
            return false;
    }
    return true;
}
