// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Rows made of the chain's records.
#include "tests/core/bounty/bounty_samples.hpp"
#include "tests/fixtures/test_program.hpp"

namespace bounty_entry_test {

using namespace rustchain;
using namespace rustchain::bounty;

class BountyEntryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void says_where_a_bounty_stands() {
        const ChainParams params;
        const BountyRecord record = claimed(a_bounty(25, "[Docs] Explain it"), Address({3}), 20);
        const BountyEntry held = make_entry(4, record, params, 120, 99);
        QVERIFY(held.is_on_chain() && held.key.id == 4 && held.created_ms == 99);
        QVERIFY(held.state == BountyState::claimed && held.claimant() == Address({3}));
        QVERIFY(held.reward == Amount::from_rtc(25) && held.deadline == 1000);
        QVERIFY((held.tags == std::vector<std::string>{"attest-probe", "docs"}));
        const BountyEntry lapsed = make_entry(4, record, params, 121, 99);
        QVERIFY(lapsed.state == BountyState::funded && !lapsed.claimant());
    }

    void work_that_waits_has_longer_and_closed_bounties_have_no_deadline() {
        const ChainParams params;
        BountyRecord record = claimed(a_bounty(25, "Explain it"), Address({3}), 20);
        record.state = BountyState::submitted;
        QCOMPARE(make_entry(1, record, params, 30, 0).deadline, record.last_height(params));
        QVERIFY(record.last_height(params) > 1000);
        record.state = BountyState::paid;
        const BountyEntry paid = make_entry(1, record, params, 30, 0);
        QCOMPARE(paid.deadline, Height(0));
        QVERIFY(paid.claimant() == Address({3}));
        record.state = BountyState::expired;
        QVERIFY(!make_entry(1, record, params, 30, 0).claimant());
    }

    void titles_are_one_plain_line() {
        const BountyRecord record = a_bounty(1, "a\xE2\x80\xAE"
                                                "b <i>c</i>");
        QCOMPARE(make_entry(1, record, {}, 1, 0).title, std::string("ab <i>c</i>"));
    }

    void finds_tags_in_brackets() {
        using Tags = std::vector<std::string>;
        QCOMPARE(tags_of("[EASY BOUNTY: 2 RTC] Spell it", "a/b"), (Tags{"b", "easy"}));
        QCOMPARE(tags_of("[BOUNTY] [5 RTC] [#7] [ ] []", "a/b"), (Tags{"b"}));
        QCOMPARE(tags_of("[x] [X] y [z", "a/x"), (Tags{"x"}));
        QCOMPARE(tags_of("[red-team] [Größe]", ""), (Tags{"größe", "red-team"}));
        std::string many;
        for (char c = 'a'; c <= 'z'; ++c)
            many += std::string("[") + c + "]";
        QCOMPARE(tags_of(many, "").size(), std::size_t(8));
        QVERIFY(tags_of("[" + std::string(150, 'q') + "]", "").front().size() <= 40);
    }
};

RUSTCHAIN_TEST(BountyEntryTest)

} // namespace bounty_entry_test
#include "bounty_entry_test.moc"
