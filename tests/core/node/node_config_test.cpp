// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a node may be told, and a sentence for each thing it may not.
#include "core/node/node_config.hpp"

#include "core/runtime/file.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

namespace node_config_test {

using namespace rustchain;
using namespace rustchain::node;

class NodeConfigTest : public QObject {
    Q_OBJECT

private slots:
    void reads_endpoints_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port"); // -1: refused
        QTest::newRow("address") << "127.0.0.1:8099"
                                 << "127.0.0.1" << 8099;
        QTest::newRow("name") << "localhost:1"
                              << "localhost" << 1;
        QTest::newRow("IPv6") << "[::1]:65535"
                              << "::1" << 65535;
        QTest::newRow("any port") << "127.0.0.1:0"
                                  << "127.0.0.1" << 0;
        QTest::newRow("no port") << "127.0.0.1"
                                 << "" << -1;
        QTest::newRow("empty port") << "127.0.0.1:"
                                    << "" << -1;
        QTest::newRow("no host") << ":8099"
                                 << "" << -1;
        QTest::newRow("empty brackets") << "[]:8099"
                                        << "" << -1;
        QTest::newRow("port too high") << "127.0.0.1:65536"
                                       << "" << -1;
        QTest::newRow("negative") << "127.0.0.1:-1"
                                  << "" << -1;
        QTest::newRow("a word") << "127.0.0.1:http"
                                << "" << -1;
        QTest::newRow("digits and more") << "127.0.0.1:80x"
                                         << "" << -1;
        QTest::newRow("nothing") << ""
                                 << "" << -1;
    }
    void reads_endpoints() {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QFETCH(int, port);
        auto endpoint = parse_endpoint(text.toStdString());
        QCOMPARE(endpoint.has_value(), port >= 0);
        if (endpoint) {
            QCOMPARE(endpoint->host, host.toStdString());
            QCOMPARE(static_cast<int>(endpoint->port), port);
        } else {
            QCOMPARE(endpoint.error().code, ErrorCode::invalid_input);
            QVERIFY(endpoint.error().message.find("127.0.0.1:8099") != std::string::npos);
        }
    }

    void reads_prices_and_whom_they_pay() {
        NodeConfig config;
        auto applied = apply_config_text("x402-pay-to = drtc1someone\n"
                                         "paid-read = /v1/blocks/{block} = 0.01\n"
                                         "paid-read = /v1/search=2",
                                         config);
        QVERIFY2(applied.has_value(), applied ? "" : applied.error().message.c_str());
        QCOMPARE(config.x402_pay_to, std::string("drtc1someone"));
        QCOMPARE(config.paid_reads.size(), std::size_t{2});
        QCOMPARE(config.paid_reads[0].first, std::string("/v1/blocks/{block}"));
        QCOMPARE(config.paid_reads[0].second, Amount::from_micro_rtc(10'000));
        QVERIFY(check_config(config).has_value());
        config.x402_pay_to.clear();
        QVERIFY(check_config(config).error().message.find("x402-pay-to") != std::string::npos);
        for (const char* wrong : {"/v1/search", "/v1/search=", "/v1/search=0", "/v1/search=free",
                                  "/v1/search=0.0000001", "v1/search=1", "=1"})
            QVERIFY2(!add_paid_read(wrong, config), wrong);
        QCOMPARE(config.paid_reads.size(), std::size_t{2});
    }

    void applies_a_file_s_lines() {
        NodeConfig config;
        auto applied = apply_config_text("# a comment\n"
                                         "network = test\r\n"
                                         "\n"
                                         "  rpc=127.0.0.1:9000   # behind\n"
                                         "mine = yes\n"
                                         "accept-restored = 1\n"
                                         "replay = true\n"
                                         "genesis = /tmp/genesis.json\n"
                                         "bounty-listing = /tmp/bounties.json\n"
                                         "log-level = debug",
                                         config);
        QVERIFY2(applied.has_value(), applied ? "" : applied.error().message.c_str());
        QCOMPARE(config.network, std::string("test"));
        QCOMPARE(config.rpc, (Endpoint{.host = "127.0.0.1", .port = 9000}));
        QVERIFY(config.mine && config.accept_restored && config.replay);
        QCOMPARE(config.genesis_file.value(), std::filesystem::path("/tmp/genesis.json"));
        QCOMPARE(config.bounty_listing.value(), std::filesystem::path("/tmp/bounties.json"));
        QCOMPARE(config.log_level, std::string("debug"));
        QVERIFY(apply_config_text("mine = 0", config).has_value());
        QVERIFY(!config.mine);
    }

    void names_the_line_and_the_fault_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("no equals") << "mine"
                                   << "expected key = value";
        QTest::newRow("unknown key") << "colour = red"
                                     << "unknown key \"colour\"";
        QTest::newRow("flag") << "mine = perhaps"
                              << "expected 1 or 0";
        QTest::newRow("endpoint") << "rpc = 8099"
                                  << "is not host:port";
        QTest::newRow("empty flag") << "accept-restored ="
                                    << "expected 1 or 0";
    }
    void names_the_line_and_the_fault() {
        QFETCH(QString, line);
        QFETCH(QString, says);
        NodeConfig config;
        auto applied = apply_config_text("# first\nnetwork = dev\n" + line.toStdString(), config);
        QVERIFY(!applied.has_value());
        QCOMPARE(applied.error().code, ErrorCode::invalid_input);
        const QString message = QString::fromStdString(applied.error().message);
        QVERIFY2(message.startsWith("line 3: "), qPrintable(message));
        QVERIFY2(message.contains(says), qPrintable(message));
    }

    void reads_a_file_that_may_be_missing() {
        QTemporaryDir folder;
        const auto path = runtime::Path(folder.path().toStdString()) / "rustchain.conf";
        NodeConfig config;
        QVERIFY(apply_config_file(path, config).has_value());
        QVERIFY(runtime::replace_file(path, as_bytes("nonsense\n")).has_value());
        auto applied = apply_config_file(path, config);
        QVERIFY(applied.error().message.starts_with(path.string() + ": line 1: "));
        QVERIFY(runtime::replace_file(path, as_bytes(std::string(70'000, '#'))).has_value());
        QVERIFY(!apply_config_file(path, config).has_value());
    }

    void refuses_values_that_cannot_be_meant() {
        NodeConfig config;
        QVERIFY(check_config(config).has_value());
        for (const char* network : {"dev", "test", "main"}) {
            config.network = network;
            QVERIFY(check_config(config).has_value());
        }
        for (const char* network : {"", "Dev", "mainnet", "../dev"}) {
            config.network = network;
            auto checked = check_config(config);
            QVERIFY(!checked.has_value());
            QVERIFY(checked.error().message.find("choose dev, test or main") != std::string::npos);
        }
        config = {.log_level = "verbose"};
        QVERIFY(check_config(config).error().message.find("debug, info, warning or error") !=
                std::string::npos);
    }

    void lies_in_the_usual_place() {
        qputenv("XDG_DATA_HOME", "/somewhere/data");
        QCOMPARE(default_data_root(), std::filesystem::path("/somewhere/data/rustchain"));
        qunsetenv("XDG_DATA_HOME");
        qputenv("HOME", "/home/alice");
        QCOMPARE(default_data_root(), std::filesystem::path("/home/alice/.local/share/rustchain"));
        QCOMPARE((NodeConfig{.network = "test", .data_root = "/data"}.folder()),
                 std::filesystem::path("/data/test"));
    }
};

RUSTCHAIN_TEST(NodeConfigTest)

} // namespace node_config_test
#include "node_config_test.moc"
