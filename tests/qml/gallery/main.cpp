// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Shows the control set for eyes, or writes it as a picture: control_gallery [--page N] [--dark]
// [--output a.png].
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(RustChain_ThemePlugin)
Q_IMPORT_QML_PLUGIN(RustChain_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(RustChain_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(RustChain_ShellPlugin)

namespace {

constexpr int kSettleMs = 900;

} // namespace

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{"page", "Which page to show, from 0.", "number", "0"},
                       {"dark", "Show the dark theme."},
                       {"contrast", "Show high contrast."},
                       {"scale", "Text scale, 1 is normal.", "number", "1"},
                       {"width", "Window width.", "pixels", "1280"},
                       {"height", "Window height.", "pixels", "800"},
                       {"output", "Write a picture to this file and end.", "file"}});
    parser.process(application);

    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{"page", parser.value("page").toInt()},
                                 {"dark", parser.isSet("dark")},
                                 {"contrast", parser.isSet("contrast")},
                                 {"textScale", parser.value("scale").toDouble()},
                                 {"width", parser.value("width").toInt()},
                                 {"height", parser.value("height").toInt()}});
    engine.load(QUrl(QStringLiteral("qrc:/gallery/Gallery.qml")));
    if (engine.rootObjects().isEmpty()) {
        return EXIT_FAILURE;
    }
    if (parser.isSet("output")) {
        auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
        QTimer::singleShot(kSettleMs, window, [window, file = parser.value("output")] {
            QCoreApplication::exit(window->grabWindow().save(file) ? EXIT_SUCCESS : EXIT_FAILURE);
        });
    }
    return QGuiApplication::exec();
}
