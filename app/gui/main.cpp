// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// rustchain-desktop: a wallet and a node in one window.
#include "app/gui/application.hpp"
#include "app/gui/window_modules.hpp"
#include "core/runtime/file.hpp"
#include "core/runtime/log.hpp"
#include "core/runtime/process.hpp"

#include <QGuiApplication>

using namespace rustchain;

int main(int argc, char** argv) {
    auto safe = runtime::forbid_core_dumps();
    QGuiApplication qt(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("rustchain-desktop"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("RustChain"));
    QGuiApplication::setDesktopFileName(QStringLiteral("rustchain-desktop"));
    QGuiApplication::setQuitOnLastWindowClosed(false);
    auto config = gui::read_command_line(QGuiApplication::arguments());
    if (!config)
        return config.error();
    const auto log_file = config->node.folder() / "debug.log";
    auto logged = runtime::make_private_directory(config->node.folder());
    if (logged)
        logged = log::start({.level = log::Level::info, .file = log_file});
    if (!logged)
        log::warning("window", "no log file: {}", logged.error().message);
    if (!safe)
        log::warning("window", "{}", safe.error().message);
    gui::Application application(std::move(*config));
    QObject::connect(&application, &gui::Application::ended, &qt, &QGuiApplication::quit);
    if (!application.start())
        return EXIT_FAILURE;
    return QGuiApplication::exec();
}
