// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One network's folder: its lock, its genesis, its places.
#pragma once

#include "core/chain/genesis.hpp"
#include "core/node/node_config.hpp"
#include "core/runtime/clock.hpp"
#include "core/runtime/file.hpp"

namespace rustchain::node {

//! Where things lie in a network's folder.
struct DataPaths {
    std::filesystem::path folder;

    std::filesystem::path genesis() const { return folder / "genesis.json"; }
    std::filesystem::path chain() const { return folder / "chain"; }
    std::filesystem::path finality() const { return folder / "finality"; }
    std::filesystem::path snapshots() const { return folder / "snapshots"; }
    //! Chunks of a snapshot on its way, and the store that it is built in.
    std::filesystem::path incoming() const { return folder / "incoming"; }
    std::filesystem::path aside() const { return folder / "aside"; }
    std::filesystem::path wallets() const { return folder / "wallets"; }
    std::filesystem::path consensus_key() const { return folder / "keys" / "consensus.key"; }
    std::filesystem::path attest_key() const { return folder / "keys" / "attest.key"; }
    std::filesystem::path identity_key() const { return folder / "keys" / "identity.key"; }
    std::filesystem::path bounty_key() const { return folder / "keys" / "bounty.key"; }
    std::filesystem::path github() const { return folder / "github"; }
    std::filesystem::path peers() const { return folder / "peers"; }
    std::filesystem::path mining() const { return folder / "mining.json"; }
    std::filesystem::path cookie() const { return folder / ".cookie"; }
    std::filesystem::path log() const { return folder / "debug.log"; }
};

//! The folder, held for this process.
class DataDirectory {
public:
    //! Makes the folder if needed and locks it. Fails with busy when another node holds it,
    //! permission, disk_full.
    static Result<DataDirectory> open(const NodeConfig& config);

    const DataPaths& paths() const { return paths_; }

    //! The network's genesis: the one that is here, else --genesis, else on dev a new one of its
    //! own with this node's consensus key as the only validator. Its owner, who also gets 1,000
    //! RTC, is the folder's oldest wallet, or the key's own address. Fails with unsupported on main
    //! and test, which have no validators yet.
    Result<Genesis> load_or_make_genesis(const NodeConfig& config,
                                         const crypto::PublicKey& consensus_key,
                                         runtime::Clock& clock) const;

private:
    DataDirectory(DataPaths paths, runtime::DirectoryLock lock)
        : paths_(std::move(paths)), lock_(std::move(lock)) {}

    DataPaths paths_;
    runtime::DirectoryLock lock_;
};

//! A network's parameters as shipped: "main", "test" or "dev"; without validators and allocations.
Result<Genesis> shipped_genesis(std::string_view network);

} // namespace rustchain::node
