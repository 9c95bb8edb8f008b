// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Argon2id: against libsodium's own, at each limit, and calibrated.
#include "core/crypto/key_stretching.hpp"

#include "tests/core/crypto/vectors.hpp"
#include "tests/fixtures/test_program.hpp"

#include <sodium.h>

namespace key_stretching_test {

using namespace rustchain;
using namespace rustchain::crypto;

class KeyStretchingTest : public QObject {
    Q_OBJECT
private slots:
    void agrees_with_another_implementation_data() {
        QTest::addColumn<quint32>("memory_kib");
        QTest::addColumn<quint32>("iterations");
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("least") << 8U << 1U << QByteArray("password");
        QTest::newRow("more passes") << 256U << 5U << QByteArray("password");
        QTest::newRow("more memory") << 8192U << 2U << QByteArray("p\xC3\xA4ssword");
        QTest::newRow("no password") << 64U << 3U << QByteArray();
    }

    void agrees_with_another_implementation() {
        QFETCH(quint32, memory_kib);
        QFETCH(quint32, iterations);
        QFETCH(QByteArray, password);
        Bytes salt(crypto_pwhash_argon2id_SALTBYTES, 9);
        Bytes expected(48);
        QCOMPARE(crypto_pwhash_argon2id(expected.data(), expected.size(), password.constData(),
                                        static_cast<unsigned long long>(password.size()),
                                        salt.data(), iterations, std::size_t{memory_kib} * 1024,
                                        crypto_pwhash_argon2id_ALG_ARGON2ID13),
                 0);
        auto key = stretch_key(as_bytes(password.toStdString()), salt,
                               {.memory_kib = memory_kib, .iterations = iterations, .lanes = 1},
                               expected.size());
        QVERIFY(key.has_value());
        QCOMPARE(to_hex(key->view()), to_hex(expected));
    }

    void depends_on_everything() {
        StretchParameters base{.memory_kib = 64, .iterations = 1, .lanes = 2};
        Bytes salt(16, 1);
        auto hex = [&](std::string_view password, const Bytes& with, StretchParameters parameters) {
            return to_hex(stretch_key(as_bytes(password), with, parameters)->view());
        };
        std::string key = hex("a", salt, base);
        QCOMPARE(hex("a", salt, base), key);
        QVERIFY(hex("b", salt, base) != key);
        QVERIFY(hex("a", Bytes(16, 2), base) != key);
        QVERIFY(hex("a", salt, {.memory_kib = 128, .iterations = 1, .lanes = 2}) != key);
        QVERIFY(hex("a", salt, {.memory_kib = 64, .iterations = 2, .lanes = 2}) != key);
        QVERIFY(hex("a", salt, {.memory_kib = 64, .iterations = 1, .lanes = 1}) != key);
    }

    void knows_its_limits_data() {
        QTest::addColumn<quint32>("memory_kib");
        QTest::addColumn<quint32>("iterations");
        QTest::addColumn<quint32>("lanes");
        QTest::addColumn<QString>("named");
        auto row = [](const char* name, quint32 memory, quint32 passes, quint32 lanes,
                      const char* named) {
            QTest::newRow(name) << memory << passes << lanes << QString(named);
        };
        row("default", 65536, 3, 4, "");
        row("least memory", 8, 1, 1, "");
        row("too little memory", 7, 1, 1, "memory_kib");
        row("too little for its lanes", 31, 1, 4, "memory_kib");
        row("just enough for its lanes", 32, 1, 4, "");
        row("most memory", kMostStretchMemoryKib, 1, 1, "");
        row("too much memory", kMostStretchMemoryKib + 1, 1, 1, "memory_kib");
        row("4 TiB", 0xFFFFFFFF, 1, 1, "memory_kib");
        row("no pass", 64, 0, 1, "iterations");
        row("most passes", 64, kMostStretchIterations, 1, "");
        row("too many passes", 64, kMostStretchIterations + 1, 1, "iterations");
        row("no lane", 64, 1, 0, "lanes");
        row("most lanes", 1024, 1, kMostStretchLanes, "");
        row("too many lanes", 1024, 1, kMostStretchLanes + 1, "lanes");
        row("most work", kMostStretchMemoryKib, 16, 1, "");
        row("too much work", kMostStretchMemoryKib, 17, 1, "memory_kib times iterations");
        row("all at most", 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF, "lanes");
    }

    void knows_its_limits() {
        QFETCH(quint32, memory_kib);
        QFETCH(quint32, iterations);
        QFETCH(quint32, lanes);
        QFETCH(QString, named);
        StretchParameters parameters{memory_kib, iterations, lanes};
        auto checked = check(parameters);
        QCOMPARE(checked.has_value(), named.isEmpty());
        if (checked)
            return;
        QCOMPARE(checked.error().code, ErrorCode::invalid_input);
        QVERIFY(checked.error().message.find(named.toStdString() + " is") != std::string::npos);
        QCOMPARE(stretch_key({}, Bytes(16, 0), parameters).error(), checked.error());
    }

    void refuses_short_salts_and_odd_sizes() {
        StretchParameters least{.memory_kib = 8, .iterations = 1, .lanes = 1};
        QVERIFY(!stretch_key({}, Bytes(15, 0), least));
        QVERIFY(stretch_key({}, Bytes(16, 0), least));
        for (std::size_t size : {0U, 15U, 65U})
            QVERIFY(!stretch_key({}, Bytes(16, 0), least, size));
        QCOMPARE(stretch_key({}, Bytes(16, 0), least, 64)->size(), std::size_t{64});
        QVERIFY(!stretch_key(Bytes(4097, 'x'), Bytes(16, 0), least));
    }

    void calibrates_within_its_bounds() {
        StretchParameters quick = calibrate(1);
        QCOMPARE(quick.memory_kib, StretchParameters().memory_kib);
        QCOMPARE(quick.iterations, StretchParameters().iterations);
        StretchParameters slow = calibrate(1500);
        QVERIFY(check(slow));
        QVERIFY(slow.memory_kib <= 256 * 1024);
        // An order of magnitude more time buys more work than the floor.
        QVERIFY(std::uint64_t{slow.memory_kib} * slow.iterations >=
                std::uint64_t{quick.memory_kib} * quick.iterations);
    }
};

RUSTCHAIN_TEST(KeyStretchingTest)

} // namespace key_stretching_test
#include "key_stretching_test.moc"
