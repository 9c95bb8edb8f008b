// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Frames to messages: pieces in any sizes, lanes side by side, and every way to lie.
#include "core/p2p/transport/frame_reader.hpp"

#include "core/crypto/random.hpp"
#include "core/p2p/transport/compression.hpp"
#include "tests/core/p2p/transport/frame_maker.hpp"
#include "tests/core/p2p/transport/session_pair.hpp"
#include "tests/fixtures/test_program.hpp"

#include <set>

namespace frame_reader_test {

using namespace rustchain;
using namespace rustchain::p2p;
using namespace rustchain::p2p::tests;

namespace {

//! A reader fed with frames by hand.
struct Hearing {
    CipherState sender = fixed_cipher();
    FrameReader reader{fixed_cipher()};
    std::vector<Bytes> heard;
    std::optional<FrameFault> fault;

    Hearing() {
        for (std::uint8_t tag = 0; longest_encoding(tag) > 0; ++tag)
            reader.owe(tag, 1000);
    }
    //! Hands over bytes, at most `step` at once.
    void feed(ByteView bytes, std::size_t step = 100'000) {
        while (!bytes.empty() && !fault) {
            const auto space = reader.space();
            const std::size_t count = std::min({step, space.size(), bytes.size()});
            std::copy_n(bytes.begin(), count, space.begin());
            reader.received(count);
            bytes = bytes.subspan(count);
            drain();
        }
    }
    void drain() {
        for (;;) {
            auto message = reader.next();
            if (!message)
                fault = message.error();
            if (!message || !*message)
                return;
            heard.emplace_back((*message)->begin(), (*message)->end());
        }
    }
    Hearing& frame(ByteView plain) {
        feed(make_frame(sender, plain));
        return *this;
    }
};

Bytes part_of(std::size_t size) {
    Bytes message = encode_message(SnapshotPart{.bytes = Bytes(size, 9)});
    return message;
}

Bytes vote() {
    return encode_message(VoteMessage{});
}

//! Shrinks, though not by more than it may.
Bytes shrinking(std::size_t size) {
    Bytes bytes(size);
    for (std::size_t at = 0; at < size; at += 300)
        crypto::fill_random(std::span(bytes).subspan(at, std::min<std::size_t>(100, size - at)));
    return bytes;
}

//! Tag and a zstd frame.
Bytes packed(std::uint8_t tag, ByteView body) {
    Bytes bytes{tag};
    append(bytes, *compress(body));
    return bytes;
}

} // namespace

class FrameReaderTest : public QObject {
    Q_OBJECT

private slots:
    void hears_messages_however_their_bytes_arrive() {
        Bytes stream;
        CipherState sender = fixed_cipher();
        for (int i = 0; i < 20; ++i) {
            append(stream, make_frame(sender, whole_message(Lane::consensus, vote())));
            append(stream, make_frame(sender, whole_message(Lane::bulk, part_of(500))));
        }
        for (std::size_t step : {1U, 2U, 7U, 1000U, 100'000U}) {
            Hearing hearing;
            hearing.feed(stream, step);
            QVERIFY(!hearing.fault);
            QCOMPARE(hearing.heard.size(), std::size_t{40});
            QCOMPARE(hearing.heard[0], vote());
            QCOMPARE(hearing.heard[39], part_of(500));
            QCOMPARE(hearing.reader.frames(), std::uint64_t{40});
            QVERIFY(!hearing.reader.is_inside_frame());
        }
    }

    void knows_when_a_frame_is_not_all_here() {
        Hearing hearing;
        const Bytes frame = make_frame(hearing.sender, whole_message(Lane::consensus, vote()));
        QVERIFY(!hearing.reader.is_inside_frame());
        hearing.feed(ByteView(frame).first(1));
        QVERIFY(hearing.reader.is_inside_frame());
        hearing.feed(ByteView(frame).subspan(1, frame.size() - 2));
        QVERIFY(hearing.reader.is_inside_frame());
        QVERIFY(hearing.heard.empty());
        hearing.feed(ByteView(frame).last(1));
        QVERIFY(!hearing.reader.is_inside_frame());
        QCOMPARE(hearing.heard.size(), std::size_t{1});
    }

    void joins_pieces_lane_by_lane() {
        const Bytes bulk = part_of(10'000);
        const Bytes gossip = encode_message(Inventory{.short_ids = Bytes(800, 1)});
        const ByteView b(bulk), g(gossip);
        Hearing hearing;
        hearing.frame(first_piece(Lane::bulk, static_cast<std::uint32_t>(b.size()), b.first(1)))
            .frame(first_piece(Lane::gossip, static_cast<std::uint32_t>(g.size()), g.first(10)))
            .frame(whole_message(Lane::consensus, vote()))
            .frame(next_piece(Lane::bulk, b.subspan(1, 6000)))
            .frame(next_piece(Lane::gossip, g.subspan(10)))
            .frame(next_piece(Lane::bulk, b.subspan(6001)))
            .frame(whole_message(Lane::bulk, bulk));
        QVERIFY(!hearing.fault);
        QCOMPARE(hearing.heard, (std::vector{vote(), gossip, bulk, bulk}));
    }

    void unpacks_compressed_messages() {
        const Bytes state = encode_message(State{.proof = shrinking(150'000)});
        const Bytes travelling = packed(State::kTag, ByteView(state).subspan(1));
        const auto length = static_cast<std::uint32_t>(travelling.size());
        Hearing hearing;
        hearing.frame(first_piece(Lane::bulk, length, travelling, frame::kCompressedFlag))
            .frame(first_piece(Lane::bulk, length, ByteView(travelling).first(5),
                               frame::kCompressedFlag))
            .frame(next_piece(Lane::bulk, ByteView(travelling).subspan(5)));
        QVERIFY(!hearing.fault);
        QCOMPARE(hearing.heard, (std::vector{state, state}));
    }

    void reads_past_unknown_kinds() {
        const Bytes unknown(300, 0xEE);
        Hearing hearing;
        hearing.frame(whole_message(Lane::gossip, unknown))
            .frame(first_piece(Lane::bulk, FrameReader::kLongestUnknown, unknown,
                               frame::kCompressedFlag))
            .frame(whole_message(Lane::consensus, vote()));
        for (std::size_t left = FrameReader::kLongestUnknown - 300; left > 0;) {
            const std::size_t size = std::min<std::size_t>(left, 60'000);
            hearing.frame(next_piece(Lane::bulk, Bytes(size, 1)));
            left -= size;
        }
        hearing.frame(whole_message(Lane::bulk, part_of(3)));
        QVERIFY(!hearing.fault);
        QCOMPARE(hearing.heard, (std::vector{vote(), part_of(3)}));
        QCOMPARE(hearing.reader.skipped(), std::uint64_t{2});
        QVERIFY(hearing.frame(first_piece(Lane::bulk, FrameReader::kLongestUnknown + 1, unknown))
                    .fault == FrameFault::too_long);
    }

    void refuses_a_length_beyond_the_kind_at_its_first_piece() {
        for (std::uint8_t tag = 0; tag < std::variant_size_v<WireMessage>; ++tag) {
            const auto longest = static_cast<std::uint32_t>(longest_encoding(tag));
            QVERIFY(!Hearing().frame(first_piece(Lane::bulk, longest, Bytes{tag})).fault);
            QVERIFY(Hearing().frame(first_piece(Lane::bulk, longest + 1, Bytes{tag})).fault ==
                    FrameFault::too_long);
        }
        QVERIFY(Hearing().frame(first_piece(Lane::bulk, 0xFFFFFFFF, Bytes{11})).fault ==
                FrameFault::too_long);
    }

    void refuses_pieces_beyond_the_end() {
        const Bytes part = part_of(100);
        const auto length = static_cast<std::uint32_t>(part.size());
        QVERIFY(Hearing().frame(first_piece(Lane::bulk, length - 1, part)).fault ==
                FrameFault::too_long);
        QVERIFY(Hearing().frame(first_piece(Lane::bulk, 0, part)).fault == FrameFault::too_long);
        Hearing hearing;
        hearing.frame(first_piece(Lane::bulk, length, ByteView(part).first(50)));
        QVERIFY(!hearing.fault);
        hearing.frame(next_piece(Lane::bulk, ByteView(part).subspan(49)));
        QVERIFY(hearing.fault == FrameFault::too_long);
    }

    void refuses_pieces_out_of_order() {
        QVERIFY(Hearing().frame(next_piece(Lane::bulk, Bytes{1})).fault == FrameFault::bad_order);
        Hearing inside;
        inside.frame(first_piece(Lane::bulk, 100, Bytes{20}));
        QVERIFY(!inside.fault);
        QVERIFY(inside.frame(first_piece(Lane::bulk, 100, Bytes{20})).fault ==
                FrameFault::bad_order);
        Hearing after;
        after.frame(whole_message(Lane::bulk, part_of(1)));
        QVERIFY(after.frame(next_piece(Lane::bulk, Bytes{1})).fault == FrameFault::bad_order);
        Hearing elsewhere;
        elsewhere.frame(first_piece(Lane::bulk, 100, Bytes{20}));
        QVERIFY(elsewhere.frame(next_piece(Lane::gossip, Bytes{1})).fault == FrameFault::bad_order);
    }

    void refuses_heads_that_mean_nothing() {
        for (unsigned bit : {0x10U, 0x20U, 0x40U, 0x80U}) {
            Bytes plain = whole_message(Lane::bulk, part_of(1));
            plain[0] = static_cast<std::uint8_t>(plain[0] | bit);
            QVERIFY(Hearing().frame(plain).fault == FrameFault::bad_head);
        }
        Hearing going_on;
        going_on.frame(first_piece(Lane::bulk, 100, Bytes{20}));
        QVERIFY(going_on.frame(Bytes{0x08 | 3, 1}).fault == FrameFault::bad_head);
        // Votes are not compressed, so nobody may make us try.
        QVERIFY(Hearing()
                    .frame(first_piece(Lane::bulk, 10, Bytes(10, VoteMessage::kTag),
                                       frame::kCompressedFlag))
                    .fault == FrameFault::bad_head);
    }

    void refuses_frames_of_impossible_lengths() {
        for (std::uint8_t size = 0; size < frame::kLeastSealed; ++size) {
            Hearing hearing;
            hearing.feed(Bytes{0, size});
            QVERIFY(hearing.fault == FrameFault::bad_length);
        }
        Hearing possible;
        possible.feed(Bytes{0, frame::kLeastSealed});
        QVERIFY(!possible.fault);
        // A first piece without a byte of its message.
        QVERIFY(Hearing().frame(first_piece(Lane::bulk, 5, {})).fault == FrameFault::bad_length);
        QVERIFY(Hearing().frame(Bytes{frame::kFirstFlag, 1, 0, 0}).fault == FrameFault::bad_length);
    }

    void refuses_what_is_not_authentic() {
        Hearing garbage;
        garbage.feed(Bytes(70'000, 0x42));
        QVERIFY(garbage.fault == FrameFault::not_authentic);
        Hearing repeated;
        const Bytes frame = make_frame(repeated.sender, whole_message(Lane::consensus, vote()));
        repeated.feed(frame);
        QVERIFY(!repeated.fault);
        repeated.feed(frame);
        QVERIFY(repeated.fault == FrameFault::not_authentic);
        for (std::size_t i = 2; i < frame.size(); ++i) {
            Hearing changed;
            Bytes other = frame;
            other[i] ^= 0x10;
            changed.feed(other);
            QVERIFY(changed.fault == FrameFault::not_authentic);
        }
    }

    void refuses_answers_to_no_question() {
        const Bytes state = encode_message(State{});
        FrameReader reader{fixed_cipher()};
        CipherState sender = fixed_cipher();
        reader.owe(State::kTag, 1);
        const auto hear = [&](const Bytes& plain) {
            const Bytes frame = make_frame(sender, plain);
            std::ranges::copy(frame, reader.space().begin());
            reader.received(frame.size());
            return reader.next();
        };
        const auto asked = hear(whole_message(Lane::bulk, state));
        QVERIFY(asked && *asked);
        // The first piece is enough; nothing is kept of it.
        const auto unasked = hear(
            first_piece(Lane::bulk, static_cast<std::uint32_t>(state.size()), {state.data(), 1}));
        QVERIFY(!unasked && unasked.error() == FrameFault::unasked);
        QCOMPARE(reader.unfinished_bytes(), std::size_t{0});
    }

    void refuses_zip_bombs() {
        const Bytes bomb =
            packed(State::kTag, Bytes(longest_encoding(State::kTag), 0)); // a byte too many
        const Bytes steep = packed(State::kTag, Bytes(longest_encoding(State::kTag) - 1, 0));
        const Bytes full = packed(State::kTag, shrinking(longest_encoding(State::kTag) - 1));
        const auto hear = [](const Bytes& message) {
            Hearing hearing;
            ByteView rest(message);
            ByteView piece = rest.first(std::min<std::size_t>(60'000, rest.size()));
            hearing.frame(first_piece(Lane::bulk, static_cast<std::uint32_t>(message.size()), piece,
                                      frame::kCompressedFlag));
            while (!(rest = rest.subspan(piece.size())).empty()) {
                piece = rest.first(std::min<std::size_t>(60'000, rest.size()));
                hearing.frame(next_piece(Lane::bulk, piece));
            }
            return hearing;
        };
        QVERIFY(bomb.size() < 1000);
        QVERIFY(hear(bomb).fault == FrameFault::bad_compression);
        QVERIFY(steep.size() < 1000);
        QVERIFY(hear(steep).fault == FrameFault::bad_compression);
        QCOMPARE(hear(full).heard.at(0).size(), longest_encoding(State::kTag));
        Bytes broken = full;
        broken.back() ^= 1;
        broken.pop_back();
        QVERIFY(hear(broken).fault == FrameFault::bad_compression);
        QVERIFY(hear(Bytes{State::kTag}).fault == FrameFault::bad_compression);
    }

    void bounds_all_unfinished_messages_together() {
        Hearing hearing;
        const auto longest = static_cast<std::uint32_t>(longest_encoding(Blocks::kTag));
        const Bytes piece(60'000, Blocks::kTag);
        for (Lane lane : {Lane::bulk, Lane::gossip})
            hearing.frame(first_piece(lane, longest, piece));
        std::size_t held = 2 * piece.size();
        for (Lane lane : {Lane::bulk, Lane::gossip})
            for (std::size_t sent = piece.size(); sent + piece.size() < longest && !hearing.fault;
                 sent += piece.size()) {
                hearing.frame(next_piece(lane, piece));
                held += piece.size();
            }
        QVERIFY(hearing.fault == FrameFault::too_many_parts);
        QVERIFY(held > FrameReader::kMostUnfinished);
        QVERIFY(held - piece.size() <= FrameReader::kMostUnfinished);
    }

    void says_what_is_wrong_in_different_words() {
        std::set<std::string_view> words;
        for (auto fault : {FrameFault::bad_length, FrameFault::not_authentic, FrameFault::bad_head,
                           FrameFault::bad_order, FrameFault::too_long, FrameFault::too_many_parts,
                           FrameFault::bad_compression})
            words.insert(describe(fault));
        QCOMPARE(words.size(), std::size_t{7});
    }
};

RUSTCHAIN_TEST(FrameReaderTest)

} // namespace frame_reader_test
#include "frame_reader_test.moc"
