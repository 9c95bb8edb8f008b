// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How fast catching up goes, and how long it will take. Source: interface, section 8.11.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>

namespace rustchain::sync {

//! Rates over the last two minutes. Times are monotonic.
class SyncProgress {
public:
    static constexpr std::uint64_t kWindow_ms = 120'000;
    static constexpr std::uint64_t kLeast_ms = 30'000;   //!< of samples, before a time is named
    static constexpr std::uint64_t kStalled_ms = 30'000; //!< without news

    //! A run begins.
    void begin(std::uint64_t now_ms);
    //! So much of the run's work is done, and so many bytes came, since it began.
    void add(std::uint64_t now_ms, std::uint64_t done, std::uint64_t bytes);

    std::uint64_t bytes_per_second() const;
    //! For work that remains; nothing until there are 30 s of samples, or while nothing moves.
    std::optional<std::uint64_t> eta_s(std::uint64_t remaining) const;
    //! Nothing came for 30 s.
    bool is_stalled(std::uint64_t now_ms) const;

private:
    struct Sample {
        std::uint64_t at_ms = 0;
        std::uint64_t done = 0;
        std::uint64_t bytes = 0;
    };

    std::deque<Sample> samples_; //!< at most one a second
    std::uint64_t last_news_ms_ = 0;
    std::uint64_t last_bytes_ = 0;
};

} // namespace rustchain::sync
