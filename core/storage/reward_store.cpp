// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reward rows. Keys: 8 bytes of epoch, or an owner's 20 bytes and the epoch counted down.
#include "core/storage/reward_store.hpp"

#include "core/storage/schema.hpp"

#include <map>

namespace rustchain::storage {
namespace {

struct RewardList {
    std::vector<Reward> rewards;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.list(self.rewards, 0, 10'000'000);
    }
};

Bytes owner_key(const Address& owner, EpochNumber epoch) {
    Bytes key(owner.begin(), owner.end());
    append(key, number_key(~epoch)); // the newest first
    return key;
}

} // namespace

void add_rewards(WriteBatch& batch, EpochNumber epoch, const std::vector<Reward>& rewards) {
    batch.put(Column::rewards, number_key(epoch), encode(RewardList{rewards}));
    std::map<Address, std::uint64_t> sums; // all rewards together are below the supply
    for (const Reward& reward : rewards)
        sums[reward.owner] += reward.amount.micro_rtc();
    for (const auto& [owner, micro_rtc] : sums) {
        Bytes value;
        append_varint(value, micro_rtc);
        batch.put(Column::rewards, owner_key(owner, epoch), value);
    }
}

Result<std::optional<std::vector<Reward>>> read_rewards(const KeyValueReader& reader,
                                                        EpochNumber epoch) {
    auto row = reader.get(Column::rewards, number_key(epoch));
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    auto list = decode<RewardList>(**row);
    if (!list)
        return fail(ErrorCode::corrupt,
                    "the stored rewards of epoch " + std::to_string(epoch) + " are damaged");
    return std::move(list->rewards);
}

Result<std::vector<OwnerReward>> read_owner_rewards(const KeyValueReader& reader,
                                                    const Address& owner,
                                                    std::optional<EpochNumber> before,
                                                    std::size_t limit) {
    RowRange range = RowRange::of_prefix(owner, limit);
    if (before == EpochNumber{0})
        return std::vector<OwnerReward>();
    if (before)
        range.first = owner_key(owner, *before - 1);
    auto rows = reader.scan(Column::rewards, range);
    if (!rows)
        return fail(rows.error());
    std::vector<OwnerReward> rewards;
    for (const Row& row : *rows) {
        ByteView key = row.key;
        ByteView value = row.value;
        auto epoch = number_of_key(key.subspan(std::min(key.size(), Address::kSize)));
        auto micro_rtc = take_varint(value);
        if (!epoch || !micro_rtc)
            return fail(ErrorCode::corrupt, "a stored reward is damaged");
        rewards.push_back({~*epoch, Amount::from_micro_rtc(*micro_rtc)});
    }
    return rewards;
}

} // namespace rustchain::storage
