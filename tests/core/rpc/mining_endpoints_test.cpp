// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Miners, hardware, the switch that needs the cookie, the offer, and attestations from outside.
#include "core/attestation/hardware_hash.hpp"
#include "core/json/write.hpp"
#include "core/rpc/mining_json.hpp"
#include "tests/core/rpc/rpc_house.hpp"
#include "tests/fixtures/hardware/constructed_reports.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QDir>

namespace mining_endpoints_test {

using namespace rustchain;
using namespace rustchain::rpc;

namespace {

std::string body_of(const Attestation& attestation) {
    return "{\"miner_id\":\"" + attestation.miner_id +
           "\",\"block_height\":" + std::to_string(attestation.block_height) +
           ",\"hardware_hash\":\"" + to_hex(attestation.hardware_hash) +
           "\",\"nonce\":" + std::to_string(attestation.nonce) + ",\"proof\":\"" +
           to_hex(attestation.proof) + "\",\"timestamp\":" + std::to_string(attestation.timestamp) +
           ",\"signature\":\"" + to_hex(attestation.signature) + "\"}";
}

} // namespace

class MiningEndpointsTest : public QObject {
    Q_OBJECT

private slots:
    void lists_miners_and_shows_hardware() {
        RpcHouse house;
        fixtures::Person first("first miner");
        fixtures::Person second("second miner");
        auto hardware =
            house.chain.enrol(house.chain.alice, 0, fixtures::constructed_powerpc_g4(), first);
        house.chain.enrol(house.chain.bob, 0, fixtures::constructed_arm2(), second);
        house.chain.grow_to(5);
        house.chain.next_block({}, {house.chain.attest(hardware, first, 5)});
        auto miners = house.get("/v1/miners");
        QCOMPARE(keys_of(miners.body), std::string("epoch total miners"));
        QCOMPARE(miners.number("total"), std::uint64_t{2});
        QCOMPARE(miners["miners"].items().value().size(), std::size_t{2});
        auto limited = house.get("/v1/miners?limit=1");
        QCOMPARE(limited.number("total"), std::uint64_t{2});
        QCOMPARE(limited["miners"].items().value().size(), std::size_t{1});
        QCOMPARE(house.get("/v1/miners?limit=1001").problem(), std::string("400 invalid_input"));

        auto shown = house.get("/v1/hardware/" + to_hex(hardware));
        QCOMPARE(shown.status, 200U);
        QCOMPARE(
            keys_of(shown.body),
            std::string("hardware_hash owner attest_key class_id is_virtual reasons multiplier "
                        "rules_version enrolled_height renewed_epoch is_bound miner_id slots"));
        QCOMPARE(shown.text("owner"), house.address(house.chain.alice));
        QCOMPARE(shown.text("attest_key"), to_hex(first.public_key()));
        QCOMPARE(shown.number("multiplier"), std::uint64_t{2500}); // PowerPC G4
        QCOMPARE(shown.text("miner_id"), std::string("test-miner"));
        QCOMPARE(shown.number("slots"), std::uint64_t{1});
        QCOMPARE(shown["is_bound"].boolean().value(), true);
        house.chain.grow_to(8); // the next block opens another epoch
        QCOMPARE(house.get("/v1/hardware/" + to_hex(hardware)).number("slots"), std::uint64_t{0});
        QCOMPARE(house.get("/v1/hardware/" + std::string(64, '0')).problem(),
                 std::string("404 not_found"));
        QCOMPARE(house.get("/v1/hardware/x").problem(), std::string("400 invalid_input"));
    }

    void shows_mining_to_anyone() {
        RpcHouse house;
        auto plain = house.get("/v1/mining");
        QCOMPARE(plain.status, 200U);
        QCOMPARE(keys_of(plain.body),
                 std::string("enabled state pause registered registered_elsewhere epoch slots "
                             "slots_per_epoch last_sent_slot last_sent_ms multiplier"));
        // Whether somebody sits at the machine is nobody else's business.
        QCOMPARE(keys_of(house.get_with_cookie("/v1/mining").body),
                 std::string("enabled state pause rules condition registered "
                             "registered_elsewhere epoch slots slots_per_epoch last_sent_slot "
                             "last_sent_ms multiplier"));
        QCOMPARE(plain.text("state"), std::string("off"));
        house.mining.shown.state = mining::MiningState::failed;
        house.mining.shown.problem = "no identity can be read";
        house.mining.shown.refusal = "too_late";
        house.mining.shown.owner = house.chain.alice.address;
        auto failed = house.get("/v1/mining");
        QCOMPARE(failed.text("state"), std::string("failed"));
        QCOMPARE(failed.text("problem"), std::string("no identity can be read"));
        QCOMPARE(failed.text("refusal"), std::string("too_late"));
        QCOMPARE(failed.text("owner"), house.address(house.chain.alice));
    }

