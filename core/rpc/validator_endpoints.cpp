// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// /v1/validators, /v1/evidence, /v1/validator/offer.
#include "core/rpc/documents/answers.hpp"
#include "core/rpc/documents/chain_json.hpp"
#include "core/rpc/endpoints.hpp"

#include "core/consensus/validator_set.hpp"
#include "core/primitives/hex.hpp"

namespace rustchain::rpc {
namespace {

using http::Request;
using http::Response;
using runtime::Task;

constexpr std::size_t kMostValidators = 1000;

//! Who sits in the running set, in the order of turns, and in the next.
struct Sets {
    std::vector<ValidatorMember> current;
    std::vector<std::size_t> order;
    std::vector<ValidatorMember> next;
};

Result<Sets> read_sets(const ledger::LedgerSnapshot& snapshot) {
    Sets sets;
    const auto state = snapshot.state();
    for (auto [members, epoch] :
         {std::pair(&sets.current, snapshot.epoch), std::pair(&sets.next, snapshot.epoch + 1)}) {
        auto record = state::read_record<EpochRecord>(state, state::StateKey::epoch(epoch));
        if (!record)
            return fail(record.error());
        if (*record)
            *members = std::move((*record)->members);
    }
    auto seed =
        state.block_hash(consensus::leader_seed_height(snapshot.network->params, snapshot.epoch));
    if (!seed)
        return fail(seed.error());
    if (*seed)
        sets.order = consensus::leader_order(sets.current, **seed);
    return sets;
}

void add_place(json::Object& object, const Address& owner, const Sets& sets) {
    object.set("is_in_set", consensus::find_member(sets.current, owner) != nullptr);
    object.set("is_in_next_set", consensus::find_member(sets.next, owner) != nullptr);
    for (std::size_t turn = 0; turn < sets.order.size(); ++turn)
        if (sets.current[sets.order[turn]].owner == owner)
            object.set("turn", turn);
}

Response validators(const ledger::LedgerSnapshot& snapshot, const Request& request) {
    auto limit = limit_of(request, kMaxValidators, kMostValidators);
    if (!limit)
        return refuse(limit.error());
    auto sets = read_sets(snapshot);
    if (!sets)
        return refuse(sets.error());
    const ChainParams& params = snapshot.network->params;
    json::Array items;
    std::size_t total = 0;
    auto walked = snapshot.state().each(state::Domain::validator, [&](ByteView id, ByteView bytes) {
        auto owner = Address::from(id);
        auto record = decode<ValidatorRecord>(bytes);
        if (!owner || !record || ++total > *limit)
            return;
        json::Object object = to_json(*owner, *record, params, snapshot.epoch);
        add_place(object, *owner, *sets);
        items.push_back(std::move(object));
    });
    if (!walked)
        return refuse(walked.error());
    return http::json_response(json::Object{{"epoch", snapshot.epoch},
                                            {"minimum_bond", params.minimum_bond.to_micro_text()},
                                            {"unbonding_epochs", params.unbonding_epochs},
                                            {"set_size", sets->current.size()},
                                            {"next_set_size", sets->next.size()},
                                            {"total", total},
                                            {"validators", std::move(items)}});
}

//! What a wallet needs to bond for this node: its key with the proof, and its machine.
Task<Response> bond_offer(const RpcContext& context, Authorise authorise, Request request) {
    if (!authorise(request))
        co_return refuse(401, "unauthorised", "send the node's cookie as HTTP Basic credentials");
    auto owner =
        parse_address(request.query["owner"], context.ledger.network().params.address_prefix);
    if (!owner)
        co_return refuse(400, "invalid_input", "owner: " + std::string(describe(owner.error())));
    if (!context.validator_offer)
        co_return refuse(404, "not_found", "this node has no key to validate with");
    auto machine = co_await context.mining.offer(owner->address);
    if (!machine)
        co_return refuse(machine.error());
    const ValidatorOffer offered = context.validator_offer(owner->address);
    co_return http::json_response(json::Object{{"consensus_key", to_hex(offered.consensus_key)},
                                               {"possession", to_hex(offered.possession)},
                                               {"hardware_hash", to_hex(machine->hardware_hash)}});
}

//! `raw` is the payload in Borsh: whoever wants the reporter's tenth puts it into a transaction.
Task<Response> evidence(const RpcContext& context, Request) {
    json::Array items;
    const auto kept = context.evidence ? context.evidence() : nullptr;
    for (std::size_t i = 0; kept && i < kept->size(); ++i) {
        const Evidence& each = (*kept)[i];
        json::Object object = to_json(each);
        object.set("raw", to_hex(encode(each)));
        items.push_back(std::move(object));
    }
    co_return http::json_response(json::Object{{"evidence", std::move(items)}});
}

} // namespace

void add_validator_routes(http::Router& router, const RpcContext& context, Authorise authorise) {
    router.add("GET", "/v1/validators", from_snapshot(context, validators));
    router.add("GET", "/v1/evidence",
               [&context](Request request) { return evidence(context, std::move(request)); });
    router.add("GET", "/v1/validator/offer", [&context, authorise](Request request) {
        return bond_offer(context, authorise, std::move(request));
    });
}

} // namespace rustchain::rpc
