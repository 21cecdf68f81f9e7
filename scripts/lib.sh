# shellcheck shell=bash disable=SC2034
# What the scripts share: talking, packages, building. Sourced, never run.
# Everything here talks on stderr, so that a script's stdout stays its own.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

build_packages=(
    cmake gcc gettext git libc6-dev libedit-dev libexpat1-dev libicu-dev libjansson-dev
    liblua5.4-dev libseccomp-dev libsodium-dev libsqlite3-dev libxlsxwriter-dev libzip-dev
    ninja-build pkgconf
)
# What the window needs besides, with a font that has Chinese characters.
window_packages=(
    fonts-noto-cjk libfontconfig-dev libsdl2-dev libsdl2-image-dev libsdl2-mixer-dev
    libsdl2-ttf-dev
)
test_packages=(
    binutils clang clang-format clang-tidy dbus espeak-ng fcitx5 fcitx5-modules fcitx5-pinyin
    graphviz imagemagick jq libclang-rt-14-dev libcmocka-dev libfuzzer-14-dev libpcre2-dev
    libx11-dev lua-check lua5.4 procps python3-openpyxl shellcheck sqlite3 vorbis-tools
    x11-xserver-utils xdotool xvfb
)

say() {
    printf '%s\n' "$*" >&2
}

die() {
    say "${0##*/}: $*"
    exit 2
}

# Those of the named Debian packages that are not installed, one a line.
missing_packages() {
    local here package
    here=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    for package; do
        grep -qx "installed $package" <<<"$here" || printf '%s\n' "$package"
    done
}

# apt-get as root; its chatter goes to build/apt.log, its complaints to stderr.
as_root_apt() {
    local sudo=()
    [[ $EUID -eq 0 ]] || sudo=(sudo)
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q "$@" \
        </dev/null >>"$root/build/apt.log"
}

# need PACKAGE…: install what is missing, unless $no_install is set.
need() {
    if ! command -v dpkg-query >/dev/null; then
        say "This is no Debian system, so nothing is installed. Needed are: $*"
        return 0
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    say "Missing Debian packages: ${missing[*]}"
    if [[ ${no_install:-} ]]; then
        say "Not installed, because of --no-install."
        return 0
    fi
    if [[ $EUID -ne 0 ]] && ! command -v sudo >/dev/null; then
        die "there is no sudo; as root run: apt-get install ${missing[*]}"
    fi
    say "Installing them with apt-get, which may take a minute (log: build/apt.log)."
    mkdir -p "$root/build"
    local lists=(/var/lib/apt/lists/*_Packages*)
    [[ -e ${lists[0]} ]] || as_root_apt update
    local install=(install -y --no-install-recommends "${missing[@]}")
    if ! as_root_apt "${install[@]}"; then
        say "Trying again with fresh package lists."
        as_root_apt update || die "apt-get could not fetch package lists; see build/apt.log"
        as_root_apt "${install[@]}" || die "apt-get could not install them; see build/apt.log"
    fi
}

# configure PRESET CMAKE_OPTION…: when the tree is new, or its options or the presets
# have changed.
configure() {
    local preset=$1 tree=$root/build/$1
    shift
    if ! command -v cmake >/dev/null || ! command -v ninja >/dev/null; then
        die "cmake and ninja are missing; run it without --no-install"
    fi
    mkdir -p "$tree"
    if [[ -e $tree/build.ninja && $(cat "$tree/options" 2>/dev/null) == "$*" ]] &&
        cmp -s "$root/CMakePresets.json" "$tree/presets"; then
        return 0
    fi
    say "Configuring build/$preset"
    rm -f "$tree/options"
    if ! (cd "$root" && cmake --fresh --preset "$preset" "$@") >"$tree/log" 2>&1; then
        cat "$tree/log" >&2
        die "configuring build/$preset failed"
    fi
    cp "$root/CMakePresets.json" "$tree/presets"
    printf '%s\n' "$*" >"$tree/options"
}

# build PRESET [TARGET…]: shows the output only of what fails.
build() {
    local preset=$1 tree=$root/build/$1
    shift
    say "Building build/$preset"
    if ! ninja -C "$tree" "$@" >"$tree/log" 2>&1; then
        grep -v '^\[[0-9]*/[0-9]*\] [A-Z][a-z]*ing ' "$tree/log" >&2 || true
        die "building build/$preset failed"
    fi
}

# build_game window|terminal: install what is missing and build the programs in release,
# with the window if that is asked. What is already there, from a run before or from
# scripts/test, is taken as it is.
build_game() {
    local window=OFF options targets=(thirdring thirdring-loader)
    read -ra options 2>/dev/null <"$root/build/release/options" || options=()
    if [[ $1 == window || " ${options[*]} " == *' -DTR_WITH_WINDOW=ON '* ]]; then
        window=ON
    fi
    if [[ " ${options[*]} " != *" -DTR_WITH_WINDOW=$window "* ]]; then
        options=(-DTR_TESTS=OFF "-DTR_WITH_WINDOW=$window")
    fi
    if [[ $window == ON ]]; then
        need "${build_packages[@]}" "${window_packages[@]}"
    else
        need "${build_packages[@]}"
    fi
    configure release "${options[@]}"
    if grep -q '^build thirdring-window:' "$root/build/release/build.ninja"; then
        targets+=(thirdring-window)
    fi
    build release "${targets[@]}"
}