    void switches_mining_with_the_cookie_only() {
        RpcHouse house;
        const std::string on = "{\"enabled\":true}";
        QCOMPARE(house.post("/v1/mining", on).problem(), std::string("401 unauthorised"));
        for (const std::string& wrong :
             {std::string("__cookie__:") + std::string(64, '0'), std::string(), std::string(":"),
              house.cookie() + "0", house.cookie().substr(0, 74)})
            QCOMPARE(house.post("/v1/mining", on, RpcHouse::basic(wrong)).problem(),
                     std::string("401 unauthorised"));
        QCOMPARE(house.mining.switches, 0);
        auto switched = house.post("/v1/mining", on, RpcHouse::basic(house.cookie()));
        QCOMPARE(switched.status, 200U);
        QCOMPARE(switched["enabled"].boolean().value(), true);
        QCOMPARE(house.mining.switches, 1);
    }

    void refuses_a_switch_that_is_neither_on_nor_off() {
        RpcHouse house;
        for (const char* body :
             {"", "{}", "{\"enabled\":1}", "{\"enabled\":\"on\"}", "true", "[true]",
              "{\"enabled\":null}", "{\"enabled\":true,\"rule\":{}}", "{\"rules\":true}",
              "{\"enabled\":true,\"rules\":{\"pause_above_celsius\":49}}",
              "{\"pause_until_ms\":-1}", "{\"pause_until_ms\":9007199254740993}"})
            QCOMPARE(house.post("/v1/mining", body, RpcHouse::basic(house.cookie())).problem(),
                     std::string("400 invalid_input"));
        QCOMPARE(house.mining.switches, 0);
        QVERIFY(house.mining.shown.rules == mining::MiningRules{});
        house.mining.refusal = Error{ErrorCode::disk_full, "write mining.json: the disk is full"};
        auto failed =
            house.post("/v1/mining", "{\"enabled\":true}", RpcHouse::basic(house.cookie()));
        QCOMPARE(failed.problem(), std::string("500 disk_full"));
    }

    void changes_rules_and_keeps_the_others() {
        RpcHouse house;
        auto post = [&](const std::string& body) {
            return house.post("/v1/mining", body, RpcHouse::basic(house.cookie()));
        };
        auto answer = post("{\"rules\":{\"only_on_mains\":false,\"hours\":{\"from\":\"22:00\","
                           "\"to\":\"07:00\"}}}");
        QCOMPARE(answer.status, 200U);
        QVERIFY(house.mining.shown.rules ==
                (mining::MiningRules{.only_on_mains = false,
                                     .hours = mining::DailyHours{22 * 60, 7 * 60}}));
        QCOMPARE(json::write(*answer["rules"].value().value()),
                 std::string("{\"only_on_mains\":false,\"only_when_away\":false,"
                             "\"pause_above_celsius\":85,\"hours\":{\"from\":\"22:00\","
                             "\"to\":\"07:00\"}}"));
        post("{\"rules\":{\"pause_above_celsius\":null,\"hours\":null}}");
        QVERIFY(house.mining.shown.rules ==
                (mining::MiningRules{.only_on_mains = false, .pause_above_celsius = {}}));
        QCOMPARE(house.mining.switches, 0);
        house.mining.refusal = Error{ErrorCode::disk_full, "write mining.json: the disk is full"};
        QCOMPARE(post("{\"rules\":{}}").problem(), std::string("500 disk_full"));
    }

