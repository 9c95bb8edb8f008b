// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Brings the window's QML modules into a program; its main file includes this once.
#pragma once

#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(RustChain_ThemePlugin)
Q_IMPORT_QML_PLUGIN(RustChain_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(RustChain_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(RustChain_ShellPlugin)
Q_IMPORT_QML_PLUGIN(RustChain_ViewModelsPlugin)
Q_IMPORT_QML_PLUGIN(RustChain_OnboardingPlugin)
Q_IMPORT_QML_PLUGIN(RustChain_OverviewPlugin)
Q_IMPORT_QML_PLUGIN(RustChain_SendPlugin)
Q_IMPORT_QML_PLUGIN(RustChain_ReceivePlugin)
Q_IMPORT_QML_PLUGIN(RustChain_ActivityPlugin)
Q_IMPORT_QML_PLUGIN(RustChain_MiningPlugin)
Q_IMPORT_QML_PLUGIN(RustChain_StakingPlugin)
Q_IMPORT_QML_PLUGIN(RustChain_BountiesPlugin)
Q_IMPORT_QML_PLUGIN(RustChain_ExplorerPlugin)
Q_IMPORT_QML_PLUGIN(RustChain_NetworkPlugin)
Q_IMPORT_QML_PLUGIN(RustChain_SettingsPlugin)
Q_IMPORT_QML_PLUGIN(RustChain_WindowPlugin)
