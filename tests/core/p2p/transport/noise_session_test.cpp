// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Noise against the published vectors, and against everything that must not work.
#include "core/p2p/transport/noise_session.hpp"

#include "tests/core/crypto/vectors.hpp"
#include "tests/core/p2p/transport/session_pair.hpp"
#include "tests/fixtures/test_program.hpp"

namespace noise_session_test {

using namespace rustchain;
using namespace rustchain::p2p;
using namespace rustchain::p2p::tests;
using crypto::ExchangeKeyPair;
using vectors::json_hex;

namespace {

ExchangeKeyPair key_from(const QJsonValue& hex) {
    return std::move(*ExchangeKeyPair::create(json_hex(hex)));
}

Bytes sealed(CipherState& cipher, Bytes plain) {
    plain.resize(plain.size() + crypto::kCipherTagSize);
    cipher.seal(plain);
    return plain;
}

//! The plaintext; nothing when it does not open.
std::optional<Bytes> opened(CipherState& cipher, Bytes bytes) {
    const auto plain = cipher.open(bytes);
    if (!plain)
        return std::nullopt;
    return Bytes(plain->begin(), plain->end());
}

//! Two sides with keys of their own.
struct Sides {
    explicit Sides(ByteView initiators = as_bytes("net"), ByteView responders = as_bytes("net"))
        : initiator(NoiseHandshake::Role::initiator, initiators, alice, exchange_key("alice e")),
          responder(NoiseHandshake::Role::responder, responders, bob, exchange_key("bob e")) {}

    NoiseHandshake& writer(int step) { return step == 1 ? responder : initiator; }
    NoiseHandshake& reader(int step) { return step == 1 ? initiator : responder; }
    //! The message of this step, all before it being exchanged.
    Bytes message(int step) {
        for (int before = 0; before < step; ++before)
            if (!reader(before).read_message(*writer(before).write_message(as_bytes("payload"))))
                qFatal("an honest message is refused");
        return *writer(step).write_message(as_bytes("payload"));
    }

    ExchangeKeyPair alice = exchange_key("alice");
    ExchangeKeyPair bob = exchange_key("bob");
    NoiseHandshake initiator;
    NoiseHandshake responder;
};

} // namespace

class NoiseSessionTest : public QObject {
    Q_OBJECT

private slots:
    void agrees_with_cacophony_data() {
        QTest::addColumn<QJsonObject>("vector");
        int count = 0;
        for (const QJsonValue& vector :
             vectors::read_json("noise/cacophony.json")["vectors"].toArray())
            if (vector["protocol_name"] == "Noise_XX_25519_ChaChaPoly_SHA256")
                QTest::addRow("%d", ++count) << vector.toObject();
        QVERIFY(count > 0);
    }

    void agrees_with_cacophony() {
        QFETCH(QJsonObject, vector);
        const auto initiators_static = key_from(vector["init_static"]);
        const auto responders_static = key_from(vector["resp_static"]);
        NoiseHandshake initiator(NoiseHandshake::Role::initiator, json_hex(vector["init_prologue"]),
                                 initiators_static, key_from(vector["init_ephemeral"]));
        NoiseHandshake responder(NoiseHandshake::Role::responder, json_hex(vector["resp_prologue"]),
                                 responders_static, key_from(vector["resp_ephemeral"]));
        std::optional<CipherPair> ours;
        std::optional<CipherPair> theirs;
        const QJsonArray messages = vector["messages"].toArray();
        QVERIFY(messages.size() > 3);
        for (int i = 0; i < messages.size(); ++i) {
            const Bytes payload = json_hex(messages[i]["payload"]);
            const Bytes expected = json_hex(messages[i]["ciphertext"]);
            const bool is_initiators = i % 2 == 0;
            if (i < 3) {
                NoiseHandshake& writer = is_initiators ? initiator : responder;
                NoiseHandshake& reader = is_initiators ? responder : initiator;
                QVERIFY(writer.writes_next() && !reader.writes_next());
                QCOMPARE(to_hex(*writer.write_message(payload)), to_hex(expected));
                QCOMPARE(*reader.read_message(expected), payload);
                continue;
            }
            if (!ours) {
                QVERIFY(initiator.is_complete() && responder.is_complete());
                QCOMPARE(initiator.handshake_hash().view().size(), std::size_t{32});
                for (const auto* side : {&initiator, &responder})
                    QCOMPARE(to_hex(side->handshake_hash()),
                             vector["handshake_hash"].toString().toStdString());
                ours = initiator.split();
                theirs = responder.split();
            }
            CipherPair& from = is_initiators ? *ours : *theirs;
            CipherPair& to = is_initiators ? *theirs : *ours;
            QCOMPARE(to_hex(sealed(from.sending, payload)), to_hex(expected));
            QCOMPARE(opened(to.receiving, expected), std::optional(payload));
        }
        QCOMPARE(initiator.remote_static(), responders_static.public_key());
        QCOMPARE(responder.remote_static(), initiators_static.public_key());
    }

