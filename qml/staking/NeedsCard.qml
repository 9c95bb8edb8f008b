// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What validating needs, each with what mends it. Properties: viewModel.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property StakingViewModel viewModel

    readonly property var needs: viewModel.needs

    // What a need says aloud.
    function word(state: int): string {
        //: State of something that is needed.
        return state === 1 ? qsTr("met") : state === 2
            //: State of something that is needed.
            ? qsTr("missing") : qsTr("not known yet");
    }

    Layout.fillWidth: true

    CardHeader {
        //: Title of a card: what must be so to validate.
        title: qsTr("Needs")
    }
    ColumnLayout {
        spacing: Theme.space.s3
        Layout.fillWidth: true
        Accessible.role: Accessible.List
        //: Read out for the list of what validating needs.
        Accessible.name: qsTr("What validating needs")

        Repeater {
            // By number: lines stay while what they say changes.
            model: root.needs.length

            RowLayout {
                id: line

                required property int index

                readonly property var need: root.needs[index]
                    ?? { title: "", text: "", state: 0 }

                objectName: "need" + index
                spacing: Theme.space.s2 + 2
                Layout.fillWidth: true
                Accessible.role: Accessible.ListItem
                //: A need read out: %1 its name, %2 its state, %3 what is so or how to mend it.
                Accessible.name: qsTr("%1: %2. %3").arg(need.title).arg(root.word(need.state))
                    .arg(need.text)

                StepMark {
                    step: [StepMark.Waiting, StepMark.Done, StepMark.Failed][line.need.state]
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: 2
                }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        text: line.need.title
                        type: Theme.type.labelStrong
                        Accessible.ignored: true
                    }
                    Label {
                        text: line.need.text
                        type: Theme.type.caption
                        color: Theme.colors.textMuted
                        wrapMode: Text.Wrap
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
