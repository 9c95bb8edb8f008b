// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A real window over a real node in a temporary folder, for tests.
#pragma once

#include "app/gui/application.hpp"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <functional>

namespace rustchain::tests {

inline constexpr const char* kPassword = "plain copper kettle 47";

class WindowFixture {
public:
    WindowFixture() = default;
    //! Ends the program if it still runs.
    ~WindowFixture();

    //! Starts the program over the same folder; true once the wallets are read.
    bool start();
    //! Ends it as a user does; true once everything is saved.
    bool stop();

    gui::Application& application() { return *application_; }
    QQuickWindow* window() const;
    //! The shown item of this objectName, or null.
    QQuickItem* find(const QString& name) const;
    //! Runs the event loop until `condition` holds.
    static bool wait_for(const std::function<bool()>& condition, int limit_ms = 60'000);
    //! Clicks a shown control in its middle, as soon as it is there.
    bool click(const QString& name);
    //! Goes through onboarding with 12 words and "Check later"; true once the window is open and
    //! the node runs.
    bool make_wallet();

private:
    QTemporaryDir folder_;
    std::unique_ptr<gui::Application> application_;
    bool has_ended_ = false;
};

} // namespace rustchain::tests
