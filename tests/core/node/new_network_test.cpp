// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A network made at one place: its genesis, its validators' folders, and what cannot be made.
#include "core/node/new_network.hpp"

#include "core/node/data_directory.hpp"
#include "core/node/node_keys.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

namespace new_network_test {

using namespace rustchain;
using namespace rustchain::node;

namespace {

constexpr TimestampMs kNow = 1'700'000'000'000;

Address owner_number(std::uint8_t number) {
    Address owner;
    owner.data()[0] = number;
    return owner;
}

} // namespace

class NewNetworkTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::filesystem::path path(const char* name) const {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }

private slots:
    void gives_each_validator_a_folder_with_its_key() {
        auto made = make_network({.validators = 3,
                                  .play_money = Amount::from_rtc(10),
                                  .bootstrap = {"127.0.0.1:8098"},
                                  .folder = path("three")},
                                 kNow);
        QVERIFY2(made.has_value(), made ? "" : made.error().message.c_str());
        QCOMPARE(made->genesis.validators.size(), std::size_t{3});
        QCOMPARE(made->genesis.allocations.size(), std::size_t{3});
        QCOMPARE(made->data_roots.size(), std::size_t{3});
        for (const auto& root : made->data_roots) {
            const DataPaths paths{.folder = root / "dev"};
            auto key = load_or_make_key(paths.consensus_key());
            QVERIFY(key.has_value());
            auto is_own = [&](const GenesisValidator& validator) {
                return validator.consensus_key == key->public_key() &&
                       validator.owner == address_of(KeyScheme::schnorr, key->public_key());
            };
            QCOMPARE(std::ranges::count_if(made->genesis.validators, is_own), 1);
            auto text = runtime::read_text_file(paths.genesis(), 1u << 20);
            QVERIFY(text.has_value());
            QVERIFY(*genesis_from_json(*text) == made->genesis);
        }
    }

    void pays_named_owners_and_others() {
        NewNetworkPlan plan{.validators = 2,
                            .owners = {owner_number(2), owner_number(1)},
                            .play_money = Amount::from_rtc(5),
                            .folder = path("owned")};
        plan.allocations = {{.address = owner_number(1), .amount = Amount::from_rtc(1)},
                            {.address = owner_number(9), .amount = Amount::from_rtc(2)}};
        auto made = make_network(plan, kNow);
        QVERIFY2(made.has_value(), made ? "" : made.error().message.c_str());
        const std::vector<GenesisAllocation> expected{
            {.address = owner_number(1), .amount = Amount::from_rtc(6)},
            {.address = owner_number(2), .amount = Amount::from_rtc(5)},
            {.address = owner_number(9), .amount = Amount::from_rtc(2)}};
        QVERIFY(made->genesis.allocations == expected);
    }

    void refuses_what_cannot_be_made_data() {
        QTest::addColumn<int>("validators");
        QTest::addColumn<int>("owners");
        QTest::addColumn<QString>("network");
        QTest::addColumn<quint64>("bond");
        QTest::addColumn<QString>("word");
        QTest::newRow("nobody") << 0 << 0 << "dev" << quint64{0} << "1 to 400";
        QTest::newRow("too many") << 401 << 0 << "dev" << quint64{0} << "1 to 400";
        QTest::newRow("owners") << 3 << 2 << "dev" << quint64{0} << "one owner";
        QTest::newRow("one owner twice") << 2 << -2 << "dev" << quint64{0} << "owner";
        QTest::newRow("low bond") << 1 << 0 << "test" << quint64{99} << "at least 100";
        QTest::newRow("unknown") << 1 << 0 << "moon" << quint64{100} << "moon";
        QTest::newRow("beyond the supply") << 2 << 0 << "test" << quint64{8'000'000} << "";
    }
    void refuses_what_cannot_be_made() {
        QFETCH(int, validators);
        QFETCH(int, owners);
        QFETCH(QString, network);
        QFETCH(quint64, bond);
        QFETCH(QString, word);
        NewNetworkPlan plan{.network = network.toStdString(),
                            .validators = static_cast<std::size_t>(validators),
                            .bond = Amount::from_rtc(bond),
                            .folder = path(QTest::currentDataTag())};
        for (int i = 0; i < std::abs(owners); ++i)
            plan.owners.push_back(owner_number(owners < 0 ? 1 : static_cast<std::uint8_t>(i)));
        auto made = make_network(plan, kNow);
        QVERIFY(!made.has_value());
        QVERIFY2(QString::fromStdString(made.error().message).contains(word),
                 made.error().message.c_str());
    }

    void leaves_a_folder_that_holds_something() {
        QVERIFY(make_network({.validators = 1, .folder = path("twice")}, kNow).has_value());
        auto again = make_network({.validators = 1, .folder = path("twice")}, kNow);
        QVERIFY(!again.has_value());
        QVERIFY(again.error().message.find("not empty") != std::string::npos);
    }
};

RUSTCHAIN_TEST(NewNetworkTest)

} // namespace new_network_test
#include "new_network_test.moc"
