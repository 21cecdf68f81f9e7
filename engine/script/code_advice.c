/* What to do about each code: the second half of what `check --explain` says. A
 * row for every code of the table in codes.c, which a test compares with it. */
#include "script/codes.h"

struct advice {
    int number;
    const char *text; /* one to three sentences */
};

static const struct advice table[] = {
    {TR_C_SYNTAX,
     TR_MSG("Look at the line that is named and the one above it. Most often a comma, a "
            "quotation mark or a closing brace is missing there.")},
    {TR_C_RUN,
     TR_MSG("The message says what Lua could not do. Files may use Lua freely to build beats, "
            "but a name has to have a value before it is used.")},
    {TR_C_BUDGET,
     TR_MSG("Describing a call takes a few thousand steps and little memory, so this is most "
            "often a loop that does not end or a table that only grows. Look at the loop "
            "around the line that is named.")},
    {TR_C_FILE,
     TR_MSG("Save the file as plain UTF-8 text of at most 256 KiB inside the scenario's folder. "
            "A larger one can be split with include; what a link points to has to be copied.")},
    {TR_C_DEPTH,
     TR_MSG("Take parts out into local variables of their own, or use a loop where the same "
            "is written again and again.")},
    {TR_C_NUMBER,
     TR_MSG("Write whole numbers: 250 hundredths instead of 2.5. Whole numbers are divided "
            "with //, and a power is written out as a product.")},
    {TR_C_INCLUDE,
     TR_MSG("Name a file of the same folder without \".lua\". What two files need from each "
            "other belongs into a third one that both include.")},
    {TR_C_MAIN_CALL,
     TR_MSG("Keep one scenario { … }, house { … } or scorecard { … } in the file and put "
            "another one into a file of its own.")},
    {TR_C_FORMAT,
     TR_MSG("Write format = 1. If the file came from a newer version of the program, that "
            "version is needed to read it.")},
    {TR_C_FIELD,
     TR_MSG("The hint names the nearest field. The author's guide lists what each table may "
            "have; a field for another kind of table does not work here.")},
    {TR_C_TYPE,
     TR_MSG("The message says what was found and what is needed. Texts and names stand in "
            "quotes, numbers do not, and lists stand in braces.")},
    {TR_C_NO_BEAT, TR_MSG("Write the name as it stands behind beat, or add the beat. Names are "
                          "compared letter by letter.")},
    {TR_C_NO_ACT,
     TR_MSG("`thirdring acts --list` shows the acts that can be heard in an answer. The hint names "
            "the nearest one.")},
    {TR_C_NO_VAR,
     TR_MSG("Add it to flags or counters of scenario, with its value at the beginning.")},
    {TR_C_NO_FACT, TR_MSG("Add it to facts of scenario, or correct its name.")},
    {TR_C_NO_SLIP, TR_MSG("Add the field to slip of scenario, or correct its name.")},
    {TR_C_RANGE,
     TR_MSG("The message says which values are possible. Times are in seconds and moods in "
            "points from 0 to 100 unless the guide says otherwise.")},
    {TR_C_REQUIRED,
     TR_MSG("Add the field that is named. The guide's table says which fields may be left "
            "out.")},
    {TR_C_WORD,
     TR_MSG("Use one of the words that are possible here; the hint names the nearest one.")},
    {TR_C_NO_LINE, TR_MSG("Add the key to every file in lines/, or correct it where it is used.")},
    {TR_C_UNTRANSLATED,
     TR_MSG("Add the text in that language. Until then the call can be played, but "
            "one line of it is in another language.")},
    {TR_C_BRACES,
     TR_MSG("A brace in a line stands for something drawn or known: {fact}, {fact:digits}, "
            "{house.name}, {caller.surname}. Declare what it names, or write the text without "
            "braces.")},
    {TR_C_UNUSED_LINE, TR_MSG("Use the line in a beat, or remove it from every language.")},
    {TR_C_BAD_TEXT,
     TR_MSG("Give it between one character and the length that is named, saved as UTF-8, "
            "without control characters or signs that turn the direction of writing.")},
    {TR_C_LANGUAGE,
     TR_MSG("Name the file or field zh-Hans, zh-Hant or en; no other language can be "
            "chosen.")},
    {TR_C_NAME,
     TR_MSG("Use 1 to 63 of the letters a to z, digits and the underscore, and no word that "
            "expressions use already.")},
    {TR_C_TOO_MANY,
     TR_MSG("The message says how many there may be. Split the scenario into two, or join "
            "what is the same.")},
    {TR_C_UNDEFINED,
     TR_MSG("Define the name before it is used, or correct it as the hint says. In a "
            "scenario's scorecard field, the name has to be a group of the scorecard.")},
    {TR_C_ID,
     TR_MSG("The id and the name of the folder, or of the file for houses and scorecards, have "
            "to be the same word. Rename one of them.")},
    {TR_C_DUPLICATE, TR_MSG("Rename one of the two, or join them. Each name may be used once.")},
    {TR_C_UNREACHABLE,
     TR_MSG("Lead to the beat with to or next of another beat, or remove it. The first "
            "beat of the file is where the call begins.")},
    {TR_C_DEAD_END,
     TR_MSG("Add next, a branch with to, or ending = \"…\" when the call is over here.")},
    {TR_C_NO_END_FROM,
     TR_MSG("The beats that follow lead in a circle. Give one of them a way to a beat "
            "with an ending.")},
    {TR_C_SHADOWED,
     TR_MSG("Branches are tried from the first to the last and the first that holds is "
            "taken. Whenever this one holds, the one that is named holds as well and comes "
            "first. Put the narrower branch before the wider one, or change a condition.")},
    {TR_C_OTHERWISE,
     TR_MSG("Make it the last branch for answers and give it no has, any, lacks or when. "
            "A branch for something other than an answer needs no otherwise.")},
    {TR_C_CONFLICT,
     TR_MSG("Only one of the two can be meant: remove the other, or make a branch or a "
            "beat for each.")},
    {TR_C_NO_ENDING,
     TR_MSG("Give the last beat ending = \"name\". The result names it, and the caller "
            "hangs up there.")},
    {TR_C_SILENT_BEAT,
     TR_MSG("Add caller = L\"…\" for what is said on entry, or listen = true when the "
            "caller only waits.")},
    {TR_C_NO_EVENT, TR_MSG("Add it to events of scenario, or correct the name as the hint says.")},
    {TR_C_EXPR_SYNTAX,
     TR_MSG("Expressions are written like Lua's: names, numbers, and, or, not, "
            "comparisons and whole-number arithmetic. The guide lists the functions.")},
    {TR_C_EXPR_TYPE, TR_MSG("A condition needs true or false, so compare a number with another: "
                            "\"count > 0\". A counter needs a number.")},
    {TR_C_EXPR_NAME,
     TR_MSG("The hint names the nearest one. Names of facts, acts, beats and lines stand "
            "in quotes inside a function, as in said('greet').")},
    {TR_C_EXPR_SIZE,
     TR_MSG("Split the condition over two branches, or keep a part of it in a flag that "
            "set gives its value.")},
    {TR_C_NO_CAST, TR_MSG("Add the voice to cast of scenario, or correct the name in by.")},
    {TR_C_NEVER,
     TR_MSG("The condition contradicts itself, or asks for something that cannot have "
            "happened when the beat is played: a flag that nothing sets, a line or a beat that "
            "cannot come before. Change the condition, or remove the branch.")},
    {TR_C_SAME_CHOICE,
     TR_MSG("The ear finds the same acts in both sentences and both lead to the same "
            "beat, so choosing between them teaches nothing. Change the words of one so "
            "that it does something else, give it a branch of its own, or remove it.")},
    {TR_C_EXPECT_UNSCORED,
     TR_MSG("A beat expects the act, but no rule of the scorecard in use looks at "
            "it, so doing it is worth nothing. Add a group of rules in scorecard, or "
            "do not expect it.")},
    {TR_C_FACT_UNSPOKEN,
     TR_MSG("The trainee cannot know it. Write it in braces in a line of the caller, "
            "or remove the fact.")},
    {TR_C_SLIP_TITLE,
     TR_MSG("Give the field title = L\"…\", which is what the trainee sees on the slip.")},
    {TR_C_NO_SURNAME, TR_MSG("Give scenario.caller a surname: a text in each language, or "
                             "fact \"name\" when it is drawn.")},
    {TR_C_VAR_UNUSED,
     TR_MSG("Read it in a condition with when, or remove it together with what sets it.")},
    {TR_C_EVENT_NEVER,
     TR_MSG("Give it at = seconds after pick-up, or begin it with start in a beat or a "
            "branch.")},
    {TR_C_CAST_UNUSED,
     TR_MSG("Let the voice speak a beat with by = \"…\" or an event, or remove it from "
            "cast.")},
    {TR_C_DIALLING,
     TR_MSG("Begin an outbound call with a beat that has dial. While nothing is on the "
            "line nobody can be answered: such branches belong into the beat that follows.")},
    {TR_C_HOUSE_LACKS,
     TR_MSG("Add the person, desk, entry or festival to the house, or to people or "
            "knowledge of the scenario, or correct the id as the hint says.")},
    {TR_C_VOICE_MISSING,
     TR_MSG("Record the line under the name that is given, or leave it to the computed "
            "voice. `thirdring voices` lists every line with its file.")},
    {TR_C_VOICE_ORPHAN,
     TR_MSG("Name the file after the key of its line (key.ogg, key_2.ogg for the second "
            "wording), or remove it. Lines with a fact that is drawn have no recording.")},
    {TR_C_RULE_ACTS, TR_MSG("Give the rule any or all with at least one act.")},
    {TR_C_NO_SECTION, TR_MSG("Add the section to sections of the scorecard, or correct its name.")},
    {TR_C_TOO_WIDE,
     TR_MSG("Shorten it by the columns that are named. The author's guide lists the boxes; "
            "a Chinese character takes two columns, a Latin letter one.")},
    {TR_C_LONG_TURN,
     TR_MSG("Split the line into two beats, so that the trainee can show in between that "
            "they follow. A faster caller.rate also helps.")},
    {TR_C_SHORT_PATIENCE,
     TR_MSG("Give the beat more patience, or offer fewer and shorter answers. The time "
            "is that of skimming them; nobody could choose in less.")},
    {TR_C_SLIP_UNASKED,
     TR_MSG("Let the caller say the fact in a line that a call comes to, or take the "
            "field out. A field without a fact needs a beat that expects the act asking "
            "for it.")},
    {TR_C_TABOO_CHOICE,
     TR_MSG("Reword the answer, or give the beat a branch that reacts to the act. If it is "
            "meant as a trap whose price the scorecard takes, leave it.")},
    {TR_C_CHOICE_UNHEARD,
     TR_MSG("Reword it until `thirdring acts` shows the act that is meant; "
            "assets/lexicon/phrasings.tsv has one phrase for each. An answer that is "
            "meant to say nothing may stay.")},
    {TR_C_CHOICE_SURPRISES,
     TR_MSG("Reword the answer in one of the languages until both are heard alike, so "
            "that the same choice has the same consequence for everybody. An unwanted "
            "act that nobody reacts to wants a branch. What is heard depends on the moment: the "
            "hint has the command that hears it so, as in "
            "`thirdring acts --lang en --context first_turn \"…\"`.")},
    {TR_C_TOO_MANY_HEARD,
     TR_MSG("Nothing is wrong with them, but what is said of answers is not complete. "
            "Split the scenario, or use fewer wordings.")},
    {TR_C_MORE, TR_MSG("Mend what is listed and check again; the others come then.")},
    {TR_C_UNIT, TR_MSG("Write the number and its unit in quotes: \"60 s\", \"3 rings\", \"2 "
                       "times\", \"2 answers\", \"150 %\", \"50 mood\".")},
    {TR_C_NO_RULE,
     TR_MSG("Correct the name, or include the file of the rulebook that has the rule.")},
    {TR_C_HOUSE_CARD,
     TR_MSG("Check the scorecard itself with `thirdring check`, or name another in `scorecard`: "
            "`thirdring scorecard show ID` shows each.")},
    {TR_C_SECTION_EMPTY,
     TR_MSG("Give the section a rule that calls are judged by (a bonus or a question is none), or "
            "take it out of sections.")},
    {TR_C_STOPPED,
     TR_MSG("The file made the loader run out of time, or the system ended it. Look for a "
            "loop that does not end, and check again.")},
    {TR_C_REFUSED,
     TR_MSG("The loader and this program may be of different versions. Install both from "
            "the same build; if that does not help, the scenario's folder is not to be "
            "trusted.")},
};

const char *tr_code_advice(int number)
{
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (table[i].number == number)
            return table[i].text;
    return "";
}
