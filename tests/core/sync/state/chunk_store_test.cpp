// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Chunks on their way: only the named ones, and a restart finds them again.
#include "core/sync/state/chunk_store.hpp"

#include "core/crypto/sha256.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

#include <fstream>

namespace chunk_store_test {

using namespace rustchain;
using namespace rustchain::sync;

class ChunkStoreTest : public QObject {
    Q_OBJECT

private:
    static snapshot::SnapshotSummary summary_of(const std::vector<Bytes>& chunks) {
        snapshot::SnapshotSummary summary;
        for (const Bytes& chunk : chunks)
            summary.chunks.push_back(crypto::sha256(chunk));
        return summary;
    }

    const std::vector<Bytes> chunks_{{1, 2, 3}, {4, 5}, {6}};
    const snapshot::SnapshotSummary summary_ = summary_of(chunks_);

private slots:
    void keeps_the_named_chunks() {
        QTemporaryDir folder;
        auto store = ChunkStore::open(folder.path().toStdString(), summary_).value();
        QCOMPARE(store.missing(), (std::vector<std::uint32_t>{0, 1, 2}));
        QVERIFY(store.put(1, chunks_[1]).value());
        QVERIFY(!store.put(2, chunks_[1]).value());
        QCOMPARE(store.missing(), (std::vector<std::uint32_t>{0, 2}));
        QCOMPARE(store.get(1).value(), chunks_[1]);
        QVERIFY(store.put(1, chunks_[1]).value());
        QCOMPARE(store.bytes(), std::uint64_t{2});
    }

    void finds_them_again_unless_they_are_damaged() {
        QTemporaryDir folder;
        const runtime::Path path = folder.path().toStdString();
        {
            auto store = ChunkStore::open(path, summary_).value();
            QVERIFY(store.put(0, chunks_[0]).value());
            QVERIFY(store.put(1, chunks_[1]).value());
        }
        for (const auto& entry : std::filesystem::recursive_directory_iterator(path))
            if (entry.path().filename() == "0.zst")
                std::ofstream(entry.path()) << "damaged";
        auto store = ChunkStore::open(path, summary_).value();
        QCOMPARE(store.missing(), (std::vector<std::uint32_t>{0, 2}));
        QCOMPARE(store.bytes(), std::uint64_t{2});
    }

    void removes_what_is_of_another_summary_or_done() {
        QTemporaryDir folder;
        const runtime::Path path = folder.path().toStdString();
        QVERIFY(ChunkStore::open(path, summary_).value().put(0, chunks_[0]).value());
        auto other = ChunkStore::open(path, summary_of({{9}})).value();
        QCOMPARE(std::distance(std::filesystem::directory_iterator(path), {}), 1);
        QVERIFY(other.remove().has_value());
        QVERIFY(std::filesystem::is_empty(path));
    }
};

RUSTCHAIN_TEST(ChunkStoreTest)

} // namespace chunk_store_test
#include "chunk_store_test.moc"
