// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A bounty with its steps and people as JSON.
#include "core/node/bounties/bounty_json.hpp"

#include "core/primitives/hex.hpp"
#include "core/rpc/documents/chain_json.hpp"

#include <array>

namespace rustchain::node {
namespace {

//! In the order of the enum.
constexpr std::array<std::string_view, 10> kStepNames{
    "posted",   "claimed",  "given_back", "lapsed",    "submitted",
    "approved", "rejected", "paid",       "cancelled", "expired"};
static_assert(kStepNames.size() == static_cast<std::size_t>(BountyStepKind::expired) + 1);

json::Object step_json(const BountyStep& step, const ChainParams& params) {
    json::Object object{{"kind", std::string(name_of(step.kind))},
                        {"height", step.height},
                        {"time_ms", step.time_ms}};
    if (step.transaction) {
        object.set("transaction", to_hex(*step.transaction));
        object.set("by", to_text(step.by, params.address_prefix));
    }
    if (!step.claimant.is_zero())
        object.set("claimant", to_text(step.claimant, params.address_prefix));
    if (step.pull_request != 0)
        object.set("pull_request", step.pull_request);
    if (!step.merge_commit.is_zero())
        object.set("merge_commit", to_hex(step.merge_commit));
    return object;
}

json::Object person_json(const BountyPerson& person) {
    return {{"posted", person.posted},
            {"paid_out", person.paid_out},
            {"taken_back", person.taken_back},
            {"earned", person.earned},
            {"maintained", person.maintained}};
}

} // namespace

std::string_view name_of(BountyStepKind kind) {
    return kStepNames[static_cast<std::size_t>(kind)];
}

json::Object to_json(const BountyDetail& detail) {
    json::Object object = rpc::to_json(detail.id, detail.record, detail.params, detail.height);
    json::Array steps;
    for (const BountyStep& step : detail.steps)
        steps.push_back(step_json(step, detail.params));
    object.set("steps", std::move(steps));
    object.set("sponsor_record", person_json(detail.sponsor));
    if (!detail.record.claimant.is_zero())
        object.set("claimant_record", person_json(detail.claimant));
    object.set("maintainer_record", person_json(detail.maintainer));
    object.set("final_height", detail.height);
    object.set("final_time_ms", detail.time_ms);
    return object;
}

} // namespace rustchain::node
