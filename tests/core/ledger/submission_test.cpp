// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The one door for bytes from outside: what is refused is named, and a batch is answered in order.
#include "core/ledger/submission.hpp"

#include "core/crypto/sha256.hpp"
#include "core/runtime/executors.hpp"
#include "tests/fixtures/chain_fixture.hpp"
#include "tests/fixtures/hardware/constructed_reports.hpp"
#include "tests/fixtures/test_program.hpp"

namespace submission_test {

using namespace rustchain;
using namespace rustchain::ledger;
using consensus::AttestationFault;
using consensus::TransactionFault;
using fixtures::ChainFixture;

class SubmissionTest : public QObject {
    Q_OBJECT

    runtime::Executors executors_{{.network_threads = 1, .verify_threads = 2}};

    Result<TransactionHash, SubmitFault> submit(ChainFixture& chain, Bytes encoded) {
        Submission door(*chain.ledger, executors_.make_strand(), executors_.verify());
        return runtime::block_on(executors_.network(), door.transaction(std::move(encoded)));
    }
    Result<void, AttestationFault> submit(ChainFixture& chain, Attestation attestation) {
        Submission door(*chain.ledger, executors_.make_strand(), executors_.verify());
        return runtime::block_on(executors_.network(), door.attestation(std::move(attestation)));
    }

private slots:
    void initTestCase() { QVERIFY(executors_.start().has_value()); }

    void takes_a_good_transaction_once() {
        ChainFixture chain;
        Bytes encoded = encode(chain.pay(chain.alice, 0, chain.bob.address, Amount::from_rtc(1)));
        auto taken = submit(chain, encoded);
        QVERIFY(taken.has_value());
        QCOMPARE(*taken, transaction_hash(ByteView(encoded)));
        QVERIFY(chain.ledger->mempool().find(*taken) != nullptr);
        auto again = submit(chain, encoded);
        QCOMPARE(std::get<AdmitFault>(again.error()), AdmitFault::already_known);
        QCOMPARE(name_of(again.error()), std::string_view("already_known"));
    }

    void refuses_bytes_that_are_no_transaction() {
        ChainFixture chain;
        Bytes encoded = encode(chain.pay(chain.alice, 0, chain.bob.address, Amount::from_rtc(1)));
        auto fault = [&](Bytes bytes) {
            return std::get<TransactionFault>(submit(chain, std::move(bytes)).error());
        };
        QCOMPARE(fault({}), TransactionFault::malformed);
        for (std::size_t size = 1; size < encoded.size(); size += 13)
            QCOMPARE(fault(Bytes(encoded.begin(), encoded.begin() + static_cast<long>(size))),
                     TransactionFault::malformed);
        Bytes longer = encoded;
        longer.push_back(0);
        QCOMPARE(fault(longer), TransactionFault::malformed);
        QCOMPARE(fault(Bytes(kMaxTransactionBytes + 1, 0)), TransactionFault::too_large);
        QCOMPARE(chain.ledger->mempool().size(), std::size_t{0});
    }

    void refuses_what_was_signed_for_another_network() {
        ChainFixture chain;
        ChainId other = *ChainId::from(crypto::sha256(as_bytes("another network")));
        Bytes foreign = encode(
            fixtures::payment(other, chain.alice, 0, chain.bob.address, Amount::from_rtc(1)));
        auto refused = submit(chain, foreign);
        QCOMPARE(std::get<TransactionFault>(refused.error()), TransactionFault::bad_signature);
        QVERIFY(!describe(refused.error()).empty());
    }

