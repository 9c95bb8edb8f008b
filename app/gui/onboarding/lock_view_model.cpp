// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The lock.
#include "app/gui/onboarding/lock_view_model.hpp"

#include "app/gui/format/error_text.hpp"
#include "app/gui/format/secret_text.hpp"
#include "core/node/node.hpp"

namespace rustchain::gui {

LockViewModel::LockViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell) {
    for (auto news : {&NodeBridge::walletChanged, &NodeBridge::miningChanged,
                      &NodeBridge::nodeChanged, &NodeBridge::secondPassed})
        connect(&bridge_, news, this, &LockViewModel::changed);
    connect(&shell_, &ShellViewModel::phaseChanged, this, [this] {
        if (shell_.phase() != ShellViewModel::Locked)
            error_.clear();
    });
}

QString LockViewModel::reason() const {
    const wallet::WalletSnapshot& snapshot = *bridge_.wallet_snapshot();
    switch (snapshot.lock_reason) {
    case wallet::LockReason::idle:
        return tr("Locked after %n minute(s) without use", nullptr,
                  static_cast<int>(snapshot.auto_lock_minutes));
    case wallet::LockReason::asked:
        return tr("Locked by you");
    case wallet::LockReason::switched:
        return tr("Another wallet, still locked");
    case wallet::LockReason::left:
        return tr("Locked with this computer");
    case wallet::LockReason::at_start:
        break;
    }
    return tr("Locked since the start");
}

QString LockViewModel::refusal() const {
    const TimestampMs retry = bridge_.wallet_snapshot()->retry_password_ms;
    const TimestampMs now = bridge_.now_ms();
    if (retry <= now)
        return {};
    return tr("Too many wrong passwords. Try again in %n second(s).", nullptr,
              static_cast<int>((retry - now + 999) / 1000));
}

QString LockViewModel::nodeText() const {
    if (bridge_.node_phase() != NodePhase::running)
        return shell_.verifierText();
    if (bridge_.is_remote())
        return tr("Remote node, newest checked block %1 ago").arg(shell_.finalAge());
    return tr("Node is running, final %1 ago").arg(shell_.finalAge());
}

QString LockViewModel::miningText() const {
    return bridge_.mining() && bridge_.mining()->is_enabled ? tr("Mining continues")
                                                            : tr("Mining is off");
}

void LockViewModel::unlock(const QString& password) {
    auto secret = take_secret(password);
    if (is_unlocking_ || (isPasswordNeeded() && secret.empty()) || !refusal().isEmpty())
        return;
    is_unlocking_ = true;
    error_.clear();
    Q_EMIT changed();
    bridge_.ask(bridge_.wallet().unlock(std::move(secret)), this, [this](Result<void> unlocked) {
        is_unlocking_ = false;
        if (!unlocked)
            error_ = error_text(unlocked.error());
        Q_EMIT changed();
        if (!unlocked)
            Q_EMIT refused();
    });
}

} // namespace rustchain::gui
