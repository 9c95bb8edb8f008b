// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Sealed boxes: who opens them, what damage is noticed, what hostile bytes cannot do.
#include "core/crypto/sealed_box.hpp"

#include "core/crypto/sha256.hpp"
#include "tests/core/crypto/vectors.hpp"
#include "tests/fixtures/test_program.hpp"

namespace sealed_box_test {

using namespace rustchain;
using namespace rustchain::crypto;

namespace {

constexpr StretchParameters kQuick{.memory_kib = 64, .iterations = 1, .lanes = 1};
constexpr std::string_view kFor = "RTC/test 1";
constexpr std::size_t kMemoryAt = 9;      // after magic and version
constexpr std::size_t kCiphertextAt = 65; // after parameters, salt, nonce and length

Bytes sealed_with(std::string_view secret, std::string_view password) {
    return seal(as_bytes(secret), as_bytes(password), kQuick, as_bytes(kFor)).value();
}

Result<SecureBuffer> opened(ByteView sealed, std::string_view password) {
    return unseal(sealed, as_bytes(password), as_bytes(kFor));
}

//! What an attacker does after changing bytes.
Bytes with_new_checksum(Bytes sealed) {
    sealed.resize(sealed.size() - 32);
    Hash256 checksum = TaggedHash("RTC/sealed-box")({sealed, as_bytes(kFor)});
    append(sealed, checksum);
    return sealed;
}

Bytes with_number_at(Bytes bytes, std::size_t at, std::uint32_t number) {
    for (std::size_t i = 0; i < 4; ++i)
        bytes[at + i] = static_cast<std::uint8_t>(number >> (8 * i));
    return bytes;
}

} // namespace

class SealedBoxTest : public QObject {
    Q_OBJECT
private slots:
    void opens_for_the_right_password_only() {
        Bytes sealed = sealed_with("twelve words", "p\xC3\xA4ss");
        QCOMPARE(opened(sealed, "p\xC3\xA4ss")->text(), std::string_view("twelve words"));
        for (std::string_view wrong : {"", "pass", "p\xC3\xA4ss ", "P\xC3\xA4ss"})
            QCOMPARE(opened(sealed, wrong).error().code, ErrorCode::wrong_password);
    }

    void opens_what_another_program_wrote() {
        // Made from the layout in the header file with libargon2, libsodium and hashlib from
        // Python.
        Bytes sealed = vectors::unhex(
            "5254435345414c0001400000000200000002000000000102030405060708090a0b0c0d0e0f"
            "6465666768696a6b6c6d6e6f707172737475767778797a7b280000001fa9210430cbf1c902"
            "39a92046d2258f7053dffec99ea4928ba6961764d47dfc44483dc257a4cd04e276b110ec76"
            "60962246c93425a2811ad9ec818eea791fb309eb1f34539c97bb");
        QCOMPARE(opened(sealed, "correct horse")->text(),
                 std::string_view("the secret of the vector"));
        QVERIFY(inspect_sealed(sealed, as_bytes(kFor)).value() ==
                (StretchParameters{.memory_kib = 64, .iterations = 2, .lanes = 2}));
    }

    void takes_secrets_of_every_size_up_to_the_limit() {
        for (std::size_t size : {std::size_t{0}, std::size_t{1}, kMostSealedSecret}) {
            Bytes secret(size, 0x5A);
            Bytes sealed = seal(secret, {}, kQuick, {}).value();
            QVERIFY(sealed.size() <= kMostSealedSize);
            QCOMPARE(to_hex(unseal(sealed, {}, {})->view()), to_hex(secret));
        }
        QCOMPARE(seal(Bytes(kMostSealedSecret + 1), {}, kQuick, {}).error().code,
                 ErrorCode::invalid_input);
    }

    void never_seals_twice_alike() {
        QVERIFY(sealed_with("secret", "password") != sealed_with("secret", "password"));
    }

