// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The window's root.
#include "app/gui/application.hpp"

#include "app/gui/bounties/node_bounties.hpp"
#include "app/gui/network/node_network.hpp"
#include "app/gui/staking/node_staking.hpp"
#include "core/node/node.hpp"

#include <QGuiApplication>
#include <QWindow>

namespace rustchain::gui {
namespace {

constexpr int kTouchMs = 1000;

QString folder_of(const NodeHostConfig& config) {
    return QString::fromStdString(config.node.folder().string());
}

QString crash_file(const NodeHostConfig& config) {
    return QString::fromStdString((config.node.folder() / "crash.txt").string());
}

QString preferences_file(const NodeHostConfig& config) {
    return QString::fromStdString((config.node.data_root / "window.ini").string());
}

bool is_touch(QEvent::Type type) {
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress ||
           type == QEvent::MouseMove || type == QEvent::Wheel || type == QEvent::TouchBegin;
}

NodeHostConfig with_preferences(NodeHostConfig config, const Preferences& preferences) {
    config.auto_lock_minutes = static_cast<std::uint32_t>(preferences.autoLockMinutes());
    if (!config.is_mode_set && preferences.wantsRemoteNode())
        for (const QString& server : preferences.remoteServers())
            config.remote.servers.push_back(server.toStdString());
    return config;
}

} // namespace

Application::Application(NodeHostConfig config, QObject* parent)
    : QObject(parent), preferences_(preferences_file(config)), languages_(preferences_.language()),
      host_(with_preferences(config, preferences_), [this] { bridge_.requests().join(); }),
      bridge_(host_.wallet(), host_.executors().verify(), host_.clock(), config.node.network,
              config.address_prefix),
      shell_(bridge_, preferences_), mining_(bridge_),
      pages_(bridge_, shell_, mining_, preferences_, folder_of(config),
             {.is_set = config.is_mode_set, .may_be_plain = config.remote.allow_plain_http}),
      desktop_(bridge_, shell_, *pages_.mining(), preferences_, crash_file(config)) {
    follow_host();
    if (host_.is_remote())
        bridge_.expect_servers(host_.server_names());
    connect(pages_.onboarding(), &OnboardingViewModel::nodeChosen, this,
            &Application::make_chosen_node);
    // Whichever way led into the window.
    connect(&shell_, &ShellViewModel::phaseChanged, this, [this] {
        if (shell_.phase() == ShellViewModel::Open && bridge_.node_phase() == NodePhase::absent)
            make_chosen_node();
    });
    connect(pages_.remote()->choice(), &NodeChoice::restartAsked, this, [this] {
        wants_restart_ = true;
        quit();
    });
    connect(pages_.onboarding(), &OnboardingViewModel::nodeRetried, &host_, &NodeHost::make_node);
    connect(pages_.overview(), &OverviewViewModel::nodeRetried, &host_, &NodeHost::make_node);
    connect(&desktop_, &Desktop::quitRequested, this, &Application::quit);
}

Application::~Application() {
    qGuiApp->removeEventFilter(this);
    bridge_.detach();
}

void Application::follow_host() {
    connect(&host_, &NodeHost::opened, this, [this](const QString& problem) {
        if (problem.isEmpty())
            shell_.begin();
        else
            shell_.fail_with(problem);
    });
    connect(&host_, &NodeHost::nodeStarting, this,
            [this] { bridge_.set_node_phase(NodePhase::starting); });
    connect(&host_, &NodeHost::nodeRunning, this, [this] {
        if (is_quitting_)
            return;
        if (host_.is_remote())
            return bridge_.attach_servers(host_.servers());
        bridge_.attach(host_.node());
        bridge_.attach_network(std::make_shared<NodeNetwork>(host_.node()));
        bridge_.attach_staking(std::make_shared<NodeStaking>(host_.node(), host_.wallet(),
                                                             host_.executors().verify()));
        bridge_.attach_bounties(std::make_shared<NodeBounties>(host_.node(), host_.wallet(),
                                                               host_.executors().verify()));
    });
    connect(&host_, &NodeHost::nodeFailed, this, [this](const QString& problem) {
        if (!is_quitting_)
            bridge_.set_node_phase(NodePhase::failed, problem);
    });
    connect(&host_, &NodeHost::ended, this, [this] {
        has_ended_ = true;
        Q_EMIT ended();
    });
}

void Application::make_chosen_node() {
    if (bridge_.node_phase() == NodePhase::absent && !host_.is_remote() &&
        preferences_.wantsRemoteNode()) {
        std::vector<std::string> names;
        for (const QString& server : preferences_.remoteServers())
            names.push_back(server.toStdString());
        host_.use_servers(names);
        bridge_.expect_servers(names);
    }
    host_.make_node();
}

bool Application::start(bool is_minimised) {
    engine_.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine_.setInitialProperties({{"shell", QVariant::fromValue(&shell_)},
                                  {"pages", QVariant::fromValue(&pages_)},
                                  {"desktop", QVariant::fromValue(&desktop_)},
                                  {"visible", !is_minimised},
                                  {"preferences", QVariant::fromValue(&preferences_)}});
    engine_.load(QUrl(QStringLiteral("qrc:/qt/qml/RustChain/Window/Main.qml")));
    if (engine_.rootObjects().isEmpty())
        return false;
    auto* shown = qobject_cast<QWindow*>(window());
    desktop_.use_window(shown);
    if (is_minimised && !desktop_.is_tray_there())
        shown->showMinimized();
    qGuiApp->installEventFilter(this);
    host_.start();
    return true;
}

QObject* Application::window() const {
    return engine_.rootObjects().isEmpty() ? nullptr : engine_.rootObjects().constFirst();
}

void Application::quit() {
    if (is_quitting_)
        return;
    is_quitting_ = true;
    shell_.begin_closing();
    bridge_.detach();
    host_.stop();
}

bool Application::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Close && watched == window() && !has_ended_) {
        event->ignore();
        if (is_quitting_ || desktop_.wants_quit_on_close())
            quit();
        return true;
    }
    if (is_touch(event->type()) && (!touched_.isValid() || touched_.elapsed() > kTouchMs)) {
        touched_.start();
        if (!is_quitting_) {
            shell_.touch();
            desktop_.touch();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rustchain::gui
