// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The one switch "Mine on this machine".
#include "app/gui/mining_switch.hpp"

#include "app/gui/format/error_text.hpp"
#include "core/node/node.hpp"

namespace rustchain::gui {
namespace {

// The miner looks up its registration right after the measurement.
constexpr int kSettleSeconds = 2;
// An enrolment of an earlier session may still be on its way.
constexpr int kForgottenSeconds = 30;

bool only_watches(const NodeBridge& bridge) {
    const wallet::WalletSummary* wallet = bridge.wallet_snapshot()->wallet();
    return wallet != nullptr && !wallet->can_spend;
}

bool is_unregistered(const NodeBridge& bridge) {
    return bridge.mining() && bridge.mining()->is_enabled &&
           bridge.mining()->state == mining::MiningState::unregistered;
}

} // namespace

MiningSwitch::MiningSwitch(NodeBridge& bridge, QObject* parent) : QObject(parent), bridge_(bridge) {
    connect(&bridge_, &NodeBridge::nodeChanged, this, &MiningSwitch::advance);
    connect(&bridge_, &NodeBridge::nodeChanged, this, &MiningSwitch::changed);
    connect(&bridge_, &NodeBridge::chainChanged, this, &MiningSwitch::advance);
    connect(&bridge_, &NodeBridge::miningChanged, this, &MiningSwitch::changed);
    connect(&bridge_, &NodeBridge::walletChanged, this, &MiningSwitch::changed);
    connect(&bridge_, &NodeBridge::secondPassed, this, &MiningSwitch::look_at_registration);
}

bool MiningSwitch::on() const {
    return busy() || (bridge_.mining() && bridge_.mining()->is_enabled);
}

QString MiningSwitch::refusal() const {
    if (bridge_.is_remote())
        return tr("Mining needs a full or light node.");
    if (bridge_.node_phase() == NodePhase::failed)
        return tr("Mining needs a running node.");
    // What another wallet began can be ended.
    return !on() && only_watches(bridge_)
               ? tr("This wallet only watches. Mining needs one that can sign.")
               : QString();
}

void MiningSwitch::go(Stage stage) {
    stage_ = stage;
    unregistered_seconds_ = 0;
    Q_EMIT changed();
}

void MiningSwitch::setOn(bool on) {
    if (bridge_.is_remote())
        return Q_EMIT changed();
    problem_.clear();
    go(on ? Stage::wanted : Stage::idle);
    if (on)
        advance();
    else if (bridge_.node() != nullptr)
        store(false);
}

void MiningSwitch::advance() {
    const bool is_ready = bridge_.node() != nullptr && bridge_.chain().has_value();
    if (stage_ != Stage::wanted || !is_ready)
        return;
    go(Stage::enabling);
    store(true);
}

void MiningSwitch::look_at_registration() {
    if (stage_ == Stage::settling && bridge_.mining()) {
        if (bridge_.mining()->is_registered)
            return go(Stage::idle);
        if (bridge_.mining()->state == mining::MiningState::failed)
            return fail_with(QString::fromStdString(bridge_.mining()->problem));
    }
    const bool may_enrol =
        (stage_ == Stage::settling || (stage_ == Stage::idle && !has_enrolled_)) &&
        is_unregistered(bridge_) && !only_watches(bridge_) &&
        bridge_.wallet_snapshot()->lock == wallet::LockState::unlocked;
    if (!may_enrol) {
        unregistered_seconds_ = 0;
        return;
    }
    const int enough = stage_ == Stage::settling ? kSettleSeconds : kForgottenSeconds;
    if (++unregistered_seconds_ >= enough)
        enrol();
}

void MiningSwitch::enrol() {
    if (bridge_.mining()->is_registered_elsewhere)
        return fail_with(tr("This machine is registered to another wallet's node. It can be "
                            "registered here once that ends."));
    const wallet::WalletSummary* wallet = bridge_.wallet_snapshot()->wallet();
    if (wallet == nullptr || wallet->accounts.empty() || bridge_.node() == nullptr)
        return fail_with(tr("Mining needs a wallet to pay to."));
    go(Stage::enrolling);
    bridge_.ask(bridge_.node()->mining().enrol(bridge_.wallet(), wallet->accounts.front().address),
                this, [this](Result<wallet::SubmittedEnrolment> enrolled) {
                    if (!enrolled)
                        return fail_with(error_text(enrolled.error()));
                    has_enrolled_ = true;
                    go(Stage::idle);
                });
}

void MiningSwitch::store(bool enabled) {
    node::Node* node = bridge_.node();
    if (node == nullptr)
        return fail_with(tr("Mining needs a running node."));
    bridge_.work([node, enabled] { return node->mining().set_enabled(enabled); }, this,
                 [this](Result<void> stored) {
                     if (!stored)
                         return fail_with(error_text(stored.error()));
                     if (stage_ == Stage::enabling)
                         go(Stage::settling);
                 });
}

void MiningSwitch::fail_with(const QString& problem) {
    problem_ = problem;
    go(Stage::idle);
}

} // namespace rustchain::gui
