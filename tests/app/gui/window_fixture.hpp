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

//! Keys made in a moment; for tests that are not about passwords.
inline constexpr crypto::StretchParameters kQuick{.memory_kib = 8192, .iterations = 1, .lanes = 1};

class WindowFixture {
public:
    //! Without `stretch` passwords cost what they cost people.
    explicit WindowFixture(std::optional<crypto::StretchParameters> stretch = kQuick)
        : stretch_(stretch) {}
    //! Ends the program if it still runs.
    ~WindowFixture();

    //! What the next starts are given beyond the usual.
    void set_up(std::function<void(gui::NodeHostConfig&)> change) { change_ = std::move(change); }
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
    //! Clicks a shown control in its middle, as soon as it is there and does not move.
    bool click(const QString& name);
    //! Clicks the input box of a shown field, empties it, and types key by key.
    bool type(const QString& field, const QString& text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    //! Goes through onboarding with 12 words and "Check later"; true once the window is open and
    //! the node runs.
    bool make_wallet();

private:
    bool click(const std::function<QQuickItem*()>& find_item, const QString& name);

    std::optional<crypto::StretchParameters> stretch_;
    std::function<void(gui::NodeHostConfig&)> change_;
    QTemporaryDir folder_;
    std::unique_ptr<gui::Application> application_;
    bool has_ended_ = false;
};

} // namespace rustchain::tests
