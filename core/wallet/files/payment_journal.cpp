// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Own transactions, kept across restarts in one file that is replaced as a whole.
#include "core/wallet/files/payment_journal.hpp"

#include "core/chain/gas.hpp"
#include "core/wallet/files/record_file.hpp"
#include "core/wallet/transaction_builder.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace rustchain::wallet {
namespace {

constexpr RecordKind kJournalKind{.magic = "RTCPAYMT", .version = 1};
constexpr std::size_t kMaxEntries = kMaxLivePayments + kMaxEndedPayments;
constexpr std::size_t kMaxJournalBytes = kMaxEntries * (kMaxTransactionBytes + 1024);

struct JournalBody {
    std::vector<JournalEntry> entries;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.list(self.entries, 0, kMaxEntries);
    }
};

Amount sum_or_most(Amount left, Amount right) {
    return left.plus(right).value_or(
        Amount::from_micro_rtc(std::numeric_limits<std::uint64_t>::max()));
}

Amount total_of(const std::vector<TransferOutput>& outputs) {
    Amount sum;
    for (const TransferOutput& output : outputs)
        sum = sum_or_most(sum, output.amount);
    return sum;
}

Amount fee_at_most(const Transaction& transaction) {
    return fee_for(transaction.gas_limit, transaction.max_gas_price)
        .value_or(Amount::from_micro_rtc(std::numeric_limits<std::uint64_t>::max()));
}

} // namespace

Amount reserved_by(const Transaction& transaction) {
    if (const auto* transfer = std::get_if<Transfer>(&transaction.payload))
        return sum_or_most(total_of(transfer->outputs), fee_at_most(transaction));
    if (transaction.is_work_paid())
        return {};
    return sum_or_most(amount_spent(transaction.payload).value_or(Amount()),
                       fee_at_most(transaction));
}

PaymentStatus status_of(const JournalEntry& entry) {
    PaymentStatus status;
    status.hash = entry.hash;
    status.stage = entry.stage;
    status.is_unsigned = entry.is_unsigned();
    status.label = entry.label;
    status.trouble = entry.trouble;
    status.fee_paid = entry.fee_paid;
    status.receipt = entry.receipt;
    status.height = entry.height;
    status.valid_until = entry.transaction.valid_until;
    status.created_ms = entry.created_ms;
    status.pending_ms = entry.pending_ms;
    status.in_block_ms = entry.in_block_ms;
    status.final_ms = entry.final_ms;
    status.is_cancellation = !entry.is_unsigned() && is_cancellation(entry.transaction);
    if (const auto* transfer = std::get_if<Transfer>(&entry.transaction.payload)) {
        status.outputs = transfer->outputs;
        status.amount = total_of(transfer->outputs);
        status.memo = transfer->memo;
        status.fee_at_most = fee_at_most(entry.transaction);
    } else if (entry.transaction.is_work_paid()) {
        status.is_enrolment = true;
    } else {
        status.is_bounty = is_of_bounty(entry.transaction.payload);
        status.is_staking = !status.is_bounty;
        status.amount = amount_spent(entry.transaction.payload).value_or(Amount());
        status.fee_at_most = fee_at_most(entry.transaction);
    }
    return status;
}

void link_replacements(std::vector<PaymentStatus>& statuses,
                       const std::vector<JournalEntry>& entries) {
    using Place = std::tuple<ChainId, Address, std::uint64_t>;
    std::map<Place, std::vector<const JournalEntry*>> rivals;
    std::map<TransactionHash, Place> places;
    for (const JournalEntry& each : entries) {
        const Place place{each.chain_id, each.sender(), each.transaction.nonce};
        rivals[place].push_back(&each);
        places.emplace(each.hash, place);
    }
    const auto cancels = [](const JournalEntry* each) {
        return each->stage == PaymentStage::final && is_cancellation(each->transaction);
    };
    for (PaymentStatus& status : statuses) {
        const auto& all = rivals[places.at(status.hash)];
        const auto own = std::ranges::find(all, status.hash, &JournalEntry::hash);
        if (own != all.begin())
            status.replaces = (*std::prev(own))->hash;
        if (*own != all.back())
            status.replaced_by = all.back()->hash;
        status.is_cancellation = status.is_cancellation && status.replaces.has_value();
        status.is_cancelled =
            status.stage == PaymentStage::replaced && std::ranges::any_of(all, cancels);
    }
}

Result<PaymentJournal> PaymentJournal::open(std::filesystem::path file) {
    PaymentJournal journal(std::move(file));
    auto bytes = read_record_file(journal.file_, kJournalKind, kMaxJournalBytes);
    if (!bytes && bytes.error().code == ErrorCode::not_found)
        return journal;
    if (!bytes)
        return fail(bytes.error());
    auto body = decode<JournalBody>(*bytes);
    if (!body)
        return fail(ErrorCode::corrupt,
                    journal.file_.string() + " is damaged: " + std::string(describe(body.error())));
    journal.entries_ = std::move(body->entries);
    for (JournalEntry& entry : journal.entries_)
        entry.hash = transaction_hash(entry.transaction);
    return journal;
}

std::size_t PaymentJournal::live() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(entries_, [](const JournalEntry& each) { return !each.is_over(); }));
}

JournalEntry* PaymentJournal::find(const TransactionHash& hash) {
    auto found = std::ranges::find(entries_, hash, &JournalEntry::hash);
    return found == entries_.end() ? nullptr : &*found;
}

Result<void> PaymentJournal::add(std::vector<JournalEntry> fresh) {
    if (live() + fresh.size() > kMaxLivePayments)
        return fail(ErrorCode::unavailable, "256 payments are on their way already");
    std::vector<JournalEntry> entries = entries_;
    for (JournalEntry& entry : fresh) {
        entry.hash = transaction_hash(entry.transaction);
        entries.push_back(std::move(entry));
    }
    if (auto written = write(entries); !written)
        return written;
    entries_ = std::move(entries);
    return {};
}

Result<void> PaymentJournal::remove(const std::vector<TransactionHash>& hashes) {
    std::erase_if(entries_, [&](const JournalEntry& each) {
        return std::ranges::find(hashes, each.hash) != hashes.end();
    });
    return write(entries_);
}

Result<void> PaymentJournal::save() {
    std::size_t ended = entries_.size() - live();
    std::erase_if(entries_, [&](const JournalEntry& each) {
        if (!each.is_over() || ended <= kMaxEndedPayments)
            return false;
        --ended;
        return true;
    });
    return write(entries_);
}

Result<void> PaymentJournal::write(const std::vector<JournalEntry>& entries) const {
    Bytes body;
    BorshWriter writer(body);
    writer.list(entries, 0, kMaxEntries);
    return write_record_file(file_, kJournalKind, body);
}

} // namespace rustchain::wallet
