// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Who is not welcome, until when and why.
#pragma once

#include "core/crypto/keys.hpp"
#include "core/p2p/wire/peer_messages.hpp"

#include <map>
#include <string>
#include <string_view>

namespace rustchain::p2p {

struct Ban {
    std::string host; //!< what host_owner() gives: an address, or a /64
    std::optional<crypto::PublicKey> identity;
    std::string reason;
    TimestampMs since_ms = 0;
    TimestampMs until_ms = 0; //!< 0: for good

    bool operator==(const Ban&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.text(self.host, 64);
        codec.option(self.identity);
        codec.text(self.reason, 256);
        codec.value(self.since_ms, self.until_ms);
    }
};

inline constexpr std::size_t kMostBans = 4096;

struct BanRecord {
    std::vector<Ban> bans;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.list(self.bans, 0, kMostBans);
    }
};

//! One ban a host. When there is no room the one that ends first goes.
class BanList {
public:
    BanList() = default;
    explicit BanList(BanRecord record);

    //! Bans `ban.host`, in any spelling, and the identity if one is given. It replaces what there
    //! was for the host. Reasons are cut to their limit.
    void add(Ban ban);
    //! False when there was none. `host` is an address, or a ban's `host`.
    bool lift(std::string_view host);
    bool is_banned(std::string_view host, TimestampMs now_ms) const;
    bool is_banned(const crypto::PublicKey& identity, TimestampMs now_ms) const;
    //! Forgets those that ended; true when there were any.
    bool expire(TimestampMs now_ms);

    std::vector<Ban> list() const; //!< ascending by host
    std::size_t size() const { return bans_.size(); }
    BanRecord record() const { return {list()}; }

private:
    void make_room();

    std::map<std::string, Ban, std::less<>> bans_;
};

} // namespace rustchain::p2p
