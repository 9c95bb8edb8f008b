#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
# SPDX-License-Identifier: MIT
# From a clean clone to the open window: installs what is missing, builds, starts the wallet.
# usage: packaging/run.sh [OPTION OF rustchain-desktop]...      without one: --network dev
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export HOME="${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}"
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
*[Uu][Tt][Ff]*8*) ;;
*) export LC_ALL=C.UTF-8 ;;
esac

packaging/dependencies build run
cmake --preset release -DRUSTCHAIN_TESTS=OFF
cmake --build --preset release --parallel "$(nproc)" --target rustchain-desktop
[ $# -gt 0 ] || set -- --network dev
exec build/release/bin/rustchain-desktop "$@"
