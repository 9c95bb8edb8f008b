// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Messages to frames: one direction of a connection, without a socket.
#pragma once

#include "core/p2p/transport/noise_session.hpp"
#include "core/p2p/transport/outbox.hpp"

namespace rustchain::p2p {

//! Takes messages out of an outbox, the most urgent lane first, and cuts them into sealed frames. A
//! long message gives way between two of its frames.
class FrameWriter {
public:
    //! `outbox` outlives the writer.
    FrameWriter(CipherState cipher, Outbox& outbox);

    //! Appends frames while there is something to send and `batch` is shorter than `enough`; it
    //! passes that by less than one frame.
    void fill(Bytes& batch, std::size_t enough);
    //! Messages whose last frame was made.
    std::uint64_t messages() const { return messages_; }

private:
    //! A message on its way, tag and body as they travel.
    struct Started {
        Outbox::Message message; //!< null: none
        Bytes packed;            //!< in its place, when it is shorter
        std::size_t sent = 0;

        ByteView bytes() const { return packed.empty() ? ByteView(*message) : ByteView(packed); }
    };

    //! Whether the lane has something to send.
    bool start(Lane lane);
    void write_frame(Lane lane, Bytes& batch);

    CipherState cipher_;
    Outbox& outbox_;
    std::array<Started, kLaneCount> started_;
    std::uint64_t messages_ = 0;
};

} // namespace rustchain::p2p
