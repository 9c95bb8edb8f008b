// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading and writing the two files.
#include "core/p2p/peer_memory.hpp"

#include "core/p2p/peers/checked_file.hpp"
#include "core/runtime/log.hpp"

#include <utility>

namespace rustchain::p2p {
namespace {

constexpr const char* kBookFile = "peers.dat";
constexpr const char* kBanFile = "bans.dat";
constexpr std::uint32_t kBookVersion = 1;
constexpr std::uint32_t kBanVersion = 1;
constexpr std::size_t kLongestBook = 8u << 20;
constexpr std::size_t kLongestBans = 4u << 20;

template <class Record>
std::optional<Record> read_or_begin(const runtime::Path& path, std::uint32_t version,
                                    std::size_t limit) {
    auto record = read_checked_record<Record>(path, version, limit);
    if (record)
        return std::move(*record);
    if (record.error().code != ErrorCode::not_found)
        log::warning("p2p", "{}; it is begun anew", record.error());
    return std::nullopt;
}

} // namespace

Result<void> write_files(const std::vector<PendingFile>& files) {
    for (const PendingFile& file : files) {
        if (auto written = write_checked_file(file.path, file.version, file.content); !written)
            return written;
    }
    return {};
}

void PeerMemory::load() {
    if (auto record = read_or_begin<BookRecord>(folder_ / kBookFile, kBookVersion, kLongestBook))
        book = AddressBook(random_, std::move(*record));
    if (auto record = read_or_begin<BanRecord>(folder_ / kBanFile, kBanVersion, kLongestBans))
        bans_ = BanList(std::move(*record));
}

void PeerMemory::ban(Ban ban) {
    bans_.add(std::move(ban));
    have_bans_changed_ = true;
}

bool PeerMemory::lift(std::string_view host) {
    const bool was_banned = bans_.lift(host);
    have_bans_changed_ = have_bans_changed_ || was_banned;
    return was_banned;
}

void PeerMemory::expire_bans(TimestampMs now_ms) {
    have_bans_changed_ = bans_.expire(now_ms) || have_bans_changed_;
}

std::vector<PendingFile> PeerMemory::changes(bool with_book) {
    std::vector<PendingFile> files;
    if (std::exchange(have_bans_changed_, false))
        files.push_back({folder_ / kBanFile, kBanVersion, encode(bans_.record())});
    if (with_book)
        files.push_back({folder_ / kBookFile, kBookVersion, encode(book.record())});
    return files;
}

} // namespace rustchain::p2p