    void names_what_contradicts_itself_in_a_report() {
        ChainFixture chain;
        fixtures::Person miner("miner");
        auto report = fixtures::constructed_powerpc_g4();
        auto enrolment = [&] {
            return fixtures::enrolment_of(chain.chain_id(), chain.alice.address, report, {}, miner);
        };
        report.features = attestation::FeatureSet{attestation::Feature::avx2};
        auto refused = submit(chain, encode(chain.work_paid(chain.alice, 0, enrolment())));
        QVERIFY(std::holds_alternative<ReportRefusal>(refused.error()));
        QCOMPARE(name_of(refused.error()), std::string_view("report_refused"));
        QCOMPARE(describe(refused.error()),
                 std::string("The hardware report contradicts itself: it reports instruction sets "
                             "of another architecture; it reports an instruction set without the "
                             "one it builds on; it lacks an instruction set that this class has."));
        auto unreadable = enrolment();
        unreadable.report = {1, 2, 3};
        refused = submit(chain, encode(chain.work_paid(chain.alice, 0, unreadable)));
        QCOMPARE(std::get<TransactionFault>(refused.error()), TransactionFault::report_refused);
        RenewHardware renewal{.hardware_hash = attestation::hardware_hash(report).value(),
                              .report = encode(report)};
        refused = submit(chain, encode(chain.work_paid(miner, 0, renewal)));
        QVERIFY(std::holds_alternative<ReportRefusal>(refused.error()));
        report = fixtures::constructed_powerpc_g4();
        QVERIFY(submit(chain, encode(chain.work_paid(chain.alice, 0, enrolment()))).has_value());
    }

    void answers_a_batch_in_its_order() {
        ChainFixture chain;
        auto pay = [&](std::uint64_t nonce) {
            return encode(chain.pay(chain.alice, nonce, chain.bob.address, Amount::from_rtc(1)));
        };
        Submission door(*chain.ledger, executors_.make_strand(), executors_.verify());
        std::vector<Bytes> batch{pay(1), {1, 2, 3}, pay(0), pay(1), pay(2000)};
        auto answers = runtime::block_on(executors_.network(), door.transactions(batch));
        QCOMPARE(answers.size(), batch.size());
        QCOMPARE(answers[0].value(), transaction_hash(ByteView(batch[0])));
        QCOMPARE(std::get<TransactionFault>(answers[1].error()), TransactionFault::malformed);
        QCOMPARE(answers[2].value(), transaction_hash(ByteView(batch[2])));
        QCOMPARE(std::get<AdmitFault>(answers[3].error()), AdmitFault::already_known);
        QCOMPARE(std::get<AdmitFault>(answers[4].error()), AdmitFault::nonce_too_far);
        QVERIFY(runtime::block_on(executors_.network(), door.transactions({})).empty());
    }

    void takes_an_attestation_once() {
        ChainFixture chain;
        fixtures::Person miner("miner");
        auto hardware = chain.enrol(chain.alice, 0, fixtures::constructed_powerpc_g4(), miner);
        chain.grow_to(5);
        auto attestation =
            fixtures::attestation_of(chain.network, hardware, miner, 5, chain.hash_at(5));
        QVERIFY(submit(chain, attestation).has_value());
        QVERIFY(chain.ledger->attestations().contains(5, hardware));
        QCOMPARE(submit(chain, attestation).error(), AttestationFault::duplicate);
    }

    void names_why_an_attestation_is_refused() {
        ChainFixture chain;
        fixtures::Person miner("miner");
        auto hardware = chain.enrol(chain.alice, 0, fixtures::constructed_powerpc_g4(), miner);
        chain.grow_to(5);
        const auto good =
            fixtures::attestation_of(chain.network, hardware, miner, 5, chain.hash_at(5));
        auto unknown = good;
        unknown.hardware_hash[7] ^= 1;
        QCOMPARE(submit(chain, unknown).error(), AttestationFault::unbound_hardware);
        auto forged = good;
        forged.signature[7] ^= 1;
        QCOMPARE(submit(chain, forged).error(), AttestationFault::bad_signature);
        auto nameless = good;
        nameless.miner_id.clear();
        QCOMPARE(submit(chain, nameless).error(), AttestationFault::bad_miner_id);
        QCOMPARE(chain.ledger->attestations().size(), std::size_t{0});
    }
};

RUSTCHAIN_TEST(SubmissionTest)

} // namespace submission_test
#include "submission_test.moc"
