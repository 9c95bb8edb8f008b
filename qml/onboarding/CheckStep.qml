// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Were the words written down? One of four at a time, six choices. Properties: viewModel.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

StepFrame {
    id: root

    required property OnboardingViewModel viewModel

    //: Title of the check of the words; %1 is a number.
    title: qsTr("What is word %1?").arg(viewModel.check.position)
    //: Under the title; %1 and %2 are numbers.
    text: qsTr("Question %1 of %2. Look at your paper and choose the word at this place.").arg(Math.min(
        viewModel.check.answered + 1, viewModel.check.total)).arg(viewModel.check.total)
    //: Button that goes back to the words.
    backText: qsTr("Show words again")
    onBackClicked: viewModel.back()
    actions: Button {
        objectName: "checkLaterHere"
        //: Button that skips the check of the written words.
        text: qsTr("Check later")
        size: Button.Large
        onClicked: root.viewModel.checkLater()
    }

    ProgressBar {
        //: Read out for the bar over the questions.
        name: qsTr("Questions answered")
        value: root.viewModel.check.answered / root.viewModel.check.total
        Layout.fillWidth: true
    }
    GridLayout {
        columns: root.compact ? 2 : 3
        columnSpacing: Theme.space.s3
        rowSpacing: Theme.space.s3
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel.check.choices

            Button {
                id: choice

                required property int index
                required property string word

                objectName: "choice" + index
                text: word
                size: Button.Large
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.viewModel.check.pick(index)
            }
        }
    }
    Banner {
        visible: root.viewModel.check.wrong
        tone: Badge.Danger
        //: After a wrong answer; %1 is a number.
        text: qsTr("That is not word %1. Look at your paper.").arg(root.viewModel.check.position)
    }
}
