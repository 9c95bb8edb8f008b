// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The miner's wishes and scans: on, off at once, measured, failed, and the offer to enrol with.
#include "core/crypto/signature.hpp"
#include "tests/core/mining/mine.hpp"
#include "tests/fixtures/test_program.hpp"

namespace attestor_test {

using namespace rustchain;
using namespace rustchain::mining;
using namespace std::chrono_literals;

constexpr int kPatienceMs = 60000; // a busy machine is no failure

namespace {

using Progress = attestation::hardware::ScanProgress;

//! A scan that only a stop ends.
Result<attestation::HardwareReport> endless(std::stop_token stop, const Progress& progress) {
    progress(attestation::hardware::ScanStep::rates);
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait(lock, stop, [] { return false; });
    return fail(ErrorCode::unavailable, "stopped");
}

template <class F>
std::chrono::milliseconds time_of(F work) {
    const auto before = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() -
                                                                 before);
}

} // namespace

class AttestorTest : public QObject {
    Q_OBJECT

private slots:
    void names_its_states() {
        std::set<std::string_view> names;
        for (int i = 0; i <= static_cast<int>(MiningState::paused); ++i)
            names.insert(name_of(static_cast<MiningState>(i)));
        QCOMPARE(names.size(), static_cast<std::size_t>(MiningState::paused) + 1);
        QVERIFY(!names.contains("unknown"));
    }

    void is_off_until_it_is_asked() {
        Mine mine;
        mine.start();
        mine.on_ledger([&] { mine.chain.grow_to(5); });
        QCOMPARE(mine.state(), MiningState::off);
        QCOMPARE(mine.now(), MiningStatus{});
        QCOMPARE(mine.scans.load(), 0);
    }

