// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Rows of 16 + 4 bytes a transaction by hash, and one row an account and block for histories.
#include "core/storage/transaction_index.hpp"

#include "core/storage/schema.hpp"

#include <algorithm>

namespace rustchain::storage {
namespace {

constexpr std::size_t kHashBytes = 16; // two equal halves by chance or search: 2^64 tries

void append_touches(std::vector<Touch>& touches, const Transaction& transaction,
                    std::uint32_t index) {
    if (std::holds_alternative<RenewHardware>(transaction.payload))
        return;
    touches.push_back({transaction.sender(), index});
    if (const auto* transfer = std::get_if<Transfer>(&transaction.payload))
        for (const TransferOutput& output : transfer->outputs)
            touches.push_back({output.to, index});
    if (const auto* post = std::get_if<BountyPost>(&transaction.payload))
        touches.push_back({post->maintainer, index});
    if (const auto* claim = std::get_if<BountyClaim>(&transaction.payload))
        touches.push_back({claim->claimant, index});
}

std::array<std::uint8_t, Address::kSize + 8> history_key(const Address& address, Height height) {
    std::array<std::uint8_t, Address::kSize + 8> key{};
    std::copy(address.begin(), address.end(), key.begin());
    auto newest_first = number_key(~height);
    std::copy(newest_first.begin(), newest_first.end(), key.begin() + Address::kSize);
    return key;
}

//! The first index, then the steps to the next ones.
void add_history(WriteBatch& batch, Height height, std::vector<Touch> touches) {
    std::sort(touches.begin(), touches.end());
    touches.erase(std::unique(touches.begin(), touches.end()), touches.end());
    Bytes indexes;
    for (std::size_t i = 0; i < touches.size(); ++i) {
        bool is_first = i == 0 || touches[i - 1].address != touches[i].address;
        append_varint(indexes,
                      is_first ? touches[i].index : touches[i].index - touches[i - 1].index);
        bool is_last = i + 1 == touches.size() || touches[i + 1].address != touches[i].address;
        if (!is_last)
            continue;
        batch.put(Column::history, history_key(touches[i].address, height), indexes);
        indexes.clear();
    }
}

std::optional<std::vector<std::uint32_t>> read_indexes(ByteView in) {
    std::vector<std::uint32_t> indexes;
    std::uint64_t index = 0;
    while (!in.empty()) {
        auto step = take_varint(in);
        if (!step || *step > kMaxTransactionsPerBlock)
            return std::nullopt;
        index += *step;
        indexes.push_back(static_cast<std::uint32_t>(index));
    }
    return indexes;
}

} // namespace

void add_transactions(WriteBatch& batch, Height height,
                      const std::vector<Transaction>& transactions,
                      std::span<const TransactionHash> hashes, std::span<const Touch> unnamed) {
    std::vector<Touch> touches(unnamed.begin(), unnamed.end());
    touches.reserve(touches.size() + 2 * transactions.size());
    Bytes place;
    for (std::uint32_t index = 0; index < transactions.size() && index < hashes.size(); ++index) {
        place.clear();
        append_varint(place, height);
        append_varint(place, index);
        batch.put(Column::transactions, hashes[index].view().first(kHashBytes), place);
        append_touches(touches, transactions[index], index);
    }
    add_history(batch, height, std::move(touches));
}

std::vector<Address> touched_addresses(const Transaction& transaction) {
    std::vector<Touch> touches;
    append_touches(touches, transaction, 0);
    std::sort(touches.begin(), touches.end());
    touches.erase(std::unique(touches.begin(), touches.end()), touches.end());
    std::vector<Address> addresses;
    for (const Touch& touch : touches)
        addresses.push_back(touch.address);
    return addresses;
}

Result<std::optional<ChainPosition>> TransactionIndex::find(const TransactionHash& hash) const {
    auto row = reader_.get(Column::transactions, hash.view().first(kHashBytes));
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    ByteView in = **row;
    auto height = take_varint(in);
    auto index = take_varint(in);
    if (!height || !index || *index > kMaxTransactionsPerBlock || !in.empty())
        return fail(ErrorCode::corrupt, "a row of the transaction index is damaged");
    return ChainPosition{*height, static_cast<std::uint32_t>(*index)};
}

Result<HistoryPage> TransactionIndex::history(const Address& address,
                                              std::optional<ChainPosition> before,
                                              std::size_t limit) const {
    HistoryPage page;
    if (limit == 0)
        return page;
    RowRange range = RowRange::of_prefix(address, limit + 2);
    if (before) {
        auto first = history_key(address, before->height);
        range.first.assign(first.begin(), first.end());
    }
    auto rows = reader_.scan(Column::history, range);
    if (!rows)
        return fail(rows.error());
    for (const Row& row : *rows) {
        auto number =
            number_of_key(ByteView(row.key).subspan(std::min(row.key.size(), Address::kSize)));
        auto indexes = read_indexes(row.value);
        if (!number || !indexes)
            return fail(ErrorCode::corrupt, "a row of the account history is damaged");
        for (auto index = indexes->rbegin(); index != indexes->rend(); ++index) {
            ChainPosition position{~*number, *index};
            if (before && position >= *before)
                continue;
            if (page.positions.size() == limit) {
                page.next = page.positions.back();
                return page;
            }
            page.positions.push_back(position);
        }
    }
    return page;
}

} // namespace rustchain::storage
