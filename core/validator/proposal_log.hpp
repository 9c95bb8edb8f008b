// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Blocks, proposals and certificates above the final height, kept for the time after a crash.
#pragma once

#include "core/consensus/simplex/shared_proposal.hpp"
#include "core/validator/record_file.hpp"

#include <deque>
#include <optional>
#include <set>

namespace rustchain::validator {

//! What the log held of the running epoch, above its final view.
struct LoggedRound {
    std::vector<consensus::simplex::SharedProposal> proposals;
    std::vector<Certificate> certificates;
};

//! Segments proposals-N.log in a folder; a segment goes when all in it is final or past.
class ProposalLog {
public:
    static constexpr std::uint64_t kSegmentBytes = 32ULL * 1024 * 1024;

    struct Opened;
    //! Reads what is later than this final view. Fails with corrupt when a segment is damaged.
    static Result<Opened> open(const runtime::Path& directory, EpochNumber epoch, View final_view,
                               std::uint64_t segment_bytes = kSegmentBytes,
                               runtime::Disk& disk = runtime::system_disk());

    //! Synced when it returns. A proposal that was logged already is not written again.
    Result<void> append(const consensus::simplex::SharedProposal& proposal);
    Result<void> append(const Certificate& certificate);
    //! Removes the segments with nothing later than this final view.
    Result<void> prune(EpochNumber epoch, View final_view);

private:
    using Place = std::pair<EpochNumber, View>;
    struct Segment {
        std::uint64_t number = 0;
        Place newest;
    };

    ProposalLog(runtime::Path directory, std::uint64_t segment_bytes, runtime::Disk& disk)
        : directory_(std::move(directory)), segment_bytes_(segment_bytes), disk_(&disk) {}
    runtime::Path path_of(std::uint64_t number) const;
    Result<void> read_segment(std::uint64_t number, bool is_last, Place final_place,
                              LoggedRound& round);
    Result<void> write(ByteView record, Place place);

    runtime::Path directory_;
    std::uint64_t segment_bytes_;
    runtime::Disk* disk_;
    std::deque<Segment> segments_; //!< ascending; the last one is open
    std::optional<RecordFile> file_;
    std::set<std::pair<Place, BlockHash>> logged_;
};

struct ProposalLog::Opened {
    ProposalLog log;
    LoggedRound round;
};

} // namespace rustchain::validator
