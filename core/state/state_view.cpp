// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading the state: default account access, and views stacked on views.
#include "core/state/state_view.hpp"

#include <algorithm>

namespace rustchain::state {

Result<Account> StateView::account(const Address& address) const {
    auto record = read_record<Account>(*this, StateKey::account(address));
    if (!record)
        return fail(record.error());
    return record->value_or(Account{});
}

Result<std::optional<Bytes>> StackedView::read(const StateKey& key) const {
    auto found = std::lower_bound(
        changes_.begin(), changes_.end(), key,
        [](const StateChange& change, const StateKey& wanted) { return change.key < wanted; });
    if (found == changes_.end() || found->key != key)
        return below_.read(key);
    if (found->record.empty())
        return std::nullopt;
    return found->record;
}

Result<void> StackedView::each(Domain domain, const Visit& visit) const {
    auto of_domain = [domain](const StateChange& change) { return change.key.domain() == domain; };
    auto next = std::find_if(changes_.begin(), changes_.end(), of_domain);
    auto emit_before = [&](const ByteView* bound) {
        while (next != changes_.end() && of_domain(*next)) {
            ByteView id = next->key.id();
            if (bound && !std::ranges::lexicographical_compare(id, *bound))
                break;
            if (!next->record.empty())
                visit(id, next->record);
            ++next;
        }
    };
    auto walked = below_.each(domain, [&](ByteView id, ByteView record) {
        emit_before(&id);
        if (next != changes_.end() && of_domain(*next) && std::ranges::equal(next->key.id(), id)) {
            if (!next->record.empty())
                visit(id, next->record);
            ++next;
            return;
        }
        visit(id, record);
    });
    if (walked)
        emit_before(nullptr);
    return walked;
}

Result<std::optional<BlockHash>> StackedView::block_hash(Height height) const {
    if (height > height_)
        return std::nullopt;
    if (height == height_)
        return hash_;
    return below_.block_hash(height);
}

} // namespace rustchain::state
