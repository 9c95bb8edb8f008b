// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The private key of an account, for the eye.
#include "app/gui/settings/key_export.hpp"

#include "app/gui/format/error_text.hpp"
#include "app/gui/format/secret_text.hpp"
#include "core/wallet/legacy/key_text.hpp"

#include <QGuiApplication>

namespace rustchain::gui {
namespace {

constexpr std::size_t kGroup = 8;

//! Views into the text: "ed25519:", "0a1b2c3d", …
std::vector<std::string_view> groups_of(std::string_view text) {
    std::vector<std::string_view> groups;
    const std::size_t head = text.find(':') + 1;
    if (head > 0)
        groups.push_back(text.substr(0, head));
    for (std::size_t at = head; at < text.size(); at += kGroup)
        groups.push_back(text.substr(at, kGroup));
    return groups;
}

} // namespace

KeyExport::KeyExport(NodeBridge& bridge, ShellViewModel& shell, QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell) {
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state != Qt::ApplicationActive)
                    hide();
            });
}

void KeyExport::show(const QString& password, int account) {
    auto secret = take_secret(password);
    if (is_busy_ || account < 0)
        return;
    if (secret.empty()) {
        problem_ = tr("Type the wallet password.");
        Q_EMIT changed();
        return;
    }
    is_busy_ = true;
    is_wanted_ = true;
    problem_.clear();
    Q_EMIT changed();
    auto question =
        bridge_.wallet().export_key(std::move(secret), static_cast<std::size_t>(account));
    bridge_.ask(std::move(question), this, [this](Result<wallet::KeySecret> key) {
        is_busy_ = false;
        if (key && is_wanted_ && shell_.phase() == ShellViewModel::Open) {
            const crypto::SecureBuffer text = wallet::write_key_text(*key);
            parts_.show(groups_of(text.text()));
        }
        if (!key)
            problem_ = error_text(key.error());
        Q_EMIT changed();
    });
}

void KeyExport::hide() {
    is_wanted_ = false;
    parts_.hide();
    problem_.clear();
    Q_EMIT changed();
}

} // namespace rustchain::gui