    void pauses_and_resumes() {
        RpcHouse house;
        auto post = [&](const std::string& body) {
            return house.post("/v1/mining", body, RpcHouse::basic(house.cookie()));
        };
        auto paused = post("{\"pause_until_ms\":1700000000000}");
        QCOMPARE(paused["pause"].at("until_ms").u64().value(), std::uint64_t{1'700'000'000'000});
        QVERIFY(!post("{\"pause_until_ms\":0}")["pause"].at("until_ms").exists());
    }

    void shows_the_report_with_the_cookie_only() {
        RpcHouse house;
        const std::string path = "/v1/mining/report";
        QCOMPARE(house.get(path).problem(), std::string("401 unauthorised"));
        QCOMPARE(house.get_with_cookie(path).problem(), std::string("503 unavailable"));
        auto report = fixtures::constructed_modern_pc();
        report.hypervisor.leaf_present = true;
        report.hypervisor.signature =
            attestation::HypervisorSignature::from(as_bytes({"KVMKVMKVM\0\0\0", 12})).value();
        house.mining.shown.report = std::make_shared<const attestation::HardwareReport>(report);
        house.mining.shown.verdict =
            attestation::judge_report(report, house.chain.network.antiquity, {});
        house.mining.shown.hardware_hash = attestation::hardware_hash(report).value();
        auto answer = house.get_with_cookie(path);
        QCOMPARE(answer.status, 200U);
        QCOMPARE(keys_of(answer.body), std::string("measured_ms report verdict hardware_hash"));
        const auto shown = answer["report"];
        QCOMPARE(keys_of(*shown.value().value()),
                 std::string("version items architecture processor brand microcode "
                             "logical_processors caches features timing firmware hypervisor"));
        QCOMPARE(shown.at("architecture").text().value(), std::string("x86_64"));
        QCOMPARE(answer["verdict"].at("is_virtual").boolean().value(), true);
        QVERIFY(!answer["verdict"].at("reasons").items().value().empty());
        QCOMPARE(answer["verdict"].at("multiplier").u64().value(), std::uint64_t{0});
        // The status shows what the verdict says, without the report.
        auto status = house.get("/v1/mining");
        QCOMPARE(status.text("class_id"), house.mining.shown.verdict->class_id);
        QCOMPARE(status["items"].at("of").u64().value(),
                 std::uint64_t{attestation::count_measured(report).items});
    }

    void offers_the_machine_to_an_owner_with_the_cookie_only() {
        RpcHouse house;
        house.mining.offered.anchor_height = 5;
        house.mining.offered.report = {1, 2};
        const std::string path = "/v1/mining/offer?owner=";
        const std::string owner = house.address(house.chain.bob);
        auto ask = [&](const std::string& of, http::Headers headers) {
            return house.send({.target = path + of, .headers = std::move(headers)});
        };
        QCOMPARE(ask(owner, {}).problem(), std::string("401 unauthorised"));
        QVERIFY(!house.mining.offered_to.has_value());
        auto answer = ask(owner, RpcHouse::basic(house.cookie()));
        QCOMPARE(answer.status, 200U);
        QCOMPARE(keys_of(answer.body), std::string("hardware_hash report attest_key possession "
                                                   "anchor_height anchor_hash"));
        QCOMPARE(answer.text("report"), std::string("0102"));
        QVERIFY(house.mining.offered_to == house.chain.bob.address);
        QCOMPARE(ask("bob", RpcHouse::basic(house.cookie())).problem(),
                 std::string("400 invalid_input"));
        house.mining.refusal = Error{ErrorCode::unavailable, "this machine has not been measured"};
        QCOMPARE(ask(owner, RpcHouse::basic(house.cookie())).problem(),
                 std::string("503 unavailable"));
    }

    void takes_attestations_from_outside() {
        RpcHouse house;
        fixtures::Person miner("miner");
        auto hardware =
            house.chain.enrol(house.chain.alice, 0, fixtures::constructed_powerpc_g4(), miner);
        house.chain.grow_to(5);
        auto attestation = fixtures::attestation_of(house.chain.network, hardware, miner, 5,
                                                    house.chain.hash_at(5));
        auto sent = house.post("/attestation", body_of(attestation));
        QCOMPARE(sent.status, 202U);
        QCOMPARE(sent.text("hash"), to_hex(attestation_hash(attestation)));
        QCOMPARE(house.post("/attestation", body_of(attestation)).problem(),
                 std::string("422 duplicate"));
        auto forged = attestation;
        forged.signature[1] ^= 1;
        QCOMPARE(house.post("/attestation", body_of(forged)).problem(),
                 std::string("422 bad_signature"));
    }

