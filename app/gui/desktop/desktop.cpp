// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the program has to do with the desktop around it.
#include "app/gui/desktop/desktop.hpp"

#include "core/node/node.hpp"
#include "core/runtime/crash_report.hpp"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>

namespace rustchain::gui {
namespace {

constexpr int kAskIdleMs = 15'000;
constexpr TimestampMs kNoFinalBlockMs = 5ULL * 60 * 1000;

} // namespace

Desktop::Desktop(NodeBridge& bridge, ShellViewModel& shell, MiningViewModel& mining,
                 Preferences& preferences, QString crash_file, QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell), preferences_(preferences),
      crash_file_(std::move(crash_file)), has_crashed_(QFile::exists(crash_file_)),
      tray_(bridge, shell, mining), notifier_(&tray_.icon()) {
    connect(&session_, &SessionWatch::left, this,
            [this] { bridge_.ask(bridge_.wallet().lock(wallet::LockReason::left), this, [] {}); });
    connect(&tray_, &Tray::openRequested, this, &Desktop::show_window);
    connect(&tray_, &Tray::quitRequested, this, &Desktop::quitRequested);
    connect(&notifier_, &Notifier::clicked, this, [this](const QString& link) {
        show_window();
        if (shell_.phase() == ShellViewModel::Open && !link.isEmpty())
            shell_.open(link);
    });
    connect(&shell_, &ShellViewModel::happened, this, &Desktop::tell);
    connect(&shell_, &ShellViewModel::phaseChanged, this, &Desktop::follow_phase);
    connect(&bridge_, &NodeBridge::secondPassed, this, &Desktop::look_at_time);
    connect(&bridge_, &NodeBridge::miningChanged, this, &Desktop::look_at_mining);
    connect(&idle_, &IdleTime::known, this, &Desktop::note_idle);
}

void Desktop::show_window() {
    if (!window_)
        return;
    window_->setVisible(true);
    if (window_->windowStates().testFlag(Qt::WindowMinimized))
        window_->showNormal();
    window_->raise();
    window_->requestActivate();
}

void Desktop::leave_window() {
    if (!window_)
        return;
    if (tray_.is_there())
        window_->hide();
    else
        window_->showMinimized();
}

bool Desktop::wants_quit_on_close() {
    // Without a node there is nothing to keep running.
    const bool is_idle = bridge_.node_phase() != NodePhase::running || bridge_.is_remote();
    if (is_idle || preferences_.closing() == Preferences::Quit)
        return true;
    if (preferences_.closing() == Preferences::KeepRunning)
        leave_window();
    else
        Q_EMIT closeAsked();
    return false;
}

void Desktop::keepRunning(bool remember) {
    if (remember)
        preferences_.chooseClosing(Preferences::KeepRunning);
    leave_window();
}

void Desktop::stopAndQuit(bool remember) {
    if (remember)
        preferences_.chooseClosing(Preferences::Quit);
    Q_EMIT quitRequested();
}

void Desktop::open_link(const QString& link) {
    show_window();
    if (link.isEmpty())
        return;
    waiting_link_ = link;
    Q_EMIT linkChanged();
    follow_phase();
}

void Desktop::follow_phase() {
    if (shell_.phase() != ShellViewModel::Open || waiting_link_.isEmpty())
        return;
    const QString link = std::exchange(waiting_link_, {});
    Q_EMIT linkChanged();
    shell_.open(QStringLiteral("send/") + link);
}

void Desktop::tell(const QString& text, const QString& link, bool is_important) {
    const auto wanted = preferences_.notifications();
    const bool is_wanted = wanted == Preferences::AllNotices ||
                           (wanted == Preferences::ImportantNotices && is_important);
    // Who looks at the window has seen it there.
    if (!is_wanted || (window_ && window_->isActive()))
        return;
    notifier_.show(shell_.phase() == ShellViewModel::Open ? shell_.walletName()
                                                          : QStringLiteral("RustChain"),
                   text, link);
}

void Desktop::look_at_time() {
    if (bridge_.node() != nullptr &&
        (!idle_asked_.isValid() || idle_asked_.hasExpired(kAskIdleMs))) {
        idle_asked_.start();
        idle_.ask();
    }
    if (!bridge_.chain() || bridge_.is_local())
        return;
    const TimestampMs now = bridge_.now_ms();
    const bool is_late = bridge_.chain()->finalised_ms + kNoFinalBlockMs < now;
    if (is_late && !is_late_told_)
        tell(tr("No final block for 5 minutes."), QStringLiteral("network"), true);
    is_late_told_ = is_late;
}

void Desktop::look_at_mining() {
    const auto& status = bridge_.mining();
    const bool has_failed =
        status && status->is_enabled && status->state == mining::MiningState::failed;
    if (has_failed && !has_mining_failed_)
        tell(tr("Mining stopped."), QStringLiteral("mining"), true);
    has_mining_failed_ = has_failed;
}

void Desktop::touch() {
    note_idle(std::chrono::seconds(0));
}

void Desktop::note_idle(std::chrono::seconds idle) {
    if (node::Node* node = bridge_.node())
        node->mining().note_user_idle(idle);
}

void Desktop::copyCrashReport() {
    auto report = runtime::read_crash_report(crash_file_.toStdString());
    if (!report)
        return shell_.notify(QString::fromStdString(report.error().message),
                             QStringLiteral("alert"));
    QGuiApplication::clipboard()->setText(
        QString::fromStdString(*report).replace(QDir::homePath(), QStringLiteral("~")));
    shell_.notify(tr("Crash report copied"), QStringLiteral("copy"));
}

void Desktop::forgetCrash() {
    // Kept under another name: the next crash has the place.
    QFile::remove(crash_file_ + QStringLiteral(".old"));
    QFile::rename(crash_file_, crash_file_ + QStringLiteral(".old"));
    has_crashed_ = false;
    Q_EMIT crashChanged();
}

} // namespace rustchain::gui
