// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a node knows of others and keeps over a restart.
#pragma once

#include "core/p2p/peer_score.hpp"
#include "core/p2p/peers/address_book.hpp"
#include "core/p2p/peers/ban_list.hpp"
#include "core/runtime/file.hpp"

namespace rustchain::p2p {

//! A file to be written.
struct PendingFile {
    runtime::Path path;
    std::uint32_t version = 0;
    Bytes content;
};
Result<void> write_files(const std::vector<PendingFile>& files);

//! The address book in `peers.dat`, the bans in `bans.dat`.
class PeerMemory {
public:
    //! `random` outlives it.
    PeerMemory(runtime::Path folder, runtime::Random& random)
        : book(random), folder_(std::move(folder)), random_(random) {}

    //! Reads what there is. A file that is damaged or of another version is said in the log and
    //! begun anew.
    void load();
    void ban(Ban ban);
    bool lift(std::string_view host);
    void expire_bans(TimestampMs now_ms);
    const BanList& bans() const { return bans_; }

    //! The bans if they changed, and the book if it is asked for.
    std::vector<PendingFile> changes(bool with_book);

    AddressBook book;
    PenaltyMemory penalties;

private:
    runtime::Path folder_;
    runtime::Random& random_;
    BanList bans_;
    bool have_bans_changed_ = false;
};

} // namespace rustchain::p2p
