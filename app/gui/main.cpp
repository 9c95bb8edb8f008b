// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// rustchain-desktop: a wallet and a node in one window.
#include "app/gui/application.hpp"
#include "app/gui/desktop/renderer_choice.hpp"
#include "app/gui/desktop/single_instance.hpp"
#include "app/gui/window_modules.hpp"
#include "core/node/version.hpp"
#include "core/runtime/crash_report.hpp"
#include "core/runtime/log.hpp"
#include "core/runtime/process.hpp"

#include <QApplication>
#include <QFile>
#include <QProcess>

using namespace rustchain;

namespace {

QString text_of(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

void start_log(const std::filesystem::path& folder, const Result<void>& safe) {
    auto logged = runtime::make_private_directory(folder);
    if (logged)
        logged = log::start({.level = log::Level::info, .file = folder / "debug.log"});
    if (!logged)
        log::warning("window", "no log file: {}", logged.error().message);
    if (!safe)
        log::warning("window", "{}", safe.error().message);
    const std::string program = "rustchain-desktop " + std::string(node::version());
    if (auto kept = runtime::report_crashes_to(folder / "crash.txt", program); !kept)
        log::warning("window", "no crash report: {}", kept.error().message);
}

//! Shows the window until it ends. True in `again`: the program is to be started anew.
int run(QApplication& qt, gui::StartOptions options, const Result<void>& safe, bool& again) {
    const auto folder = options.host.node.folder();
    const QString link = options.link;
    gui::SingleInstance instance(text_of(folder));
    if (instance.hand_over(link))
        return EXIT_SUCCESS;
    start_log(folder, safe);
    gui::Application application(std::move(options.host));
    QObject::connect(&application, &gui::Application::ended, &qt, &QApplication::quit);
    const QString mark = text_of(folder / "window.starting");
    gui::Preferences& preferences = application.preferences();
    if (gui::choose_renderer(options.renders_in_software || preferences.rendersInSoftware(), mark))
        log::info("window", "the processor draws the window");
    const bool is_minimised =
        link.isEmpty() && (options.is_minimised || preferences.startsMinimised());
    if (!application.start(is_minimised))
        return EXIT_FAILURE;
    if (auto* window = qobject_cast<QQuickWindow*>(application.window()))
        gui::forget_mark_after_first_picture(*window, mark);
    if (!instance.listen())
        log::warning("window", "a second start cannot hand over its link");
    QObject::connect(&instance, &gui::SingleInstance::asked, &application.desktop(),
                     &gui::Desktop::open_link);
    if (!link.isEmpty())
        application.desktop().open_link(link);
    const int status = QApplication::exec();
    // A window that stayed in the tray drew no picture, and nothing was wrong with it.
    QFile::remove(mark);
    again = application.wants_restart();
    return status;
}

//! Once this program holds nothing any more. A link was paid or not; it is not asked for twice.
void start_again(const QString& link) {
    QStringList arguments = QApplication::arguments().mid(1);
    arguments.removeAll(link);
    arguments.removeAll(QStringLiteral("--minimised"));
    if (!QProcess::startDetached(QApplication::applicationFilePath(), arguments))
        log::error("window", "the program could not be started again");
}

} // namespace

int main(int argc, char** argv) {
    auto safe = runtime::forbid_core_dumps();
    // The tray and its menu need the widgets' kind of application.
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("rustchain-desktop"));
    QApplication::setApplicationDisplayName(QStringLiteral("RustChain"));
    QApplication::setDesktopFileName(QStringLiteral("rustchain-desktop"));
    QApplication::setQuitOnLastWindowClosed(false);
    auto options = gui::read_command_line(QApplication::arguments());
    if (!options)
        return options.error();
    const QString link = options->link;
    bool again = false;
    const int status = run(qt, std::move(*options), safe, again);
    if (again)
        start_again(link);
    return status;
}