    void refuses_another_prologue() {
        Sides sides(as_bytes("this net"), as_bytes("that net"));
        // The first message has no key yet; the second shows that the two do not agree.
        QVERIFY(sides.responder.read_message(*sides.initiator.write_message({})).has_value());
        auto read = sides.initiator.read_message(*sides.responder.write_message({}));
        QCOMPARE(read.error(), NoiseFault::not_authentic);
    }

    void refuses_every_changed_bit_and_every_cut() {
        for (int step = 1; step < 3; ++step) {
            const Bytes honest = Sides().message(step);
            for (std::size_t i = 0; i < honest.size(); ++i) {
                Sides sides;
                Bytes changed = sides.message(step);
                QCOMPARE(changed, honest); // keys are fixed
                changed[i] ^= 1;
                QVERIFY(!sides.reader(step).read_message(changed));
                QVERIFY(!sides.reader(step).is_complete());
            }
            for (std::size_t size = 0; size < honest.size(); ++size) {
                Sides sides;
                QVERIFY(
                    !sides.reader(step).read_message(ByteView(sides.message(step)).first(size)));
            }
        }
        Sides sides;
        QCOMPARE(sides.responder.read_message(Bytes(31, 9)).error(), NoiseFault::truncated);
    }

    void refuses_keys_of_small_order() {
        Sides sides;
        QVERIFY(sides.responder.read_message(Bytes(32, 0)).has_value());
        QCOMPARE(sides.responder.write_message({}).error(), NoiseFault::weak_key);
    }

    void refuses_the_messages_of_another_handshake() {
        const Bytes last = Sides().message(2);
        const auto bob = exchange_key("bob");
        NoiseHandshake again(NoiseHandshake::Role::responder, as_bytes("net"), bob);
        QVERIFY(again.read_message(Sides().message(0)).has_value());
        QVERIFY(again.write_message({}).has_value());
        QCOMPARE(again.read_message(last).error(), NoiseFault::not_authentic);
    }

    void opens_each_message_once_and_in_order() {
        CipherState sender = fixed_cipher();
        CipherState receiver = fixed_cipher();
        const Bytes first = sealed(sender, {1});
        const Bytes second = sealed(sender, {2});
        QVERIFY(!opened(receiver, second));
        QCOMPARE(opened(receiver, first), std::optional(Bytes{1}));
        QVERIFY(!opened(receiver, first));
        QCOMPARE(opened(receiver, second), std::optional(Bytes{2}));
        QVERIFY(!opened(receiver, Bytes(15, 0)));
    }

    //! Follows the specification step by step, beside the cipher: REKEY(k) is the first 32 bytes of
    //! ENCRYPT(k, 2^64 − 1, zerolen, zeros[32]), and the counter goes on.
    void takes_a_new_key_every_65536_messages() {
        CipherState cipher = fixed_cipher();
        Bytes key(32, 7);
        for (std::uint64_t n = 0; n < 2 * CipherState::kRekeyInterval + 2; ++n) {
            if (n > 0 && n % 65536 == 0) {
                Bytes last_nonce(4, 0);
                last_nonce.resize(12, 0xFF);
                key = crypto::encrypt(ByteView(key).first<32>(),
                                      *crypto::CipherNonce::from(last_nonce), {}, Bytes(32, 0));
                key.resize(32);
            }
            const Bytes mine = sealed(cipher, {1, 2, 3});
            if (n % 65536 > 1 && n % 65536 < 65535)
                continue;
            crypto::CipherNonce nonce;
            for (std::size_t i = 0; i < 8; ++i)
                nonce[4 + i] = static_cast<std::uint8_t>(n >> (8 * i));
            QCOMPARE(mine, crypto::encrypt(ByteView(key).first<32>(), nonce, {}, Bytes{1, 2, 3}));
        }
    }

    void stays_in_step_across_new_keys() {
        CipherState sender = fixed_cipher();
        CipherState receiver = fixed_cipher();
        for (std::uint64_t n = 0; n < CipherState::kRekeyInterval + 3; ++n)
            QVERIFY(opened(receiver, sealed(sender, {4})).has_value());
    }
};

RUSTCHAIN_TEST(NoiseSessionTest)

} // namespace noise_session_test
#include "noise_session_test.moc"
