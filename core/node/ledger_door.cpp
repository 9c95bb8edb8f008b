// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The finality engine's door to the ledger.
#include "core/node/ledger_door.hpp"

#include "core/consensus/validator_set.hpp"

namespace rustchain::node {

using runtime::run_on;
using validator::FinalHead;
using validator::Judgement;
using validator::Verdict;

namespace {

Judgement judge(const consensus::BlockFault& fault) {
    // A missing parent may still come; every other fault is for ever.
    bool may_change = fault == consensus::BlockFault::wrong_parent;
    return {.verdict = may_change ? Verdict::later : Verdict::invalid,
            .reason = std::string(consensus::describe(fault))};
}

Result<validator::EpochValidators> read_validators(const ledger::LedgerSnapshot& snapshot,
                                                   EpochNumber epoch) {
    auto state = snapshot.state();
    auto record = state::read_record<EpochRecord>(state, state::StateKey::epoch(epoch));
    if (!record)
        return fail(record.error());
    if (!*record || (*record)->members.empty())
        return fail(ErrorCode::not_found,
                    "the validator set of epoch " + std::to_string(epoch) + " is not known");
    auto seed = state.block_hash(consensus::leader_seed_height(snapshot.network->params, epoch));
    if (!seed)
        return fail(seed.error());
    if (!*seed)
        return fail(ErrorCode::not_found, "the leader seed is not known");
    return validator::EpochValidators{.members = std::move((*record)->members), .seed = **seed};
}

} // namespace

runtime::Task<Result<FinalHead>> LedgerDoor::head() {
    auto snapshot = ledger_.snapshot();
    auto certificate = snapshot->blocks().certificate(snapshot->final.header.height);
    if (!certificate)
        co_return fail(certificate.error());
    co_return FinalHead{.hash = snapshot->final.hash,
                        .height = snapshot->final.header.height,
                        .timestamp = snapshot->final.header.timestamp,
                        .certificate = std::move(*certificate)};
}

runtime::Task<Result<validator::EpochValidators>> LedgerDoor::validators(EpochNumber epoch) {
    co_return read_validators(*ledger_.snapshot(), epoch);
}

runtime::Task<Result<validator::BuiltBlock>>
LedgerDoor::build_block(validator::BuildRequest request) {
    auto built = co_await run_on(strand_, [&] {
        return ledger_.produce(request.parent, request.view, request.timestamp, request.proposer,
                               request.sign);
    });
    if (!built)
        co_return fail(built.error());
    co_return validator::BuiltBlock{.block = (*built)->checked().shared_block(),
                                    .hash = (*built)->hash()};
}

runtime::Task<Result<Judgement>> LedgerDoor::check_and_execute(BlockHash hash,
                                                               std::shared_ptr<const Block> block) {
    bool known = co_await run_on(strand_, [&] { return ledger_.find(hash) != nullptr; });
    if (known)
        co_return Judgement{};
    auto checked = co_await checker_.check(std::move(block));
    if (!checked)
        co_return judge(checked.error());
    auto executed = co_await run_on(strand_, [&] { return ledger_.accept(std::move(*checked)); });
    if (executed)
        co_return Judgement{};
    if (const auto* fault = std::get_if<consensus::BlockFault>(&executed.error()))
        co_return judge(*fault);
    co_return fail(std::get<Error>(executed.error()));
}

runtime::Task<Result<void>> LedgerDoor::finalise(BlockHash hash, Certificate certificate) {
    co_return co_await run_on(strand_, [&] { return ledger_.finalise(hash, certificate); });
}

runtime::Task<void> LedgerDoor::forget(BlockHash) {
    // The ledger drops overtaken blocks itself when a final block passes their height.
    co_return;
}

} // namespace rustchain::node
