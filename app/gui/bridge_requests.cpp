// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Questions of the window to the core.
#include "app/gui/bridge_requests.hpp"

namespace rustchain::gui {

void BridgeRequests::post(QObject* home, std::function<void()> call) {
    QMetaObject::invokeMethod(home, std::move(call), Qt::QueuedConnection);
}

void BridgeRequests::spawn(runtime::Task<void> task) {
    group_->spawn("request", executor_, std::move(task));
}

} // namespace rustchain::gui
