// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Block rows. A body is cut into rows of some 32 KiB, each keyed by height and its first
// transaction's index: one transaction costs one short read, a whole block one scan.
#include "core/storage/block_store.hpp"

#include "core/storage/schema.hpp"

#include <algorithm>

namespace rustchain::storage {
namespace {

constexpr std::size_t kBodyRowBytes = 32 * 1024;
constexpr std::uint32_t kTailIndex = 0xFFFF'FFFF; // behind all transactions: the rest of the body

struct BodyTail {
    std::vector<Attestation> attestations;
    Hash256 receipt_root;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.list(self.attestations, 0, kMaxAttestationsPerBlock);
        codec.value(self.receipt_root);
    }
};

auto corrupt_block(Height height, std::string_view what) {
    return fail(ErrorCode::corrupt, "stored block " + std::to_string(height) + ": " +
                                        std::string(what) +
                                        " is damaged; the chain data must be fetched again");
}

Bytes body_key(Height height, std::uint32_t index) {
    auto number = number_key(height);
    Bytes key(number.begin(), number.end());
    for (int shift = 24; shift >= 0; shift -= 8)
        key.push_back(static_cast<std::uint8_t>(index >> shift));
    return key;
}

std::optional<std::uint32_t> index_of_key(ByteView key) {
    if (key.size() != 12)
        return std::nullopt;
    std::uint32_t index = 0;
    for (std::uint8_t byte : key.subspan(8))
        index = index << 8 | byte;
    return index;
}

//! A transaction and what is kept of its receipt: all but the hash, which the transaction gives.
void append_entry(Bytes& row, const Transaction& transaction, const Receipt& receipt) {
    Bytes encoded = encode(transaction);
    append_varint(row, encoded.size());
    append(row, encoded);
    row.push_back(static_cast<std::uint8_t>(receipt.status));
    append_varint(row, receipt.gas_used);
    append_varint(row, receipt.fee.micro_rtc());
}

struct Entry {
    ByteView transaction;
    Receipt receipt; // without the hash
};

std::optional<Entry> take_entry(ByteView& in) {
    auto size = take_varint(in);
    if (!size || *size >= in.size())
        return std::nullopt;
    Entry entry{in.first(*size), {}};
    std::uint8_t status = in[*size];
    in = in.subspan(*size + 1);
    auto gas_used = take_varint(in);
    auto fee = take_varint(in);
    if (status >= static_cast<std::uint8_t>(ReceiptStatus::kCount) || !gas_used || !fee)
        return std::nullopt;
    entry.receipt.status = static_cast<ReceiptStatus>(status);
    entry.receipt.gas_used = *gas_used;
    entry.receipt.fee = Amount::from_micro_rtc(*fee);
    return entry;
}

std::optional<StoredTransaction> read_entry(const Entry& entry) {
    auto transaction = decode<Transaction>(entry.transaction);
    if (!transaction)
        return std::nullopt;
    StoredTransaction stored{.hash = transaction_hash(entry.transaction),
                             .transaction = std::move(*transaction),
                             .receipt = entry.receipt};
    stored.receipt.transaction = stored.hash;
    return stored;
}

void add_body(WriteBatch& batch, Height height, const Block& block,
              const std::vector<Receipt>& receipts) {
    Bytes row;
    std::uint32_t first = 0;
    for (std::uint32_t i = 0; i < block.transactions.size(); ++i) {
        append_entry(row, block.transactions[i], i < receipts.size() ? receipts[i] : Receipt());
        if (row.size() < kBodyRowBytes && i + 1 < block.transactions.size())
            continue;
        batch.put(Column::bodies, body_key(height, first), row);
        row.clear();
        first = i + 1;
    }
    batch.put(Column::bodies, body_key(height, kTailIndex),
              encode(BodyTail{block.attestations, block.receipt_root}));
}

Result<StoredHeader> read_header(const Row& row) {
    auto height = number_of_key(row.key).value_or(0);
    ByteView value = row.value;
    if (value.size() <= Hash256::kSize)
        return corrupt_block(height, "its header");
    auto header = decode<BlockHeader>(value.subspan(Hash256::kSize));
    if (!header || header->height != height)
        return corrupt_block(height, "its header");
    return StoredHeader{*Hash256::from(value.first(Hash256::kSize)), *header};
}

//! All rows of a body in order; the tail is the last.
Result<std::vector<Row>> read_body(const KeyValueReader& reader, Height height) {
    auto rows = reader.scan(Column::bodies,
                            RowRange::of_prefix(number_key(height), kMaxTransactionsPerBlock));
    if (rows && !rows->empty() && index_of_key(rows->back().key) != kTailIndex)
        return corrupt_block(height, "the end of its body");
    return rows;
}

//! Goes through the entries of rows from `index` on until `visit` says that it is enough.
template <class Visit>
Result<void> for_each_entry(Height height, std::span<const Row> rows, std::uint32_t index,
                            Visit visit) {
    for (const Row& row : rows) {
        auto at = index_of_key(row.key);
        if (at == kTailIndex)
            break;
        ByteView in = row.value;
        for (std::uint32_t i = at.value_or(0); !in.empty(); ++i) {
            auto entry = take_entry(in);
            if (!entry)
                return corrupt_block(height, "a row of its body");
            if (i < index)
                continue;
            auto goes_on = visit(*entry);
            if (!goes_on)
                return corrupt_block(height, "a transaction of its body");
            if (!*goes_on)
                return {};
        }
    }
    return {};
}

} // namespace

