// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The antiquity table, to search. Properties: table (its model).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Dialog {
    id: root

    required property AntiquityModel table

    objectName: "antiquityDialog"
    wide: true
    initialFocus: search
    //: Title of a dialog: what processors of each age are worth.
    title: qsTr("What the age of a machine is worth")
    //: Above the table; %1 is its version and length.
    text: qsTr("%1. The first class that fits a processor counts. What is above 1 fades by 15 % "
        + "a year of chain age.").arg(table.note)
    onAboutToShow: { search.clear(); root.table.searchFor(""); }
    actions: Button {
        objectName: "closeTable"
        //: Button that closes the table.
        text: qsTr("Close the table")
        onClicked: root.close()
    }

    SearchField {
        id: search
        objectName: "searchTable"
        //: In the search field of the table of processors.
        placeholder: qsTr("Search a processor or a year")
        Layout.fillWidth: true
        onEdited: text => root.table.searchFor(text)
        onCleared: root.table.searchFor("")
    }
    Label {
        objectName: "tableEmpty"
        visible: root.table.count === 0
        //: No class of the table fits the words that were searched for.
        text: qsTr("No class has this name. What is in no class counts as unrecognised.")
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Table {
        id: list
        objectName: "antiquityTable"
        visible: root.table.count > 0
        //: Name of the table of processors.
        name: qsTr("Classes of processors")
        model: root.visible ? root.table : null
        Layout.preferredHeight: Math.round(320 * Theme.textScale)
        columns: [
            TableColumn {
                id: nameColumn
                //: Head of a column: the name of a class of processors.
                title: qsTr("Class")
                fill: true
                width: 120
            },
            TableColumn {
                id: yearsColumn
                //: Head of a column: when these processors were sold.
                title: qsTr("Sold")
                width: 100
                shown: !root.compact
            },
            TableColumn {
                id: baseColumn
                //: Head of a column: the multiplier in the table.
                title: qsTr("Base")
                width: 70
                numeric: true
            },
            TableColumn {
                id: worthColumn
                //: Head of a column: the multiplier after the years of the chain.
                title: qsTr("Now")
                width: 70
                numeric: true
            }
        ]
        delegate: TableRow {
            id: row

            required property int index
            required property string className
            required property string years
            required property string base
            required property string worth
            required property bool own

            objectName: "classRow" + index
            //: A row read out: %1 class, %2 years, %3 multiplier.
            name: qsTr("%1, %2, %3").arg(className).arg(years).arg(worth)
            //: Read out at the class that this machine is of.
            Accessible.description: own ? qsTr("This machine") : ""
            last: index === list.view.count - 1

            TableCell {
                column: nameColumn

                Icon { visible: row.own; name: "cpu"; size: Theme.icon.dense }
                Label {
                    text: row.className
                    type: row.own ? Theme.type.labelStrong : Theme.type.labelRegular
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
            TableCell { column: yearsColumn; text: row.years; color: Theme.colors.textMuted }
            TableCell { column: baseColumn; text: row.base; color: Theme.colors.textMuted }
            TableCell { column: worthColumn; text: row.worth }
        }
    }
}
