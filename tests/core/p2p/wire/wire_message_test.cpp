// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Every message's bytes: there and back, cut, bent, and at the limits of its kind.
#include "core/p2p/wire/wire_message.hpp"

#include "tests/core/p2p/wire/sample_messages.hpp"
#include "tests/fixtures/test_program.hpp"

#include <set>

namespace wire_message_test {

using namespace rustchain;
using namespace rustchain::p2p;
using namespace rustchain::p2p::tests;

namespace {

constexpr std::uint8_t kKinds = std::variant_size_v<WireMessage>;

//! Whether these bytes are a message; if so, they are its only spelling.
bool is_message(const Bytes& bytes) {
    const auto message = decode_message(bytes);
    if (!message || !*message)
        return false;
    if (encode_message(**message) != bytes)
        qFatal("a message has two spellings");
    return true;
}

DecodeFault fault_of(const WireMessage& message) {
    const auto decoded = decode_message(encode_message(message));
    if (decoded)
        qFatal("a message beyond its limits was read");
    return decoded.error();
}

//! The longest certificate that the codec reads.
Certificate longest_certificate() {
    Certificate certificate = sample_certificate();
    certificate.bitmap.assign((kMaxValidators + 7) / 8, 0xFF);
    certificate.signatures.assign(kMaxValidators, filled<crypto::Signature>(1));
    return certificate;
}

Attestation longest_attestation() {
    Attestation attestation = sample_attestation();
    attestation.miner_id.assign(64, 'm');
    return attestation;
}

//! Messages filled up to the limits of their fields.
std::vector<WireMessage> longest_messages() {
    const Bytes ids(8 * kMostAnnounced, 1);
    return {
        Hello{.agent = std::string(64, 'a')},
        NewBlock{sample_header(), longest_certificate()},
        AttestationMessage{longest_attestation()},
        PeerList{.addresses = std::vector(kMostAddresses, PeerAddress{std::string(45, '1'), 1})},
        GetState{.height = 1, .keys = std::vector(kMostKeysAsked, StateKeyBytes{Bytes(64, 1)})},
        CompactProposal{.short_ids = Bytes(6 * kMaxTransactionsPerBlock, 1),
                        .attestations =
                            std::vector(kMaxAttestationsPerBlock, longest_attestation()),
                        .certificates = std::vector(100, longest_certificate())},
        CertificateMessage{longest_certificate()},
        GetBlocks{.count = kMostBlocksAsked, .hash = filled<BlockHash>(1)},
        GetTransactions{.block = filled<BlockHash>(1),
                        .short_ids = ids,
                        .places = std::vector<std::uint32_t>(kMaxTransactionsPerBlock, 1)},
        Inventory{.short_ids = ids},
        State{.headers = std::vector(kMostBlocksAsked, sample_header()),
              .certificate = longest_certificate(),
              .proof = Bytes(kMostProofBytes, 1)},
        GetFilters{.count = kMostBlocksAsked},
        Filters{.filters = std::vector(7, FilterBytes{Bytes(4u << 20, 1)})},
        GetSnapshot{.height = 1},
        SnapshotPart{.bytes = Bytes(kMostChunkBytes, 1)},
    };
}

//! Each has one thing more than its codec allows.
std::vector<WireMessage> excessive_messages() {
    const Bytes ids(8 * (kMostAnnounced + 1), 1);
    Certificate crowded = longest_certificate();
    crowded.signatures.push_back({});
    return {
        Hello{.agent = std::string(65, 'a')},
        NewBlock{sample_header(), crowded},
        PeerList{.addresses = std::vector(kMostAddresses + 1, PeerAddress{})},
        PeerList{.addresses = {{std::string(46, '1'), 1}}},
        GetState{.keys = {}},
        GetState{.keys = std::vector(kMostKeysAsked + 1, StateKeyBytes{})},
        GetState{.keys = {{Bytes(65, 1)}}},
        CompactProposal{.short_ids = Bytes(6 * (kMaxTransactionsPerBlock + 1), 1)},
        CompactProposal{.short_ids = Bytes(7, 1)},
        CompactProposal{.attestations = std::vector(kMaxAttestationsPerBlock + 1, Attestation{})},
        CompactProposal{.certificates = std::vector(4097, Certificate{})},
        GetBlocks{.count = kMostBlocksAsked + 1},
        Blocks{.blocks = std::vector(kMostBlocksAsked + 1, SentBlock{})},
        GetTransactions{.short_ids = ids},
        GetTransactions{.short_ids = Bytes(9, 1)},
        GetTransactions{.places = std::vector<std::uint32_t>(kMaxTransactionsPerBlock + 1, 1)},
        Inventory{.short_ids = ids},
        Inventory{.short_ids = Bytes(15, 1)},
        State{.headers = std::vector(kMostBlocksAsked + 1, BlockHeader{})},
        State{.proof = Bytes(kMostProofBytes + 1, 1)},
        GetFilters{.count = kMostBlocksAsked + 1},
        Filters{.filters = std::vector(kMostBlocksAsked + 1, FilterBytes{})},
        Filters{.filters = {{Bytes((4u << 20) + 1, 1)}}},
        Transactions{std::nullopt, std::vector(kMaxTransactionsPerBlock + 1, Transaction{})},
    };
}

} // namespace

class WireMessageTest : public QObject {
    Q_OBJECT

private slots:
    void knows_what_answers_what() {
        QCOMPARE(answers_to(GetBlocks::kTag)->tag, Blocks::kTag);
        QCOMPARE(answers_to(GetBlocks::kTag)->messages, 1U);
        QCOMPARE(answers_to(GetState::kTag)->tag, State::kTag);
        // One question's transactions, 8 MiB at most, travel in messages of about a MiB.
        QCOMPARE(answers_to(GetTransactions::kTag)->tag, Transactions::kTag);
        QVERIFY(answers_to(GetTransactions::kTag)->messages >= 10);
        QVERIFY(!answers_to(Ping::kTag) && !answers_to(Blocks::kTag));
        QVERIFY(is_answer(SnapshotPart::kTag) && is_answer(Filters::kTag));
        QVERIFY(!is_answer(CompactProposal::kTag) && !is_answer(GetBlocks::kTag));
    }
    void has_a_sample_of_every_kind() {
        std::set<std::size_t> kinds;
        for (const auto& message : sample_messages())
            kinds.insert(message.index());
        QCOMPARE(kinds.size(), std::size_t{kKinds});
    }

