// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Names of state records: a domain and an id. Source: protocol, section 4.
#pragma once

#include "core/chain/records.hpp"

#include <array>
#include <compare>

namespace rustchain::state {

//! The kinds of records; the order is that of the flat table.
enum class Domain : std::uint8_t {
    account = 0,
    validator,
    hardware,
    commit,
    bounty,
    epoch,
    system,
    kCount
};

//! The domain's ASCII name, as it goes into a trie path.
std::string_view name_of(Domain domain);

//! Which record. Small, copied freely, ordered as the flat table is.
class StateKey {
public:
    static constexpr std::size_t kLongestId = 47;

    static StateKey account(const Address& address) { return {Domain::account, address}; }
    static StateKey validator(const Address& owner) { return {Domain::validator, owner}; }
    static StateKey hardware(const HardwareHash& hash) { return {Domain::hardware, hash}; }
    static StateKey commit(const Hash256& hash) { return {Domain::commit, hash}; }
    //! Big-endian, so that the flat table is in the order of epochs.
    static StateKey epoch(EpochNumber number);
    static StateKey system(std::string_view name) { return {Domain::system, as_bytes(name)}; }
    //! The system record that says which hardware a key attests for.
    static StateKey attest_key(const crypto::PublicKey& key);
    //! The system record that says who validates with a key.
    static StateKey consensus_key(const crypto::PublicKey& key);
    //! The system record that says which validator names a machine.
    static StateKey bond_hardware(const HardwareHash& hash);
    //! Big-endian, as epochs are.
    static StateKey bounty(BountyId id);
    //! The system record of the claim that an account made last in a repository.
    static StateKey bounty_claim(std::string_view repository, const Address& claimant);
    //! The number that the id of an epoch or a bounty is.
    static std::optional<std::uint64_t> number_of(ByteView id);
    //! From a row of the flat table; nothing when it is not one.
    static std::optional<StateKey> from_flat(ByteView flat_key);

    Domain domain() const { return static_cast<Domain>(bytes_[0]); }
    ByteView id() const { return flat_key().subspan(1); }
    //! Row of the flat table: the domain's number, then the id.
    ByteView flat_key() const { return {bytes_.data(), size_}; }
    //! Path in the trie: SHA256(domain name ‖ id).
    Hash256 path() const;

    friend bool operator==(const StateKey& a, const StateKey& b) {
        return std::ranges::equal(a.flat_key(), b.flat_key());
    }
    friend auto operator<=>(const StateKey& a, const StateKey& b) {
        ByteView x = a.flat_key();
        ByteView y = b.flat_key();
        return std::lexicographical_compare_three_way(x.begin(), x.end(), y.begin(), y.end());
    }

private:
    StateKey(Domain domain, ByteView id);
    static StateKey system(std::string_view prefix, ByteView name);
    static StateKey numbered(Domain domain, std::uint64_t number);

    std::array<std::uint8_t, kLongestId + 1> bytes_{};
    std::uint8_t size_ = 0;
};

namespace system_names {
inline constexpr std::string_view kReceiptsRoot = "receipts_root";
inline constexpr std::string_view kFilterRoot = "filter_root";
inline constexpr std::string_view kHeaderMmr = "header_mmr";
inline constexpr std::string_view kBasePrice = "base_price";
inline constexpr std::string_view kPool = "pool";
inline constexpr std::string_view kView = "view";
inline constexpr std::string_view kBountyCount = "bounty_count"; //!< the newest bounty's number
inline constexpr std::string_view kValidatorSets = "validator_sets";
} // namespace system_names

} // namespace rustchain::state
