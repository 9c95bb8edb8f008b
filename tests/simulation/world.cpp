// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The history of a run.
#include "tests/simulation/world.hpp"

#include "tests/simulation/test_signatures.hpp"

namespace rustchain::simulation {

void World::record(std::uint64_t mark) {
    history = mix(mix(history, mark), now_ms());
    ++events;
}

} // namespace rustchain::simulation
