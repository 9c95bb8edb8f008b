// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What mining is here, in a few sentences.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

Dialog {
    id: root

    objectName: "howDialog"
    //: Title of a dialog.
    title: qsTr("How mining works")
    initialFocus: close
    actions: Button {
        id: close
        objectName: "closeHow"
        //: Button that closes the explanation of mining.
        text: qsTr("Close the explanation")
        onClicked: root.close()
    }

    Repeater {
        model: [
            //: How mining works, first of four.
            qsTr("Your computer measures its own processor, memory and clocks, and tells the "
                + "network what it found, in public. It never touches your files."),
            //: How mining works, second of four.
            qsTr("An epoch has five slots. In each slot this machine signs once that it is there, "
                + "with a proof that takes some milliseconds of work."),
            //: How mining works, third of four.
            qsTr("At the end of an epoch its reward is shared by all miners, by weight and by "
                + "slots attested. The weight comes from the age of the processor: older real "
                + "hardware counts more, a virtual machine counts nothing."),
            //: How mining works, last of four.
            qsTr("Measurements can be forged. They sort rewards; the safety of the chain rests "
                + "on the bonds of its validators.")
        ]

        Label {
            required property string modelData

            text: modelData
            color: Theme.colors.textMuted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
