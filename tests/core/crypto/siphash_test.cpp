// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// SipHash-2-4 against its authors' vectors.
#include "core/crypto/siphash.hpp"

#include "tests/fixtures/test_program.hpp"

namespace siphash_test {

using namespace rustchain;
using namespace rustchain::crypto;

class SiphashTest : public QObject {
    Q_OBJECT
private slots:
    //! Key 00 … 0f, input 00 … n−1. Source: the reference implementation's vectors_sip64.
    void gives_the_published_hashes_data() {
        QTest::addColumn<int>("size");
        QTest::addColumn<quint64>("hash");
        QTest::newRow("no bytes") << 0 << quint64{0x726fdb47dd0e0e31};
        QTest::newRow("1 byte") << 1 << quint64{0x74f839c593dc67fd};
        QTest::newRow("7 bytes") << 7 << quint64{0xab0200f58b01d137};
        QTest::newRow("8 bytes") << 8 << quint64{0x93f5f5799a932462};
        QTest::newRow("15 bytes") << 15 << quint64{0xa129ca6149be45e5};
    }

    void gives_the_published_hashes() {
        QFETCH(int, size);
        QFETCH(quint64, hash);
        SipHashKey key{};
        for (std::size_t i = 0; i < key.size(); ++i)
            key[i] = static_cast<std::uint8_t>(i);
        Bytes input;
        for (int i = 0; i < size; ++i)
            input.push_back(static_cast<std::uint8_t>(i));
        QCOMPARE(quint64{siphash_2_4(key, input)}, hash);
    }
};

RUSTCHAIN_TEST(SiphashTest)

} // namespace siphash_test
#include "siphash_test.moc"
