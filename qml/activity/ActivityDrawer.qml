// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// All that is known of one payment. Properties: detail, shell, shown.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Drawer {
    id: root

    required property ActivityDetail detail
    required property ShellViewModel shell
    required property bool shown

    // Not bound to the field: news of the payment must not undo what is being typed.
    readonly property string keptNote: detail.label

    objectName: "activityDrawer"
    title: detail.title
    below: Theme.height.strip
    onShownChanged: shown ? open() : close()
    onClosed: detail.hide()
    onKeptNoteChanged: label.text = keptNote

    Connections {
        target: root.detail
        function onWanted() {
            label.text = root.keptNote;
        }
    }

    ColumnLayout {
        spacing: Theme.space.s5
        Layout.fillWidth: true

        Label {
            objectName: "detailAmount"
            visible: root.detail.amount !== ""
            text: root.shell.amountsHidden ? "•••••" : root.detail.amount
            type: Theme.type.amountLarge
        }
        RowLayout {
            spacing: Theme.space.s2

            StageMark { stage: root.detail.stage }
            Label {
                objectName: "detailStage"
                text: root.detail.headline
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        ProofBadge {
            objectName: "detailProof"
            visible: root.detail.unproven !== ""
            status: ProofBadge.Unverified
            server: root.detail.unprovenServer
        }
        Label {
            objectName: "detailUnproven"
            visible: text !== ""
            text: root.detail.unproven
            type: Theme.type.caption
            color: Theme.colors.textMuted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Timeline {
            Repeater {
                model: root.detail.stages

                TimelineStep {
                    required property int index
                    required property var modelData

                    step: modelData.step
                    title: modelData.title
                    text: modelData.text
                    time: modelData.time
                    last: index === root.detail.stages.length - 1
                }
            }
        }
        ActivityActions { detail: root.detail }
        ColumnLayout {
            spacing: 0

            Repeater {
                model: root.detail.facts

                KeyValue {
                    id: fact

                    required property int index
                    required property var modelData

                    objectName: "detailFact" + index
                    key: modelData.key
                    value: modelData.place === "" ? modelData.value : ""
                    mono: modelData.mono
                    Layout.fillWidth: true

                    HashLabel {
                        visible: fact.modelData.place !== ""
                        text: fact.modelData.value
                        onOpened: root.shell.open(fact.modelData.place)
                    }
                    CopyButton {
                        visible: value !== ""
                        value: fact.modelData.copy
                        //: Tooltip of a copy button; %1 names what is copied.
                        text: qsTr("Copy: %1").arg(fact.modelData.key)
                    }
                }
            }
        }
        RowLayout {
            visible: root.detail.hashed
            spacing: Theme.space.s3

            Field {
                id: label
                objectName: "detailLabel"
                //: Above a field for a private note on a payment.
                label: qsTr("Private note")
                maximumLength: 128
                Layout.fillWidth: true
                onAccepted: root.detail.setLabel(text)
            }
            Button {
                objectName: "detailKeepLabel"
                //: Keeps the private note on a payment.
                text: qsTr("Keep note")
                Layout.alignment: Qt.AlignBottom
                onClicked: root.detail.setLabel(label.text)
            }
        }
        Button {
            objectName: "detailExplorer"
            visible: root.detail.hashed
            //: Shows the transaction in the explorer.
            text: qsTr("Open in Explorer")
            iconName: "explorer"
            Layout.fillWidth: true
            onClicked: root.detail.openInExplorer()
        }
    }
}
