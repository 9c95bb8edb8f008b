// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Keeping own votes, and noticing a restored copy.
#include "core/validator/vote_journal.hpp"

#include "core/primitives/borsh.hpp"
#include "core/runtime/log.hpp"

#include <algorithm>
#include <variant>

namespace rustchain::validator {
namespace {

constexpr std::uint64_t kPruneBytes = 256 * 1024;

struct Header {
    ChainId chain_id;
    crypto::PublicKey key;
    std::optional<TimestampMs> barred_since;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.chain_id, self.key);
        codec.option(self.barred_since);
    }
};

struct VoteEntry {
    static constexpr std::uint8_t kTag = 0;
    Vote vote;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.vote);
    }
};

struct ProposalEntry {
    static constexpr std::uint8_t kTag = 1;
    ProposalMark mark;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.mark);
    }
};

struct Entry {
    Height final_height = 0; //!< of the store, synced, when this was written
    std::variant<VoteEntry, ProposalEntry> what;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.final_height);
        codec.choice(self.what);
    }
};

Bytes header_of(const JournalConfig& config, std::optional<TimestampMs> barred_since) {
    return encode(Header{config.chain_id, config.key, barred_since});
}

bool is_past(EpochNumber epoch, View view, EpochNumber final_epoch, View final_view) {
    return std::pair(epoch, view) <= std::pair(final_epoch, final_view);
}

} // namespace

Result<VoteJournal> VoteJournal::open(const JournalConfig& config) {
    auto reader = RecordReader::read(config.path, *config.disk);
    if (reader)
        return resume(config, *reader);
    if (reader.error().code == ErrorCode::corrupt)
        return fail(ErrorCode::corrupt,
                    "the vote journal " + reader.error().message +
                        "; this key may have voted what the journal no longer shows: bring the "
                        "file back, or move it away to go on as a restored copy");
    if (reader.error().code != ErrorCode::not_found)
        return fail(reader.error());
    // A store with history, but no memory of votes: not a beginning.
    const bool is_copy = config.final_height > 0 && !config.accept_copy;
    return begin(config, is_copy ? std::optional(config.now_ms) : std::nullopt);
}

Result<VoteJournal> VoteJournal::begin(const JournalConfig& config,
                                       std::optional<TimestampMs> barred_since) {
    auto file = RecordFile::create(config.path, header_of(config, barred_since), *config.disk);
    if (!file)
        return fail(file.error());
    VoteJournal journal(config, std::move(*file));
    journal.barred_since_ = barred_since;
    return journal;
}

Result<VoteJournal> VoteJournal::resume(const JournalConfig& config, const RecordReader& reader) {
    auto header = decode<Header>(reader.header());
    if (!header || header->chain_id != config.chain_id || header->key != config.key)
        return fail(ErrorCode::corrupt,
                    "the vote journal " + config.path.string() +
                        " belongs to another network or consensus key; move it away to go on as "
                        "a restored copy");
    auto file = reader.reopen();
    if (!file)
        return fail(file.error());
    VoteJournal journal(config, std::move(*file));
    bool is_copy = !reader.is_original();
    for (ByteView record : reader.records()) {
        auto entry = decode<Entry>(record);
        if (!entry)
            return fail(ErrorCode::corrupt, "the vote journal " + config.path.string() +
                                                " holds a record of an unknown kind");
        is_copy = is_copy || entry->final_height > config.final_height;
        if (const auto* vote = std::get_if<VoteEntry>(&entry->what))
            journal.votes_.push_back(vote->vote);
        else
            journal.proposals_.push_back(std::get<ProposalEntry>(entry->what).mark);
    }
    journal.barred_since_ = header->barred_since;
    if (is_copy) {
        log::warning("finality", "{} is a restored copy", config.path);
        journal.barred_since_ = config.now_ms;
    }
    if (config.accept_copy)
        journal.barred_since_.reset();
    if (is_copy || journal.barred_since_ != header->barred_since) {
        if (auto rewritten = journal.rewrite(config.final_height); !rewritten)
            return fail(rewritten.error());
    }
    return journal;
}

bool VoteJournal::contradicts(const Vote& vote) const {
    return std::ranges::any_of(votes_, [&](const Vote& old) {
        if (old.epoch != vote.epoch || old.view != vote.view)
            return false;
        if (old.kind == vote.kind)
            return old.hash != vote.hash;
        return old.kind != VoteKind::notarize && vote.kind != VoteKind::notarize;
    });
}

Result<void> VoteJournal::append(const Vote& vote, Height final_height) {
    if (contradicts(vote))
        return fail(ErrorCode::internal, "a vote for view " + std::to_string(vote.view) +
                                             " would contradict one in the journal");
    auto written = file_.append(encode(Entry{final_height, VoteEntry{vote}}));
    if (written)
        votes_.push_back(vote);
    return written;
}

Result<void> VoteJournal::append(const ProposalMark& mark, Height final_height) {
    const bool is_second = std::ranges::any_of(proposals_, [&](const ProposalMark& old) {
        return old.epoch == mark.epoch && old.view == mark.view && old.hash != mark.hash;
    });
    if (is_second)
        return fail(ErrorCode::internal,
                    "a second proposal for view " + std::to_string(mark.view) + " is refused");
    auto written = file_.append(encode(Entry{final_height, ProposalEntry{mark}}));
    if (written)
        proposals_.push_back(mark);
    return written;
}

Result<void> VoteJournal::prune(EpochNumber epoch, View final_view, Height final_height) {
    std::erase_if(votes_, [&](const Vote& vote) {
        return is_past(vote.epoch, vote.view, epoch, final_view);
    });
    std::erase_if(proposals_, [&](const ProposalMark& mark) {
        return is_past(mark.epoch, mark.view, epoch, final_view);
    });
    if (file_.size() < kPruneBytes)
        return {};
    return rewrite(final_height);
}

Result<void> VoteJournal::lift_bar(Height final_height) {
    barred_since_.reset();
    return rewrite(final_height);
}

//! A new file takes the place of the old one; a crash leaves one of them whole.
Result<void> VoteJournal::rewrite(Height final_height) {
    Bytes header = header_of(config_, barred_since_);
    runtime::Path fresh = config_.path;
    fresh += ".new";
    auto file = RecordFile::create(fresh, header, *config_.disk);
    if (!file)
        return fail(file.error());
    for (const Vote& vote : votes_) {
        auto written = file->append(encode(Entry{final_height, VoteEntry{vote}}));
        if (!written)
            return written;
    }
    for (const ProposalMark& mark : proposals_) {
        auto written = file->append(encode(Entry{final_height, ProposalEntry{mark}}));
        if (!written)
            return written;
    }
    if (auto moved = config_.disk->rename(fresh, config_.path); !moved)
        return moved;
    auto reader = RecordReader::read(config_.path, *config_.disk);
    if (!reader)
        return fail(reader.error());
    auto reopened = reader->reopen(); // by its final name, which syncs the folder
    if (!reopened)
        return fail(reopened.error());
    file_ = std::move(*reopened);
    return {};
}

} // namespace rustchain::validator
