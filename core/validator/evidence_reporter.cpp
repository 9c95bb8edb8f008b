// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Accusations on their way to the chain.
#include "core/validator/evidence_reporter.hpp"

#include "core/chain/chain_params.hpp"
#include "core/chain/gas.hpp"
#include "core/primitives/hex.hpp"
#include "core/runtime/log.hpp"
#include "core/runtime/task.hpp"

#include <algorithm>

namespace rustchain::validator {

using runtime::Task;

namespace {

constexpr std::size_t kMostWaiting = 256;

} // namespace

std::optional<Transaction> make_report(const Evidence& evidence, const crypto::KeyPair& key,
                                       const ReportPlace& place, const ChainId& chain_id) {
    // The base price can rise by an eighth a block: twice as much holds for a while.
    Transaction report{.key = key.public_key(),
                       .nonce = place.nonce,
                       .valid_until = place.height + kDefaultValidity,
                       .max_gas_price = std::min(2 * place.base_price, kHighestBasePrice),
                       .payload = evidence};
    report.gas_limit = gas_of(report);
    auto most = fee_for(report.gas_limit, report.max_gas_price);
    if (!most || place.balance < *most)
        return std::nullopt;
    report.signature = key.sign(signing_digest(report, chain_id));
    return report;
}

EvidenceReporter::EvidenceReporter(runtime::Clock& clock, ReportDoor& door,
                                   const crypto::KeyPair* key, ReporterConfig config)
    : clock_(clock), door_(door), key_(key), config_(std::move(config)),
      inbox_(kMostWaiting, runtime::WhenFull::refuse),
      kept_(std::make_shared<const std::vector<Evidence>>()) {}

bool EvidenceReporter::accuse(Evidence evidence) {
    return inbox_.try_send(std::move(evidence)) == runtime::Sent::yes;
}

Task<Result<void>> EvidenceReporter::run() {
    auto watch = EvidenceWatch::open(config_.file);
    if (!watch)
        co_return fail(watch.error());
    watch_.emplace(std::move(*watch));
    publish();
    co_await runtime::race(take_accusations(), review_again_and_again());
    if (failure_)
        co_return fail(*failure_);
    co_return Result<void>();
}

Task<void> EvidenceReporter::take_accusations() {
    while (auto evidence = co_await inbox_.receive()) {
        auto is_new = watch_->keep(*evidence);
        if (!is_new) {
            failure_ = is_new.error();
            co_return;
        }
        if (!*is_new)
            continue;
        log::warning("evidence", "a validator signed what excludes each other",
                     log::field("key", to_hex(evidence->accused)),
                     log::field("epoch", evidence->epoch), log::field("view", evidence->view));
        publish();
        co_await report(std::move(*evidence));
    }
}

Task<void> EvidenceReporter::review_again_and_again() {
    while (!failure_) {
        co_await review();
        co_await clock_.sleep_for(config_.review_interval);
    }
}

//! Drops what is over, and tries the rest again: the account may have been funded since.
Task<void> EvidenceReporter::review() {
    std::vector<Evidence> over;
    const std::vector<Evidence> kept = watch_->kept();
    for (const Evidence& evidence : kept) {
        auto is_open = co_await door_.is_punishable(evidence);
        if (is_open && !*is_open)
            over.push_back(evidence);
        else if (is_open)
            co_await report(evidence);
    }
    auto reviewed = watch_->review(
        [&](const Evidence& each) { return std::ranges::find(over, each) == over.end(); });
    if (!reviewed)
        failure_ = reviewed.error();
    publish();
}

Task<void> EvidenceReporter::report(Evidence evidence) {
    if (key_ == nullptr)
        co_return;
    auto place = co_await door_.place(address_of(KeyScheme::schnorr, key_->public_key()));
    if (!place)
        co_return;
    auto transaction = make_report(evidence, *key_, *place, config_.chain_id);
    if (!transaction) {
        log::debug("evidence", "the account of the node's key cannot pay for a report");
        co_return;
    }
    auto submitted = co_await door_.submit(std::move(*transaction));
    if (!submitted)
        log::debug("evidence", "a report was not taken: {}", submitted.error());
}

void EvidenceReporter::publish() {
    kept_.set(std::make_shared<const std::vector<Evidence>>(watch_->kept()));
}

} // namespace rustchain::validator
