// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Key files of today's clients: the recorded ones open, hostile ones are told apart.
#include "core/wallet/legacy/legacy_file.hpp"

#include "core/primitives/hex.hpp"
#include "tests/core/crypto/vectors.hpp"
#include "tests/fixtures/test_program.hpp"

namespace legacy_file_test {

using namespace rustchain;
using namespace rustchain::wallet;

namespace {

int is(ErrorCode code) {
    return static_cast<int>(code);
}

std::string text_of(const QJsonObject& object) {
    return QJsonDocument(object).toJson().toStdString();
}

QJsonObject first_keystore() {
    return vectors::read_json("legacy/keystores.json")["vectors"]
        .toArray()
        .at(0)
        .toObject()["keystore"]
        .toObject();
}

//! The keystore with one member of its box under another name.
QJsonObject renamed(const char* from, const char* to) {
    QJsonObject root = first_keystore();
    QJsonObject box = root["crypto"].toObject();
    box[to] = box.take(from);
    root["crypto"] = box;
    return root;
}

} // namespace

class LegacyFileTest : public QObject {
    Q_OBJECT
private slots:
    void opens_the_recorded_keystores() {
        const QJsonArray all = vectors::read_json("legacy/keystores.json")["vectors"].toArray();
        QVERIFY(all.size() >= 2);
        for (const QJsonValue& each : all) {
            auto file = parse_legacy_file(text_of(each["keystore"].toObject()));
            QVERIFY2(file, file ? "" : file.error().message.c_str());
            QCOMPARE(file->client, std::string("wallet CLI"));
            auto key = open_legacy_file(*file, as_bytes(each["password"].toString().toStdString()));
            QVERIFY(key);
            QCOMPARE(key->old_address(), each["address"].toString().toStdString());
            QCOMPARE(to_hex(key->key), each["public_key_hex"].toString().toStdString());
            QVERIFY(key->is_verified);
            auto wrong = open_legacy_file(*file, as_bytes("pass"));
            QCOMPARE(is(wrong.error().code), is(ErrorCode::wrong_password));
        }
    }

    void knows_every_other_name_of_a_field() {
        const std::pair<const char*, const char*> names[] = {
            {"salt_b64", "salt"},
            {"nonce_b64", "nonce"},
            {"nonce_b64", "iv_b64"},
            {"nonce_b64", "iv"},
            {"ciphertext_b64", "ciphertext"},
            {"ciphertext_b64", "encrypted_private_key"},
            {"kdf_iterations", "iterations"},
            {"kdf_iterations", "pbkdf2_iterations"}};
        const auto plain = parse_legacy_file(text_of(first_keystore()));
        for (const auto& [from, to] : names)
            QVERIFY2(parse_legacy_file(text_of(renamed(from, to))) == plain, to);
        QJsonObject hex = first_keystore();
        QJsonObject box = hex["crypto"].toObject();
        box["salt_b64"] = QString::fromStdString(to_hex(plain->salt));
        box["nonce_b64"] = QString::fromStdString(to_hex(plain->nonce));
        box["ciphertext_b64"] = QString::fromStdString(to_hex(plain->sealed));
        hex["crypto"] = box;
        QVERIFY(parse_legacy_file(text_of(hex)) == plain);
    }

    void opens_the_arrays_of_the_rust_wallet() {
        // The same key in the other client's layout: 100,000 rounds, the bytes as numbers.
        auto file = parse_legacy_file(text_of(first_keystore()));
        auto array = [](const Bytes& bytes) {
            QJsonArray numbers;
            for (std::uint8_t byte : bytes)
                numbers.append(byte);
            return numbers;
        };
        QJsonObject rust{{"version", 1},
                         {"ciphertext", array(file->sealed)},
                         {"nonce", array(file->nonce)},
                         {"salt", array(file->salt)}};
        auto read = parse_legacy_file(text_of(rust));
        QVERIFY(read);
        QCOMPARE(read->client, std::string("Rust wallet"));
        auto key = open_legacy_file(*read, as_bytes("pass-one ü"));
        QVERIFY(key && key->address == file->address);
        rust["ciphertext"] = QJsonArray{256};
        QVERIFY(!parse_legacy_file(text_of(rust)));
    }

    void says_what_is_wrong_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("code");
        auto row = [](const char* field, const QJsonValue& value, ErrorCode code) {
            QTest::addRow("%s %s", field, qPrintable(value.toVariant().toString()))
                << QString(field) << value << is(code);
        };
        row("kdf_iterations", 0, ErrorCode::invalid_input);
        row("kdf_iterations", 5'000'001, ErrorCode::invalid_input);
        row("kdf_iterations", 1e300, ErrorCode::invalid_input);
        row("kdf", "scrypt", ErrorCode::unsupported);
        row("cipher", "AES-128-CBC", ErrorCode::unsupported);
        row("salt_b64", "AAAA", ErrorCode::invalid_input);
        row("nonce_b64", "!", ErrorCode::invalid_input);
        row("ciphertext_b64", QJsonValue::Null, ErrorCode::invalid_input);
        row("ciphertext_b64", QString(8192, 'A'), ErrorCode::invalid_input);
    }

    void says_what_is_wrong() {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(int, code);
        QJsonObject root = first_keystore();
        QJsonObject box = root["crypto"].toObject();
        box[field] = value;
        root["crypto"] = box;
        auto read = parse_legacy_file(text_of(root));
        QVERIFY(!read);
        QCOMPARE(is(read.error().code), code);
        QVERIFY(QString::fromStdString(read.error().message).contains(field));
    }

    void refuses_a_key_that_is_not_its_addresss() {
        QJsonObject root = first_keystore();
        root["address"] = "RTC7b4c75308a6918b424b16c2cff106acf2a2ab36b";
        auto key = open_legacy_file(*parse_legacy_file(text_of(root)), as_bytes("pass-one ü"));
        QCOMPARE(is(key.error().code), is(ErrorCode::corrupt));
        root["version"] = 2;
        QCOMPARE(is(parse_legacy_file(text_of(root)).error().code), is(ErrorCode::unsupported));
        QVERIFY(!parse_legacy_file("[]"));
        QVERIFY(!parse_legacy_file(std::string(kMaxLegacyFileBytes + 1, ' ')));
    }
};

RUSTCHAIN_TEST(LegacyFileTest)

} // namespace legacy_file_test
#include "legacy_file_test.moc"
