// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Makes its page when it is first shown, and keeps it. Properties: page (module and type, "Send/SendPage"), viewModel, shell, more (further properties by name).
import QtQuick
import RustChain.ViewModels

Loader {
    id: root

    required property string page
    required property QtObject viewModel
    required property ShellViewModel shell
    property var more: ({})

    // By its address: in Qt 6.4 a Loader cannot make a component that is bound to its file.
    function make(): void {
        if (visible && status === Loader.Null)
            setSource("qrc:/qt/qml/RustChain/" + page + ".qml",
                Object.assign({ viewModel: root.viewModel, shell: root.shell }, root.more));
    }

    onVisibleChanged: make()
    Component.onCompleted: make()
}
