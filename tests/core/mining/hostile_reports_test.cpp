// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A recorded machine's report, forged in 100,000 ways: none is worth more than the machine is.
#include "core/attestation/hardware_hash.hpp"
#include "core/runtime/random.hpp"
#include "tests/fixtures/chain_fixture.hpp"
#include "tests/fixtures/hardware/recorded_machine.hpp"
#include "tests/fixtures/test_program.hpp"

namespace hostile_reports_test {

using namespace rustchain;
using attestation::HardwareReport;

namespace {

constexpr int kMutants = 100'000;
constexpr int kEnrolments = 60;

HardwareReport recorded() {
    return fixtures::read_machine(RUSTCHAIN_VECTORS "/../fixtures/hardware",
                                  "recorded_firecracker_epyc")
        .scan();
}

//! As on dev, where a virtual machine keeps its whole worth: the strictest question.
attestation::Verdict judge(const HardwareReport& report) {
    return attestation::judge_report(report, attestation::AntiquityTable::embedded(),
                                     {.virtual_machine_weight = 1000});
}

class HostileReports {
public:
    HostileReports(Bytes original, std::uint64_t seed)
        : original_(std::move(original)), random_(seed) {}

    Bytes next() {
        Bytes bytes = original_;
        switch (made_++ % 6) {
        case 0:
            flip_bit(bytes);
            break;
        case 1:
            for (std::uint64_t more = 1 + random_.below(16); more > 0; --more)
                flip_bit(bytes);
            break;
        case 2:
            bytes.resize(random_.below(bytes.size()));
            break;
        case 3:
            bytes.resize(bytes.size() + 1 + random_.below(64), 0x5A);
            break;
        case 4:
            overwrite(bytes);
            break;
        default: // a length or a number at its end
            bytes[random_.below(bytes.size())] = random_.below(2) != 0 ? 0xFF : 0;
            break;
        }
        return bytes;
    }

private:
    void flip_bit(Bytes& bytes) {
        std::uint8_t& byte = bytes[random_.below(bytes.size())];
        byte = static_cast<std::uint8_t>(byte ^ (1U << random_.below(8)));
    }
    //! A piece of the report over another place of it.
    void overwrite(Bytes& bytes) {
        const std::size_t size = 1 + random_.below(32);
        const std::size_t from = random_.below(bytes.size() - size);
        const std::size_t to = random_.below(bytes.size() - size);
        std::copy_n(original_.begin() + static_cast<std::ptrdiff_t>(from), size,
                    bytes.begin() + static_cast<std::ptrdiff_t>(to));
    }

    Bytes original_;
    runtime::SeededRandom random_;
    std::uint64_t made_ = 0;
};

//! Enrols a report as it is, for alice; gives the fault's name, or nothing.
std::optional<std::string> enrol(fixtures::ChainFixture& chain, const fixtures::Person& owner,
                                 const Bytes& report, const HardwareHash& hardware,
                                 const fixtures::Person& key) {
    const Hash256 salt = *Hash256::from(Bytes(32, 7));
    const std::uint64_t nonce = chain.account(owner.address).nonce;
    chain.next_block({chain.work_paid(
        owner, nonce, EnrolCommit{.commit = commit_hash(owner.address, hardware, salt)})});
    EnrolHardware enrolment{.report = report,
                            .salt = salt,
                            .attest_key = key.public_key(),
                            .possession =
                                key.sign(possession_digest(chain.chain_id(), owner.address))};
    auto block = chain.next_block({chain.work_paid(owner, nonce + 1, std::move(enrolment))});
    if (block.refused.empty())
        return std::nullopt;
    return std::string(consensus::name_of(block.refused.front().fault));
}

} // namespace

class HostileReportsTest : public QObject {
    Q_OBJECT

private slots:
    void none_of_a_hundred_thousand_is_worth_more() {
        const HardwareReport report = recorded();
        const attestation::Verdict honest = judge(report);
        QVERIFY(honest.is_virtual);
        HostileReports hostile(encode(report), 3);
        int decoded = 0;
        for (int i = 0; i < kMutants; ++i) {
            const Bytes bytes = hostile.next();
            auto mutant = attestation::decode_report(bytes);
            if (!mutant)
                continue;
            ++decoded;
            QCOMPARE(encode(*mutant), bytes); // one report, one form
            const attestation::Verdict verdict = judge(*mutant);
            QVERIFY2(verdict.multiplier_thousandths <= honest.multiplier_thousandths,
                     (verdict.class_id + " " + to_hex(bytes)).c_str());
            [[maybe_unused]] auto hash = attestation::hardware_hash(*mutant);
        }
        qInfo("%d of %d were reports, the others refused as bytes", decoded, kMutants);
        QVERIFY(decoded > kMutants / 10 && decoded < kMutants * 9 / 10);
    }

    void the_chain_enrols_none_for_more_than_the_machine_is() {
        const HardwareReport report = recorded();
        auto params = fixtures::small_params();
        params.virtual_machine_weight = 1000;
        fixtures::ChainFixture honest({.params = params});
        const auto hash = attestation::hardware_hash(report).value();
        QVERIFY(!enrol(honest, honest.alice, encode(report), hash, fixtures::Person("key")));
        const auto worth =
            honest.record<HardwareRecord>(state::StateKey::hardware(hash)).value().multiplier;
        HostileReports hostile(encode(report), 4);
        std::map<std::string, int> answers;
        for (int i = 0; i < kEnrolments; ++i) {
            fixtures::ChainFixture chain({.params = params});
            const Bytes bytes = hostile.next();
            auto mutant = attestation::decode_report(bytes);
            // A committed hash is the prover's word: here it fits what the chain will find.
            const auto found = mutant ? attestation::hardware_hash(*mutant).value_or(hash) : hash;
            auto fault = enrol(chain, chain.alice, bytes, found, fixtures::Person("key"));
            ++answers[fault.value_or("enrolled")];
            if (fault)
                continue;
            QVERIFY(mutant.has_value());
            auto record = chain.record<HardwareRecord>(state::StateKey::hardware(found)).value();
            QVERIFY(record.multiplier <= worth);
        }
        for (const auto& [answer, count] : answers)
            qInfo("%-18s %d", answer.c_str(), count);
        QVERIFY(answers["report_refused"] > 0);
        QVERIFY(answers["enrolled"] > 0); // a changed rate or microcode makes no other machine
    }

    void a_replayed_report_binds_nobody_else() {
        fixtures::ChainFixture chain;
        const HardwareReport report = recorded();
        const auto hash = attestation::hardware_hash(report).value();
        QVERIFY(!enrol(chain, chain.alice, encode(report), hash, fixtures::Person("key")));
        QCOMPARE(enrol(chain, chain.bob, encode(report), hash, fixtures::Person("bob's key"))
                     .value_or("enrolled"),
                 std::string("bound_by_earlier_commit"));
        QCOMPARE(enrol(chain, chain.carol, encode(report), hash, fixtures::Person("key"))
                     .value_or("enrolled"),
                 std::string("bound_by_earlier_commit"));
        auto record = chain.record<HardwareRecord>(state::StateKey::hardware(hash)).value();
        QVERIFY(record.owner == chain.alice.address);
    }
};

RUSTCHAIN_TEST(HostileReportsTest)

} // namespace hostile_reports_test
#include "hostile_reports_test.moc"
