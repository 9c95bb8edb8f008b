// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Signs and sends the end of this machine's binding.
#include "app/gui/mining/machine_release.hpp"

#include "core/node/node.hpp"

namespace rustchain::gui {
namespace {

QString to_qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

MachineRelease::MachineRelease(NodeBridge& bridge, MiningSwitch& mining, QObject* parent)
    : QObject(parent), bridge_(bridge), mining_(mining) {
    connect(&bridge_, &NodeBridge::miningChanged, this, &MachineRelease::changed);
    connect(&bridge_, &NodeBridge::walletChanged, this, &MachineRelease::changed);
}

bool MachineRelease::isPossible() const {
    const auto& status = bridge_.mining();
    const wallet::WalletSummary* mine = bridge_.wallet_snapshot()->wallet();
    const bool is_open = bridge_.wallet_snapshot()->lock == wallet::LockState::unlocked;
    return is_open && status && status->is_registered && status->hardware_hash && mine != nullptr &&
           mine->can_spend && !mine->accounts.empty() &&
           status->owner == mine->accounts.front().address;
}

void MachineRelease::release() {
    if (is_sending_ || !isPossible())
        return;
    is_sending_ = true;
    problem_.clear();
    Q_EMIT changed();
    Payload move = ReleaseHardware{.hardware_hash = *bridge_.mining()->hardware_hash};
    bridge_.ask(bridge_.wallet().send_move(std::move(move), wallet::FeeSpeed::normal), this,
                [this](Result<TransactionHash, wallet::PaymentProblem> result) {
                    is_sending_ = false;
                    if (!result) {
                        const wallet::PaymentProblem& why = result.error();
                        problem_ = why.fault == wallet::PaymentFault::not_enough
                                       ? tr("Not enough RTC for the fee.")
                                       : to_qt(wallet::describe(why.fault));
                        return Q_EMIT changed();
                    }
                    // Off, or the switch would register the machine again.
                    mining_.setOn(false);
                    Q_EMIT sent();
                    Q_EMIT changed();
                });
}

void MachineRelease::forgetProblem() {
    problem_.clear();
    Q_EMIT changed();
}

} // namespace rustchain::gui
