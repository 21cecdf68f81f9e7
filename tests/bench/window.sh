# shellcheck shell=bash disable=SC2154
# The window's figures, beside those of LÖVE drawing the same panel: on one private
# X server, in one run, looked at from outside in the same way (probe.c). Sourced by
# scripts/bench, which has $root, $work and lib.sh; rows go to $work/window.

# row NAME VALUE UNIT REACH: the smaller the better; REACH is null where there is none
row() {
    jq -cn --arg name "$1" --argjson value "$2" --arg unit "$3" --argjson reach "$4" \
        '{name: $name, value: ($value * 1000 | round / 1000), unit: $unit, better: "lower", reach: $reach}' \
        >>"$work/window"
}

# ratio A B: A divided by B
ratio() {
    jq -n "$1 / $2"
}

median() {
    jq -s 'sort | .[length / 2 | floor]'
}

# until_true MESSAGE COMMAND…: at most a minute
until_true() {
    local message=$1 tries
    shift
    for ((tries = 0; tries < 1200; tries++)); do
        if "$@" >/dev/null 2>&1; then
            return 0
        fi
        sleep 0.05
    done
    die "$message"
}

# frames FILTER: asked of the frames since $mark
frames() {
    tail -n "+$((mark + 1))" "$work/frames" | jq -s "$(cat "$root/tests/bench/frames.jq") $1"
}
here() {
    mark=$(wc -l <"$work/frames")
}
seen() {
    [[ $(frames "map(select($1)) | length") -ge ${2:-1} ]]
}

# open_game SIZE ARGUMENT…: leaves its process in $game, its keys in reach
open_game() {
    local size=$1
    shift
    : >"$work/frames"
    mark=0
    "$bin/thirdring-window" --lang zh-Hans --light --size "$size" --seed 1 --player bench \
        --frame-stats "$work/frames" --board "$work/board.db" "$@" 2>>"$work/said" &
    game=$!
    until_true "the window did not open" seen true
    xdotool search --sync --onlyvisible --pid "$game" windowfocus >/dev/null
}
close_game() {
    kill "$game"
    wait "$game" || true
    game=''
}

