// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// stake bond, unbond, release, report, status.
#include "app/cli/commands.hpp"

#include "core/json/field.hpp"
#include "core/primitives/hex.hpp"

namespace rustchain::cli {
namespace {

constexpr auto kBondWait = std::chrono::seconds(90);
constexpr auto kBondLooks = std::chrono::milliseconds(250);

//! The node measures its machine first if needed; it says unavailable meanwhile.
Result<Bond> ask_for_bond(Session& session, const Address& owner) {
    const auto deadline = session.clock().monotonic() + kBondWait;
    auto offer = session.wait(session.client().validator_offer(owner));
    while (!offer && offer.error().code == ErrorCode::unavailable &&
           session.clock().monotonic() < deadline) {
        session.wait(session.clock().sleep_for(kBondLooks));
        offer = session.wait(session.client().validator_offer(owner));
    }
    return offer;
}

//! What the chain knows of a validator with this owner; null when there is none.
Result<json::Value> find_validator(Session& session, const std::string& owner) {
    auto answer = session.wait(session.client().get("/v1/validators?limit=1000"));
    if (!answer)
        return fail(answer.error());
    const json::Object* root = answer->object();
    const json::Value* list = root ? root->find("validators") : nullptr;
    if (list == nullptr || list->array() == nullptr)
        return fail(ErrorCode::corrupt, "the node gave no list of validators");
    for (const json::Value& item : *list->array())
        if (json::Field(item).at("owner").text() == owner)
            return item;
    return json::Value(nullptr);
}

//! Signs, sends and waits; prints what became of it.
int carry_out(Session& session, Payload payload) {
    auto unlocked = session.unlock_wallet();
    if (!unlocked)
        return session.fail_with(unlocked.error());
    auto sent = session.wait((*unlocked)->send_move(std::move(payload), wallet::FeeSpeed::normal));
    if (!sent)
        return session.fail_with(
            {ErrorCode::invalid_input, std::string(wallet::describe(sent.error().fault))});
    auto status = session.wait_until_final(*sent);
    if (!status)
        return session.fail_with(status.error());
    const Receipt receipt = status->receipt.value_or(Receipt{});
    session.print(json::Object{{"hash", to_hex(*sent)},
                               {"status", std::string(name_of(receipt.status))},
                               {"block", status->height},
                               {"fee", amount_text(receipt.fee)}});
    return receipt.status == ReceiptStatus::success ? 0 : 1;
}

int bond(Session& session, const std::string& amount_words,
         const std::optional<std::string>& name) {
    auto amount = Amount::parse_rtc(amount_words);
    if (!amount)
        return session.fail_with(
            {ErrorCode::invalid_input, "amount: " + std::string(describe(amount.error()))});
    if (name && name->size() > kMaxValidatorNameBytes)
        return session.fail_with({ErrorCode::invalid_input, "the name has at most 32 bytes"});
    auto owner = session.chosen_wallet();
    if (!owner)
        return session.fail_with(owner.error());
    auto offer = ask_for_bond(session, owner->accounts.front().address);
    if (!offer)
        return session.fail_with(offer.error());
    auto known = find_validator(session, owner->receive_address);
    if (!known)
        return session.fail_with(known.error());
    offer->amount = *amount;
    // A bond that grows keeps its name.
    offer->name = name.value_or(json::Field(*known).at("name").text().value_or(""));
    return carry_out(session, std::move(*offer));
}

int unbond(Session& session, const std::string& amount_words) {
    auto owner = session.chosen_wallet();
    if (!owner)
        return session.fail_with(owner.error());
    auto known = find_validator(session, owner->receive_address);
    if (!known)
        return session.fail_with(known.error());
    if (known->object() == nullptr)
        return session.fail_with({ErrorCode::not_found, "this wallet has no bond"});
    auto bonded = Amount::parse_micro_rtc(json::Field(*known).at("bond").text().value_or(""));
    auto amount = amount_words == "all" ? bonded : Amount::parse_rtc(amount_words);
    if (!amount)
        return session.fail_with(
            {ErrorCode::invalid_input, "amount: " + std::string(describe(amount.error()))});
    return carry_out(session, Unbond{.amount = *amount});
}

int release(Session& session, const std::string& hash_words) {
    auto hash = fixed_from_hex<HardwareHash>(hash_words);
    if (!hash)
        return session.fail_with(
            {ErrorCode::invalid_input, "a machine is named by 64 hex digits: mine status"});
    return carry_out(session, ReleaseHardware{.hardware_hash = *hash});
}

//! Reports the first fault that the node saw and nobody was punished for; a tenth is the reward.
int report(Session& session) {
    auto answer = session.wait(session.client().get("/v1/evidence"));
    if (!answer)
        return session.fail_with(answer.error());
    auto items = json::Field(*answer).at("evidence").items();
    if (!items)
        return session.fail_with(items.error());
    if (items->empty())
        return session.fail_with({ErrorCode::not_found, "the node saw no fault to report"});
    auto raw = items->front().at("raw").hex_bytes();
    auto evidence = decode<Evidence>(raw.value_or(Bytes()));
    if (!evidence)
        return session.fail_with({ErrorCode::corrupt, "the node's evidence does not decode"});
    return carry_out(session, std::move(*evidence));
}

int show_stake(Session& session) {
    auto owner = session.chosen_wallet();
    if (!owner)
        return session.fail_with(owner.error());
    auto known = find_validator(session, owner->receive_address);
    if (!known)
        return session.fail_with(known.error());
    if (known->object() == nullptr)
        session.print(json::Object{{"owner", owner->receive_address}, {"bonded", false}});
    else
        session.print(*known);
    return 0;
}

} // namespace

void add_staking_commands(CLI::App& app, Command& chosen) {
    auto* group = app.add_subcommand("stake", "the bond of a validator");
    group->require_subcommand(1);

    auto amount = std::make_shared<std::string>();
    auto name = std::make_shared<std::optional<std::string>>();
    auto* bonded = group->add_subcommand("bond", "validate with this node, or add to the bond");
    bonded->add_option("amount", *amount, "RTC")->required();
    bonded->add_option("--name", *name, "what others see, at most 32 bytes");
    bonded->callback([&chosen, amount, name] {
        chosen = [amount, name](Session& session) { return bond(session, *amount, *name); };
    });

    auto* taken = group->add_subcommand("unbond", "take a part back, or all and stop");
    taken->add_option("amount", *amount, "RTC, or all")->required();
    taken->callback([&chosen, amount] {
        chosen = [amount](Session& session) { return unbond(session, *amount); };
    });

    auto hash = std::make_shared<std::string>();
    auto* released = group->add_subcommand("release", "end a machine's registration");
    released->add_option("machine", *hash, "its hardware hash")->required();
    released->callback(
        [&chosen, hash] { chosen = [hash](Session& session) { return release(session, *hash); }; });

    group->add_subcommand("report", "report a fault that the node saw")->callback([&chosen] {
        chosen = [](Session& session) { return report(session); };
    });
    group->add_subcommand("status", "bond, unbonding, jail and turns")->callback([&chosen] {
        chosen = [](Session& session) { return show_stake(session); };
    });
}

} // namespace rustchain::cli
