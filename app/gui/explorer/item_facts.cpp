// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The words of the explorer's pages.
#include "app/gui/explorer/item_facts.hpp"

#include "app/gui/explorer/bounty_facts.hpp"

#include "app/gui/explorer/chain_reads.hpp"
#include "app/gui/format/address_format.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/time_format.hpp"
#include "core/node/node.hpp"
#include "core/primitives/hex.hpp"

#include <QCoreApplication>

namespace rustchain::gui {
namespace {

//! Under this name the catalogues keep these words.
struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(Explorer)
};

QString text_of(const Address& address, const std::string& prefix) {
    return QString::fromStdString(to_text(address, prefix));
}

template <class Bytes>
QString hex_of(const Bytes& bytes) {
    return QString::fromStdString(to_hex(bytes));
}

QString block_place(Height height) {
    return QStringLiteral("block/%1").arg(height);
}

QString address_place(const Address& address, const std::string& prefix) {
    return QStringLiteral("address/") + text_of(address, prefix);
}

//! A hash that fits a line: 20 characters, 12 characters.
QString long_hash(const QString& hex) {
    return hex.left(24) + QChar(0x2026) + hex.right(12);
}

std::optional<Amount> sum_of(const Transaction& transaction) {
    if (const auto* unbond = std::get_if<Unbond>(&transaction.payload))
        return unbond->amount;
    const bool moves = std::holds_alternative<Transfer>(transaction.payload) ||
                       std::holds_alternative<Bond>(transaction.payload) ||
                       std::holds_alternative<BountyPost>(transaction.payload);
    return moves ? amount_spent(transaction.payload) : std::nullopt;
}

QString icon_of(const Transaction& transaction) {
    if (std::holds_alternative<Transfer>(transaction.payload))
        return QStringLiteral("send");
    if (is_of_bounty(transaction.payload))
        return QStringLiteral("bounties");
    const bool is_staking = std::holds_alternative<Bond>(transaction.payload) ||
                            std::holds_alternative<Unbond>(transaction.payload) ||
                            std::holds_alternative<Evidence>(transaction.payload);
    return is_staking ? QStringLiteral("block") : QStringLiteral("attestation");
}

//! Why the payload did nothing, in words.
QString failure_of(ReceiptStatus status) {
    switch (status) {
    case ReceiptStatus::below_minimum:
        return Catalogue::tr("Failed: the bond would be below the minimum");
    case ReceiptStatus::above_bond:
        return Catalogue::tr("Failed: more than is bonded");
    case ReceiptStatus::wrong_key:
    case ReceiptStatus::key_in_use:
        return Catalogue::tr("Failed: the validator key belongs to another bond");
    case ReceiptStatus::key_jailed:
        return Catalogue::tr("Failed: the validator key is jailed for ever");
    case ReceiptStatus::hardware_unbound:
        return Catalogue::tr("Failed: the machine is not registered to the sender");
    case ReceiptStatus::hardware_in_use:
        return Catalogue::tr("Failed: a validator uses the machine");
    case ReceiptStatus::no_validator:
    case ReceiptStatus::nothing_bonded:
        return Catalogue::tr("Failed: nothing is bonded");
    case ReceiptStatus::too_many_parts:
        return Catalogue::tr("Failed: too many parts are on their way out");
    case ReceiptStatus::not_a_member:
    case ReceiptStatus::punished_before:
        return Catalogue::tr("Failed: there was nothing to punish");
    case ReceiptStatus::unknown_bounty:
        return Catalogue::tr("Failed: there is no such bounty");
    case ReceiptStatus::not_allowed:
        return Catalogue::tr("Failed: this step is somebody else's to take");
    case ReceiptStatus::wrong_state:
        return Catalogue::tr("Failed: the bounty stands at another step");
    case ReceiptStatus::already_claimed:
        return Catalogue::tr("Failed: somebody else claimed it first");
    case ReceiptStatus::past_deadline:
    case ReceiptStatus::bad_deadline:
        return Catalogue::tr("Failed: the deadline does not allow it");
    case ReceiptStatus::reward_too_small:
        return Catalogue::tr("Failed: the reward is too small");
    case ReceiptStatus::open_claim:
        return Catalogue::tr("Failed: the claimant has an open claim in this repository");
    case ReceiptStatus::claim_waits:
        return Catalogue::tr("Failed: the claimant let a claim lapse and has to wait");
    case ReceiptStatus::not_merged:
        return Catalogue::tr("Failed: nothing was merged");
    default:
        return Catalogue::tr("Failed: the balance was too low");
    }
}

} // namespace

