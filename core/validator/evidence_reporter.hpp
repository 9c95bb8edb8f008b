// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The actor that takes accusations from finality, keeps them, and reports them to the chain from
// the account of the node's own key while that account can pay.
#pragma once

#include "core/chain/transaction.hpp"
#include "core/crypto/key_pair.hpp"
#include "core/runtime/channel.hpp"
#include "core/runtime/clock.hpp"
#include "core/runtime/publisher.hpp"
#include "core/validator/evidence_watch.hpp"

namespace rustchain::validator {

//! What a transaction of an account needs to know.
struct ReportPlace {
    std::uint64_t nonce = 0;
    Amount balance;
    Height height = 0;            //!< of the newest block
    std::uint64_t base_price = 0; //!< the next block's
};

//! The chain as a reporter sees it.
class ReportDoor {
public:
    virtual ~ReportDoor() = default;
    //! Whether it would still be punished after the newest final block.
    virtual runtime::Task<Result<bool>> is_punishable(Evidence evidence) = 0;
    virtual runtime::Task<Result<ReportPlace>> place(Address sender) = 0;
    //! Puts a whole signed transaction into the mempool; an Error says why not.
    virtual runtime::Task<Result<void>> submit(Transaction report) = 0;
};

struct ReporterConfig {
    ChainId chain_id;
    runtime::Path file; //!< where evidence is kept
    std::chrono::milliseconds review_interval = std::chrono::seconds(30);
};

//! The transaction that reports it, signed by the key; nothing when the balance is too low for its
//! fee. It offers twice the base price.
std::optional<Transaction> make_report(const Evidence& evidence, const crypto::KeyPair& key,
                                       const ReportPlace& place, const ChainId& chain_id);

class EvidenceReporter {
public:
    //! `key` is the node's consensus key, null for an observer, which keeps and never reports; it
    //! and the collaborators outlive the reporter.
    EvidenceReporter(runtime::Clock& clock, ReportDoor& door, const crypto::KeyPair* key,
                     ReporterConfig config);

    //! From any thread; false when too much waits. Finality may accuse again after a restart.
    bool accuse(Evidence evidence);
    //! What is kept, for whoever may report it from another account. From any thread.
    std::shared_ptr<const std::vector<Evidence>> kept() const { return kept_.get(); }

    //! Runs until cancelled, on a strand. Ends with an Error when the file fails.
    runtime::Task<Result<void>> run();

private:
    runtime::Task<void> take_accusations();
    runtime::Task<void> review_again_and_again();
    runtime::Task<void> review();
    runtime::Task<void> report(Evidence evidence);
    void publish();

    runtime::Clock& clock_;
    ReportDoor& door_;
    const crypto::KeyPair* key_;
    ReporterConfig config_;
    std::optional<EvidenceWatch> watch_;
    std::optional<Error> failure_;
    runtime::Channel<Evidence> inbox_;
    runtime::Latest<std::vector<Evidence>> kept_;
};

} // namespace rustchain::validator
