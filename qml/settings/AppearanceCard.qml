// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How the window looks. Properties: preferences.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property Preferences preferences
    readonly property list<real> scales: [0.9, 1, 1.15, 1.3, 1.5]

    Layout.fillWidth: true

    CardHeader {
        //: Title of a card.
        title: qsTr("Appearance")
    }
    ColumnLayout {
        spacing: Theme.space.s1 + 2
        Layout.fillWidth: true

        Label {
            //: Above a choice.
            text: qsTr("Theme")
            type: Theme.type.label
            Accessible.ignored: true
        }
        Segmented {
            objectName: "theme"
            //: Read out for the choice of light or dark.
            name: qsTr("Theme")
            options: [
                //: Choice of a theme: as the system.
                qsTr("System"),
                //: Choice of a theme.
                qsTr("Light"),
                //: Choice of a theme.
                qsTr("Dark")
            ]
            currentIndex: root.preferences.theme
            onChosen: index => root.preferences.chooseTheme(index)
        }
    }
    ComboBox {
        objectName: "textScale"
        //: Label of a choice.
        label: qsTr("Text size")
        model: ["90 %", "100 %", "115 %", "130 %", "150 %"]
        currentIndex: Math.max(0, Array.from(root.scales).findIndex(scale => Math.abs(scale - root.preferences.textScale) < 0.01))
        Layout.fillWidth: true
        onActivated: index => root.preferences.chooseTextScale(root.scales[index])
    }
    ComboBox {
        objectName: "language"
        //: Label of a choice.
        label: qsTr("Language")
        model: [
            //: Choice of a language: as the system.
            qsTr("System"), ...root.preferences.languageNames
        ]
        currentIndex: root.preferences.languageIndex
        //: Under the choice of a language.
        help: qsTr("From the next start on.")
        Layout.fillWidth: true
        onActivated: index => root.preferences.chooseLanguageAt(index)
    }
    CheckBox {
        objectName: "reducedMotion"
        //: Box to tick.
        text: qsTr("Reduced motion")
        checked: root.preferences.reducedMotion
        Layout.fillWidth: true
        onToggled: root.preferences.reduceMotion(checked)
    }
    CheckBox {
        objectName: "highContrast"
        //: Box to tick.
        text: qsTr("High contrast")
        checked: root.preferences.highContrast
        Layout.fillWidth: true
        onToggled: root.preferences.raiseContrast(checked)
    }
    FieldNote { error: root.preferences.problem }
}
