// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Blocks from elsewhere: a good one passes, a bad one is refused for what is wrong with it.
#include "core/ledger/block_checker.hpp"

#include "core/crypto/sha256.hpp"
#include "core/runtime/executors.hpp"
#include "tests/fixtures/chain_fixture.hpp"
#include "tests/fixtures/hardware/constructed_reports.hpp"
#include "tests/fixtures/test_program.hpp"

namespace block_checker_test {

using namespace rustchain;
using namespace rustchain::ledger;
using consensus::BlockFault;
using fixtures::ChainFixture;

class BlockCheckerTest : public QObject {
    Q_OBJECT

    runtime::Executors executors_{{.network_threads = 1, .verify_threads = 2}};

    Result<consensus::CheckedBlock, BlockFault> check(const Ledger& ledger, Block block) {
        auto strand = executors_.make_strand();
        BlockChecker checker(ledger, strand, executors_.verify());
        return runtime::block_on(executors_.network(),
                                 checker.check(std::make_shared<const Block>(std::move(block))));
    }

private slots:
    void initTestCase() { QVERIFY(executors_.start().has_value()); }

    void passes_a_block_that_the_ledger_then_accepts() {
        ChainFixture chain;
        auto made =
            chain.make_block({chain.pay(chain.alice, 0, chain.bob.address, Amount::from_rtc(1)),
                              chain.pay(chain.alice, 1, chain.bob.address, Amount::from_rtc(1))});
        auto checked = check(*chain.ledger, made.executed.checked().block());
        QVERIFY(checked.has_value());
        QCOMPARE(checked->hash(), made.executed.hash());
        QCOMPARE(checked->transactions().size(), std::size_t{2});
        QVERIFY(chain.ledger->accept(*checked).has_value());
    }

    void uses_what_the_mempool_has_verified() {
        ChainFixture chain;
        auto payment =
            chain.checked(chain.pay(chain.alice, 0, chain.bob.address, Amount::from_rtc(1)));
        auto made = chain.make_block({payment->transaction()});
        QVERIFY(chain.ledger->admit(payment).has_value());
        auto checked = check(*chain.ledger, made.executed.checked().block());
        QVERIFY(checked.has_value());
        QCOMPARE(checked->transactions()[0].get(), payment.get());
    }

    void names_what_is_wrong_data() {
        QTest::addColumn<int>("fault");
        QTest::newRow("signature") << static_cast<int>(BlockFault::bad_transaction);
        QTest::newRow("missing transaction") << static_cast<int>(BlockFault::wrong_merkle_root);
        QTest::newRow("view 0") << static_cast<int>(BlockFault::unknown_version);
        QTest::newRow("two state roots") << static_cast<int>(BlockFault::unequal_state_roots);
        QTest::newRow("attest root") << static_cast<int>(BlockFault::wrong_attest_root);
    }
    void names_what_is_wrong() {
        QFETCH(int, fault);
        const std::string row = QTest::currentDataTag();
        ChainFixture chain;
        auto made =
            chain.make_block({chain.pay(chain.alice, 0, chain.bob.address, Amount::from_rtc(1))});
        Block block = made.executed.checked().block();
        if (row == "signature")
            block.transactions[0].signature[5] ^= 1;
        else if (row == "missing transaction")
            block.transactions.clear();
        else if (row == "view 0")
            block.header.version = header_version(0);
        else if (row == "two state roots")
            block.state_root = Hash256{};
        else
            block.header.attest_root = block.header.merkle_root;
        auto checked = check(*chain.ledger, block);
        QVERIFY(!checked.has_value());
        QCOMPARE(static_cast<int>(checked.error()), fault);
    }

    void says_that_an_attestation_is_bad() {
        ChainFixture chain;
        fixtures::Person miner("miner");
        auto hardware = chain.enrol(chain.alice, 0, fixtures::constructed_powerpc_g4(), miner);
        chain.grow_to(chain.network.params.slot_start(chain.height()) + 4); // a new slot's first
        auto made = chain.make_block({}, {chain.attest(hardware, miner, chain.height())});
        Block block = made.executed.checked().block();
        QCOMPARE(block.attestations.size(), std::size_t{1});
        QVERIFY(check(*chain.ledger, block).has_value());

        Block forged = block;
        forged.attestations[0].signature[3] ^= 1;
        QCOMPARE(check(*chain.ledger, forged).error(), BlockFault::bad_attestation);
        Block of_nobody = block;
        of_nobody.attestations[0].hardware_hash[0] ^= 1;
        QCOMPARE(check(*chain.ledger, of_nobody).error(), BlockFault::bad_attestation);
    }

    //! The head may stand on another fork, where the machine is not enrolled.
    void judges_attestations_by_the_state_of_the_block_s_own_parent() {
        ChainFixture chain;
        ChainFixture twin;
        fixtures::Person miner("miner");
        const auto report = fixtures::constructed_powerpc_g4();
        const Hash256 salt = crypto::sha256(as_bytes("salt"));
        for (ChainFixture* each : {&chain, &twin})
            each->next_block({each->work_paid(
                each->alice, 0, fixtures::commit_for(each->alice.address, report, salt))});
        // Height 2 holds the enrolment on one side, nothing on the other, up to height 6.
        const Height fork = chain.height();
        twin.next_block({twin.work_paid(
            twin.alice, 1,
            fixtures::enrolment_of(twin.chain_id(), twin.alice.address, report, salt, miner))});
        const auto hardware = attestation::hardware_hash(report).value();
        for (Height height = fork; height < 7; ++height)
            chain.produce_from_pools();
        std::vector<std::shared_ptr<const Block>> others;
        twin.grow_to(5);
        auto attesting = twin.make_block({}, {twin.attest(hardware, miner, 5)});
        for (Height height = fork + 1; height <= 5; ++height) {
            auto block = twin.ledger->snapshot()->blocks().block(height).value().value();
            auto checked = check(*chain.ledger, block);
            QVERIFY(checked.has_value());
            QVERIFY(chain.ledger->accept(*checked).has_value());
        }
        QVERIFY(chain.ledger->head().header.height > 6); // on the side without the machine
        const Block& block = attesting.executed.checked().block();
        QCOMPARE(block.attestations.size(), std::size_t{1});
        auto checked = check(*chain.ledger, block);
        QVERIFY(checked.has_value());
        QVERIFY(chain.ledger->accept(*checked).has_value());
    }

    //! It may still come: the voter asks again, and does not condemn the block.
    void says_wrong_parent_for_attestations_on_an_unknown_block() {
        ChainFixture chain;
        ChainFixture ahead;
        fixtures::Person miner("miner");
        auto hardware = ahead.enrol(ahead.alice, 0, fixtures::constructed_powerpc_g4(), miner);
        ahead.grow_to(5);
        auto made = ahead.make_block({}, {ahead.attest(hardware, miner, 5)});
        auto checked = check(*chain.ledger, made.executed.checked().block());
        QCOMPARE(checked.error(), BlockFault::wrong_parent);
    }
};

RUSTCHAIN_TEST(BlockCheckerTest)

} // namespace block_checker_test
#include "block_checker_test.moc"
