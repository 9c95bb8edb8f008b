// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Names of columns.
#include "core/storage/column.hpp"

namespace rustchain::storage {

std::string_view name_of(Column column) {
    switch (column) {
    case Column::meta:
        return "meta";
    case Column::headers:
        return "headers";
    case Column::heights:
        return "heights";
    case Column::bodies:
        return "bodies";
    case Column::certificates:
        return "certificates";
    case Column::filters:
        return "filters";
    case Column::transactions:
        return "transactions";
    case Column::history:
        return "history";
    case Column::state:
        return "state";
    case Column::trie:
        return "trie";
    case Column::header_mmr:
        return "header_mmr";
    case Column::rewards:
        return "rewards";
    case Column::bounties:
        return "bounties";
    case Column::kCount:
        break;
    }
    return "unknown";
}

} // namespace rustchain::storage