void add_header(WriteBatch& batch, const BlockHeader& header, const BlockHash& hash) {
    Bytes row(hash.begin(), hash.end());
    BorshWriter(row).value(header);
    batch.put(Column::headers, number_key(header.height), row);
    Bytes number;
    append_varint(number, header.height);
    batch.put(Column::heights, hash, number);
}

void add_block(WriteBatch& batch, const FinalBlock& final_block) {
    const Block& block = final_block.block;
    Height height = block.header.height;
    add_header(batch, block.header, final_block.hash);
    add_body(batch, height, block, final_block.receipts);
    if (final_block.certificate)
        add_certificate(batch, height, *final_block.certificate);
    if (!final_block.filters.empty())
        batch.put(Column::filters, number_key(height), final_block.filters);
}

void add_certificate(WriteBatch& batch, Height height, const Certificate& certificate) {
    batch.put(Column::certificates, number_key(height), encode(certificate));
}

Result<std::optional<StoredHeader>> BlockStore::head() const {
    auto headers = headers_before(std::nullopt, 1);
    if (!headers)
        return fail(headers.error());
    return headers->empty() ? std::nullopt : std::optional(headers->front());
}

Result<std::optional<StoredHeader>> BlockStore::header(Height height) const {
    auto key = number_key(height);
    auto value = reader_.get(Column::headers, key);
    if (!value)
        return fail(value.error());
    if (!*value)
        return std::nullopt;
    auto header = read_header({Bytes(key.begin(), key.end()), std::move(**value)});
    if (!header)
        return fail(header.error());
    return *header;
}

Result<std::vector<StoredHeader>> BlockStore::headers_before(std::optional<Height> before,
                                                             std::size_t limit) const {
    RowRange range = RowRange::all(limit, Direction::reverse);
    if (before) {
        auto end = number_key(*before);
        range.end = Bytes(end.begin(), end.end());
    }
    auto rows = reader_.scan(Column::headers, range);
    if (!rows)
        return fail(rows.error());
    std::vector<StoredHeader> headers;
    for (const Row& row : *rows) {
        auto header = read_header(row);
        if (!header)
            return fail(header.error());
        headers.push_back(*header);
    }
    return headers;
}

Result<std::optional<Height>> BlockStore::height_of(const BlockHash& hash) const {
    auto value = reader_.get(Column::heights, hash);
    if (!value)
        return fail(value.error());
    if (!*value)
        return std::nullopt;
    ByteView in = **value;
    auto height = take_varint(in);
    if (!height || !in.empty())
        return fail(ErrorCode::corrupt, "a row of the block index is damaged");
    return *height;
}

