// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A real window over a real node in a temporary folder.
#include "tests/app/gui/window_fixture.hpp"

#include "app/gui/window_modules.hpp"

#include <QTest>

#include <optional>
#include <utility>

namespace rustchain::tests {
namespace {

constexpr int kStillMs = 40;

QQuickItem* find_shown(QQuickItem* item, const QString& name) {
    if (!item->isVisible())
        return nullptr;
    if (item->objectName() == name)
        return item;
    for (QQuickItem* child : item->childItems())
        if (QQuickItem* found = find_shown(child, name))
            return found;
    return nullptr;
}

//! The box in a field that takes the keys.
QQuickItem* find_input(QQuickItem* item) {
    if (item == nullptr || !item->isVisible())
        return nullptr;
    if (item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit"))
        return item;
    for (QQuickItem* child : item->childItems())
        if (QQuickItem* found = find_input(child))
            return found;
    return nullptr;
}

} // namespace

WindowFixture::~WindowFixture() {
    if (application_)
        stop();
}

bool WindowFixture::start() {
    gui::NodeHostConfig config;
    config.node.network = "dev";
    config.node.data_root = folder_.path().toStdString();
    config.node.serve_rpc = false;
    config.address_prefix = "drtc";
    config.stretch = stretch_;
    if (change_)
        change_(config);
    has_ended_ = false;
    application_ = std::make_unique<gui::Application>(std::move(config));
    QObject::connect(application_.get(), &gui::Application::ended, [this] { has_ended_ = true; });
    if (!application_->start())
        return false;
    // Without a window manager nobody else gives it the keyboard.
    window()->requestActivate();
    return wait_for([this] {
        return application_->shell().phase() != gui::ShellViewModel::Opening &&
               window()->isActive();
    });
}

bool WindowFixture::stop() {
    if (!application_)
        return true;
    application_->quit();
    const bool has_ended = wait_for([this] { return has_ended_; });
    application_.reset();
    return has_ended;
}

QQuickWindow* WindowFixture::window() const {
    return qobject_cast<QQuickWindow*>(application_->window());
}

QQuickItem* WindowFixture::find(const QString& name) const {
    return find_shown(window()->contentItem(), name);
}

bool WindowFixture::wait_for(const std::function<bool()>& condition, int limit_ms) {
    return QTest::qWaitFor(condition, limit_ms);
}

bool WindowFixture::click(const std::function<QQuickItem*()>& find_item, const QString& name) {
    // A page that was just made is laid out later, and one that slides in moves: a control is there
    // once it stayed where it was.
    std::optional<QPoint> before;
    const bool is_there = wait_for([&] {
        QQuickItem* item = find_item();
        std::optional<QPoint> now;
        if (item != nullptr && item->isEnabled() && item->width() > 0)
            now = item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
        QTest::qWait(kStillMs);
        return now && std::exchange(before, now) == now;
    });
    if (!is_there) {
        qWarning("nothing to click: %s", qPrintable(name));
        return false;
    }
    QTest::mouseClick(window(), Qt::LeftButton, Qt::NoModifier, *before);
    return true;
}

bool WindowFixture::click(const QString& name) {
    return click([&] { return find(name); }, name);
}

bool WindowFixture::type(const QString& field, const QString& text) {
    auto input = [&] { return find_input(find(field)); };
    if (!click(input, field))
        return false;
    QTest::keyClick(window(), Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    for (QChar character : text)
        QTest::keyClick(window(), character.toLatin1());
    // A field that takes an address shows it in another way and hides its box.
    QQuickItem* box = input();
    const bool has_it = box == nullptr || box->property("text").toString() == text;
    if (!has_it)
        qWarning("%s does not hold what was typed", qPrintable(field));
    return has_it;
}

void WindowFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(window(), key, modifiers);
}

bool WindowFixture::make_wallet() {
    gui::OnboardingViewModel& onboarding = *application_->pages().onboarding();
    if (!click(QStringLiteral("createWallet")) || !click(QStringLiteral("checkLater")))
        return false;
    onboarding.choosePassword(QStringLiteral("Everyday"), QString::fromLatin1(kPassword));
    const bool is_made =
        wait_for([&] { return onboarding.step() == gui::OnboardingViewModel::Network; });
    if (!is_made || !click(QStringLiteral("networkNext")) ||
        !click(QStringLiteral("finishOnboarding"))) {
        qWarning("onboarding stopped at step %d", static_cast<int>(onboarding.step()));
        return false;
    }
    const bool is_open = wait_for([this] {
        return application_->shell().phase() == gui::ShellViewModel::Open &&
               application_->bridge().node_phase() == gui::NodePhase::running &&
               application_->bridge().wallet_snapshot()->balance.final_balance.has_value();
    });
    if (!is_open)
        qWarning("window phase %d, node phase %d, balance known: %d",
                 static_cast<int>(application_->shell().phase()),
                 static_cast<int>(application_->bridge().node_phase()),
                 application_->bridge().wallet_snapshot()->balance.final_balance.has_value());
    return is_open;
}

} // namespace rustchain::tests
