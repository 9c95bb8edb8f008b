// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Any bytes as a transaction, and as the hardware report that one carries.
#include "core/attestation/hardware_report.hpp"
#include "core/chain/transaction.hpp"
#include "tests/fuzz/fuzz_input.hpp"

using namespace rustchain;

namespace {

void read_report(ByteView bytes) {
    const auto report = attestation::decode_report(bytes);
    if (report) {
        const auto count = attestation::count_measured(*report);
        fuzz::require(count.measured <= count.items, "no more items measured than there are");
        const Bytes again = encode(*report);
        fuzz::require(std::equal(again.begin(), again.end(), bytes.begin(), bytes.end()),
                      "a report is written as it was read");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes{data, size};
    read_report(bytes);
    const auto transaction = fuzz::decode_canonically<Transaction>(bytes);
    if (!transaction) {
        return 0;
    }
    const ChainId chain_id;
    fuzz::require(transaction_hash(*transaction) == transaction_hash(bytes),
                  "the hash of a transaction is the hash of its bytes");
    fuzz::require(signing_digest(*transaction, chain_id) != transaction_hash(bytes),
                  "what is signed is not what names the transaction");
    fuzz::require(!transaction->sender().is_zero(), "a sender has an address");
    if (transaction->is_work_paid()) {
        work_digest(*transaction, chain_id);
        work_fields(transaction->payload);
    }
    if (const auto* enrol = std::get_if<EnrolHardware>(&transaction->payload)) {
        read_report(enrol->report);
    }
    return 0;
}
