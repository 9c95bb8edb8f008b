// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A real node that speaks https with a certificate of an authority of one's own, and who may read
// it.
#include "tests/integration/remote/node_and_wallets.hpp"
#include "tests/integration/remote/own_authority.hpp"

#include <QtTest>

using namespace rustchain;
using namespace rustchain::integration;

class RemoteTlsTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<NodeAndWallets> node_;

    QString file(const char* name) const { return folder_.filePath(name); }
    std::filesystem::path path(const char* name) const { return file(name).toStdString(); }
    CliAnswer balance(const QString& host, const QStringList& more) {
        const QString url = host + ":" + QString::number(node_->port());
        return node_->stranger(
            QStringList{"--server", url, "--wallet", "First", "wallet", "balance"} + more);
    }

private slots:
    void initTestCase() {
        OwnAuthority ours;
        ours.write_certificate(path("ours.pem"));
        ours.write_server("localhost", path("server.pem"), path("server.key"));
        OwnAuthority().write_certificate(path("another.pem"));
        node_ = std::make_unique<NodeAndWallets>(
            QStringList{"--rpc-tls-cert", file("server.pem"), "--rpc-tls-key", file("server.key")});
        QVERIFY(node_->is_running());
        QVERIFY(!node_->first().empty());
    }
    void cleanupTestCase() { node_.reset(); }

    void proves_a_balance_over_tls() {
        auto told = balance("https://localhost", {"--ca-file", file("ours.pem")});
        QVERIFY2(told.status == 0, told.text.c_str());
        QCOMPARE(told.field("final_micro_rtc"), std::string("1000000000"));
        QCOMPARE(told.field("assurance"), std::string("proven"));
        QCOMPARE(told.warnings(), std::string());
    }

    void refuses_who_cannot_show_who_it_is_data() {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("why");
        QTest::newRow("the system knows no such authority") << "https://localhost"
                                                            << ""
                                                            << "not trusted";
        QTest::newRow("another authority") << "https://localhost"
                                           << "another.pem"
                                           << "not trusted";
        QTest::newRow("another host") << "https://127.0.0.1"
                                      << "ours.pem"
                                      << "not trusted";
        QTest::newRow("no encryption") << "http://localhost"
                                       << ""
                                       << "unreachable";
        QTest::newRow("no such file") << "https://localhost"
                                      << "nothing.pem"
                                      << "nothing.pem";
    }
    void refuses_who_cannot_show_who_it_is() {
        QFETCH(QString, host);
        QFETCH(QString, authority);
        QFETCH(QString, why);
        auto told = balance(host, authority.isEmpty()
                                      ? QStringList()
                                      : QStringList{"--ca-file", folder_.filePath(authority)});
        QCOMPARE(told.status, 1);
        QVERIFY2(told.field("detail").find(why.toStdString()) != std::string::npos,
                 told.text.c_str());
        QVERIFY(told.field("final_micro_rtc").empty());
    }

    void says_which_file_of_the_server_is_wrong() {
        QProcess process;
        process.start(RUSTCHAIN_DAEMON, {"--datadir", file("other"), "--rpc", "127.0.0.1:0",
                                         "--rpc-tls-cert", file("server.pem")});
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY(process.readAllStandardError().contains("rpc-tls-key"));
        process.start(RUSTCHAIN_DAEMON,
                      {"--datadir", file("other"), "--rpc", "127.0.0.1:0", "--rpc-tls-cert",
                       file("server.pem"), "--rpc-tls-key", file("ours.pem")});
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY(process.readAllStandardError().contains("ours.pem"));
    }
};

QTEST_GUILESS_MAIN(RemoteTlsTest)

#include "remote_tls_test.moc"
