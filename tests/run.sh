#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
# SPDX-License-Identifier: MIT
# Installs what is missing, builds, and runs every test; stops at the first stage that fails.
# usage: tests/run.sh [STAGE]...
#   build    the release build of everything
#   asan     core and its tests under the address and undefined behaviour sanitizers
#   fuzz     each decoder against libFuzzer for 20 seconds
#   release  the release build and all of its tests
#   tsan     the tests of peers, sync and validators under the thread sanitizer (asked for by name only)
#   tidy     clang-tidy over core/ and app/ (asked for by name only)
# Without a stage: build asan fuzz release. The last line is always ctest's.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export HOME="${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}"
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
*[Uu][Tt][Ff]*8*) ;;
*) export LC_ALL=C.UTF-8 ;;
esac
export UBSAN_OPTIONS=print_stacktrace=1
# One cache serves every clone: paths below this folder count as relative ones.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=true
jobs=$(nproc)

begin() {
    printf '\n== %s, %d min %02d s after the start\n' "$1" $((SECONDS / 60)) $((SECONDS % 60))
}

# build PRESET [TARGET]...
build() {
    local preset=$1
    shift
    cmake --preset "$preset"
    cmake --build "build/$preset" --parallel "$jobs" ${1:+--target "$@"}
}

# check FOLDER: every test registered in that folder of a build tree. Windows and networks of
# processes wait for a machine that others use too: what fails is tried once more, and its first
# failure stays in the output.
check() {
    ctest --test-dir "$1" --parallel "$jobs" --output-on-failure --no-tests=error \
        --repeat until-pass:2
}

run_build() {
    begin 'release build'
    build release
}

run_asan() {
    begin 'sanitizers: build of core and its tests'
    build asan core/all
    begin 'sanitizers: core tests'
    check build/asan/core
}

run_fuzz() {
    begin 'fuzzing: build'
    build fuzz tests/fuzz/all
    begin 'fuzzing: 20 seconds a decoder'
    check build/fuzz/tests/fuzz
}

run_release() {
    run_build
    begin 'release tests'
    check build/release
}

run_tsan() {
    begin 'thread sanitizer: build of peers, sync and validators'
    build tsan p2p_tests p2p_gossip_tests p2p_peers_tests p2p_ports_tests p2p_transport_tests \
        p2p_wire_tests sync_tests sync_relay_tests sync_state_tests validator_tests
    begin 'thread sanitizer: their tests'
    TSAN_OPTIONS="suppressions=$PWD/tests/tsan.suppressions" \
        ctest --test-dir build/tsan/core --parallel "$jobs" --output-on-failure --no-tests=error \
        --tests-regex '^(p2p|sync|validator)_'
}

run_tidy() {
    packaging/dependencies lint
    build release
    begin 'clang-tidy'
    find core app -name '*.cpp' -print0 |
        xargs -0 -n 1 -P "$jobs" clang-tidy --quiet -p build/release
}

[ $# -gt 0 ] || set -- build asan fuzz release
for stage in "$@"; do
    case $stage in
    build | asan | fuzz | release | tsan | tidy) ;;
    *)
        sed -n '5,12s/^# \{0,1\}//p' "$0" >&2
        exit 2
        ;;
    esac
done

begin 'packages'
packaging/dependencies build run test
for stage in "$@"; do
    "run_$stage"
done
