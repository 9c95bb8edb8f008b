// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Own transactions from the moment they are signed, or exported to be signed, until they are over,
// kept across restarts.
#pragma once

#include "core/wallet/payment.hpp"

#include <filesystem>

namespace rustchain::wallet {

inline constexpr std::size_t kMaxLivePayments = 256;
inline constexpr std::size_t kMaxEndedPayments = 64;
inline constexpr std::size_t kMaxLabelBytes = 200;

//! One that was exported to be signed elsewhere is an entry without a signature: it is never
//! submitted, but it counts as on its way, so that its amount and nonce stay reserved until the
//! signed one takes its place, it is forgotten, or `valid_until` passes.
struct JournalEntry {
    Transaction transaction;
    TransactionHash hash; //!< of the transaction; not written
    ChainId chain_id;
    std::optional<TransactionHash> after; //!< sent only once this one is final
    std::string label{};
    PaymentStage stage = PaymentStage::unsent;
    std::optional<SubmitFault> trouble{}; //!< of the last try; not written
    ReceiptStatus receipt = ReceiptStatus::success;
    std::optional<Amount> fee_paid{};
    Height height = 0;
    TimestampMs created_ms = 0;
    TimestampMs pending_ms = 0;
    TimestampMs in_block_ms = 0;
    TimestampMs final_ms = 0;
    Address payer{}; //!< of one without a signature, which may lack the key too

    bool is_over() const { return wallet::is_over(stage); }
    bool is_unsigned() const { return transaction.signature == crypto::Signature{}; }
    Address sender() const { return is_unsigned() ? payer : transaction.sender(); }
    bool operator==(const JournalEntry&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.transaction, self.chain_id);
        codec.option(self.after);
        codec.text(self.label, kMaxLabelBytes);
        codec.value(self.stage, self.receipt);
        codec.option(self.fee_paid);
        codec.value(self.height, self.created_ms, self.pending_ms, self.in_block_ms, self.final_ms);
        if (self.is_unsigned())
            codec.value(self.payer);
    }
};

//! What the window shows of an entry.
PaymentStatus status_of(const JournalEntry& entry);

//! Says of each status which own one it replaces and by which it is replaced: those of one sender
//! under one nonce, of which at most one can ever be in a block. Statuses as the entries, oldest
//! first.
void link_replacements(std::vector<PaymentStatus>& statuses,
                       const std::vector<JournalEntry>& entries);

//! The amounts and the fee at most: what must not be spent again.
Amount reserved_by(const Transaction& transaction);

class PaymentJournal {
public:
    //! A missing file is an empty journal. Fails with corrupt, unsupported, permission.
    static Result<PaymentJournal> open(std::filesystem::path file);

    const std::vector<JournalEntry>& entries() const { return entries_; } //!< oldest first
    std::size_t live() const;
    //! For changing an entry in place; save() afterwards.
    JournalEntry* find(const TransactionHash& hash);

    //! Keeps new entries, all or none; when this succeeds they are on the disk. Fails with
    //! unavailable when 256 are on their way, and as files do.
    Result<void> add(std::vector<JournalEntry> fresh);
    Result<void> remove(const std::vector<TransactionHash>& hashes);
    //! Writes what was changed; of the ended ones the newest 64 stay.
    Result<void> save();

private:
    explicit PaymentJournal(std::filesystem::path file) : file_(std::move(file)) {}
    Result<void> write(const std::vector<JournalEntry>& entries) const;

    std::filesystem::path file_;
    std::vector<JournalEntry> entries_;
};

} // namespace rustchain::wallet
