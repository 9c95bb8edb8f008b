// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The rows that find a bounty's moves.
#include "core/storage/bounty_index.hpp"

#include "core/storage/memory_store.hpp"
#include "tests/fixtures/test_program.hpp"

namespace bounty_index_test {

using namespace rustchain;
using namespace rustchain::storage;

class BountyIndexTest : public QObject {
    Q_OBJECT
private slots:
    void gives_the_newest_moves_in_order() {
        MemoryStore store;
        WriteBatch batch;
        std::vector<StoredBountyMove> moves;
        for (const ChainPosition& at : {ChainPosition{3, 0}, ChainPosition{3, 7},
                                        ChainPosition{300, 2}, ChainPosition{70'000, 60'000}})
            moves.push_back({at, TransactionHash({static_cast<std::uint8_t>(moves.size() + 1)})});
        for (const StoredBountyMove& move : moves)
            add_bounty_move(batch, 256, move);
        add_bounty_move(batch, 1, moves[0]);
        add_bounty_move(batch, 257, moves[1]);
        QVERIFY(store.write(batch, Sync::yes).has_value());
        QVERIFY(read_bounty_moves(store, 256, 10).value() == moves);
        QVERIFY(read_bounty_moves(store, 256, 2).value() ==
                (std::vector<StoredBountyMove>{moves[2], moves[3]}));
        QCOMPARE(read_bounty_moves(store, 1, 10)->size(), std::size_t{1});
        QVERIFY(read_bounty_moves(store, 2, 10)->empty());
    }

    void names_the_bounty_of_a_damaged_row() {
        MemoryStore store;
        WriteBatch batch;
        add_bounty_move(batch, 9, {});
        batch.put(Column::bounties, Bytes{0, 0, 0, 0, 0, 0, 0, 9, 1}, Bytes{1});
        QVERIFY(store.write(batch, Sync::yes).has_value());
        auto read = read_bounty_moves(store, 9, 10);
        QVERIFY(!read && read.error().message.find("bounty 9") != std::string::npos);
    }
};

RUSTCHAIN_TEST(BountyIndexTest)

} // namespace bounty_index_test
#include "bounty_index_test.moc"