Result<std::optional<Block>> BlockStore::block(Height height) const {
    auto stored = header(height);
    if (!stored)
        return fail(stored.error());
    auto rows = read_body(reader_, height);
    if (!rows)
        return fail(rows.error());
    if (!*stored || rows->empty())
        return std::nullopt;
    auto tail = decode<BodyTail>(rows->back().value);
    if (!tail)
        return corrupt_block(height, "the end of its body");
    Block block{.header = (*stored)->header,
                .transactions = {},
                .attestations = std::move(tail->attestations),
                .state_root = (*stored)->header.state_root,
                .receipt_root = tail->receipt_root};
    auto read = for_each_entry(height, *rows, 0, [&](const Entry& entry) -> std::optional<bool> {
        auto transaction = decode<Transaction>(entry.transaction);
        if (!transaction)
            return std::nullopt;
        block.transactions.push_back(std::move(*transaction));
        return true;
    });
    if (!read)
        return fail(read.error());
    return block;
}

Result<std::optional<StoredTransaction>>
BlockStore::transaction(const ChainPosition& position) const {
    auto found = transactions(position, 1);
    if (!found)
        return fail(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::vector<StoredTransaction>> BlockStore::transactions(const ChainPosition& first,
                                                                std::size_t limit) const {
    std::vector<StoredTransaction> found;
    if (first.index >= kMaxTransactionsPerBlock || limit == 0)
        return found;
    // The row that holds the first one is the last that does not begin behind it.
    RowRange range{.first = body_key(first.height, 0),
                   .end = body_key(first.height, first.index + 1),
                   .direction = Direction::reverse,
                   .limit = 1};
    std::uint32_t next = first.index;
    while (found.size() < limit) {
        auto rows = reader_.scan(Column::bodies, range);
        if (!rows)
            return fail(rows.error());
        if (rows->empty() || index_of_key(rows->front().key) == kTailIndex)
            break;
        auto read = for_each_entry(first.height, *rows, next,
                                   [&](const Entry& entry) -> std::optional<bool> {
                                       auto transaction = read_entry(entry);
                                       if (!transaction)
                                           return std::nullopt;
                                       found.push_back(std::move(*transaction));
                                       ++next;
                                       return found.size() < limit;
                                   });
        if (!read)
            return fail(read.error());
        range = {.first = rows->front().key,
                 .end = body_key(first.height, kTailIndex),
                 .direction = Direction::forward,
                 .limit = 1};
        range.first.push_back(0); // the next row
    }
    return found;
}

Result<std::optional<std::vector<Receipt>>> BlockStore::receipts(Height height) const {
    auto rows = read_body(reader_, height);
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    std::vector<Receipt> receipts;
    auto read = for_each_entry(height, *rows, 0, [&](const Entry& entry) -> std::optional<bool> {
        receipts.push_back(entry.receipt);
        receipts.back().transaction = transaction_hash(entry.transaction);
        return true;
    });
    if (!read)
        return fail(read.error());
    return receipts;
}

Result<std::optional<Certificate>> BlockStore::certificate(Height height) const {
    auto found = certificate_from(height);
    if (!found)
        return fail(found.error());
    if (!*found || (*found)->first != height)
        return std::nullopt;
    return std::move((*found)->second);
}

Result<std::optional<std::pair<Height, Certificate>>>
BlockStore::certificate_from(Height height) const {
    auto first = number_key(height);
    auto rows = reader_.scan(Column::certificates, {.first = Bytes(first.begin(), first.end()),
                                                    .end = std::nullopt,
                                                    .direction = Direction::forward,
                                                    .limit = 1});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    Height at = number_of_key(rows->front().key).value_or(0);
    auto certificate = decode<Certificate>(rows->front().value);
    if (!certificate)
        return corrupt_block(at, "its certificate");
    return std::pair(at, std::move(*certificate));
}

Result<std::optional<Bytes>> BlockStore::filters(Height height) const {
    return reader_.get(Column::filters, number_key(height));
}

} // namespace rustchain::storage
