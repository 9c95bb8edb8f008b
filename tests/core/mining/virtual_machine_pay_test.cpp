// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a virtual machine earns by the rules of the networks that this program brings: nothing on
// test, and it is told why; its pay on dev.
#include "core/chain/genesis.hpp"
#include "tests/core/mining/mine.hpp"
#include "tests/fixtures/hardware/recorded_machine.hpp"
#include "tests/fixtures/test_program.hpp"

namespace virtual_machine_pay_test {

using namespace rustchain;
using namespace rustchain::mining;

constexpr int kPatienceMs = 60000; // a busy machine is no failure

namespace {

ChainParams params_of(const std::string& network) {
    std::ifstream file(RUSTCHAIN_RESOURCES "/chains/" + network + ".json");
    std::stringstream text;
    text << file.rdbuf();
    ChainParams params = genesis_from_json(text.str()).value().params;
    // The chains of the tests begin without an old chain and without bonds.
    params.network = "dev";
    params.address_prefix = "drtc";
    params.minimum_bond = {};
    return params;
}

attestation::HardwareReport recorded(const ChainId& chain_id) {
    return fixtures::read_machine(RUSTCHAIN_VECTORS "/../fixtures/hardware",
                                  "recorded_firecracker_epyc")
        .scan(chain_id);
}

//! The recorded machine mines on a chain of a network's rules until one of its slots is settled.
struct VirtualMine : Mine {
    explicit VirtualMine(const std::string& network) : Mine({.params = params_of(network)}) {
        const ChainId chain_id = chain.chain_id();
        scan = [chain_id](std::stop_token, const attestation::hardware::ScanProgress&) {
            return Result<attestation::HardwareReport>(recorded(chain_id));
        };
        hardware = chain.enrol(chain.alice, 0, recorded(chain_id), key);
        chain.grow_to(chain.network.params.slot_start(chain.height()));
        funds = chain.account(chain.alice.address).balance;
        pool = chain.pool();
        start().set_enabled(true);
    }

    void mine_a_slot() {
        QTRY_COMPARE_WITH_TIMEOUT(state(), MiningState::sent, kPatienceMs);
        on_ledger([&] { chain.finalise(chain.produce_from_pools()->hash()); });
        QTRY_COMPARE_WITH_TIMEOUT(state(), MiningState::accepted, kPatienceMs);
        record = chain.record<HardwareRecord>(state::StateKey::hardware(hardware)).value();
        // Two epochs later everything of this one is settled.
        on_ledger([&] {
            const ChainParams& params = chain.network.params;
            chain.grow_to(params.first_height(params.epoch_of(chain.height()) + 2));
        });
    }
    Amount earned() const {
        return chain.account(chain.alice.address).balance.minus(funds).value();
    }

    HardwareHash hardware;
    Amount funds, pool;
    HardwareRecord record;
};

} // namespace

class VirtualMachinePayTest : public QObject {
    Q_OBJECT

private slots:
    void earns_nothing_on_test_and_is_told_why() {
        VirtualMine mine("test");
        QCOMPARE(mine.chain.network.params.virtual_machine_weight, std::uint64_t{0});
        mine.mine_a_slot();
        QVERIFY(mine.record.is_virtual);
        QCOMPARE(mine.record.slot_bits, std::uint8_t{1}); // it may attest; it weighs nothing
        for (const TallyEntry& entry : mine.record.tally)
            QCOMPARE(entry.weight, std::uint64_t{0});
        QCOMPARE(mine.earned(), Amount());
        QCOMPARE(mine.chain.pool(), mine.pool);
        const MiningStatus status = mine.now();
        QCOMPARE(status.multiplier, std::uint64_t{0});
        QVERIFY(status.verdict->is_virtual);
        QCOMPARE(status.verdict->class_multiplier_thousandths, 800U);
        std::string reasons;
        for (const auto& reason : status.verdict->virtual_machine.reasons)
            reasons += describe(reason) + "\n";
        QVERIFY2(reasons.find("KVMKVMKVM") != std::string::npos, reasons.c_str());
    }

    void earns_its_pay_on_dev() {
        VirtualMine mine("dev");
        QCOMPARE(mine.chain.network.params.virtual_machine_weight, std::uint64_t{1000});
        mine.mine_a_slot();
        QVERIFY(mine.record.is_virtual);
        QCOMPARE(mine.record.tally.size(), std::size_t{1});
        QCOMPARE(mine.record.tally.front().weight, std::uint64_t{800});
        QCOMPARE(mine.now().multiplier, std::uint64_t{800});
        // Alone, it gets the whole pot of its epoch.
        QCOMPARE(mine.earned(), mine.chain.network.params.epoch_reward);
        QCOMPARE(mine.chain.pool(),
                 mine.pool.minus(mine.chain.network.params.epoch_reward).value());
    }
};

RUSTCHAIN_TEST(VirtualMachinePayTest)

} // namespace virtual_machine_pay_test
#include "virtual_machine_pay_test.moc"
