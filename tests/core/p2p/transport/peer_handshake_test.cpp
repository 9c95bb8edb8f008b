// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Two nodes meet, or find that they should not.
#include "core/p2p/transport/peer_handshake.hpp"

#include "tests/core/p2p/transport/session_pair.hpp"
#include "tests/fixtures/test_program.hpp"

#include <set>

namespace peer_handshake_test {

using namespace rustchain;
using namespace rustchain::p2p;
using namespace rustchain::p2p::tests;
using Role = PeerHandshake::Role;

namespace {

//! Exchanges messages until somebody refuses one; what the two say in the end.
struct Meeting {
    Meeting(const NodeIdentity& a, const NodeIdentity& b)
        : initiator(Role::initiator, a), responder(Role::responder, b) {
        while (!fault && !(initiator.is_complete() && responder.is_complete())) {
            PeerHandshake& writer = initiator.writes_next() ? initiator : responder;
            PeerHandshake& reader = initiator.writes_next() ? responder : initiator;
            const auto message = writer.write();
            sizes.push_back(message->size());
            messages.push_back(*message);
            if (message->size() != reader.next_size())
                qFatal("the reader expects another length");
            if (auto read = reader.read(*message); !read)
                fault = read.error();
        }
    }

    PeerHandshake initiator;
    PeerHandshake responder;
    std::optional<HandshakeFault> fault;
    std::vector<std::size_t> sizes;
    std::vector<Bytes> messages;
};

} // namespace

class PeerHandshakeTest : public QObject {
    Q_OBJECT

    const NodeIdentity alice_ = identity_of("alice");
    const NodeIdentity bob_ = identity_of("bob");

private slots:
    void learns_who_the_other_is() {
        Meeting meeting(alice_, bob_);
        QVERIFY(!meeting.fault);
        QCOMPARE(meeting.initiator.remote_identity(), bob_.public_key());
        QCOMPARE(meeting.responder.remote_identity(), alice_.public_key());
        QCOMPARE(meeting.sizes, (std::vector<std::size_t>{32, 192, 160}));
        CipherPair ours = meeting.initiator.split();
        CipherPair theirs = meeting.responder.split();
        for (auto [from, to] : {std::pair(&ours, &theirs), std::pair(&theirs, &ours)}) {
            Bytes buffer(20, 5);
            from->sending.seal(buffer);
            QVERIFY(to->receiving.open(buffer).has_value());
        }
    }

    void fails_with_another_network() {
        Meeting meeting(alice_, identity_of("bob", "main"));
        QCOMPARE(meeting.fault, std::optional(HandshakeFault::not_authentic));
        QCOMPARE(meeting.messages.size(), std::size_t{2});
    }

    void fails_with_itself() {
        Meeting meeting(alice_, alice_);
        QCOMPARE(meeting.fault, std::optional(HandshakeFault::own_identity));
    }

    //! Speaks Noise on the right network, with the introduction of somebody else.
    void fails_with_who_is_not_vouched_for() {
        const auto thief = exchange_key("thief");
        PeerHandshake initiator(Role::initiator, alice_);
        NoiseHandshake responder(Role::responder, bob_.prologue(), thief);
        QVERIFY(responder.read_message(*initiator.write()).has_value());
        const auto answer = responder.write_message(bob_.introduction());
        QCOMPARE(initiator.read(*answer).error(), HandshakeFault::not_vouched);
        QVERIFY(!initiator.is_complete());
    }

    void fails_with_a_replayed_handshake() {
        const Meeting recorded(alice_, bob_);
        PeerHandshake responder(Role::responder, bob_);
        QVERIFY(responder.read(recorded.messages[0]).has_value());
        QVERIFY(responder.write().has_value());
        QCOMPARE(responder.read(recorded.messages[2]).error(), HandshakeFault::not_authentic);
        QVERIFY(!responder.is_complete());
        PeerHandshake initiator(Role::initiator, alice_);
        QVERIFY(initiator.write().has_value());
        QCOMPARE(initiator.read(recorded.messages[1]).error(), HandshakeFault::not_authentic);
    }

    void fails_with_garbage_of_any_length() {
        for (std::size_t size : {0U, 31U, 33U, 65536U}) {
            PeerHandshake responder(Role::responder, bob_);
            QCOMPARE(responder.read(Bytes(size, 3)).error(), HandshakeFault::not_authentic);
        }
        PeerHandshake responder(Role::responder, bob_);
        QVERIFY(responder.read(Bytes(32, 3)).has_value()); // any bytes are a key
        QVERIFY(responder.write().has_value());
        QCOMPARE(responder.read(Bytes(160, 3)).error(), HandshakeFault::not_authentic);
        PeerHandshake weak(Role::responder, bob_);
        QVERIFY(weak.read(Bytes(32, 0)).has_value());
        QCOMPARE(weak.write().error(), HandshakeFault::weak_key);
    }

    void says_what_is_wrong_in_different_words() {
        std::set<std::string_view> words;
        for (auto fault : {HandshakeFault::not_authentic, HandshakeFault::weak_key,
                           HandshakeFault::not_vouched, HandshakeFault::own_identity})
            words.insert(describe(fault));
        QCOMPARE(words.size(), std::size_t{4});
    }
};

RUSTCHAIN_TEST(PeerHandshakeTest)

} // namespace peer_handshake_test
#include "peer_handshake_test.moc"
