// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Runs every tst_*.qml below this folder.
#include "tests/qml/accessible_walk.hpp"

#include <QQmlEngine>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest/quicktest.h>

Q_IMPORT_QML_PLUGIN(RustChain_ThemePlugin)
Q_IMPORT_QML_PLUGIN(RustChain_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(RustChain_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(RustChain_ShellPlugin)

namespace rustchain::tests {

class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine* engine) {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterSingletonInstance("RustChain.Tests", 1, 0, "AccessibleWalk", &walk_);
    }

private:
    AccessibleWalk walk_;
};

} // namespace rustchain::tests

using Setup = rustchain::tests::Setup;
QUICK_TEST_MAIN_WITH_SETUP(qml_tests, Setup)

#include "main.moc"