    void reads_what_it_wrote() {
        for (const auto& message : sample_messages()) {
            const Bytes bytes = encode_message(message);
            QCOMPARE(std::size_t{bytes[0]}, message.index());
            const auto read = decode_message(bytes);
            QVERIFY2(read && *read, name_of(bytes[0]).data());
            QVERIFY2(**read == message, name_of(bytes[0]).data());
            QVERIFY(is_message(bytes));
        }
    }

    void calls_every_cut_truncated() {
        for (const auto& message : sample_messages()) {
            const Bytes bytes = encode_message(message);
            for (std::size_t size = 0; size < bytes.size(); ++size) {
                const auto cut = decode_message(ByteView(bytes).first(size));
                QVERIFY2(!cut, name_of(bytes[0]).data());
                QCOMPARE(cut.error(), DecodeFault::truncated);
            }
        }
    }

    void calls_what_follows_trailing() {
        for (const auto& message : sample_messages()) {
            Bytes bytes = encode_message(message);
            bytes.push_back(0);
            QVERIFY(bytes.size() <= longest_encoding(bytes[0]));
            QCOMPARE(decode_message(bytes).error(), DecodeFault::trailing_bytes);
        }
    }

    void gives_every_bit_a_meaning() {
        for (const auto& message : sample_messages()) {
            Bytes bytes = encode_message(message);
            for (std::size_t bit = 0; bit < 8 * bytes.size(); ++bit) {
                const auto mask = static_cast<std::uint8_t>(1U << (bit % 8));
                bytes[bit / 8] ^= mask;
                if (is_message(bytes))
                    QVERIFY(**decode_message(bytes) != message);
                bytes[bit / 8] ^= mask;
            }
        }
    }

