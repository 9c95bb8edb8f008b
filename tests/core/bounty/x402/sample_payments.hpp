// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Requirements, and signed transactions that meet them.
#pragma once

#include "core/bounty/x402/paid_memo.hpp"
#include "core/bounty/x402/payment.hpp"
#include "core/chain/gas.hpp"
#include "tests/fixtures/chain_fixture.hpp"

namespace rustchain::bounty::x402::samples {

inline constexpr TimestampMs kNow = 1'700'000'000'000;
inline constexpr std::uint64_t kUntil = 1'700'000'600;
inline const std::string kResource = "http://127.0.0.1:8099/v1/blocks?limit=5";

inline Place dev_place() {
    Place place{.network = "dev", .chain_id = {}, .address_prefix = "drtc"};
    place.chain_id[0] = 1;
    return place;
}

inline const fixtures::Person& payer() {
    static const fixtures::Person person("payer");
    return person;
}
inline const fixtures::Person& payee() {
    static const fixtures::Person person("payee");
    return person;
}

inline Requirement read_price(const std::string& resource = kResource) {
    return {.place = dev_place(),
            .resource = resource,
            .description = "One answer",
            .order =
                TransferOrder{.pay_to = payee().address,
                              .amount = Amount::from_micro_rtc(10'000),
                              .memo = paid_memo(dev_place(), payee().address, resource, kUntil)}};
}

inline BountyPost good_terms() {
    return {.reward = Amount::from_rtc(25),
            .deadline = 5000,
            .claim_blocks = 100,
            .maintainer = payee().address,
            .release_key = payee().public_key(),
            .repository = "owner/name",
            .url = "https://github.com/owner/name/issues/7",
            .title = "Draw the antiquity chart",
            .terms_hash = {}};
}

inline Requirement bounty_price() {
    return {.place = dev_place(),
            .resource = "http://127.0.0.1:8099/v1/bounties/fund",
            .description = "Reward of a bounty",
            .order = good_terms()};
}

inline Transaction signed_with(Payload payload, std::uint64_t nonce = 0,
                               const ChainId& chain_id = dev_place().chain_id) {
    Transaction transaction =
        fixtures::payment(chain_id, payer(), nonce, payee().address, Amount::from_micro_rtc(1));
    transaction.payload = std::move(payload);
    transaction.gas_limit = gas_of(transaction);
    return fixtures::signed_by(payer(), std::move(transaction), chain_id);
}

//! What the requirement asks for, done right.
inline Payload payload_for(const Requirement& requirement) {
    if (const auto* transfer = std::get_if<TransferOrder>(&requirement.order))
        return Transfer{.outputs = {{.to = transfer->pay_to, .amount = transfer->amount}},
                        .memo = transfer->memo};
    return std::get<BountyPost>(requirement.order);
}

inline Payment payment_for(const Requirement& requirement, const Transaction& transaction,
                           Version version = Version::v1) {
    return read_payment(version, write_payment(version, requirement, transaction)).value();
}

} // namespace rustchain::bounty::x402::samples
