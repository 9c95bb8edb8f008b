// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Every vote and proposal this node signed, on disk before anyone hears of it. Source: protocol,
// section 6, Crash.
#pragma once

#include "core/chain/certificate.hpp"
#include "core/validator/record_file.hpp"

#include <map>
#include <optional>

namespace rustchain::validator {

struct JournalConfig {
    runtime::Path path;
    ChainId chain_id;
    crypto::PublicKey key;   //!< the node's consensus key
    Height final_height = 0; //!< of the store, as synced
    TimestampMs now_ms = 0;
    bool accept_copy = false; //!< the owner's word that no other copy votes
    runtime::Disk* disk = &runtime::system_disk();
};

//! The record of a proposal; its bytes are in the proposal log.
struct ProposalMark {
    EpochNumber epoch = 0;
    View view = 0;
    BlockHash hash;

    bool operator==(const ProposalMark&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.epoch, self.view, self.hash);
    }
};

//! The journal of own votes. A folder that was copied or restored is noticed: then the node may
//! have voted elsewhere, and barred_since() says from when on epochs are safe again.
class VoteJournal {
public:
    //! Reads the journal, or begins one. Fails with corrupt when it is damaged or of another key or
    //! network.
    static Result<VoteJournal> open(const JournalConfig& config);

    //! Own votes that it holds, in order.
    const std::vector<Vote>& votes() const { return votes_; }
    const std::vector<ProposalMark>& proposals() const { return proposals_; }
    //! When this folder was found to be a restored copy; nothing when it is not, or no longer
    //! matters.
    std::optional<TimestampMs> barred_since() const { return barred_since_; }

    //! Notes a vote, synced. Refuses (internal) a second one of its kind in the view for another
    //! hash, and Finalize beside Nullify, whatever the caller believes.
    Result<void> append(const Vote& vote, Height final_height);
    Result<void> append(const ProposalMark& mark, Height final_height);
    //! Drops what is not later than this final view, once the file has grown.
    Result<void> prune(EpochNumber epoch, View final_view, Height final_height);
    //! The bar's epoch has come: forgets it.
    Result<void> lift_bar(Height final_height);

private:
    VoteJournal(JournalConfig config, RecordFile file)
        : config_(std::move(config)), file_(std::move(file)) {}
    static Result<VoteJournal> begin(const JournalConfig& config,
                                     std::optional<TimestampMs> barred_since);
    static Result<VoteJournal> resume(const JournalConfig& config, const RecordReader& reader);
    bool contradicts(const Vote& vote) const;
    Result<void> rewrite(Height final_height);

    JournalConfig config_;
    RecordFile file_;
    std::vector<Vote> votes_;
    std::vector<ProposalMark> proposals_;
    std::optional<TimestampMs> barred_since_;
};

} // namespace rustchain::validator
