/* One command of a run as bytes: the time since the command before, the kind,
 * and what the kind carries, in variable-length integers of shortest form. The
 * recorder and the decoder both read with tr_run_cmd_read, so what the one has
 * accepted the other accepts. */
#ifndef TR_SIM_RUN_CMD_H
#define TR_SIM_RUN_CMD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "sim/cmd.h"
#include "sim/limits.h"

#define TR_RUN_HEARD_MAX (TR_HEARD_MAX + 1) /* acts of one answer, a fatal phrase included */

/* No command needs more bytes than this; text_len and heard_count within bounds. */
size_t tr_run_cmd_bound(const struct tr_cmd *cmd);

/* Write at to[tr_run_cmd_bound()]; gives the length.
 * last_ms: time of the command before, not after cmd->at_ms */
size_t tr_run_cmd_write(const struct tr_cmd *cmd, int32_t last_ms, uint8_t *to);

struct tr_run_reader {
    const uint8_t *at, *end; /* borrowed */
    int32_t last_ms;
    uint32_t name_count; /* of the run's table */
};

/* Read and check the next command.
 * cmd:    text is borrowed from the input and not terminated; heard points to
 *         the storage given, each act TR_NONE
 * gives:  NULL, or what is wrong; the reader is then of no further use */
const char *tr_run_cmd_read(struct tr_run_reader *in, struct tr_cmd *cmd,
                            struct tr_heard heard[TR_RUN_HEARD_MAX]);

/* A look-up, a question to a colleague, a transfer: about something by its number. */
static inline bool tr_run_cmd_has_target(uint32_t kind)
{
    return kind == TR_CMD_LOOK_UP || kind == TR_CMD_CONSULT || kind == TR_CMD_TRANSFER;
}

/* What carries a text: an answer, a note, a dialled number. */
static inline bool tr_run_cmd_has_text(uint32_t kind)
{
    return kind == TR_CMD_SAY || kind == TR_CMD_CHOOSE || kind == TR_CMD_NOTE ||
           kind == TR_CMD_DIAL;
}

#endif
