// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The one door for transactions and attestations.
#include "core/ledger/submission.hpp"

namespace rustchain::ledger {

using consensus::CheckedTransactionPtr;
using consensus::TransactionFault;
using Checked = Result<CheckedTransactionPtr, TransactionFault>;

std::string_view name_of(const SubmitFault& fault) {
    return std::visit([](auto inner) { return name_of(inner); }, fault);
}

std::string_view describe(const SubmitFault& fault) {
    return std::visit([](auto inner) { return describe(inner); }, fault);
}

runtime::Task<Result<TransactionHash, SubmitFault>> Submission::transaction(Bytes encoded) {
    std::vector<Bytes> one;
    one.push_back(std::move(encoded));
    auto results = co_await transactions(std::move(one));
    co_return std::move(results.front());
}

runtime::Task<std::vector<Result<TransactionHash, SubmitFault>>>
Submission::transactions(std::vector<Bytes> encoded) {
    const ChainId& chain_id = ledger_.network().chain_id;
    std::vector<Checked> checked = co_await runtime::run_on(verify_, [&] {
        std::vector<Checked> results;
        results.reserve(encoded.size());
        for (const Bytes& bytes : encoded)
            results.push_back(consensus::check_transaction(ByteView(bytes), chain_id));
        return results;
    });
    co_return co_await runtime::run_on(ledger_strand_, [&] {
        std::vector<Result<TransactionHash, SubmitFault>> results;
        results.reserve(checked.size());
        for (Checked& one : checked) {
            if (!one) {
                results.push_back(fail(SubmitFault(one.error())));
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
