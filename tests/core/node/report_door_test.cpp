// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The way of evidence into a real ledger: asked for, priced, submitted, punished, over.
#include "core/node/report_door.hpp"

#include "core/runtime/executors.hpp"
#include "tests/core/consensus/staking/signed_faults.hpp"
#include "tests/fixtures/chain_fixture.hpp"
#include "tests/fixtures/test_program.hpp"

namespace report_door_test {

using namespace rustchain;
using namespace rustchain::node;

namespace {

struct House {
    House() { [[maybe_unused]] auto started = executors.start(); }
    template <class T>
    T wait(runtime::Task<T> task) {
        return runtime::block_on(executors.network(), std::move(task));
    }
    Evidence evidence() const {
        return consensus::staking::signed_both_ways(chain.validators[0], 0, 3, chain.chain_id());
    }
    void on_ledger(const std::function<void()>& work) {
        runtime::block_on(executors.network(), runtime::run_on(strand, work));
    }

    fixtures::ChainFixture chain;
    runtime::Executors executors{{.network_threads = 2, .verify_threads = 2}};
    runtime::Executor strand = executors.make_strand();
    ledger::Submission submission{*chain.ledger, strand, executors.verify()};
    LedgerReportDoor door{*chain.ledger, submission, strand};
};

} // namespace

class ReportDoorTest : public QObject {
    Q_OBJECT
private slots:
    void leads_evidence_from_a_node_to_its_punishment() {
        House house;
        const fixtures::Person& alice = house.chain.alice;
        QVERIFY(house.wait(house.door.is_punishable(house.evidence())).value());
        const auto place = house.wait(house.door.place(alice.address)).value();
        QCOMPARE(place.nonce, std::uint64_t{0});
        QCOMPARE(place.balance, Amount::from_rtc(1000));
        QCOMPARE(place.height, Height{0});
        QCOMPARE(place.base_price, kGenesisBasePrice);
        auto report =
            validator::make_report(house.evidence(), alice.key, place, house.chain.chain_id());
        QVERIFY(house.wait(house.door.submit(*report)));
        QCOMPARE(house.wait(house.door.place(alice.address))->nonce, std::uint64_t{1});
        QVERIFY(!house.wait(house.door.submit(*report))); // it waits already
        house.on_ledger([&] { house.chain.finalise(house.chain.produce_from_pools()->hash()); });
        QVERIFY(!house.wait(house.door.is_punishable(house.evidence())).value());
        const auto& traitor = house.chain.validators[0];
        auto record =
            house.chain.record<ValidatorRecord>(state::StateKey::validator(traitor.address));
        QCOMPARE(record->jailed_until, kNever);
    }
};

RUSTCHAIN_TEST(ReportDoorTest)

} // namespace report_door_test
#include "report_door_test.moc"