    void refuses_the_bodies_of_existing_miners_data() {
        QTest::addColumn<QByteArray>("name");
        const QDir folder(RUSTCHAIN_VECTORS "/legacy/attestation_corpus");
        const QStringList names = folder.entryList({"*.json"}, QDir::Files);
        QCOMPARE(names.size(), 17);
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << name.toUtf8();
    }

    //! They carry another protocol's fields, the unsigned valid one too.
    void refuses_the_bodies_of_existing_miners() {
        QFETCH(QByteArray, name);
        QFile file(RUSTCHAIN_VECTORS "/legacy/attestation_corpus/" + QString::fromUtf8(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        RpcHouse house;
        auto answer = house.post("/attestation", file.readAll().toStdString());
        QCOMPARE(answer.problem(), std::string("400 invalid_input"));
        QVERIFY(!answer.text("detail").empty());
        QCOMPARE(house.get("/v1/status").status, 200U);
        QCOMPARE(house.on_ledger([&] { return house.chain.ledger->attestations().size(); }),
                 std::size_t{0});
    }

    void names_what_contradicts_itself_in_a_report() {
        RpcHouse house;
        fixtures::Person miner("miner");
        auto report = fixtures::constructed_powerpc_g4();
        report.timing.integer_rate = std::uint64_t{3'700'000'000};
        auto enrolment = house.chain.work_paid(house.chain.alice, 0,
                                               fixtures::enrolment_of(house.chain.chain_id(),
                                                                      house.chain.alice.address,
                                                                      report, {}, miner));
        auto answer =
            house.post("/v1/transactions", "{\"raw\":\"" + to_hex(encode(enrolment)) + "\"}");
        QCOMPARE(answer.problem(), std::string("422 report_refused"));
        QCOMPARE(answer.text("detail"),
                 std::string("The hardware report contradicts itself: its core is faster than this "
                             "class was ever sold."));
    }

    void says_why_hardware_earns_nothing() {
        RpcHouse house;
        fixtures::Person miner("miner");
        auto report = fixtures::constructed_powerpc_g4();
        report.timing.cycle_counter = attestation::CycleCounter{41'666'000, 20'000'000};
        report.firmware.product_name = attestation::ShortText{"QEMU Virtual Machine"};
        auto hardware = house.chain.enrol(house.chain.alice, 0, report, miner);
        auto shown = house.get("/v1/hardware/" + to_hex(hardware));
        QCOMPARE(shown.number("multiplier"), std::uint64_t{0});
        const auto reasons = shown["reasons"].items().value();
        QCOMPARE(reasons.size(), std::size_t{2});
        QCOMPARE(reasons[0].text().value(),
                 std::string("its cycle counter and its clock disagree"));
        QCOMPARE(reasons[1].text().value(),
                 std::string("The system's name is a virtual machine's."));
    }

    void names_the_field_that_is_wrong() {
        RpcHouse house;
        Attestation attestation{.miner_id = "m", .block_height = 5};
        const std::string good = body_of(attestation);
        QCOMPARE(house.post("/attestation", good).problem(), std::string("422 unbound_hardware"));
        for (const char* field : {"miner_id", "block_height", "hardware_hash", "nonce", "proof",
                                  "timestamp", "signature"}) {
            auto missing = json::parse(good).value();
            missing.object()->erase(field);
            auto answer = house.post("/attestation", json::write(missing));
            QCOMPARE(answer.problem(), std::string("400 invalid_input"));
            QVERIFY2(answer.text("detail").find(field) != std::string::npos, field);
            auto wrong = json::parse(good).value();
            wrong.object()->set(field, json::Value(nullptr));
            QCOMPARE(house.post("/attestation", json::write(wrong)).problem(),
                     std::string("400 invalid_input"));
        }
    }
};

RUSTCHAIN_TEST(MiningEndpointsTest)

} // namespace mining_endpoints_test
#include "mining_endpoints_test.moc"
