// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The one door for transactions and attestations.
#include "core/ledger/submission.hpp"

#include "core/consensus/apply_enrolment.hpp"

namespace rustchain::ledger {

using consensus::CheckedTransactionPtr;
using consensus::TransactionFault;
using Checked = Result<CheckedTransactionPtr, SubmitFault>;

namespace {

std::string_view name_of(const ReportRefusal&) {
    return consensus::name_of(TransactionFault::report_refused);
}

std::string describe(const ReportRefusal& refusal) {
    return attestation::describe_refusal(refusal.faults);
}

//! Form and signatures, and the report that it may carry: whatever the state, no block takes one
//! that is refused.
Checked check(const Bytes& encoded, const consensus::Network& network) {
    auto checked = consensus::check_transaction(ByteView(encoded), network.chain_id);
    if (!checked)
        return fail(SubmitFault(checked.error()));
    const Bytes* report = consensus::report_of((*checked)->transaction().payload);
    if (!report)
        return *checked;
    auto judged = consensus::judge_report(network, *report);
    if (!judged)
        return fail(SubmitFault(TransactionFault::report_refused));
    if (judged->verdict.grade == attestation::ReportGrade::refused)
        return fail(SubmitFault(ReportRefusal{judged->verdict.fault_bits()}));
    return *checked;
}

} // namespace

std::string_view name_of(const SubmitFault& fault) {
    return std::visit([](auto inner) { return name_of(inner); }, fault);
}

std::string describe(const SubmitFault& fault) {
    return std::visit([](auto inner) { return std::string(describe(inner)); }, fault);
}

runtime::Task<Result<TransactionHash, SubmitFault>> Submission::transaction(Bytes encoded) {
    std::vector<Bytes> one;
    one.push_back(std::move(encoded));
    auto results = co_await transactions(std::move(one));
    co_return std::move(results.front());
}

runtime::Task<std::vector<Result<TransactionHash, SubmitFault>>>
Submission::transactions(std::vector<Bytes> encoded) {
    const consensus::Network& network = ledger_.network();
    std::vector<Checked> checked = co_await runtime::run_on(verify_, [&] {
        std::vector<Checked> results;
        results.reserve(encoded.size());
        for (const Bytes& bytes : encoded)
            results.push_back(check(bytes, network));
        return results;
    });
    co_return co_await runtime::run_on(ledger_strand_, [&] {
        std::vector<Result<TransactionHash, SubmitFault>> results;
        results.reserve(checked.size());
        for (Checked& one : checked) {
            if (!one) {
                results.push_back(fail(one.error()));
                continue;
            }
            TransactionHash hash = (*one)->hash();
            auto admitted = ledger_.admit(std::move(*one));
            if (admitted)
                results.push_back(hash);
            else
                results.push_back(fail(SubmitFault(admitted.error())));
        }
        return results;
    });
}

runtime::Task<Result<void, consensus::AttestationFault>>
Submission::attestation(Attestation attestation) {
    using consensus::AttestationFault;
    auto key = co_await runtime::run_on(
        ledger_strand_, [&] { return ledger_.attest_key_of(attestation.hardware_hash); });
    if (!key || !*key)
        co_return fail(AttestationFault::unbound_hardware);
    auto checked = co_await runtime::run_on(verify_, [&] {
        return consensus::check_attestation(std::move(attestation), **key,
                                            ledger_.network().chain_id);
    });
    if (!checked)
        co_return fail(checked.error());
    co_return co_await runtime::run_on(ledger_strand_,
                                       [&] { return ledger_.admit(std::move(*checked)); });
}

} // namespace rustchain::ledger
