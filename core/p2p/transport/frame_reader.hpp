// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Frames to messages: the other direction of a connection, without a socket.
#pragma once

#include "core/p2p/transport/noise_session.hpp"
#include "core/p2p/wire/wire_message.hpp"

#include <array>

namespace rustchain::p2p {

//! What no honest peer sends; nothing can be read after it.
enum class FrameFault : std::uint8_t {
    bad_length,      //!< of a frame: shorter than the shortest
    not_authentic,   //!< not sealed by this peer, or not the next one
    bad_head,        //!< unknown bits, or flags where they mean nothing
    bad_order,       //!< a piece without its message's first, or a message inside another
    too_long,        //!< a message beyond its kind's limit, or a piece beyond its message's end
    unasked,         //!< an answer, and there was no question: refused at its first piece
    too_many_parts,  //!< the unfinished messages together are too long
    bad_compression, //!< not zstd, or beyond the limit once unpacked
};
//! The fault in words for people.
std::string_view describe(FrameFault fault);

//! Buffers what a socket gives and finds whole messages in it. Memory follows what has arrived,
//! never what a peer says will.
class FrameReader {
public:
    //! The longest message of a kind that is not known here; such are read past.
    static constexpr std::size_t kLongestUnknown = 1u << 20;
    //! All unfinished messages together.
    static constexpr std::size_t kMostUnfinished = 48u << 20;

    explicit FrameReader(CipherState cipher);

    //! Where the next bytes go; never empty once next() has given nothing.
    std::span<std::uint8_t> space();
    void received(std::size_t count);

    //! The next whole message, tag and body, which stays until the next call; nothing when more
    //! bytes are needed.
    Result<std::optional<ByteView>, FrameFault> next();

    //! Whether a frame has begun to arrive and has not ended.
    bool is_inside_frame() const { return end_ > begin_; }
    //! What is kept of messages that are not all here.
    std::size_t unfinished_bytes() const { return unfinished_bytes_; }
    //! The peer may send so many more messages of this kind, which only answers questions.
    void owe(std::uint8_t tag, std::uint32_t messages);
    //! Frees that memory. Nothing can be read after it.
    void drop_unfinished();
    //! Frames that were opened.
    std::uint64_t frames() const { return frames_; }
    //! Messages of unknown kinds that were read past.
    std::uint64_t skipped() const { return skipped_; }

private:
    //! A message of which some pieces are here.
    struct Unfinished {
        Bytes bytes;
        std::size_t length = 0;  //!< 0: there is none
        std::size_t arrived = 0; //!< of the length
        bool is_compressed = false;
        bool is_skipped = false;
    };
    using Outcome = Result<std::optional<ByteView>, FrameFault>;

    //! The next sealed frame, opened; nothing when it is not all here.
    Result<std::optional<ByteView>, FrameFault> open_frame();
    Outcome read_first(std::uint8_t head, ByteView plain);
    Outcome read_piece(Unfinished& message, ByteView piece);
    Outcome finish(ByteView travelled, bool is_compressed);

    CipherState cipher_;
    Bytes buffer_;
    std::size_t begin_ = 0; //!< buffer_[begin_, end_): arrived and not read
    std::size_t end_ = 0;
    std::array<Unfinished, static_cast<std::size_t>(Lane::kCount)> lanes_;
    std::size_t unfinished_bytes_ = 0;
    Bytes message_; //!< the last one, where it is not a part of the buffer
    std::uint64_t frames_ = 0;
    std::uint64_t skipped_ = 0;
    std::array<std::uint64_t, std::variant_size_v<WireMessage>> owed_{}; //!< by tag
};

} // namespace rustchain::p2p
