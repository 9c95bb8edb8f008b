// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Addresses of servers.
#include "core/http/client.hpp"

#include "tests/fixtures/test_program.hpp"

namespace url_test {

using namespace rustchain;
using http::Url;

class UrlTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("authority");
        auto row = [](const char* text, const char* host, int port, const char* target,
                      const char* authority) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(host) << port
                                << QByteArray(target) << QByteArray(authority);
        };
        row("http://127.0.0.1:8099", "127.0.0.1", 8099, "/", "127.0.0.1:8099");
        row("http://node.example/a/b?c=d#e", "node.example", 80, "/a/b?c=d", "node.example:80");
        row("ws://[::1]:65535/v1/events", "::1", 65535, "/v1/events", "[::1]:65535");
        row("http://h?x", "h", 80, "/?x", "h:80");
        row("https://node.example", "node.example", 443, "/", "node.example:443");
    }
    void reads() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, host);
        QFETCH(int, port);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, authority);
        auto url = Url::parse(text.toStdString());
        QVERIFY(url.has_value());
        QCOMPARE(QByteArray::fromStdString(url->host), host);
        QCOMPARE(int(url->port), port);
        QCOMPARE(QByteArray::fromStdString(url->target), target);
        QCOMPARE(QByteArray::fromStdString(url->authority()), authority);
    }

    void refuses_data() {
        QTest::addColumn<ErrorCode>("code");
        for (const char* text :
             {"", "127.0.0.1:8099", "ftp://h/", "http://", "http://:80", "http://h:", "http://h:0",
              "http://h:65536", "http://h:8x", "http://h:-1", "http://[::1", "http://[::1]80",
              "http://user:secret@h/", "http://h/a b", "http://h\r\nX: y/", "http://ü/"})
            QTest::newRow(text) << ErrorCode::invalid_input;
        QTest::newRow("wss://h/") << ErrorCode::unsupported;
    }
    void refuses() {
        QFETCH(ErrorCode, code);
        auto url = Url::parse(QTest::currentDataTag());
        QVERIFY(!url);
        QCOMPARE(url.error().code, code);
        QVERIFY(url.error().message.size() > 20);
    }
};

RUSTCHAIN_TEST(UrlTest)

} // namespace url_test
#include "url_test.moc"
