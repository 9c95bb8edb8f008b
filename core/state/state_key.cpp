// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Names of state records.
#include "core/state/state_key.hpp"

#include "core/chain/tags.hpp"

namespace rustchain::state {
namespace {

constexpr std::string_view kAttestKeyPrefix = "attest_key:";
constexpr std::string_view kConsensusKeyPrefix = "consensus_key:";
constexpr std::string_view kBondHardwarePrefix = "bond_hardware:";
constexpr std::string_view kBountyClaimPrefix = "bounty_claim:";

} // namespace

std::string_view name_of(Domain domain) {
    switch (domain) {
    case Domain::account:
        return "account";
    case Domain::validator:
        return "validator";
    case Domain::hardware:
        return "hardware";
    case Domain::commit:
        return "commit";
    case Domain::bounty:
        return "bounty";
    case Domain::epoch:
        return "epoch";
    case Domain::system:
        return "system";
    case Domain::kCount:
        break;
    }
    return "unknown";
}

StateKey::StateKey(Domain domain, ByteView id) {
    std::size_t length = std::min(id.size(), kLongestId);
    bytes_[0] = static_cast<std::uint8_t>(domain);
    std::copy_n(id.begin(), length, bytes_.begin() + 1);
    size_ = static_cast<std::uint8_t>(length + 1);
}

StateKey StateKey::numbered(Domain domain, std::uint64_t number) {
    std::array<std::uint8_t, 8> id{};
    for (std::size_t i = 0; i < id.size(); ++i)
        id[i] = static_cast<std::uint8_t>(number >> (8 * (id.size() - 1 - i)));
    return {domain, id};
}

std::optional<std::uint64_t> StateKey::number_of(ByteView id) {
    if (id.size() != 8)
        return std::nullopt;
    std::uint64_t number = 0;
    for (std::uint8_t byte : id)
        number = number << 8 | byte;
    return number;
}

StateKey StateKey::epoch(EpochNumber number) {
    return numbered(Domain::epoch, number);
}

StateKey StateKey::bounty(BountyId id) {
    return numbered(Domain::bounty, id);
}

StateKey StateKey::bounty_claim(std::string_view repository, const Address& claimant) {
    return system(kBountyClaimPrefix, tags::kBountyClaim({as_bytes(repository), claimant}));
}

StateKey StateKey::system(std::string_view prefix, ByteView name) {
    Bytes id;
    append(id, as_bytes(prefix));
    append(id, name);
    return {Domain::system, id};
}

StateKey StateKey::attest_key(const crypto::PublicKey& key) {
    return system(kAttestKeyPrefix, key);
}

StateKey StateKey::consensus_key(const crypto::PublicKey& key) {
    return system(kConsensusKeyPrefix, key);
}

StateKey StateKey::bond_hardware(const HardwareHash& hash) {
    return system(kBondHardwarePrefix, hash);
}

std::optional<StateKey> StateKey::from_flat(ByteView flat_key) {
    if (flat_key.empty() || flat_key.size() > kLongestId + 1 ||
        flat_key[0] >= static_cast<std::uint8_t>(Domain::kCount))
        return std::nullopt;
    return StateKey(static_cast<Domain>(flat_key[0]), flat_key.subspan(1));
}

Hash256 StateKey::path() const {
    return crypto::sha256({as_bytes(name_of(domain())), id()});
}

} // namespace rustchain::state