# nanoseconds of processor time of a process and all of its threads
processor_ns() {
    cat "/proc/$1/task"/*/schedstat | awk '{ns += $1} END {printf "%d\n", ns}'
}
# idle NAME PROCESS REACH: share of a core over ten seconds in which nothing is touched
idle() {
    local before begun
    before=$(processor_ns "$2")
    begun=$(date +%s%N)
    sleep 10
    row "$1" "$(jq -n "100 * ($(processor_ns "$2") - $before) / ($(date +%s%N) - $begun)")" \
        "% of a core" "$3"
}
# memory KIND PROCESS: Rss or Pss, MB
memory() {
    awk -v kind="$1:" '$1 == kind {print $2 / 1000}' "/proc/$2/smaps_rollup"
}

# panel SCREEN: a folder for LÖVE with the panel of that screen
panel() {
    local to=$work/love_$1 name size
    cp -r "$root/tests/bench/love" "$to"
    cp "$(fc-match -f '%{file}' 'Noto Sans CJK SC:lang=zh-cn')" "$to/font.ttc"
    jq -rs --arg screen "$1" --slurpfile theme "$root/assets/theme.json" \
        -f "$root/tests/bench/panel.jq" "$work/dump" >"$to/panel.lua"
    for name in phone:227x149 handset:217x48 clock:69x69 plant:69x69 man:117x117; do
        size=${name#*:}
        name=${name%%:*}
        rsvg-convert -w "${size%x*}" -h "${size#*x}" -o "$to/$name.png" "$root/assets/art/$name.svg"
    done
}

# from exec until the panel is on the screen, looked at from outside, by turns
measure_start() {
    local round back spot=(323 183) # inside a window of 1280x720 in the middle of the screen
    back=$(jq -r '.light.back[1:]' "$root/assets/theme.json")
    for round in 1 2 3 4 5; do
        "$work/probe" start "${spot[@]}" "$back" 5 "$bin/thirdring-window" --lang zh-Hans --light \
            --size 1280x720 --board "$work/board.db" >>"$work/start_game" 2>>"$work/said"
        "$work/probe" start "${spot[@]}" "$back" 5 love "$work/love_list" >>"$work/start_love" \
            2>>"$work/said"
    done
    : "$round"
    local own other
    own=$(median <"$work/start_game")
    other=$(median <"$work/start_love")
    row first_frame "$own" ms null
    row first_frame_love "$other" ms null
    row first_frame_to_love "$(ratio "$own" "$other")" times 0.5
}

# pick_up, take the first answer, and be spoken to
answer_call() {
    xdotool key space
    until_true "the call was not answered" seen '.texts > 3'
    xdotool key 1
}

hang_up() {
    xdotool key F4
    xdotool keydown space
    sleep 0.9 # it takes 0.7
    xdotool keyup space
}

# The phone rings and is lifted; the caller speaks; the button is held until it hangs up.
# Rows of what moves, of one size of window.
measure_call() {
    local size=$1 reach=$2 whole calls
    : >"$work/moments"
    for calls in 1 2 3; do
        open_game "$size" --scenario wrong_number
        until_true "the phone did not ring" seen '.screen == "call" and .pixels > 0' 30
        whole=$(frames 'map(.pixels) | max')
        here
        until_true "the phone did not ring" seen '.pixels > 0' 20
        frames "movement(1500) | {moment: \"ring\", core: core_percent, rate: rate, pixels: (100 * (map(.pixels) | add / length) / $whole)}" \
            >>"$work/moments"
        here
        xdotool key space
        until_true "the handset did not move" seen '.pixels > 0' 10
        sleep 0.3
        frames '{moment: "lift", core: (movement(300) | core_percent), rate: (movement(300) | rate)}' \
            >>"$work/moments"
        xdotool key 1
        here
        until_true "the caller did not speak" seen '.texts > 0 and .screen == "call"' 10
        frames '{moment: "talk", core: (movement(1500) | core_percent), rate: (movement(1500) | rate)}' \
            >>"$work/moments"
        here
        hang_up
        frames '{moment: "hang_up", core: (movement(600) | core_percent), rate: (movement(600) | rate)}' \
            >>"$work/moments"
        close_game
    done
    : "$calls"
    jq -s -c 'group_by(.moment) | map({moment: .[0].moment, core: (map(.core) | sort | .[1]),
        rate: (map(.rate) | sort | .[1]), pixels: (map(.pixels // 0) | sort | .[1])}) | sort_by(-.core)' \
        "$work/moments" >"$work/busiest"
    row "busiest_animation_$size" "$(jq '.[0].core' "$work/busiest")" "% of a core" "$reach"
    jq -cn --arg size "$size" --slurpfile moments "$work/busiest" '
        ($moments[0] | map(select(.moment == "lift" or .moment == "hang_up")) | min_by(.rate)) as $slow
        | {name: ("animation_rate_" + $size), value: $slow.rate, unit: "frames/s", better: "higher",
           reach: 60}' >>"$work/window"
    if [[ $size == 1280x720 ]]; then
        row ringing_pixels_presented "$(jq '.[] | select(.moment == "ring").pixels' "$work/busiest")" \
            "% of the window a frame" null
    fi
}

# The whole call screen drawn again and again, because the X server says that it has to be.
measure_redraw() {
    open_game 1280x720 --scenario wrong_number --ui-dump "$work/dump"
    until_true "the phone did not ring" seen '.screen == "call" and .pixels > 0' 5
    panel call
    close_game
    open_game 1280x720 --scenario wrong_number
    until_true "the phone did not ring" seen '.screen == "call" and .pixels > 0' 5
    answer_call
    until_true "the caller did not speak" seen '.texts > 0 and .screen == "call"' 8
    here
    "$work/probe" expose 600 10 "$game"
    until_true "the window was not drawn anew" seen .whole 500
    row call_rss "$(memory Rss "$game")" MB 70
    row call_pss "$(memory Pss "$game")" MB null
    close_game
    row call_redraw_median "$(frames 'map(select(.whole) | total) | quantile(0.5)')" ms 4
    row call_redraw_p99 "$(frames 'map(select(.whole) | total) | quantile(0.99)')" ms 8
    PANEL_FRAMES=500 love "$work/love_call" >"$work/redraw_love" 2>>"$work/said"
    row call_redraw_median_love "$(median <"$work/redraw_love")" ms null
    love "$work/love_call" 2>>"$work/said" &
    love=$!
    sleep 3
    row call_rss_love "$(memory Rss "$love")" MB null
    row call_pss_love "$(memory Pss "$love")" MB null
    kill "$love"
    wait "$love" || true
    love=''
}

# Frames that show the same texts as the one before them must not have rendered any.
measure_texts() {
    open_game 1280x720 --scenario wrong_number --ui-dump "$work/dump"
    until_true "the phone did not ring" seen '.screen == "call" and .pixels > 0' 5
    "$work/probe" expose 200 10 "$game"
    close_game
    row texts_rendered_without_change "$(jq -n --slurpfile frames "$work/frames" \
        --slurpfile dump "$work/dump" '
        ($dump | group_by(.frame) | map({key: (.[0].frame | tostring),
            value: map([.id, .text]) | tojson}) | from_entries) as $texts
        | [$frames[] | select($texts[.frame | tostring] == $texts[.frame - 1 | tostring])]
        | if length < 100 then error("too few frames") else map(.texts) | add end')" texts 0
}

# From the key that lifts the handset to the click: until the device has the buffer that
# it is in, and 11 ms in which the device plays what it got before.
measure_click() {
    local calls
    for calls in 1 2 3 4 5 6 7; do
        mkfifo "$work/sound_$calls"
        SDL_AUDIODRIVER=disk SDL_DISKAUDIOFILE=$work/sound_$calls open_game 1280x720 \
            --scenario wrong_number
        "$work/probe" click "$work/sound_$calls" "$game" >>"$work/clicks"
        close_game
    done
    row pick_up_to_click "$(jq -n "$(median <"$work/clicks") + 512 / 48")" ms 40
}

# From saving a line of the scenario that is tried out to the picture of it: a copy of the
# data, a call in the beat whose line is written, and the place where it is to be read.
measure_watch() {
    local data=$work/data_watch lines version window spot=() X=0 Y=0
    mkdir "$data"
    cp -r "$root/scenarios" "$data/scenarios"
    ln -s "$root/assets" "$data/assets"
    lines=$data/scenarios/wrong_number/lines/zh-Hans.lua
    : >"$work/dump"
    open_game 1280x720 --scenario wrong_number --data "$data" --watch --from asks \
        --profile untimed --ui-dump "$work/dump"
    until_true "the caller did not finish" dump_shows status 轮到您
    window=$(xdotool search --onlyvisible --pid "$game")
    eval "$(xdotool getwindowgeometry --shell "$window")" # X and Y
    for version in 1 2 3 4 5 6 7 8 9; do
        sed "s/城东支行/城东第${version}支行/g" "$root/scenarios/wrong_number/lines/zh-Hans.lua" \
            >"$lines.fresh"
        mapfile -t spot < <(jq -rs --argjson x "$X" --argjson y "$Y" \
            'map(select(.id == "transcript")) | last.box | [.[0] + $x, .[1] + $y, .[2], .[3]] | .[]' \
            "$work/dump")
        "$work/probe" saved "$lines.fresh" "$lines" "${spot[@]}" >>"$work/saves"
        until_true "what was saved was not shown" dump_shows said "城东第${version}支行"
    done
    close_game
    row save_to_picture "$(median <"$work/saves")" ms 150
    row save_to_picture_slowest "$(jq -s max "$work/saves")" ms null
}
# dump_shows ID TEXT: the newest frame has a widget whose name begins so with that text
dump_shows() {
    tail -n 400 "$work/dump" | jq -se --arg id "$1" --arg text "$2" '(map(.frame) | max) as $last
        | any(.[]; .frame >= $last - 1 and (.id | startswith($id)) and (.text | contains($text)))'
}

measure_idle() {
    open_game 1280x720 --ui-dump "$work/dump"
    until_true "the list did not come" grep -q '"role":"row"\|"id":"scenarios/' "$work/dump"
    panel list
    close_game
    open_game 1280x720
    sleep 6 # the list of calls is loaded; the sound device is closed after three seconds
    idle idle_list "$game" 0.5
    close_game
    open_game 1280x720 --scenario wrong_number
    until_true "the phone did not ring" seen '.screen == "call" and .pixels > 0' 5
    answer_call
    hang_up
    until_true "nobody hung up" seen '.screen == "result"'
    sleep 6
    idle idle_result "$game" 0.5
    close_game
}

# End what was started, whatever has happened.
stop_window() {
    local process
    for process in ${game:-} ${love:-} ${server:-}; do
        kill "$process" 2>/dev/null || true
    done
}

measure_window() {
    cc -O2 -o "$work/probe" "$root/tests/bench/probe.c" -lX11
    Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp -r 3>"$work/display" 2>>"$work/said" &
    server=$!
    until_true "Xvfb did not start" test -s "$work/display"
    DISPLAY=:$(cat "$work/display")
    export DISPLAY SDL_VIDEODRIVER=x11 SDL_AUDIODRIVER=dummy HOME=$work/home
    mkdir -p "$HOME"
    : >"$work/window"
    say "Measuring the window: idle"
    measure_idle
    say "Measuring the window: first frame, beside LÖVE's"
    measure_start
    say "Measuring the window: drawing everything, beside LÖVE"
    measure_redraw
    measure_texts
    say "Measuring the window: key to click"
    measure_click
    say "Measuring the window: saved to shown"
    measure_watch
    say "Measuring the window: what moves"
    measure_call 1280x720 30
    measure_call 1920x1080 50
    stop_window
}
