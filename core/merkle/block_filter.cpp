// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Golomb-Rice coding of hashed sets. Source: BIP158.
#include "core/merkle/block_filter.hpp"

#include <algorithm>
#include <bit>
#include <optional>
#include <vector>

namespace rustchain::merkle {
namespace {

constexpr unsigned kP = 19;           // bits of a remainder
constexpr std::uint64_t kM = 784'931; // one stranger in so many matches

__extension__ typedef unsigned __int128 Wide;

//! The item as a number below count · M.
std::uint64_t hash_into_range(const crypto::SipHashKey& key, ByteView item, std::uint64_t count) {
    return static_cast<std::uint64_t>((Wide{crypto::siphash_2_4(key, item)} * (count * kM)) >> 64);
}

std::vector<std::uint64_t> hash_all(const crypto::SipHashKey& key, std::span<const ByteView> items,
                                    std::uint64_t count) {
    std::vector<std::uint64_t> hashes;
    hashes.reserve(items.size());
    for (ByteView item : items)
        hashes.push_back(hash_into_range(key, item, count));
    std::sort(hashes.begin(), hashes.end());
    return hashes;
}

void put_compact_size(Bytes& out, std::uint64_t count) {
    std::size_t bytes = 0;
    if (count >= 253) {
        bytes = count <= 0xFFFF ? 2 : count <= 0xFFFFFFFF ? 4 : 8;
        out.push_back(static_cast<std::uint8_t>(252 + std::bit_width(bytes) - 1));
    } else {
        bytes = 1;
    }
    for (std::size_t i = 0; i < bytes; ++i)
        out.push_back(static_cast<std::uint8_t>(count >> (8 * i)));
}

std::optional<std::uint64_t> take_compact_size(ByteView& in) {
    if (in.empty())
        return std::nullopt;
    std::uint8_t lead = in[0];
    in = in.subspan(1);
    if (lead < 253)
        return lead;
    std::size_t bytes = std::size_t{2} << (lead - 253);
    if (in.size() < bytes)
        return std::nullopt;
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        count |= static_cast<std::uint64_t>(in[i]) << (8 * i);
    in = in.subspan(bytes);
    bool is_shortest = bytes == 2 ? count >= 253 : count >> (4 * bytes) != 0;
    return is_shortest ? std::optional(count) : std::nullopt;
}

//! Bits, the highest of a byte first.
class BitWriter {
public:
    explicit BitWriter(Bytes& out) : out_(out) {}

    void put(std::uint64_t bits, unsigned count) {
        while (count > 0) {
            --count;
            if (free_ == 0) {
                out_.push_back(0);
                free_ = 8;
            }
            --free_;
            out_.back() = static_cast<std::uint8_t>(out_.back() | ((bits >> count & 1) << free_));
        }
    }

private:
    Bytes& out_;
    unsigned free_ = 0; // bits left in the last byte
};

//! Reads the ascending numbers of a set one by one.
class SetReader {
public:
    explicit SetReader(ByteView in) : in_(in) {}

    //! The next number; nothing when the bits end early.
    std::optional<std::uint64_t> next() {
        std::uint64_t delta = 0;
        while (at_ < 8 * in_.size() && bit())
            delta += std::uint64_t{1} << kP;
        if (at_ + kP > 8 * in_.size())
            return std::nullopt;
        std::uint64_t remainder = 0;
        for (unsigned i = 0; i < kP; ++i)
            remainder = remainder << 1 | (bit() ? 1U : 0U);
        value_ += delta + remainder;
        return value_;
    }

    //! Whether only the zero bits that fill the last byte are left.
    bool at_end() {
        if (8 * in_.size() - at_ >= 8)
            return false;
        while (at_ < 8 * in_.size())
            if (bit())
                return false;
        return true;
    }

private:
    bool bit() {
        bool is_set = (in_[at_ / 8] >> (7 - at_ % 8) & 1) != 0;
        ++at_;
        return is_set;
    }

    ByteView in_;
    std::size_t at_ = 0;
    std::uint64_t value_ = 0;
};

} // namespace

crypto::SipHashKey BlockFilter::key_of(const Hash256& prev_block) {
    crypto::SipHashKey key{};
    std::copy_n(prev_block.begin(), key.size(), key.begin());
    return key;
}

BlockFilter BlockFilter::build(const crypto::SipHashKey& key, std::span<const ByteView> items) {
    std::vector<ByteView> distinct(items.begin(), items.end());
    auto is_less = [](ByteView a, ByteView b) {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
    };
    auto is_same = [](ByteView a, ByteView b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    };
    std::sort(distinct.begin(), distinct.end(), is_less);
    distinct.erase(std::unique(distinct.begin(), distinct.end(), is_same), distinct.end());

    std::uint64_t count = distinct.size();
    Bytes encoded;
    put_compact_size(encoded, count);
    BitWriter bits(encoded);
    std::uint64_t before = 0;
    for (std::uint64_t hash : hash_all(key, distinct, count)) {
        std::uint64_t delta = hash - before;
        before = hash;
        for (std::uint64_t ones = delta >> kP; ones > 0; --ones)
            bits.put(1, 1);
        bits.put(0, 1);
        bits.put(delta, kP);
    }
    return {key, count, std::move(encoded)};
}

Result<BlockFilter> BlockFilter::decode(const crypto::SipHashKey& key, ByteView encoded) {
    auto bad = [](const char* why) {
        return fail(ErrorCode::invalid_input, std::string("block filter: ") + why);
    };
    if (encoded.size() > kMostBytes)
        return bad("too long");
    ByteView in = encoded;
    auto count = take_compact_size(in);
    if (!count)
        return bad("the count is not a CompactSize");
    if (*count > 8 * in.size() / (kP + 1))
        return bad("it is too short for its count");
    SetReader reader(in);
    for (std::uint64_t i = 0; i < *count; ++i) {
        auto value = reader.next();
        if (!value || *value >= *count * kM)
            return bad("a member is cut off or out of range");
    }
    if (!reader.at_end())
        return bad("there are bits after the last member");
    return BlockFilter(key, *count, Bytes(encoded.begin(), encoded.end()));
}

bool BlockFilter::may_contain(ByteView item) const {
    return may_contain_any(std::span(&item, 1));
}

bool BlockFilter::may_contain_any(std::span<const ByteView> items) const {
    if (count_ == 0 || items.empty())
        return false;
    std::vector<std::uint64_t> wanted = hash_all(key_, items, count_);
    ByteView in = encoded_;
    take_compact_size(in);
    SetReader reader(in);
    auto next = wanted.begin();
    for (std::uint64_t i = 0; i < count_; ++i) {
        std::uint64_t value = reader.next().value_or(0);
        while (next != wanted.end() && *next < value)
            ++next;
        if (next == wanted.end())
            return false;
        if (*next == value)
            return true;
    }
    return false;
}

} // namespace rustchain::merkle
