# Questions about the lines of --frame-stats, read as one list.
def total: .list_ms + .draw_ms + .present_ms;
# The value below which that share of a list lies.
def quantile(share): sort | .[((length - 1) * share) | round];
# Frames of a movement: those that showed something new, for ms from the first one on.
def movement(ms):
  (map(select(.pixels > 0)) | .[0].at_ms) as $from
  | map(select(.pixels > 0 and .at_ms <= $from + ms));
# Processor time of a movement, percent of one core. The first frame's own
# processor time lies before it.
def core_percent: .[0].at_ms as $from | 100 * (.[1:] | map(.cpu_ms) | add) / (.[-1].at_ms - $from);
def rate: 1000 * (length - 1) / (.[-1].at_ms - .[0].at_ms);
