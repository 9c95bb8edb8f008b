// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The genesis as a file that people edit: it comes back whole, and each slip is named with its
// place.
#include "core/chain/genesis.hpp"

#include "core/primitives/hex.hpp"
#include "tests/core/chain/sample_genesis.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QFile>

namespace genesis_json_test {

using namespace rustchain;
using namespace rustchain::tests;

namespace {

const QString kGood = QString::fromStdString(genesis_to_json(sample_genesis()));

QString message_of(const QString& text) {
    auto genesis = genesis_from_json(text.toStdString());
    return genesis ? "none" : QString::fromStdString(genesis.error().message);
}

QString in_quotes(const std::string& text) {
    return "\"" + QString::fromStdString(text) + "\"";
}

} // namespace

class GenesisJsonTest : public QObject {
    Q_OBJECT
private slots:
    void comes_back_whole() {
        QCOMPARE(genesis_from_json(kGood.toStdString()).value(), sample_genesis());
    }

    void reads_what_ships_data() {
        QTest::addColumn<QString>("network");
        for (const char* network : {"main", "test", "dev"})
            QTest::newRow(network) << QString(network);
    }

    void reads_what_ships() {
        QFETCH(QString, network);
        QFile file(RUSTCHAIN_RESOURCES "/chains/" + network + ".json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto genesis = genesis_from_json(file.readAll().toStdString()).value();
        const ChainParams& params = genesis.params;
        bool is_dev = network == "dev";
        QCOMPARE(params.network, network.toStdString());
        QCOMPARE(params.address_prefix, is_dev ? "drtc" : network == "main" ? "rtc" : "trtc");
        QCOMPARE(params.block_time_ms, is_dev ? 1000U : 3000U);
        QCOMPARE(params.slot_blocks, is_dev ? 8U : 40U);
        QCOMPARE(params.epoch_blocks(), is_dev ? 40U : 200U);
        QCOMPARE(params.epoch_reward, Amount::from_micro_rtc(1'500'000));
        QCOMPARE(params.minimum_bond, Amount::from_rtc(is_dev ? 0 : 100));
        QCOMPARE(params.unbonding_epochs, is_dev ? 2U : network == "main" ? 2016U : 144U);
        QCOMPARE(params.virtual_machine_weight, is_dev ? 1000U : 0U);
        QCOMPARE(params.work_target, is_dev ? 4096U : 16384U);
    }

    void names_the_place_of_each_slip_data() {
        QTest::addColumn<QString>("find");
        QTest::addColumn<QString>("replace");
        QTest::addColumn<QString>("message");
        auto row = [](const char* find, const QString& replace, const char* message) {
            QTest::newRow(message) << QString(find) << replace << QString(message);
        };
        row("\"timestamp_ms\"", "\"timestamp\"", "genesis.timestamp");
        row("\"slot_blocks\"", "\"slot_block\"", "genesis.params.slot_block");
        row("\"network\": \"test\"", "\"network\": 1",
            "genesis.params.network: expected a string, got a number");
        row("\"trtc\"", "null", "genesis.params.address_prefix: expected a string, got null");
        row("\"block_time_ms\": 3000", "\"block_time_ms\": \"3000\"",
            "genesis.params.block_time_ms: expected an integer, got a string");
        row("\"slot_blocks\": 40", "\"slot_blocks\": 40.5",
            "genesis.params.slot_blocks: expected an integer");
        row("\"slots_per_epoch\": 5", "\"slots_per_epoch\": -5",
            "genesis.params.slots_per_epoch: expected an integer");
        row("\"1500000\"", "1500000", "genesis.params.epoch_reward_micro_rtc: expected a string");
        row("\"minimum_bond_micro_rtc\": \"100000000\"", "\"minimum_bond_micro_rtc\": \"1e8\"",
            "genesis.params.minimum_bond_micro_rtc: expected a string with an integer");
        row("\"unbonding_epochs\": 2016", "\"unbonding_epochs\": true",
            "genesis.params.unbonding_epochs: expected an integer, got a boolean");
        row("\"virtual_machine_weight\": 0", "\"virtual_machine_weight\": 1001",
            "genesis: params.virtual_machine_weight: must be 0 to 1000 thousandths");
        row("\"work_target\": 16384", "\"work_target\": 18446744073709551616",
            "genesis.params.work_target: expected an integer");
        row("1700000000000", "\"today\"", "genesis.timestamp_ms: expected an integer");
        row("\"50000000\"", "50", "genesis.allocations[0].amount_micro_rtc: expected a string");
        row("\"address\"", "\"adress\"", "genesis.allocations[0].adress: unknown");
        row("\"7\"", "\"-7\"", "genesis.allocations[1].amount_micro_rtc: expected a string");
        row("\"owner\"", "\"holder\"", "genesis.validators[0].holder: unknown");
        row("\"first\"", in_quotes(std::string(33, 'n')),
            "genesis.validators[0].name: a name has at most 32 bytes");
        row("\"seed.example:8098\"", "8098", "genesis.bootstrap[0]: expected a string");
        row("\"0707", "\"07", "genesis.antiquity_hash: expected 64 hex digits, got 62");
        row("\"rustchain-desktop-test\"", "[]", "genesis.legacy_chain_id: expected a string");
    }

    void names_the_place_of_each_slip() {
        QFETCH(QString, find);
        QFETCH(QString, replace);
        QFETCH(QString, message);
        QString text = kGood;
        int at = static_cast<int>(text.indexOf(find));
        QVERIFY2(at >= 0, "the sample does not hold what is to be replaced");
        text.replace(at, find.size(), replace);
        QString said = message_of(text);
        QVERIFY2(said.contains(message), qPrintable(said));
    }

    void says_what_is_wrong_with_an_address() {
        std::string good = to_text(filled<Address>(1), "trtc");
        auto with = [&](const std::string& other) {
            return message_of(QString(kGood).replace(in_quotes(good), in_quotes(other)));
        };
        QCOMPARE(with(to_text(filled<Address>(1), "rtc")),
                 QString("genesis.allocations[0].address: This is an address of another network."));
        QString without = QString(kGood).remove("\"address\": " + in_quotes(good) + ",");
        QVERIFY(message_of(without).startsWith("genesis.allocations[0].address: missing"));
        std::string typed = good;
        typed.back() = typed.back() == 'q' ? 'p' : 'q';
        QCOMPARE(with(typed),
                 QString("genesis.allocations[0].address: This address has a typing error."));
        QCOMPARE(with("somebody"),
                 QString("genesis.allocations[0].address: This is not a RustChain address."));
    }

    void says_what_is_wrong_with_a_key() {
        QString key = in_quotes(to_hex(filled<crypto::PublicKey>(4)));
        auto with = [&](const char* other) {
            return message_of(QString(kGood).replace(key, other));
        };
        QVERIFY(with("\"0404\"").startsWith("genesis.validators[0].consensus_key: "));
        QVERIFY(with("\"xy\"").startsWith("genesis.validators[0].consensus_key: "));
    }

    void refuses_members_that_it_does_not_know() {
        auto with = [&](const char* find, const char* more) {
            return message_of(QString(kGood).replace(QString(find), QString(find) + more));
        };
        QVERIFY(with("\"amount_micro_rtc\": \"7\"", ", \"locked_until\": 5")
                    .startsWith("genesis.allocations[1].locked_until"));
        QVERIFY(with("\"name\": \"first\"", ", \"jailed\": true")
                    .startsWith("genesis.validators[0].jailed"));
    }

    void refuses_lists_that_are_too_long_or_none() {
        QString many = "[" + QString("\"a:1\",").repeated(64) + "\"a:1\"]";
        QString text = kGood;
        auto start = text.indexOf('[', text.indexOf("\"bootstrap\""));
        text.replace(start, text.indexOf(']', start) - start + 1, many);
        QVERIFY(message_of(text).startsWith("genesis.bootstrap: "));
        for (const char* list : {"allocations", "validators", "bootstrap"}) {
            QString none = kGood;
            none.replace(QString("\"%1\": [").arg(list), QString("\"%1\": 1, \"x\": [").arg(list));
            none.replace("\"x\"", "\"legacy_chain_id\"");
            QVERIFY(message_of(none).startsWith(QString("genesis.%1: ").arg(list)));
        }
    }

    void refuses_what_is_no_json_or_no_object() {
        QVERIFY(message_of("").startsWith("genesis: line 1"));
        QVERIFY(message_of(kGood.chopped(4)).startsWith("genesis: line "));
        QVERIFY(message_of(kGood + "x").startsWith("genesis: line "));
        QVERIFY(message_of("[]").startsWith("genesis: expected an object"));
        QVERIFY(message_of("{}").startsWith("genesis.params"));
    }
};

RUSTCHAIN_TEST(GenesisJsonTest)

} // namespace genesis_json_test
#include "genesis_json_test.moc"
