// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How VerifiedChainClient asks: again, and the next one. Private to this folder.
#pragma once

#include "core/remote/verified_chain_client.hpp"

namespace rustchain::remote {

template <class T>
runtime::Task<Result<T>>
VerifiedChainClient::ask_in_turn(std::function<runtime::Task<Checked<T>>(RemoteServer&)> ask) {
    const auto servers = seats_.open();
    for (RemoteServer* server : servers) {
        auto answer = co_await ask(*server);
        if (answer) {
            seats_.answered(*server);
            co_return std::move(*answer);
        }
        seats_.failed(*server, answer.error());
    }
    co_return fail(seats_.nobody());
}

template <class T>
runtime::Task<Checked<T>>
VerifiedChainClient::patiently(std::function<runtime::Task<Checked<T>>()> ask,
                               std::chrono::milliseconds patience) {
    const auto deadline = clock_.monotonic() + patience;
    for (;;) {
        auto answer = co_await ask();
        if (answer || !answer.error().may_pass || clock_.monotonic() >= deadline)
            co_return answer;
        co_await clock_.sleep_for(std::chrono::milliseconds(200));
    }
}

} // namespace rustchain::remote
