// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Peers are told once, under their own salt, in bounded batches.
#include "core/p2p/gossip/transaction_announcer.hpp"

#include "core/crypto/sha256.hpp"
#include "core/p2p/gossip/short_ids.hpp"
#include "tests/fixtures/test_program.hpp"

namespace transaction_announcer_test {

using namespace rustchain;
using namespace rustchain::p2p;
using namespace rustchain::p2p::gossip;

class TransactionAnnouncerTest : public QObject {
    Q_OBJECT
    static Hash256 hash_of(std::size_t number) {
        return crypto::sha256(as_bytes(std::to_string(number)));
    }

private slots:
    void tells_each_peer_under_its_own_salt_once() {
        TransactionAnnouncer announcer;
        for (PeerId peer : {1, 2, 3})
            announcer.add(peer);
        QVERIFY(announcer.set_salt(1, 11));
        QVERIFY(announcer.set_salt(2, 22));
        for (PeerId peer : {1, 2, 3}) {
            announcer.announce(peer, hash_of(1));
            announcer.announce(peer, hash_of(1));
        }
        const auto told = announcer.flush();
        QCOMPARE(told.size(), std::size_t{2}); // the third named no salt
        QCOMPARE(told[0].peer, PeerId{1});
        QCOMPARE(told[0].inventory.salt, std::uint64_t{11});
        QVERIFY(told[0].inventory.short_ids == pack_ids({announced_id(11, hash_of(1))}, 8));
        QVERIFY(told[1].inventory.short_ids == pack_ids({announced_id(22, hash_of(1))}, 8));
        QVERIFY(announcer.flush().empty());
        QVERIFY(announcer.take_told(2, announced_id(22, hash_of(1))) == hash_of(1));
        QVERIFY(!announcer.take_told(2, announced_id(11, hash_of(1))));
        QVERIFY(!announcer.take_told(9, announced_id(11, hash_of(1))));
        QVERIFY(!announcer.take_told(2, announced_id(22, hash_of(1)))); // sent already
    }

    void a_salt_stays_for_a_connection() {
        TransactionAnnouncer announcer;
        announcer.add(1);
        QVERIFY(announcer.set_salt(1, 11));
        QVERIFY(!announcer.set_salt(1, 12));
        QVERIFY(!announcer.set_salt(2, 12));
        announcer.remove(1);
        announcer.add(1);
        QVERIFY(announcer.set_salt(1, 12));
    }

    void batches_and_memory_are_bounded() {
        TransactionAnnouncer announcer;
        announcer.add(1);
        announcer.set_salt(1, 11);
        for (std::size_t i = 0; i < TransactionAnnouncer::kMostOfPeer + 100; ++i)
            announcer.announce(1, hash_of(i));
        std::size_t told = 0;
        for (auto batch = announcer.flush(); !batch.empty(); batch = announcer.flush()) {
            QVERIFY(batch[0].inventory.short_ids.size() <= kMostAnnounced * 8);
            told += batch[0].inventory.short_ids.size() / 8;
        }
        QCOMPARE(told, TransactionAnnouncer::kMostOfPeer);
        for (std::size_t i = 0; i < 2 * TransactionAnnouncer::kMostOfPeer; ++i) {
            announcer.announce(1, hash_of(1'000'000 + i));
            if (i % 1000 == 0)
                announcer.flush();
        }
        QVERIFY(!announcer.take_told(1, announced_id(11, hash_of(0))));
    }
};

RUSTCHAIN_TEST(TransactionAnnouncerTest)

} // namespace transaction_announcer_test
#include "transaction_announcer_test.moc"