    void measures_once_and_asks_to_be_enrolled() {
        Mine mine;
        mine.start().set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::unregistered, kPatienceMs);
        const MiningStatus status = mine.now();
        QVERIFY(status.is_enabled && status.report);
        QCOMPARE(status.hardware_hash.value(),
                 attestation::hardware_hash(fixtures::constructed_powerpc_g4()).value());
        QVERIFY(status.verdict.has_value());
        QCOMPARE(status.measured_ms, mine.chain.clock.now_ms());
        QVERIFY(!status.is_registered && !status.is_registered_elsewhere);
        mine.on_ledger([&] { mine.chain.grow_to(3); });
        mine.attestor->set_enabled(false);
        QCOMPARE(mine.state(), MiningState::off);
        mine.attestor->set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::unregistered, kPatienceMs);
        QCOMPARE(mine.scans.load(), 1);
    }

    void measures_while_mining_stays_off() {
        Mine mine;
        mine.start().measure();
        QTRY_VERIFY_WITH_TIMEOUT(mine.now().report != nullptr, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::off, kPatienceMs);
        mine.attestor->measure();
        QTRY_COMPARE_WITH_TIMEOUT(mine.scans.load(), 2, kPatienceMs);
    }

    void shows_how_far_a_scan_is_and_stops_it_at_once() {
        Mine mine;
        mine.scan = endless;
        mine.start().set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(mine.now().scan_step, attestation::hardware::ScanStep::rates,
                                  kPatienceMs);
        QCOMPARE(mine.state(), MiningState::measuring);
        const auto taken = time_of([&] {
            mine.attestor->set_enabled(false);
            while (mine.state() != MiningState::off)
                std::this_thread::yield();
        });
        QVERIFY2(taken < 1s, std::to_string(taken.count()).c_str());
        mine.attestor->set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(mine.scans.load(), 2, kPatienceMs);
        QVERIFY(time_of([&] { mine.attestor.reset(); }) < 1s);
    }

    void stops_a_search_at_once() {
        Mine mine;
        mine.chain.enrol(mine.chain.alice, 0, fixtures::constructed_powerpc_g4(), mine.key);
        mine.chain.grow_to(5);
        mine.chain.network.params.work_target = 1ULL << 60; // longer than anyone waits
        mine.start().set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::searching, kPatienceMs);
        const auto taken = time_of([&] { mine.attestor->set_enabled(false); });
        QVERIFY2(taken < 1s, std::to_string(taken.count()).c_str());
        QCOMPARE(mine.state(), MiningState::off);
        mine.attestor->set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::searching, kPatienceMs);
        QVERIFY(time_of([&] { mine.attestor.reset(); }) < 1s);
    }

    //! What the thread was about to show comes after the switch; off it must stay.
    void stays_off_when_it_was_switched_off_between_two_steps() {
        Mine mine;
        mine.chain.enrol(mine.chain.alice, 0, fixtures::constructed_powerpc_g4(), mine.key);
        mine.chain.grow_to(5);
        mine.entropy.is_held = true;
        mine.start().set_enabled(true);
        QTRY_VERIFY_WITH_TIMEOUT(mine.entropy.is_asked, kPatienceMs);
        mine.attestor->set_enabled(false);
        QCOMPARE(mine.state(), MiningState::off);
        mine.entropy.let_go();
        QTest::qWait(100);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::off, 2000);
        QCOMPARE(mine.waiting_attestations(), std::size_t{0});
        mine.attestor->set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::sent, kPatienceMs);
    }

    void says_why_a_machine_cannot_be_measured_and_tries_again_when_asked() {
        Mine mine;
        mine.scan = [](std::stop_token, const Progress&) -> Result<attestation::HardwareReport> {
            return fail(ErrorCode::permission, "the processor may not be pinned");
        };
        mine.start().set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::failed, kPatienceMs);
        QCOMPARE(mine.now().problem, std::string("the processor may not be pinned"));
        auto offer = mine.attestor->offer(mine.chain.alice.address);
        QCOMPARE(offer.error().message, std::string("the processor may not be pinned"));
        mine.on_ledger([&] { mine.chain.grow_to(3); });
        QTest::qWait(50);
        QCOMPARE(mine.scans.load(), 1); // not at every block
        QCOMPARE(mine.state(), MiningState::failed);
        mine.attestor->measure();
        QTRY_COMPARE_WITH_TIMEOUT(mine.scans.load(), 2, kPatienceMs);
    }

    void fails_for_a_machine_without_identity() {
        Mine mine;
        mine.scan = [](std::stop_token, const Progress&) {
            auto report = fixtures::constructed_powerpc_g4();
            report.firmware.device = attestation::Unmeasured::not_permitted;
            return Result<attestation::HardwareReport>(report);
        };
        mine.start().set_enabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(mine.state(), MiningState::failed, kPatienceMs);
        QVERIFY(!mine.now().problem.empty());
        QVERIFY(!mine.now().hardware_hash.has_value());
    }

    void offers_the_machine_to_an_owner() {
        Mine mine;
        mine.chain.next_block();
        mine.start();
        const Address owner = mine.chain.bob.address;
        QCOMPARE(mine.attestor->offer(owner).error().code, ErrorCode::unavailable);
        mine.attestor->measure();
        QTRY_VERIFY_WITH_TIMEOUT(mine.attestor->offer(owner).has_value(), kPatienceMs);
        auto offer = mine.attestor->offer(owner).value();
        QCOMPARE(offer.hardware_hash, mine.now().hardware_hash.value());
        QVERIFY(offer.report == encode(fixtures::constructed_powerpc_g4()));
        QCOMPARE(offer.attest_key, mine.key.public_key());
        QVERIFY(crypto::verify_schnorr(
            offer.attest_key, possession_digest(mine.chain.chain_id(), owner), offer.possession));
        QCOMPARE(offer.anchor_height, Height{1});
        QCOMPARE(offer.anchor_hash, mine.chain.hash_at(1));
    }
};

RUSTCHAIN_TEST(AttestorTest)

} // namespace attestor_test
#include "attestor_test.moc"
