// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Introductions: whom they vouch for, and where.
#include "core/p2p/transport/node_identity.hpp"

#include "core/crypto/signature.hpp"
#include "tests/core/p2p/transport/session_pair.hpp"
#include "tests/fixtures/test_program.hpp"

namespace node_identity_test {

using namespace rustchain;
using namespace rustchain::p2p;
using namespace rustchain::p2p::tests;

class NodeIdentityTest : public QObject {
    Q_OBJECT

private slots:
    void vouches_for_its_connection_key() {
        const NodeIdentity alice = identity_of("alice");
        QCOMPARE(alice.public_key(), signing_key("alice").public_key());
        QCOMPARE(alice.introduction().size(), kIntroductionSize);
        QCOMPARE(read_introduction(alice.introduction(), chain_named("test"),
                                   alice.connection_key().public_key()),
                 std::optional(alice.public_key()));
    }

    void signs_the_tagged_hash_of_chain_and_key() {
        const NodeIdentity alice = identity_of("alice");
        const auto signature = crypto::Signature::from(ByteView(alice.introduction()).subspan(32));
        const Hash256 digest = crypto::TaggedHash("RTC/identity")(
            {chain_named("test"), alice.connection_key().public_key()});
        QVERIFY(crypto::verify_schnorr(alice.public_key(), digest, *signature));
    }

    void binds_handshakes_to_the_network() {
        const Bytes prologue = identity_of("alice").prologue();
        QCOMPARE(prologue.size(), std::size_t{35});
        QCOMPARE(as_text(ByteView(prologue).first(3)), std::string_view("RTC"));
        QCOMPARE(ChainId::from(ByteView(prologue).subspan(3)), std::optional(chain_named("test")));
        QVERIFY(prologue != identity_of("alice", "main").prologue());
    }

    void vouches_for_nothing_else() {
        const NodeIdentity alice = identity_of("alice");
        const auto& key = alice.connection_key().public_key();
        QVERIFY(!read_introduction(alice.introduction(), chain_named("main"), key));
        QVERIFY(!read_introduction(alice.introduction(), chain_named("test"),
                                   identity_of("bob").connection_key().public_key()));
        for (std::size_t i = 0; i < kIntroductionSize; ++i) {
            Bytes changed = alice.introduction();
            changed[i] ^= 0x40;
            QVERIFY(!read_introduction(changed, chain_named("test"), key));
        }
        Bytes other_length = alice.introduction();
        other_length.push_back(0);
        QVERIFY(!read_introduction(other_length, chain_named("test"), key));
        other_length.resize(kIntroductionSize - 1);
        QVERIFY(!read_introduction(other_length, chain_named("test"), key));
        QVERIFY(!read_introduction({}, chain_named("test"), key));
    }
};

RUSTCHAIN_TEST(NodeIdentityTest)

} // namespace node_identity_test
#include "node_identity_test.moc"