    void has_room_for_the_longest_of_a_kind() {
        for (const auto& message : longest_messages()) {
            const Bytes bytes = encode_message(message);
            QVERIFY2(bytes.size() <= longest_encoding(bytes[0]), name_of(bytes[0]).data());
            QVERIFY2(is_message(bytes), name_of(bytes[0]).data());
        }
    }

    void refuses_one_more_than_the_most() {
        for (const auto& message : excessive_messages())
            QCOMPARE(fault_of(message), DecodeFault::out_of_limits);
    }

    void refuses_what_is_longer_than_its_kind_before_reading_it() {
        for (std::uint8_t tag = 0; tag < kKinds; ++tag) {
            Bytes bytes(longest_encoding(tag) + 1, 0xFF);
            bytes[0] = tag;
            QCOMPARE(decode_message(bytes).error(), DecodeFault::out_of_limits);
            // One byte less is read, and found to be nonsense.
            bytes.pop_back();
            bytes[bytes.size() / 2] = 0xFE;
            QVERIFY(!is_message(bytes));
        }
    }

    void refuses_lists_that_promise_more_than_is_there() {
        // A count within its limit, without the items: nothing is set aside for them.
        for (const Bytes& bytes :
             {Bytes{3, 0, 0, 1, 0, 0}, Bytes{4, 0, 0xFF, 0xFF, 0, 0},
              Bytes{11, 0, 0, 0, 0, 0xFF, 0, 0, 0}, Bytes{16, 0, 0, 0, 0, 0xFF, 0, 0, 0}})
            QCOMPARE(decode_message(bytes).error(), DecodeFault::truncated);
    }

    void ignores_unknown_tags() {
        for (int tag = kKinds; tag < 256; ++tag) {
            const Bytes bytes{static_cast<std::uint8_t>(tag), 1, 2, 3};
            const auto message = decode_message(bytes);
            QVERIFY(message.has_value());
            QVERIFY(!message->has_value());
            QCOMPARE(longest_encoding(bytes[0]), std::size_t{0});
            QVERIFY(!is_compressed(bytes[0]));
            QCOMPARE(name_of(bytes[0]), std::string_view("unknown"));
        }
        QCOMPARE(decode_message({}).error(), DecodeFault::truncated);
    }

    void never_lets_votes_wait_behind_transactions() {
        for (const auto& message : sample_messages()) {
            const auto* transactions = std::get_if<Transactions>(&message);
            if (transactions != nullptr)
                QCOMPARE(lane_of(message), transactions->block ? Lane::block : Lane::gossip);
        }
        QCOMPARE(lane_of(VoteMessage{}), Lane::consensus);
        QCOMPARE(lane_of(CertificateMessage{}), Lane::consensus);
        QCOMPARE(lane_of(CompactProposal{}), Lane::consensus);
        QCOMPARE(lane_of(Blocks{}), Lane::bulk);
        QCOMPARE(lane_of(Inventory{}), Lane::gossip);
    }

    void names_every_kind_once() {
        std::set<std::string_view> names;
        for (std::uint8_t tag = 0; tag < kKinds; ++tag)
            names.insert(name_of(tag));
        QCOMPARE(names.size(), std::size_t{kKinds});
        QVERIFY(!names.contains("unknown"));
        QCOMPARE(name_of(VoteMessage::kTag), std::string_view("vote"));
        QVERIFY(is_compressed(Blocks::kTag));
        QVERIFY(!is_compressed(VoteMessage::kTag));
    }
};

RUSTCHAIN_TEST(WireMessageTest)

} // namespace wire_message_test
#include "wire_message_test.moc"