QVariantList to_list(const std::vector<Fact>& facts) {
    QVariantList list;
    for (const Fact& each : facts)
        list.append(QVariantMap{{QStringLiteral("key"), each.key},
                                {QStringLiteral("value"), each.value},
                                {QStringLiteral("place"), each.place},
                                {QStringLiteral("copy"), each.copy},
                                {QStringLiteral("mono"), each.is_mono}});
    return list;
}

QString kind_of(const storage::StoredTransaction& stored) {
    const Payload& payload = stored.transaction.payload;
    if (std::holds_alternative<Transfer>(payload))
        return Catalogue::tr("Payment");
    if (std::holds_alternative<Bond>(payload))
        return Catalogue::tr("Bonded");
    if (std::holds_alternative<Unbond>(payload))
        return Catalogue::tr("Unbonded");
    if (std::holds_alternative<ReleaseHardware>(payload))
        return Catalogue::tr("Machine released");
    if (std::holds_alternative<Evidence>(payload))
        return Catalogue::tr("Validator reported");
    if (std::holds_alternative<BountyPost>(payload))
        return Catalogue::tr("Bounty funded");
    if (std::holds_alternative<BountyClaim>(payload))
        return Catalogue::tr("Bounty claimed");
    if (std::holds_alternative<BountyCancel>(payload))
        return Catalogue::tr("Bounty given back");
    if (std::holds_alternative<BountySubmit>(payload))
        return Catalogue::tr("Work submitted for a bounty");
    if (std::holds_alternative<BountyReview>(payload))
        return Catalogue::tr("Work for a bounty reviewed");
    if (std::holds_alternative<BountyRelease>(payload))
        return Catalogue::tr("Bounty paid");
    if (std::holds_alternative<EnrolCommit>(payload))
        return Catalogue::tr("Machine announced");
    if (std::holds_alternative<EnrolHardware>(payload))
        return Catalogue::tr("Machine registered");
    return Catalogue::tr("Machine renewed");
}

std::vector<Fact> facts_of(const BlockDetails& block, const std::string& prefix,
                           std::uint64_t now_ms) {
    const BlockHeader& header = block.stored.header;
    const QString hash = hex_of(block.stored.hash);
    const QString parent = hex_of(header.prev_block);
    const QString root = hex_of(header.state_root);
    std::vector<Fact> facts{
        {.key = Catalogue::tr("Hash"), .value = long_hash(hash), .copy = hash, .is_mono = true},
        {.key = Catalogue::tr("Parent"),
         .value = long_hash(parent),
         .place = header.height > 0 ? block_place(header.height - 1) : QString(),
         .copy = parent,
         .is_mono = true},
        {.key = Catalogue::tr("Time"),
         .value = Catalogue::tr("%1, age %2")
                      .arg(moment_text(header.timestamp), age_text(header.timestamp, now_ms))},
        {.key = Catalogue::tr("Epoch and slot"),
         .value = Catalogue::tr("%1, slot %2, block %3 of %4")
                      .arg(count_text(block.epoch))
                      .arg(block.slot)
                      .arg(block.block_of_epoch)
                      .arg(block.epoch_blocks)},
        {.key = Catalogue::tr("Validator"),
         .value = short_address(text_of(header.validator, prefix)),
         .place = address_place(header.validator, prefix),
         .copy = text_of(header.validator, prefix),
         .is_mono = true},
        {.key = Catalogue::tr("State root"),
         .value = long_hash(root),
         .copy = root,
         .is_mono = true},
        {.key = Catalogue::tr("Fees"),
         .value = Catalogue::tr("%1 RTC").arg(amount_text(block.fees)),
         .is_mono = true},
        {.key = Catalogue::tr("Size"),
         .value = Catalogue::tr("%1, version %2")
                      .arg(bytes_text(block.size_bytes))
                      .arg(header.version & 0xFFU)}};
    return facts;
}

