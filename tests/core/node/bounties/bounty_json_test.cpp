// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A bounty's document: its record, its steps, its people.
#include "core/node/bounties/bounty_json.hpp"

#include "core/json/field.hpp"
#include "core/primitives/hex.hpp"
#include "tests/core/node/bounties/bounty_chain.hpp"
#include "tests/fixtures/test_program.hpp"

namespace bounty_json_test {

using namespace rustchain;
using namespace rustchain::node;
using fixtures::BountyChain;

class BountyJsonTest : public QObject {
    Q_OBJECT
private slots:
    void tells_the_steps_with_their_evidence() {
        BountyChain chain;
        const TransactionHash post = chain.make(chain.alice, chain.terms());
        chain.make(chain.bob, chain.bobs_claim());
        chain.make(chain.bob, BountySubmit{.id = 1, .pull_request = 93});
        chain.make(chain.alice, BountyRelease{.id = 1, .merge_commit = CommitHash({5})});
        const json::Value document =
            to_json(read_bounty(*chain.ledger->snapshot(), 1).value().value());
        const json::Field root(document);
        QVERIFY(root.at("id").u64() == 1U && root.at("state").text() == "paid");
        const auto steps = root.at("steps").items().value();
        QCOMPARE(steps.size(), std::size_t(4));
        QVERIFY(steps[0].at("kind").text() == "posted");
        QVERIFY(steps[0].at("transaction").text() == to_hex(post));
        QVERIFY(!steps[0].at("claimant").exists() && !steps[0].at("pull_request").exists());
        const std::string bob = to_text(chain.bob.address, chain.network.params.address_prefix);
        QVERIFY(steps[1].at("claimant").text() == bob && steps[1].at("by").text() == bob);
        QVERIFY(steps[2].at("pull_request").u64() == 93U);
        QVERIFY(steps[3].at("kind").text() == "paid");
        QVERIFY(steps[3].at("merge_commit").text() == to_hex(CommitHash({5})));
        QVERIFY(root.at("sponsor_record").at("paid_out").u64() == 1U);
        QVERIFY(root.at("claimant_record").at("earned").u64() == 1U);
        QVERIFY(root.at("maintainer_record").at("maintained").u64() == 1U);
        QVERIFY(root.at("final_height").u64() == chain.height());
    }

    void a_step_of_time_has_no_transaction() {
        BountyChain chain;
        chain.make(chain.alice, chain.terms());
        chain.make(chain.bob, chain.bobs_claim());
        chain.grow_to(chain.height() + 6);
        const json::Value document =
            to_json(read_bounty(*chain.ledger->snapshot(), 1).value().value());
        const auto steps = json::Field(document).at("steps").items().value();
        QVERIFY(steps.back().at("kind").text() == "lapsed");
        QVERIFY(!steps.back().at("transaction").exists() && !steps.back().at("by").exists());
    }

    void every_kind_has_a_name_of_its_own() {
        std::set<std::string_view> names;
        for (auto kind = BountyStepKind::posted; kind <= BountyStepKind::expired;
             kind = static_cast<BountyStepKind>(static_cast<int>(kind) + 1))
            names.insert(name_of(kind));
        QCOMPARE(names.size(), std::size_t(10));
        QVERIFY(name_of(BountyStepKind::given_back) == "given_back");
        QVERIFY(name_of(BountyStepKind::expired) == "expired");
    }
};

RUSTCHAIN_TEST(BountyJsonTest)

} // namespace bounty_json_test
#include "bounty_json_test.moc"
