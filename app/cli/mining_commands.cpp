// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// mine on, off, status.
#include "app/cli/commands.hpp"

#include "core/json/field.hpp"
#include "core/node/mining_control.hpp"
#include "core/primitives/hex.hpp"

namespace rustchain::cli {
namespace {

constexpr auto kMinerWait = std::chrono::seconds(90);
constexpr auto kMinerLooks = std::chrono::milliseconds(250);

int show_mining(Session& session) {
    auto answer = session.wait(session.client().get("/v1/mining"));
    if (!answer)
        return session.fail_with(answer.error());
    session.print(*answer);
    return 0;
}

Result<void> switch_mining(Session& session, bool is_enabled) {
    auto answer =
        session.wait(session.client().post("/v1/mining", json::Object{{"enabled", is_enabled}}));
    if (!answer)
        return fail(answer.error());
    return {};
}

//! Measuring takes some seconds, on a busy machine a minute; the node says unavailable meanwhile.
Result<mining::EnrolmentOffer> ask_for_enrolment(Session& session, const Address& owner) {
    auto deadline = session.clock().monotonic() + kMinerWait;
    auto offer = session.wait(session.client().enrolment_offer(owner));
    while (!offer && offer.error().code == ErrorCode::unavailable &&
           session.clock().monotonic() < deadline) {
        session.wait(session.clock().sleep_for(kMinerLooks));
        offer = session.wait(session.client().enrolment_offer(owner));
    }
    return offer;
}

//! Whether the hardware is bound to an owner on the chain, and to whom.
Result<std::string> owner_of(Session& session, const HardwareHash& hardware) {
    auto answer = session.wait(session.client().get("/v1/hardware/" + to_hex(hardware)));
    if (!answer && answer.error().code == ErrorCode::not_found)
        return std::string();
    if (!answer)
        return fail(answer.error());
    json::Field root(*answer);
    auto is_bound = root.at("is_bound").boolean();
    auto owner = root.at("owner").text();
    if (!is_bound || !owner)
        return fail(is_bound ? owner.error() : is_bound.error());
    return *is_bound ? *owner : std::string();
}

Result<void> enrol(Session& session, const wallet::WalletSummary& payee,
                   mining::EnrolmentOffer offer) {
    HardwareHash hardware = offer.hardware_hash;
    auto unlocked = session.unlock_wallet();
    if (!unlocked)
        return fail(unlocked.error());
    auto status = session.wait(session.client().status());
    if (!status)
        return fail(status.error());
    std::cerr << "Registering this machine: some seconds of work, no fee.\n";
    auto submitted =
        session.wait(node::enrol_machine(**unlocked, std::move(offer), status->chain_id,
                                         status->params.work_target, session.worker()));
    if (!submitted)
        return fail(submitted.error());
    auto deadline = session.clock().monotonic() + kMinerWait;
    while (session.clock().monotonic() < deadline) {
        auto owner = owner_of(session, hardware);
        if (!owner)
            return fail(owner.error());
        if (*owner == payee.receive_address)
            return {};
        session.wait(session.clock().sleep_for(kMinerLooks));
    }
    return fail(ErrorCode::unavailable, "The registration is not final after 90 seconds. It goes "
                                        "on by itself when this command is run again.");
}

int mine_on(Session& session) {
    auto payee = session.chosen_wallet();
    if (!payee)
        return session.fail_with(payee.error());
    auto offer = ask_for_enrolment(session, payee->accounts.front().address);
    if (!offer)
        return session.fail_with(offer.error());
    auto owner = owner_of(session, offer->hardware_hash);
    if (!owner)
        return session.fail_with(owner.error());
    if (owner->empty())
        if (auto enrolled = enrol(session, *payee, std::move(*offer)); !enrolled)
            return session.fail_with(enrolled.error());
    if (!owner->empty() && *owner != payee->receive_address)
        std::cerr << "This machine is registered for " << *owner << "; its rewards go there.\n";
    if (auto switched = switch_mining(session, true); !switched)
        return session.fail_with(switched.error());
    return show_mining(session);
}

int mine_off(Session& session) {
    if (auto switched = switch_mining(session, false); !switched)
        return session.fail_with(switched.error());
    return show_mining(session);
}

} // namespace

void add_mining_commands(CLI::App& app, Command& chosen) {
    auto* group = app.add_subcommand("mine", "mining on the node's machine");
    group->require_subcommand(1);
    group->add_subcommand("on", "register this machine if needed, and mine")->callback([&chosen] {
        chosen = [](Session& session) { return mine_on(session); };
    });
    group->add_subcommand("off", "stop mining")->callback([&chosen] {
        chosen = [](Session& session) { return mine_off(session); };
    });
    group->add_subcommand("status", "what the miner does")->callback([&chosen] {
        chosen = [](Session& session) { return show_mining(session); };
    });
}

} // namespace rustchain::cli