Checks checks_of(const BlockDetails& block) {
    Checks checks;
    const auto add = [&](const QString& step, const QString& detail, bool is_right) {
        checks.steps.append(step);
        checks.details.append(detail);
        checks.passed.append(is_right);
    };
    add(Catalogue::tr("Header hash recomputed"), QStringLiteral("SHA-256"), block.is_hash_right);
    if (block.votes) {
        const auto votes = std::ranges::count(block.votes->voted, true);
        const QString sum = Catalogue::tr("%1 of %2, %3 needed")
                                .arg(votes)
                                .arg(block.votes->voted.size())
                                .arg(block.votes->needed);
        add(block.votes->height == block.stored.header.height
                ? Catalogue::tr("Certificate")
                : Catalogue::tr("Certificate of block %1").arg(count_text(block.votes->height)),
            sum, block.votes->is_checked);
    }
    add(Catalogue::tr("Transactions root"),
        Catalogue::tr("%n leaves", nullptr, static_cast<int>(block.transactions)),
        block.is_transactions_root_right);
    add(Catalogue::tr("Attestations root"),
        Catalogue::tr("%n leaves", nullptr, static_cast<int>(block.attestations.size())),
        block.is_attestations_root_right);
    add(Catalogue::tr("State root"), Catalogue::tr("executed here"), true);
    return checks;
}

ExplorerRow row_of(const BlockSummary& block, const std::string& prefix) {
    const BlockHeader& header = block.stored.header;
    return {.place = block_place(header.height),
            .title = count_text(header.height),
            .hash = short_hash(hex_of(block.stored.hash)),
            .from = shortest_address(text_of(header.validator, prefix)),
            .count = count_text(block.transactions),
            .attestations = count_text(block.attestations),
            .fill = block.fill,
            .time_ms = header.timestamp};
}

ExplorerRow row_of(const storage::StoredTransaction& stored, const std::string& prefix,
                   std::uint64_t time_ms) {
    const QString hash = hex_of(stored.hash);
    const auto* transfer = std::get_if<Transfer>(&stored.transaction.payload);
    const std::optional<Amount> sum = sum_of(stored.transaction);
    const bool is_good = stored.receipt.status == ReceiptStatus::success;
    ExplorerRow row{.place = QStringLiteral("transaction/") + hash,
                    .icon = icon_of(stored.transaction),
                    .title = kind_of(stored),
                    .hash = short_hash(hash),
                    .from = short_address(text_of(stored.transaction.sender(), prefix)),
                    .amount = sum ? amount_text(*sum) : QString(),
                    .fee = amount_text(stored.receipt.fee),
                    .count = count_text(stored.receipt.gas_used),
                    .note = is_good ? Catalogue::tr("Success") : failure_of(stored.receipt.status),
                    .stage = is_good ? 2 : 3,
                    .time_ms = time_ms};
    if (transfer != nullptr)
        row.to = transfer->outputs.size() == 1
                     ? short_address(text_of(transfer->outputs.front().to, prefix))
                     : Catalogue::tr("%n addresses", nullptr,
                                     static_cast<int>(transfer->outputs.size()));
    return row;
}

ExplorerRow row_of(const Attestation& attestation) {
    return {.place = {},
            .icon = QStringLiteral("attestation"),
            .title = QString::fromStdString(attestation.miner_id),
            .hash = short_hash(hex_of(attestation.hardware_hash)),
            .count = count_text(attestation.block_height),
            .time_ms = attestation.timestamp};
}

