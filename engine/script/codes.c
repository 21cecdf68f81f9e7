/* The one table of codes. What `check --explain` prints and what severity a
 * finding has both come from here, so that they cannot disagree. */
#include "script/codes.h"

#include <stdio.h>
#include <string.h>

static const struct tr_code_info table[] = {
    {TR_C_SYNTAX, TR_SEV_ERROR, TR_MSG("The file is not valid Lua.")},
    {TR_C_RUN, TR_SEV_ERROR, TR_MSG("The file stopped with an error while it ran.")},
    {TR_C_BUDGET, TR_SEV_ERROR,
     TR_MSG("The file needed more steps, time or memory than describing a call may take.")},
    {TR_C_FILE, TR_SEV_ERROR,
     TR_MSG("A file cannot be used: too large, not UTF-8, with control characters, or a link.")},
    {TR_C_DEPTH, TR_SEV_ERROR,
     TR_MSG("Brackets, blocks or chains of fields are nested too deeply.")},
    {TR_C_NUMBER, TR_SEV_ERROR,
     TR_MSG("Only whole numbers exist here: no fractions, no / and no ^.")},
    {TR_C_INCLUDE, TR_SEV_ERROR,
     TR_MSG("An included file does not exist, or files include each other.")},
    {TR_C_MAIN_CALL, TR_SEV_ERROR,
     TR_MSG("The file must describe exactly one scenario, house or scorecard.")},
    {TR_C_FORMAT, TR_SEV_ERROR, TR_MSG("The file is of another version of the format.")},
    {TR_C_FIELD, TR_SEV_ERROR, TR_MSG("There is no field of that name here.")},
    {TR_C_TYPE, TR_SEV_ERROR, TR_MSG("The value is of the wrong type.")},
    {TR_C_NO_BEAT, TR_SEV_ERROR, TR_MSG("No beat has that name.")},
    {TR_C_NO_ACT, TR_SEV_ERROR, TR_MSG("The catalogue of acts has no such act.")},
    {TR_C_NO_VAR, TR_SEV_ERROR, TR_MSG("The scenario has no such flag or counter.")},
    {TR_C_NO_FACT, TR_SEV_ERROR, TR_MSG("The scenario has no such fact.")},
    {TR_C_NO_SLIP, TR_SEV_ERROR, TR_MSG("The message slip has no such field.")},
    {TR_C_RANGE, TR_SEV_ERROR, TR_MSG("The number is outside its range.")},
    {TR_C_REQUIRED, TR_SEV_ERROR, TR_MSG("A field that is needed is missing.")},
    {TR_C_WORD, TR_SEV_ERROR, TR_MSG("The word is not one of those that are possible here.")},
    {TR_C_NO_LINE, TR_SEV_ERROR, TR_MSG("No language has a line of that key.")},
    {TR_C_UNTRANSLATED, TR_SEV_WARNING,
     TR_MSG("A text is missing in a language; another language's is shown instead.")},
    {TR_C_BRACES, TR_SEV_ERROR, TR_MSG("A name in braces is not known, or a brace is not closed.")},
    {TR_C_UNUSED_LINE, TR_SEV_WARNING, TR_MSG("A line is never used.")},
    {TR_C_BAD_TEXT, TR_SEV_ERROR,
     TR_MSG("A text is empty, too long, not UTF-8, or has control characters.")},
    {TR_C_LANGUAGE, TR_SEV_WARNING, TR_MSG("The language is not one of zh-Hans, zh-Hant and en.")},
    {TR_C_NAME, TR_SEV_ERROR, TR_MSG("The name cannot be used: too long, reserved or ill-formed.")},
    {TR_C_TOO_MANY, TR_SEV_ERROR, TR_MSG("There are more of them than one file may have.")},
    {TR_C_UNDEFINED, TR_SEV_ERROR, TR_MSG("The file uses a name that nothing has defined.")},
    {TR_C_ID, TR_SEV_ERROR, TR_MSG("The id differs from the name of the folder or file.")},
    {TR_C_DUPLICATE, TR_SEV_ERROR, TR_MSG("The name was used before.")},
    {TR_C_UNREACHABLE, TR_SEV_WARNING, TR_MSG("No way leads to this beat.")},
    {TR_C_DEAD_END, TR_SEV_ERROR, TR_MSG("Nothing leads on from this beat and it is no ending.")},
    {TR_C_NO_END_FROM, TR_SEV_WARNING, TR_MSG("From this beat no ending can be reached.")},
    {TR_C_SHADOWED, TR_SEV_WARNING,
     TR_MSG("The branch can never be taken: an earlier one holds whenever it does.")},
    {TR_C_OTHERWISE, TR_SEV_ERROR,
     TR_MSG("The branch for everything else must be the last for answers and have no condition.")},
    {TR_C_CONFLICT, TR_SEV_ERROR, TR_MSG("Two fields exclude each other.")},
    {TR_C_NO_ENDING, TR_SEV_WARNING, TR_MSG("No beat is an ending.")},
    {TR_C_SILENT_BEAT, TR_SEV_WARNING, TR_MSG("The beat neither speaks nor says that it listens.")},
    {TR_C_NO_EVENT, TR_SEV_ERROR, TR_MSG("The scenario has no such side event.")},
    {TR_C_EXPR_SYNTAX, TR_SEV_ERROR, TR_MSG("The condition or value is not a valid expression.")},
    {TR_C_EXPR_TYPE, TR_SEV_ERROR, TR_MSG("Numbers and truth values are mixed in an expression.")},
    {TR_C_EXPR_NAME, TR_SEV_ERROR, TR_MSG("An expression uses a name that does not exist.")},
    {TR_C_EXPR_SIZE, TR_SEV_ERROR, TR_MSG("An expression is too long or nested too deeply.")},
    {TR_C_NO_CAST, TR_SEV_ERROR, TR_MSG("The scenario's cast has no such voice.")},
    {TR_C_NEVER, TR_SEV_WARNING,
     TR_MSG("The branch can never be taken: its condition cannot hold.")},
    {TR_C_SAME_CHOICE, TR_SEV_WARNING,
     TR_MSG("Two choices are heard as the same acts and lead to the same place.")},
    {TR_C_EXPECT_UNSCORED, TR_SEV_NOTE,
     TR_MSG("No rule in use looks at an act that a beat expects.")},
    {TR_C_FACT_UNSPOKEN, TR_SEV_WARNING, TR_MSG("The caller never says this fact.")},
    {TR_C_SLIP_TITLE, TR_SEV_WARNING, TR_MSG("A field of the slip has no title to show.")},
    {TR_C_NO_SURNAME, TR_SEV_WARNING,
     TR_MSG("{caller.surname} is spoken but the caller has none.")},
    {TR_C_VAR_UNUSED, TR_SEV_WARNING, TR_MSG("A flag or counter is never read.")},
    {TR_C_EVENT_NEVER, TR_SEV_WARNING, TR_MSG("The side event never begins.")},
    {TR_C_CAST_UNUSED, TR_SEV_WARNING, TR_MSG("A voice of the cast never speaks.")},
    {TR_C_DIALLING, TR_SEV_ERROR,
     TR_MSG(
         "Dialling belongs to a beat with dial, ringing to one with ring; a call that the trainee "
         "makes begins with dialling or a voice.")},
    {TR_C_HOUSE_LACKS, TR_SEV_ERROR,
     TR_MSG("Neither the house nor the scenario has somebody, an entry or a festival of that id.")},
    {TR_C_VOICE_MISSING, TR_SEV_NOTE,
     TR_MSG("A language has recorded voices, but this line of it has no recording.")},
    {TR_C_VOICE_ORPHAN, TR_SEV_WARNING, TR_MSG("No line uses this recording.")},
    {TR_C_RULE_ACTS, TR_SEV_ERROR, TR_MSG("A rule of this kind needs acts to look for.")},
    {TR_C_NO_SECTION, TR_SEV_ERROR, TR_MSG("The scorecard has no such section.")},
    {TR_C_TOO_WIDE, TR_SEV_WARNING, TR_MSG("A text is wider than the box it is shown in.")},
    {TR_C_LONG_TURN, TR_SEV_WARNING,
     TR_MSG("The caller speaks for longer than 20 seconds at a stretch.")},
    {TR_C_SHORT_PATIENCE, TR_SEV_WARNING,
     TR_MSG("The caller's patience is shorter than reading the answers takes.")},
    {TR_C_SLIP_UNASKED, TR_SEV_WARNING,
     TR_MSG("Nothing in the call tells what belongs into this field of the slip.")},
    {TR_C_TABOO_CHOICE, TR_SEV_NOTE,
     TR_MSG(
         "A ready-made answer that the caller takes well has words in it that must not be said.")},
    {TR_C_CHOICE_UNHEARD, TR_SEV_NOTE, TR_MSG("The ear hears nothing in a ready-made answer.")},
    {TR_C_CHOICE_SURPRISES, TR_SEV_WARNING,
     TR_MSG("A ready-made answer leads elsewhere in one language, or is heard as something that no "
            "branch "
            "reacts to.")},
    {TR_C_TOO_MANY_HEARD, TR_SEV_NOTE,
     TR_MSG("There are so many answers that not all were listened to.")},
    {TR_C_MORE, TR_SEV_NOTE, TR_MSG("There were more findings than are shown.")},
    {TR_C_UNIT, TR_SEV_ERROR,
     TR_MSG("A threshold has no unit, or one that this rule does not count in.")},
    {TR_C_NO_RULE, TR_SEV_ERROR, TR_MSG("The scorecard changes a rule that it does not have.")},
    {TR_C_HOUSE_CARD, TR_SEV_WARNING,
     TR_MSG("The house's scorecard cannot be used, so its calls are scored with \"base\".")},
    {TR_C_SECTION_EMPTY, TR_SEV_WARNING,
     TR_MSG("A section of the scorecard has no weight, so nothing can be earned in it.")},
    {TR_C_STOPPED, TR_SEV_ERROR, TR_MSG("The loader was stopped or ended before it had answered.")},
    {TR_C_REFUSED, TR_SEV_ERROR, TR_MSG("The loader's answer was not accepted.")},
};

const struct tr_code_info *tr_codes(size_t *count)
{
    *count = sizeof table / sizeof *table;
    return table;
}

const struct tr_code_info *tr_code_find(int number)
{
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (table[i].number == number)
            return &table[i];
    return NULL;
}

void tr_code_text(int number, char out[8])
{
    snprintf(out, 8, "TR%03d", number >= 0 && number <= 999 ? number : 0);
}

int tr_code_parse(const char *text)
{
    if (strncmp(text, "TR", 2) != 0 || strlen(text) != 5)
        return 0;
    int number = 0;
    for (const char *p = text + 2; *p; p++) {
        if (*p < '0' || *p > '9')
            return 0;
        number = number * 10 + (*p - '0');
    }
    return number;
}
