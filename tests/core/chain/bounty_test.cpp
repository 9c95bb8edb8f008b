// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bounties: payloads, records, names.
#include "core/chain/bounty.hpp"
#include "core/chain/gas.hpp"
#include "core/chain/transaction.hpp"
#include "tests/fixtures/test_program.hpp"

namespace bounty_test {

using namespace rustchain;

namespace {

BountyPost a_post() {
    return {.reward = Amount::from_rtc(25),
            .deadline = 1000,
            .claim_blocks = 200,
            .maintainer = Address({7}),
            .release_key = crypto::PublicKey({9}),
            .repository = "oxide-labs/attest-probe",
            .url = "https://github.com/oxide-labs/attest-probe/issues/87",
            .title = "Add a cache timing probe",
            .terms_hash = {}};
}

} // namespace

class BountyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void payloads_keep_their_tags() {
        const std::pair<Payload, std::uint8_t> kinds[] = {
            {a_post(), 7},        {BountyClaim{}, 8},   {BountyCancel{}, 9},
            {BountySubmit{}, 10}, {BountyReview{}, 11}, {BountyRelease{}, 12}};
        for (const auto& [payload, tag] : kinds) {
            Bytes bytes;
            BorshWriter(bytes).choice(payload);
            QCOMPARE(bytes.front(), tag);
            BorshReader reader(bytes);
            Payload read;
            reader.choice(read);
            QVERIFY(!reader.fault() && reader.remaining() == 0);
            QVERIFY(read == payload);
        }
    }

    void a_post_reads_back_with_and_without_a_release_key() {
        BountyPost post = a_post();
        QVERIFY(decode<BountyPost>(encode(post)) == post);
        post.release_key.reset();
        QVERIFY(decode<BountyPost>(encode(post)) == post);
        post.title.assign(kMaxBountyTitleBytes + 1, 'a');
        QVERIFY(!decode<BountyPost>(encode(post)));
    }

    void a_record_reads_back() {
        BountyRecord record{.sponsor = Address({1}),
                            .terms = a_post(),
                            .escrow = Amount::from_rtc(25),
                            .state = BountyState::claimed,
                            .posted_height = 5,
                            .claimant = Address({2}),
                            .claimed_height = 10,
                            .claim_end = 210};
        QVERIFY(decode<BountyRecord>(encode(record)) == record);
    }

    void a_claim_lapses_after_its_last_height() {
        const BountyRecord record{
            .terms = a_post(), .state = BountyState::claimed, .claim_end = 210};
        QVERIFY(record.stands_at(210) == BountyState::claimed);
        QVERIFY(record.stands_at(211) == BountyState::funded);
        BountyRecord submitted = record;
        submitted.state = BountyState::submitted;
        QVERIFY(submitted.stands_at(211) == BountyState::submitted);
    }

    void work_that_waits_has_thirty_days_more() {
        ChainParams params;
        BountyRecord record{.terms = a_post(), .state = BountyState::claimed};
        QCOMPARE(record.last_height(params), Height{1000});
        record.state = BountyState::approved;
        QCOMPARE(record.last_height(params), Height{1000 + 30 * 144 * 200});
    }

    void names_of_states_read_back() {
        for (std::uint8_t i = 0; i < static_cast<std::uint8_t>(BountyState::kCount); ++i) {
            const auto state = static_cast<BountyState>(i);
            QVERIFY(bounty_state_of(name_of(state)) == state);
        }
        QVERIFY(!bounty_state_of("open"));
    }

    void repositories_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("is_one");
        QTest::newRow("plain") << "oxide-labs/attest-probe" << true;
        QTest::newRow("dots and digits") << "a1/b_2.c" << true;
        QTest::newRow("upper case") << "Oxide/probe" << false;
        QTest::newRow("no slash") << "probe" << false;
        QTest::newRow("two slashes") << "a/b/c" << false;
        QTest::newRow("empty owner") << "/b" << false;
        QTest::newRow("empty name") << "a/" << false;
        QTest::newRow("parent folder") << "a/.." << false;
        QTest::newRow("space") << "a/b c" << false;
        QTest::newRow("too long") << QString("a/") + QString(140, 'b') << false;
    }
    void repositories() {
        QFETCH(QString, text);
        QFETCH(bool, is_one);
        QCOMPARE(is_repository(text.toStdString()), is_one);
    }

    void each_move_costs_three_thousand_gas_beyond_its_bytes() {
        QCOMPARE(gas_of(BountyClaim{}, 100), std::uint64_t{1000 + 500 + 3000});
        QCOMPARE(gas_of(a_post(), 100), std::uint64_t{1000 + 500 + 3000});
    }

    void only_a_post_spends() {
        QVERIFY(amount_spent(a_post()) == Amount::from_rtc(25));
        QVERIFY(amount_spent(BountyRelease{}) == Amount{});
        QVERIFY(moved_bounty(BountyRelease{.id = 4, .merge_commit = {}}) == BountyId{4});
        QVERIFY(!moved_bounty(a_post()));
    }
};

RUSTCHAIN_TEST(BountyTest)

} // namespace bounty_test
#include "bounty_test.moc"
