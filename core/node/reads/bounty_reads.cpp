// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A bounty out of one snapshot.
#include "core/node/reads/bounty_reads.hpp"

#include "core/ledger/ledger_snapshot.hpp"
#include "core/storage/bounty_index.hpp"

namespace rustchain::node {
namespace {

constexpr std::size_t kMostSteps = 500;

//! Turns moves into steps, with the lapses between them.
class StepWalk {
public:
    StepWalk(const ledger::LedgerSnapshot& snapshot, std::uint64_t claim_blocks)
        : snapshot_(snapshot), claim_blocks_(claim_blocks) {}

    Result<void> add(const storage::StoredBountyMove& move) {
        auto stored = snapshot_.blocks().transaction(move.position);
        if (!stored)
            return fail(stored.error());
        if (!*stored)
            return {}; // its block is not kept
        note_lapse(move.position.height);
        BountyStep step{.height = move.position.height,
                        .transaction = move.transaction,
                        .by = (*stored)->transaction.sender()};
        std::visit([&](const auto& payload) { read(step, payload); },
                   (*stored)->transaction.payload);
        return push(std::move(step));
    }

    //! What happened without a transaction after the last move.
    Result<void> finish(const BountyRecord& record, Height height) {
        note_lapse(height + 1);
        if (record.state == BountyState::expired)
            return push({.kind = BountyStepKind::expired, .height = record.closed_height});
        return {};
    }

    Result<std::vector<BountyStep>> take() {
        if (error_)
            return fail(*error_);
        return std::move(steps_);
    }

private:
    void note_lapse(Height height) {
        if (!claim_end_ || *claim_end_ >= height)
            return;
        const Height lapsed = *claim_end_ + 1;
        claim_end_.reset();
        if (auto pushed = push({.kind = BountyStepKind::lapsed,
                                .height = lapsed,
                                .claimant = std::exchange(claimant_, {})});
            !pushed)
            error_ = pushed.error();
    }
    void read(BountyStep& step, const BountyClaim& claim) {
        step.kind = BountyStepKind::claimed;
        step.claimant = claimant_ = claim.claimant;
        claim_end_ = step.height + claim_blocks_;
    }
    void read(BountyStep& step, const BountyCancel&) {
        const bool is_claimants = claim_end_ && step.by == claimant_;
        step.kind = is_claimants ? BountyStepKind::given_back : BountyStepKind::cancelled;
        if (is_claimants)
            step.claimant = std::exchange(claimant_, {});
        claim_end_.reset();
    }
    void read(BountyStep& step, const BountySubmit& submit) {
        step.kind = BountyStepKind::submitted;
        step.pull_request = submit.pull_request;
        claim_left_ = claim_end_.value_or(step.height) - step.height;
        claim_end_.reset();
    }
    void read(BountyStep& step, const BountyReview& review) {
        step.kind = review.approve ? BountyStepKind::approved : BountyStepKind::rejected;
        if (!review.approve)
            claim_end_ = step.height + claim_left_;
    }
    void read(BountyStep& step, const BountyRelease& release) {
        step.kind = BountyStepKind::paid;
        step.claimant = claimant_;
        step.merge_commit = release.merge_commit;
    }
    template <class Payload>
    void read(BountyStep&, const Payload&) {} // a post begins it

    Result<void> push(BountyStep step) {
        auto header = snapshot_.blocks().header(step.height);
        if (!header)
            return fail(header.error());
        if (*header)
            step.time_ms = (*header)->header.timestamp;
        steps_.push_back(std::move(step));
        return {};
    }

    const ledger::LedgerSnapshot& snapshot_;
    std::uint64_t claim_blocks_;
    std::vector<BountyStep> steps_;
    Address claimant_;
    std::optional<Height> claim_end_; // while the claim's clock runs
    std::uint64_t claim_left_ = 0;
    std::optional<Error> error_;
};

void count_person(BountyPerson& person, const Address& address, const BountyRecord& record) {
    const bool is_paid = record.state == BountyState::paid;
    if (record.sponsor == address) {
        ++person.posted;
        person.paid_out += is_paid ? 1 : 0;
        person.taken_back += record.is_closed() && !is_paid ? 1 : 0;
    }
    person.earned += is_paid && record.claimant == address ? 1 : 0;
    person.maintained += is_paid && record.terms.maintainer == address ? 1 : 0;
}

} // namespace

Result<std::vector<std::pair<BountyId, BountyRecord>>>
read_bounty_records(const ledger::LedgerSnapshot& snapshot) {
    std::vector<std::pair<BountyId, BountyRecord>> records;
    bool is_damaged = false;
    auto walked = snapshot.state().each(state::Domain::bounty, [&](ByteView id, ByteView bytes) {
        auto number = state::StateKey::number_of(id);
        auto record = decode<BountyRecord>(bytes);
        if (number && record)
            records.emplace_back(*number, std::move(*record));
        else
            is_damaged = true;
    });
    if (!walked)
        return fail(walked.error());
    if (is_damaged)
        return fail(ErrorCode::corrupt, "state: a bounty's record does not decode");
    return records;
}

Result<std::optional<BountyDetail>> read_bounty(const ledger::LedgerSnapshot& snapshot,
                                                BountyId id) {
    auto records = read_bounty_records(snapshot);
    if (!records)
        return fail(records.error());
    const auto found =
        std::ranges::lower_bound(*records, id, {}, &std::pair<BountyId, BountyRecord>::first);
    if (found == records->end() || found->first != id)
        return std::nullopt;
    BountyDetail detail{.id = id,
                        .record = found->second,
                        .height = snapshot.final.header.height,
                        .time_ms = snapshot.final.header.timestamp,
                        .params = snapshot.network->params};
    for (const auto& [each, record] : *records) {
        count_person(detail.sponsor, detail.record.sponsor, record);
        count_person(detail.maintainer, detail.record.terms.maintainer, record);
        if (!detail.record.claimant.is_zero())
            count_person(detail.claimant, detail.record.claimant, record);
    }
    auto moves = storage::read_bounty_moves(*snapshot.rows, id, kMostSteps);
    if (!moves)
        return fail(moves.error());
    StepWalk walk(snapshot, detail.record.terms.claim_blocks);
    for (const storage::StoredBountyMove& move : *moves)
        if (auto added = walk.add(move); !added)
            return fail(added.error());
    if (auto finished = walk.finish(detail.record, detail.height); !finished)
        return fail(finished.error());
    auto steps = walk.take();
    if (!steps)
        return fail(steps.error());
    detail.steps = std::move(*steps);
    return detail;
}

} // namespace rustchain::node
