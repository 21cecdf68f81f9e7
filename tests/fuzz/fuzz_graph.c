/* The bytes of a scenario: refused, or the same bytes again and fit to be played. */
#include <string.h>

#include "base/alloc.h"
#include "fuzz/fuzz.h"
#include "fuzz/sim_world.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    uint8_t *bytes = world_sealed(data, &size);
    struct tr_graph *decoded;

    if (tr_graph_decode(&decoded, bytes, size, NULL) == TR_OK) {
        struct tr_buf buf;

        tr_buf_init(&buf, TR_BLOB_MAX);
        world_must(tr_graph_encode(decoded, &buf, NULL) == TR_OK, "what was read can be written");
        world_must(buf.len == size && memcmp(buf.data, bytes, size) == 0, "it gives equal bytes");
        tr_buf_done(&buf);
        world_play(decoded, world_house(), world_card());
        tr_graph_free(decoded);
    }
    tr_free(bytes);
    return 0;
}
