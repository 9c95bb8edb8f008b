// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Accounts that pay each other, and a chain on which they can.
#include "tests/bench/payers.hpp"

#include "core/chain/gas.hpp"
#include "core/crypto/sha256.hpp"
#include "core/node/data_directory.hpp"
#include "core/node/node_keys.hpp"
#include "core/wallet/wallet.hpp"

#include <algorithm>
#include <string>

namespace rustchain::bench {
namespace {

constexpr std::uint64_t kHighPrice = 1'000'000; //!< a cap that the base price never reaches here
constexpr Amount kEach = Amount::from_rtc(1000);

Hash256 secret_of(std::uint64_t payer) {
    return crypto::sha256(as_bytes("payer " + std::to_string(payer)));
}

void allocate(Genesis& genesis, const Address& address) {
    genesis.allocations.push_back({.address = address, .amount = kEach});
    std::ranges::sort(genesis.allocations, {}, &GenesisAllocation::address);
}

} // namespace

Payers::Payers(std::uint64_t count) {
    for (std::uint64_t i = 0; i < count; ++i) {
        keys_.push_back(crypto::KeyPair::create(secret_of(i).view()).value());
        addresses_.push_back(address_of(KeyScheme::schnorr, keys_.back().public_key()));
        payer_of_.emplace(keys_.back().public_key(), i);
    }
}

std::optional<std::uint64_t> Payers::payer_of(const crypto::PublicKey& key) const {
    auto found = payer_of_.find(key);
    return found == payer_of_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<GenesisAllocation> Payers::allocations(Amount each) const {
    std::vector<GenesisAllocation> given;
    for (const Address& address : addresses_)
        given.push_back({.address = address, .amount = each});
    return given;
}

void Payers::fund(Genesis& genesis) const {
    std::ranges::copy(allocations(kEach), std::back_inserter(genesis.allocations));
    std::ranges::sort(genesis.allocations, {}, &GenesisAllocation::address);
}

Transaction Payers::payment(std::uint64_t payer, std::uint64_t nonce, const ChainId& chain_id,
                            const std::optional<Address>& to) const {
    Transaction payment{
        .key = keys_[payer].public_key(),
        .nonce = nonce,
        .valid_until = 1'000'000'000,
        .max_gas_price = kHighPrice,
        .max_tip = 10,
        .payload = Transfer{.outputs = {{.to = to.value_or(addresses_[(payer + 1) % count()]),
                                         .amount = Amount::from_micro_rtc(1)}},
                            .memo = {}},
        .signature = {}};
    payment.gas_limit = gas_of(payment);
    payment.signature = keys_[payer].sign(signing_digest(payment, chain_id));
    return payment;
}

Result<Genesis> found_chain(const std::filesystem::path& data_root, const Payers& payers) {
    const node::NodeConfig config{.network = "dev", .data_root = data_root};
    const node::DataPaths paths{.folder = config.folder()};
    std::error_code ignored;
    if (std::filesystem::exists(paths.genesis(), ignored))
        return fail(ErrorCode::already_exists, paths.genesis().string() + " is there already");
    for (const auto& folder : {paths.folder, paths.consensus_key().parent_path()})
        if (auto made = runtime::make_private_directory(folder); !made)
            return fail(made.error());
    auto key = node::load_or_make_key(paths.consensus_key());
    if (!key)
        return fail(key.error());
    auto genesis = node::shipped_genesis(config.network);
    if (!genesis)
        return genesis;
    auto wallets = wallet::list_wallets(paths.wallets(), genesis->params.address_prefix);
    if (!wallets)
        return fail(wallets.error());
    payers.fund(*genesis);
    for (const wallet::WalletSummary& summary : *wallets)
        for (const auto& account : summary.accounts)
            allocate(*genesis, account.address);
    genesis->timestamp = runtime::SystemClock().now_ms();
    genesis->validators = {{.owner = address_of(KeyScheme::schnorr, key->public_key()),
                            .consensus_key = key->public_key(),
                            .bond = genesis->params.minimum_bond,
                            .name = "bench"}};
    if (auto checked = check_genesis(*genesis); !checked)
        return fail(checked.error());
    const std::string text = genesis_to_json(*genesis);
    if (auto written = runtime::replace_file(paths.genesis(), as_bytes(text)); !written)
        return fail(written.error());
    return genesis;
}

} // namespace rustchain::bench
