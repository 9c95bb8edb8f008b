// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Rows of moves. Keys: 8 bytes of the bounty's number, 8 of the height and 4 of the transaction's
// index, both counted down.
#include "core/storage/bounty_index.hpp"

#include "core/storage/schema.hpp"

#include <algorithm>

namespace rustchain::storage {
namespace {

constexpr std::size_t kNumberBytes = 8;

Bytes move_key(BountyId id, const ChainPosition& position) {
    Bytes key;
    append(key, number_key(id));
    append(key, number_key(~position.height));
    const auto index = number_key(~std::uint64_t{position.index});
    append(key, ByteView(index).subspan(kNumberBytes / 2));
    return key;
}

std::optional<ChainPosition> position_of_move(ByteView key) {
    if (key.size() != 2 * kNumberBytes + kNumberBytes / 2)
        return std::nullopt;
    Bytes index(kNumberBytes / 2, 0xff);
    append(index, key.subspan(2 * kNumberBytes));
    auto height = number_of_key(key.subspan(kNumberBytes, kNumberBytes));
    auto place = number_of_key(index);
    if (!height || !place)
        return std::nullopt;
    return ChainPosition{.height = ~*height, .index = static_cast<std::uint32_t>(~*place)};
}

} // namespace

void add_bounty_move(WriteBatch& batch, BountyId id, const StoredBountyMove& move) {
    batch.put(Column::bounties, move_key(id, move.position), move.transaction);
}

Result<std::vector<StoredBountyMove>> read_bounty_moves(const KeyValueReader& reader, BountyId id,
                                                        std::size_t limit) {
    auto rows = reader.scan(Column::bounties, RowRange::of_prefix(number_key(id), limit));
    if (!rows)
        return fail(rows.error());
    std::vector<StoredBountyMove> moves;
    for (const Row& row : *rows) {
        auto position = position_of_move(row.key);
        auto transaction = TransactionHash::from(row.value);
        if (!position || !transaction)
            return fail(ErrorCode::corrupt,
                        "a stored move of bounty " + std::to_string(id) + " is damaged");
        moves.push_back({*position, *transaction});
    }
    std::ranges::reverse(moves);
    return moves;
}

} // namespace rustchain::storage
