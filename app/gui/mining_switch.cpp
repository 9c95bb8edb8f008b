// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The one switch "Mine on this machine".
#include "app/gui/mining_switch.hpp"

#include "app/gui/format/error_text.hpp"
#include "core/node/node.hpp"

namespace rustchain::gui {

MiningSwitch::MiningSwitch(NodeBridge& bridge, QObject* parent) : QObject(parent), bridge_(bridge) {
    connect(&bridge_, &NodeBridge::nodeChanged, this, &MiningSwitch::advance);
    connect(&bridge_, &NodeBridge::walletChanged, this, &MiningSwitch::advance);
    connect(&bridge_, &NodeBridge::miningChanged, this, &MiningSwitch::changed);
}

bool MiningSwitch::on() const {
    return is_wanted_ || is_working_ || (bridge_.mining() && bridge_.mining()->is_enabled);
}

QString MiningSwitch::refusal() const {
    if (bridge_.node_phase() == NodePhase::failed)
        return tr("Mining needs a running node.");
    const bool is_registered = bridge_.mining() && bridge_.mining()->is_registered;
    if (!is_registered && !on() && bridge_.wallet_snapshot()->lock != wallet::LockState::unlocked)
        return tr("Unlock the wallet to register this machine.");
    return {};
}

void MiningSwitch::setOn(bool on) {
    problem_.clear();
    if (!on && is_working_)
        return; // the registration goes on; switch off after it
    is_wanted_ = on;
    if (!on && bridge_.node() != nullptr)
        store(false);
    Q_EMIT changed();
    advance();
}

void MiningSwitch::advance() {
    const bool is_ready = bridge_.node() != nullptr && bridge_.mining() && bridge_.chain() &&
                          bridge_.wallet_snapshot()->lock == wallet::LockState::unlocked;
    if (!is_wanted_ || is_working_ || !is_ready) {
        Q_EMIT changed();
        return;
    }
    is_wanted_ = false;
    is_working_ = true;
    if (bridge_.mining()->is_registered)
        store(true);
    else
        enrol();
    Q_EMIT changed();
}

void MiningSwitch::enrol() {
    const wallet::WalletSummary* wallet = bridge_.wallet_snapshot()->wallet();
    if (wallet == nullptr || wallet->accounts.empty())
        return fail_with(tr("Mining needs a wallet to pay to."));
    bridge_.ask(bridge_.node()->mining().enrol(bridge_.wallet(), wallet->accounts.front().address),
                this, [this](Result<wallet::SubmittedEnrolment> enrolled) {
                    if (!enrolled)
                        return fail_with(error_text(enrolled.error()));
                    store(true);
                });
}

void MiningSwitch::store(bool enabled) {
    node::Node* node = bridge_.node();
    if (node == nullptr)
        return fail_with(tr("Mining needs a running node."));
    bridge_.work([node, enabled] { return node->mining().set_enabled(enabled); }, this,
                 [this](Result<void> stored) {
                     is_working_ = false;
                     if (!stored)
                         return fail_with(error_text(stored.error()));
                     Q_EMIT changed();
                 });
}

void MiningSwitch::fail_with(const QString& problem) {
    is_working_ = false;
    problem_ = problem;
    Q_EMIT changed();
}

} // namespace rustchain::gui
