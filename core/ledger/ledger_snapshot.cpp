// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What everyone but the ledger sees of the chain.
#include "core/ledger/ledger_snapshot.hpp"

#include "core/chain/system_records.hpp"

namespace rustchain::ledger {

Bytes allocation_key(const Address& address) {
    Bytes key;
    append(key, as_bytes("allocation:"));
    append(key, address);
    return key;
}

Result<Amount> LedgerSnapshot::allocation_of(const Address& address) const {
    auto row = rows->get(storage::Column::meta, allocation_key(address));
    if (!row)
        return fail(row.error());
    if (!*row)
        return Amount{};
    auto record = decode<AmountRecord>(**row);
    if (!record)
        return fail(ErrorCode::corrupt, "a genesis allocation does not decode");
    return record->amount;
}

} // namespace rustchain::ledger
