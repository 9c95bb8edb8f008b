// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The work that enrolments pay with: found, it counts; stopped, it ends at once.
#include "core/mining/enrolment_work.hpp"

#include "core/attestation/work_proof.hpp"
#include "core/crypto/sha256.hpp"
#include "tests/fixtures/test_program.hpp"

#include <chrono>
#include <thread>

namespace enrolment_work_test {

using namespace rustchain;
using namespace std::chrono_literals;

namespace {

const ChainId kChain = *ChainId::from(crypto::sha256(as_bytes("chain")));
const Hash256 kAnchor = crypto::sha256(as_bytes("anchor"));

} // namespace

class EnrolmentWorkTest : public QObject {
    Q_OBJECT

private slots:
    void finds_work_that_counts_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("commit") << 0;
        QTest::newRow("enrolment") << 1;
        QTest::newRow("renewal") << 2;
    }
    void finds_work_that_counts() {
        QFETCH(int, kind);
        Payload payload = kind == 0   ? Payload(EnrolCommit{.anchor_height = 7})
                          : kind == 1 ? Payload(EnrolHardware{.anchor_height = 7})
                                      : Payload(RenewHardware{.anchor_height = 7});
        Transaction transaction{.nonce = 3, .payload = payload};
        QVERIFY(mining::solve_work(transaction, kChain, kAnchor, 64, {}));
        const WorkFields work = work_fields(transaction.payload);
        QCOMPARE(work.anchor_height, Height{7});
        QVERIFY(attestation::check_transaction_work(work_digest(transaction, kChain),
                                                    work.work_nonce, kAnchor, 64));
        // It is the first: every smaller nonce falls short.
        for (std::uint64_t nonce = 0; nonce < work.work_nonce; ++nonce)
            QVERIFY(!attestation::check_transaction_work(work_digest(transaction, kChain), nonce,
                                                         kAnchor, 64));
        Transaction other = transaction;
        other.nonce = 4;
        QVERIFY(work_digest(other, kChain) != work_digest(transaction, kChain));
    }

    void ends_at_once_when_stopped() {
        Transaction transaction{.payload = EnrolCommit{.work_nonce = 99}};
        const Transaction before = transaction;
        std::chrono::steady_clock::time_point asked;
        std::stop_source source;
        std::jthread stopper([&] {
            std::this_thread::sleep_for(50ms);
            asked = std::chrono::steady_clock::now();
            source.request_stop();
        });
        QVERIFY(!mining::solve_work(transaction, kChain, kAnchor, 1ULL << 58, source.get_token()));
        const auto ended = std::chrono::steady_clock::now();
        stopper.join();
        QVERIFY(ended - asked < 1s);
        QCOMPARE(transaction, before);
    }

    void does_not_begin_when_stopped_before() {
        std::stop_source source;
        source.request_stop();
        Transaction transaction{.payload = EnrolCommit{}};
        QVERIFY(!mining::solve_work(transaction, kChain, kAnchor, 1ULL << 58, source.get_token()));
    }
};

RUSTCHAIN_TEST(EnrolmentWorkTest)

} // namespace enrolment_work_test
#include "enrolment_work_test.moc"
