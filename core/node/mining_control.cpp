// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Mining as the node's users switch it.
#include "core/node/mining_control.hpp"

#include "core/json/field.hpp"
#include "core/json/parse.hpp"
#include "core/json/write.hpp"
#include "core/mining/enrolment_work.hpp"

namespace rustchain::node {
namespace {

constexpr std::size_t kLargestChoice = 4096;
//! Below the HTTP interface's own limit; who asks comes back.
constexpr auto kLongestWait = std::chrono::seconds(20);
constexpr auto kLookAgain = std::chrono::milliseconds(100);

} // namespace

Result<bool> MiningControl::was_enabled() const {
    auto text = runtime::read_text_file(paths_.mining(), kLargestChoice);
    if (!text && text.error().code == ErrorCode::not_found)
        return false;
    if (!text)
        return fail(text.error());
    auto parsed = json::parse(*text);
    if (!parsed)
        return fail(parsed.error().code, paths_.mining().string() + ": " + parsed.error().message);
    return json::Field(*parsed).at("enabled").boolean();
}

Result<void> MiningControl::set_enabled(bool is_enabled) {
    attestor_.set_enabled(is_enabled);
    std::string text = json::write_pretty(json::Object{{"enabled", is_enabled}});
    return runtime::replace_file(paths_.mining(), as_bytes(text));
}

Result<void> MiningControl::set_rules(const mining::MiningRules& rules) {
    attestor_.set_rules(rules);
    return {};
}

runtime::Task<Result<mining::EnrolmentOffer>> MiningControl::offer(Address owner) {
    auto offered = attestor_.offer(owner);
    if (offered || attestor_.status()->state == mining::MiningState::failed)
        co_return offered;
    if (attestor_.status()->state != mining::MiningState::measuring)
        attestor_.measure();
    auto deadline = clock_.monotonic() + kLongestWait;
    while (!offered && clock_.monotonic() < deadline &&
           attestor_.status()->state != mining::MiningState::failed) {
        co_await clock_.sleep_for(kLookAgain);
        offered = attestor_.offer(owner);
    }
    co_return offered;
}

runtime::Task<Result<wallet::SubmittedEnrolment>> MiningControl::enrol(wallet::Wallet& wallet,
                                                                       Address owner) {
    auto offered = co_await offer(owner);
    if (!offered)
        co_return fail(offered.error());
    const consensus::Network& network = ledger_.network();
    co_return co_await enrol_machine(wallet, std::move(*offered), network.chain_id,
                                     network.params.work_target, worker_);
}

runtime::Task<Result<wallet::SubmittedEnrolment>>
enrol_machine(wallet::Wallet& wallet, mining::EnrolmentOffer offer, ChainId chain_id,
              std::uint64_t work_target, runtime::Executor worker) {
    auto to_error = [](const wallet::PaymentProblem& problem) {
        return Error{ErrorCode::invalid_input, problem.message};
    };
    wallet::EnrolmentRequest request{.hardware_hash = offer.hardware_hash,
                                     .report = std::move(offer.report),
                                     .attest_key = offer.attest_key,
                                     .possession = offer.possession,
                                     .anchor_height = offer.anchor_height};
    auto prepared = co_await wallet.prepare_enrolment(std::move(request));
    if (!prepared)
        co_return fail(to_error(prepared.error()));
    co_await runtime::run_on(worker, [&] {
        mining::solve_work(prepared->commit, chain_id, offer.anchor_hash, work_target, {});
        mining::solve_work(prepared->reveal, chain_id, offer.anchor_hash, work_target, {});
    });
    auto submitted = co_await wallet.submit_enrolment(std::move(*prepared));
    if (!submitted)
        co_return fail(to_error(submitted.error()));
    co_return *submitted;
}

} // namespace rustchain::node
