// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A house whose requests are paid: reads what is asked for, signs it, makes it final.
#pragma once

#include "core/bounty/x402/payment.hpp"
#include "core/chain/gas.hpp"
#include "tests/core/rpc/rpc_house.hpp"

#include <future>

namespace rustchain::rpc {

using bounty::x402::Requirement;
using bounty::x402::Version;

inline bounty::x402::Place place_of(const RpcHouse& house) {
    return {.network = house.chain.network.params.network,
            .chain_id = house.chain.chain_id(),
            .address_prefix = house.chain.network.params.address_prefix};
}

//! What a 402 asks for, as each version says it; throws when that is no requirement, or not the
//! same.
inline Requirement asked_by(const RpcHouse& house, const Answer& answer) {
    const auto field = answer.headers.find(bounty::x402::kRequiredField);
    auto document = bounty::x402::from_field(field.value_or(""), 16 * 1024).value();
    auto second = bounty::x402::read_requirement(document, place_of(house)).value();
    auto first = bounty::x402::read_requirement(answer.body, place_of(house)).value();
    if (first != second)
        throw std::runtime_error("the versions ask for different things");
    return first;
}

inline Transaction signed_for(const RpcHouse& house, const Requirement& requirement,
                              std::uint64_t nonce) {
    Transaction transaction =
        house.chain.pay(house.chain.alice, nonce, house.chain.bob.address, Amount::from_rtc(1));
    if (const auto* order = std::get_if<bounty::x402::TransferOrder>(&requirement.order))
        transaction.payload = Transfer{.outputs = {{.to = order->pay_to, .amount = order->amount}},
                                       .memo = order->memo};
    else
        transaction.payload = std::get<BountyPost>(requirement.order);
    transaction.gas_limit = gas_of(transaction);
    return fixtures::signed_by(house.chain.alice, std::move(transaction), house.chain.chain_id());
}

inline http::ClientRequest with_payment(http::ClientRequest request, Version version,
                                        std::string field) {
    request.headers.set(std::string(version == Version::v1 ? bounty::x402::kPaymentFieldV1
                                                           : bounty::x402::kPaymentField),
                        std::move(field));
    return request;
}

//! Sends the paid request and makes a final block of the payment while it waits.
inline Answer send_and_finalise(RpcHouse& house, const http::ClientRequest& request,
                                const Transaction& paid) {
    auto answer = std::async(std::launch::async, [&] { return house.send(request); });
    for (int i = 0; i < 200; ++i) {
        if (house.on_ledger([&] { return house.chain.ledger->mempool().size(); }) == 1)
            break;
        answer.wait_for(std::chrono::milliseconds(20));
    }
    house.on_ledger([&] { house.chain.next_block({paid}); });
    while (answer.wait_for(std::chrono::milliseconds(5)) != std::future_status::ready)
        house.chain.clock.advance(std::chrono::milliseconds(100));
    return answer.get();
}

//! The receipt in the answer's field of this version; null when it has none.
inline json::Value receipt_of(const Answer& answer, Version version) {
    const auto field = answer.headers.find(version == Version::v1 ? bounty::x402::kAnswerFieldV1
                                                                  : bounty::x402::kAnswerField);
    return field ? bounty::x402::from_field(*field, 4096).value() : json::Value();
}

} // namespace rustchain::rpc
