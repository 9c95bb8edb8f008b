// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The road of a bounty, with what proves each step. Properties: item, compact. Signals: linkAsked(url), opened(place).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property BountyItem item
    property bool compact: false

    readonly property var steps: item.timeline

    signal linkAsked(string url)
    signal opened(string place)

    roomy: !compact
    Layout.fillWidth: true

    Flow {
        spacing: Theme.space.s3
        Layout.fillWidth: true

        Label {
            //: Title of a card: the steps of a bounty.
            text: qsTr("Where it stands")
            type: Theme.type.bodyStrong
            Accessible.role: Accessible.Heading
        }
        Badge {
            tone: Badge.Success
            iconName: "shield-check"
            //: Everything on this card was executed here.
            text: qsTr("Verified by this device")
        }
    }
    Column {
        objectName: "bountyRoad"
        Layout.fillWidth: true
        Accessible.role: Accessible.List
        //: Read out for the steps of a bounty.
        Accessible.name: qsTr("Steps of this bounty")

        Repeater {
            // By number: steps stay while what they say changes.
            model: root.steps.length

            RoadStep {
                required property int index

                readonly property var step: root.steps[index] ?? { key: "", title: "", text: "",
                    time: "", mark: 0, evidence: [] }

                objectName: "step/" + step.key
                width: parent.width
                mark: step.mark
                title: step.title
                text: step.text
                time: step.time
                evidence: step.evidence
                last: index === root.steps.length - 1
                compact: root.compact
                onLinkAsked: url => root.linkAsked(url)
                onOpened: place => root.opened(place)
            }
        }
    }
}