ExplorerRow row_of(const wallet::HistoryEntry& entry, const std::string& prefix) {
    const bool is_incoming = entry.received > entry.sent;
    ExplorerRow row{.title = Catalogue::tr("Payment"), .time_ms = entry.time_ms};
    row.stage = entry.status != ReceiptStatus::success ? 3 : entry.is_final ? 2 : 1;
    row.icon = is_incoming ? QStringLiteral("receive") : QStringLiteral("send");
    row.amount = signed_amount_text(is_incoming ? entry.received : entry.sent, is_incoming);
    row.count = count_text(entry.position.height);
    row.place = block_place(entry.position.height);
    if (entry.transaction) {
        row.hash = short_hash(hex_of(*entry.transaction));
        row.place = QStringLiteral("transaction/") + hex_of(*entry.transaction);
        row.from = short_address(text_of(entry.from, prefix));
    }
    switch (entry.kind) {
    case wallet::HistoryKind::payment:
        break;
    case wallet::HistoryKind::mining_reward:
        row.title = Catalogue::tr("Mining reward");
        row.icon = QStringLiteral("mining");
        break;
    case wallet::HistoryKind::announcement:
        row.title = Catalogue::tr("Machine announced");
        row.icon = QStringLiteral("attestation");
        row.amount.clear();
        break;
    case wallet::HistoryKind::enrolment:
        row.title = Catalogue::tr("Machine registered");
        row.icon = QStringLiteral("attestation");
        row.amount.clear();
        break;
    case wallet::HistoryKind::allocation:
        row.title = Catalogue::tr("From the first block");
        row.icon = QStringLiteral("block");
        break;
    case wallet::HistoryKind::bond:
        row.title = Catalogue::tr("Bonded");
        row.icon = QStringLiteral("block");
        break;
    case wallet::HistoryKind::unbond:
        row.title = Catalogue::tr("Unbonded");
        row.icon = QStringLiteral("block");
        row.amount = amount_text(entry.unbonded);
        break;
    case wallet::HistoryKind::release:
        row.title = Catalogue::tr("Machine released");
        row.icon = QStringLiteral("attestation");
        row.amount.clear();
        break;
    case wallet::HistoryKind::report:
        row.title = Catalogue::tr("Validator reported");
        row.icon = QStringLiteral("block");
        row.amount.clear();
        break;
    case wallet::HistoryKind::bounty_post:
        row.icon = QStringLiteral("bounties");
        row.title = Catalogue::tr("Bounty funded");
        if (entry.sent.is_zero()) // the account is only named in it
            row.amount.clear();
        break;
    case wallet::HistoryKind::bounty_step:
        row.icon = QStringLiteral("bounties");
        row.title = Catalogue::tr("Bounty moved on");
        row.amount.clear();
        break;
    case wallet::HistoryKind::bounty_payout:
        row.icon = QStringLiteral("bounties");
        row.title = Catalogue::tr("Bounty paid");
        break;
    case wallet::HistoryKind::bounty_refund:
        row.icon = QStringLiteral("bounties");
        row.title = Catalogue::tr("Escrow of a bounty came back");
        break;
    }
    return row;
}

std::vector<Fact> facts_of(const storage::StoredTransaction& stored, const std::string& prefix,
                           bool has_receipt) {
    const QString hash = hex_of(stored.hash);
    const Address sender = stored.transaction.sender();
    std::vector<Fact> facts{
        {.key = Catalogue::tr("Hash"), .value = long_hash(hash), .copy = hash, .is_mono = true},
        {.key = Catalogue::tr("Kind"), .value = kind_of(stored)}};
    if (auto sum = sum_of(stored.transaction))
        facts.push_back({.key = Catalogue::tr("Amount"),
                         .value = Catalogue::tr("%1 RTC").arg(amount_text(*sum)),
                         .is_mono = true});
    facts.push_back({.key = Catalogue::tr("From"),
                     .value = short_address(text_of(sender, prefix)),
                     .place = address_place(sender, prefix),
                     .copy = text_of(sender, prefix),
                     .is_mono = true});
    if (const auto* transfer = std::get_if<Transfer>(&stored.transaction.payload)) {
        for (const TransferOutput& each : transfer->outputs)
            facts.push_back({.key = Catalogue::tr("To"),
                             .value = Catalogue::tr("%1   %2 RTC")
                                          .arg(short_address(text_of(each.to, prefix)),
                                               amount_text(each.amount)),
                             .place = address_place(each.to, prefix),
                             .copy = text_of(each.to, prefix),
                             .is_mono = true});
        if (!transfer->memo.empty())
            facts.push_back(
                {.key = Catalogue::tr("Memo"), .value = QString::fromStdString(transfer->memo)});
    }
    std::ranges::move(bounty_facts(stored.transaction.payload, prefix), std::back_inserter(facts));
    if (has_receipt) {
        facts.push_back({.key = Catalogue::tr("Fee"),
                         .value = Catalogue::tr("%1 RTC").arg(amount_text(stored.receipt.fee)),
                         .is_mono = true});
        facts.push_back(
            {.key = Catalogue::tr("Gas used"), .value = count_text(stored.receipt.gas_used)});
        facts.push_back({.key = Catalogue::tr("Receipt"),
                         .value = stored.receipt.status == ReceiptStatus::success
                                      ? Catalogue::tr("Success")
                                      : Catalogue::tr("%1. The fee was paid.")
                                            .arg(failure_of(stored.receipt.status))});
    }
    facts.push_back({.key = Catalogue::tr("Nonce"), .value = count_text(stored.transaction.nonce)});
    facts.push_back({.key = Catalogue::tr("Valid until block"),
                     .value = count_text(stored.transaction.valid_until)});
    return facts;
}

} // namespace rustchain::gui
