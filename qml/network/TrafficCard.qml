// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What goes over the wire: coming in as an area, going out as a line. Properties: viewModel, compact.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property NetworkViewModel viewModel
    property bool compact: false

    fills: true
    roomy: !compact
    Layout.fillWidth: true
    Layout.fillHeight: true

    GridLayout {
        columns: root.compact ? 1 : 2
        columnSpacing: Theme.space.s4
        rowSpacing: Theme.space.s2
        Layout.fillWidth: true

        Flow {
            spacing: Theme.space.s4
            Layout.fillWidth: true

            Label {
                //: Title of a card: what goes over the network.
                text: qsTr("Traffic")
                type: Theme.type.bodyStrong
                Accessible.role: Accessible.Heading
            }
            Legend {
                //: What comes in over the network.
                text: qsTr("In")
                value: root.viewModel.inRate
                color: Theme.colors.oxide
            }
            Legend {
                //: What goes out over the network.
                text: qsTr("Out")
                value: root.viewModel.outRate
                color: Theme.colors.patina
            }
        }
        Segmented {
            objectName: "trafficSpan"
            //: Read out for the choice of how much time a chart covers.
            name: qsTr("Time covered")
            options: [
                //: A time that a chart covers.
                qsTr("5 min"),
                //: A time that a chart covers.
                qsTr("1 h"),
                //: A time that a chart covers.
                qsTr("1 d")
            ]
            currentIndex: root.viewModel.span
            onChosen: index => root.viewModel.chooseSpan(index)
        }
    }
    AreaChart {
        objectName: "trafficChart"
        //: Name of a chart.
        name: qsTr("Traffic of this node")
        summary: root.viewModel.trafficSummary
        pointTexts: root.viewModel.trafficPoints
        values: root.viewModel.inLine
        second: root.viewModel.outLine
        levels: root.viewModel.trafficLevels
        levelRoom: Math.round(64 * Theme.textScale)
        dates: root.viewModel.trafficDates
        Layout.fillHeight: true
        Layout.topMargin: Theme.space.s1
    }
}
