// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Export and import, timed.
#include "tests/bench/snapshot_run.hpp"

#include "core/json/write.hpp"
#include "core/ledger/ledger.hpp"
#include "core/node/data_directory.hpp"
#include "core/primitives/hex.hpp"
#include "core/snapshot/import_snapshot.hpp"
#include "core/snapshot/write_snapshot.hpp"
#include "core/storage/rocksdb_store.hpp"
#include "core/storage/schema.hpp"
#include "core/sync/state/aside_store.hpp"

#include <iostream>

namespace rustchain::bench {
namespace {

using Moment = std::chrono::steady_clock::time_point;

double seconds_since(Moment begun) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

struct Times {
    double build = 0;
    double take_over = 0;
};

//! A new store with the chain of the summary.
Result<Times> begin_from(const snapshot::SnapshotSummary& summary,
                         const snapshot::SnapshotFolder& folder, const runtime::Path& scratch,
                         storage::KeyValueStore& store, ledger::Ledger& ledger) {
    Times times;
    auto aside = sync::aside_in(scratch / "aside")();
    if (!aside)
        return fail(aside.error());
    Moment begun = std::chrono::steady_clock::now();
    auto imported = snapshot::import_snapshot(
        summary, [&](std::uint32_t index) { return folder.chunk(summary.height(), index); },
        **aside);
    if (!imported) {
        const auto* lie = std::get_if<snapshot::BadSnapshot>(&imported.error());
        return lie ? fail(ErrorCode::corrupt, std::string(snapshot::describe(lie->fault)))
                   : fail(std::get<Error>(imported.error()));
    }
    times.build = seconds_since(begun);
    begun = std::chrono::steady_clock::now();
    if (auto taken = snapshot::take_over(summary, **aside, store); !taken)
        return fail(taken.error());
    if (auto loaded = ledger.reload(); !loaded)
        return fail(loaded.error());
    times.take_over = seconds_since(begun);
    return times;
}

Result<std::unique_ptr<storage::RocksdbStore>> open_store(const runtime::Path& folder) {
    auto store = storage::RocksdbStore::open({.folder = folder});
    if (!store)
        return store;
    if (auto schema = storage::check_schema(**store); !schema)
        return fail(schema.error());
    return store;
}

Result<json::Object> measure(const node::DataPaths& paths, const runtime::Path& scratch) {
    auto text = runtime::read_text_file(paths.genesis(), 64 << 20);
    if (!text)
        return fail(text.error());
    auto genesis = genesis_from_json(*text);
    if (!genesis)
        return fail(genesis.error());
    auto source = open_store(paths.chain());
    if (!source)
        return fail(source.error());
    auto folder = snapshot::SnapshotFolder::open(scratch / "snapshots");
    if (!folder)
        return fail(folder.error());
    const Moment begun = std::chrono::steady_clock::now();
    auto summary = snapshot::write_snapshot(**source, genesis->params, *folder);
    if (!summary)
        return fail(summary.error());
    const double write_seconds = seconds_since(begun);

    const consensus::Network network{.params = genesis->params,
                                     .chain_id = chain_id_of(*genesis),
                                     .antiquity = attestation::AntiquityTable::embedded()};
    runtime::SystemClock clock;
    auto store = open_store(scratch / "chain");
    if (!store)
        return fail(store.error());
    auto ledger = ledger::Ledger::open(**store, *genesis, network, clock, {});
    if (!ledger)
        return fail(ledger.error());
    auto times = begin_from(*summary, *folder, scratch, **store, **ledger);
    if (!times)
        return fail(times.error());
    const auto& final = (*ledger)->snapshot()->final;
    return json::Object{{"height", summary->height()},
                        {"rows", summary->rows},
                        {"chunks", summary->chunks.size()},
                        {"bytes", summary->bytes},
                        {"write_seconds", write_seconds},
                        {"import_seconds", times->build},
                        {"rows_per_second", static_cast<double>(summary->rows) / times->build},
                        {"take_over_seconds", times->take_over},
                        {"state_root", to_hex(final.header.state_root)},
                        {"equal", final.hash == block_hash(summary->end.header)}};
}

} // namespace

int run_snapshot(const SnapshotRunConfig& config) {
    const node::NodeConfig folders{.network = config.network, .data_root = config.data_root};
    const node::DataPaths paths{.folder = folders.folder()};
    const runtime::Path scratch = paths.folder / "snapshot-bench";
    std::error_code ignored;
    std::filesystem::remove_all(scratch, ignored);
    auto result = measure(paths, scratch);
    std::filesystem::remove_all(scratch, ignored);
    if (!result) {
        std::cerr << "rustchain-bench: " << result.error().message << std::endl;
        return 1;
    }
    std::cout << json::write_pretty(*result) << std::endl;
    return result->find("equal")->boolean() && *result->find("equal")->boolean() ? 0 : 1;
}

} // namespace rustchain::bench
