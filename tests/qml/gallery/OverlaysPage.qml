// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Dialog, drawer, menu, toast, and what waits or is empty.
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Theme

Item {
    id: root

    Component.onCompleted: {
        drawer.open();
        dialog.open();
        menu.popup(root, 60, 480);
        toasts.show("Address copied", "check", "", "");
        toasts.show("12 RTC from Ilse is final", "receive", "Show", "payment");
    }

    ColumnLayout {
        x: 24; y: 24; width: 420
        spacing: 16
        Card {
            Layout.fillWidth: true
            ComboBox {
                label: "Language"
                model: ["English", "Deutsch", "日本語"]
                Layout.fillWidth: true
            }
            Slider {
                name: "Threads"
                from: 1
                to: 8
                stepSize: 1
                value: 3
                valueText: "3 threads"
                Layout.fillWidth: true
            }
            ProgressBar { name: "State"; value: 0.62; Layout.fillWidth: true }
            Skeleton { Layout.fillWidth: true }
            Skeleton { implicitWidth: 200 }
            FeePicker {
                times: ["about 9 s", "about 3 s", "about 3 s"]
                fees: ["0.000800", "0.001200", ""]
            }
            Spinner { text: "Making your keys" }
        }
        Card {
            Layout.fillWidth: true
            EmptyState {
                iconName: "mining"
                text: "No rewards yet. Mining works on real, also very old, machines."
                actionText: "Machines that count"
            }
        }
    }
    Menu {
        id: menu
        MenuItem { text: "Copy"; iconName: "copy"; shortcutText: "Ctrl+C" }
        MenuItem { text: "Open in Explorer"; iconName: "explorer" }
        MenuSeparator {}
        MenuItem { text: "Remove"; iconName: "trash"; danger: true }
    }
    Drawer {
        id: drawer
        title: "Payment"
        AmountText { whole: "12"; fraction: ".000000"; sign: "+"; style: AmountText.Large }
        StageText { stage: StageMark.InBlock; blockHeight: "4,812,337" }
        KeyValue { key: "Fee"; value: "0.001200"; mono: true }
    }
    Dialog {
        id: dialog
        title: "Remove Everyday from this computer?"
        text: "Without its 12 words the coins are lost for ever. Type Everyday to go on."
        initialFocus: typed
        Field { id: typed; label: "Name of the wallet"; Layout.fillWidth: true }
        actions: [
            Button { text: "Keep the wallet"; besidePrimary: true },
            Button {
                text: "Remove the wallet"
                variant: Button.Danger
                disabledReason: "Type the name first."
            }
        ]
    }
    ToastHost {
        id: toasts
        anchors {
            horizontalCenter: parent.horizontalCenter
            bottom: parent.bottom
            bottomMargin: 40
        }
    }
}