    void calls_damage_damage() {
        Bytes sealed = sealed_with("secret", "password");
        for (std::size_t i = 0; i < sealed.size(); ++i) {
            for (unsigned bit : {0x01U, 0x80U}) {
                Bytes damaged = sealed;
                damaged[i] = static_cast<std::uint8_t>(damaged[i] ^ bit);
                ErrorCode expected = i == 8 ? ErrorCode::unsupported : ErrorCode::corrupt;
                QCOMPARE(opened(damaged, "password").error().code, expected);
                QCOMPARE(inspect_sealed(damaged, as_bytes(kFor)).error().code, expected);
            }
        }
        for (std::size_t size = 0; size < sealed.size(); ++size)
            QCOMPARE(opened(ByteView(sealed).first(size), "password").error().code,
                     ErrorCode::corrupt);
        Bytes longer = sealed;
        longer.push_back(0);
        QCOMPARE(opened(longer, "password").error().code, ErrorCode::corrupt);
    }

    void belongs_to_one_purpose() {
        Bytes sealed = sealed_with("secret", "password");
        auto elsewhere = unseal(sealed, as_bytes("password"), as_bytes("RTC/main 1"));
        QCOMPARE(elsewhere.error().code, ErrorCode::corrupt);
    }

    void tampering_opens_nothing() {
        Bytes sealed = sealed_with("secret", "password");
        // Salt, nonce, ciphertext and tag: the checksum is mended, the cipher still notices.
        for (std::size_t i = kMemoryAt + 12; i < sealed.size() - 32; ++i) {
            if (i >= kCiphertextAt - 4 && i < kCiphertextAt)
                continue; // the length: another test
            Bytes changed = sealed;
            changed[i] ^= 1;
            QCOMPARE(opened(with_new_checksum(changed), "password").error().code,
                     ErrorCode::wrong_password);
        }
        Bytes easier = with_number_at(sealed, kMemoryAt, 32);
        QCOMPARE(opened(with_new_checksum(easier), "password").error().code,
                 ErrorCode::wrong_password);
    }

    void hostile_numbers_cost_nothing_data() {
        QTest::addColumn<quint32>("at");
        QTest::addColumn<quint32>("number");
        QTest::newRow("4 TiB of memory") << 9U << 0xFFFFFFFFU;
        QTest::newRow("just too much memory") << 9U << kMostStretchMemoryKib + 1;
        QTest::newRow("no memory") << 9U << 0U;
        QTest::newRow("endless passes") << 13U << 0xFFFFFFFFU;
        QTest::newRow("no pass") << 13U << 0U;
        QTest::newRow("many lanes") << 17U << 0xFFFFFFFFU;
        QTest::newRow("no lane") << 17U << 0U;
        QTest::newRow("4 GiB of content") << 61U << 0xFFFFFFFFU;
        QTest::newRow("more content than there is") << 61U << 23U;
        QTest::newRow("less content than there is") << 61U << 21U;
    }

    void hostile_numbers_cost_nothing() {
        QFETCH(quint32, at);
        QFETCH(quint32, number);
        Bytes sealed = with_new_checksum(with_number_at(sealed_with("secret", "p"), at, number));
        QCOMPARE(opened(sealed, "p").error().code, ErrorCode::corrupt);
    }

    void refuses_what_is_too_long_or_too_empty() {
        QCOMPARE(opened(Bytes(kMostSealedSize + 1, 'R'), "p").error().code, ErrorCode::corrupt);
        // A box whose content is shorter than a tag.
        Bytes sealed = sealed_with("", "p");
        Bytes stub(sealed.begin(), sealed.begin() + kCiphertextAt);
        stub = with_number_at(stub, kCiphertextAt - 4, 15);
        stub.resize(stub.size() + 15 + 32);
        QCOMPARE(opened(with_new_checksum(stub), "p").error().code, ErrorCode::corrupt);
    }

    void names_a_later_version() {
        Bytes sealed = sealed_with("secret", "p");
        sealed[8] = 2;
        Error error = opened(with_new_checksum(sealed), "p").error();
        QCOMPARE(error.code, ErrorCode::unsupported);
        QVERIFY(error.message.find("version 2") != std::string::npos);
    }

    void refuses_to_seal_with_bad_parameters() {
        auto refused = seal({}, {}, {.memory_kib = 1, .iterations = 1, .lanes = 1}, {});
        QCOMPARE(refused.error().code, ErrorCode::invalid_input);
    }
};

RUSTCHAIN_TEST(SealedBoxTest)

} // namespace sealed_box_test
#include "sealed_box_test.moc"
